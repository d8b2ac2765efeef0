"""Posting the points of many orders: by the program, and as the plainest SQL."""

from dataclasses import replace
from pathlib import Path

from app.models.database import Database, UnitOfWork
from app.models.tables.points import NEVER_ON
from app.services.journal import ActionKind, record_action
from app.services.points import (
    EarnKind,
    EarnRule,
    Expiry,
    PointsFollower,
    PointsRules,
    RuleSettings,
    settings_text,
)
from tests.benchmarks.measuring import Stopwatch
from tests.shop import FixedClock, followers, functions

PLAIN = RuleSettings(pending_days=0, expiry=Expiry.NEVER)
# Rules of every kind that looks at more than the order's money.
MANY = replace(
    PLAIN,
    earns=(
        EarnRule(1, EarnKind.FIRST, 100),
        EarnRule(2, EarnKind.TIMES, percent=200, weekdays=(2,), cap_points=500),
        EarnRule(3, EarnKind.TIMES, percent=150, category="tea"),
        EarnRule(4, EarnKind.PIECE, 1),
        EarnRule(5, EarnKind.TIER),
    ),
)
_ENTRIES = """INSERT INTO entry(id, customer_id, kind, sign, points, order_id, reverses, at, reason,
    rule_version, created_by, "key", hash)
  SELECT row_number() OVER (ORDER BY id), customer_id, 'earn', 1, net_minor / 100, id, NULL, 0,
    'order', 1, ?, 'earn:1:' || order_no || ':1:0', randomblob(32)
  FROM orders WHERE is_valid = 1 AND net_minor >= 100 ORDER BY id"""
_LOTS = """INSERT INTO lot(id, customer_id, remaining, state, earned_on, available_at, expires_on,
    rule_version)
  SELECT e.id, e.customer_id, e.points, 'available', o.counted_on, o.paid_at, ?, 1
  FROM entry e JOIN orders o ON o.id = e.order_id ORDER BY e.id"""
_WEDNESDAY = "(counted_on + 3) % 7 = 2"
_DECIDED = (
    "SELECT id, 1, 1, 'first', 100 FROM orders WHERE is_valid = 1",
    f"""SELECT id, 1, 2, 'times', min(500, net_minor / 100) FROM orders
      WHERE is_valid = 1 AND {_WEDNESDAY}""",
)
_ENTRIES_BY_MANY = _ENTRIES.replace(
    "net_minor / 100, id",
    f"net_minor / 100 + 100 + CASE WHEN {_WEDNESDAY} THEN min(500, net_minor / 100) ELSE 0 END, id",
)


def program(shop: str) -> dict[str, object]:
    return _posting(shop, PLAIN)


def program_by_many_rules(shop: str) -> dict[str, object]:
    return _posting(shop, MANY)


def _posting(shop: str, rules: RuleSettings) -> dict[str, object]:
    database = _with_rules(shop, rules)
    follower = PointsFollower(FixedClock())
    with database.writing() as uow:
        record_action(uow, FixedClock(), ActionKind.IMPORT, {})
        flock = followers()
        flock.begin(uow)
        uow.sql("INSERT INTO added_order SELECT customer_id, id FROM orders")
        uow.sql("INSERT INTO touched_person SELECT DISTINCT customer_id FROM orders")
        watch = Stopwatch()
        follower.follow(uow)
        facts = watch.facts()
        return facts | {"posted": _posted(uow)}


def floor(shop: str) -> dict[str, object]:
    database = _with_rules(shop, PLAIN)
    with database.writing() as uow:
        action = record_action(uow, FixedClock(), ActionKind.IMPORT, {})
        watch = Stopwatch()
        uow.sql(_ENTRIES, (action,))
        uow.sql(_LOTS, (NEVER_ON,))
        facts = watch.facts()
        return facts | {"posted": _posted(uow)}


def floor_by_many_rules(shop: str) -> dict[str, object]:
    """Post what these rules come to in a shop where everybody has one order without lines."""
    database = _with_rules(shop, MANY)
    with database.writing() as uow:
        action = record_action(uow, FixedClock(), ActionKind.IMPORT, {})
        watch = Stopwatch()
        for decided in _DECIDED:
            uow.sql(f"INSERT INTO earned_part(order_id, version, rule_no, kind, amount) {decided}")
        uow.sql(_ENTRIES_BY_MANY, (action,))
        uow.sql(_LOTS, (NEVER_ON,))
        facts = watch.facts()
        return facts | {"posted": _posted(uow)}


def _with_rules(shop: str, rules: RuleSettings) -> Database:
    """Give a shop whose rules came after its orders, none of which has earned yet."""
    database = Database(Path(shop), functions())
    PointsRules(database, FixedClock()).put(RuleSettings(is_on=False))
    with database.writing() as uow:
        uow.sql("DROP TRIGGER points_rule_no_delete")
        uow.sql("DELETE FROM points_rule")
        uow.sql(
            "INSERT INTO points_rule(version, from_on, at, settings, created_by) VALUES(1, 0, 0,"
            " json(?), 0)",
            (settings_text(rules),),
        )
    return database


def _posted(uow: UnitOfWork) -> int:
    (count,) = uow.sql("SELECT count(*) FROM entry").one()
    return int(str(count))
