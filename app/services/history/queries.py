"""Reads the journal."""

import json
from array import array
from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.models.database import run_sql
from app.models.number_lists import numbers
from app.services.customers.cells import text_or_none, whole, whole_or_none
from app.services.customers.deeds import actions_of
from app.services.customers.searching import Wanted, people_found, wanted
from app.services.history.views import (
    ActionState,
    Door,
    HistoryKind,
    HistoryQuestion,
    HistoryRow,
    Wish,
)
from app.services.points.countering import UNDOABLE
from app.services.settings.reversing import REVERSIBLE

_SETTINGS = ", ".join(f"'{what}'" for what in REVERSIBLE)
_POINTS = ", ".join(f"'{what}'" for what in UNDOABLE)
# An action is taken back by an undo, which is taken back by doing it again; what was done again is
# taken back by a new undo of the action itself, so that nothing goes deeper.
_UNDONE = """(SELECT reverses AS id, max(id) AS undo FROM action WHERE reverses IS NOT NULL
    AND id NOT IN (SELECT reverses FROM action WHERE reverses IS NOT NULL) GROUP BY reverses)"""
_ABOUT = """action a LEFT JOIN action r ON r.id = a.reverses LEFT JOIN action e
    ON e.id = r.reverses"""
_KIND = "CASE WHEN a.kind <> 'undo' THEN a.kind WHEN r.kind <> 'undo' THEN r.kind ELSE e.kind END"
_FACTS = (
    "CASE WHEN a.kind <> 'undo' THEN a.facts WHEN r.kind <> 'undo' THEN r.facts ELSE e.facts END"
)
# Of what was done to somebody who was erased since nothing is left to take back.
_CAN_BE = f"""(a.kind IN ('edit', 'import', 'merge', 'unmerge')
  OR json_extract(a.facts, '$.what') IN ({_SETTINGS})
  OR (a.kind = 'points' AND json_extract(a.facts, '$.points') IN ({_POINTS}))
  OR a.kind IN ('tier', 'coupon'))
  AND coalesce(a.about_row, 0) NOT IN (SELECT customer_id FROM erasure)"""
_KINDS = {
    HistoryKind.ALL: "1",
    HistoryKind.EDITS: f"{_KIND} IN ('edit', 'erase')",
    HistoryKind.IMPORTS: f"{_KIND} = 'import'",
    HistoryKind.MERGES: f"{_KIND} IN ('merge', 'unmerge')",
    HistoryKind.POINTS: f"""({_KIND} IN ('points', 'tier', 'coupon')
      OR ({_KIND} = 'edit' AND json_extract({_FACTS}, '$.points') IS NOT NULL))""",
    HistoryKind.SETTINGS: f"{_KIND} IN ('setting', 'restore')",
}
# An edit of one person says what it touched, also what is no field of a customer row.
_OF_FIELD = """(a.id IN (SELECT action_id FROM change WHERE field = :field
    AND table_name IN ('customer', 'orders', 'order_line', 'product'))
  OR (a.about_row IS NOT NULL AND EXISTS (SELECT 1 FROM json_each(a.facts, '$.fields') f
    WHERE f.value = :field)))"""
_ALL_FIELDS = """SELECT field FROM change WHERE kind = 'field' AND field <> 'class_by'
    AND table_name IN ('customer', 'orders', 'order_line', 'product')
  UNION SELECT f.value FROM action a CROSS JOIN json_each(a.facts, '$.fields') f
    WHERE a.about_row IS NOT NULL AND a.kind = 'edit' ORDER BY 1"""
# What the seller wrote, not the codes beside it.
_OF_TEXT = f"""(EXISTS (SELECT 1 FROM json_tree(
    json_remove({_FACTS}, '$.rows', '$.fields', '$.values')) j WHERE j.type = 'text'
    AND j.key NOT IN ('edit', 'what', 'field', 'currency', 'deed', 'key', 'tree', 'merge',
      'contact', 'unmerge', 'points', 'reason', 'tier', 'privilege', 'of', 'coupons')
    AND instr(folded_text(j.value), folded_text(:text)) > 0)
  OR EXISTS (SELECT 1 FROM import i WHERE i.action_id IN (a.id, r.id)
    AND instr(folded_text(i.file_name), folded_text(:text)) > 0))"""
