"""Failures that other programs are known for; here each would be found."""

from datetime import date, timedelta

import pytest

from app.services.clock import to_day
from app.services.points import Expiry, OpeningRow, PendingFrom, PointsShortError, RuleSettings
from tests.points.builders import PLAIN, TODAY, PointsShop
from tests.shop import rows


def a_shop(tmp_path, **settings):
    told = {"pending_days": 0, "expiry": Expiry.NEVER, **settings}
    return PointsShop(tmp_path, settings=RuleSettings(**told))


def test_a_balance_is_not_unexpired_credits_less_all_debits(tmp_path):
    shop = a_shop(tmp_path, expiry=Expiry.DAYS, expiry_span=30)
    shop.orders(shop.order(1, 100))
    shop.ledger.spend(1, 80, "first")
    shop.clock.turn(31)

    shop.orders(shop.order(2, 50))

    # Credits that did not expire are 50, all debits 80: that sum would say less than nothing.
    assert shop.standing() == (50, 0, 0)
    assert shop.is_true()


def test_points_go_when_the_goods_come_back(shop):
    shop.orders(shop.order(1, 100))

    shop.orders(shop.order(1, 100, refunded=100, state="refunded"))

    assert shop.standing() == (0, 0, 0)
    assert shop.entries() == [("earn", 100), ("reverse_earn", -100)]


def test_spent_points_come_back_once_however_often_the_refund_is_told(shop):
    shop.orders(shop.order(1, 100), shop.order(2, 30))
    shop.ledger.spend(1, 60, "dialog", order_id=2)
    for _ in range(3):
        shop.orders(shop.order(2, 30, refunded=15, state="partly_refunded"))
    half = shop.entries()

    for _ in range(3):
        shop.orders(shop.order(2, 30, refunded=30, state="refunded"))

    assert half.count(("return_spend", 30)) == 1
    assert shop.entries().count(("return_spend", 30)) == 2
    assert shop.standing() == (100, 0, 0)
    assert shop.is_true()


def test_buying_earning_and_giving_back_keeps_nothing(shop):
    shop.orders(shop.order(1, 500))
    shop.ledger.spend(1, 500, "gift")

    shop.orders(shop.order(1, 500, refunded=500, state="refunded"))

    assert shop.standing() == (0, 0, 500)
    shop.orders(shop.order(2, 520))
    assert shop.standing() == (20, 0, 0)
    assert rows(shop.database, "SELECT remaining FROM debt") == [(0,)]
    assert shop.is_true()


def test_two_accounts_of_one_person_are_one_purse(shop):
    shop.orders(shop.order(1, 40), accounts=("one",))
    shop.orders(shop.order(2, 60), accounts=("two",))

    shop.link(1, 2)

    assert shop.standing(1) == (100, 0, 0)
    shop.ledger.spend(1, 100, "all")
    assert shop.standing(1) == (0, 0, 0)
    assert shop.is_true()


def test_no_cents_are_left_when_an_order_goes_back_in_parts(shop):
    shop.orders(shop.order(1, 1000), shop.order(2, 100))
    shop.ledger.spend(1, 100, "dialog", order_id=2)

    for refunded in (33, 66, 99):
        shop.orders(shop.order(2, 100, refunded=refunded, state="partly_refunded"))
    shop.orders(shop.order(2, 100, refunded=100, state="refunded"))

    assert shop.standing() == (1000, 0, 0)
    assert shop.is_true()


def test_exactly_what_is_there_can_be_spent_and_not_one_more(shop):
    shop.orders(shop.order(1, 100))

    with pytest.raises(PointsShortError) as refused:
        shop.ledger.spend(1, 101, "too much")
    shop.ledger.spend(1, 100, "all")

    assert (refused.value.asked, refused.value.available) == (101, 100)
    assert shop.available() == 0


