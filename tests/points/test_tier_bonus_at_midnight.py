"""A bonus for a tier in a business that is open: tiers are brought to the day first."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.assembly.shop import open_shop
from app.places import places_for
from app.services.exchange.views import ImportPlan
from app.services.points import EarnKind, EarnRule, Expiry, RuleSettings
from app.services.safekeeping import NewBusiness, prepare
from app.services.tiers import Basis, Tier, TierSettings, Window
from app.ui.labels.points import points_for
from tests.watches import Unwatched

TIERS = (Tier("member", 0), Tier("gold", 50))
BONUS = EarnRule(1, EarnKind.TIER_BONUS, 40, tier="gold")
BIRTHDAY = EarnRule(2, EarnKind.BIRTHDAY, 60)


@dataclass
class TurnedClock:
    """Stands still until it is turned; the business brings its zone."""

    zone: ZoneInfo
    at: datetime = datetime(2026, 11, 25, 18, tzinfo=UTC)

    def now(self):
        return self.at

    def today(self):
        return self.at.astimezone(self.zone).date()


@pytest.fixture
def shop(tmp_path):
    shop = open_shop(prepare(places_for(tmp_path / "shop")), TurnedClock(ZoneInfo("UTC")))
    shop.opened.finish_checks()
    shop.found(NewBusiness("Hillside Tea", "America/Phoenix", "USD", "US"))
    path = tmp_path / "orders.csv"
    path.write_text("order number,date,buyer,amount paid\nA-1,2026-11-22,Ada,60.00\n")
    look = shop.desk.look(path, Unwatched())
    shop.desk.bring(ImportPlan(look, look.tables[0], shop="Hillside"), Unwatched())
    yield shop
    shop.opened.close()


def start(shop, basis, *rules):
    shop.points_rules.put(
        RuleSettings(is_on=False, expiry=Expiry.NEVER, earns=rules), from_on=date(2026, 1, 1)
    )
    tomorrow = shop.clock.today() + timedelta(days=1)
    shop.tiers.put(TierSettings(TIERS, basis=basis, window=Window.EVER), from_on=tomorrow)


def test_tiers_that_begin_at_midnight_bring_their_bonus_then_and_once(shop):
    start(shop, Basis.MONEY, BONUS)
    assert shop.points_book.statement(1) == ()

    for _ in range(3):
        shop.clock.at += timedelta(days=1)
        shop.come_to_today()

    (line,) = shop.points_book.statement(1)
    assert (line.signed, points_for(line)) == (40, "Tier bonus")
    assert shop.check() == ()


def test_points_for_a_birthday_lift_to_a_tier_and_bring_its_bonus_the_same_midnight(shop):
    start(shop, Basis.POINTS, BONUS, BIRTHDAY)
    with shop.opened.database.writing() as uow:
        uow.sql("UPDATE customer SET birthday = '1990-11-27'")

    for _ in range(2):
        shop.clock.at += timedelta(days=1)
        shop.come_to_today()

    assert [line.reason for line in shop.points_book.statement(1)] == ["birthday", "tier_bonus"]
    assert shop.tier_book.standing(1).tier == "gold"
    assert shop.check() == ()
