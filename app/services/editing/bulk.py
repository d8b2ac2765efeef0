"""Edits of many people, set-wise: values before and after first, then the rows, then followers.

A class, and whether somebody is hidden, is written to every row of a person, so that it stays
with each of them; a tag is added to the oldest row, since a person has the tags of all rows. Other
values go as in edits of one person; a text is replaced in every row that has it.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from itertools import islice

from sqlalchemy.orm import Session

from app.models.database import UnitOfWork, number, run_sql
from app.services.clock import Clock, to_day, to_ms
from app.services.customers import region_of
from app.services.editing.rows import note_fields, shown_row, write_fields
from app.services.editing.rules import LONGEST_NOTE, LONGEST_TEXT
from app.services.editing.views import BulkEdit, EditKind, PersonField

# A million numbers in one go would hold up the window's thread for as long as they are written.
_SLICE = 20_000
# The rows to be changed, with the value before and after; :value is the edit's, :tags its tags.
_PEOPLE = "FROM edit_person e CROSS JOIN customer c ON c.person_id = e.person_id WHERE"
_SUMMARIES = "FROM edit_person e CROSS JOIN person_summary p ON p.person_id = e.person_id"
REGION = "p.province || coalesce('/' || nullif(p.city, p.province), '')"
_WISHED = "(SELECT value FROM json_each(:tags))"
_NEW_TAG = f"""SELECT c.id, c.person_id, c.tags, json_insert(coalesce(c.tags, '[]'), '$[#]', :value)
  {_PEOPLE} c.id = c.person_id AND NOT EXISTS (SELECT 1 FROM customer r
    WHERE r.person_id = c.person_id AND r.tags IS NOT NULL
    AND EXISTS (SELECT 1 FROM json_each(r.tags) t WHERE t.value = :value))"""
_LACKED = """SELECT w.value FROM json_each(:tags) w WHERE NOT EXISTS (SELECT 1 FROM customer r
    CROSS JOIN json_each(r.tags) t WHERE r.person_id = c.person_id AND r.tags IS NOT NULL
    AND t.value = w.value)"""
_NEW_TAGS = f"""SELECT c.id, c.person_id, c.tags, (SELECT json_group_array(value) FROM (
    SELECT value FROM json_each(coalesce(c.tags, '[]')) UNION ALL {_LACKED}))
  {_PEOPLE} c.id = c.person_id AND EXISTS ({_LACKED})"""
_SELECTS: Mapping[EditKind, tuple[str, str]] = {
    EditKind.REMOVE_TAG: (
        "tags",
        f"""SELECT c.id, c.person_id, c.tags, (SELECT CASE WHEN count(*) > 0
      THEN json_group_array(value) END FROM (SELECT t.value FROM json_each(c.tags) t
      WHERE t.value NOT IN {_WISHED}))
  {_PEOPLE} c.tags IS NOT NULL
  AND EXISTS (SELECT 1 FROM json_each(c.tags) t WHERE t.value IN {_WISHED})""",
    ),
    EditKind.SET_TAGS: (
        "tags",
        f"""SELECT id, person_id, tags, becomes FROM (SELECT c.id, c.person_id, c.tags,
    CASE WHEN c.id = c.person_id THEN nullif(:tags, '[]') END AS becomes {_PEOPLE} true)
  WHERE json(tags) IS NOT becomes""",
    ),
    EditKind.CLASS: (
        "class_code",
        f"SELECT c.id, c.person_id, c.class_code, :value {_PEOPLE} c.class_code IS NOT :value",
    ),
    # A region set by hand is an address of the oldest row, the newest one.
    EditKind.REGION: (
        "",
        f"""SELECT e.person_id, e.person_id, {REGION}, :value {_SUMMARIES}
  WHERE {REGION} IS NOT :value""",
    ),
    EditKind.HIDE: (
        "is_hidden",
        f"SELECT c.id, c.person_id, c.is_hidden, 1 {_PEOPLE} c.is_hidden = 0",
    ),
    EditKind.SHOW: (
        "is_hidden",
        f"SELECT c.id, c.person_id, c.is_hidden, 0 {_PEOPLE} c.is_hidden = 1",
    ),
}


def name_people(session: Session, people: Iterable[int]) -> int:
    """Fill the TEMP table `edit_person`; give how many there are."""
    run_sql(session, "CREATE TEMP TABLE IF NOT EXISTS edit_person(person_id INTEGER PRIMARY KEY)")
    run_sql(session, "DELETE FROM temp.edit_person")
    left = iter(people)
    while some := list(islice(left, _SLICE)):
        run_sql(
            session,
            "INSERT OR IGNORE INTO edit_person SELECT value FROM json_each(?)",
            (json.dumps(some),),
        )
    return number(session, "SELECT count(*) FROM edit_person") or 0


def rows_of_edit(edit: BulkEdit) -> tuple[str, str]:
    """Give the field of an edit, and the SELECT of row, person, value before and after.

    It reads the people in `edit_person`; its places are those of `places`.
    """
    match edit.kind:
        case EditKind.ADD_TAG:
            return "tags", _NEW_TAGS if "\n" in edit.value else _NEW_TAG
        case EditKind.SET_FIELD | EditKind.REPLACE_TEXT:
            return edit.field, _rows_of_field(edit)
        case EditKind.LOWER_CONSENT:
            now = f"p.consent_{edit.field}"
            return "", (
                f"SELECT c.id, c.person_id, {now}, :value {_SUMMARIES}"
                " CROSS JOIN customer c ON c.person_id = e.person_id"
                f" WHERE {now} = 'given' OR ({now} = 'unknown' AND :value = 'refused')"
            )
        case _:
            return _SELECTS[edit.kind]


def hindered_by_edit(edit: BulkEdit) -> str | None:
    """Give the SELECT of persons whom an edit cannot change, and why; None where it always can."""
    match edit.kind:
        case EditKind.REPLACE_TEXT:
            becomes, fits = _replaced(edit.field)
            return (
                f"SELECT c.person_id, CASE WHEN {becomes} IS NULL THEN 'nameless'"
                f" ELSE 'too_long' END {_PEOPLE} {_found(edit.field)} AND NOT {fits}"
            )
        case EditKind.LOWER_CONSENT if edit.value == "unknown":
            return (
                f"SELECT e.person_id, 'stricter' {_SUMMARIES}"
                f" WHERE p.consent_{edit.field} = 'refused'"
            )
        case _:
            return None


def places(edit: BulkEdit, select: str) -> dict[str, str]:
    """Give the values for the places of a SELECT of this edit."""
    tags = json.dumps(edit.value.splitlines(), ensure_ascii=False, separators=(",", ":"))
    known = {"value": edit.value, "find": edit.find, "tags": tags}
    return {name: value for name, value in known.items() if f":{name}" in select}


def edit_people(
    uow: UnitOfWork, clock: Clock, action_id: int, edits: Iterable[BulkEdit]
) -> tuple[int, bool]:
    """Edit the people in `edit_person`; give how many persons changed, and whether any stated.

    The rows of those who stated something are in the TEMP table `stated`.
    """
    uow.sql("CREATE TEMP TABLE IF NOT EXISTS stated(id INTEGER PRIMARY KEY)")
    uow.sql("DELETE FROM temp.stated")
    rows, is_one_each, have_stated = 0, True, False
    for each in edits:
        is_one_each = is_one_each and not rows and each.kind is EditKind.ADD_TAG
        field, select = rows_of_edit(each)
        if each.kind in _STATING:
            stated = _name_rows(uow, select, places(each, select))
            _STATING[each.kind](uow, clock, action_id, each)
            rows, have_stated = rows + stated, have_stated or stated > 0
        else:
            rows += note_fields(uow, action_id, field, select, places(each, select))
            write_fields(uow, action_id, (field,))
    if is_one_each or not rows:
        return rows, have_stated
    return number(uow.session, _CHANGED, (action_id,)) or 0, have_stated


_CHANGED = """SELECT count(*) FROM (SELECT c.person_id FROM change g CROSS JOIN customer c
    ON c.id = g.row_id WHERE g.action_id = ?
  UNION SELECT c.person_id FROM stated s CROSS JOIN customer c ON c.id = s.id)"""


def _name_rows(uow: UnitOfWork, select: str, values: Mapping[str, str]) -> int:
    """Fill the TEMP table `stating` with the rows about to state something; give how many."""
    uow.sql("CREATE TEMP TABLE IF NOT EXISTS stating(id INTEGER PRIMARY KEY, person_id INTEGER)")
    uow.sql("DELETE FROM temp.stating")
    rows = uow.sql(
        f"""INSERT INTO stating WITH w(id, person_id, was, becomes) AS ({select})
  SELECT id, person_id FROM w""",
        values,
    ).rowcount
    uow.sql("INSERT OR IGNORE INTO touched_person SELECT person_id FROM stating")
    uow.sql("INSERT OR IGNORE INTO stated SELECT id FROM stating")
    return rows


def _lower_consent(uow: UnitOfWork, clock: Clock, action_id: int, edit: BulkEdit) -> None:
    uow.sql(
        """INSERT INTO consent(customer_id, contact_value, channel, state, said_on, source, proof,
  import_id, at, created_by) SELECT id, NULL, ?, ?, ?, 'hand', NULL, NULL, ?, ? FROM stating
  ORDER BY id""",
        (edit.field, edit.value, to_day(clock.today()), to_ms(clock.now()), action_id),
    )


def _set_region(uow: UnitOfWork, clock: Clock, action_id: int, edit: BulkEdit) -> None:
    province, _, city = edit.value.partition("/")
    place = region_of(None, province, city or None, None, None)
    # An older address of this region may be there; it is not the one that is shown.
    uow.sql(
        """INSERT INTO address(customer_id, key, country, province, city, seen_at, created_by)
  SELECT id, ?, ?, ?, ?, ?, ? FROM stating ORDER BY id""",
        (
            f"{edit.value}#{action_id}",
            place.country,
            place.province,
            place.city,
            to_ms(clock.now()),
            action_id,
        ),
    )


_STATING: Mapping[EditKind, Callable[[UnitOfWork, Clock, int, BulkEdit], None]] = {
    EditKind.LOWER_CONSENT: _lower_consent,
    EditKind.REGION: _set_region,
}


def _rows_of_field(edit: BulkEdit) -> str:
    field = edit.field
    if edit.kind is EditKind.REPLACE_TEXT:
        becomes, fits = _replaced(field)
        which = f"{_found(field)} AND {fits}"
        return f"SELECT c.id, c.person_id, c.{field}, {becomes} {_PEOPLE} {which}"
    which = "c.person_id = e.person_id"
    if edit.value and field != PersonField.CLASS:
        which = f"c.id = ({shown_row(field, 'e.person_id')})"
    becomes = ":value" if edit.value else "NULL"
    return (
        f"SELECT c.id, c.person_id, c.{field}, {becomes} {_PEOPLE} {which}"
        f" AND c.{field} IS NOT {becomes}"
    )


def _found(field: str) -> str:
    return f"instr(c.{field}, :find) > 0 AND :find <> :value"


def _replaced(field: str) -> tuple[str, str]:
    """Give what becomes of a text, and the condition that it can be so."""
    becomes = f"nullif(trim(replace(c.{field}, :find, :value)), '')"
    longest = LONGEST_NOTE if field == PersonField.NOTE else LONGEST_TEXT
    fits = f"length(coalesce({becomes}, '')) <= {longest}"
    return becomes, f"({becomes} IS NOT NULL AND {fits})" if field == PersonField.NAME else fits
