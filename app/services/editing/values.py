"""Many people, each with values of its own, as one action: what a table brought back says.

Each value goes where an edit of one person would put it, but set-wise: a hundred thousand people
are a few statements.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from app.models.database import UnitOfWork, number
from app.services.clock import Clock, to_ms
from app.services.customers import region_of
from app.services.editing.custom import set_custom
from app.services.editing.rows import (
    note_class_by_hand,
    note_fields,
    shown_row,
    write_fields,
)
from app.services.editing.views import PersonField

TAGS = "tags"
REGION = "region"
CUSTOM = "custom:"
_SLICE = 20_000
_MEANT = "e.field = '{field}'"
_TAGS = """SELECT id, person_id, tags, becomes FROM (SELECT c.id, c.person_id, c.tags,
    CASE WHEN c.id = c.person_id THEN e.becomes END AS becomes FROM edit_value e
    CROSS JOIN customer c ON c.person_id = e.person_id WHERE e.field = 'tags')
  WHERE json(tags) IS NOT becomes"""
_CHANGED = """SELECT count(*) FROM (SELECT c.person_id FROM change g CROSS JOIN customer c
    ON c.id = g.row_id WHERE g.action_id = ? AND +g.table_name = 'customer'
  UNION SELECT c.person_id FROM stated s CROSS JOIN customer c ON c.id = s.id)"""

Value = tuple[int, str, str | None]
"""A person, the code of a field, and what it becomes: of tags a JSON list; None for empty."""


def set_values(
    uow: UnitOfWork, clock: Clock, action_id: int, values: Iterable[Value]
) -> tuple[int, bool]:
    """Write values in their normal form; give how many people changed, and whether rows were made.

    The customer rows for which rows were made are in the TEMP table `stated` (facts.rows).

    Args:
        values: of fields of PersonField, `TAGS`, `REGION` ("province/city"), or `CUSTOM` and the
            number of a field of the seller's own.
    """
    _name_values(uow, values)
    uow.sql("CREATE TEMP TABLE IF NOT EXISTS stated(id INTEGER PRIMARY KEY)")
    uow.sql("DELETE FROM temp.stated")
    found = uow.sql("SELECT DISTINCT field FROM edit_value ORDER BY field").fetchall()
    for field in [str(row[0]) for row in found]:
        if field.startswith(CUSTOM):
            _set_custom(uow, action_id, field)
        elif field == REGION:
            _set_regions(uow, clock, action_id)
        else:
            note_fields(uow, action_id, field, _rows_of(field))
            write_fields(uow, action_id, (field,))
            if field == PersonField.CLASS:
                note_class_by_hand(uow, action_id)
    have_made = number(uow.session, "SELECT count(*) FROM stated") or 0
    return people_changed(uow, action_id), have_made > 0


def people_changed(uow: UnitOfWork, action_id: int) -> int:
    """Count whom an action changed, those of the rows in `stated` among them."""
    return number(uow.session, _CHANGED, (action_id,)) or 0


def _name_values(uow: UnitOfWork, values: Iterable[Value]) -> None:
    uow.sql("DROP TABLE IF EXISTS temp.edit_value")
    uow.sql(
        "CREATE TEMP TABLE edit_value(person_id INTEGER, field TEXT, becomes TEXT,"
        " PRIMARY KEY(field, person_id)) WITHOUT ROWID"
    )
    left = iter(values)
    while some := list(islice(left, _SLICE)):
        uow.session.connection().exec_driver_sql(
            "INSERT OR REPLACE INTO edit_value(person_id, field, becomes) VALUES(?, ?, ?)", some
        )


def _rows_of(field: str) -> str:
    if field == TAGS:
        return _TAGS
    meant = _MEANT.format(field=PersonField(field))
    everywhere = f"""SELECT c.id, c.person_id, c.{field}, e.becomes FROM edit_value e
  CROSS JOIN customer c ON c.person_id = e.person_id WHERE {meant} AND c.{field} IS NOT e.becomes"""
    if field == PersonField.CLASS:
        return everywhere
    shown = shown_row(field, "e.person_id")
    return f"""{everywhere} AND e.becomes IS NULL UNION ALL
  SELECT c.id, c.person_id, c.{field}, e.becomes FROM edit_value e
  CROSS JOIN customer c ON c.id = ({shown})
  WHERE {meant} AND e.becomes IS NOT NULL AND c.{field} IS NOT e.becomes"""


def _each_value(uow: UnitOfWork, field: str) -> Iterator[str | None]:
    """Give each different value of a field, with the people who get it in `edit_person`."""
    uow.sql("CREATE TEMP TABLE IF NOT EXISTS edit_person(person_id INTEGER PRIMARY KEY)")
    found: Sequence[object] = [
        row[0]
        for row in uow.sql(
            "SELECT DISTINCT becomes FROM edit_value WHERE field = ? ORDER BY becomes", (field,)
        ).fetchall()
    ]
    for value in found:
        uow.sql("DELETE FROM temp.edit_person")
        uow.sql(
            "INSERT INTO edit_person SELECT person_id FROM edit_value WHERE field = ?"
            " AND becomes IS ?",
            (field, value),
        )
        yield None if value is None else str(value)


def _set_custom(uow: UnitOfWork, action_id: int, field: str) -> None:
    for value in _each_value(uow, field):
        set_custom(uow, action_id, int(field.removeprefix(CUSTOM)), value)
        uow.sql("INSERT OR IGNORE INTO stated SELECT id FROM temp.custom_row")


def _set_regions(uow: UnitOfWork, clock: Clock, action_id: int) -> None:
    for value in _each_value(uow, REGION):
        province, _, city = (value or "").partition("/")
        place = region_of(None, province, city or None, None, None)
        # As when many people are given one: the newest address, of province and city alone.
        uow.sql(
            """INSERT INTO address(customer_id, key, country, province, city, seen_at, created_by)
  SELECT person_id, ?, ?, ?, ?, ?, ? FROM edit_person ORDER BY person_id""",
            (
                f"{value}#{action_id}",
                place.country,
                place.province,
                place.city,
                to_ms(clock.now()),
                action_id,
            ),
        )
        uow.sql("INSERT OR IGNORE INTO stated SELECT person_id FROM edit_person")
        uow.sql("INSERT OR IGNORE INTO touched_person SELECT person_id FROM edit_person")
