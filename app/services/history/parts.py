"""What an action did to the lines that belong to a customer row: notes, contacts, own values.

A line that an action added has no change in the journal (decision D4); here it is named by a
negative number, made of its own number and its table's.
"""

import json
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from app.models.database import run_sql
from app.models.number_lists import numbers
from app.services.customers.cells import text_or_none, whole
from app.services.history.views import ChangeRow
from app.services.journal import PARTS_BY_HAND

Line = Mapping[str, object]
# The codes under which changes of lines are told.
CODE = """CASE g.table_name WHEN 'note' THEN CASE g.field WHEN 'pinned_at' THEN 'pinned'
    ELSE 'notes' END WHEN 'custom_value' THEN 'custom' WHEN 'concern' THEN 'concern'
  WHEN 'address' THEN 'address' ELSE g.field END"""
# As JSON, like a line that was deleted stands in the journal.
_JSON = {
    "contact": "json_object('kind', x.kind, 'shown', x.shown)",
    "address": "json_object('province', x.province, 'city', x.city, 'district', x.district,"
    " 'street', x.street)",
    "consent": "json_object('channel', x.channel, 'state', x.state)",
    "note": "json_object('text', x.text)",
    "custom_value": "json_object('field_id', x.field_id, 'value', x.value)",
    "facet": "json_object('code', x.code, 'value', x.value)",
    "concern": "json_object('kind', x.kind, 'closed_on', x.closed_on)",
    "referral": "json_object('referrer_id', x.referrer_id)",
}
# Lines as they were when they came: before the first change of each.
_FIRST = """coalesce((SELECT g.before FROM change g WHERE g.table_name = '{part}'
  AND g.row_id = x.id AND g.field = '{field}' ORDER BY g.id LIMIT 1), x.{field})"""
_NEW = _JSON | {
    "entry": "json_object('kind', x.kind, 'signed', x.sign * x.points)",
    "note": f"json_object('text', {_FIRST.format(part='note', field='text')})",
    "custom_value": "json_object('field_id', x.field_id, 'value',"
    f" {_FIRST.format(part='custom_value', field='value')})",
    "concern": "json_object('kind', x.kind, 'closed_on', NULL)",
}
_OWNERS = " ".join(
    f"WHEN '{part}' THEN (SELECT x.customer_id FROM {part} x WHERE x.id = g.row_id)"
    for part in PARTS_BY_HAND
)
_LINES = " ".join(
    f"WHEN '{part}' THEN (SELECT {_JSON[part]} FROM {part} x WHERE x.id = g.row_id)"
    for part in PARTS_BY_HAND
)
# The row a change `g` belongs to, and its line as it is now; NULL where it is gone.
OWNER = f"CASE g.table_name {_OWNERS} END"
LINE = f"CASE g.table_name {_LINES} END"
# What the ledger of points got is told like a line that was added.
_ENTRY = "entry"
_LINES_MADE = (*PARTS_BY_HAND, _ENTRY)
_POSTED = """SELECT x.id FROM action a CROSS JOIN entry x ON x.created_by = a.id
  WHERE a.id = :action AND (a.kind IN ('points', 'undo')
    OR (a.kind = 'edit' AND x."key" GLOB 'listed:*')) ORDER BY x.id"""
_MADE = """SELECT x.id FROM action a CROSS JOIN json_each(a.facts, '$.rows') r
  CROSS JOIN {part} x ON x.customer_id = r.value
  WHERE a.id = :action AND a.kind = 'edit' AND x.created_by = a.id ORDER BY x.id"""
_MADE_LINES = """SELECT x.id, coalesce(p.name, p.account, p.phone, p.email), {line}
  FROM json_each(?) n CROSS JOIN {part} x ON x.id = n.value
    JOIN customer c ON c.id = x.customer_id
    LEFT JOIN person_summary p ON p.person_id = c.person_id"""


def made_ids(session: Session, action_id: int) -> "array[int]":
    """Give the lines that an edit added and that are there, and what the ledger got."""
    made = array("q")
    for at, part in enumerate(_LINES_MADE):
        which = _POSTED if part == _ENTRY else _MADE.format(part=part)
        negative = f"SELECT -(id * {len(_LINES_MADE)} + {at}) FROM ({which})"
        made += numbers(session, negative, {"action": action_id})
    return made


def made_rows(session: Session, ids: Iterable[int]) -> dict[int, ChangeRow]:
    """Give the lines of these negative numbers as changes from nothing."""
    by_part: dict[int, list[int]] = {}
    for each in ids:
        number, at = divmod(-each, len(_LINES_MADE))
        by_part.setdefault(at, []).append(number)
    found = {}
    for at, row_ids in by_part.items():
        part = _LINES_MADE[at]
        select = _MADE_LINES.format(part=part, line=_NEW[part])
        for row, who, line in run_sql(session, select, (json.dumps(row_ids),)):
            made = told(session, part, json.loads(str(line)))
            named = replace(made, who=text_or_none(who))
            found[-(whole(row) * len(_LINES_MADE) + at)] = named
    return found


