"""What edits write: fields by way of the journal, and rows that are made and deleted whole.

A change is written to the journal first; the rows take their values from there, so that no value
is computed twice. Rows that an edit made go with its undo, which keeps them whole in the journal.
"""

from collections.abc import Iterable, Mapping

from app.models.database import UnitOfWork, Values
from app.models.tables import (
    Address,
    Base,
    Concern,
    Consent,
    Contact,
    Customer,
    CustomValue,
    Facet,
    Note,
    Referral,
)
from app.models.tables.codes import ClassBy

PARTS: tuple[type[Base], ...] = (
    Contact,
    Address,
    Consent,
    Note,
    CustomValue,
    Facet,
    Concern,
    Referral,
)
_PERSON_OF_PART = (
    "touched_person SELECT (SELECT c.person_id FROM customer c WHERE c.id = x.customer_id)"
)
# What a field stands in besides its row; no follower has tags, notes and their like.
_TOUCHES: Mapping[tuple[str, str], str] = {
    ("customer", "name"): "touched_row SELECT x.id",
    ("customer", "called_as"): "touched_row SELECT x.id",
    ("customer", "kana"): "touched_row SELECT x.id",
    ("customer", "class_code"): "touched_person SELECT x.person_id",
    ("customer", "is_hidden"): "touched_person SELECT x.person_id",
    ("address", "seen_at"): _PERSON_OF_PART,
}
# What stands elsewhere, too, when a row comes or goes: words and contacts in the search, the rest
# of these in the summary. What is only written down stands nowhere else.
_TOUCHED_BY: Mapping[str, tuple[str, ...]] = {
    "customer": (
        "touched_row SELECT x.id",
        "touched_person SELECT x.person_id",
    ),
    "contact": ("touched_row SELECT x.customer_id",),
    "address": (_PERSON_OF_PART,),
    "consent": (_PERSON_OF_PART,),
    # Who brought somebody is rewarded for it.
    "referral": (
        _PERSON_OF_PART,
        "touched_person SELECT (SELECT c.person_id FROM customer c WHERE c.id = x.referrer_id)",
    ),
}
# Of two rows to which a restored one points, the one that is not its owner.
_POINTS = {"referral": "referrer_id"}


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
    uow: UnitOfWork,
    action_id: int,
    field: str,
    select: str,
    values: Values = (),
    *,
    table: str = "customer",
) -> int:
    """Write to the journal what becomes of a field of rows; give how many rows.

    Args:
        select: of row id, person, value before and value after, in this order.
        table: of the rows; those of customers without it.
    """
    return uow.sql(
        f"""INSERT INTO change(action_id, table_name, row_id, kind, field, before, after)
  WITH w(id, person_id, was, becomes) AS ({select})
  SELECT {int(action_id)}, '{table}', id, 'field', '{field}', was, becomes FROM w""",
        values,
    ).rowcount


def write_fields(
    uow: UnitOfWork, action_id: int, fields: Iterable[str], *, table: str = "customer"
) -> None:
    """Give rows what an action's journal says, and note what followers must renew."""
    for field in fields:
        # The plus keeps SQLite to the index by action.
        noted = (
            f"g.action_id = {int(action_id)} AND +g.table_name = '{table}'"
            f" AND g.kind = 'field' AND g.field = '{field}'"
        )
        uow.sql(
            f"UPDATE {table} SET {field} = g.after FROM change g WHERE {noted}"
            f" AND {table}.id = g.row_id"
        )
        if touched := _TOUCHES.get((table, field)):
            uow.sql(
                f"INSERT OR IGNORE INTO {touched} FROM change g"
                f" CROSS JOIN {table} x ON x.id = g.row_id WHERE {noted}"
            )


def note_class_by_hand(uow: UnitOfWork, action_id: int) -> None:
    """Remember that an action set classes by hand; a class that is taken away is nobody's."""
    by = f"CASE WHEN g.after IS NOT NULL THEN '{ClassBy.HAND}' END"
    note_fields(
        uow,
        action_id,
        "class_by",
        f"""SELECT x.id, x.person_id, x.class_by, {by} FROM change g
  CROSS JOIN customer x ON x.id = g.row_id WHERE g.action_id = :action
  AND +g.table_name = 'customer' AND g.field = 'class_code' AND x.class_by IS NOT {by}""",
        {"action": action_id},
    )
    write_fields(uow, action_id, ("class_by",))


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
    whole = ", ".join(f"'{column}', x.{column}" for column in columns_of(table))
    for touched in _TOUCHED_BY.get(name, ()):
        uow.sql(f"INSERT OR IGNORE INTO {touched} FROM {name} x WHERE {which}", values)
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
    """Bring back the rows that an action, or its being done again, deleted; give how many.

    They come under their numbers and as they were last. What another action has deleted since
    stays gone, and so does what belonged to a customer row that is gone; a number that another
    customer has taken stays with that one.
    """
    name, columns = table.__tablename__, columns_of(table)
    action = int(action_id)
    kept = {column: f"json_extract(g.before, '$.{column}')" for column in columns}
    same = (
        " AND json_extract(n.before, '$.row_key') = json_extract(g.before, '$.row_key')"
        if table is Customer
        else ""
    )
    deleted = f"""FROM change g WHERE g.action_id IN (SELECT {action} UNION SELECT r.id
    FROM action u JOIN action r ON r.reverses = u.id WHERE u.reverses = {action})
  AND +g.table_name = '{name}' AND g.kind = 'deleted' AND g.id = (SELECT max(n.id) FROM change n
    WHERE n.table_name = '{name}' AND n.row_id = g.row_id AND n.kind = 'deleted'{same})"""
    if table is not Customer:
        # Numbers of customers are given again: the row must be older than the action.
        for column in ("customer_id", *_POINTS.get(name, "").split()):
            deleted += (
                f" AND {kept[column]} IN (SELECT id FROM customer WHERE created_by <= {action})"
            )
    count = uow.sql(
        f"INSERT INTO {name}({', '.join(columns)}) SELECT {', '.join(kept.values())} {deleted}"
        " ON CONFLICT DO NOTHING"
    ).rowcount
    for touched in _TOUCHED_BY.get(name, ()):
        uow.sql(
            f"INSERT OR IGNORE INTO {touched} FROM {name} x"
            f" WHERE x.id IN (SELECT g.row_id {deleted})"
        )
    return count
