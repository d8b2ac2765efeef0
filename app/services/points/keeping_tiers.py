"""Keeping a tier for points: it lasts one period longer than it would."""

from datetime import date

from sqlalchemy.orm import Session

from app.models.database import UnitOfWork
from app.models.tables.codes import TierActKind
from app.services.clock import Clock, to_day
from app.services.points.errors import PointsNotForThisError
from app.services.points.gain_views import Gain, SpendHindrance
from app.services.points.gains import GainsByKind
from app.services.points.rule_views import SpendKind, SpendRule
from app.services.tiers.facts import KEPT_FOR_POINTS
from app.services.tiers.keeping import bring_up
from app.services.tiers.staying import one_period_more
from app.services.tiers.writing import NewAct, write_acts


class KeptTiers:
    """Lets the tier that somebody has be kept until the review after one more period."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def foresee(self, session: Session, rule: SpendRule, person_id: int) -> Gain:
        """Tell which tier would be kept, and until when."""
        del rule
        found = one_period_more(session, person_id, to_day(self._clock.today()))
        if found is None:
            return Gain(SpendHindrance.NO_TIER_ENDS)
        tier, until = found
        return Gain(what=tier, until=until)

    def bring(self, uow: UnitOfWork, rule: SpendRule, person_id: int) -> Gain:
        """Keep the tier.

        Raises:
            PointsNotForThisError: there is none, or it does not end.
        """
        bring_up(uow, self._clock)
        gain = self.foresee(uow.session, rule, person_id)
        if gain.bar is not None or gain.until is None:
            raise PointsNotForThisError(gain.bar or SpendHindrance.NO_TIER_ENDS)
        self._keep(uow, person_id, gain.what, gain.until)
        return gain

    def take_back(self, uow: UnitOfWork, action_id: int) -> tuple[int, int]:
        """Leave it to the tiers: what they wrote goes back with what else an action did to them."""
        del uow, action_id
        return 0, 0

    def _keep(self, uow: UnitOfWork, person_id: int, tier: str, until: date) -> None:
        act = NewAct(TierActKind.SET, tier, until_on=until, reason=KEPT_FOR_POINTS)
        write_acts(uow, self._clock, [person_id], act)


def own_gains(clock: Clock) -> GainsByKind:
    """Give what the ledger brings by itself; coupons are handed to it."""
    return {SpendKind.KEEP_TIER: KeptTiers(clock)}
