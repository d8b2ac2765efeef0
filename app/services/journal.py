"""The journal: one action for one wish of the seller, and the fields it changed (decision D4)."""

import json
from collections.abc import Mapping, Sequence

from app.models.database import UnitOfWork
from app.models.tables.codes import ActionKind
from app.services.clock import Clock, to_ms

__all__ = [
    "PARTS_BY_HAND",
    "ActionKind",
    "record_action",
    "record_differences",
    "record_fields",
    "tell_facts",
]

# Everything that belongs to a customer row and may be written by hand.
PARTS_BY_HAND = (
    "contact",
    "address",
    "consent",
    "note",
    "custom_value",
    "facet",
    "concern",
    "referral",
)


def record_action(
    uow: UnitOfWork,
    clock: Clock,
    kind: ActionKind,
    facts: Mapping[str, object],
    *,
    reverses: int | None = None,
    by_whom: str = "seller",
) -> int:
    """Write the action and give its id; the unit of work remembers it.

    Args:
        facts: codes and numbers from which the history makes its words; "person" is the number of
            the one person whom an edit is about.
        reverses: the action this one takes back.
        by_whom: "program" for what it does by itself, as the seller once told it to.
    """
    result = uow.sql(
        "INSERT INTO action(kind, at, by_whom, reverses, about_row, facts)"
        " VALUES(?, ?, ?, ?, ?, ?)",
        (kind, to_ms(clock.now()), by_whom, reverses, facts.get("person"), _json(facts)),
    )
    action_id = int(result.lastrowid)
    uow.action_id = action_id
    return action_id


def tell_facts(uow: UnitOfWork, action_id: int, facts: Mapping[str, object]) -> None:
    """Write the facts of an action that were not known when it began."""
    uow.sql(
        "UPDATE action SET facts = ?, about_row = ? WHERE id = ?",
        (_json(facts), facts.get("person"), action_id),
    )


def record_fields(uow: UnitOfWork, action_id: int, table: str, field: str, pairs: str) -> None:
    """Record one field of many rows.

    Args:
        pairs: a SELECT of row id, before, after; only of rows where they differ.
    """
    uow.sql(
        "INSERT INTO change(action_id, table_name, row_id, kind, field, before, after)"
        f" SELECT ?, '{table}', id, 'field', '{field}', before, after FROM ({pairs})",
        (action_id,),
    )


def record_differences(
    uow: UnitOfWork, action_id: int, table: str, new: str, fields: Sequence[str]
) -> bool:
    """Record the fields of rows that a TEMP table knows otherwise, one field after the other.

    Args:
        new: the TEMP table, or a query in brackets, with the `id` of each row and all fields.

    Returns:
        Whether there are any such rows.
    """
    if not uow.sql(f"SELECT 1 FROM {new} LIMIT 1").fetchone():
        return False
    pairs = " UNION ALL ".join(
        f"SELECT ?1, '{table}', o.id, 'field', '{field}', o.{field}, n.{field} FROM {new} n"
        f" CROSS JOIN {table} o ON o.id = n.id WHERE o.{field} IS NOT n.{field}"
        for field in fields
    )
    uow.sql(
        "INSERT INTO change(action_id, table_name, row_id, kind, field, before, after) " + pairs,
        (action_id,),
    )
    return True


def _json(facts: Mapping[str, object]) -> str:
    return json.dumps(facts, ensure_ascii=False)