# An edit of a million people names the rows of as many; nobody is told their numbers.
_WITHOUT_ROWS = "json_remove({}, '$.rows', '$.values')"
_ROWS = f"""SELECT a.id, a.kind, a.at, {_WITHOUT_ROWS.format("a.facts")}, r.kind,
  {_KIND}, {_WITHOUT_ROWS.format(_FACTS)},
  (SELECT count(*) FROM change g WHERE g.action_id = a.id AND g.field IS NOT 'class_by'),
  u.undo, i.id,
  coalesce(i.file_name, (SELECT b.file_name FROM import b WHERE b.action_id = a.reverses)),
  i.counts, a.by_whom, r.reverses, {_CAN_BE},
  (SELECT coalesce(p.name, p.account, p.phone, p.email) FROM customer c
    JOIN person_summary p ON p.person_id = c.person_id WHERE c.id = a.about_row
    AND c.created_by <= a.id)
  FROM json_each(:ids) n CROSS JOIN {_ABOUT} LEFT JOIN import i ON i.action_id = a.id
  LEFT JOIN {_UNDONE} u ON u.id = a.id WHERE a.id = n.value"""
# What the program did after an import goes with the import.
_UNDOABLE = f"""SELECT a.id, a.kind, i.id, 0, a.id FROM action a
  LEFT JOIN import i ON i.action_id = a.id LEFT JOIN {_UNDONE} u ON u.id = a.id
  WHERE a.kind IN ('edit', 'import', 'setting', 'merge', 'unmerge', 'points', 'tier',
    'coupon')
  AND {_CAN_BE}
  AND u.undo IS NULL AND coalesce(i.is_undone, 0) = 0
  AND NOT (a.kind = 'edit' AND a.by_whom = 'program') ORDER BY a.id DESC LIMIT 1"""
_REDOABLE = f"""SELECT a.id, r.kind, NULL, 1, r.id FROM {_ABOUT}
  LEFT JOIN {_UNDONE} u ON u.id = a.id WHERE a.kind = 'undo' AND r.kind <> 'undo' AND u.undo IS NULL
  AND a.id > (SELECT coalesce(max(w.id), 0) FROM action w WHERE w.kind <> 'undo')
  ORDER BY a.id DESC LIMIT 1"""
_WISH = f"""SELECT a.id, {_KIND}, i.id, a.kind = 'undo', coalesce(e.id, r.id, a.id) FROM {_ABOUT}
  LEFT JOIN import i ON i.action_id = a.id"""
# The last change that hid one of the person's rows.
_HIDING = """(SELECT max(g.id) FROM customer c JOIN change g ON g.table_name = 'customer'
    AND g.row_id = c.id WHERE c.person_id = p.person_id AND g.field = 'is_hidden'
    AND g.after = 1)"""
_HIDDEN = f"""SELECT p.person_id FROM person_summary p
  WHERE p.is_hidden = 1{{found}} ORDER BY {_HIDING} DESC NULLS LAST, p.person_id DESC"""
_HIDDEN_BY = f"""SELECT p.person_id, (SELECT g.action_id FROM change g WHERE g.id = {_HIDING})
  FROM person_summary p WHERE p.person_id IN (SELECT value FROM json_each(?))"""

_DOORS = {door.value: door for door in Door} | {"unmerge": Door.MERGE}
# An import comes again with its file.
_AGAIN = [kind for kind, door in _DOORS.items() if door is not Door.IMPORT]


def listed(session: Session, question: HistoryQuestion) -> "tuple[array[int], array[int]]":
    """Give the actions, the newest first, and their moments."""
    wheres, places = [_KINDS[question.kind]], dict[str, str | int]()
    if question.person_id is not None:
        wheres.append(f"a.id IN ({actions_of('SELECT :person')})")
        places["person"] = question.person_id
    if question.since_ms is not None:
        wheres.append("a.at >= :since")
        places["since"] = question.since_ms
    if question.until_ms is not None:
        wheres.append("a.at < :until")
        places["until"] = question.until_ms
    if question.field:
        wheres.append(_OF_FIELD)
        places["field"] = question.field
    search = wanted(question.text)
    if search is not None:
        wheres.append(_of_text(search))
        places |= {**search.places, "text": question.text.strip()}
    sql = f"""SELECT group_concat(id), group_concat(at) FROM (SELECT a.id AS id, a.at AS at
  FROM {_ABOUT} WHERE {" AND ".join(wheres)} ORDER BY a.id DESC)"""
    found = run_sql(session, sql, places).one()
    ids, moments = (array("q", json.loads(f"[{column or ''}]")) for column in found)
    return ids, moments


