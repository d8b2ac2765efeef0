"""An erased person is gone from every byte, and nobody else is."""

import json
from contextlib import suppress
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from app.assembly.in_step import RECOUNTS, all_followers
from app.services.customers.views import Question
from app.services.duplicates import MergeDesk
from app.services.duplicates.views import PairKey
from app.services.editing import (
    BulkEdit,
    EditKind,
    NoteText,
    NothingToTakeBackError,
    PersonEdit,
)
from app.services.erasing import AskedBy, EraseWish
from app.services.exchange.desk import Bench, ImportDesk
from app.services.exchange.undoing import undo_import
from app.services.exchange.views import ImportPlan
from app.services.history import ActionState, HiddenBook, HistoryBook, HistoryQuestion
from app.services.orders import CustomerBook, CustomerErasedError, CustomerGoneError
from app.services.orders.listing import OrderList
from app.services.orders.views import OrderQuestion
from app.services.safekeeping import check
from app.ui.window_state import WindowState
from tests.erasing.people import (
    CANARIES,
    MEI,
    SIYUAN,
    a_house,
    bring_in,
    her_order,
    open_house,
    searched,
    with_siyuan,
)
from tests.shop import Sheet, a_customer, an_order
from tests.watches import Unwatched


@pytest.fixture
def house(tmp_path):
    house = a_house(tmp_path)
    yield house
    house.opened.database.close()
    house.opened._lock.release()


def sums(house):
    return house.rows(
        "SELECT count(*), sum(net_minor), sum(home_minor), sum(is_valid), sum(paid_minor)"
        " FROM orders"
    ) + house.rows("SELECT product_id, sum(amount_minor) FROM order_line GROUP BY 1")


def test_a_search_of_all_bytes_finds_nothing_of_an_erased_person(house):
    person = with_siyuan(house)
    assert len({hit.split()[0] for hit in searched(house)}) == len(CANARIES)
    before = sums(house)

    report = house.erase(person)

    assert report.is_clean
    assert searched(house) == []
    assert sums(house) == before
    assert check(house.database, RECOUNTS) == ()


def test_the_search_index_is_built_anew(house):
    """It keeps pairs of letters; what is only taken out of it stays there as taken out."""
    person = with_siyuan(house)
    held = "SELECT count(*) FROM search_index_data WHERE instr(block, CAST(? AS BLOB)) > 0"
    assert house.rows(held, ("陈思",)) != [(0,)]

    house.erase(person)

    assert house.rows(held, ("陈思",)) == [(0,)]
    assert house.rows(held, ("王晓",)) != [(0,)]


def test_a_large_file_is_written_anew_beside_the_memory(house, monkeypatch):
    monkeypatch.setattr("app.models.exchangeable._LARGE", 0)
    person = with_siyuan(house)

    assert house.erase(person).is_clean

    assert searched(house) == []
    assert house.rows("PRAGMA temp_store") == [(2,)]
    bring_in(house, Sheet(customers=[MEI], orders=[an_order(7, buyer=0)]))
    assert check(house.database, RECOUNTS) == ()


def test_nobody_else_loses_a_letter(house):
    person = with_siyuan(house)
    mei = "SELECT * FROM {} WHERE customer_id = 2"
    parts = ("contact", "identity", "address", "note", "orders")
    before = [house.rows(mei.format(part)) for part in parts]
    kept = house.rows("SELECT cells FROM kept_row WHERE cells LIKE '%mei%'")

    house.erase(person)

    assert [house.rows(mei.format(part)) for part in parts] == before
    assert house.rows("SELECT name, row_key FROM customer WHERE id = 2") == [
        ("王晓梅", "a:taobao:mei")
    ]
    assert house.rows("SELECT cells FROM kept_row WHERE cells LIKE '%mei%'") == kept
    assert WindowState(house.places.config).kept("form/1") == '{"2": {"typed": "王晓梅"}}'
    assert WindowState(house.places.config).kept("customers/sort") == "name"


def test_an_erased_person_is_on_no_list_and_in_no_file(house, tmp_path):
    person = with_siyuan(house)
    book = CustomerBook(house.database, house.clock)
    house.erase(person)

    assert list(book.ids(Question())) == [2]
    for typed in ("陈思远", "siyuan", "2046", "chensiyuan"):
        assert list(book.ids(Question(search=typed))) == []
    assert list(HiddenBook(house.database).ids()) == []
    assert list(book.rows([person])) == []
    assert house.editing.likely(PersonEdit(values={"name": "陈思远"})) == ()


