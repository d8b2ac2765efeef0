"""Reads class rules, and decides by them: one walk over the people into a TEMP table."""

import json
from array import array
from collections.abc import Collection, Mapping, Sequence

from sqlalchemy.orm import Session

from app.models.database import number, run_sql
from app.models.number_lists import numbers
from app.services.classing.views import RETAIL, ClassMove, ClassOutlook, ClassRule, RuleOutlook, Why
from app.services.clock import Clock
from app.services.customers.cells import text_or_none, whole
from app.services.segments import (
    KINDS,
    PLACES,
    Field,
    Kind,
    Tree,
    TreeError,
    from_json,
)
from app.services.segments.asking import Asking
from app.services.segments.writing import Writing

_WHYS = 3
_TABLE = """CREATE TEMP TABLE IF NOT EXISTS decided(person_id INTEGER PRIMARY KEY, rule INTEGER,
  was TEXT, set_by TEXT, becomes TEXT)"""
_SET_BY = PLACES[Field.CLASS_BY].scalar
# Where no rule fits, a class that a rule gave is given up; any other stays.
_REST = f"CASE WHEN set_by = 'rule' THEN '{RETAIL}' ELSE was END"
MOVING = "d.becomes <> d.was AND d.set_by IS NOT 'hand'"
_ADVISED = "d.becomes <> d.was AND d.set_by = 'hand' AND d.rule > 0"
_OF_RULES = f"""SELECT d.rule, count(*), sum({MOVING}) FROM decided d GROUP BY d.rule"""
_LOST = f"SELECT d.was, count(*) FROM decided d WHERE {MOVING} GROUP BY d.was"
_LISTED = """SELECT d.person_id FROM decided d
  JOIN person_summary p ON p.person_id = d.person_id WHERE {which}
  ORDER BY p.net_minor DESC, d.person_id"""
_CLASSES = """SELECT class_code FROM person_summary GROUP BY class_code
  UNION SELECT class_code FROM class_rule ORDER BY 1"""


def class_rules(session: Session) -> tuple[ClassRule, ...]:
    """Give the rules in their order; one that cannot be read fits nobody."""
    found = run_sql(
        session, "SELECT id, class_code, tree, is_on FROM class_rule ORDER BY position, id"
    )
    return tuple(
        ClassRule(whole(row[0]), str(row[1]), _tree(str(row[2])), bool(row[3])) for row in found
    )


def class_codes(session: Session) -> tuple[str, ...]:
    """Give the classes that people or rules have."""
    return tuple(str(row[0]) for row in run_sql(session, _CLASSES))


def is_later(session: Session, name: str) -> bool:
    """Tell whether a switch of the settings is on."""
    return number(session, "SELECT 1 FROM setting WHERE name = ?", (name,)) is not None


def decide(
    session: Session, clock: Clock, rules: Sequence[ClassRule], people: Collection[int] | None
) -> None:
    """Fill the TEMP table `decided`.

    Args:
        people: only these; None for everybody who is not hidden.
    """
    counting = [rule for rule in rules if rule.counts]
    asked = Asking(session, clock).all_asked([rule.tree for rule in counting], "r")
    whens = [
        f"WHEN {each.sql} THEN {int(rule.rule_id)}"
        for rule, each in zip(counting, asked, strict=True)
    ]
    which = f"CASE {' '.join(whens)} ELSE 0 END" if whens else "0"
    places: dict[str, object] = {
        name: value for each in asked for name, value in each.places.items()
    }
    becomes = " ".join(
        f"WHEN {int(rule.rule_id)} THEN :class{at}" for at, rule in enumerate(counting)
    )
    becomes = f"CASE rule {becomes} ELSE {_REST} END" if becomes else _REST
    places |= {f"class{at}": rule.class_code for at, rule in enumerate(counting)}
    only = ""
    if people is not None:
        only = " AND p.person_id IN (SELECT value FROM json_each(:people))"
        places["people"] = json.dumps(list(people))
    run_sql(session, _TABLE)
    run_sql(session, "DELETE FROM temp.decided")
    run_sql(
        session,
        f"""INSERT INTO decided WITH w AS MATERIALIZED (SELECT p.person_id AS person_id,
    {which} AS rule, p.class_code AS was, {_SET_BY} AS set_by
    FROM person_summary p WHERE p.is_hidden = 0{only})
  SELECT person_id, rule, was, set_by, {becomes} FROM w""",
        places,
    )


