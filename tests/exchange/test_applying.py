import pytest

from app.services.customers.search_index import search_faults
from app.services.exchange.applying import Stamp, apply
from app.services.exchange.resolving import Terms
from app.services.exchange.undoing import undo_import
from app.services.journal import ActionKind, record_action
from app.services.orders import summary_faults
from app.services.safekeeping import check
from tests.shop import (
    DAY_MS,
    FixedClock,
    Sheet,
    a_customer,
    a_database,
    a_line,
    an_order,
    contents,
    followers,
    rows,
    stage,
)


@pytest.fixture
def database(tmp_path):
    database = a_database(tmp_path)
    yield database
    database.close()


def bring(database, tmp_path, sheet):
    """Stage and apply a sheet; give the import's number."""
    staging = stage(tmp_path / "staging.db", sheet)
    terms = Terms("CNY", 20_500 * DAY_MS, 20_500, sheet.newest_at)
    with database.writing(attached=staging) as uow:
        action = record_action(uow, FixedClock(), ActionKind.IMPORT, {})
        batch = uow.sql(
            "INSERT INTO import(action_id, file_name, sha256, platform, kind, encoding, sheet,"
            " header, fingerprint, shop_name, at, counts, is_undone)"
            " VALUES(?, 'f', 's', 'taobao', 'orders', 'utf-8', '', '[]', 'x', 'Teahouse', 0, '{}', 0)",
            (action,),
        ).lastrowid
        apply(uow, terms, Stamp(action, batch), followers(), lambda done, of: None)
    agree(database)
    return batch


def agree(database):
    with database.reading() as session:
        assert summary_faults(session) == []
        assert search_faults(session) == []
    assert check(database) == ()


def test_orders_become_people_with_figures(database, tmp_path):
    sheet = Sheet(
        customers=[a_customer("mei", name="王晓梅", phone="+8613812342046")],
        orders=[
            an_order("1", buyer=0, net=1200, day=19_000),
            an_order("2", buyer=0, net=800, day=19_030),
            an_order("3", buyer=0, state="closed", net=0),
            an_order("4", net=500),
        ],
        lines=[a_line(0, "Tea", code="T1"), a_line(1, "Tea", code="T1", quantity=3.0)],
    )

    bring(database, tmp_path, sheet)

    assert rows(
        database, "SELECT orders, net_minor, first_on, last_on, gap_sum FROM person_summary"
    ) == [(2, 2000, 19_000, 19_030, 30)]
    assert rows(database, "SELECT orders, quantity, last_on FROM person_product") == [
        (2, 4.0, 19_030)
    ]


def test_the_same_file_again_changes_nothing(database, tmp_path):
    sheet = Sheet(
        customers=[
            a_customer(
                "mei",
                name="王晓梅",
                phone="+8613812342046",
                address={"province": "浙江", "seen_at": 5},
            )
        ],
        orders=[an_order("1", buyer=0, state="refunded", net=0)],
        lines=[a_line(0, "Tea")],
    )
    bring(database, tmp_path, sheet)
    before = contents(database)

    bring(database, tmp_path, sheet)

    assert contents(database) == before


def test_a_lower_state_never_replaces_a_higher_one(database, tmp_path):
    bring(database, tmp_path, Sheet(orders=[an_order("1", state="completed", net=900)]))

    bring(
        database,
        tmp_path,
        Sheet(
            orders=[an_order("1", state="paid", net=700, carrier="SF")], newest_at=30_000 * DAY_MS
        ),
    )

    assert rows(database, "SELECT state, net_minor, carrier FROM orders") == [
        ("completed", 900, "SF")
    ]


def test_at_equal_rank_the_newer_file_wins_field_by_field(database, tmp_path):
    bring(database, tmp_path, Sheet(orders=[an_order("1", net=900, carrier="SF")], newest_at=200))

    bring(database, tmp_path, Sheet(orders=[an_order("1", net=800, receiver="A")], newest_at=300))
    bring(database, tmp_path, Sheet(orders=[an_order("1", net=700, receiver="B")], newest_at=100))

    assert rows(database, "SELECT net_minor, carrier, receiver FROM orders") == [(800, "SF", "A")]


@pytest.mark.parametrize("list_first", [True, False])
def test_list_and_detail_join_in_either_order(database, tmp_path, list_first):
    orders = Sheet(
        customers=[a_customer("mei")],
        orders=[an_order("1", buyer=0, net=1500)],
        lines=[a_line(0, "Tea，Cup", key="~1", amount=1500)],
    )
    lines = Sheet(
        orders=[an_order("1", net=None, state="completed", lines_minor=1700, row_count=2)],
        lines=[a_line(0, "Tea", key="11", amount=900), a_line(0, "Cup", key="12", amount=800)],
    )
    for sheet in (orders, lines) if list_first else (lines, orders):
        bring(database, tmp_path, sheet)

    assert rows(database, "SELECT net_minor, net_from FROM orders") == [(1500, "given")]
    assert rows(database, "SELECT title FROM order_line ORDER BY line_key") == [("Tea",), ("Cup",)]
    assert rows(database, "SELECT orders FROM person_summary") == [(1,)]