def test_points_are_good_on_their_last_day_and_not_on_the_next(tmp_path):
    shop = a_shop(tmp_path, expiry=Expiry.DAYS, expiry_span=10)
    shop.orders(shop.order(1, 100))

    shop.clock.turn(10)
    last_day = shop.available()
    assert shop.ledger.pass_time()[1] == 0
    shop.ledger.spend(1, 40, "in time")
    shop.clock.turn(1)

    # No run has let them go.
    assert (last_day, shop.available()) == (100, 0)
    with pytest.raises(PointsShortError):
        shop.ledger.spend(1, 1, "late")
    assert shop.ledger.pass_time()[1] == 1
    assert shop.entries()[-1] == ("expire", -60)


def test_switching_expiry_on_expires_nothing_that_is_there(shop):
    shop.orders(shop.order(1, 100, day=to_day(TODAY) - 400))
    settings = RuleSettings(pending_days=0, expiry=Expiry.DAYS, expiry_span=30)

    outlook = shop.rules.outlook(settings)
    shop.rules.put(settings)
    shop.ledger.pass_time()

    assert (outlook.lots, outlook.extended) == (1, 0)
    assert shop.available() == 100


def test_switching_to_another_expiry_does_not_bring_back_what_has_expired(tmp_path):
    shop = a_shop(tmp_path, expiry=Expiry.DAYS, expiry_span=1)
    shop.orders(shop.order(1, 100))
    shop.clock.turn(14)  # no run has let them go

    shop.rules.put(RuleSettings(pending_days=0, expiry=Expiry.IDLE, expiry_span=20))
    shop.ledger.adjust([1], 5, "gift", reason="goodwill")

    assert shop.available() == 5
    assert shop.is_true()


def test_a_longer_policy_gives_lots_the_better_day(tmp_path):
    shop = a_shop(tmp_path, expiry=Expiry.DAYS, expiry_span=30)
    shop.orders(shop.order(1, 100))
    settings = RuleSettings(pending_days=0, expiry=Expiry.DAYS, expiry_span=90)

    outlook = shop.rules.outlook(settings)
    shop.rules.put(settings)

    assert (outlook.extended, outlook.points_extended) == (1, 100)
    assert shop.book.lots(1)[0].expires_on == TODAY + timedelta(days=90)
    assert shop.is_true()


def test_pending_points_show_and_cannot_be_spent_until_the_return_days_are_over(tmp_path):
    shop = a_shop(tmp_path, pending_days=15)
    shop.orders(shop.order(1, 100))
    pending = shop.standing()
    with pytest.raises(PointsShortError):
        shop.ledger.spend(1, 1, "early")

    shop.clock.turn(15)

    assert (pending, shop.standing()) == ((0, 100, 0), (100, 0, 0))
    shop.ledger.spend(1, 100, "now")
    assert [kind for kind, _ in shop.entries()] == ["earn", "release", "spend"]
    assert shop.is_true()


def test_points_that_wait_for_the_sign_off_come_with_it(tmp_path):
    shop = a_shop(tmp_path, pending_days=7, pending_from=PendingFrom.SIGNED)
    day = to_day(TODAY)
    shop.orders(shop.order(1, 100, state="shipped"))
    shop.clock.turn(60)
    assert shop.standing() == (0, 100, 0)

    shop.orders(shop.order(1, 100, day=day, signed_at=(day + 50) * 86_400_000))

    assert shop.ledger.pass_time()[1] == 1
    assert shop.standing() == (100, 0, 0)
    assert shop.is_true()


def test_a_lot_that_soon_expires_is_not_reopened_by_a_refund(tmp_path):
    shop = a_shop(tmp_path, expiry=Expiry.DAYS, expiry_span=45)
    shop.orders(shop.order(1, 100))
    shop.orders(shop.order(2, 10))
    shop.ledger.spend(1, 100, "near", order_id=2)
    day = to_day(TODAY)
    shop.clock.turn(15)
    shop.orders(shop.order(2, 10, day=day, refunded=5, state="partly_refunded"))
    exactly_30_left = [lot.remaining for lot in shop.book.lots(1) if lot.lot_id == 1]

    shop.clock.turn(1)
    shop.orders(shop.order(2, 10, day=day, refunded=10, state="refunded"))

    assert exactly_30_left == [50]
    assert {lot.expires_on for lot in shop.book.lots(1)} == {
        TODAY + timedelta(days=45),
        TODAY + timedelta(days=46),
    }
    assert shop.is_true()


