"""The people of a coupon: who hold it, who used it, who can still use it."""

from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from app.models.database import number
from app.models.number_lists import numbers
from app.services.coupons.views import Whom
from app.services.customers.rewards import is_code_spent, is_limit_spent

# Who was erased is nobody any more.
_PERSON = "CROSS JOIN person_summary p ON p.person_id = r.person_id"
_OF: dict[Whom, str] = {
    Whom.HOLD: f"""FROM coupon_issue i CROSS JOIN customer r ON r.id = i.customer_id {_PERSON}
  WHERE i.coupon_id = :coupon""",
    # Whose order it was: a code may have been handed on.
    Whom.USED: f"""FROM coupon_seen s CROSS JOIN customer r ON r.id = s.customer_id {_PERSON}
  WHERE s.coupon_id = :coupon AND s.verdict = 'used'""",
    # Neither used up nor over, nor spent by orders with other codes.
    Whom.CAN_USE: f"""FROM coupon c CROSS JOIN coupon_issue i ON i.coupon_id = c.id
    AND coalesce(i.until_on, c.until_on, :today) >= :today
  CROSS JOIN customer r ON r.id = i.customer_id {_PERSON}
  WHERE c.id = :coupon AND c.stopped_on IS NULL AND NOT {is_code_spent("i", "c", "r.person_id")}
  AND NOT {is_limit_spent("c", "r.person_id")}""",
}


def people_of(session: Session, coupon_id: int, whom: Whom, today: int) -> Sequence[int]:
    """Give some people of a coupon."""
    places = {"coupon": coupon_id, "today": today}
    return numbers(session, f"SELECT DISTINCT r.person_id {_OF[whom]}", places)


def count_people(session: Session, coupon_id: int, today: int) -> Mapping[Whom, int]:
    """Count the people of a coupon."""
    places = {"coupon": coupon_id, "today": today}
    return {
        whom: number(session, f"SELECT count(DISTINCT r.person_id) {some}", places) or 0
        for whom, some in _OF.items()
    }
