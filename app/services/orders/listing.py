"""The list of orders: by state, by number, buyer or product, the newest first."""

import json
from array import array
from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from app.models.database import Database, run_sql
from app.models.number_lists import numbers
from app.services.customers.cells import text_or_none, whole, whole_or_none
from app.services.customers.searching import people_by_text, wanted
from app.services.orders.errors import OrderGoneError
from app.services.orders.views import (
    ListedOrder,
    OrderDetail,
    OrderFigures,
    OrderQuestion,
    OrderView,
    SoldLine,
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
_FOUND = """ AND ((o.has_number = 1 AND instr(lower(o.order_no), lower(:search)) > 0)
  OR o.customer_id IN (SELECT c.id FROM customer c WHERE c.person_id IN ({people}))
  OR o.id IN (SELECT l.order_id FROM product d CROSS JOIN order_line l ON l.product_id = d.id
    WHERE instr(folded_text(coalesce(d.title, '') || ' ' || coalesce(d.code, '')),
      folded_text(:search)) > 0))"""
_AMOUNTS = ("goods", "discount", "postage", "points", "paid", "refunded", "net")
_MOMENTS = ("placed", "paid", "shipped", "signed", "closed", "refunded")
_TEXTS = (
    "buyer_message",
    "seller_remark",
    "receiver",
    "carrier",
    "parcel_no",
    "coupon",
    "closing_reason",
)
_DETAIL = f"""SELECT coalesce(o.placed_on, o.paid_on), o.home_minor, o.is_own_test, o.province,
    o.city, {", ".join(f"o.{name}_minor" for name in _AMOUNTS)},
    {", ".join(f"o.{name}_at" for name in _MOMENTS)}, {", ".join(f"o.{name}" for name in _TEXTS)}
  FROM orders o WHERE o.id = ?"""
_LINES = """SELECT coalesce(l.title, d.title, d.code, ''), l.variation, l.quantity, l.amount_minor
  FROM order_line l LEFT JOIN product d ON d.id = l.product_id WHERE l.order_id = ?
  ORDER BY l.row_no, l.id"""
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
            return numbers(session, listed, _places(question))

    def buyers(self, question: OrderQuestion) -> "array[int]":
        """Give the persons who bought the orders that are listed; nobody who is hidden."""
        with self._database.reading() as session:
            listed = (
                "SELECT DISTINCT c.person_id AS id FROM orders o CROSS JOIN customer c"
                " ON c.id = o.customer_id CROSS JOIN person_summary p"
                " ON p.person_id = c.person_id AND p.is_hidden = 0"
                f" WHERE {_where(question)} ORDER BY 1"
            )
            return numbers(session, listed, _places(question))

    def rows(self, ids: Sequence[int]) -> dict[int, ListedOrder]:
        """Give lines by order; one that is gone is left out."""
        with self._database.reading() as session:
            return {order.order_id: order for order in _rows(session, ids)}

    def detail(self, order_id: int) -> OrderDetail:
        """Give one order whole.

        Raises:
            OrderGoneError: there is no order of this number.
        """
        with self._database.reading() as session:
            order = next(iter(_rows(session, (order_id,))), None)
            found = run_sql(session, _DETAIL, (order_id,)).one_or_none()
            if order is None or found is None:
                raise OrderGoneError(order_id)
            return _detail(order, found, _lines(session, order_id))

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

    def counts(self, shop_id: int | None = None) -> dict[OrderView, int]:
        """Give how many orders each view holds, of one shop or of all."""
        columns = ", ".join(f"count(*) FILTER (WHERE {sql})" for sql in _WHERE.values())
        shown = _SHOWN if shop_id is None else f"{_SHOWN} AND o.shop_id = {int(shop_id)}"
        with self._database.reading() as session:
            found = run_sql(session, f"SELECT {columns} FROM orders o WHERE {shown}").one()
        return dict(zip(_WHERE, map(whole, found), strict=True))

    def shops(self) -> tuple[tuple[int, str], ...]:
        """Give number and name of the shops, by name."""
        with self._database.reading() as session:
            found = run_sql(session, "SELECT id, name FROM shop ORDER BY name, id")
            return tuple((whole(number), str(name)) for number, name in found)


def _where(question: OrderQuestion) -> str:
    search = wanted(question.search)
    found = "" if search is None else _FOUND.format(people=people_by_text())
    shop = "" if question.shop_id is None else f" AND o.shop_id = {int(question.shop_id)}"
    return f"{_SHOWN} AND {_WHERE[question.view]}{shop}{found}"


def _places(question: OrderQuestion) -> dict[str, str]:
    search = wanted(question.search)
    if search is None:
        return {}
    return {"expression": search.expression, "search": question.search.strip()}


def _lines(session: Session, order_id: int) -> tuple[SoldLine, ...]:
    return tuple(
        SoldLine(
            str(title),
            text_or_none(variation),
            quantity if isinstance(quantity, int | float) else None,
            whole_or_none(amount),
        )
        for title, variation, quantity, amount in run_sql(session, _LINES, (order_id,))
    )


def _detail(
    order: ListedOrder, found: Sequence[object], lines: tuple[SoldLine, ...]
) -> OrderDetail:
    placed_on, home_minor, is_own_test, province, city, *rest = found
    amounts = dict(zip(_AMOUNTS, rest[: len(_AMOUNTS)], strict=True))
    moments = dict(zip(_MOMENTS, rest[len(_AMOUNTS) : -len(_TEXTS)], strict=True))
    texts = dict(zip(_TEXTS, rest[-len(_TEXTS) :], strict=True))
    place = " ".join(dict.fromkeys(str(part) for part in (province, city) if part))
    ordered = {"buyer_message": None, "seller_remark": None, "receiver": None, "place": place}
    return OrderDetail(
        order=order,
        lines=lines,
        amounts={name: whole(value) for name, value in amounts.items() if value is not None},
        moments_ms={name: whole(value) for name, value in moments.items() if value is not None},
        placed_on=whole_or_none(placed_on),
        home_minor=whole_or_none(home_minor),
        texts={
            name: str(value)
            for name, value in {**ordered, **texts, "place": place}.items()
            if value
        },
        is_own_test=bool(is_own_test),
    )


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
