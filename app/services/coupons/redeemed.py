"""Coupons for points: given with the spending, in its action, and taken back with it.

One that was used can be bought again, within its limits: a pool gives another code, which counts
once.
"""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.models.changes import Subject
from app.models.database import UnitOfWork, number
from app.services.clock import Clock, from_day, to_day
from app.services.coupons import queries, writing
from app.services.coupons.holding import Holding, holdings, uses
from app.services.coupons.holding import held as held_by
from app.services.coupons.taking_back import take_back
from app.services.coupons.views import CouponRow, CouponState
from app.services.points import Gain, PointsNotForThisError, SpendHindrance, SpendRule

_OVER = (CouponState.STOPPED, CouponState.ENDED, CouponState.USED_UP)
# What an action gave, or let begin anew, and an order has used since.
_IS_USED = """SELECT EXISTS (SELECT 1 FROM (
    SELECT id, -1 AS until FROM coupon_issue WHERE created_by = :action
    UNION ALL SELECT row_id, coalesce(before, -1) FROM change WHERE action_id = :action
      AND +table_name = 'coupon_issue' AND kind = 'field') g
  CROSS JOIN coupon_issue i ON i.id = g.id CROSS JOIN customer r ON r.id = i.customer_id
  CROSS JOIN coupon_seen s ON s.coupon_id = i.coupon_id AND s.verdict = 'used'
    AND s.holder = coalesce(i.code_id, -r.person_id) AND s.used_on > g.until)"""


class RedeemedCoupons:
    """Brings the coupon that a rule names, with a code of the person's own."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def foresee(self, session: Session, rule: SpendRule, person_id: int) -> Gain:
        """Tell which coupon a person would get, and how long it is good."""
        today = to_day(self._clock.today())
        found = queries.coupons(session, today, rule.coupon_id) if rule.coupon_id else ()
        if not found:
            return Gain(SpendHindrance.NO_COUPON)
        (coupon,) = found
        held = holdings(session, coupon.coupon_id, person_id, today)
        terms = coupon.terms
        bar = _bar(coupon, held, uses(session, coupon.coupon_id, person_id))
        left = None if _begins_anew(coupon, held) else coupon.left
        until = terms.until_on if terms.days is None else from_day(today + terms.days)
        return Gain(bar, terms.name, until=until, left=left)

    def bring(self, uow: UnitOfWork, rule: SpendRule, person_id: int) -> Gain:
        """Give the coupon; one whose time ran out unused begins anew, one that was used stays.

        Raises:
            PointsNotForThisError: it cannot be had any more.
        """
        gain, coupon_id = self.foresee(uow.session, rule, person_id), rule.coupon_id
        if gain.bar is not None or coupon_id is None or uow.action_id is None:
            raise PointsNotForThisError(gain.bar or SpendHindrance.NO_COUPON)
        today = to_day(self._clock.today())
        (coupon,) = queries.coupons(uow.session, today, coupon_id)
        held = holdings(uow.session, coupon_id, person_id, today)
        writing.name_people(uow, coupon_id, [person_id])
        if held and not _begins_anew(coupon, held):
            uow.sql("UPDATE temp.t_coupon_person SET has_it = 0")  # another code
        writing.give(uow, self._clock, coupon_id, uow.action_id, is_bought=True)
        uow.touch(Subject.COUPONS)
        found = held_by(uow.session, person_id, today)
        mine = [each for each in found if each.coupon_id == coupon_id and not each.is_over]
        given = min(mine, key=lambda each: each.used_on is not None)
        return Gain(what=given.terms.name, code=given.code, until=given.until_on)

    def take_back(self, uow: UnitOfWork, action_id: int) -> tuple[int, int]:
        """Take back what an action gave, unless it is used by now; of an undo, give it again."""
        if number(uow.session, _IS_USED, {"action": action_id}):
            return 0, 1
        restored, kept = take_back(uow, action_id, uow.action_id or 0)
        if restored:
            uow.touch(Subject.COUPONS)
        return restored, kept


def _begins_anew(coupon: CouponRow, held: Sequence[Holding]) -> bool:
    return coupon.terms.days is not None and any(each.begins_anew for each in held)


def _bar(coupon: CouponRow, held: Sequence[Holding], used: int) -> SpendHindrance | None:
    """Tell why somebody cannot get a coupon."""
    most, begins_anew = coupon.terms.person_limit, _begins_anew(coupon, held)
    bars = (
        (SpendHindrance.COUPON_OVER, coupon.state in _OVER),
        (SpendHindrance.COUPON_SPENT, most is not None and used >= most),
        (SpendHindrance.HAS_COUPON, any(each.is_good for each in held)),
        (SpendHindrance.HAS_COUPON, not begins_anew and any(each.is_shared for each in held)),
        (SpendHindrance.NO_CODES, not begins_anew and coupon.left == 0),
    )
    return next((bar for bar, is_so in bars if is_so), None)
