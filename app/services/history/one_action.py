"""Reads what one action did, and what taking it back now would do."""

import json
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from app.models.database import number, run_sql
from app.models.number_lists import numbers
from app.models.tables import Customer
from app.services.customers.cells import text_or_none, whole
from app.services.history import parts
from app.services.history.views import ActionDetail, ChangeRow, FieldCount, Touched
from app.services.journal import PARTS_BY_HAND
from app.services.segments import Terms, compiled, people_of

_NAMED = 3
_ANY_DAY = date(2000, 1, 1)  # whom an action changed is the same whatever day it is
_COLUMNS = frozenset(column.name for column in Customer.__table__.columns)
_WHO = "coalesce(p.name, p.account, p.phone, p.email)"
# What is shown of an action: fields, and lines that went.
_LINES = ", ".join(f"'{part}'" for part in PARTS_BY_HAND)
_SHOWN = f"""(g.kind = 'field' OR g.table_name IN ({_LINES})) AND g.field IS NOT 'changed_at'
  AND g.field IS NOT 'class_by' AND g.field IS NOT 'ended_by'"""
# By person: two rows of one customer that were changed are one customer.
_FIELDS = f"""SELECT code, count(DISTINCT coalesce(person, -id)) AS n FROM (
    SELECT {parts.CODE} AS code, c.person_id AS person, g.id AS id
    FROM change g LEFT JOIN customer c
      ON c.id = CASE g.table_name WHEN 'customer' THEN g.row_id ELSE {parts.OWNER} END
    WHERE g.action_id = ? AND g.kind = 'field' AND g.field NOT IN ('class_by', 'ended_by'))
  GROUP BY code ORDER BY n DESC, code"""
_CHANGES = f"""SELECT g.id, {_WHO}, g.table_name, g.kind, g.field, g.before, g.after,
    CASE g.kind WHEN 'field' THEN {parts.LINE} END, {parts.CODE}
  FROM json_each(:ids) n CROSS JOIN change g ON g.id = n.value
  LEFT JOIN orders o ON g.table_name = 'orders' AND o.id = g.row_id
  LEFT JOIN action a ON a.id = g.action_id
  LEFT JOIN customer c ON c.id = CASE WHEN g.table_name = 'customer' THEN g.row_id
    WHEN g.kind = 'deleted' THEN json_extract(g.before, '$.customer_id')
    WHEN g.table_name IN ({_LINES}) THEN coalesce({parts.OWNER}, a.about_row)
    ELSE o.customer_id END
  LEFT JOIN person_summary p ON p.person_id = c.person_id"""
_PEOPLE = """SELECT DISTINCT c.person_id FROM change g CROSS JOIN customer c ON c.id = g.row_id
  WHERE g.action_id = :action AND g.table_name = 'customer'"""

# An edit says itself how many it changed: one that only added lines has no changes.
_TOLD_PEOPLE = "SELECT json_extract(facts, '$.people') FROM action WHERE id = :action"

_POINTS_PEOPLE = """SELECT count(DISTINCT c.person_id) FROM action a
  CROSS JOIN entry e ON e.created_by = a.id CROSS JOIN customer c ON c.id = e.customer_id
  WHERE a.id = :action AND a.kind IN ('points', 'undo')"""

# By the row: an undo may have changed as many rows as the edit.
_STAYED = f"""{_PEOPLE} AND g.kind = 'field' AND g.field <> 'class_by'
  AND NOT EXISTS (SELECT 1 FROM change u
    WHERE u.table_name = 'customer' AND u.row_id = g.row_id AND u.field = g.field
    AND +u.action_id = :undo)"""


def detail(session: Session, action_id: int) -> ActionDetail:
    """Give what an action did."""
    fields = _fields(session, action_id)
    changes = numbers(
        session,
        f"SELECT g.id FROM change g WHERE g.action_id = ? AND {_SHOWN} ORDER BY g.id",
        (action_id,),
    )
    made = parts.made_ids(session, action_id)
    place = {"action": action_id}
    kept = _people_kept(session, action_id, fields)
    return ActionDetail(
        fields=fields,
        people=number(session, _TOLD_PEOPLE, place)
        or number(session, f"SELECT count(*) FROM ({_PEOPLE})", place)
        or number(session, _POINTS_PEOPLE, place)
        or 0,
        kept=len(kept),
        kept_names=_names(session, kept[:_NAMED]),
        change_ids=array("q", changes) + made if made else changes,
    )


