"""Keeping a tier for points: one period longer than it would be kept, and no longer."""

from datetime import date

import pytest

from app.services.points import (
    Expiry,
    PointsNotForThisError,
    RuleSettings,
    SpendHindrance,
    SpendKind,
    SpendRule,
    SpendTerms,
)
from tests.tiers.builders import TierShop, Window, tiers

RULE = SpendRule(1, SpendKind.KEEP_TIER, points=100)
POINTS = RuleSettings(pending_days=0, expiry=Expiry.NEVER, spends=(RULE,))


def a_shop(folder, **more):
    return TierShop(folder, tiers=tiers(0, 700, 2_000, **more), settings=POINTS)


@pytest.fixture
def shop(tmp_path):
    shop = a_shop(tmp_path)
    yield shop
    assert shop.is_sound()
    assert shop.is_true()
    shop.database.close()


def keep(shop, key="dialog"):
    return shop.ledger.spend(1, 100, key, reason=SpendTerms(1))[1]


def hindrance(shop):
    with pytest.raises(PointsNotForThisError) as refused:
        keep(shop, "refused")
    return refused.value.code


def test_the_tier_is_kept_for_one_more_period(shop):
    shop.orders(shop.order(1, 1_000))
    assert (shop.tier(), shop.ends()) == ("silver", date(2027, 12, 31))
    (offer,) = shop.book.offers(1)
    assert (offer.gain.what, offer.gain.until) == ("silver", date(2028, 12, 31))

    posted = keep(shop)

    assert (posted.gain.what, posted.gain.until) == ("silver", date(2028, 12, 31))
    assert (shop.ends(), shop.available()) == (date(2028, 12, 31), 900)
    shop.turn_to(date(2028, 12, 31))
    assert shop.tier() == "silver"
    assert shop.standing().ends_on == date(2028, 12, 31)
    shop.turn(1)
    assert shop.tier() == "member"


def test_paid_twice_it_is_kept_for_two(shop):
    shop.orders(shop.order(1, 1_000))
    keep(shop)
    keep(shop, "second")

    assert (shop.ends(), shop.available()) == (date(2029, 12, 31), 800)


def test_orders_still_lift_to_a_higher_tier(shop):
    shop.orders(shop.order(1, 1_000))
    keep(shop)
    shop.orders(shop.order(2, 1_500))

    assert shop.tier() == "gold"


def test_an_undo_gives_the_points_back_and_the_end_of_before(shop):
    shop.orders(shop.order(1, 1_000))
    posted = keep(shop)

    _, back = shop.ledger.undo(posted.action_id)
    assert (shop.ends(), shop.available()) == (date(2027, 12, 31), 1_000)
    shop.ledger.undo(back.action_id)
    assert (shop.ends(), shop.available()) == (date(2028, 12, 31), 900)


def test_what_does_not_end_is_not_sold(shop):
    shop.orders(shop.order(1, 200))
    assert shop.tier() == "member"
    assert hindrance(shop) is SpendHindrance.NO_TIER_ENDS
    shop.tiers.set_by_hand([1], "gold", until=None, reason="thanks")
    assert hindrance(shop) is SpendHindrance.NO_TIER_ENDS
    assert shop.available() == 200


@pytest.mark.parametrize(
    ("window", "until"),
    [
        (Window.LAST_365, date(2028, 12, 4)),
        (Window.MEMBERSHIP_YEAR, date(2029, 12, 4)),
        (Window.CALENDAR_YEAR, date(2029, 1, 10)),
    ],
)
def test_grace_days_come_after_the_period(tmp_path, window, until):
    shop = a_shop(tmp_path, window=window, grace_days=10)
    shop.orders(shop.order(1, 1_000))

    assert keep(shop).gain.until == until
    assert shop.ends() == until
    assert shop.is_sound()
    shop.database.close()
