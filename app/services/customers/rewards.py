"""What people have in points, coupons and friends, for the lines of the list and its order."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.models.database import run_sql
from app.services.customers.cells import text_or_none, whole
from app.services.segments.brought import BROUGHT_BY_NAME, FRIENDS_BROUGHT

# What can be spent, less what is owed; time is passed when a day begins and when points are due.
POINTS_OF = """max(0, coalesce((SELECT sum(l.remaining) FROM customer r CROSS JOIN lot l
      ON l.customer_id = r.id AND l.state = 'available' WHERE r.person_id = p.person_id), 0)
    - coalesce((SELECT sum(d.remaining) FROM customer r CROSS JOIN debt d
      ON d.customer_id = r.id AND d.remaining > 0 WHERE r.person_id = p.person_id), 0))"""


def is_limit_spent(coupon: str, person: str) -> str:
    """Tell in SQL whether a person used a coupon as often as anybody may, with whichever code."""
    return f"""coalesce({coupon}.person_limit <= (SELECT count(*) FROM customer b
      CROSS JOIN coupon_seen v ON v.customer_id = b.id AND v.coupon_id = {coupon}.id
      AND v.verdict = 'used' WHERE b.person_id = {person}), 0)"""


def most_of_one(issue: str, coupon: str) -> str:
    """Give in SQL how often a code that was given may count; NULL has no end."""
    return f"""CASE WHEN {issue}.uses < coalesce({coupon}.person_limit, {issue}.uses + 1)
      THEN {issue}.uses ELSE {coupon}.person_limit END"""


def is_code_spent(issue: str, coupon: str, person: str) -> str:
    """Tell in SQL whether a code that was given to a person counted as often as it may."""
    return f"""coalesce({most_of_one(issue, coupon)} <= (SELECT count(*) FROM coupon_seen u
      WHERE u.coupon_id = {issue}.coupon_id AND u.verdict = 'used'
      AND u.holder = coalesce({issue}.code_id, -{person})), 0)"""


# Coupons that are neither used up nor over, and still count for the person.
_COUPONS_OF = f"""(SELECT count(*) FROM customer r CROSS JOIN coupon_issue i ON i.customer_id = r.id
    CROSS JOIN coupon q ON q.id = i.coupon_id AND q.stopped_on IS NULL
      AND coalesce(i.until_on, q.until_on, {{today}}) >= {{today}}
    WHERE r.person_id = p.person_id AND NOT {is_code_spent("i", "q", "r.person_id")}
    AND NOT {is_limit_spent("q", "r.person_id")})"""
_ROWS = """SELECT p.person_id, {points}, {coupons}, {brought_by}, {friends} FROM json_each(?) n
  CROSS JOIN person_summary p ON p.person_id = n.value"""


@dataclass(frozen=True, slots=True)
class Rewards:
    """What one person has; who brought the person is told by the name, or the account."""

    points: int
    coupons: int
    referred_by: str | None
    friends: int


def coupons_of(today: int) -> str:
    """Give how many coupons a person `p` can use on a day."""
    return _COUPONS_OF.format(today=int(today))


def rewards(session: Session, ids: str, today: int | None) -> dict[int, Rewards]:
    """Give points to spend and coupons to use of persons, and who brought whom.

    Args:
        ids: their numbers as JSON.
        today: None asks for no coupons.
    """
    coupons = "0" if today is None else coupons_of(today)
    asked = _ROWS.format(
        points=POINTS_OF, coupons=coupons, brought_by=BROUGHT_BY_NAME, friends=FRIENDS_BROUGHT
    )
    return {
        whole(person): Rewards(whole(points), whole(there), text_or_none(name), whole(friends))
        for person, points, there, name, friends in run_sql(session, asked, (ids,))
    }
