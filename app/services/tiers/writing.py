"""Writes versions and acts, and takes them back by rows of their own."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.models.changes import Subject
from app.models.database import UnitOfWork, number
from app.models.tables.codes import TierActKind
from app.services.clock import Clock, to_day, to_ms
from app.services.customers.cells import whole
from app.services.tiers.gathering import PERSONS, STANDING
from app.services.tiers.keeping import begin_persons, bring_up, refresh
from app.services.tiers.rule_views import TierSettings
from app.services.tiers.terms import STANDING_RULES, settings_text, terms

_LEVEL = "INSERT INTO tier_level(version, tier, rank, threshold, percent) VALUES(?, ?, ?, ?, ?)"
# The triggers want to see the number, which SQLite would give only after them.
_RULE = """INSERT INTO tier_rule(version, from_on, at, settings, reverses, created_by)
  SELECT coalesce(max(version), 0) + 1, ?, ?, ?, ?, ? FROM tier_rule"""
_RANK = f"""SELECT l.rank FROM tier_level l WHERE l.tier = ? AND l.version = (
  SELECT max(version) FROM {STANDING_RULES} WHERE from_on <= ?)"""
_ACT = """INSERT INTO tier_act(id, customer_id, kind, tier, privilege, from_on, until_on, reason,
    reverses, at, created_by)
  SELECT coalesce(max(id), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM tier_act"""
# In their turn, as the triggers want to see them.
_NEW_ACTS = f"""INSERT INTO tier_act(id, customer_id, kind, tier, privilege, from_on, until_on,
    reason, reverses, at, created_by)
  SELECT (SELECT coalesce(max(id), 0) FROM tier_act) + row_number() OVER (ORDER BY p.person_id),
    p.person_id, CASE WHEN :kind = 'set' AND :rank < t.rank THEN 'cap' ELSE :kind END, :tier,
    :privilege, :from, :until, :reason, NULL, :at, :action
  FROM {PERSONS} p LEFT JOIN person_tier t ON t.person_id = p.person_id ORDER BY p.person_id"""
_NOTES = "INSERT INTO tier_note SELECT id, ? FROM tier_act WHERE created_by = ?"
# What an action wrote, or took back: each of them is what to take back next.
_ACTS_OF = "SELECT id, customer_id FROM tier_act WHERE created_by = ? ORDER BY id"
_RULES_OF = "SELECT version, from_on, settings FROM tier_rule WHERE created_by = ?"
_ROOT = """WITH RECURSIVE back(version, reverses) AS (
    SELECT version, reverses FROM tier_rule WHERE version = ?
    UNION ALL SELECT r.version, r.reverses FROM back b JOIN tier_rule r ON r.version = b.reverses)
  SELECT min(version) FROM back"""
_ROWS = f"""INSERT OR IGNORE INTO {PERSONS} SELECT c.person_id FROM tier_act a
  CROSS JOIN customer c ON c.id = a.customer_id WHERE a.created_by = ?"""
_CAN_BE = """SELECT a.id FROM action a LEFT JOIN action w ON w.id = a.reverses
  WHERE a.id = ? AND (a.kind = 'tier' OR (a.kind = 'undo' AND w.kind = 'tier'))
  AND NOT EXISTS (SELECT 1 FROM action u WHERE u.reverses = a.id
    AND NOT EXISTS (SELECT 1 FROM action r WHERE r.reverses = u.id))"""


@dataclass(frozen=True, slots=True)
class NewAct:
    """An act to be written down, from today on."""

    kind: TierActKind
    tier: str | None = None
    privilege: str | None = None
    until_on: date | None = None
    reason: str = ""
    note: str = ""


def put_rules(uow: UnitOfWork, clock: Clock, settings: TierSettings, from_on: date) -> int:
    """Write a new version and bring everybody up to it; give the version."""
    version = _write_rule(uow, clock, to_day(from_on), settings_text(settings), None)
    levels = [
        (version, tier.code, rank, tier.threshold, tier.percent)
        for rank, tier in enumerate(settings.tiers)
    ]
    if levels:
        uow.session.connection().exec_driver_sql(_LEVEL, levels)
    bring_up(uow, clock, everybody=True)
    return version


def write_acts(uow: UnitOfWork, clock: Clock, persons: Sequence[int], act: NewAct) -> None:
    """Write an act for each person, of the oldest row of each; a tier under her own is a cap."""
    begin_persons(
        uow,
        f"INSERT OR IGNORE INTO {PERSONS} SELECT value FROM json_each(?)",
        (json.dumps(persons),),
    )
    # A tier set by hand may be ended after all versions were taken back.
    as_of = number(uow.session, "SELECT as_of_on FROM tier_day") or to_day(clock.today())
    places = {
        "kind": str(act.kind),
        "tier": act.tier,
        "privilege": act.privilege,
        "from": to_day(clock.today()),
        "until": None if act.until_on is None else to_day(act.until_on),
        "reason": act.reason,
        "at": to_ms(clock.now()),
        "action": uow.action_id,
        "rank": number(uow.session, _RANK, (act.tier, as_of)),
    }
    uow.sql(_NEW_ACTS, places)
    if act.note.strip():
        uow.sql(_NOTES, (act.note.strip(), uow.action_id))
    _follow_acts(uow, clock)


def can_be_undone(uow: UnitOfWork, action_id: int) -> bool:
    """Tell whether an action is a wish about tiers, or the undo of one, that stands."""
    return number(uow.session, _CAN_BE, (action_id,)) is not None


def take_back(uow: UnitOfWork, clock: Clock, action_id: int) -> tuple[int, int]:
    """Take back what an action wrote; give how many rows, and how many were left as they are."""
    kept = 0
    acts = uow.sql(_ACTS_OF, (action_id,)).fetchall()
    for act, customer in acts:
        uow.sql(
            _ACT,
            (customer, str(TierActKind.VOID), None, None, to_day(clock.today()), None, "", act,
             to_ms(clock.now()), uow.action_id),
        )  # fmt: skip
    rules = uow.sql(_RULES_OF, (action_id,)).fetchall()
    for version, from_on, settings in rules:
        newest = number(uow.session, f"SELECT max(version) FROM {STANDING_RULES}") or 0
        if (number(uow.session, _ROOT, (version,)) or 0) < newest:
            kept += 1  # newer ones stand on it
        else:
            _write_rule(uow, clock, whole(from_on), str(settings), whole(version))
            bring_up(uow, clock, everybody=True)
            _leave_empty(uow)
    if acts:
        _follow_acts(uow, clock)
    return len(acts) + len(rules) - kept, kept


def _write_rule(
    uow: UnitOfWork, clock: Clock, from_on: int, settings: str, reverses: int | None
) -> int:
    made = uow.sql(_RULE, (from_on, to_ms(clock.now()), settings, reverses, uow.action_id))
    uow.touch(Subject.TIERS, Subject.SETTINGS, Subject.HISTORY)
    return int(made.lastrowid)


def _leave_empty(uow: UnitOfWork) -> None:
    """Let nobody stand anywhere when no version is left."""
    if not number(uow.session, f"SELECT count(*) FROM {STANDING_RULES}"):
        for table in ("tier_step", "person_tier", "tier_day"):
            uow.sql(f"DELETE FROM {table}")


def _follow_acts(uow: UnitOfWork, clock: Clock) -> None:
    bring_up(uow, clock)
    begin_persons(uow, _ROWS, (uow.action_id,))
    if held := terms(uow.session):
        refresh(uow, held)
    uow.touch(Subject.TIERS, Subject.HISTORY)


def standing_set(uow: UnitOfWork, person_id: int) -> int | None:
    """Give the newest act that set a person's tier, if nothing ended it since."""
    return number(
        uow.session,
        f"""SELECT id FROM (SELECT a.id, a.kind FROM customer c
    CROSS JOIN tier_act a ON a.customer_id = c.id WHERE c.person_id = ?
      AND a.kind IN ('set', 'cap', 'end') AND {STANDING} ORDER BY a.id DESC LIMIT 1)
  WHERE kind <> 'end'""",
        (person_id,),
    )
