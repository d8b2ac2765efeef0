"""Writes what the rules decided: class and who gave it, to every row of each person."""

import json
from collections.abc import Mapping

from app.models.database import UnitOfWork, number
from app.models.tables.codes import ClassBy
from app.services.classing import queries
from app.services.classing.views import ClassReport
from app.services.clock import Clock
from app.services.customers.cells import whole
from app.services.editing.reversing import take_back
from app.services.editing.rows import note_fields, write_fields
from app.services.followers import Followers
from app.services.journal import ActionKind, record_action, tell_facts
from app.services.settings.class_rules import LATER, put_rule, rule_text

_DECIDED = f"""SELECT c.id, c.person_id, c.class_code, d.becomes FROM decided d
  CROSS JOIN customer c ON c.person_id = d.person_id
  WHERE {queries.MOVING} AND c.class_code IS NOT d.becomes"""
_BY_RULE = f"""SELECT x.id, x.person_id, x.class_by, '{ClassBy.RULE}' FROM change g
  CROSS JOIN customer x ON x.id = g.row_id WHERE g.action_id = :action
  AND +g.table_name = 'customer' AND g.field = 'class_code'
  AND x.class_by IS NOT '{ClassBy.RULE}'"""
_PEOPLE = """SELECT count(DISTINCT c.person_id) FROM change g CROSS JOIN customer c
  ON c.id = g.row_id WHERE g.action_id = ? AND g.field = 'class_code'"""
# Whom an import brought, or what it changed.
_TOUCHED = """SELECT DISTINCT c.person_id FROM customer c WHERE c.import_id = :import
  OR c.id IN (SELECT o.customer_id FROM orders o WHERE o.import_id = :import)
  OR c.id IN (SELECT g.row_id FROM change g WHERE g.action_id = :action
    AND g.table_name = 'customer')
  OR c.id IN (SELECT o.customer_id FROM change g CROSS JOIN orders o ON o.id = g.row_id
    WHERE g.action_id = :action AND g.table_name = 'orders')
  OR c.id IN (SELECT o.customer_id FROM order_line l CROSS JOIN orders o ON o.id = l.order_id
    WHERE l.import_id = :import)"""
_LED_TO = """SELECT a.id FROM action a WHERE a.kind = 'edit' AND a.by_whom = 'program'
  AND json_extract(a.facts, '$.edit') = 'class_rules' AND json_extract(a.facts, '$.import') = ?
  AND NOT EXISTS (SELECT 1 FROM action u WHERE u.reverses = a.id
    AND NOT EXISTS (SELECT 1 FROM action r WHERE r.reverses = u.id))"""


def write_classes(
    uow: UnitOfWork, clock: Clock, followers: Followers, import_id: int | None = None
) -> ClassReport:
    """Write what is in the TEMP table `decided`; where nobody changes, nothing is written.

    Args:
        import_id: the program does it after this import, and nobody asked just now.
    """
    whom = "seller" if import_id is None else "program"
    followers.begin(uow)
    action = record_action(uow, clock, ActionKind.EDIT, {}, by_whom=whom)
    if not note_fields(uow, action, "class_code", _DECIDED):
        uow.sql("DELETE FROM action WHERE id = ?", (action,))
        uow.action_id = None
        return ClassReport(None, 0)
    note_fields(uow, action, "class_by", _BY_RULE, {"action": action})
    write_fields(uow, action, ("class_code", "class_by"))
    changed = number(uow.session, _PEOPLE, (action,)) or 0
    led = {} if import_id is None else {"import": import_id}
    tell_facts(uow, action, {"edit": "class_rules", "people": changed, **led})
    followers.follow(uow)
    return ClassReport(action, changed)


def after_import(uow: UnitOfWork, clock: Clock, followers: Followers, import_id: int) -> None:
    """Decide about whom an import touched, where the seller wishes so."""
    if not queries.is_later(uow.session, LATER):
        return
    imported = uow.action_id
    rules = queries.class_rules(uow.session)
    places = {
        "import": import_id,
        "action": number(uow.session, "SELECT action_id FROM import WHERE id = ?", (import_id,)),
    }
    people = [whole(row[0]) for row in uow.sql(_TOUCHED, places)]
    queries.decide(uow.session, clock, rules, people)
    write_classes(uow, clock, followers, import_id)
    uow.action_id = imported


def before_undo(uow: UnitOfWork, clock: Clock, followers: Followers, import_id: int) -> None:
    """Take back what the program decided after an import."""
    for action in [whole(row[0]) for row in uow.sql(_LED_TO, (import_id,)).fetchall()]:
        facts = {"action": action}
        undo = record_action(uow, clock, ActionKind.UNDO, facts, reverses=action, by_whom="program")
        followers.begin(uow)
        take_back(uow, action, undo)
        followers.follow(uow)


def renamed(
    uow: UnitOfWork, clock: Clock, followers: Followers, names: tuple[str, str]
) -> ClassReport:
    """Give everybody of a class another one, and every rule of it, as one action."""
    before, after = names
    followers.begin(uow)
    action = record_action(uow, clock, ActionKind.EDIT, {})
    note_fields(
        uow,
        action,
        "class_code",
        "SELECT c.id, c.person_id, c.class_code, :after FROM customer c"
        " WHERE c.class_code = :before",
        {"before": before, "after": after},
    )
    write_fields(uow, action, ("class_code",))
    changed = number(uow.session, _PEOPLE, (action,)) or 0
    facts: Mapping[str, object] = {"edit": "class_rename", "find": before, "value": after}
    rules = _rename_rules(uow, before, after)
    tell_facts(uow, action, {**facts, "people": changed, "rules": rules})
    followers.follow(uow)
    return ClassReport(action, changed)


def _rename_rules(uow: UnitOfWork, before: str, after: str) -> list[tuple[int, int, str, str]]:
    rows = uow.sql("SELECT id, position FROM class_rule WHERE class_code = ?", (before,)).fetchall()
    found = [(whole(row[0]), whole(row[1])) for row in rows]
    told = []
    for rule, position in found:
        was = rule_text(uow.session, rule) or "{}"
        put_rule(uow, rule, position, json.dumps({**json.loads(was), "class": after}))
        told.append((rule, position, was, rule_text(uow.session, rule) or "{}"))
    return told
