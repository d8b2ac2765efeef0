"""What people lose soon, what all have together, clearing at a year's end, vouchers."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.services.clock import to_day, to_ms
from app.services.orders import CustomerBook
from app.services.points import (
    Clearing,
    Expiry,
    Notice,
    PointsUnfitError,
    RuleSettings,
    entry_of,
    voucher_code,
)
from app.services.points.rules import last_clearing
from tests.points.builders import PLAIN, TODAY, PointsShop
from tests.shop import rows


@pytest.fixture
def month_shop(tmp_path):
    shop = PointsShop(
        tmp_path, settings=RuleSettings(pending_days=0, expiry=Expiry.DAYS, expiry_span=30)
    )
    yield shop
    shop.database.close()


def told(shop, days):
    return [(each.person_id, each.points, each.first_on) for each in shop.book.expiring(days)]


def test_who_loses_points_is_told_once_however_many_lots(month_shop):
    month_shop.orders(month_shop.order(1, 100), month_shop.order(2, 40))

    assert told(month_shop, Notice.FIRST) == [(1, 140, TODAY + timedelta(days=30))]
    assert told(month_shop, Notice.LAST) == []
    month_shop.clock.turn(23)
    assert told(month_shop, Notice.LAST) == [(1, 140, TODAY + timedelta(days=30))]
    month_shop.clock.turn(7)
    assert told(month_shop, Notice.LAST) == [(1, 140, TODAY + timedelta(days=30))]
    month_shop.clock.turn(1)
    assert told(month_shop, Notice.FIRST) == []


def test_nobody_is_warned_of_points_that_a_debt_takes_first(month_shop):
    month_shop.orders(month_shop.order(1, 100))
    month_shop.ledger.spend(1, 100, "dialog")
    month_shop.orders(month_shop.order(1, 100, refunded=100, state="refunded"))
    month_shop.ledger.adjust([1], 30, "gift", reason="goodwill")

    assert month_shop.standing() == (0, 0, 70)
    assert told(month_shop, Notice.FIRST) == []


def test_what_is_owed_is_taken_off_before_anybody_is_warned(tmp_path):
    shop = PointsShop(
        tmp_path, settings=RuleSettings(pending_days=15, expiry=Expiry.DAYS, expiry_span=30)
    )
    shop.orders(shop.order(1, 100))
    _, gift = shop.ledger.adjust([1], 40, "gift", reason="goodwill")
    shop.ledger.spend(1, 40, "dialog")
    shop.ledger.undo(gift.action_id)

    shop.clock.turn(16)  # the order's points are due, and no run has paid the debt with them

    assert shop.standing() == (60, 0, 0)
    assert told(shop, Notice.FIRST) == [(1, 60, TODAY + timedelta(days=30))]


def test_pending_points_are_no_loss_before_they_can_be_spent(tmp_path):
    shop = PointsShop(
        tmp_path, settings=RuleSettings(pending_days=15, expiry=Expiry.DAYS, expiry_span=30)
    )
    shop.orders(shop.order(1, 100))

    assert told(shop, Notice.FIRST) == []
    shop.clock.turn(16)
    assert told(shop, Notice.FIRST) == [(1, 100, TODAY + timedelta(days=30))]


def test_all_that_people_have_is_their_balances_together(shop):
    shop.orders(
        shop.order(1, 100), shop.order(2, 50, buyer=1), shop.order(3, 20, buyer=2),
        accounts=("mei", "ann", "bo"),
    )  # fmt: skip
    shop.ledger.spend(3, 20, "dialog")
    shop.orders(
        shop.order(3, 20, buyer=2, refunded=20, state="refunded"), accounts=("mei", "ann", "bo")
    )

    found = shop.book.outstanding()

    each = [shop.book.standing(person) for person in (1, 2, 3)]
    assert (found.people, found.available, found.pending, found.debt) == (3, 150, 0, 20)
    assert found.available == sum(one.available for one in each)
    assert found.debt == sum(one.debt for one in each)


def test_taking_points_from_many_says_first_who_has_too_few(shop):
    shop.orders(shop.order(1, 100), shop.order(2, 50, buyer=1), accounts=("mei", "ann"))

    told_before = shop.book.adjust_outlook([1, 2], -60)
    _, done = shop.ledger.adjust([1, 2], -60, "year", reason="correction")

    assert (told_before.people, told_before.before, told_before.after) == (2, 150, 90)
    assert told_before.short == done.short == (2,)
    assert shop.book.outstanding().available == told_before.after


def test_who_owes_pays_with_a_gift_first_and_the_outlook_says_so(shop):
    owe_five(shop)

    told_before = shop.book.adjust_outlook([1], 12)
    shop.ledger.adjust([1], 12, "gift for all", reason="goodwill")

    assert (told_before.before, told_before.after, told_before.short) == (0, 7, ())
    assert shop.available() == 7


def test_a_gift_to_many_is_one_action_however_often_it_is_sent(shop):
    shop.orders(shop.order(1, 100), shop.order(2, 50, buyer=1), accounts=("mei", "ann"))

    _, gift = shop.ledger.adjust([1, 2], 10, "gift", reason="goodwill")
    _, again = shop.ledger.adjust([1, 2], 10, "gift", reason="goodwill")

    assert (gift.entries, again.entries, again.action_id) == (2, 0, None)
    assert (shop.available(1), shop.available(2)) == (110, 60)
    shop.ledger.undo(gift.action_id)
    assert (shop.available(1), shop.available(2)) == (100, 50)
    assert shop.is_true()


def test_the_list_shows_what_each_can_spend(shop):
    people = ("mei", "ann", "bo")
    shop.orders(
        shop.order(1, 100), shop.order(2, 50, buyer=1), shop.order(3, 20, buyer=2), accounts=people
    )
    shop.ledger.spend(3, 20, "dialog")
    shop.orders(shop.order(3, 20, buyer=2, refunded=20, state="refunded"), accounts=people)
    shop.link(1, 2)

    listed = CustomerBook(shop.database, shop.clock).rows([1, 3])

    assert {row.person_id: row.points for row in listed.values()} == {1: 150, 3: 0}
    assert shop.available(1) == 150


def test_points_that_became_due_are_seen_without_a_new_day(tmp_path):
    shop = PointsShop(
        tmp_path, settings=RuleSettings(pending_days=1, expiry=Expiry.DAYS, expiry_span=30)
    )
    shop.orders(shop.order(1, 100))

    assert not shop.book.is_due()
    shop.clock.turn(1)
    assert shop.book.is_due()
    shop.ledger.pass_time()
    assert not shop.book.is_due()
    shop.clock.turn(31)
    assert shop.book.is_due()


def test_clearing_takes_what_was_earned_until_the_day_and_nothing_newer(shop):
    shop.orders(shop.order(1, 100), shop.order(2, 50, buyer=1), accounts=("mei", "ann"))
    shop.clock.turn(10)
    shop.orders(shop.order(3, 7), accounts=("mei", "ann"))

    _, cleared = shop.ledger.clear(TODAY, "year")
    _, again = shop.ledger.clear(TODAY, "year")

    assert (cleared.entries, cleared.points, again.entries) == (2, 150, 0)
    assert (shop.available(1), shop.available(2)) == (7, 0)
    assert shop.is_true()
    shop.ledger.undo(cleared.action_id)
    assert (shop.available(1), shop.available(2)) == (107, 50)
    assert shop.is_true()


def test_clearing_waits_until_the_day_is_over(shop):
    with pytest.raises(PointsUnfitError):
        shop.ledger.clear(TODAY, "year")
    with pytest.raises(PointsUnfitError):
        shop.ledger.clear(date(1969, 12, 31), "year")


def test_the_rules_clear_once_a_year_what_is_too_old(tmp_path):
    settings = RuleSettings(
        pending_days=0, expiry=Expiry.NEVER, clearing=Clearing(month=12, day=31, keep_days=30)
    )
    shop = PointsShop(tmp_path, settings=settings)  # on the 25th of November
    shop.orders(shop.order(1, 100))
    shop.clock.turn(10)
    shop.orders(shop.order(2, 7))
    shop.clock.turn(26)  # the 31st of December
    shop.ledger.pass_time()
    assert shop.available() == 107

    shop.clock.turn(1)
    shop.ledger.pass_time()
    shop.ledger.pass_time()

    assert shop.available() == 7
    assert [line.reason for line in shop.book.statement(1)].count("clearing") == 1
    cleared = rows(shop.database, "SELECT id FROM action WHERE by_whom = 'program'")[-1][0]
    shop.ledger.undo(cleared)
    shop.ledger.pass_time()
    assert shop.available() == 107
    shop.clock.turn(365)
    shop.ledger.pass_time()
    assert shop.available() == 0
    assert shop.is_true()


def test_rules_clear_nothing_of_a_day_before_them(tmp_path):
    shop = PointsShop(tmp_path)
    shop.orders(shop.order(1, 100, day=to_day(TODAY) - 400))
    shop.clock.turn(60)
    shop.rules.put(
        RuleSettings(
            pending_days=0, expiry=Expiry.NEVER, clearing=Clearing(month=12, day=31, keep_days=30)
        )
    )

    shop.ledger.pass_time()

    assert shop.available() == 100


@pytest.mark.parametrize(
    ("today", "day"),
    [
        (date(2027, 3, 1), date(2027, 2, 28)),
        (date(2027, 2, 28), date(2026, 2, 28)),
        (date(2028, 3, 1), date(2028, 2, 29)),
    ],
)
def test_the_thirtieth_of_february_is_its_last_day(today, day):
    assert last_clearing(Clearing(month=2, day=30), today) == day


def test_a_voucher_says_which_spending_it_is_of(shop):
    shop.orders(shop.order(1, 100))

    _, spent = shop.ledger.spend(1, 70, "dialog", reason="money_off")
    _, again = shop.ledger.spend(1, 70, "dialog", reason="money_off")

    assert spent.entry_id == again.entry_id
    assert entry_of(voucher_code(spent.entry_id).lower()) == spent.entry_id
    ((reason, entry),) = rows(shop.database, "SELECT reason, id FROM entry WHERE kind = 'spend'")
    assert (reason, entry) == ("money_off", spent.entry_id)


def test_a_code_that_was_misread_is_no_other_spending():
    letters = "23456789ABCDEFGHJKLMNPQRSTVWXYZ"
    for entry in (1, 2, 77, 1_000_000):
        code = voucher_code(entry).replace("-", "")
        assert entry_of(code) == entry
        for at, letter in enumerate(code):
            wrong = {code[:at] + other + code[at + 1 :] for other in letters if other != letter}
            assert {entry_of(each) for each in wrong} == {None}
            swapped = code[:at] + code[at : at + 2][::-1] + code[at + 2 :]
            assert swapped == code or entry_of(swapped) is None
    assert entry_of("") is None
    assert entry_of("hello, world") is None


def owe_five(shop):
    """Let her owe five points since days ago: she spent a gift that was taken back."""
    shop.clock.at = datetime(2026, 11, 20, 12, tzinfo=shop.clock.zone).astimezone(UTC)
    shop.orders(shop.order("0", 0))
    _, gift = shop.ledger.adjust([1], 5, "gift", reason="goodwill")
    shop.ledger.spend(1, 5, "cup")
    shop.ledger.undo(gift.action_id)


@pytest.mark.parametrize(
    ("zone", "hour"),
    [("America/Los_Angeles", 19), ("Asia/Shanghai", 3), ("Pacific/Kiritimati", 0)],
)
@pytest.mark.parametrize("is_missed", [False, True])
def test_a_run_that_was_missed_makes_no_difference_to_a_debt(tmp_path, zone, hour, is_missed):
    """Points that stop waiting on their last day, when it is another day in Greenwich."""
    home = ZoneInfo(zone)
    settings = replace(PLAIN, pending_days=1, expiry=Expiry.DAYS, expiry_span=1)
    shop = PointsShop(tmp_path, settings=settings, zone=home)
    day = date(2026, 11, 25)
    owe_five(shop)
    paid = datetime.combine(day, time(hour), home)
    shop.clock.at = paid.astimezone(UTC)
    shop.orders(shop.order("1", 10, day=to_day(day), paid_at=to_ms(paid)))
    before = shop.standing()

    if not is_missed:
        shop.clock.at = (paid + timedelta(days=1, hours=1)).astimezone(UTC)
        shop.ledger.pass_time()
    shop.clock.at = datetime.combine(day + timedelta(days=2), time(1), home).astimezone(UTC)
    shop.ledger.pass_time()

    assert before == (0, 10, 5)
    assert shop.standing() == (0, 0, 0)
    assert shop.is_true()
    shop.database.close()


def test_points_that_stop_waiting_after_their_last_day_pay_no_debt(tmp_path):
    """By the day at home it is over; in Greenwich it is the last day still."""
    home = ZoneInfo("Asia/Shanghai")
    settings = replace(PLAIN, pending_days=2, expiry=Expiry.DAYS, expiry_span=1)
    shop = PointsShop(tmp_path, settings=settings, zone=home)
    day = date(2026, 11, 25)
    owe_five(shop)
    paid = datetime.combine(day, time(3), home)
    shop.clock.at = paid.astimezone(UTC)
    shop.orders(shop.order("1", 10, day=to_day(day), paid_at=to_ms(paid)))

    shop.clock.at = (paid + timedelta(days=4)).astimezone(UTC)
    shop.ledger.pass_time()

    assert shop.standing() == (0, 0, 5)
    shop.database.close()