def test_her_number_tells_when_she_was_erased(house):
    person = with_siyuan(house)
    rows = [row for (row,) in house.rows("SELECT id FROM customer WHERE person_id = ?", (person,))]
    book = CustomerBook(house.database, house.clock)
    house.erase(person)

    for row in rows:
        with pytest.raises(CustomerErasedError) as erased:
            book.page(row)
        assert erased.value.erased_on == date(2026, 11, 25)


def test_her_orders_stand_in_the_list_without_a_name(house):
    person = with_siyuan(house)
    house.erase(person)

    orders = OrderList(house.database)
    listed = orders.rows(orders.ids(OrderQuestion()))

    assert sorted(order.buyer or "" for order in listed.values()) == ["", "", "王晓梅"]


def test_nobody_edits_or_erases_her_any_more(house):
    person = with_siyuan(house)
    house.erase(person)

    for wish in (
        lambda: house.editing.save(person, PersonEdit(new_notes=(NoteText("back"),))),
        lambda: house.erase(person),
        lambda: house.desk.preview(person),
    ):
        with pytest.raises(CustomerGoneError):
            wish()
    _, report = house.editing.apply([person, 2], BulkEdit(EditKind.ADD_TAG, "vip"))
    assert report.changed == 1
    assert check(house.database, RECOUNTS) == ()


def test_older_wishes_are_taken_back_around_her(house):
    person = with_siyuan(house)
    _, both = house.editing.apply([person, 2], BulkEdit(EditKind.ADD_TAG, "vip"))
    house.editing.undo(both.action_id)
    house.erase(person)
    undoable = [
        action
        for (action,) in house.rows(
            "SELECT id FROM action WHERE kind IN ('edit', 'undo') ORDER BY id DESC"
        )
    ]

    for action in undoable:
        with suppress(NothingToTakeBackError):  # some are taken back already
            house.editing.undo(action)

    assert house.rows("SELECT count(*) FROM action WHERE kind = 'undo'")[0][0] > len(undoable) // 2
    assert searched(house) == []
    assert check(house.database, RECOUNTS) == ()


def test_the_history_keeps_its_lines_without_their_values(house):
    person = with_siyuan(house)
    history = HistoryBook(house.database)
    before = len(history.listed(HistoryQuestion(), ZoneInfo("UTC")).ids)
    house.erase(person)

    listed = history.listed(HistoryQuestion(), ZoneInfo("UTC")).ids
    rows = history.rows(listed)
    assert len(listed) == before + 1
    assert rows[listed[0]].kind == "erase"
    assert not rows[listed[0]].can_be_done_again
    changes = [
        change
        for action in listed
        for change in history.change_rows(history.detail(action).change_ids).values()
        if change.is_erased
    ]
    assert changes
    hers = house.rows("SELECT id FROM action WHERE about_row = ? AND kind = 'edit'", (person,))
    assert hers
    assert all(rows[action].state is not ActionState.STANDING for (action,) in hers)


def test_the_dialog_tells_what_goes_and_what_stays(house):
    person = with_siyuan(house)
    house.opened.copies.copy_now()

    told = house.desk.preview(person)

    assert (told.name, told.names, told.accounts) == ("陈思远", 3, 2)
    assert (told.phones, told.emails, told.addresses, told.has_birthday) == (1, 1, 1, False)
    assert (told.files, told.notes, told.written) == (1, 2, 2)
    assert (told.orders, told.net_minor) == (2, 13_300)
    assert told.history
    assert told.copies == (date(2026, 11, 25),)


