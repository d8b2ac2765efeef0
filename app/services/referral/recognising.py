"""Sees in new orders who brought somebody: by a personal code in a message, or used as a coupon.

Only newcomers are seen: before the day of the order they had bought nothing. What was seen stays
while its order does, and while that stays so; what the seller says by hand always wins.
"""

from collections.abc import Iterable

from app.models.database import UnitOfWork
from app.models.tables.codes import ReferralSeen
from app.services.customers.cells import whole
from app.services.referral.rules import codes_in
from app.services.segments.brought import BROUGHT_BY

_TABLES = (
    "t_ref_touched(person_id INTEGER PRIMARY KEY)",
    "t_ref_order(order_id INTEGER PRIMARY KEY)",
    """t_ref_written(order_id INTEGER, nth INTEGER, code TEXT, seen_by TEXT,
  PRIMARY KEY(order_id, nth)) WITHOUT ROWID""",
    """t_ref_newcomer(friend INTEGER PRIMARY KEY, customer_id INTEGER, referrer_id INTEGER,
  referrer INTEGER, seen_by TEXT, order_id INTEGER)""",
    "t_ref_gone(id INTEGER PRIMARY KEY)",
    """t_ref_seen(order_id INTEGER PRIMARY KEY, customer_id INTEGER, referrer_id INTEGER,
  seen_by TEXT)""",
)
_ALNUM = "[0-9A-Za-z\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]"
_MAY = f"'*{_ALNUM * 4}*'"
_TEXTS = ("coupon", "buyer_message", "seller_remark")
_MAY_HOLD = " OR ".join(f"o.{text} GLOB {_MAY}" for text in _TEXTS)
# Paid for once, whatever became of it; a test of the seller's own is nobody's order.
_BOUGHT = """{row}.is_empty = 0 AND {row}.is_own_test = 0 AND {row}.counted_on IS NOT NULL
  AND ({row}.state NOT IN ('unpaid', 'closed')
    OR ({row}.state = 'closed' AND {row}.paid_at IS NOT NULL))"""
_LOOK = (
    f"""INSERT OR IGNORE INTO t_ref_order SELECT o.id FROM added_order a
  CROSS JOIN orders o ON o.id = a.order_id WHERE ({_MAY_HOLD})""",
    f"""INSERT OR IGNORE INTO t_ref_order SELECT o.id FROM touched_person t
  CROSS JOIN customer c ON c.person_id = t.person_id CROSS JOIN orders o ON o.customer_id = c.id
  WHERE t.person_id NOT IN (SELECT person_id FROM added_order) AND ({_MAY_HOLD})""",
    # What was seen before is looked at again.
    """INSERT OR IGNORE INTO t_ref_order SELECT o.id FROM t_ref_touched t
  CROSS JOIN customer c ON c.person_id = t.person_id CROSS JOIN referral f ON f.customer_id = c.id
  CROSS JOIN orders o ON o.id = f.order_id""",
)
# The owner of the first known code of an order that is somebody else's; none keeps what was seen.
_CODED = """coded AS MATERIALIZED (SELECT * FROM (SELECT o.id AS order_id, o.customer_id AS row,
      c.person_id AS friend, k.customer_id AS referrer_row, b.person_id AS referrer, w.seen_by,
      o.counted_on AS day, row_number() OVER (PARTITION BY o.id ORDER BY w.nth) AS nth
    FROM t_ref_written w CROSS JOIN orders o ON o.id = w.order_id
      CROSS JOIN customer c ON c.id = o.customer_id
      CROSS JOIN referral_code k ON k.code = w.code AND k.is_void = 0
      CROSS JOIN customer b ON b.id = k.customer_id WHERE b.person_id <> c.person_id) WHERE nth = 1
  UNION ALL SELECT o.id, o.customer_id, c.person_id, f.referrer_id, b.person_id, f.seen_by,
    o.counted_on, 1
  FROM t_ref_touched t CROSS JOIN customer n ON n.person_id = t.person_id
    CROSS JOIN referral f ON f.customer_id = n.id CROSS JOIN orders o ON o.id = f.order_id
    CROSS JOIN customer c ON c.id = o.customer_id CROSS JOIN customer b ON b.id = f.referrer_id
  WHERE b.person_id <> c.person_id AND NOT EXISTS (SELECT 1 FROM t_ref_written w
    CROSS JOIN referral_code k ON k.code = w.code AND k.is_void = 0
    CROSS JOIN customer z ON z.id = k.customer_id
    WHERE w.order_id = o.id AND z.person_id <> c.person_id))"""
# The seller's own word about a person, said after the order came, is the last one.
_UNSAID = """NOT EXISTS (SELECT 1 FROM change g JOIN action a ON a.id = g.action_id
      AND a.kind = 'edit' WHERE g.table_name = 'referral' AND g.kind = 'deleted'
      AND g.action_id > o.created_by AND json_extract(g.before, '$.customer_id') IN (
        SELECT x.id FROM customer x WHERE x.person_id = d.friend)
      AND NOT EXISTS (SELECT 1 FROM action u WHERE u.reverses = a.id
        AND NOT EXISTS (SELECT 1 FROM action v WHERE v.reverses = u.id)))"""
