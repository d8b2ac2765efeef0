"""Writes class rules, for a wish or for its undo; the text of a rule is its JSON."""

import json
from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.models.database import UnitOfWork, run_sql

LATER = "class_rules_later"
RULE_TEXT = "json_object('class', class_code, 'tree', tree, 'on', is_on)"


def rule_text(session: Session, rule_id: int) -> str | None:
    """Give what a rule is now, None for one that is not there."""
    row = run_sql(
        session, f"SELECT {RULE_TEXT} FROM class_rule WHERE id = ?", (rule_id,)
    ).one_or_none()
    return None if row is None else str(row[0])


def put_rule(uow: UnitOfWork, rule_id: int, position: int, text: str | None) -> None:
    """Let a rule be as a text says; None takes it away. One that is there keeps its place."""
    if text is None:
        uow.sql("DELETE FROM class_rule WHERE id = ?", (rule_id,))
        return
    uow.sql(
        """INSERT INTO class_rule(id, position, class_code, tree, is_on) VALUES(:rule, :position,
    json_extract(:text, '$.class'), json_extract(:text, '$.tree'), json_extract(:text, '$.on'))
  ON CONFLICT(id) DO UPDATE SET class_code = excluded.class_code, tree = excluded.tree,
    is_on = excluded.is_on""",
        {"rule": rule_id, "position": position, "text": text},
    )


def put_rule_order(uow: UnitOfWork, rule_ids: Sequence[object]) -> None:
    """Put the rules in this order."""
    for position, rule in enumerate(rule_ids, 1):
        uow.sql("UPDATE class_rule SET position = ? WHERE id = ?", (position, rule))


def put_later(uow: UnitOfWork, *, is_on: bool) -> None:
    """Apply the rules after every import, or no longer."""
    uow.sql("DELETE FROM setting WHERE name = ?", (LATER,))
    if is_on:
        uow.sql("INSERT INTO setting(name, value) VALUES(?, '1')", (LATER,))


def put_rules_back(uow: UnitOfWork, action_id: int) -> None:
    """Undo what an edit, or its being taken back, did to rules: those that still are so."""
    row = uow.sql(
        """SELECT e.facts, e.id <> a.id FROM action a
  JOIN action e ON e.id = coalesce(a.reverses, a.id) WHERE a.id = ?""",
        (action_id,),
    ).one()
    for rule, position, before, after in json.loads(str(row[0])).get("rules", ()):
        now, then = (before, after) if row[1] else (after, before)
        if rule_text(uow.session, rule) == now:
            put_rule(uow, rule, position, then)