@pytest.mark.parametrize(
    ("customer", "how"),
    [
        (SIYUAN, "the same account"),
        (a_customer("fresh", name="陈思远", phone="+8613917442046", phone_shown="139"), "phone"),
        (a_customer("other", name="C", email="siyuan.chen@canary-mail.example"), "e-mail"),
        (
            a_customer("third", name="C", more_contacts=(("phone", "+8613917442046"),)),
            "a further phone",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_file_does_not_bring_her_back(house, customer, how):
    person = with_siyuan(house)
    house.erase(person)
    sheet = Sheet(customers=[customer, MEI], orders=[her_order(1003), an_order(1004, buyer=1)])

    bring_in(house, sheet, [["", "tb_siyuan_7731", "139-1744-2046", "陈思远"], ["", "", "x"]])
    house.database.checkpoint()

    assert how
    assert searched(house) == []
    (owner,) = house.rows("SELECT customer_id FROM orders WHERE order_no = '1003'")
    assert owner[0] in {row for (row,) in house.rows("SELECT customer_id FROM erasure")}
    assert (
        house.rows("SELECT net_minor, province FROM orders WHERE order_no = '1003'")[0][0] == 12_300
    )
    assert house.rows("SELECT cells FROM kept_row ORDER BY id DESC LIMIT 2") == [
        ('["", "", "x"]',),
        ('["", "", "", ""]',),
    ]
    assert check(house.database, RECOUNTS) == ()


def test_the_same_file_once_more_changes_nothing(house):
    person = with_siyuan(house)
    house.erase(person)
    sheet = Sheet(customers=[SIYUAN], orders=[her_order()], newest_at=20_100 * 86_400_000)
    actions = len(house.rows("SELECT id FROM change"))

    bring_in(house, sheet)

    assert len(house.rows("SELECT id FROM change")) == actions
    assert searched(house) == []


def test_who_shares_her_phone_is_still_imported(house):
    person = with_siyuan(house)
    friend = a_customer("friend", name="李大海", phone="+8613917442046", phone_shown="13917442046")
    bring_in(house, Sheet(customers=[friend], orders=[an_order(3001, buyer=0)]))
    house.erase(person)

    newer = {**friend, "account": "friend-2"}
    bring_in(house, Sheet(customers=[newer], orders=[an_order(3002, buyer=0)]))

    assert house.rows("SELECT count(*) FROM customer WHERE name = '李大海'") == [(2,)]


def test_taking_the_import_back_leaves_an_empty_row_under_her_number(house):
    person = with_siyuan(house)
    house.erase(person)

    with house.database.writing() as uow:
        report = undo_import(uow, house.clock, all_followers(house.clock), 1)

    assert not [name for name in report.kept if name.startswith("x:")]
    assert house.rows("SELECT id FROM customer WHERE id = ?", (person,)) == [(person,)]
    assert check(house.database, RECOUNTS) == ()
    assert searched(house) == []


def test_taking_an_unmerge_back_joins_nobody_with_her(house):
    person = with_siyuan(house)
    merging = MergeDesk(house.database, house.clock, all_followers(house.clock))
    merging.merge(PairKey(person, 2), "a", {})
    (link,) = house.rows("SELECT max(id) FROM link")[0]
    _, parted = merging.unmerge(link)
    house.erase(person)

    merging.undo(parted.action_id)

    assert house.rows("SELECT person_id, rows FROM person_summary") == [(2, 1)]
    assert check(house.database, RECOUNTS) == ()
    assert searched(house) == []


def test_a_file_that_was_tried_out_before_is_read_again(house, tmp_path):
    with_siyuan(house)
    path = tmp_path / "orders.csv"
    path.write_text("订单号,客户,手机,金额\n5001,李大海,13812340009,12.00\n", encoding="utf-8")
    desk = ImportDesk(
        Bench(
            house.database,
            house.clock,
            all_followers(house.clock),
            house.places.imports,
            lambda: None,
        )
    )
    look = desk.look(path, Unwatched())
    columns = {0: "order_no", 1: "name", 2: "phone", 3: "net"}
    plan = ImportPlan(look, look.tables[0], "Teahouse", columns)
    trial = desk.try_out(plan, Unwatched())
    house.erase(1)
    assert not trial.staging.exists()

    report = desk.bring_in(trial, Unwatched())

    assert (trial.refused, report.refused) == (None, None)
    assert house.rows("SELECT name FROM customer WHERE name = '李大海'") == [("李大海",)]
    assert not list(house.places.imports.iterdir())


def test_what_the_check_finds_when_something_is_left(house):
    person = with_siyuan(house)
    house.erase(person)
    with house.database.writing() as uow:
        uow.sql("UPDATE customer SET note = 'left' WHERE id = ?", (person,))

    assert [fault.code for fault in check(house.database, RECOUNTS)] == ["erased"]


def test_the_next_start_ends_what_was_begun(tmp_path):
    house = a_house(tmp_path)
    person = with_siyuan(house)
    desk = house.desk
    desk._clean = lambda *_: False  # the power goes after the commit
    desk.erase(EraseWish(person, AskedBy.SELLER, date(2026, 11, 24)))
    house.database.close()
    house.opened._lock.release()
    assert any("window.json" in hit for hit in searched(house))

    house = open_house(tmp_path)

    assert searched(house) == []
    assert house.rows("SELECT DISTINCT is_clean FROM erasure") == [(1,)]
    assert json.loads(house.places.erased_file.read_text())
    house.database.close()
    house.opened._lock.release()