def rows(session: Session, wanted_ids: Sequence[int]) -> dict[int, HistoryRow]:
    """Give actions by their number."""
    found = run_sql(session, _ROWS, {"ids": json.dumps(list(wanted_ids))})
    return {row.action_id: row for row in (_row(each) for each in found)}


def fields(session: Session) -> tuple[str, ...]:
    """Give the fields that any action changed, by name."""
    found = run_sql(session, _ALL_FIELDS)
    return tuple(str(row[0]) for row in found)


def name_of(session: Session, person_id: int) -> str | None:
    """Give what a person is called in lists."""
    row = run_sql(
        session,
        "SELECT coalesce(p.name, p.account, p.email) FROM customer c JOIN person_summary p"
        " ON p.person_id = c.person_id WHERE c.id = ?",
        (person_id,),
    ).one_or_none()
    return None if row is None else text_or_none(row[0])


def newest_undoable(session: Session) -> Wish | None:
    """Give the newest action that can be taken back and stands."""
    return _wish(run_sql(session, _UNDOABLE).one_or_none())


def newest_redoable(session: Session) -> Wish | None:
    """Give the newest undo that stands, unless a wish came after it."""
    return _wish(run_sql(session, _REDOABLE).one_or_none())


def wish_of(session: Session, action_id: int) -> Wish | None:
    """Give an action by its number, with its batch if it was an import."""
    return _wish(run_sql(session, f"{_WISH} WHERE a.id = ?", (action_id,)).one_or_none())


def hidden_ids(session: Session, search: Wanted | None) -> "array[int]":
    """Give hidden people, the one hidden last first."""
    found, places = "", dict[str, str]()
    if search is not None:
        found, places = f" AND p.person_id IN ({people_found(search)})", search.places
    return numbers(session, _HIDDEN.format(found=found), places)


def hidden_by(session: Session, ids: Sequence[int]) -> dict[int, int]:
    """Give the action that hid each person last, where the journal tells."""
    found = run_sql(session, _HIDDEN_BY, (json.dumps(list(ids)),))
    return {whole(row[0]): whole(row[1]) for row in found if row[1] is not None}


def _of_text(search: Wanted) -> str:
    return f"({_OF_TEXT} OR a.id IN ({actions_of(people_found(search))}))"


def _wish(row: Sequence[object] | None) -> Wish | None:
    if row is None or row[1] not in _DOORS:
        return None
    action, kind, batch, is_again, about = row
    door = _DOORS[str(kind)]
    return Wish(whole(action), door, whole_or_none(batch), bool(is_again), whole(about))


def _row(row: Sequence[object]) -> HistoryRow:
    action, kind, at, facts, reversed_kind, of_kind, of_facts, changed, undo, batch, *rest = row
    file_name, counts, by_whom, deep, can_be, who = rest
    state = ActionState.STANDING if undo is None else ActionState.TAKEN_BACK
    if kind == "undo":
        can_be = reversed_kind in _AGAIN and deep is None
    told = _facts(counts)
    return HistoryRow(
        whole(action),
        str(kind),
        whole(at),
        _facts(facts),
        text_or_none(reversed_kind),
        whole(changed),
        state if can_be else ActionState.FIXED,
        whole_or_none(batch),
        text_or_none(file_name),
        new_customers=whole(told.get("customers_new", 0)),
        new_orders=whole(told.get("orders_new", 0)),
        kept_aside=whole(told.get("kept_aside", 0)),
        by_whom=str(by_whom),
        of_kind=str(of_kind),
        of_facts=_facts(of_facts),
        undone_by=whole_or_none(undo) if can_be else None,
        who=text_or_none(who),
    )


def _facts(text: object) -> dict[str, object]:
    found = json.loads(str(text)) if text else {}
    return found if isinstance(found, dict) else {}