def outlook(session: Session, rules: Sequence[ClassRule]) -> ClassOutlook:
    """Give what the people in `decided` come to."""
    people, by_hand = run_sql(
        session, "SELECT count(*), count(*) FILTER (WHERE set_by = 'hand') FROM decided"
    ).one()
    decided = {whole(row[0]): (whole(row[1]), whole(row[2])) for row in run_sql(session, _OF_RULES)}
    lost = {str(row[0]): whole(row[1]) for row in run_sql(session, _LOST)}
    outlooks = {}
    for rule in (*rules, ClassRule(0, RETAIL, Tree())):
        count, gained = decided.get(rule.rule_id, (0, 0))
        # What a class loses is told once, at the first of its rules.
        outlooks[rule.rule_id] = RuleOutlook(count, gained - lost.pop(rule.class_code, 0))
    return ClassOutlook(
        whole(people), whole(by_hand), _ids(session, MOVING), _ids(session, _ADVISED), outlooks
    )


def moves(
    session: Session, clock: Clock, rules: Sequence[ClassRule], people: Sequence[int]
) -> dict[int, ClassMove]:
    """Give what becomes of these people, with what they have in the fields of the rule."""
    decide(session, clock, rules, people)
    found = run_sql(
        session,
        """SELECT d.person_id, coalesce(p.name, p.account, p.phone, p.email), d.was, d.becomes,
    d.rule FROM decided d JOIN person_summary p ON p.person_id = d.person_id""",
    ).all()
    whys: dict[int, tuple[Why, ...]] = {}
    for rule in rules:
        of_rule = [whole(row[0]) for row in found if row[4] == rule.rule_id]
        whys |= _whys(session, clock, rule.tree, of_rule)
    return {
        whole(row[0]): ClassMove(
            whole(row[0]),
            text_or_none(row[1]),
            str(row[2]),
            str(row[3]),
            whole(row[4]),
            whys.get(whole(row[0]), ()),
        )
        for row in found
    }


def set_by_hand(session: Session, person_id: int) -> bool:
    """Tell whether the seller's hand gave the class of somebody in `decided`."""
    found = number(session, "SELECT set_by = 'hand' FROM decided WHERE person_id = ?", (person_id,))
    return bool(found)


def _whys(
    session: Session, clock: Clock, tree: Tree, people: Sequence[int]
) -> Mapping[int, tuple[Why, ...]]:
    fields = dict.fromkeys(
        each.field
        for each in tree.root.conditions()
        if KINDS[each.field] is Kind.NUMBER and not PLACES[each.field].needs_about
    )
    if not fields or not people:
        return {}
    told = list(fields)[:_WHYS]
    writing = Writing(Asking(session, clock).terms([tree]), "w")
    values = ", ".join(writing.filled(PLACES[each].scalar, "") for each in told)
    found = run_sql(
        session,
        f"""SELECT p.person_id, {values} FROM person_summary p
  WHERE p.person_id IN (SELECT value FROM json_each(:people))""",
        {**writing.places, "people": json.dumps(list(people))},
    )
    return {
        whole(row[0]): tuple(
            Why(each, float(str(value)))
            for each, value in zip(told, row[1:], strict=True)
            if value is not None
        )
        for row in found
    }


def _ids(session: Session, which: str) -> "array[int]":
    return numbers(session, _LISTED.format(which=which))


def _tree(text: str) -> Tree:
    try:
        return from_json(text)
    except TreeError:
        return Tree(unknown=("tree",), text=text)
