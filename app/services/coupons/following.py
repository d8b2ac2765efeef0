"""Keeps what is known of coupons' use in step with orders and links: a follower (decision D3)."""

from app.models.changes import Subject
from app.models.database import UnitOfWork, number
from app.services.coupons.claims import ORDERS_TABLE, settle
from app.services.coupons.mentions import note_mentions

# Of a person with new orders only, those and what is known already; else all orders.
_TOUCHED = (
    "INSERT OR IGNORE INTO t_coupon_order SELECT order_id FROM added_order",
    """INSERT OR IGNORE INTO t_coupon_order SELECT o.id FROM (SELECT person_id FROM touched_person
    WHERE person_id NOT IN (SELECT person_id FROM added_order)) p
  CROSS JOIN customer c ON c.person_id = p.person_id CROSS JOIN orders o ON o.customer_id = c.id""",
    """INSERT OR IGNORE INTO t_coupon_order SELECT s.order_id FROM touched_person p
  CROSS JOIN customer c ON c.person_id = p.person_id
  CROSS JOIN coupon_seen s ON s.customer_id = c.id""",
    "INSERT OR IGNORE INTO t_coupon_order SELECT order_id FROM nobodys_order",
)


class CouponFollower:
    """Recognises coupons in touched orders; nothing without coupons."""

    def follow(self, uow: UnitOfWork) -> None:
        """Read the remarks of touched orders and judge them anew."""
        if not number(uow.session, "SELECT EXISTS(SELECT 1 FROM coupon)"):
            return
        begin(uow)
        for statement in _TOUCHED:
            uow.sql(statement)
        recognise(uow)


def begin(uow: UnitOfWork) -> None:
    """Make the empty table of orders to look at."""
    uow.sql(ORDERS_TABLE)
    uow.sql("DELETE FROM temp.t_coupon_order")


def recognise(uow: UnitOfWork, *, has_new_words: bool = True) -> None:
    """Look at the orders in `t_coupon_order`, then empty it.

    Args:
        has_new_words: their remarks, or the codes that there are, have changed.
    """
    if number(
        uow.session,
        "SELECT EXISTS(SELECT 1 FROM t_coupon_order) OR EXISTS(SELECT 1 FROM coupon_stale)",
    ):
        if has_new_words:
            note_mentions(uow)
        settle(uow)
        uow.touch(Subject.COUPONS)
    uow.sql("DELETE FROM temp.t_coupon_order")
