"""The list of orders: by state, by a part of the number, the newest first."""

import json
from array import array
from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from app.models.database import Database, run_sql
from app.services.customers.cells import text_or_none, whole, whole_or_none
from app.services.orders.views import (
    ListedOrder,
    OrderFigures,
    OrderQuestion,
    OrderView,
)

_WHERE: Mapping[OrderView, str] = {
    OrderView.ALL: "1",
    OrderView.UNPAID: "o.state = 'unpaid'",
    OrderView.TO_SEND: "o.state = 'paid'",
    OrderView.ON_THE_WAY: "o.state = 'shipped'",
    OrderView.DONE: "o.state = 'completed'",
    OrderView.ENDED: "o.state IN ('partly_refunded', 'refunded', 'closed')",
    OrderView.NO_BUYER: "o.customer_id IS NULL",
}
# An order that an undo left empty is kept for its number only.
_SHOWN = "o.is_empty = 0"
_NUMBER = """ AND o.has_number = 1 AND instr(lower(o.order_no), lower(:search)) > 0"""
_ROWS = """SELECT o.id, CASE o.has_number WHEN 1 THEN o.order_no END, p.person_id,
    coalesce(p.name, p.account, p.email), s.name,
    (SELECT group_concat(title, ' · ') FROM (SELECT DISTINCT coalesce(l.title, d.title, d.code)
        AS title FROM order_line l LEFT JOIN product d ON d.id = l.product_id
      WHERE l.order_id = o.id LIMIT 4)),
    o.state, o.currency, o.net_minor, coalesce(o.placed_at, o.paid_at)
  FROM json_each(:ids) n CROSS JOIN orders o ON o.id = n.value JOIN shop s ON s.id = o.shop_id
    LEFT JOIN customer c ON c.id = o.customer_id
    LEFT JOIN person_summary p ON p.person_id = c.person_id"""


class OrderList:
    """Reads lists of orders; each call sees one moment of the file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def ids(self, question: OrderQuestion) -> "array[int]":
        """Give the numbers of the orders, the newest first."""
        with self._database.reading() as session:
            listed = (
                "SELECT o.id AS id FROM orders o WHERE"
                f" {_where(question)} ORDER BY coalesce(o.placed_at, o.paid_at) DESC, o.id DESC"
            )
            (found,) = run_sql(
                session, f"SELECT group_concat(id) FROM ({listed})", _places(question)
            ).one()
        return array("q", json.loads(f"[{found or ''}]"))

    def rows(self, ids: Sequence[int]) -> dict[int, ListedOrder]:
        """Give lines by order; one that is gone is left out."""
        with self._database.reading() as session:
            return {order.order_id: order for order in _rows(session, ids)}

    def figures(self, question: OrderQuestion) -> OrderFigures:
        """Give the foot of the list."""
        with self._database.reading() as session:
            orders, home, unrated = run_sql(
                session,
                "SELECT count(*), coalesce(sum(o.home_minor), 0), count(*) FILTER (WHERE"
                f" o.home_minor IS NULL AND o.is_valid = 1) FROM orders o WHERE {_where(question)}",
                _places(question),
            ).one()
        return OrderFigures(whole(orders), whole(home), whole(unrated))

    def counts(self) -> dict[OrderView, int]:
        """Give how many orders each view holds."""
        columns = ", ".join(f"count(*) FILTER (WHERE {sql})" for sql in _WHERE.values())
        with self._database.reading() as session:
            found = run_sql(session, f"SELECT {columns} FROM orders o WHERE {_SHOWN}").one()
        return dict(zip(_WHERE, map(whole, found), strict=True))


def _where(question: OrderQuestion) -> str:
    number = _NUMBER if question.search else ""
    return f"{_SHOWN} AND {_WHERE[question.view]}{number}"


def _places(question: OrderQuestion) -> dict[str, str]:
    return {"search": question.search} if question.search else {}


def _rows(session: Session, ids: Sequence[int]) -> list[ListedOrder]:
    found = run_sql(session, _ROWS, {"ids": json.dumps(list(ids))})
    return [
        ListedOrder(
            order_id=whole(row[0]),
            order_no=text_or_none(row[1]),
            person_id=whole_or_none(row[2]),
            buyer=text_or_none(row[3]),
            shop=str(row[4]),
            products=str(row[5] or ""),
            state=str(row[6]),
            currency=str(row[7]),
            net_minor=whole(row[8]),
            moment_ms=whole_or_none(row[9]),
        )
        for row in found
    ]
