"""Which rows an edit of many people changes, and whom it cannot change: one SELECT for each."""

import json
from collections.abc import Callable, Mapping

from app.services.editing.custom import custom_select
from app.services.editing.rows import shown_row
from app.services.editing.rules import LONGEST_NOTE, LONGEST_TEXT
from app.services.editing.views import BulkEdit, EditKind, PersonField

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
_SELECTS: Mapping[EditKind, str] = {
    EditKind.REMOVE_TAG: f"""SELECT c.id, c.person_id, c.tags, (SELECT CASE WHEN count(*) > 0
      THEN json_group_array(value) END FROM (SELECT t.value FROM json_each(c.tags) t
      WHERE t.value NOT IN {_WISHED}))
  {_PEOPLE} c.tags IS NOT NULL
  AND EXISTS (SELECT 1 FROM json_each(c.tags) t WHERE t.value IN {_WISHED})""",
    EditKind.SET_TAGS: f"""SELECT id, person_id, tags, becomes FROM (
    SELECT c.id, c.person_id, c.tags,
    CASE WHEN c.id = c.person_id THEN nullif(:tags, '[]') END AS becomes {_PEOPLE} true)
  WHERE json(tags) IS NOT becomes""",
    EditKind.CLASS: f"""SELECT c.id, c.person_id, c.class_code, :value
  {_PEOPLE} c.class_code IS NOT :value""",
    # A region set by hand is an address of the oldest row, the newest one.
    EditKind.REGION: f"""SELECT e.person_id, e.person_id, {REGION}, :value {_SUMMARIES}
  WHERE {REGION} IS NOT :value""",
    EditKind.HIDE: f"SELECT c.id, c.person_id, c.is_hidden, 1 {_PEOPLE} c.is_hidden = 0",
    EditKind.SHOW: f"SELECT c.id, c.person_id, c.is_hidden, 0 {_PEOPLE} c.is_hidden = 1",
}


def rows_of_edit(edit: BulkEdit) -> str:
    """Give the SELECT of the rows that an edit would change, of person, value before and after.

    It reads the people in `edit_person`; its places are those of `places`.
    """
    made = _MADE.get(edit.kind)
    return made(edit) if made else _SELECTS[edit.kind]


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


def _rows_of_tag(edit: BulkEdit) -> str:
    return _NEW_TAGS if "\n" in edit.value else _NEW_TAG


def _rows_of_consent(edit: BulkEdit) -> str:
    now = f"p.consent_{edit.field}"
    return (
        f"SELECT c.id, c.person_id, {now}, :value {_SUMMARIES}"
        " CROSS JOIN customer c ON c.person_id = e.person_id"
        f" WHERE {now} = 'given' OR ({now} = 'unknown' AND :value = 'refused')"
    )


def _rows_of_own(edit: BulkEdit) -> str:
    if edit.value:
        return custom_select(int(edit.field))
    return (
        "SELECT x.customer_id, e.person_id, x.value, NULL FROM edit_person e"
        " CROSS JOIN customer c ON c.person_id = e.person_id CROSS JOIN custom_value x"
        f" ON x.customer_id = c.id AND x.field_id = {int(edit.field)}"
    )


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


_MADE: Mapping[EditKind, Callable[[BulkEdit], str]] = {
    EditKind.ADD_TAG: _rows_of_tag,
    EditKind.SET_FIELD: _rows_of_field,
    EditKind.REPLACE_TEXT: _rows_of_field,
    EditKind.LOWER_CONSENT: _rows_of_consent,
    EditKind.CUSTOM: _rows_of_own,
}
