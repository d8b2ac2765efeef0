"""Blanks rows of an undone import that something which stays points to (records 1, "Undo").

They stay under their key, empty and hidden; the same file imported again fills them.
"""

from app.models.database import UnitOfWork
from app.services.exchange.resolving import CUSTOMER_FIELDS, PLAIN_ORDER_FIELDS
from app.services.journal import record_fields

# A consent with proof, a coupon, a tier set by hand, or an entry of the ledger.
_CUSTOMERS = """INSERT INTO emptied_customer SELECT c.id FROM customer c
  WHERE c.created_by = :action AND c.is_empty = 0 AND c.id NOT IN (SELECT id FROM kept_customer)
    AND (EXISTS (SELECT 1 FROM consent s WHERE s.customer_id = c.id AND s.proof IS NOT NULL
      AND s.created_by <> c.created_by)
    OR EXISTS (SELECT 1 FROM coupon_issue i WHERE i.customer_id = c.id)
    OR EXISTS (SELECT 1 FROM tier_act t WHERE t.customer_id = c.id)
    OR EXISTS (SELECT 1 FROM entry e WHERE e.customer_id = c.id))"""
_ORDERS = """INSERT INTO emptied_order SELECT o.id FROM orders o
  WHERE o.created_by = :action AND o.is_empty = 0 AND o.id NOT IN (SELECT id FROM kept_order)
    AND (EXISTS (SELECT 1 FROM entry e WHERE e.order_id = o.id)
    OR EXISTS (SELECT 1 FROM coupon_choice h WHERE h.order_id = o.id))"""
_NOTHING = (
    *PLAIN_ORDER_FIELDS,
    "customer_id",
    "refunded_at",
    "told_at",
    "home_minor",
    "counted_on",
)
# Whatever a file says of the order later is more than this.
_BLANK_ORDER = f"""UPDATE orders SET {", ".join(f"{field} = NULL" for field in _NOTHING)},
    state = 'unpaid', rank = 0, net_minor = 0, net_from = 'lines', is_own_test = 0, is_valid = 0,
    is_empty = 1 WHERE id IN (SELECT id FROM emptied_order)"""
_NAMES = """SELECT order_no FROM orders WHERE id IN (SELECT id FROM emptied_order)
  UNION ALL SELECT row_key FROM customer WHERE id IN (SELECT id FROM emptied_customer)"""


def empty_rows(uow: UnitOfWork, action: int, undo: int) -> tuple[str, ...]:
    """Blank what an import made and something points to; name it. `kept_...` are filled."""
    for table in ("emptied_order", "emptied_customer"):
        uow.sql(f"CREATE TEMP TABLE IF NOT EXISTS {table}(id INTEGER PRIMARY KEY)")
        uow.sql(f"DELETE FROM temp.{table}")
    uow.sql(_ORDERS, {"action": action})
    uow.sql(_CUSTOMERS, {"action": action})
    names = tuple(str(row[0]) for row in uow.sql(_NAMES))
    for field in (*CUSTOMER_FIELDS, "is_empty"):
        _record(uow, undo, "customer", field)
    _record(uow, undo, "orders", "is_empty")
    blank = ", ".join(f"{field} = NULL" for field in CUSTOMER_FIELDS)
    uow.sql(
        f"UPDATE customer SET {blank}, is_empty = 1 WHERE id IN (SELECT id FROM emptied_customer)"
    )
    uow.sql(_BLANK_ORDER)
    return names


def _record(uow: UnitOfWork, undo: int, table: str, field: str) -> None:
    after = "1" if field == "is_empty" else "NULL"
    emptied = "emptied_order" if table == "orders" else "emptied_customer"
    record_fields(
        uow,
        undo,
        table,
        field,
        f'SELECT x.id AS id, x.{field} AS "before", {after} AS "after" FROM {emptied} n'
        f" CROSS JOIN {table} x ON x.id = n.id WHERE x.{field} IS NOT {after}",
    )
