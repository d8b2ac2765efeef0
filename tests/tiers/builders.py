"""A small shop with tiers, over a real file and a clock that can be turned."""

from app.services.clock import from_day, to_day
from app.services.tiers import (
    Basis,
    Falls,
    Tier,
    TierBook,
    TierDesk,
    TierSettings,
    Window,
)
from tests.points.builders import PointsShop
from tests.shop import rows


def tiers(*thresholds, percents=(), **more):
    """Member, Silver, Gold, Black at these amounts in whole units of money, orders or points."""
    codes = ("member", "silver", "gold", "black")[-4:]
    times = 1 if more.get("basis", Basis.MONEY) is not Basis.MONEY else 100
    percents = percents or (100,) * len(thresholds)
    made = tuple(
        Tier(code, amount * times, percent=percent)
        for code, amount, percent in zip(codes, thresholds, percents, strict=False)
    )
    return TierSettings(made, **{"window": Window.CALENDAR_YEAR, "grace_days": 0, **more})


USUAL = tiers(0, 700, 2000, 4200)


class TierShop(PointsShop):
    """What a test does in the shop of the points, and with its tiers."""

    def __init__(self, folder, *, tiers=USUAL, settings=None, **more):
        super().__init__(folder, settings=settings, **more)
        self.tiers = TierDesk(self.database, self.clock)
        self.tier_book = TierBook(self.database, self.clock)
        if tiers is not None:
            self.tiers.put(tiers)

    def turn(self, days):
        """Let days pass, as the program does at midnight."""
        self.clock.turn(days)
        self.tiers.pass_time()

    def turn_to(self, day):
        """Let time pass until a day."""
        self.turn(to_day(day) - to_day(self.clock.today()))

    def tier(self, person=1):
        return self.tier_book.standing(person).tier

    def standing(self, person=1):
        return self.tier_book.standing(person)

    def ends(self, person=1):
        return self.tier_book.standing(person).ends_on

    def steps(self, person=1):
        """Day, tier and reason of each step, the oldest first."""
        found = reversed(self.tier_book.steps(person))
        return [(step.on, step.tier, str(step.reason)) for step in found]

    def kept(self):
        """All that is kept of ways and standings."""
        return {
            table: rows(self.database, f"SELECT * FROM {table} ORDER BY 1, 2")
            for table in ("tier_step", "person_tier")
        }

    def is_sound(self):
        assert self.tier_book.check() == ()
        return True


__all__ = ["Basis", "Falls", "TierShop", "Window", "from_day", "tiers"]
