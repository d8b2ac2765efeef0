"""Reads the journal."""

import json
from array import array
from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.models.database import run_sql
from app.services.customers.cells import text_or_none, whole, whole_or_none
from app.services.history.views import (
    ActionState,
    ChangeRow,
    HistoryKind,
    HistoryQuestion,
    HistoryRow,
)

_KINDS = {
    HistoryKind.ALL: "1",
    HistoryKind.EDITS: "(a.kind = 'edit' OR r.kind IN ('edit', 'undo'))",
    HistoryKind.IMPORTS: "(a.kind = 'import' OR r.kind = 'import')",
    HistoryKind.SETTINGS: "a.kind IN ('setting', 'restore')",
}
# Of an edit of one person the facts tell whom; contacts and statements that it made are no changes.
_OF_PERSON = """(a.id IN (SELECT g.action_id FROM customer c JOIN change g
    ON g.table_name = 'customer' AND g.row_id = c.id WHERE c.person_id = :person
  UNION SELECT c.created_by FROM customer c WHERE c.person_id = :person)
  OR (a.kind = 'edit' AND json_extract(a.facts, '$.person') IN (SELECT c.id FROM customer c
    WHERE c.person_id = :person)))"""
# Taken back, and not done again.
_STANDS = """NOT EXISTS (SELECT 1 FROM action u WHERE u.reverses = a.id
  AND NOT EXISTS (SELECT 1 FROM action w WHERE w.reverses = u.id))"""
_ROWS = f"""SELECT a.id, a.kind, a.at, a.facts, r.kind,
  (SELECT count(*) FROM change g WHERE g.action_id = a.id), {_STANDS}, i.id,
  coalesce(i.file_name, (SELECT b.file_name FROM import b WHERE b.action_id = a.reverses)),
  i.is_undone, r.reverses, i.counts
  FROM json_each(:ids) n CROSS JOIN action a ON a.id = n.value
  LEFT JOIN action r ON r.id = a.reverses LEFT JOIN import i ON i.action_id = a.id"""
_CHANGES = """SELECT coalesce(p.name, p.account, p.phone, p.email), g.table_name, g.field,
    g.before, g.after
  FROM change g LEFT JOIN customer c ON g.table_name = 'customer' AND c.id = g.row_id
  LEFT JOIN orders o ON g.table_name = 'orders' AND o.id = g.row_id
  LEFT JOIN customer oc ON oc.id = o.customer_id
  LEFT JOIN person_summary p ON p.person_id = coalesce(c.person_id, oc.person_id)
  WHERE g.action_id = :action AND g.kind = 'field' ORDER BY g.id LIMIT :count"""


def ids(session: Session, question: HistoryQuestion) -> "array[int]":
    """Give the actions, the newest first."""
    where = _KINDS[question.kind]
    places = {}
    if question.person_id is not None:
        where = f"{where} AND {_OF_PERSON}"
        places = {"person": question.person_id}
    found = run_sql(
        session,
        f"SELECT a.id FROM action a LEFT JOIN action r ON r.id = a.reverses WHERE {where}"
        " ORDER BY a.id DESC",
        places,
    )
    return array("q", (whole(row[0]) for row in found))


def rows(session: Session, wanted: Sequence[int]) -> dict[int, HistoryRow]:
    """Give actions by their number."""
    found = run_sql(session, _ROWS, {"ids": json.dumps(list(wanted))})
    return {row.action_id: row for row in (_row(each) for each in found)}


def changes(session: Session, action_id: int, count: int) -> tuple[ChangeRow, ...]:
    """Give the first changed fields of an action."""
    found = run_sql(session, _CHANGES, {"action": action_id, "count": count})
    return tuple(
        ChangeRow(text_or_none(row[0]), str(row[1]), str(row[2]), _said(row[3]), _said(row[4]))
        for row in found
    )


def _row(row: Sequence[object]) -> HistoryRow:
    (
        action,
        kind,
        at,
        facts,
        reversed_kind,
        changed,
        stands,
        batch,
        file_name,
        undone,
        deep,
        counts,
    ) = row
    facts_read = json.loads(str(facts))
    return HistoryRow(
        whole(action),
        str(kind),
        whole(at),
        facts_read if isinstance(facts_read, dict) else {},
        text_or_none(reversed_kind),
        whole(changed),
        _state(str(kind), text_or_none(reversed_kind), deep, stands=bool(stands) and not undone),
        whole_or_none(batch),
        text_or_none(file_name),
        *_new(counts),
    )


def _new(counts: object) -> tuple[int, int]:
    told = json.loads(str(counts)) if counts else {}
    return int(told.get("customers_new", 0)), int(told.get("orders_new", 0))


def _state(kind: str, reversed_kind: str | None, deep: object, *, stands: bool) -> ActionState:
    is_undo_of_edit = kind == "undo" and reversed_kind == "edit" and deep is None
    if kind not in ("edit", "import") and not is_undo_of_edit:
        return ActionState.FIXED
    return ActionState.STANDING if stands else ActionState.TAKEN_BACK


def _said(value: object) -> str:
    return "" if value is None else str(value)
