"""Reads what is beside coupons: goods they can be for, orders by number."""

from sqlalchemy.orm import Session

from app.models.database import number, run_sql
from app.services.coupons.views import Goods

_CATEGORIES = """SELECT category, category, 1 FROM product WHERE category IS NOT NULL
  GROUP BY category ORDER BY count(*) DESC, category LIMIT :count"""
_PRODUCTS = """SELECT p.key, coalesce(p.title, p.code, p.key), 0 FROM (SELECT product_id,
    sum(orders) AS sold FROM person_product GROUP BY product_id ORDER BY sold DESC LIMIT :count) s
  CROSS JOIN product p ON p.id = s.product_id ORDER BY s.sold DESC, p.id"""


def goods(session: Session, count: int) -> tuple[Goods, ...]:
    """Give categories, then products, those sold most first."""
    found = [
        row
        for select in (_CATEGORIES, _PRODUCTS)
        for row in run_sql(session, select, {"count": count})
    ]
    return tuple(Goods(str(key), str(name), bool(is_one)) for key, name, is_one in found)


def order_of(session: Session, order_no: str) -> int | None:
    """Give the order whose number ends so, the newest of several."""
    return number(
        session,
        "SELECT id FROM orders WHERE substr(order_no, -6) = substr(:number, -6)"
        " AND substr(order_no, -length(:number)) = :number AND length(:number) > 2"
        " AND is_empty = 0 ORDER BY order_no = :number DESC, counted_on DESC, id DESC LIMIT 1",
        {"number": order_no},
    )
