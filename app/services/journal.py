"""The journal: one action for one wish of the seller, and the fields it changed (decision D4)."""

import json
from collections.abc import Mapping

from app.models.database import UnitOfWork
from app.models.tables.codes import ActionKind
from app.services.clock import Clock, to_ms

__all__ = ["ActionKind", "record_action", "record_fields"]


def record_action(
    uow: UnitOfWork,
    clock: Clock,
    kind: ActionKind,
    facts: Mapping[str, object],
    *,
    reverses: int | None = None,
) -> int:
    """Write the action and give its id; the unit of work remembers it.

    Args:
        facts: codes and numbers from which the history makes its words.
        reverses: the action this one takes back.
    """
    result = uow.sql(
        "INSERT INTO action(kind, at, by_whom, reverses, facts) VALUES(?, ?, 'seller', ?, ?)",
        (kind, to_ms(clock.now()), reverses, json.dumps(facts, ensure_ascii=False)),
    )
    action_id = int(result.lastrowid)
    uow.action_id = action_id
    return action_id


def record_fields(uow: UnitOfWork, action_id: int, table: str, field: str, pairs: str) -> None:
    """Record one field of many rows.

    Args:
        pairs: a SELECT of row id, before, after; only of rows where they differ.
    """
    uow.sql(
        "INSERT INTO change(action_id, table_name, row_id, kind, field, before, after)"
        f" SELECT {int(action_id)}, '{table}', id, 'field', '{field}', before, after FROM ({pairs})"
    )
