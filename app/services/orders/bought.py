"""What each person bought, kept beside the summary (decision D5)."""

from app.models.database import UnitOfWork, number

# Quantities are rounded, so that adding up in another sequence gives the same. An order counts
# once for a product however many lines name it: first by order, which is how they lie.
_SUMS = """count(*) AS orders, round(sum(pieces), 6) AS quantity, max(counted_on) AS last_on"""
_BY_ORDER = """l.product_id AS product_id, o.counted_on AS counted_on,
      coalesce(sum(l.quantity), 0) AS pieces"""
_LINES = "CROSS JOIN order_line l ON l.order_id = o.id AND l.product_id IS NOT NULL"
PRODUCTS = f"""SELECT person_id, product_id, {_SUMS} FROM (
    SELECT c.person_id AS person_id, {_BY_ORDER}
    FROM {{persons}} p CROSS JOIN customer c ON c.person_id = p.person_id
      CROSS JOIN orders o ON o.customer_id = c.id AND o.is_valid = 1 {_LINES}
    GROUP BY c.person_id, o.id, l.product_id) GROUP BY 1, 2 ORDER BY 1, 2"""
_ADDED = f"""SELECT person_id, product_id, {_SUMS} FROM (
    SELECT a.person_id AS person_id, {_BY_ORDER}
    FROM added_order a CROSS JOIN orders o ON o.id = a.order_id AND o.is_valid = 1 {_LINES}
    WHERE a.person_id {{chunk}} GROUP BY a.person_id, o.id, l.product_id)
  GROUP BY 1, 2 ORDER BY 1, 2"""
_COLUMNS = "person_id, product_id, orders, quantity, last_on"
_BOUGHT = """CREATE TEMP TABLE IF NOT EXISTS bought(person_id INTEGER, product_id INTEGER,
  orders INTEGER, quantity REAL, last_on INTEGER, PRIMARY KEY(person_id, product_id))
  WITHOUT ROWID"""


# Everybody's, in the sequence in which orders and lines lie in the file: twice as fast.
_ALL = f"""SELECT person_id, product_id, {_SUMS} FROM (
    SELECT c.person_id AS person_id, {_BY_ORDER}
    FROM orders o {_LINES} CROSS JOIN customer c ON c.id = o.customer_id
    WHERE o.is_valid = 1 AND c.person_id BETWEEN ? AND ? GROUP BY o.id, l.product_id)
  GROUP BY 1, 2 ORDER BY 1, 2"""
_SORTED_LINES = 1_200_000  # at a time, in some forty megabytes


def fill_products(uow: UnitOfWork) -> bool:
    """Fill an empty `person_product` for everybody; tell whether it was empty."""
    if uow.sql("SELECT 1 FROM person_product LIMIT 1").fetchone():
        return False
    lines = number(uow.session, "SELECT max(id) FROM order_line") or 0
    last = number(uow.session, "SELECT max(person_id) FROM customer") or 0
    width = last // (lines // _SORTED_LINES + 1) + 1
    for first in range(1, last + 1, width):
        uow.sql(f"INSERT INTO person_product({_COLUMNS}) {_ALL}", (first, first + width - 1))
    return True


def refresh_products(uow: UnitOfWork, chunk: str) -> None:
    """Bring `person_product` up to date for touched persons.

    Args:
        chunk: BETWEEN and two person ids; who has only `added_order` is added to, the others
            are counted anew.
    """
    _add(uow, chunk)
    _recount(
        uow,
        f"(SELECT person_id FROM touched_person WHERE person_id {chunk}"
        f" AND person_id NOT IN (SELECT person_id FROM added_order WHERE person_id {chunk}))",
    )


def _add(uow: UnitOfWork, chunk: str) -> None:
    uow.sql(
        f"INSERT INTO person_product({_COLUMNS}) SELECT * FROM ({_ADDED.format(chunk=chunk)})"
        " WHERE true ON CONFLICT DO UPDATE SET orders = person_product.orders + excluded.orders,"
        " quantity = round(person_product.quantity + excluded.quantity, 6),"
        " last_on = CASE WHEN excluded.last_on > person_product.last_on"
        " OR person_product.last_on IS NULL THEN excluded.last_on ELSE person_product.last_on END"
    )


def _recount(uow: UnitOfWork, persons: str) -> None:
    uow.sql(_BOUGHT)
    uow.sql("DELETE FROM temp.bought")
    uow.sql(f"INSERT INTO bought({_COLUMNS}) {PRODUCTS.format(persons=persons)}")
    uow.sql(
        f"DELETE FROM person_product WHERE person_id IN {persons} AND NOT EXISTS (SELECT 1"
        " FROM bought b WHERE b.person_id = person_product.person_id"
        " AND b.product_id = person_product.product_id)"
    )
    uow.sql(
        f"INSERT INTO person_product({_COLUMNS}) SELECT {_COLUMNS} FROM bought WHERE true"
        " ON CONFLICT DO UPDATE SET orders = excluded.orders, quantity = excluded.quantity,"
        " last_on = excluded.last_on WHERE (person_product.orders, person_product.quantity,"
        " person_product.last_on) IS NOT (excluded.orders, excluded.quantity, excluded.last_on)"
    )
