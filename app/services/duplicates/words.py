"""What the seller says of two people: not the same, or to be decided later."""

import json

from app.models.database import UnitOfWork
from app.models.tables.codes import PairChoice
from app.services.duplicates.views import PairKey

# Rows change hands, the word stays between whoever they belong to.
_BETWEEN = """SELECT s.id FROM pair_choice s CROSS JOIN customer a ON a.id = s.row_a
  CROSS JOIN customer b ON b.id = s.row_b
  WHERE (a.person_id = :a AND b.person_id = :b) OR (a.person_id = :b AND b.person_id = :a)
    OR (s.row_a = :a AND s.row_b = :b)"""
_WHOLE = ", ".join(f"'{name}', {name}" for name in ("id", "row_a", "row_b", "choice", "created_by"))


def say(uow: UnitOfWork, action_id: int, key: PairKey, choice: PairChoice) -> None:
    """Put a word between two persons in place of every earlier one."""
    unsay(uow, action_id, key)
    uow.sql(
        "INSERT INTO pair_choice(row_a, row_b, choice, created_by) VALUES(?, ?, ?, ?)",
        (key.row_a, key.row_b, choice, action_id),
    )


def unsay(uow: UnitOfWork, action_id: int, key: PairKey) -> int:
    """Take every word between two persons away; the journal keeps them. Gives how many."""
    found = uow.sql(_BETWEEN, {"a": key.row_a, "b": key.row_b})
    ids = json.dumps([row[0] for row in found])
    return _delete(uow, action_id, "id IN (SELECT value FROM json_each(?))", ids)


def take_words_back(uow: UnitOfWork, action_id: int, undo: int) -> int:
    """Take away what an action said, say again what it took away; give how many words."""
    # What an undo said again is what the action before it had taken away.
    count = _delete(
        uow,
        undo,
        "created_by = ?1 OR id IN (SELECT g.row_id FROM action u CROSS JOIN change g"
        " ON g.action_id = u.reverses WHERE u.id = ?1 AND +g.table_name = 'pair_choice'"
        " AND g.kind = 'deleted')",
        action_id,
    )
    whole = ", ".join(
        f"json_extract(g.before, '$.{name}')"
        for name in ("id", "row_a", "row_b", "choice", "created_by")
    )
    return (
        count
        + uow.sql(
            f"""INSERT INTO pair_choice(id, row_a, row_b, choice, created_by) SELECT {whole}
  FROM change g WHERE g.action_id = :action AND +g.table_name = 'pair_choice'
    AND g.kind = 'deleted' AND NOT EXISTS (SELECT 1 FROM json_each('["$.row_a", "$.row_b"]') r
      WHERE json_extract(g.before, r.value) NOT IN
        (SELECT id FROM customer WHERE created_by <= :action))
  ON CONFLICT DO NOTHING""",
            {"action": action_id},
        ).rowcount
    )


def _delete(uow: UnitOfWork, action_id: int, which: str, value: int | str) -> int:
    uow.sql(
        "INSERT INTO change(action_id, table_name, row_id, kind, field, before, after)"
        f" SELECT {int(action_id)}, 'pair_choice', id, 'deleted', NULL, json_object({_WHOLE}), NULL"
        f" FROM pair_choice WHERE {which}",
        (value,),
    )
    return uow.sql(f"DELETE FROM pair_choice WHERE {which}", (value,)).rowcount
