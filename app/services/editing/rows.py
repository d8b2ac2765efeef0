"""What edits write: fields by way of the journal, and rows that are made and deleted whole.

A change is written to the journal first; the rows take their values from there, so that no value
is computed twice. Rows that an edit made go with its undo, which keeps them whole in the journal.
"""

from collections.abc import Iterable, Mapping

from app.models.database import UnitOfWork, Values
from app.models.tables import Address, Base, Consent, Contact, Customer

PARTS: tuple[type[Base], ...] = (Contact, Address, Consent)
# What a field stands in besides its row; no follower has tags, notes and their like.
_TOUCHES: Mapping[str, str] = {
    "name": "touched_row SELECT row_id",
    "called_as": "touched_row SELECT row_id",
    "kana": "touched_row SELECT row_id",
    "class_code": "touched_person SELECT c.person_id",
    "is_hidden": "touched_person SELECT c.person_id",
}


def shown_row(field: str, person: str) -> str:
    """Give the SELECT of the row whose value a person shows, the oldest row where none has one.

    Args:
        person: an expression for the number of the person.
    """
    return f"""SELECT r.id FROM customer r LEFT JOIN person_value v
    ON v.person_id = r.person_id AND v.field = '{field}'
  WHERE r.person_id = {person} ORDER BY r.{field} IS NULL,
    CASE WHEN r.{field} IS NULL THEN r.id END,
    coalesce(r.id = v.customer_id, 0) DESC, r.told_at DESC, r.id DESC LIMIT 1"""


def note_fields(
    uow: UnitOfWork, action_id: int, field: str, select: str, values: Values = ()
) -> int:
    """Write to the journal what becomes of a field of customer rows; give how many rows.

    Args:
        select: of row id, person, value before and value after, in this order.
    """
    return uow.sql(
        f"""INSERT INTO change(action_id, table_name, row_id, kind, field, before, after)
  WITH w(id, person_id, was, becomes) AS ({select})
  SELECT {int(action_id)}, 'customer', id, 'field', '{field}', was, becomes FROM w""",
        values,
    ).rowcount


def write_fields(uow: UnitOfWork, action_id: int, fields: Iterable[str]) -> None:
    """Give customer rows what an action's journal says, and note what followers must renew."""
    for field in fields:
        noted = f"action_id = {int(action_id)} AND field = '{field}'"
        uow.sql(
            f"UPDATE customer SET {field} = g.after FROM change g WHERE g.{noted}"
            " AND customer.id = g.row_id"
        )
        if touched := _TOUCHES.get(field):
            uow.sql(
                f"INSERT OR IGNORE INTO {touched} FROM change g"
                f" CROSS JOIN customer c ON c.id = g.row_id WHERE g.{noted}"
            )


def columns_of(table: type[Base]) -> list[str]:
    """Give the names of a table's columns."""
    return [column.name for column in table.__table__.columns]


def delete_rows(
    uow: UnitOfWork, action_id: int, table: type[Base], which: str, values: Values = ()
) -> int:
    """Delete rows and keep them whole in the journal; give how many.

    Args:
        which: the condition, in which `x` is the row.
    """
    name = table.__tablename__
    owner = "id" if table is Customer else "customer_id"
    whole = ", ".join(f"'{column}', x.{column}" for column in columns_of(table))
    uow.sql(
        f"INSERT OR IGNORE INTO touched_row SELECT x.{owner} FROM {name} x WHERE {which}", values
    )
    if table is Customer:
        uow.sql(
            f"INSERT OR IGNORE INTO touched_person SELECT x.person_id FROM {name} x WHERE {which}",
            values,
        )
    uow.sql(
        "INSERT INTO change(action_id, table_name, row_id, kind, field, before, after)"
        f" SELECT {int(action_id)}, '{name}', x.id, 'deleted', NULL, json_object({whole}), NULL"
        f" FROM {name} x WHERE {which}",
        values,
    )
    return uow.sql(
        f"DELETE FROM {name} WHERE id IN (SELECT row_id FROM change WHERE action_id = ?"
        " AND table_name = ? AND kind = 'deleted')",
        (action_id, name),
    ).rowcount


def restore_rows(uow: UnitOfWork, action_id: int, table: type[Base]) -> int:
    """Bring back the rows that an action deleted, under their numbers; give how many.

    A number that another row has taken since stays with that one.
    """
    name, columns = table.__tablename__, columns_of(table)
    owner = "id" if table is Customer else "customer_id"
    kept = {column: f"json_extract(g.before, '$.{column}')" for column in columns}
    deleted = f"FROM change g WHERE g.action_id = {int(action_id)} AND g.table_name = '{name}'"
    lost = f"""SELECT d.row_id FROM change d JOIN customer c ON c.id = d.row_id
  WHERE d.action_id = {int(action_id)} AND d.table_name = 'customer' AND d.kind = 'deleted'
  AND c.row_key <> json_extract(d.before, '$.row_key')"""
    count = uow.sql(
        f"INSERT INTO {name}({', '.join(columns)}) SELECT {', '.join(kept.values())} {deleted}"
        f" AND g.kind = 'deleted' AND {kept[owner]} NOT IN ({lost})"
        + ("" if table is Customer else f" AND {kept[owner]} IN (SELECT id FROM customer)")
        + " ON CONFLICT DO NOTHING"
    ).rowcount
    uow.sql(
        f"INSERT OR IGNORE INTO touched_row SELECT x.{owner} FROM {name} x"
        f" WHERE x.id IN (SELECT g.row_id {deleted} AND g.kind = 'deleted')"
    )
    return count
