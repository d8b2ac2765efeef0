"""A bonus for coming to a tier: once, by orders or rules, and never for rising again."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.services.clock import to_day, to_ms
from app.services.points import (
    CapPer,
    EarnKind,
    PointsRewards,
    PointsUnfitError,
    RuleFaultCode,
    rule_faults,
)
from app.services.tiers import Basis, Falls, Window
from tests.points.builders import PLAIN, TODAY
from tests.points.test_order_rules import a_rule
from tests.shop import rows
from tests.tiers.builders import USUAL, TierShop, tiers

GOLD = a_rule(EarnKind.TIER_BONUS, 50, tier="gold")
BLACK = a_rule(EarnKind.TIER_BONUS, 90, number=2, tier="black")
NO_ORDER_POINTS = replace(PLAIN, is_on=False)


def a_shop(folder, *rules, settings=NO_ORDER_POINTS, tiers=USUAL, from_on=date(2026, 1, 1)):
    """Orders themselves earn nothing, so that what is there is the bonus."""
    shop = TierShop(folder, tiers=None)
    if tiers is not None:
        put_on(shop, date(2025, 1, 1), tiers)
    shop.rules.put(replace(settings, earns=rules), from_on=from_on)
    return shop


def put_on(shop, day, tiers):
    """Start tiers on a day that is over: they never begin in the past."""
    days = (day - shop.clock.today()).days
    shop.clock.turn(days)
    shop.tiers.put(tiers)
    shop.clock.turn(-days)
    shop.tiers.pass_time()


def midnight(shop):
    shop.tiers.pass_time()
    PointsRewards(shop.database, shop.clock).post_bonuses()


def wallet(shop):
    found = shop.book.standing(1)
    return found.available, found.pending, found.debt


def bonuses(shop):
    return rows(
        shop.database,
        "SELECT customer_id, sign * points FROM entry WHERE reason = 'tier_bonus' ORDER BY id",
    )


def test_whoever_reaches_the_tier_gets_the_bonus_with_the_order(tmp_path):
    shop = a_shop(tmp_path, GOLD, BLACK)

    shop.orders(shop.order(1, 1_999))
    assert shop.available() == 0
    shop.orders(shop.order(2, 1))
    assert shop.available() == 50
    shop.orders(shop.order(3, 9_000))

    assert shop.available() == 140
    assert shop.is_true()


def test_a_leap_over_a_tier_brings_the_bonus_of_both(tmp_path):
    shop = a_shop(tmp_path, GOLD, BLACK)

    shop.orders(shop.order(1, 9_000))

    assert shop.available() == 140


def test_nothing_comes_twice_however_often_it_is_looked_at(tmp_path):
    shop = a_shop(tmp_path, GOLD)
    shop.orders(shop.order(1, 2_500))

    for _ in range(3):
        midnight(shop)
        shop.orders(shop.order(1, 2_500))
        shop.clock.turn(1)

    assert bonuses(shop) == [(1, 50)]


@pytest.mark.parametrize(
    ("ordered_on", "points"),
    [(date(2026, 2, 28), 0), (date(2026, 3, 1), 50), (date(2026, 3, 2), 50)],
)
def test_only_who_comes_since_the_first_day_of_the_rule_gets_it(tmp_path, ordered_on, points):
    shop = a_shop(tmp_path, GOLD, from_on=date(2026, 3, 1))

    shop.orders(shop.order(1, 2_500, day=to_day(ordered_on)))
    midnight(shop)

    assert shop.available() == points


def test_who_was_there_when_the_tiers_and_the_rule_began_together_gets_nothing(tmp_path):
    shop = a_shop(tmp_path, GOLD, tiers=None, from_on=TODAY)
    shop.orders(shop.order(1, 2_500, day=to_day(TODAY) - 9))

    shop.tiers.put(USUAL, from_on=TODAY)
    midnight(shop)

    assert shop.tier() == "gold"
    assert shop.available() == 0


def test_who_was_there_before_and_rises_gets_the_bonus_of_the_tier_above_only(tmp_path):
    shop = a_shop(tmp_path, GOLD, BLACK, from_on=TODAY)
    shop.orders(shop.order(1, 2_500, day=to_day(TODAY) - 9))

    shop.orders(shop.order(2, 9_000))

    assert shop.available() == 90


def test_who_comes_down_because_a_tier_is_given_up_has_not_reached_the_one_below(tmp_path):
    silver = a_rule(EarnKind.TIER_BONUS, 20, tier="silver")
    shop = a_shop(tmp_path, silver, from_on=TODAY)
    shop.orders(shop.order(1, 2_500, day=to_day(TODAY) - 9))
    shop.turn(1)

    shop.tiers.put(tiers(0, 700))
    midnight(shop)

    assert shop.tier() == "silver"
    assert shop.available() == 0


def test_a_rule_goes_on_since_its_first_day_when_other_rules_change(tmp_path):
    shop = a_shop(tmp_path, GOLD)
    other = a_rule(EarnKind.BIRTHDAY, 5, number=7)
    shop.rules.put(replace(NO_ORDER_POINTS, earns=(GOLD, other)), from_on=TODAY)

    shop.orders(shop.order(1, 2_500, day=to_day(TODAY) - 30))

    assert shop.available() == 50


def test_a_rule_that_was_off_begins_when_it_is_on_again(tmp_path):
    shop = a_shop(tmp_path, GOLD)
    off = replace(NO_ORDER_POINTS, earns=(replace(GOLD, is_on=False),))
    shop.rules.put(off, from_on=TODAY - timedelta(days=20))
    shop.rules.put(replace(NO_ORDER_POINTS, earns=(GOLD,)), from_on=TODAY)

    shop.orders(shop.order(1, 2_500, day=to_day(TODAY) - 30))

    assert shop.available() == 0


def test_new_rules_that_lift_somebody_bring_the_bonus(tmp_path):
    shop = a_shop(tmp_path, GOLD)
    shop.orders(shop.order(1, 900, day=to_day(TODAY) - 9))

    shop.tiers.put(tiers(0, 100, 800, 4200), from_on=TODAY)
    midnight(shop)

    assert shop.available() == 50


def test_a_tier_that_got_another_name_is_still_the_one(tmp_path):
    shop = a_shop(tmp_path, GOLD)
    named = replace(USUAL.tiers[2], code="VIP: 金", was="gold")
    shop.orders(shop.order(1, 2_500, day=to_day(TODAY) - 9))

    told = replace(USUAL, tiers=(*USUAL.tiers[:2], named, USUAL.tiers[3]))
    shop.tiers.put(told, from_on=TODAY)
    shop.orders(shop.order(2, 2_500, buyer=1), accounts=("mei", "two"))
    midnight(shop)

    assert [points for _, points in bonuses(shop)] == [50, 50]


def test_a_tier_that_was_set_by_hand_brings_nothing(tmp_path):
    shop = a_shop(tmp_path, GOLD)
    shop.orders(shop.order(1, 10))

    shop.tiers.set_by_hand([1], "gold", until=None, reason="thanks")
    midnight(shop)

    assert shop.tier() == "gold"
    assert shop.available() == 0


@pytest.mark.parametrize(("days", "points"), [(364, 50), (365, 100)])
def test_falling_and_rising_again_brings_nothing_within_a_year(tmp_path, days, points):
    year = tiers(0, 700, 2000, window=Window.LAST_365, falls=Falls.TO_EARNED)
    shop = a_shop(tmp_path, GOLD, tiers=year)
    first = date(2026, 3, 1)
    shop.clock.turn((first - TODAY).days)
    shop.orders(shop.order(1, 2_500))
    shop.turn(9)
    shop.tiers.put(tiers(0, 700), from_on=shop.clock.today())  # nobody is gold any more
    shop.turn_to(first + timedelta(days=days))
    shop.tiers.put(year)

    shop.orders(shop.order(2, 2_500))
    midnight(shop)

    assert shop.available() == points


def test_two_that_turn_out_to_be_one_keep_what_each_got_and_get_no_more(tmp_path):
    shop = a_shop(tmp_path, GOLD, BLACK)
    shop.orders(shop.order(1, 2_500), shop.order(2, 2_500, buyer=1), accounts=("mei", "two"))

    pair = shop.link(1, 2)
    midnight(shop)
    assert bonuses(shop) == [(1, 50), (2, 50), (1, 90)]
    shop.unlink(*pair)
    midnight(shop)

    assert bonuses(shop) == [(1, 50), (2, 50), (1, 90)]
    assert (shop.available(1), shop.available(2)) == (140, 50)
    assert shop.is_true()


def test_the_bonus_of_an_import_that_is_undone_goes_back_and_comes_again_once(tmp_path):
    shop = a_shop(tmp_path, GOLD)
    shop.orders(shop.order(1, 1_000))
    batch = shop.orders(shop.order(2, 1_500))
    assert shop.available() == 50

    shop.undo_import(batch)
    midnight(shop)
    assert shop.available() == 0
    shop.orders(shop.order(2, 1_500))
    midnight(shop)

    assert bonuses(shop) == [(1, 50), (1, -50), (1, 50)]
    assert shop.is_true()


@pytest.mark.parametrize(("at_once", "points"), [(True, 0), (False, 50)])
def test_a_refund_takes_the_bonus_back_where_it_takes_the_tier(tmp_path, at_once, points):
    shop = a_shop(tmp_path, GOLD, tiers=replace(USUAL, refunds_at_once=at_once))
    shop.orders(shop.order(1, 2_500, day=to_day(TODAY) - 9))
    assert shop.available() == 50

    shop.orders(
        shop.order(
            1, 2_500, refunded=2_000, day=to_day(TODAY) - 9, refunded_at=to_ms(shop.clock.now())
        )
    )
    midnight(shop)

    assert shop.available() == points
    assert shop.is_true()


def test_a_bonus_that_was_spent_and_goes_back_is_owed(tmp_path):
    shop = a_shop(tmp_path, GOLD)
    batch = shop.orders(shop.order(1, 2_500))
    shop.orders(shop.order(2, 10))
    shop.ledger.adjust([1], -40, "one", reason="goodwill")

    shop.undo_import(batch)

    assert wallet(shop) == (0, 0, 40)
    assert shop.is_true()


def test_what_goes_back_is_the_bonus_and_not_what_else_there_is(tmp_path):
    shop = a_shop(tmp_path, GOLD)
    shop.orders(shop.order(1, 10))
    shop.ledger.adjust([1], 70, "one", reason="goodwill")
    batch = shop.orders(shop.order(2, 2_500))

    shop.undo_import(batch)

    lots = rows(
        shop.database, "SELECT e.reason, l.remaining FROM lot l JOIN entry e ON e.id = l.id"
    )
    assert lots == [("goodwill", 70), ("tier_bonus", 0)]


def test_points_wait_as_long_as_the_rule_says(tmp_path):
    shop = a_shop(tmp_path, replace(GOLD, pending_days=7))

    shop.orders(shop.order(1, 2_500))

    assert wallet(shop) == (0, 50, 0)
    shop.clock.turn(7)
    assert wallet(shop) == (50, 0, 0)


def test_each_tier_has_a_cap_of_its_own(tmp_path):
    capped = [replace(each, cap_points=30, cap_per=CapPer.MONTH) for each in (GOLD, BLACK)]
    shop = a_shop(tmp_path, *capped)

    shop.orders(shop.order(1, 2_500))
    shop.orders(shop.order(2, 9_000))

    assert shop.available() == 60


def test_a_bonus_is_no_points_earned_so_that_no_tier_lifts_itself(tmp_path):
    by_points = tiers(0, 700, 2000, 2040, basis=Basis.POINTS)
    shop = a_shop(tmp_path, GOLD, BLACK, settings=PLAIN, tiers=by_points)

    shop.orders(shop.order(1, 2_000))
    for _ in range(3):
        midnight(shop)
        shop.clock.turn(1)

    assert shop.tier() == "gold"
    assert shop.available() == 2_050
    assert shop.is_sound()


def test_a_bonus_is_not_given_by_hand(tmp_path):
    shop = a_shop(tmp_path, GOLD)
    shop.orders(shop.order(1, 10))
    rewards = PointsRewards(shop.database, shop.clock)

    assert rewards.offers() == ()
    with pytest.raises(PointsUnfitError):
        rewards.give([1], EarnKind.TIER_BONUS, "one")


@pytest.mark.parametrize(
    ("rules", "codes"),
    [
        ((GOLD, BLACK), []),
        ((replace(GOLD, tier=""),), [RuleFaultCode.TIER]),
        ((GOLD, replace(BLACK, tier="gold")), [RuleFaultCode.TWICE] * 2),
        ((GOLD, replace(BLACK, tier="gold", is_on=False)), []),
    ],
)
def test_there_is_one_bonus_for_each_tier(rules, codes):
    found = rule_faults(replace(PLAIN, earns=rules))

    assert [fault.code for fault in found] == codes


def test_the_dry_run_of_orders_and_an_example_leave_the_bonus_out(tmp_path):
    shop = a_shop(tmp_path, settings=PLAIN)
    shop.orders(shop.order(1, 2_500))
    (found,) = shop.rules.examples()
    told = replace(PLAIN, earns=(GOLD,))

    assert shop.rules.trial(told) == shop.rules.trial(PLAIN)
    assert shop.rules.example(told, found.order_id).points == 2_500
