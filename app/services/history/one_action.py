"""Reads what one action did, and what taking it back now would do."""

import json
from array import array
from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from app.models.database import number, run_sql
from app.models.tables import Customer
from app.services.customers.cells import text_or_none, whole
from app.services.history.views import ActionDetail, ChangeRow, FieldCount

_NAMED = 3
_COLUMNS = frozenset(column.name for column in Customer.__table__.columns)
_WHO = "coalesce(p.name, p.account, p.phone, p.email)"
# What is shown of an action: fields, and contacts and addresses that went.
_SHOWN = "(g.kind = 'field' OR g.table_name IN ('contact', 'address'))"
# By person: two rows of one customer that were changed are one customer.
_FIELDS = """SELECT g.field, count(DISTINCT coalesce(c.person_id, -g.id)) AS n FROM change g
  LEFT JOIN customer c ON g.table_name = 'customer' AND c.id = g.row_id
  WHERE g.action_id = ? AND g.kind = 'field' GROUP BY g.field ORDER BY n DESC, g.field"""
_CHANGES = f"""SELECT g.id, {_WHO}, g.table_name, g.kind, g.field, g.before, g.after
  FROM json_each(:ids) n CROSS JOIN change g ON g.id = n.value
  LEFT JOIN orders o ON g.table_name = 'orders' AND o.id = g.row_id
  LEFT JOIN customer c ON c.id = CASE WHEN g.table_name = 'customer' THEN g.row_id
    WHEN g.kind = 'deleted' THEN json_extract(g.before, '$.customer_id') ELSE o.customer_id END
  LEFT JOIN person_summary p ON p.person_id = c.person_id"""
_PEOPLE = """SELECT DISTINCT c.person_id FROM change g CROSS JOIN customer c ON c.id = g.row_id
  WHERE g.action_id = :action AND g.table_name = 'customer'"""


def detail(session: Session, action_id: int) -> ActionDetail:
    """Give what an action did."""
    fields = tuple(
        FieldCount(str(field), whole(rows))
        for field, rows in run_sql(session, _FIELDS, (action_id,))
    )
    (listed,) = run_sql(
        session,
        "SELECT group_concat(id) FROM (SELECT g.id AS id FROM change g WHERE g.action_id = ?"
        f" AND {_SHOWN} ORDER BY g.id)",
        (action_id,),
    ).one()
    place = {"action": action_id}
    kept = _kept(session, fields, place)
    return ActionDetail(
        fields=fields,
        people=number(session, f"SELECT count(*) FROM ({_PEOPLE})", place) or 0,
        kept=len(kept),
        kept_names=_names(session, kept[:_NAMED]),
        change_ids=array("q", json.loads(f"[{listed or ''}]")),
    )


def change_rows(session: Session, ids: Sequence[int]) -> dict[int, ChangeRow]:
    """Give changes by their number."""
    found = run_sql(session, _CHANGES, {"ids": json.dumps(list(ids))})
    return {whole(row[0]): _change(row) for row in found}


def _kept(
    session: Session, fields: Sequence[FieldCount], place: Mapping[str, int]
) -> tuple[int, ...]:
    """Give the people in whom one of the fields is no longer what the action made it."""
    changed = [
        f"{_PEOPLE} AND g.field = '{each.field}' AND c.{each.field} IS NOT g.after"
        for each in fields
        if each.field in _COLUMNS
    ]
    if not changed:
        return ()
    return tuple(whole(row[0]) for row in run_sql(session, " UNION ".join(changed), place))


def _names(session: Session, people: Sequence[int]) -> tuple[str, ...]:
    found = run_sql(
        session,
        f"SELECT {_WHO} FROM person_summary p WHERE p.person_id IN (SELECT value FROM json_each(?))"
        " ORDER BY p.person_id",
        (json.dumps(list(people)),),
    )
    return tuple(str(row[0]) for row in found if row[0] is not None)


def _change(row: Sequence[object]) -> ChangeRow:
    _, who, table, kind, field, before, after = row
    if kind == "deleted":
        what, shown = _gone(str(table), json.loads(str(before)))
        return ChangeRow(text_or_none(who), str(table), what, shown, "")
    return ChangeRow(text_or_none(who), str(table), str(field), _said(before), _said(after))


def _gone(table: str, row: Mapping[str, object]) -> tuple[str, str]:
    """Give what a deleted row was, and what it said."""
    if table == "contact":
        return str(row.get("kind")), _said(row.get("shown"))
    parts = (row.get(name) for name in ("province", "city", "district", "street"))
    return "address", " ".join(str(part) for part in parts if part)


def _said(value: object) -> str:
    return "" if value is None else str(value)