def changed_since(session: Session, action_id: int) -> list[str]:
    """Give SELECTs of the persons of whom a line is no longer what an action made it."""
    pairs = run_sql(
        session,
        "SELECT DISTINCT table_name, field FROM change WHERE action_id = ? AND kind = 'field'"
        " AND field <> 'changed_at'",
        (action_id,),
    )
    return [
        f"SELECT c.person_id FROM change g CROSS JOIN {part} x ON x.id = g.row_id"
        f" JOIN customer c ON c.id = x.customer_id WHERE g.action_id = :action"
        f" AND g.table_name = '{part}' AND g.field = '{field}' AND x.{field} IS NOT g.after"
        for part, field in pairs
        if part in PARTS_BY_HAND
    ]


def told(session: Session, part: str, line: Line) -> ChangeRow:
    """Tell a line as a change from nothing."""
    return _TOLD[part](session, line)


def gone(row: ChangeRow) -> ChangeRow:
    """Turn a change from nothing into one to nothing."""
    return replace(row, before=row.after, after="")


def changed(
    session: Session, change: Sequence[object], who: str | None, line: Line | None
) -> ChangeRow:
    """Tell the change of one field of a line.

    Args:
        change: table, field, before and after.
        line: as it is now, None where it is gone.
    """
    part, field, before, after = change
    now = told(session, str(part), line) if line else ChangeRow(None, str(part), str(part), "", "")
    match (part, field):
        case ("note", "pinned_at"):
            was, is_now = (now.after if value is not None else "" for value in (before, after))
            return replace(now, who=who, field="pinned", before=was, after=is_now)
        case ("concern", _):
            states = ["open" if value is None else "closed" for value in (before, after)]
            return replace(now, who=who, before=states[0], after=states[1])
        case ("address", _):
            return replace(now, who=who)
        case _:
            code = {"note": "notes", "custom_value": "custom"}.get(str(part), str(field))
            return replace(now, who=who, field=code, before=_said(before), after=_said(after))


def _contact(_session: Session, line: Line) -> ChangeRow:
    return ChangeRow(None, "contact", _said(line["kind"]), "", _said(line["shown"]))


def _address(_session: Session, line: Line) -> ChangeRow:
    places = (line.get(name) for name in ("province", "city", "district", "street"))
    text = " ".join(str(place) for place in places if place)
    return ChangeRow(None, "address", "address", "", text)


def _consent(_session: Session, line: Line) -> ChangeRow:
    return ChangeRow(None, "consent", f"consent_{line['channel']}", "", _said(line["state"]))


def _note(_session: Session, line: Line) -> ChangeRow:
    return ChangeRow(None, "note", "notes", "", _said(line["text"]))


def _custom(session: Session, line: Line) -> ChangeRow:
    field = run_sql(
        session, "SELECT name, kind FROM custom_field WHERE id = ?", (line["field_id"],)
    ).fetchone()
    name, kind = ("", "") if field is None else (str(field[0]), str(field[1]))
    return ChangeRow(None, "custom_value", "custom", "", _said(line["value"]), name, kind)


def _facet(_session: Session, line: Line) -> ChangeRow:
    return ChangeRow(None, "facet", "facet", "", _said(line["value"]), _said(line["code"]))


def _concern(_session: Session, line: Line) -> ChangeRow:
    state = "open" if line.get("closed_on") is None else "closed"
    return ChangeRow(None, "concern", "concern", "", state, _said(line["kind"]))


def _referral(session: Session, line: Line) -> ChangeRow:
    named = run_sql(
        session,
        "SELECT coalesce(p.name, p.account, p.phone, p.email) FROM customer c"
        " JOIN person_summary p ON p.person_id = c.person_id WHERE c.id = ?",
        (line["referrer_id"],),
    ).fetchone()
    return ChangeRow(None, "referral", "referrer", "", "" if named is None else _said(named[0]))


def _entry(_session: Session, line: Line) -> ChangeRow:
    return ChangeRow(None, _ENTRY, "points", "", _said(line["signed"]), _said(line["kind"]))


_TOLD: Mapping[str, Callable[[Session, Line], ChangeRow]] = {
    "contact": _contact,
    "address": _address,
    "consent": _consent,
    "note": _note,
    "custom_value": _custom,
    "facet": _facet,
    "concern": _concern,
    "referral": _referral,
    _ENTRY: _entry,
}


def _said(value: object) -> str:
    return "" if value is None else str(value)
