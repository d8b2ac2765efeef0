"""Reads whole tables, many rows at a time, for files."""

import json
from array import array
from collections.abc import Iterator, Sequence

from sqlalchemy.orm import Session

from app.models.database import number, run_sql
from app.models.number_lists import numbers
from app.services.exporting.coupon_shapes import OF_PERSON as COUPONS_OF_PERSON
from app.services.exporting.list_shapes import OF_PERSON as LISTS_OF_PERSON
from app.services.exporting.points_shapes import OF_PERSON as POINTS_OF_PERSON
from app.services.exporting.referral_shapes import OF_PERSON as REFERRALS_OF_PERSON
from app.services.exporting.shapes import Shape
from app.services.exporting.table_shape import TableShape
from app.services.exporting.tier_shapes import OF_PERSON as TIERS_OF_PERSON
from app.services.exporting.views import OutTable

CHUNK = 2_000
_ROWS = "(SELECT id FROM customer WHERE person_id = :person)"
_PARTS = {
    OutTable.CONTACTS: "contact",
    OutTable.ADDRESSES: "address",
    OutTable.CONSENTS: "consent",
    OutTable.NOTES: "note",
    OutTable.FACTS: "facet",
    OutTable.CONCERNS: "concern",
}
_OF_PERSON = {
    OutTable.ORDERS: "SELECT id FROM orders WHERE customer_id IN {rows} AND is_empty = 0"
    " ORDER BY id",
    OutTable.LINES: "SELECT l.id FROM orders o CROSS JOIN order_line l ON l.order_id = o.id"
    " WHERE o.customer_id IN {rows} AND o.is_empty = 0 ORDER BY o.id, l.id",
    **{
        table: f"SELECT id FROM {part} WHERE customer_id IN {{rows}} ORDER BY id"
        for table, part in _PARTS.items()
    },
    OutTable.HISTORY: "SELECT g.id FROM change g WHERE g.table_name = 'customer'"
    " AND g.kind = 'field' AND g.row_id IN {rows} ORDER BY g.id",
    OutTable.FURTHER: "SELECT -id FROM customer WHERE id IN {rows} AND extra IS NOT NULL UNION ALL"
    " SELECT id FROM orders WHERE customer_id IN {rows} AND extra IS NOT NULL AND is_empty = 0",
    **{
        OutTable(table): ids
        for of_person in (
            POINTS_OF_PERSON,
            REFERRALS_OF_PERSON,
            COUPONS_OF_PERSON,
            TIERS_OF_PERSON,
            LISTS_OF_PERSON,
        )
        for table, ids in of_person.items()
    },
}


def all_ids(session: Session, table: TableShape) -> "array[int]":
    """Give the ids of every row of a table."""
    return numbers(session, table.ids)


def rows_up_to(session: Session, table: TableShape, most: int) -> int:
    """Count the rows of a table, no further than told."""
    counted = f"SELECT count(*) FROM (SELECT * FROM ({table.ids}) LIMIT {int(most)})"
    return number(session, counted) or 0


def rows_of(
    session: Session, source: str, columns: Sequence[Shape], ids: Sequence[int]
) -> Iterator[Sequence[object]]:
    """Give one row for each id, in the sequence asked for; what is gone is left out.

    CROSS JOIN walks the ids as they stand; to sort the rows again would cost a tenth.
    """
    select = f"SELECT {', '.join(column.sql for column in columns)} FROM {source}"
    for start in range(0, len(ids), CHUNK):
        chunk = json.dumps(list(ids[start : start + CHUNK]))
        found = run_sql(session, select, {"ids": chunk})
        # The driver's own rows: a million made ready for names cost a fifth of the reading.
        yield from found.cursor.fetchall()
        found.close()


def ids_of_person(session: Session, person_id: int) -> "dict[OutTable, array[int]]":
    """Give the rows of each table that are of one person; products are of nobody."""
    found = {OutTable.CUSTOMERS: array("q", [person_id])}
    for table in (each for each in OutTable if each in _OF_PERSON):  # as all tables are written
        select = _OF_PERSON[table]
        ids = run_sql(session, select.format(rows=_ROWS), {"person": person_id}).scalars()
        found[table] = array("q", [int(str(each)) for each in ids])
    return found


def shop_names(session: Session) -> dict[str, str]:
    """Give the name of each shop by its id as text."""
    return {str(row[0]): str(row[1]) for row in run_sql(session, "SELECT id, name FROM shop")}


def home(session: Session) -> tuple[str, str]:
    """Give home currency and zone."""
    currency, zone = run_sql(session, "SELECT currency, zone FROM business").one()
    return str(currency), str(zone)


def order_currencies(session: Session) -> tuple[str, ...]:
    """Give the currencies that orders were paid in."""
    found = run_sql(session, "SELECT DISTINCT currency FROM orders ORDER BY currency")
    return tuple(str(row[0]) for row in found)