def test_points_that_expired_unused_are_no_debt_when_the_goods_come_back(tmp_path):
    shop = a_shop(tmp_path, expiry=Expiry.DAYS, expiry_span=10)
    shop.orders(shop.order(1, 100))
    day = to_day(TODAY)
    shop.clock.turn(11)
    shop.ledger.pass_time()

    shop.orders(shop.order(1, 100, day=day, refunded=100, state="refunded"))

    assert shop.standing() == (0, 0, 0)
    assert shop.is_true()


def test_merging_and_unmerging_with_nothing_between_posts_nothing(shop):
    shop.orders(shop.order(1, 40), accounts=("one",))
    shop.orders(shop.order(2, 60), accounts=("two",))
    before = shop.entries()

    shop.link(1, 2)
    shop.unlink(1, 2)

    assert shop.entries() == before
    assert (shop.standing(1), shop.standing(2)) == ((40, 0, 0), (60, 0, 0))


def test_what_one_row_owes_is_taken_off_what_the_other_has(shop):
    shop.orders(shop.order(1, 40), accounts=("one",))
    shop.orders(shop.order(2, 60), accounts=("two",))
    shop.ledger.spend(1, 40, "dialog")
    shop.orders(shop.order(1, 40, refunded=40, state="refunded"), accounts=("one",))

    shop.link(1, 2)

    assert shop.standing(1) == (20, 0, 0)
    with pytest.raises(PointsShortError):
        shop.ledger.spend(1, 21, "more than both have")
    shop.unlink(1, 2)
    assert (shop.standing(1), shop.standing(2)) == ((0, 0, 40), (60, 0, 0))


def test_points_that_lapsed_before_a_merge_pay_nothing_for_the_other(tmp_path):
    shop = a_shop(tmp_path, expiry=Expiry.DAYS, expiry_span=30)
    shop.orders(shop.order(1, 40), accounts=("one",))
    shop.orders(shop.order(2, 60), accounts=("two",))
    shop.ledger.spend(1, 40, "dialog")
    shop.orders(shop.order(1, 40, refunded=40, state="refunded"), accounts=("one",))
    shop.clock.turn(31)  # and nobody opens the program meanwhile

    shop.link(1, 2)
    shop.ledger.pass_time()

    assert shop.standing(1) == (0, 0, 40)
    assert shop.entries().count(("expire", -60)) == 1
    shop.unlink(1, 2)
    assert (shop.standing(1), shop.standing(2)) == ((0, 0, 40), (0, 0, 0))
    assert shop.is_true()


def test_orders_earn_in_their_sequence_whoever_owes(shop):
    """Of lots of one day the first is spent first, also by two who were joined since."""
    shop.orders(shop.order(1, 40), accounts=("one",))
    shop.orders(shop.order(2, 5), accounts=("two",))
    shop.ledger.spend(1, 40, "dialog")
    shop.orders(shop.order(1, 40, refunded=40, state="refunded"), accounts=("one",))

    shop.orders(shop.order(3, 70), shop.order(4, 60, buyer=1), accounts=("one", "two"))

    earned = "SELECT customer_id, points FROM entry WHERE kind = 'earn' ORDER BY id"
    assert rows(shop.database, earned)[2:] == [(1, 70), (2, 60)]
    assert (shop.standing(1), shop.standing(2)) == ((30, 0, 0), (65, 0, 0))
    shop.link(1, 2)
    shop.ledger.spend(1, 6, "together")
    left = {lot.customer_id: lot.remaining for lot in shop.book.lots(1)}
    assert left == {1: 29, 2: 60}
    assert shop.is_true()


def test_unmerging_gives_back_what_went_for_the_others_orders(shop):
    shop.orders(shop.order(1, 40), accounts=("one",))
    shop.orders(shop.order(2, 60), accounts=("two",))
    shop.link(1, 2)
    shop.ledger.spend(1, 90, "together", order_id=1)

    shop.unlink(1, 2)

    assert shop.standing(1) == (0, 0, 50)
    assert shop.standing(2) == (60, 0, 0)
    assert shop.is_true()


