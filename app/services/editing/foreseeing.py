"""Looks what edits of many people would do, on tables of its own beside the shop.

The people are in the TEMP table `edit_person`; what each edit, by its place, would make of them
comes into `foreseen`, who cannot be changed by it with an obstacle.
"""

import json
from array import array
from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from app.models.database import number, run_sql
from app.models.number_lists import numbers
from app.services.customers.cells import text_or_none, whole
from app.services.editing.custom import shown_value
from app.services.editing.outlook import (
    BeforeAfter,
    Counted,
    Effect,
    Foreseen,
    Move,
    Obstacle,
    Standing,
)
from app.services.editing.rows import shown_row
from app.services.editing.selecting import REGION, hindered_by_edit, places, rows_of_edit
from app.services.editing.views import BulkEdit, EditKind, PersonField

_MOVES = 3
_MANY = 1_000_003  # a prime: people of neighbouring numbers come far from each other
_TABLE = """CREATE TEMP TABLE foreseen(edit INTEGER, person_id INTEGER, was, becomes, obstacle TEXT,
  PRIMARY KEY(edit, person_id)) WITHOUT ROWID"""
_CHOSEN = "FROM edit_person e CROSS JOIN person_summary p ON p.person_id = e.person_id"
_GONE = "NOT EXISTS (SELECT 1 FROM person_summary p WHERE p.person_id = e.person_id)"
_TAGS = """(SELECT json_group_array(value) FROM (SELECT DISTINCT t.value FROM customer r
    CROSS JOIN json_each(r.tags) t WHERE r.person_id = e.person_id AND r.tags IS NOT NULL))"""
_TAGGING = (EditKind.ADD_TAG, EditKind.REMOVE_TAG, EditKind.SET_TAGS)
_BY_VALUE = (
    EditKind.SET_FIELD,
    EditKind.CLASS,
    EditKind.LOWER_CONSENT,
    EditKind.REGION,
    EditKind.CUSTOM,
)


def foresee(session: Session, edits: Sequence[BulkEdit]) -> None:
    """Fill the TEMP table `foreseen` for the people in `edit_person`."""
    run_sql(session, _TABLE)
    for at, edit in enumerate(edits):
        select = rows_of_edit(edit)
        # Of several rows of a person the oldest one is shown.
        run_sql(
            session,
            f"""INSERT INTO foreseen WITH w(id, person_id, was, becomes) AS ({select})
  SELECT {at}, person_id, was, becomes, NULL FROM (SELECT person_id, was, becomes, min(id) FROM w
  GROUP BY person_id)""",
            places(edit, select),
        )
        if (hindered := hindered_by_edit(edit)) is not None:
            run_sql(
                session,
                f"""INSERT OR IGNORE INTO foreseen WITH w(person_id, obstacle) AS ({hindered})
  SELECT {at}, person_id, NULL, NULL, obstacle FROM w WHERE true""",
                places(edit, hindered),
            )


def changing(session: Session, edits: int) -> int:
    """Give how many persons at least one of that many edits would change."""
    statement = f"SELECT count(*) FROM edit_person e WHERE {_changes(edits)}"
    return number(session, statement) or 0


def hindered(session: Session, edits: int) -> dict[Obstacle, int]:
    """Give how many persons no edit changes though one was to, by the reason."""
    found = run_sql(
        session,
        f"""SELECT 'gone', count(*) FROM edit_person e WHERE {_GONE} UNION ALL
  SELECT obstacle, count(*) FROM (SELECT e.person_id AS person_id, min(e.obstacle) AS obstacle
    FROM foreseen e WHERE e.obstacle IS NOT NULL AND NOT {_changes(edits)} GROUP BY e.person_id)
  GROUP BY obstacle""",
    )
    return {Obstacle(str(row[0])): whole(row[1]) for row in found if row[1]}


