"""Reads what somebody holds of coupons, and how often it was used."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.models.database import number, run_sql
from app.services.clock import from_day
from app.services.coupons.limits import MOST_OF_ONE
from app.services.coupons.queries import FIELDS, FIRST, TERMS, day_of, terms_of
from app.services.coupons.views import HeldCoupon, HolderRow
from app.services.customers.cells import text_or_none, whole, whole_or_none

_SHARED_USE = """(SELECT max(u.order_id) FROM coupon_seen u CROSS JOIN customer x
    ON x.id = u.customer_id WHERE u.coupon_id = i.coupon_id AND u.verdict = 'used'
    AND x.person_id = r.person_id)"""
_OWN_USE = """(SELECT max(u.order_id) FROM coupon_seen u WHERE u.coupon_id = i.coupon_id
    AND u.holder = i.code_id AND u.verdict = 'used')"""
_HELD = f"""SELECT i.coupon_id, {TERMS}, coalesce(k.code, {FIRST}, ''), i.issued_on,
    coalesce(i.until_on, c.until_on), s.used_on, o.order_no, c.stopped_on
  FROM customer r CROSS JOIN coupon_issue i ON i.customer_id = r.id
  CROSS JOIN coupon c ON c.id = i.coupon_id LEFT JOIN coupon_code k ON k.id = i.code_id
  LEFT JOIN coupon_seen s ON s.coupon_id = i.coupon_id AND s.order_id = CASE
    WHEN i.code_id IS NULL THEN {_SHARED_USE} ELSE {_OWN_USE} END
  LEFT JOIN orders o ON o.id = s.order_id
  WHERE r.person_id = :person ORDER BY i.issued_on DESC, i.id DESC"""
_IS_LAST = """NOT EXISTS (SELECT 1 FROM customer a CROSS JOIN customer b
    ON b.person_id = a.person_id CROSS JOIN coupon_issue n ON n.coupon_id = x.coupon_id
    AND n.customer_id = b.id AND n.id > x.id WHERE a.id = x.customer_id)"""
_HOLDERS = f"""SELECT r.person_id, coalesce(p.called_as, p.name, p.account, ''),
    coalesce(k.code, {FIRST}, ''), coalesce(i.until_on, c.until_on)
  FROM (SELECT * FROM coupon_issue x WHERE coupon_id = :coupon AND {_IS_LAST} ORDER BY id
    LIMIT :count OFFSET :first) i CROSS JOIN coupon c ON c.id = i.coupon_id
  CROSS JOIN customer r ON r.id = i.customer_id
  CROSS JOIN (SELECT person_id, NULL AS called_as, name, account FROM person_summary) p
    ON p.person_id = r.person_id LEFT JOIN coupon_code k ON k.id = i.code_id ORDER BY i.id"""
# What a person holds of a coupon: whether its time is over, how often it counted and may count.
_HOLDINGS = f"""SELECT i.code_id IS NULL, coalesce(i.until_on, c.until_on, :today) < :today,
    (SELECT count(*) FROM coupon_seen s WHERE s.coupon_id = c.id AND s.verdict = 'used'
      AND s.holder = coalesce(i.code_id, -r.person_id)),
    {MOST_OF_ONE}
  FROM customer r CROSS JOIN coupon_issue i ON i.customer_id = r.id
  CROSS JOIN coupon c ON c.id = i.coupon_id WHERE r.person_id = :person AND c.id = :coupon"""


@dataclass(frozen=True, slots=True)
class Holding:
    """What somebody holds of a coupon; `most` is how often it may count, None has no end."""

    is_shared: bool
    is_over: bool
    used: int
    most: int | None

    @property
    def is_good(self) -> bool:
        """Tell whether it can be used now."""
        return not self.is_over and (self.most is None or self.used < self.most)

    @property
    def begins_anew(self) -> bool:
        """Tell whether, with days of its own, it begins anew instead of another code."""
        return self.is_over and (self.is_shared or not self.used)


def held(session: Session, person_id: int, today: int) -> tuple[HeldCoupon, ...]:
    """Give the coupons of a person, the newest first."""
    return tuple(_held(row, today) for row in run_sql(session, _HELD, {"person": person_id}))


def holders(session: Session, coupon_id: int, first: int, count: int) -> tuple[HolderRow, ...]:
    """Give who hold a coupon, in the order they got it, with the last code of each."""
    places = {"coupon": coupon_id, "first": first, "count": count}
    return tuple(
        HolderRow(whole(person), str(name), str(code), day_of(until))
        for person, name, code, until in run_sql(session, _HOLDERS, places)
    )


def uses_of(coupon: str, person: str) -> str:
    """Give the SQL that counts the orders with a coupon of a person, whichever code it was.

    An order is the buyer's; of an order without one the code tells whose it is.
    """
    return f"""(SELECT count(*) FROM coupon_seen s WHERE s.coupon_id = {coupon}
    AND s.verdict = 'used' AND (s.customer_id IN (SELECT r.id FROM customer r
        WHERE r.person_id = {person})
      OR (s.customer_id IS NULL AND s.holder IN (SELECT i.code_id
        FROM customer r CROSS JOIN coupon_issue i ON i.customer_id = r.id
        AND i.coupon_id = {coupon} WHERE r.person_id = {person}))))"""


def holdings(session: Session, coupon_id: int, person_id: int, today: int) -> tuple[Holding, ...]:
    """Give what a person holds of one coupon."""
    places = {"person": person_id, "coupon": coupon_id, "today": today}
    return tuple(
        Holding(bool(is_shared), bool(is_over), whole(used), whole_or_none(most))
        for is_shared, is_over, used, most in run_sql(session, _HOLDINGS, places)
    )


def uses(session: Session, coupon_id: int, person_id: int) -> int:
    """Count the orders with a coupon of a person, whichever code it was."""
    asked = f"SELECT {uses_of(':coupon', ':person')}"
    return number(session, asked, {"coupon": coupon_id, "person": person_id}) or 0


def _held(row: Sequence[object], today: int) -> HeldCoupon:
    last = 1 + len(FIELDS)
    code, issued, until, used, order, stopped = row[last:]
    is_over = stopped is not None or (until is not None and whole(until) < today)
    return HeldCoupon(
        whole(row[0]), terms_of(row[1:last], str(code)), str(code), from_day(whole(issued)),
        day_of(until), day_of(used), text_or_none(order), is_over,
    )  # fmt: skip
