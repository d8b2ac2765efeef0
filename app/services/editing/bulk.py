"""Edits of many people, set-wise: values before and after first, then the rows, then followers.

A class, and whether somebody is hidden, is written to every row of a person, so that it stays
with each of them; a tag is added to the oldest row, since a person has the tags of all rows.
"""

from collections.abc import Mapping

from app.models.database import UnitOfWork, number
from app.services.editing.rows import note_fields, write_fields
from app.services.editing.views import BulkEdit, EditKind

# The rows to be changed, with the value before and after; :value is the edit's.
_NEW_TAGS = "json_insert(coalesce(c.tags, '[]'), '$[#]', :value)"
_KEPT_TAGS = """(SELECT CASE WHEN count(*) > 0 THEN json_group_array(value) END FROM (
    SELECT t.value FROM json_each(c.tags) t WHERE t.value <> :value))"""
_HAS_TAG = "EXISTS (SELECT 1 FROM json_each({row}.tags) t WHERE t.value = :value)"
_PEOPLE = "FROM edit_person e CROSS JOIN customer c ON c.person_id = e.person_id WHERE"
_SELECTS: Mapping[EditKind, tuple[str, str]] = {
    EditKind.ADD_TAG: (
        "tags",
        f"""SELECT c.id, c.person_id, c.tags, {_NEW_TAGS} {_PEOPLE} c.id = c.person_id
  AND NOT EXISTS (SELECT 1 FROM customer r WHERE r.person_id = c.person_id
    AND r.tags IS NOT NULL AND {_HAS_TAG.format(row="r")})""",
    ),
    EditKind.REMOVE_TAG: (
        "tags",
        f"""SELECT c.id, c.person_id, c.tags, {_KEPT_TAGS} {_PEOPLE} c.tags IS NOT NULL
  AND {_HAS_TAG.format(row="c")}""",
    ),
    EditKind.CLASS: (
        "class_code",
        f"SELECT c.id, c.person_id, c.class_code, :value {_PEOPLE} c.class_code IS NOT :value",
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


def find_rows(uow: UnitOfWork, edit: BulkEdit) -> None:
    """Fill the TEMP table `edited_row` with what would become of the people in `edit_person`."""
    _, select, places = _wish(edit)
    uow.sql("DROP TABLE IF EXISTS temp.edited_row")
    uow.sql("CREATE TEMP TABLE edited_row(id INTEGER PRIMARY KEY, person_id INTEGER, was, becomes)")
    uow.sql(f"INSERT INTO edited_row {select}", places)


def people_changing(uow: UnitOfWork) -> int:
    """Give how many persons have a row in `edited_row`."""
    return number(uow.session, "SELECT count(DISTINCT person_id) FROM edited_row") or 0


def edit_rows(uow: UnitOfWork, action_id: int, edit: BulkEdit) -> int:
    """Edit the people in `edit_person`; give how many persons changed."""
    field, select, places = _wish(edit)
    rows = note_fields(uow, action_id, field, select, places)
    write_fields(uow, action_id, (field,))
    if edit.kind is EditKind.ADD_TAG or not rows:
        return rows
    return (
        number(
            uow.session,
            "SELECT count(DISTINCT c.person_id) FROM change g CROSS JOIN customer c"
            " ON c.id = g.row_id WHERE g.action_id = ?",
            (action_id,),
        )
        or 0
    )


def _wish(edit: BulkEdit) -> tuple[str, str, dict[str, str]]:
    field, select = _SELECTS[edit.kind]
    return field, select, {"value": edit.value} if ":value" in select else {}
