"""What points bring beside a voucher: a coupon, a tier that is kept; each comes with the spending.

The ledger does not know coupons: whoever brings a kind of gain is handed to its desk.
"""

from collections.abc import Mapping
from typing import Protocol

from sqlalchemy.orm import Session

from app.models.database import UnitOfWork
from app.services.clock import to_day
from app.services.journal import tell_facts
from app.services.points.gain_views import NOTHING, Gain, SpendHindrance
from app.services.points.rule_views import SpendKind, SpendRule


class Gains(Protocol):
    """Brings what rules of one kind give."""

    def foresee(self, session: Session, rule: SpendRule, person_id: int) -> Gain:
        """Tell what a person would get."""
        ...

    def bring(self, uow: UnitOfWork, rule: SpendRule, person_id: int) -> Gain:
        """Give it, in the action of the spending; raises PointsNotForThisError."""
        ...

    def take_back(self, uow: UnitOfWork, action_id: int) -> tuple[int, int]:
        """Take back what an action brought, or bring it again: how many went back, and stayed."""
        ...


GainsByKind = Mapping[SpendKind, Gains]


def foreseen(gains: GainsByKind, session: Session, rule: SpendRule, person_id: int) -> Gain:
    """Tell what a rule would bring a person."""
    if rule.kind in gains:
        return gains[rule.kind].foresee(session, rule, person_id)
    # Without coupons at hand none can be given; all other kinds are words on a voucher.
    is_coupon = rule.kind is SpendKind.COUPON
    return Gain(SpendHindrance.NO_COUPON) if is_coupon else NOTHING


def take_gains_back(gains: GainsByKind, uow: UnitOfWork, action_id: int) -> tuple[int, int]:
    """Take back what an action brought, of every kind."""
    back = [each.take_back(uow, action_id) for each in gains.values()]
    return sum(restored for restored, _ in back), sum(kept for _, kept in back)


def bring(
    gains: GainsByKind,
    uow: UnitOfWork,
    rule: SpendRule | None,
    person_id: int,
    facts: Mapping[str, object],
) -> Gain:
    """Bring a person what a rule gives, and tell the history.

    Args:
        facts: what the history was told of the spending.

    Raises:
        PointsNotForThisError: it cannot be had any more.
    """
    if rule is None or rule.kind not in gains:
        return NOTHING
    gain = gains[rule.kind].bring(uow, rule, person_id)
    until = None if gain.until is None else to_day(gain.until)
    told = {"what": gain.what, "code": gain.code, "until": until}
    tell_facts(uow, uow.action_id or 0, {**facts, **{k: v for k, v in told.items() if v}})
    return gain
