"""Coupons for points: given with the spending, in its action, and taken back with it."""

from sqlalchemy.orm import Session

from app.models.changes import Subject
from app.models.database import UnitOfWork, number
from app.services.clock import Clock, from_day, to_day
from app.services.coupons import queries, writing
from app.services.coupons.taking_back import take_back
from app.services.coupons.views import CouponRow, CouponState, HeldCoupon
from app.services.points import Gain, PointsNotForThisError, SpendHindrance, SpendRule

_OVER = (CouponState.STOPPED, CouponState.ENDED, CouponState.USED_UP)
# What an action gave, or let begin anew, and an order has used since.
_IS_USED = """SELECT EXISTS (SELECT 1 FROM (
    SELECT id FROM coupon_issue WHERE created_by = :action
    UNION SELECT row_id FROM change WHERE action_id = :action
      AND +table_name = 'coupon_issue' AND kind = 'field') g
  CROSS JOIN coupon_issue i ON i.id = g.id CROSS JOIN customer r ON r.id = i.customer_id
  CROSS JOIN coupon_seen s ON s.coupon_id = i.coupon_id AND s.verdict = 'used'
    AND s.holder = coalesce(i.code_id, -r.person_id))"""


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
        held = [
            each
            for each in queries.held(session, person_id, today)
            if each.coupon_id == rule.coupon_id
        ]
        bar = _bar(coupon, held)
        left = None if held or coupon.left is None else coupon.left
        terms = coupon.terms
        until = terms.until_on if terms.days is None else from_day(today + terms.days)
        return Gain(bar, terms.name, until=until, left=left)

    def bring(self, uow: UnitOfWork, rule: SpendRule, person_id: int) -> Gain:
        """Give the coupon; one whose time ran out unused begins anew.

        Raises:
            PointsNotForThisError: it cannot be had any more.
        """
        gain, coupon_id = self.foresee(uow.session, rule, person_id), rule.coupon_id
        if gain.bar is not None or coupon_id is None or uow.action_id is None:
            raise PointsNotForThisError(gain.bar or SpendHindrance.NO_COUPON)
        writing.name_people(uow, coupon_id, [person_id])
        writing.give(uow, self._clock, coupon_id, uow.action_id)
        uow.touch(Subject.COUPONS)
        held = queries.held(uow.session, person_id, to_day(self._clock.today()))
        given = next(each for each in held if each.coupon_id == coupon_id and not each.is_over)
        return Gain(what=given.terms.name, code=given.code, until=given.until_on)

    def take_back(self, uow: UnitOfWork, action_id: int) -> tuple[int, int]:
        """Take back what an action gave, unless it is used by now; of an undo, give it again."""
        if number(uow.session, _IS_USED, {"action": action_id}):
            return 0, 1
        restored, kept = take_back(uow, action_id, uow.action_id or 0)
        if restored:
            uow.touch(Subject.COUPONS)
        return restored, kept


def _bar(coupon: CouponRow, held: list[HeldCoupon]) -> SpendHindrance | None:
    """Tell why somebody cannot get a coupon."""
    if coupon.state in _OVER:
        return SpendHindrance.COUPON_OVER
    can_begin_anew = all(
        each.is_over and each.used_on is None and each.terms.days is not None for each in held
    )
    if held and not can_begin_anew:
        return SpendHindrance.HAS_COUPON
    if not held and coupon.left == 0:
        return SpendHindrance.NO_CODES
    return None
