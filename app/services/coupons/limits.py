"""How often a code counts, whoever uses it, and a buyer, whichever code it is."""

from collections import Counter

from app.models.database import UnitOfWork
from app.services.customers.cells import whole, whole_or_none
from app.services.customers.rewards import most_of_one

# How often a code counts that was given for less than the coupon says; the coupon's own limit.
MOST_OF_ONE = most_of_one("i", "c")
_CLAIMS = f"""SELECT q.order_id, q.coupon_id, q.how, q.holder, w.person_id, {MOST_OF_ONE},
    c.person_limit
  FROM t_claim q CROSS JOIN coupon c ON c.id = q.coupon_id
    LEFT JOIN coupon_issue i ON i.code_id = q.holder LEFT JOIN customer w ON w.id = q.customer_id
  WHERE q.verdict IS NULL AND {MOST_OF_ONE} IS NOT NULL
  ORDER BY q.how, q.used_on, q.at, q.order_id"""
_OVER = "UPDATE t_claim SET verdict = 'used_before' WHERE order_id = ? AND coupon_id = ?"


def keep_limits(uow: UnitOfWork) -> None:
    """Refuse in `t_claim` what goes beyond the limit of a code, or of the person who bought.

    The surest come first, then the oldest; what is refused uses nothing up. What the seller counted
    by hand always counts.
    """
    used: Counter[tuple[int, int]] = Counter()
    over = []
    for row in uow.sql(_CLAIMS).fetchall():
        order, coupon, how, holder = map(whole, row[:4])
        person, most, limit = map(whole_or_none, row[4:])
        # Codes are above 0, persons below; a shared code is its buyer's.
        limits = {place: each for place, each in ((holder, most), (-(person or 0), limit)) if place}
        if how and any(
            each is not None and used[coupon, place] >= each for place, each in limits.items()
        ):
            over.append((order, coupon))
        else:
            used.update((coupon, place) for place in limits)
    if over:
        uow.session.connection().exec_driver_sql(_OVER, over)