_NEWCOMERS = f"""INSERT INTO t_ref_newcomer WITH {_CODED}
SELECT friend, row, referrer_row, referrer, seen_by, order_id FROM (SELECT d.*,
    row_number() OVER (PARTITION BY d.friend ORDER BY d.day, d.order_id) AS turn
  FROM coded d CROSS JOIN orders o ON o.id = d.order_id
  WHERE {_BOUGHT.format(row="o")}
    AND NOT EXISTS (SELECT 1 FROM customer x CROSS JOIN orders y ON y.customer_id = x.id
      WHERE x.person_id = d.friend AND y.counted_on < d.day AND {_BOUGHT.format(row="y")})
    AND NOT EXISTS (SELECT 1 FROM customer x CROSS JOIN referral h ON h.customer_id = x.id
      CROSS JOIN customer z ON z.id = h.referrer_id
      WHERE x.person_id = d.friend AND h.seen_by IS NULL AND z.person_id <> x.person_id)
    AND {_UNSAID}) WHERE turn = 1"""
# Those who would have brought themselves in the end are nobody's friends.
_SEEN = f"""INSERT INTO t_ref_seen WITH RECURSIVE up(friend, at) AS (
    SELECT friend, referrer FROM t_ref_newcomer
    UNION SELECT u.friend, coalesce((SELECT n.referrer FROM t_ref_newcomer n
        WHERE n.friend = u.at), {BROUGHT_BY.format(person="u.at")})
    FROM up u WHERE u.at IS NOT NULL AND u.at <> u.friend)
SELECT order_id, customer_id, referrer_id, seen_by FROM t_ref_newcomer
WHERE friend NOT IN (SELECT u.friend FROM up u WHERE u.at = u.friend)"""
_SAME = """x.customer_id = s.customer_id AND x.referrer_id = s.referrer_id
  AND x.seen_by = s.seen_by AND x.order_id = s.order_id"""
_SETTLE = (
    f"""INSERT INTO t_ref_gone SELECT x.id FROM t_ref_touched t
  CROSS JOIN customer c ON c.person_id = t.person_id
  CROSS JOIN referral x ON x.customer_id = c.id AND x.seen_by IS NOT NULL
  WHERE NOT EXISTS (SELECT 1 FROM t_ref_seen s WHERE {_SAME})""",
    # Whoever is said to have brought nobody any more is looked at for the rewards, too.
    """INSERT OR IGNORE INTO t_ref_touched SELECT c.person_id FROM t_ref_gone g
  CROSS JOIN referral x ON x.id = g.id CROSS JOIN customer c ON c.id = x.referrer_id""",
    "DELETE FROM referral WHERE id IN (SELECT id FROM t_ref_gone)",
    f"""INSERT INTO referral(customer_id, referrer_id, created_by, seen_by, order_id)
  SELECT customer_id, referrer_id, :action, seen_by, order_id FROM t_ref_seen s
  WHERE NOT EXISTS (SELECT 1 FROM referral x WHERE {_SAME}) ORDER BY order_id""",
)


def name_touched(uow: UnitOfWork) -> None:
    """Fill `t_ref_touched` with the persons the followers were told of."""
    for table in _TABLES:
        uow.sql(f"CREATE TEMP TABLE IF NOT EXISTS {table}")
        uow.sql(f"DELETE FROM temp.{table.partition('(')[0]}")
    uow.sql("INSERT INTO t_ref_touched SELECT person_id FROM touched_person")
    uow.sql("INSERT OR IGNORE INTO t_ref_touched SELECT person_id FROM added_order")


def recognise(uow: UnitOfWork) -> None:
    """Bring what was seen of the touched persons up to date; for an action."""
    for statement in _LOOK:
        uow.sql(statement)
    texts = ", ".join(f"o.{text}" for text in _TEXTS)
    told = uow.sql(
        f"SELECT o.id, {texts} FROM t_ref_order t CROSS JOIN orders o ON o.id = t.order_id"
    )
    written = [line for row in told for line in _written(whole(row[0]), row[1:])]
    if written:
        uow.session.connection().exec_driver_sql(
            "INSERT INTO t_ref_written VALUES(?, ?, ?, ?)", written
        )
    for statement in (_NEWCOMERS, _SEEN, *_SETTLE):
        uow.sql(statement, {"action": uow.action_id} if ":action" in statement else ())


def _written(order: int, texts: Iterable[object]) -> list[tuple[int, int, str, str]]:
    """Give the codes an order holds; one that was used as a coupon comes first."""
    ways = (ReferralSeen.COUPON, ReferralSeen.REMARK, ReferralSeen.REMARK)
    found = [
        (code, str(way))
        for way, text in zip(ways, texts, strict=True)
        if text
        for code in codes_in(str(text))
    ]
    return [(order, nth, code, way) for nth, (code, way) in enumerate(found)]
