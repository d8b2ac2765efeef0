"""Counts what a resolved staging file brings, and lists what it would change."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from app.models.database import number, run_sql
from app.models.number_lists import numbers
from app.services.exchange.resolving import CHANGED, CUSTOMER_FIELDS, KNOWN, PLAIN_ORDER_FIELDS
from app.services.exchange.views import Counts, FieldChange, KeptRow, Reason
from app.services.json_text import texts_from

_LISTED = 500
_APPLIED = """SELECT coalesce(sum(s.row_count), 0) FROM t_order t
  CROSS JOIN s_order s ON s.seq = t.seq WHERE t.how > 0"""
# Of an order that is unchanged, the row that told something new of its buyer is applied.
_APPLIED_FOR_BUYER = """SELECT coalesce(sum(s.row_count), 0) FROM t_order t
  CROSS JOIN s_order s ON s.seq = t.seq CROSS JOIN t_customer c ON c.seq = s.customer_seq
  CROSS JOIN s_customer k ON k.seq = c.seq AND k.row_no = s.row_no
  WHERE t.how = 0 AND c.how > 0"""
_OTHER_SHOPS = """SELECT DISTINCT other.name FROM t_order t CROSS JOIN s_order s ON s.seq = t.seq
  CROSS JOIN s_shop mine ON mine.seq = s.shop_seq CROSS JOIN t_shop h ON h.seq = s.shop_seq
  CROSS JOIN shop other ON other.platform = mine.platform AND other.id <> h.shop_id
  CROSS JOIN orders o ON o.shop_id = other.id AND o.order_no = s.order_no
  WHERE t.how = 1 AND s.has_number = 1 LIMIT 5"""


def count(session: Session) -> Counts:
    """Give the numbers of a resolved staging file; what links it made is not known here."""
    read = int(fact(session, "read") or 0)
    kept = number(session, "SELECT count(*) FROM s_kept") or 0
    is_customers = fact(session, "kind") == "customers"
    applied = (
        number(session, "SELECT count(*) FROM t_customer WHERE how > 0")
        if is_customers
        else (number(session, _APPLIED) or 0) + (number(session, _APPLIED_FOR_BUYER) or 0)
    ) or 0
    people, orders, products = (
        _hows(session, table) for table in ("t_customer", "t_order", "t_product")
    )
    return Counts(
        read=read,
        applied=applied,
        unchanged=read - applied - kept,
        kept_aside=kept,
        customers_new=people.get(1, 0),
        customers_changed=people.get(2, 0),
        customers_unchanged=people.get(0, 0),
        orders_new=orders.get(1, 0),
        orders_changed=orders.get(2, 0),
        orders_unchanged=orders.get(0, 0),
        products_new=products.get(1, 0),
        products_changed=products.get(2, 0),
        looks_older=number(session, "SELECT count(*) FROM t_order WHERE is_older = 1") or 0,
        reasons=_grouped(session, "SELECT reason, count(*) FROM s_kept GROUP BY 1"),
        net_minor=_grouped(
            session,
            "SELECT currency, sum(coalesce(net_minor, lines_minor, 0)) FROM s_order GROUP BY 1",
        ),
        notes=_grouped(
            session,
            "SELECT code, sum(CASE WHEN row_no IS NULL THEN CAST(value AS INTEGER) ELSE 1 END)"
            " FROM s_note GROUP BY 1",
        ),
    )


def with_links(session: Session, counts: Counts, action_id: int) -> Counts:
    """Add how the new customers were found among the known ones."""
    links = _grouped(
        session,
        f"SELECT reason, count(*) FROM link WHERE created_by = {int(action_id)} GROUP BY 1",
    )
    alike = number(session, "SELECT count(*) FROM candidate WHERE created_by = ?", (action_id,))
    return replace(
        counts,
        linked_by_account=counts.customers_changed + counts.customers_unchanged,
        linked_by_phone=links.get("phone", 0),
        linked_by_email=links.get("email", 0),
        look_alikes=alike or 0,
    )


def found_people(session: Session, action_id: int) -> Mapping[str, "array[int]"]:
    """Give the persons an import found among the known ones, by what it found them."""
    joined = (
        "SELECT DISTINCT c.person_id FROM link l CROSS JOIN customer c ON c.id = l.row_b"
        " WHERE l.created_by = ? AND l.reason = ?"
    )
    found = {code: numbers(session, joined, (action_id, code)) for code in ("phone", "email")}
    return {"account": people(session, (KNOWN, CHANGED)), **found}


def people(session: Session, hows: Sequence[int]) -> "array[int]":
    """Give the persons of known rows of a resolved staging file, by how they come out of it."""
    listed = ", ".join(str(int(how)) for how in hows)
    return numbers(
        session,
        "SELECT DISTINCT c.person_id FROM t_customer t CROSS JOIN customer c"
        f" ON c.id = t.customer_id WHERE t.how IN ({listed})",
    )


def fact(session: Session, name: str) -> str | None:
    """Give one fact of the staging file."""
    row = run_sql(session, "SELECT value FROM s_fact WHERE name = ?", (name,)).fetchone()
    return None if row is None or row[0] is None else str(row[0])


def other_shops(session: Session) -> tuple[str, ...]:
    """Name the other shops of the same platform that already hold these order numbers."""
    return tuple(str(row[0]) for row in run_sql(session, _OTHER_SHOPS))


def kept_rows(session: Session, limit: int | None = None) -> tuple[KeptRow, ...]:
    """Give the rows kept aside, in the file's sequence."""
    found = run_sql(
        session,
        "SELECT row_no, reason, column_name, cells FROM s_kept ORDER BY row_no LIMIT ?",
        (-1 if limit is None else limit,),
    )
    return tuple(
        KeptRow(
            row_no=int(str(row_no)),
            reason=Reason(str(reason)),
            column=None if column is None else str(column),
            cells=texts_from(str(cells)),
        )
        for row_no, reason, column, cells in found
    )


def changes(session: Session) -> tuple[FieldChange, ...]:
    """List field by field what known orders and customers would become; at most 500."""
    parts = [
        f"""SELECT 'order', o.order_no, '{field}', o.{field}, n.{field} FROM t_new_order n
  CROSS JOIN orders o ON o.id = n.id WHERE o.{field} IS NOT n.{field}"""
        for field in ("state", "net_minor", *PLAIN_ORDER_FIELDS)
    ] + [
        f"""SELECT 'customer', coalesce(c.name, c.row_key), '{field}', c.{field}, n.{field}
  FROM t_new_customer n CROSS JOIN customer c ON c.id = n.id WHERE c.{field} IS NOT n.{field}"""
        for field in CUSTOMER_FIELDS
    ]
    listed: list[FieldChange] = []
    for part in parts:
        listed += [
            FieldChange(*("" if value is None else str(value) for value in row))
            for row in run_sql(session, f"{part} LIMIT {_LISTED - len(listed)}")
        ]
    return tuple(listed)


def _hows(session: Session, table: str) -> Mapping[int, int]:
    found = run_sql(session, f"SELECT how, count(*) FROM {table} GROUP BY how")
    return {int(str(how)): int(str(many)) for how, many in found}


def _grouped(session: Session, statement: str) -> dict[str, int]:
    return {str(code): int(str(many or 0)) for code, many in run_sql(session, statement)}
