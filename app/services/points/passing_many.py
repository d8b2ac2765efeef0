"""The points of many come due at once: set-wise but for the chain, where nobody owes anything."""

from app.models.changes import Subject
from app.models.database import UnitOfWork
from app.models.passing_functions import passing_function
from app.services.clock import Clock, day_of, to_day, to_ms
from app.services.points.chain import chaining, head_of, text_sql
from app.services.points.terms import home_zone
from app.services.points.wallet import DUE, IN_DEBT

# Lots that wait no longer, and lots past their last day.
DUE_LOTS = f"""SELECT l.id FROM lot l WHERE l.state = 'pending' AND l.available_at <= :now
  UNION SELECT l.id FROM lot l WHERE l.state = 'pending' AND l.available_at IS NULL
    AND {DUE} <= :now
  UNION SELECT l.id FROM lot l WHERE l.state <> 'gone' AND l.expires_on < :today"""
# What lapsed while it waited was there for a while only if its time had come before.
_LOOKED_AT = f"""SELECT c.person_id AS person_id, l.id AS lot_id, l.customer_id AS customer_id,
    l.remaining AS points, l.expires_on AS expires_on, l.earned_on AS earned_on,
    l.expires_on < :today AS is_over, CASE WHEN l.state = 'pending' AND {DUE} <= :now THEN
      l.expires_on >= :today OR home_day({DUE}) <= l.expires_on ELSE 0 END AS is_released
  FROM ({DUE_LOTS}) d CROSS JOIN lot l ON l.id = d.id CROSS JOIN customer c
    ON c.id = l.customer_id WHERE c.person_id NOT IN ({IN_DEBT})"""
_SEQUENCE = "person_id, turn, expires_on, earned_on, lot_id"
# As `Wallet.pass_time` posts it: of each person all that is released, then all that goes.
_PASSING = f"""CREATE TEMP TABLE t_passing AS WITH looked_at AS MATERIALIZED ({_LOOKED_AT})
  SELECT row_number() OVER (ORDER BY {_SEQUENCE}) + :last AS id, customer_id, kind, sign, points,
    kind || ':' || lot_id AS "key", lot_id, sign * points AS change
  FROM (SELECT 0 AS turn, 'release' AS kind, 0 AS sign, l.* FROM looked_at l WHERE l.is_released
    UNION ALL SELECT 1, 'expire', -1, l.* FROM looked_at l WHERE l.is_over)
  ORDER BY {_SEQUENCE}"""
_TEXT = text_sql(
    ("id", "customer_id", "kind", "sign", "points", "NULL", "NULL", ":now", "''", "NULL",
     ":action", '"key"')
)  # fmt: skip
_ENTRIES = f"""INSERT INTO entry(id, customer_id, kind, sign, points, order_id, reverses, at,
    reason, rule_version, created_by, "key", hash)
  SELECT id, customer_id, kind, sign, points, NULL, NULL, :now, '', NULL, :action, "key",
    chained(id, {_TEXT})
  FROM t_passing ORDER BY rowid"""
_TOUCHED = """INSERT INTO allocation(entry_id, lot_id, points, expires_on)
  SELECT id, lot_id, change, NULL FROM t_passing ORDER BY rowid"""


def pass_time_of_many(uow: UnitOfWork, clock: Clock) -> int:
    """Release and expire what is due of all who owe nothing; give the entries.

    It is not for rules by which orders keep points alive.
    """
    head, zone = head_of(uow.session), home_zone(uow.session)
    places = {"now": to_ms(clock.now()), "today": to_day(clock.today())}
    uow.sql("DROP TABLE IF EXISTS temp.t_passing")
    with passing_function(uow.session, "home_day", 1, lambda moment: day_of(moment, zone)):
        uow.sql(_PASSING, {**places, "last": head.entry_id})
    with chaining(uow.session, head):
        posted = uow.sql(_ENTRIES, {"now": places["now"], "action": uow.action_id}).rowcount
    uow.sql(_TOUCHED)
    uow.sql("DROP TABLE temp.t_passing")
    uow.touch(Subject.POINTS, Subject.HISTORY)
    return posted
