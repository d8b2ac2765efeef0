"""Balances from elsewhere, by a file: whose they are, what is refused, the same file again."""

from datetime import date, timedelta

import openpyxl
import pytest

from app.models.tables.points import MOST_POINTS
from app.services.points_files import (
    BalanceColumn,
    BalanceHindrance,
    BalancesUnfit,
    BalancesUnfitError,
    OpeningDesk,
)
from app.services.points_files.naming import _MOST_POINTS
from tests.book.builders import bring
from tests.points.builders import TODAY, PointsShop
from tests.shop import Sheet, a_customer, rows
from tests.watches import Unwatched

PEOPLE = (
    a_customer("mei", name="王晓梅", phone="+8613812342046", email="mei@shop.example"),
    a_customer("ann", name="Ann", phone="+8613812342047"),
    a_customer("bo", name="Bo", phone="+8613812342047"),
)


@pytest.fixture
def shop(tmp_path):
    shop = PointsShop(tmp_path)
    bring(shop.database, tmp_path, Sheet(customers=list(PEOPLE), kind="customers"),
          clock=shop.clock)  # fmt: skip
    yield shop
    shop.database.close()


@pytest.fixture
def desk(shop):
    return OpeningDesk(shop.database, shop.clock, shop.ledger, shop.book)


def a_file(folder, *lines, name="points.xlsx"):
    path = folder / name
    book = openpyxl.Workbook()
    for line in lines:
        book.active.append(line)
    book.save(path)
    return path


def told(look):
    return [(line.customer_id, line.points, line.hindrance) for line in look.lines]


def test_balances_find_their_people_by_account_phone_or_mail(shop, desk, tmp_path):
    day = TODAY + timedelta(days=30)
    path = a_file(
        tmp_path,
        ["会员名", "手机", "邮箱", "积分余额", "有效期至"],
        ["mei", None, None, 120, day],
        [None, None, "MEI@shop.example", "1,080", None],
        ["ann", "13812342047", None, 7, day.isoformat()],
    )

    look = desk.look(path, Unwatched())
    _, done = desk.take_over()

    assert told(look) == [(1, 120, None), (1, 1080, None), (2, 7, None)]
    assert [line.expires_on for line in look.lines] == [day, None, day]
    assert (look.people, look.points, look.have_already) == (2, 1207, 0)
    assert (done.entries, done.points) == (3, 1207)
    assert (shop.available(1), shop.available(2)) == (1200, 7)
    assert {lot.expires_on for lot in shop.book.lots(1)} == {day, None}
    assert shop.is_true()


def test_the_same_file_again_changes_nothing_and_undo_takes_it_back(shop, desk, tmp_path):
    path = a_file(tmp_path, ["account", "points"], ["mei", 120])
    desk.look(path, Unwatched())
    _, first = desk.take_over()

    _, again = desk.take_over()

    assert (again.entries, again.action_id, shop.available(1)) == (0, None, 120)
    assert desk.look_again().have_already == 0
    assert [(line.has, line.gets) for line in desk.look_again().lines] == [(120, 0)]
    shop.ledger.undo(first.action_id)
    assert shop.available(1) == 0
    desk.take_over()
    assert shop.available(1) == 120
    assert shop.is_true()


def test_who_owes_pays_first_with_what_a_file_brings(shop, desk, tmp_path):
    _, gift = shop.ledger.adjust([1], 5, "gift", reason="goodwill")
    shop.ledger.spend(1, 5, "cup")
    shop.ledger.undo(gift.action_id)

    (line,) = desk.look(a_file(tmp_path, ["account", "points"], ["mei", 120]), Unwatched()).lines
    desk.take_over()

    assert (line.has, line.gets, line.will_have) == (0, 120, 115)
    assert shop.available(1) == 115


def test_a_corrected_file_posts_the_difference(shop, desk, tmp_path):
    desk.look(a_file(tmp_path, ["account", "points"], ["mei", 120]), Unwatched())
    desk.take_over()
    shop.ledger.spend(1, 20, "dialog")

    less = desk.look(a_file(tmp_path, ["account", "points"], ["mei", 100]), Unwatched())
    desk.take_over()

    assert [(line.has, line.gets) for line in less.lines] == [(100, -20)]

    assert shop.available(1) == 80
    assert shop.is_true()


def test_each_row_that_cannot_be_says_why(shop, desk, tmp_path):
    past = TODAY - timedelta(days=1)
    path = a_file(
        tmp_path,
        ["account", "phone", "points", "expires"],
        ["nobody", None, 5, None],
        [None, "13812342047", 5, None],
        ["mei", "13812342047", 5, None],
        [None, None, 5, None],
        ["mei", None, "many", None],
        ["mei", None, 1.5, None],
        ["mei", None, -5, None],
        ["mei", None, "-5", None],
        ["mei", None, None, None],
        ["mei", None, MOST_POINTS + 1, None],
        ["mei", None, 5, past],
        ["mei", None, 5, "soon"],
        [1.37359e20, None, 5, None],
        ["mei", None, 0, None],
    )

    look = desk.look(path, Unwatched())

    assert [line.hindrance for line in look.lines] == [
        BalanceHindrance.NOBODY,
        BalanceHindrance.SEVERAL,
        BalanceHindrance.CONTRADICTS,
        BalanceHindrance.NO_ONE_NAMED,
        BalanceHindrance.POINTS_UNREADABLE,
        BalanceHindrance.POINTS_UNREADABLE,
        BalanceHindrance.POINTS_BELOW_ZERO,
        BalanceHindrance.POINTS_BELOW_ZERO,
        BalanceHindrance.POINTS_MISSING,
        BalanceHindrance.POINTS_TOO_MANY,
        BalanceHindrance.DAY_PAST,
        BalanceHindrance.DAY_UNREADABLE,
        BalanceHindrance.ID_DESTROYED,
        None,
    ]


