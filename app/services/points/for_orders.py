"""Reads for which orders points can be spent, and what stands spent on each already."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from app.models.database import Database, run_sql
from app.services.clock import from_day
from app.services.customers.cells import text_or_none, whole, whole_or_none
from app.services.points.rule_views import SpendKind
from app.services.points.used_vouchers import order_of

_MOST = 20
# What came back, or was taken back, does not stand; of a part its share of the worth does.
_STANDING = f"""(SELECT {{what}} FROM (SELECT s.points AS points,
      s.points - coalesce((SELECT sum(r.sign * r.points) FROM entry r WHERE r.reverses = s.id), 0)
        AS left, coalesce((SELECT a.facts ->> '$.worth' FROM action a WHERE a.id = s.created_by), 0)
        AS worth
    FROM (SELECT e.id AS id FROM entry e WHERE e.order_id = o.id AND e.kind = 'spend'
      UNION SELECT m.entry_id FROM voucher_mention m WHERE m.order_id = o.id) n
    CROSS JOIN entry s ON s.id = n.id AND s.reason = '{SpendKind.MONEY_OFF}'
    WHERE {order_of("s")} = o.id))"""
_POINTS = _STANDING.format(what="coalesce(sum(left), 0)")
_WORTH = _STANDING.format(what="CAST(coalesce(sum(worth * left / points), 0) AS INTEGER)")
_ON = "coalesce(o.placed_on, o.paid_on, o.counted_on)"
_ORDERS = f"""SELECT o.id, CASE o.has_number WHEN 1 THEN o.order_no END, {_ON}, o.home_minor,
    {_POINTS}, {_WORTH}
  FROM customer c CROSS JOIN orders o ON o.customer_id = c.id
  WHERE c.person_id = ? AND o.is_empty = 0 AND o.is_own_test = 0
    AND o.state NOT IN ('closed', 'refunded')
  ORDER BY {_ON} DESC, o.id DESC LIMIT {_MOST}"""
_SPENT = f"SELECT o.home_minor, {_POINTS}, {_WORTH} FROM orders o WHERE o.id = ?"


@dataclass(frozen=True, slots=True)
class SpentFor:
    """What an order costs, and what money off stands on it.

    Attributes:
        order_minor: what it costs in home money; None where that is not known.
        points: that were used for money off it and did not come back.
        worth_minor: what these take off, in home money.
    """

    order_minor: int | None = None
    points: int = 0
    worth_minor: int = 0


@dataclass(frozen=True, slots=True)
class ForOrder:
    """An order of a person for which points can be spent.

    Attributes:
        order_no: None where the file gave none.
        on: the day it was placed on, in the home zone.
        spent: what it costs and what stands spent on it.
    """

    order_id: int
    order_no: str | None
    on: date | None
    spent: SpentFor


class OrdersForPoints:
    """Reads the orders that somebody could spend points for."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, person_id: int) -> tuple[ForOrder, ...]:
        """Give the newest orders of a person that stand, the newest first."""
        with self._database.reading() as session:
            found = run_sql(session, _ORDERS, (person_id,)).fetchall()
        return tuple(
            ForOrder(
                whole(order), text_or_none(number), None if on is None else from_day(whole(on)),
                SpentFor(whole_or_none(costs), whole(points), whole(worth)),
            )
            for order, number, on, costs, points, worth in found
        )  # fmt: skip


def spent_for(session: Session, order_id: int | None, order_minor: int | None) -> SpentFor:
    """Give what an order costs and what stands spent on it; of no order yet, what is said.

    Args:
        order_minor: what the seller says that it costs, which goes before what the file said.
    """
    if order_id is None:
        return SpentFor(order_minor)
    costs, points, worth = run_sql(session, _SPENT, (order_id,)).one()
    known = whole_or_none(costs) if order_minor is None else order_minor
    return SpentFor(known, whole(points), whole(worth))