def effect(session: Session, at: int, edit: BulkEdit) -> Effect:
    """Give what the edit at a place would do."""
    changed, stuck = run_sql(
        session,
        "SELECT count(*) FILTER (WHERE obstacle IS NULL), count(obstacle) FROM foreseen"
        " WHERE edit = ?",
        (at,),
    ).one()
    return Effect(edit, whole(changed), whole(stuck), _moves(session, at, edit))


def counted(session: Session, edits: Sequence[BulkEdit], whom: Counted) -> "array[int]":
    """Give the numbers of those whom a number counts."""
    if whom.at is None:
        which = _stands(whom.standing, len(edits))
        return numbers(session, f"SELECT e.person_id FROM edit_person e WHERE {which}")
    foreseen = "SELECT person_id FROM foreseen WHERE edit = :at"
    values: dict[str, int | str | None] = {"at": whom.at}
    if whom.standing is Standing.SAME:
        rest = f"SELECT person_id FROM edit_person WHERE person_id NOT IN ({foreseen})"
        return numbers(session, rest, values)
    is_stuck = "IS NOT NULL" if whom.standing is Standing.HINDERED else "IS NULL"
    which = f"{foreseen} AND obstacle {is_stuck}"
    if whom.move is not None and (ends := _ends(edits[whom.at])) is not None:
        which = f"{which} AND {ends[0]} IS :before AND CAST({ends[1]} AS TEXT) IS :after"
        values |= {"before": whom.move.before, "after": whom.move.after}
    return numbers(session, which, values)


def shown(
    session: Session, edits: Sequence[BulkEdit], standing: Standing, count: int, turn: int
) -> tuple[Foreseen, ...]:
    """Give some of the people of a standing, others at another turn; 0 gives the oldest."""
    sequence = f"(e.person_id * 611953 + {turn * 104_729}) % {_MANY}, " if turn else ""
    values = "".join(
        f", {_now(edit)}, f{at}.was, f{at}.becomes, f{at}.edit, f{at}.obstacle"
        for at, edit in enumerate(edits)
    )
    joins = "".join(
        f" LEFT JOIN foreseen f{at} ON f{at}.edit = {at} AND f{at}.person_id = e.person_id"
        for at in range(len(edits))
    )
    found = run_sql(
        session,
        f"""WITH some AS MATERIALIZED (SELECT e.person_id FROM edit_person e
    WHERE {_stands(standing, len(edits))} ORDER BY {sequence}e.person_id LIMIT {count})
  SELECT e.person_id, coalesce(p.name, p.account, p.phone, p.email){values} FROM some e
  LEFT JOIN person_summary p ON p.person_id = e.person_id{joins}""",
    )
    return tuple(_person(row, edits) for row in found)


def lacking(
    session: Session, fields: Sequence[str], own: Sequence[int]
) -> tuple[Mapping[str, int], int]:
    """Give how many have no value, by field; and how many are hidden.

    Args:
        session: with the people in `edit_person`.
        fields: columns of customers.
        own: numbers of the seller's own fields, called "custom:" and the number in the answer.
    """
    names = ("region", *fields, *(f"custom:{field}" for field in own))
    tests = [_lacks(name) for name in names]
    row = run_sql(
        session,
        f"""SELECT sum(p.is_hidden), {", ".join(f"sum({test})" for test in tests)} {_CHOSEN}""",
    ).one()
    found = [whole(value or 0) for value in row]
    return dict(zip(names, found[1:], strict=True)), found[0]


def who_lack(session: Session, name: str) -> "array[int]":
    """Give the numbers of those who have no value of a field, called as `lacking` does."""
    return numbers(session, f"SELECT e.person_id {_CHOSEN} WHERE {_lacks(name)}")


def _lacks(name: str) -> str:
    kind, _, field = name.partition(":")
    if kind == "region":
        return "p.province IS NULL AND p.city IS NULL"
    if field:
        return f"""NOT EXISTS (SELECT 1 FROM customer r CROSS JOIN custom_value x
    ON x.customer_id = r.id WHERE r.person_id = e.person_id AND x.field_id = {int(field)})"""
    return f"""NOT EXISTS (SELECT 1 FROM customer r WHERE r.person_id = e.person_id
    AND r.{PersonField(kind)} IS NOT NULL)"""


