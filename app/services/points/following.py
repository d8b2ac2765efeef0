"""Keeps the ledger in step with orders and links: the follower of points (decision D3)."""

from app.models.database import UnitOfWork, number
from app.services.clock import Clock
from app.services.points.earning import ORDERS_TABLE, post_earnings
from app.services.points.returning import post_returns
from app.services.points.separating import post_separations
from app.services.points.used_vouchers import look_at_vouchers, note_vouchers

# Of a person with new orders only, those; else all orders, also ones that left the person.
_OTHERS = """(SELECT person_id FROM touched_person
    WHERE person_id NOT IN (SELECT person_id FROM added_order))"""
_TOUCHED = (
    "INSERT OR IGNORE INTO t_points_order SELECT order_id FROM added_order",
    f"""INSERT OR IGNORE INTO t_points_order SELECT o.id FROM {_OTHERS} p
  CROSS JOIN customer c ON c.person_id = p.person_id CROSS JOIN orders o ON o.customer_id = c.id""",
    f"""INSERT OR IGNORE INTO t_points_order SELECT e.order_id FROM {_OTHERS} p
  CROSS JOIN customer c ON c.person_id = p.person_id CROSS JOIN entry e ON e.customer_id = c.id
  WHERE e.order_id IS NOT NULL""",
    # A voucher may be used in an order of which nobody knows whose it is.
    "INSERT OR IGNORE INTO t_points_order SELECT order_id FROM nobodys_order",
)


class PointsFollower:
    """Posts what touched orders should have earned, and their refunds; nothing without rules."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def follow(self, uow: UnitOfWork) -> None:
        """Compare what should have been posted with what is, and post the differences."""
        has_rules = number(uow.session, "SELECT EXISTS(SELECT 1 FROM points_rule)")
        has_entries = number(uow.session, "SELECT EXISTS(SELECT 1 FROM entry)")
        if not has_rules and not has_entries:
            return
        uow.sql(ORDERS_TABLE)
        uow.sql("DELETE FROM temp.t_points_order")
        for statement in _TOUCHED:
            uow.sql(statement)
        if has_entries:
            note_vouchers(uow)
            post_returns(uow, self._clock)
            look_at_vouchers(uow, ())
        post_earnings(uow, self._clock)
        if has_entries:
            post_separations(uow, self._clock)
        uow.sql("DELETE FROM temp.t_points_order")