def test_lines_alone_say_what_an_order_cost_until_the_list_does(database, tmp_path):
    bring(
        database,
        tmp_path,
        Sheet(
            orders=[an_order("1", net=None, lines_minor=900)],
            lines=[a_line(0, "Tea", key="1", amount=900)],
        ),
    )
    bring(
        database,
        tmp_path,
        Sheet(
            orders=[an_order("1", net=None, lines_minor=800)],
            lines=[a_line(0, "Cup", key="2", amount=800)],
        ),
    )

    assert rows(database, "SELECT net_minor, net_from FROM orders") == [(1700, "lines")]


def test_the_same_phone_on_two_platforms_is_one_person(database, tmp_path):
    bring(
        database,
        tmp_path,
        Sheet(
            customers=[a_customer("mei", name="王晓梅", phone="+8613812342046")],
            orders=[an_order("1", buyer=0)],
        ),
    )

    bring(
        database,
        tmp_path,
        Sheet(
            platform="douyin",
            shop="Live",
            customers=[a_customer("x9", name="王先生", phone="+8613812342046")],
            orders=[an_order("2", buyer=0)],
        ),
    )

    assert rows(database, "SELECT rows, orders FROM person_summary") == [(2, 2)]
    assert rows(database, "SELECT source, reason FROM link") == [("import", "phone")]


def test_names_that_contradict_are_not_joined(database, tmp_path):
    bring(
        database,
        tmp_path,
        Sheet(customers=[a_customer("mei", name="王晓梅", phone="+8613812342046")]),
    )

    bring(
        database,
        tmp_path,
        Sheet(platform="douyin", customers=[a_customer("x9", name="李静", phone="+8613812342046")]),
    )

    assert rows(database, "SELECT count(*) FROM link") == [(0,)]
    assert rows(database, "SELECT row_a, row_b, reason FROM candidate") == [(1, 2, "phone")]


def test_rows_of_one_file_join_each_other(database, tmp_path):
    sheet = Sheet(
        customers=[a_customer(f"a{n}", name="王晓梅", phone="+8613812342046") for n in range(3)]
    )

    bring(database, tmp_path, sheet)

    assert rows(database, "SELECT person_id, rows FROM person_summary") == [(1, 3)]


def test_undo_brings_back_what_was(database, tmp_path):
    first = Sheet(
        customers=[
            a_customer(
                "mei",
                name="王晓梅",
                phone="+8613812342046",
                address={"province": "浙江", "seen_at": 5},
            )
        ],
        orders=[an_order("1", buyer=0, state="paid", net=None, lines_minor=1000)],
        lines=[a_line(0, "Tea", key="~1")],
    )
    bring(database, tmp_path, first)
    before = contents(database)
    second = Sheet(
        customers=[
            a_customer(
                "mei",
                name="王小梅",
                phone="+8613900000000",
                email="m@example.com",
                note="n",
                address={"province": "浙江", "seen_at": 9},
                sms_consent="refused",
            ),
            a_customer("li", name="王晓梅", phone="+8613812342046"),
        ],
        orders=[an_order("1", buyer=0, state="refunded", net=0), an_order("2", buyer=1, net=300)],
        lines=[a_line(0, "Tea", key="11", amount=700), a_line(0, "Cup", key="12", amount=5)],
        newest_at=30_000 * DAY_MS,
    )
    batch = bring(database, tmp_path, second)
    assert contents(database) != before

    with database.writing() as uow:
        report = undo_import(uow, FixedClock(), followers(), batch)

    assert contents(database) == before
    assert (report.kept, report.emptied, report.orders_reversed) == ((), (), 1)
    agree(database)


def test_undo_keeps_what_a_later_import_changed(database, tmp_path):
    first = bring(
        database,
        tmp_path,
        Sheet(
            customers=[a_customer("mei")],
            orders=[an_order("1", buyer=0, state="paid"), an_order("2", buyer=0)],
        ),
    )
    bring(
        database,
        tmp_path,
        Sheet(customers=[a_customer("mei")], orders=[an_order("1", buyer=0, state="completed")]),
    )

    with database.writing() as uow:
        report = undo_import(uow, FixedClock(), followers(), first)

    assert rows(database, "SELECT order_no, state FROM orders") == [("1", "completed")]
    assert report.kept == ("1", "a:taobao:mei")
    agree(database)


def test_a_proven_consent_leaves_an_emptied_row_that_the_same_file_fills_again(database, tmp_path):
    sheet = Sheet(
        customers=[a_customer("mei", name="王晓梅", phone="+8613812342046")],
        orders=[an_order("1", buyer=0)],
    )
    batch = bring(database, tmp_path, sheet)
    with database.writing() as uow:
        edit = record_action(uow, FixedClock(), ActionKind.EDIT, {})
        uow.sql(
            "INSERT INTO consent(customer_id, channel, state, said_on, source, proof, at, created_by)"
            " VALUES(1, 'sms', 'given', 20000, 'hand', 'letter.png', 0, ?)",
            (edit,),
        )
        gathered = followers()
        gathered.begin(uow)
        uow.sql("INSERT INTO touched_row VALUES(1)")
        gathered.follow(uow)

    with database.writing() as uow:
        report = undo_import(uow, FixedClock(), followers(), batch)
    agree(database)

    assert len(report.emptied) == 1
    assert rows(database, "SELECT name, is_empty FROM customer") == [(None, 1)]
    bring(database, tmp_path, sheet)
    assert rows(database, "SELECT id, name, is_empty FROM customer") == [(1, "王晓梅", 0)]
    assert rows(database, "SELECT consent_sms, orders FROM person_summary") == [("given", 1)]