def _changes(edits: int) -> str:
    each = "EXISTS (SELECT 1 FROM foreseen g WHERE g.edit = {at} AND g.person_id = e.person_id"
    tests = " OR ".join(f"{each.format(at=at)} AND g.obstacle IS NULL)" for at in range(edits))
    return f"({tests or 'false'})"


def _stands(standing: Standing, edits: int) -> str:
    if standing is Standing.CHANGING:
        return _changes(edits)
    stuck = f"""({_GONE} OR EXISTS (SELECT 1 FROM foreseen g WHERE g.person_id = e.person_id
    AND g.edit BETWEEN 0 AND {edits - 1} AND g.obstacle IS NOT NULL))"""
    kept = stuck if standing is Standing.HINDERED else f"NOT {stuck}"
    return f"NOT {_changes(edits)} AND {kept}"


def _now(edit: BulkEdit) -> str:
    """Give the expression of what a person shows before an edit."""
    known = {
        **dict.fromkeys(_TAGGING, _TAGS),
        EditKind.LOWER_CONSENT: f"p.consent_{edit.field}",
        EditKind.HIDE: "p.is_hidden",
        EditKind.SHOW: "p.is_hidden",
        EditKind.REGION: REGION,
        EditKind.CLASS: _shown("class_code"),
    }
    if edit.kind is EditKind.CUSTOM:
        shown = shown_value(int(edit.field), "e.person_id")
        return f"(SELECT h.value FROM custom_value h WHERE h.id = ({shown}))"
    return known.get(edit.kind) or _shown(edit.field)


def _shown(field: str) -> str:
    row = shown_row(field, "e.person_id")
    return f"(SELECT h.{field} FROM customer h WHERE h.id = ({row}))"


def _person(row: Sequence[object], edits: Sequence[BulkEdit]) -> Foreseen:
    values = tuple(_value(edit, row[2 + 5 * at : 7 + 5 * at]) for at, edit in enumerate(edits))
    return Foreseen(whole(row[0]), text_or_none(row[1]), values)


def _value(edit: BulkEdit, cells: Sequence[object]) -> BeforeAfter:
    now, was, becomes, place, obstacle = cells
    if place is None or obstacle is not None:
        return BeforeAfter(
            text_or_none(now), obstacle=None if obstacle is None else Obstacle(str(obstacle))
        )
    if edit.kind in _TAGGING:
        return BeforeAfter(text_or_none(now), _tagged(edit, str(now)), is_changing=True)
    return BeforeAfter(text_or_none(was), text_or_none(becomes), is_changing=True)


def _tagged(edit: BulkEdit, now: str) -> str:
    known, wished = json.loads(now), edit.value.splitlines()
    match edit.kind:
        case EditKind.ADD_TAG:
            tags = [*known, *(tag for tag in wished if tag not in known)]
        case EditKind.REMOVE_TAG:
            tags = [tag for tag in known if tag not in wished]
        case _:
            tags = wished
    return json.dumps(tags, ensure_ascii=False)


def _moves(session: Session, at: int, edit: BulkEdit) -> tuple[Move, ...]:
    if (ends := _ends(edit)) is None:
        return ()
    was, becomes = ends
    found = run_sql(
        session,
        f"SELECT {was}, {becomes}, count(*) FROM foreseen WHERE edit = ? AND obstacle IS NULL"
        f" GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT {_MOVES}",
        (at,),
    )
    return tuple(Move(text_or_none(row[0]), text_or_none(row[1]), whole(row[2])) for row in found)


def _ends(edit: BulkEdit) -> tuple[str, str] | None:
    """Give the columns of a move, from and to; None where values are many."""
    if edit.kind in _BY_VALUE:
        return "was", "becomes"
    if edit.kind is EditKind.ADD_TAG and "\n" in edit.value:
        return "NULL", "json_array_length(becomes) - coalesce(json_array_length(was), 0)"
    return None
