"""Finds what orders earn beside their money, and keeps what is decided once for each of them."""

from collections.abc import Collection

from app.models.database import UnitOfWork
from app.services.points.order_rules import decisions, earn_rules, sums, wishes
from app.services.points.rule_views import RuleVersion
from app.services.points.terms import BY_DAY, RULE_ROWS, has_more

_MORE = """CREATE TEMP TABLE IF NOT EXISTS t_more(order_id INTEGER PRIMARY KEY, version INTEGER,
  points INTEGER, pending_days INTEGER)"""
# An order stays with the version by which it earned.
_ASKED = f"""CREATE TEMP TABLE t_asked AS WITH {RULE_ROWS} SELECT o.id AS order_id,
    coalesce((SELECT q.version FROM t_posted q WHERE q.order_id = o.id
      ORDER BY q.last DESC LIMIT 1), {BY_DAY}) AS version
  FROM t_points_order t CROSS JOIN orders o ON o.id = t.order_id
  WHERE o.customer_id IS NOT NULL AND o.is_valid = 1"""
_FRESH = f"""CREATE TEMP TABLE t_asked AS WITH {RULE_ROWS} SELECT o.id AS order_id,
    {BY_DAY} AS version FROM orders o WHERE o.customer_id IS NOT NULL AND o.is_valid = 1"""
_WISHED = f"""CREATE TEMP TABLE t_wished AS WITH {RULE_ROWS}, {earn_rules()}, {wishes("t_asked")}
  SELECT * FROM wished"""
_DECIDED = decisions("t_wished", "t_asked")
# What waits for a sign-off learns later how long from then on.
_WAITS = f"""INSERT INTO earned_part(order_id, version, rule_no, kind, amount)
  WITH {RULE_ROWS} SELECT m.order_id, m.version, 0, 'pending', m.pending_days
  FROM t_more m CROSS JOIN rule r ON r.version = m.version AND r.waits_for_sign
  WHERE m.pending_days > r.pending_days AND NOT EXISTS (SELECT 1 FROM earned_part p
    WHERE p.order_id = m.order_id AND p.version = m.version AND p.rule_no = 0)"""


def find_more(uow: UnitOfWork, rules: dict[int, RuleVersion]) -> None:
    """Fill `t_more` for the orders in `t_points_order`, whose posted points are in `t_posted`."""
    uow.sql(_MORE)
    uow.sql("DELETE FROM temp.t_more")
    if has_more(rules):
        _decide(uow, _ASKED, "true")
        uow.sql(f"INSERT INTO t_more {sums('t_wished')}")
        uow.sql(_WAITS)
        uow.sql("DROP TABLE temp.t_wished")


def decide_anew(uow: UnitOfWork, rules: dict[int, RuleVersion], orders: Collection[int]) -> None:
    """Decide for orders as if they earned for the first time by the newest rules of their day."""
    if not has_more(rules):
        return
    uow.sql("CREATE TEMP TABLE IF NOT EXISTS t_decided(order_id INTEGER PRIMARY KEY)")
    uow.sql("DELETE FROM temp.t_decided")
    if orders:
        uow.session.connection().exec_driver_sql(
            "INSERT INTO t_decided VALUES(?)", [(each,) for each in sorted(orders)]
        )
    _decide(uow, _FRESH, "order_id IN (SELECT order_id FROM t_decided)")
    uow.sql("DROP TABLE temp.t_wished")


def _decide(uow: UnitOfWork, asked: str, which: str) -> None:
    for table in ("t_asked", "t_wished"):
        uow.sql(f"DROP TABLE IF EXISTS temp.{table}")
    uow.sql(asked)
    uow.sql(_WISHED)
    uow.sql(f"INSERT INTO earned_part SELECT * FROM ({_DECIDED}) WHERE {which}")
    uow.sql("DROP TABLE temp.t_asked")