def who_stays(session: Session, action_id: int) -> Sequence[int]:
    """Give whom taking an action back would leave as they are; of an undo whom it left so."""
    return _people_kept(session, action_id, _fields(session, action_id))


def who_goes_back(session: Session, action_id: int) -> Sequence[int]:
    """Give whom taking an action back would change."""
    asked = compiled(touched(session, action_id).tree, Terms(_ANY_DAY))
    people = numbers(session, f"SELECT p.person_id {asked.people}", asked.places)
    stay = set(who_stays(session, action_id))
    return [person for person in people if person not in stay]


def _fields(session: Session, action_id: int) -> tuple[FieldCount, ...]:
    return tuple(
        FieldCount(str(field), whole(rows))
        for field, rows in run_sql(session, _FIELDS, (action_id,))
    )


def _people_kept(session: Session, action_id: int, fields: Sequence[FieldCount]) -> tuple[int, ...]:
    reverses = number(session, "SELECT reverses FROM action WHERE id = ?", (action_id,))
    if reverses is not None:
        return _stayed(session, {"undo": action_id, "action": reverses})
    return _kept(session, fields, {"action": action_id})


def touched(session: Session, action_id: int) -> Touched:
    """Give whom an action changed or made; of an import it takes a walk over what it brought."""
    batch = number(session, "SELECT id FROM import WHERE action_id = ?", (action_id,))
    tree = people_of(action_id, batch)
    asked = compiled(tree, Terms(_ANY_DAY))
    return Touched(number(session, f"SELECT count(*) {asked.people}", asked.places) or 0, tree)


def change_rows(session: Session, ids: Sequence[int]) -> dict[int, ChangeRow]:
    """Give changes by their number."""
    found = run_sql(session, _CHANGES, {"ids": json.dumps([each for each in ids if each > 0])})
    changes = {whole(row[0]): _change(session, row) for row in found}
    return changes | parts.made_rows(session, (each for each in ids if each < 0))


def _kept(
    session: Session, fields: Sequence[FieldCount], place: Mapping[str, int]
) -> tuple[int, ...]:
    """Give the people in whom one of the fields is no longer what the action made it."""
    changed = parts.changed_since(session, place["action"]) + [
        f"{_PEOPLE} AND g.field = '{each.field}' AND c.{each.field} IS NOT g.after"
        for each in fields
        if each.field in _COLUMNS
    ]
    if not changed:
        return ()
    return tuple(whole(row[0]) for row in run_sql(session, " UNION ".join(changed), place))


def _stayed(session: Session, place: Mapping[str, int]) -> tuple[int, ...]:
    """Give the people whom an undo left as they were, because they had been changed since."""
    noted = """SELECT count(*) FROM change WHERE action_id = :{} AND kind = 'field'
  AND field <> 'class_by'"""
    if number(session, noted.format("undo"), place) == number(
        session, noted.format("action"), place
    ):
        return ()
    return tuple(whole(row[0]) for row in run_sql(session, _STAYED, place))


def _names(session: Session, people: Sequence[int]) -> tuple[str, ...]:
    found = run_sql(
        session,
        f"SELECT {_WHO} FROM person_summary p WHERE p.person_id IN (SELECT value FROM json_each(?))"
        " ORDER BY p.person_id",
        (json.dumps(list(people)),),
    )
    return tuple(str(row[0]) for row in found if row[0] is not None)


def _change(session: Session, row: Sequence[object]) -> ChangeRow:
    _, who, table, kind, field, before, after, line, code = row
    name = text_or_none(who)
    if before is None and after is None:
        # No change is from nothing to nothing: erasing took both.
        return ChangeRow(name, str(table), text_or_none(code) or str(table), "", "", is_erased=True)
    if kind == "deleted":
        told = parts.told(session, str(table), json.loads(str(before)))
        return replace(parts.gone(told), who=name)
    if table in PARTS_BY_HAND:
        now = None if line is None else json.loads(str(line))
        return parts.changed(session, (table, field, before, after), name, now)
    return ChangeRow(name, str(table), str(field), _said(before), _said(after))


def _said(value: object) -> str:
    return "" if value is None else str(value)
