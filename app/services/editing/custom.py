"""Values of the seller's own fields, set-wise: one person is an edit of many with one person.

A value goes to the row that shows it, else to the oldest; emptying takes it from every row.
"""

from app.models.database import UnitOfWork
from app.models.tables import CustomValue
from app.services.editing.errors import ValueUnfitError
from app.services.editing.rows import delete_rows, note_fields, write_fields
from app.services.settings import CustomField
from app.services.settings.queries import custom_fields
from app.services.settings.rules import custom_value

_SHOWN = """SELECT x.id FROM customer r CROSS JOIN custom_value x
    ON x.customer_id = r.id AND x.field_id = {field}
  LEFT JOIN person_value w ON w.person_id = r.person_id AND w.field = 'custom:{field}'
  WHERE r.person_id = {person}
  ORDER BY coalesce(r.id = w.customer_id, 0) DESC, r.told_at DESC, r.id DESC LIMIT 1"""


def shown_value(field_id: int, person: str) -> str:
    """Give the SELECT of the number of the value that a person shows in a field.

    Args:
        person: an expression for the number of the person.
    """
    return _SHOWN.format(field=int(field_id), person=person)


def custom_select(field_id: int, people: str = "edit_person") -> str:
    """Give the SELECT of row, person, value before and :value, where a value would change.

    Args:
        people: a table or subquery with the column person_id.
    """
    shown = shown_value(field_id, "e.person_id")
    return f"""SELECT coalesce(v.customer_id, c.id), e.person_id, v.value, :value
  FROM {people} e CROSS JOIN customer c ON c.id = e.person_id
    LEFT JOIN custom_value v ON v.id = ({shown}) WHERE v.value IS NOT :value"""


def normal_custom(uow: UnitOfWork, field_id: int, text: str | None) -> str | None:
    """Give a value in the normal form of its field, None for empty.

    Raises:
        ValueUnfitError: the field is none, was given up, or cannot have it; "custom:" and its
            number.
    """
    field = _field(uow, field_id)
    if field is None or field.is_given_up:
        raise ValueUnfitError(f"custom:{field_id}")
    try:
        return custom_value(field.kind, field.choices, text)
    except ValueError as error:
        raise ValueUnfitError(f"custom:{field_id}") from error


def set_custom(
    uow: UnitOfWork, action_id: int, field_id: int, value: str | None, people: str = "edit_person"
) -> int:
    """Give people a value in its normal form, None for none; give how many values changed.

    The TEMP table `custom_row` holds the customer rows afterwards.
    """
    uow.sql("CREATE TEMP TABLE IF NOT EXISTS custom_row(id INTEGER PRIMARY KEY, value_id INTEGER)")
    uow.sql("DELETE FROM temp.custom_row")
    if value is None:
        return _empty(uow, action_id, int(field_id), people)
    uow.sql(
        f"""INSERT INTO custom_row WITH w(id, person_id, was, becomes) AS ({
            custom_select(field_id, people)
        })
  SELECT w.id, x.id FROM w LEFT JOIN custom_value x
    ON x.customer_id = w.id AND x.field_id = {int(field_id)}""",
        {"value": value},
    )
    changed = note_fields(
        uow,
        action_id,
        "value",
        "SELECT x.id, NULL, x.value, :value FROM temp.custom_row w CROSS JOIN custom_value x"
        " ON x.id = w.value_id",
        {"value": value},
        table="custom_value",
    )
    write_fields(uow, action_id, ("value",), table="custom_value")
    return (
        changed
        + uow.sql(
            "INSERT INTO custom_value(customer_id, field_id, value, created_by)"
            " SELECT id, ?, ?, ? FROM temp.custom_row WHERE value_id IS NULL ORDER BY id",
            (field_id, value, action_id),
        ).rowcount
    )


def _empty(uow: UnitOfWork, action_id: int, field_id: int, people: str) -> int:
    owners = f"""SELECT x.customer_id, x.id FROM {people} e
  CROSS JOIN customer c ON c.person_id = e.person_id
  CROSS JOIN custom_value x ON x.customer_id = c.id AND x.field_id = {field_id}"""
    uow.sql(f"INSERT INTO custom_row {owners}")
    which = "x.id IN (SELECT value_id FROM temp.custom_row)"
    return delete_rows(uow, action_id, CustomValue, which)


def _field(uow: UnitOfWork, field_id: int) -> CustomField | None:
    found = (each for each in custom_fields(uow.session) if each.field_id == field_id)
    return next(found, None)
