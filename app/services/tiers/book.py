"""The book of the tiers: who is in which, how that came, and who is near the edge."""

from collections.abc import Sequence

from app.models.database import Database
from app.services.clock import Clock, to_day
from app.services.tiers import queries
from app.services.tiers.checking import tier_faults
from app.services.tiers.joining import tier_together
from app.services.tiers.rule_views import TierSettings, TierVersion, Window
from app.services.tiers.rules import window_start
from app.services.tiers.terms import versions
from app.services.tiers.views import (
    PrivilegeUse,
    TierCard,
    TierOverview,
    TierStanding,
    TierStepRow,
    TierTogether,
)

NEAR_PERCENT = 10
FALLING_DAYS = 31


class TierBook:
    """Reads the tiers of today."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def versions(self) -> tuple[TierVersion, ...]:
        """Give every version that counts, the oldest first."""
        with self._database.reading() as session:
            return versions(session)

    def settings(self) -> TierSettings | None:
        """Give the tiers that hold today; None while there are none."""
        with self._database.reading() as session:
            return queries.settings_on(session, self._today())

    def overview(self) -> TierOverview:
        """Give the tiers of today with who is in them."""
        today = self._today()
        with self._database.reading() as session:
            version, coming = queries.in_force(session, today), queries.coming(session, today)
            people = queries.people_by_tier(session)
            everybody = max(1, sum(count for count, _ in people.values()))
            money = max(1, sum(money for _, money in people.values()))
            settings = version.settings if version is not None else None
            if settings is None or not settings.is_on:
                return TierOverview(None, coming, (), everybody)
            cards = []
            for rank, tier in enumerate(settings.tiers):
                count, spent = people.get(tier.code, (0, 0))
                above = settings.tiers[rank + 1 :]
                amount = near_amount(tier.threshold, above[0].threshold) if above else 0
                cards.append(
                    TierCard(
                        tier,
                        count,
                        100 * count / everybody,
                        queries.near(session, tier.code, queries.NEAR_NEXT, (amount,))
                        if above
                        else 0,
                        amount,
                        queries.near(
                            session, tier.code, queries.FALLING, (today, today + FALLING_DAYS - 1)
                        ),
                        FALLING_DAYS,
                        100 * spent / money,
                    )
                )
        return TierOverview(version, coming, tuple(cards), people.get("", (0, 0))[0])

    def standing(self, person_id: int) -> TierStanding | None:
        """Give where a person stands; None while there are no tiers."""
        with self._database.reading() as session:
            settings = queries.settings_on(session, self._today())
            return None if settings is None else queries.standing(session, person_id, settings)

    def together(self, people: Sequence[int]) -> TierTogether | None:
        """Tell which tier several persons would have as one; None while there are no tiers."""
        today = self._today()
        with self._database.reading() as session:
            settings = queries.settings_on(session, today)
            return None if settings is None else tier_together(session, people, today)

    def steps(self, person_id: int) -> tuple[TierStepRow, ...]:
        """Give a person's way through the tiers, the newest step first."""
        with self._database.reading() as session:
            return queries.steps(session, person_id)

    def uses(self, person_id: int) -> tuple[PrivilegeUse, ...]:
        """Give the privileges of a person's tier, and how often each was used this year."""
        today = self._today()
        with self._database.reading() as session:
            settings = queries.settings_on(session, today)
            if settings is None:
                return ()
            since = window_start(Window.CALENDAR_YEAR, today, today)
            return queries.uses(session, person_id, settings, since)

    def check(self) -> tuple[str, ...]:
        """Walk everybody's way anew; name who stands elsewhere."""
        with self._database.reading() as session:
            return tuple(tier_faults(session))

    def _today(self) -> int:
        return to_day(self._clock.today())


def near_amount(threshold: int, above: int) -> int:
    """Give what somebody near the next tier misses at most: a tenth of the way there."""
    return max(1, (above - threshold) * NEAR_PERCENT // 100)
