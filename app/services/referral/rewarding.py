"""Rewards in the ledger: what each friend's first order is worth, compared with what is posted."""

from collections.abc import Sequence

from app.models.database import UnitOfWork
from app.services.clock import Clock
from app.services.customers.cells import whole, whole_or_none
from app.services.points.rewarding import RewardDue, post_rewards
from app.services.referral.terms import AVAILABLE_AT, POINTS_VERSION, REASON, looked
from app.services.segments.brought import BROUGHT_BY

_TABLES = (
    "t_ref_near(person_id INTEGER PRIMARY KEY)",
    "t_ref_friend(person_id INTEGER PRIMARY KEY)",
)
# Who was touched, who brought them, and everybody whom any of these brought by what is said now:
# of a friend who was given to somebody else since, nothing changes, and not all else is looked at.
_NEAR = (
    "INSERT INTO t_ref_near SELECT person_id FROM t_ref_touched",
    """INSERT OR IGNORE INTO t_ref_near SELECT b.person_id FROM t_ref_touched t
  CROSS JOIN customer c ON c.person_id = t.person_id CROSS JOIN referral f ON f.customer_id = c.id
  CROSS JOIN customer b ON b.id = f.referrer_id""",
    "INSERT INTO t_ref_friend SELECT person_id FROM t_ref_touched",
    f"""INSERT OR IGNORE INTO t_ref_friend SELECT c.person_id FROM t_ref_near n
  CROSS JOIN customer b ON b.person_id = n.person_id CROSS JOIN referral f ON f.referrer_id = b.id
  CROSS JOIN customer c ON c.id = f.customer_id
  WHERE {BROUGHT_BY.format(person="c.person_id")} = n.person_id""",
)
_SCOPE = """t_ref_friend n CROSS JOIN customer c ON c.person_id = n.person_id
    CROSS JOIN referral f ON f.customer_id = c.id"""
TARGETS = """target AS MATERIALIZED (
  SELECT order_id, referrer_row AS customer_id, points FROM looked
  WHERE state = 'due' AND points > 0
  UNION ALL SELECT order_id, buyer_row, friend_points FROM looked
  WHERE state = 'due' AND friend_points > 0)"""
POSTED = """posted AS MATERIALIZED (SELECT e.order_id AS order_id, e.customer_id AS customer_id,
    sum(e.sign * e.points) AS points, count(*) AS times, max(e.rule_version) AS version
  FROM {scope} CROSS JOIN orders o ON o.id = e.order_id
  WHERE e.reason = 'referral'{which} GROUP BY 1, 2)"""
_BY_PERSON = """(SELECT person_id FROM t_ref_near UNION SELECT person_id FROM t_ref_friend) n
    CROSS JOIN customer r ON r.person_id = n.person_id CROSS JOIN entry e ON e.customer_id = r.id"""
_OF_FRIENDS = """ AND (o.customer_id IS NULL OR (SELECT c.person_id FROM customer c
    WHERE c.id = o.customer_id) IN (SELECT person_id FROM t_ref_friend))"""
# An order number may be as long as a file likes; a key may not.
_NAME = """o.shop_id || ':' || CASE WHEN length(o.order_no) > 120 THEN '#' || o.id
    ELSE o.order_no END || ':' || d.customer_id || ':' || d.times"""
_DUE = f"""{looked(_SCOPE)}, {TARGETS}, {POSTED.format(scope=_BY_PERSON, which=_OF_FRIENDS)},
due AS (SELECT t.order_id, t.customer_id, t.points AS target, coalesce(p.points, 0) AS posted,
    coalesce(p.times, 0) AS times, p.version AS version
  FROM target t LEFT JOIN posted p ON p.order_id = t.order_id AND p.customer_id = t.customer_id
  UNION ALL SELECT p.order_id, p.customer_id, 0, p.points, p.times, p.version
  FROM posted p LEFT JOIN target t ON t.order_id = p.order_id AND t.customer_id = p.customer_id
  WHERE t.order_id IS NULL)
SELECT c.person_id, d.customer_id, d.order_id, {_NAME}, d.target, d.posted, o.counted_on,
  {AVAILABLE_AT}, coalesce(d.version, p.version)
FROM due d CROSS JOIN orders o ON o.id = d.order_id CROSS JOIN customer c ON c.id = d.customer_id
  LEFT JOIN points_rule p ON p.version = coalesce(d.version, {POINTS_VERSION})
WHERE d.target <> d.posted ORDER BY d.target > d.posted, d.order_id, d.customer_id"""


def settle_rewards(uow: UnitOfWork, clock: Clock) -> int:
    """Post the differences for the persons in `t_ref_touched` and those near them; for an action.

    What is taken back comes first, so that a reward that passes to another row leaves no debt.
    """
    for table in _TABLES:
        uow.sql(f"CREATE TEMP TABLE IF NOT EXISTS {table}")
        uow.sql(f"DELETE FROM temp.{table.partition('(')[0]}")
    for statement in _NEAR:
        uow.sql(statement)
    due = [_due(row) for row in uow.sql(_DUE).fetchall()]
    return post_rewards(uow, clock, due, REASON)


def _due(row: Sequence[object]) -> RewardDue:
    person, customer, order, name, target, posted, day, available, version = row
    return RewardDue(
        whole(person), whole(customer), whole(order), str(name), whole(target), whole(posted),
        whole_or_none(day) or 0, whole_or_none(available), whole_or_none(version),
    )  # fmt: skip
