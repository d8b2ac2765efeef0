"""Edits of many people, set-wise: values before and after first, then the rows, then followers.

A class, and whether somebody is hidden, is written to every row of a person, so that it stays
with each of them; a tag is added to the oldest row, since a person has the tags of all rows. Other
values go as in edits of one person; a text is replaced in every row that has it.
"""

from collections.abc import Mapping

from app.models.database import UnitOfWork, number
from app.services.clock import Clock, to_day, to_ms
from app.services.editing.rows import note_fields, shown_row, write_fields
from app.services.editing.views import BulkEdit, EditKind, PersonField

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
    EditKind.SET_TAGS: (
        "tags",
        f"""SELECT id, person_id, tags, becomes FROM (SELECT c.id, c.person_id, c.tags,
    CASE WHEN c.id = c.person_id AND :value <> '' THEN :value END AS becomes {_PEOPLE} true)
  WHERE tags IS NOT becomes""",
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
    _, select = _wish(edit)
    uow.sql("DROP TABLE IF EXISTS temp.edited_row")
    uow.sql("CREATE TEMP TABLE edited_row(id INTEGER PRIMARY KEY, person_id INTEGER, was, becomes)")
    uow.sql(f"INSERT INTO edited_row {select}", _places(edit, select))


def people_changing(uow: UnitOfWork) -> int:
    """Give how many persons have a row in `edited_row`."""
    return number(uow.session, "SELECT count(DISTINCT person_id) FROM edited_row") or 0


def edit_rows(uow: UnitOfWork, action_id: int, edit: BulkEdit) -> int:
    """Edit the people in `edit_person`; give how many persons changed."""
    field, select = _wish(edit)
    rows = note_fields(uow, action_id, field, select, _places(edit, select))
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


def lower_consent(uow: UnitOfWork, clock: Clock, action_id: int, edit: BulkEdit) -> list[int]:
    """State for the people in `edit_person` what is stricter; give the rows that said it."""
    find_rows(uow, edit)
    uow.sql(
        """INSERT INTO consent(customer_id, contact_value, channel, state, said_on, source, proof,
  import_id, at, created_by) SELECT id, NULL, ?, ?, ?, 'hand', NULL, NULL, ?, ? FROM edited_row
  ORDER BY id""",
        (edit.field, edit.value, to_day(clock.today()), to_ms(clock.now()), action_id),
    )
    uow.sql("INSERT OR IGNORE INTO touched_person SELECT person_id FROM edited_row")
    return [int(str(row[0])) for row in uow.sql("SELECT id FROM edited_row ORDER BY id")]


def _wish(edit: BulkEdit) -> tuple[str, str]:
    """Give the field of an edit, and the SELECT of row, person, value before and after."""
    match edit.kind:
        case EditKind.SET_FIELD:
            which = "c.person_id = e.person_id"
            if edit.value and edit.field != PersonField.CLASS:
                which = f"c.id = ({shown_row(edit.field, 'e.person_id')})"
            becomes = ":value" if edit.value else "NULL"
            return edit.field, (
                f"SELECT c.id, c.person_id, c.{edit.field}, {becomes} {_PEOPLE} {which}"
                f" AND c.{edit.field} IS NOT {becomes}"
            )
        case EditKind.REPLACE_TEXT:
            return edit.field, (
                f"SELECT c.id, c.person_id, c.{edit.field},"
                f" nullif(trim(replace(c.{edit.field}, :find, :value)), '')"
                f" {_PEOPLE} instr(c.{edit.field}, :find) > 0 AND :find <> :value"
            )
        case EditKind.LOWER_CONSENT:
            now = f"p.consent_{edit.field}"
            return "", (
                f"SELECT c.id, c.person_id, {now}, :value FROM edit_person e"
                " CROSS JOIN person_summary p ON p.person_id = e.person_id"
                " CROSS JOIN customer c ON c.person_id = e.person_id"
                f" WHERE {now} = 'given' OR ({now} = 'unknown' AND :value = 'refused')"
            )
        case _:
            return _SELECTS[edit.kind]


def _places(edit: BulkEdit, select: str) -> dict[str, str]:
    known = {"value": edit.value, "find": edit.find}
    return {name: value for name, value in known.items() if f":{name}" in select}