@pytest.mark.parametrize(
    "never",
    [
        "never",
        "Never",
        "永久有效",
        "永不过期",
        "無期限",
        "-",
        "9999-12-31",
        "9999/12/31 23:59",
        date(9999, 12, 31),
    ],
)
def test_points_that_never_expire_may_be_told_so(shop, desk, tmp_path, never):
    path = a_file(tmp_path, ["account", "points", "expires"], ["mei", 5, never])

    look = desk.look(path, Unwatched())
    desk.take_over()

    assert [(line.expires_on, line.hindrance) for line in look.lines] == [(None, None)]
    assert [lot.expires_on for lot in shop.book.lots(1)] == [None]


def test_rows_of_one_customer_and_day_are_added_up_and_marked(shop, desk, tmp_path):
    day = TODAY + timedelta(days=30)
    path = a_file(
        tmp_path,
        ["account", "phone", "points", "expires"],
        ["mei", None, 120, day],
        [None, "13812342046", 30, day],
        ["mei", None, 7, None],
        ["ann", None, 5, day],
        ["ann", None, "many", day],
    )

    look = desk.look(path, Unwatched())
    desk.take_over()

    assert [line.is_again for line in look.lines] == [True, True, False, False, False]
    assert look.told_again == frozenset({1})
    assert [line.gets for line in look.lines] == [157, 157, 157, 5, 5]
    assert sorted(lot.remaining for lot in shop.book.lots(1)) == [7, 150]
    assert shop.is_true()


def test_rows_that_are_too_many_points_together_are_left_out(desk, tmp_path):
    path = a_file(tmp_path, ["account", "points"], ["mei", MOST_POINTS], ["mei", 1], ["ann", 5])

    look = desk.look(path, Unwatched())

    assert told(look) == [
        (1, MOST_POINTS, BalanceHindrance.POINTS_TOO_MANY),
        (1, 1, BalanceHindrance.POINTS_TOO_MANY),
        (2, 5, None),
    ]
    assert not look.told_again


def test_a_number_of_another_program_gives_nobody_elses_points(desk, tmp_path):
    path = a_file(
        tmp_path,
        ["customer number", "name", "points"],
        [1, "王晓梅", 5],
        [2, "Somebody", 5],
        [1, "王**", 5],
        [99, "Bo", 5],
    )

    assert [line.hindrance for line in desk.look(path, Unwatched()).lines] == [
        None,
        BalanceHindrance.CONTRADICTS,
        None,
        BalanceHindrance.NOBODY,
    ]


def test_days_that_could_be_months_are_asked_for(desk, tmp_path):
    path = a_file(tmp_path, ["account", "points", "expires"], ["mei", 5, "03/04/2027"])

    undecided = desk.look(path, Unwatched())
    decided = desk.look(path, Unwatched(), date_order="DMY")

    assert undecided.lines[0].hindrance is BalanceHindrance.DAY_UNDECIDED
    assert decided.lines[0].expires_on == date(2027, 4, 3)


def test_columns_can_be_matched_by_hand(desk, tmp_path):
    path = a_file(tmp_path, ["who", "how many"], ["mei", 5])
    with pytest.raises(BalancesUnfitError) as refused:
        desk.look(path, Unwatched())

    look = desk.look(path, Unwatched(), columns={0: BalanceColumn.ACCOUNT, 1: BalanceColumn.POINTS})

    assert (refused.value.code, refused.value.header) == (
        BalancesUnfit.NO_POINTS,
        ("who", "how many"),
    )
    assert told(look) == [(1, 5, None)]


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ([["account", "points"]], BalancesUnfit.NO_ROWS),
        ([["points", "expires"], [5, None]], BalancesUnfit.NO_PERSON),
        ([["account", "town"], ["mei", "x"]], BalancesUnfit.NO_POINTS),
    ],
)
def test_a_file_without_balances_is_refused(desk, tmp_path, lines, code):
    with pytest.raises(BalancesUnfitError) as refused:
        desk.look(a_file(tmp_path, *lines), Unwatched())

    assert refused.value.code is code


def test_what_came_in_goes_out_and_finds_its_people_again(shop, desk, tmp_path):
    from app.services.exporting import OutTable, OutWish, OutWords, TableExport

    desk.look(a_file(tmp_path, ["account", "points"], ["mei", 120], ["ann", 7]), Unwatched())
    desk.take_over()
    names = {"customer_number": "Customer number", "customer_name": "Customer",
             "points": "Points", "expires_on": "Last day", "account": "Account"}  # fmt: skip
    words = OutWords(lambda column: names.get(column, column), lambda _, code: code, str)
    out = tmp_path / "out.xlsx"
    TableExport(shop.database).write(
        [OutTable.BALANCES], OutWish(out), words, progress=lambda *_: None,
        is_cancelled=lambda: False,
    )  # fmt: skip

    look = desk.look(out, Unwatched())

    assert told(look) == [(1, 120, None), (2, 7, None)]
    assert look.have_already == 0
    assert rows(shop.database, "SELECT count(*) FROM entry") == [(2,)]


def test_no_more_points_than_the_storeroom_keeps():
    assert _MOST_POINTS == MOST_POINTS