def test_parting_three_rows_one_after_the_other_gives_each_what_is_its_own(shop):
    shop.orders(shop.order(1, 40), accounts=("one",))
    shop.orders(shop.order(2, 0), accounts=("two",))
    shop.orders(shop.order(3, 60, day=to_day(TODAY) - 5), accounts=("three",))
    shop.link(1, 2)
    shop.link(1, 3)
    shop.ledger.spend(1, 50, "dialog", order_id=2)  # the third one's points, for the second one

    shop.unlink(1, 3)
    two_and_one = shop.standing(1), shop.standing(3)
    shop.unlink(1, 2)

    assert two_and_one == ((0, 0, 10), (60, 0, 0))
    assert [shop.standing(row) for row in (1, 2, 3)] == [(40, 0, 0), (0, 0, 50), (60, 0, 0)]
    assert shop.is_true()


def test_a_double_click_is_one_entry(shop):
    shop.orders(shop.order(1, 100))

    answers = [shop.ledger.spend(1, 10, "one dialog")[1] for _ in range(2)]

    assert shop.entries() == [("earn", 100), ("spend", -10)]
    assert answers[0].action_id == answers[1].action_id
    assert (answers[0].entries, answers[1].entries) == (1, 0)


def test_the_lot_that_expires_next_is_spent_first(tmp_path):
    shop = a_shop(tmp_path, expiry=Expiry.DAYS, expiry_span=35)
    shop.orders(shop.order(1, 1))
    shop.ledger.take_over([OpeningRow(1, 100, None)])
    shop.clock.turn(5)
    shop.orders(shop.order(2, 100))
    shop.orders(shop.order(3, 100, day=to_day(TODAY)))

    _, spent = shop.ledger.spend(1, 150, "dialog")

    assert [(lot.remaining, lot.expires_on) for lot in shop.book.lots(1)] == [
        (51, TODAY + timedelta(days=40)),
        (100, None),
    ]
    touched = rows(
        shop.database,
        "SELECT a.points FROM allocation a JOIN entry e ON e.id = a.entry_id"
        f" WHERE e.created_by = {spent.action_id} ORDER BY a.points",
    )
    assert touched == [(-100,), (-49,), (-1,)]


def test_an_import_taken_back_and_made_again_is_what_it_was(shop):
    told = [shop.order(1, 100), shop.order(2, 50)]
    batch = shop.orders(*told)
    before = shop.standing()

    shop.undo_import(batch)
    taken_back = shop.standing()
    shop.orders(*told)

    assert (before, taken_back, shop.standing()) == ((150, 0, 0), (0, 0, 0), (150, 0, 0))
    assert shop.is_true()


def test_no_points_are_posted_while_there_are_no_rules(tmp_path):
    shop = PointsShop(tmp_path, settings=None)

    shop.orders(shop.order(1, 100))

    assert shop.entries() == []


def test_rules_that_begin_today_leave_earlier_orders_alone(tmp_path):
    shop = PointsShop(tmp_path, settings=None)
    shop.orders(shop.order(1, 100, day=to_day(TODAY) - 1), shop.order(2, 30))

    shop.rules.put(PLAIN)

    assert shop.entries() == [("earn", 30)]
    assert shop.rules.differences() == ()


def test_a_change_of_rules_is_recalculated_only_once_approved(shop):
    shop.orders(shop.order(1, 100), shop.order(2, 40))
    shop.rules.put(
        RuleSettings(points=2, pending_days=0, expiry=Expiry.NEVER), from_on=date(2020, 1, 1)
    )
    shop.orders(shop.order(1, 100), shop.order(2, 40))
    before = shop.standing()

    found = shop.rules.differences()
    _, posted = shop.rules.recalculate([found[0].order_id])

    assert [(each.posted, each.target) for each in found] == [(100, 200), (40, 80)]
    assert (before, shop.standing()) == ((140, 0, 0), (240, 0, 0))
    assert [each.order_no for each in shop.rules.differences()] == ["2"]
    shop.orders(shop.order(1, 100, refunded=100, state="refunded"))
    assert shop.standing() == (40, 0, 0)
    assert posted.entries == 1
    assert shop.is_true()
