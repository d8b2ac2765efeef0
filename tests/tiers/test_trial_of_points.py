"""A draft by points is tried with the days at home, as the tiers themselves count them."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from app.services.points import EarnKind, EarnRule, Expiry, PointsRewards, RuleSettings
from app.services.tiers import Basis, TierProspects
from tests.tiers.builders import TierShop, tiers

BY_POINTS = tiers(0, 40, basis=Basis.POINTS)
RULES = RuleSettings(
    pending_days=0, expiry=Expiry.NEVER, earns=(EarnRule(1, EarnKind.BIRTHDAY, points=50),)
)


@pytest.mark.parametrize(
    ("zone", "at", "tier"),
    [
        ("Asia/Shanghai", datetime(2026, 12, 31, 15, 30, tzinfo=UTC), "member"),
        ("Asia/Shanghai", datetime(2026, 12, 31, 16, 30, tzinfo=UTC), "silver"),
        ("America/New_York", datetime(2027, 1, 1, 4, 30, tzinfo=UTC), "member"),
        ("America/New_York", datetime(2027, 1, 1, 5, 30, tzinfo=UTC), "silver"),
    ],
)
def test_points_of_no_order_count_in_the_year_at_home(tmp_path, zone, at, tier):
    shop = TierShop(tmp_path, tiers=BY_POINTS, settings=None, zone=ZoneInfo(zone))
    shop.orders(shop.order("n1", 10))
    with shop.database.writing() as uow:
        uow.sql("UPDATE customer SET birthday = '1990-12-31' WHERE id = 1")
    shop.rules.put(RULES, from_on=date(2026, 1, 1))
    shop.clock.at = at
    PointsRewards(shop.database, shop.clock).post_due()
    shop.clock.at = datetime(2027, 1, 20, 12, tzinfo=UTC)

    people = TierProspects(shop.database, shop.clock).people_after(BY_POINTS, tier)

    assert shop.available() >= 50
    assert list(people) == [1]
    shop.database.close()
