"""Many orders earn at once: set-wise but for the chain."""

from app.models.changes import Subject
from app.models.database import UnitOfWork
from app.services.clock import Clock, to_ms
from app.services.points.chain import chaining, head_of, text_sql
from app.services.points.rule_views import RuleVersion
from app.services.points.rules import last_day

_NUMBERED = """CREATE TEMP TABLE t_earned AS SELECT
    row_number() OVER (ORDER BY rowid) + :last AS id, customer_id, target - posted AS points,
    order_id, version, counted_on, available_at, 'earn:' || name AS "key"
  FROM t_due WHERE target > posted ORDER BY rowid"""
_TEXT = text_sql(
    ("id", "customer_id", "'earn'", "1", "points", "order_id", "NULL", ":now", "'order'",
     "version", ":action", '"key"')
)  # fmt: skip
_ENTRIES = f"""INSERT INTO entry(id, customer_id, kind, sign, points, order_id, reverses, at,
    reason, rule_version, created_by, "key", hash)
  SELECT id, customer_id, 'earn', 1, points, order_id, NULL, :now, 'order', version, :action, "key",
    chained(id, {_TEXT})
  FROM t_earned ORDER BY rowid"""
_LOTS = """INSERT INTO lot(id, customer_id, remaining, state, earned_on, available_at, expires_on,
    rule_version)
  SELECT t.id, t.customer_id, t.points,
    CASE WHEN t.available_at <= :now THEN 'available' ELSE 'pending' END, t.counted_on,
    t.available_at, d.expires_on, t.version
  FROM t_earned t CROSS JOIN t_last_day d ON d.version = t.version AND d.earned_on = t.counted_on
  ORDER BY t.rowid"""


def earn_many(uow: UnitOfWork, clock: Clock, rules: dict[int, RuleVersion]) -> None:
    """Post what the rows of `t_due` earn; it pays no debts.

    It is not for rules by which orders keep points alive.
    """
    places = {"now": to_ms(clock.now()), "action": uow.action_id}
    head = head_of(uow.session)
    uow.sql("DROP TABLE IF EXISTS temp.t_earned")
    uow.sql(_NUMBERED, {"last": head.entry_id})
    if not uow.sql("SELECT 1 FROM t_earned LIMIT 1").fetchone():
        return
    _find_last_days(uow, rules)
    with chaining(uow.session, head):
        uow.sql(_ENTRIES, places)
    uow.sql(_LOTS, {"now": places["now"]})
    for table in ("t_earned", "t_last_day"):
        uow.sql(f"DROP TABLE temp.{table}")
    uow.touch(Subject.POINTS, Subject.HISTORY)


def _find_last_days(uow: UnitOfWork, rules: dict[int, RuleVersion]) -> None:
    uow.sql("DROP TABLE IF EXISTS temp.t_last_day")
    uow.sql(
        "CREATE TEMP TABLE t_last_day(version INTEGER, earned_on INTEGER, expires_on INTEGER,"
        " PRIMARY KEY(version, earned_on)) WITHOUT ROWID"
    )
    asked = uow.sql("SELECT DISTINCT version, counted_on FROM t_earned").fetchall()
    for version, earned_on in ((int(str(one)), int(str(other))) for one, other in asked):
        day = last_day(rules[version].settings, earned_on)
        uow.sql("INSERT INTO t_last_day VALUES(?, ?, ?)", (version, earned_on, day))
