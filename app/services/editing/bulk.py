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
from app.services.editing.custom import set_custom
from app.services.editing.rows import note_class_by_hand, note_fields, write_fields
from app.services.editing.selecting import places, rows_of_edit
from app.services.editing.tidying import touched
from app.services.editing.views import BulkEdit, EditKind, PersonField

# A million numbers in one go would hold up the window's thread for as long as they are written.
_SLICE = 20_000


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
    # Who was erased while a page still showed him is nobody any more.
    run_sql(
        session,
        "DELETE FROM temp.edit_person WHERE person_id IN (SELECT customer_id FROM erasure)",
    )
    return number(session, "SELECT count(*) FROM edit_person") or 0


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
        select = rows_of_edit(each)
        if each.kind in _STATING:
            stated = _name_rows(uow, select, places(each, select))
            _STATING[each.kind](uow, clock, action_id, each)
            rows, have_stated = rows + stated, have_stated or stated > 0
        elif each.kind is EditKind.CUSTOM:
            told = set_custom(uow, action_id, int(each.field), each.value or None)
            uow.sql("INSERT OR IGNORE INTO stated SELECT id FROM custom_row")
            rows, have_stated = rows + told, have_stated or told > 0
        else:
            field = touched(each)
            rows += note_fields(uow, action_id, field, select, places(each, select))
            write_fields(uow, action_id, (field,))
            if field == PersonField.CLASS:
                note_class_by_hand(uow, action_id)
    if is_one_each or not rows:
        return rows, have_stated
    return number(uow.session, _CHANGED, (action_id,)) or 0, have_stated


_CHANGED = """SELECT count(*) FROM (SELECT c.person_id FROM change g CROSS JOIN customer c
    ON c.id = g.row_id WHERE g.action_id = ? AND +g.table_name = 'customer'
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
