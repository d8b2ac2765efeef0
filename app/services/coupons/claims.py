"""What orders tell of coupons, made anew for the orders in `t_coupon_order`, set-wise.

First every claim an order makes by itself: a code, a discount, the seller's word. Then what of it
counts: a coupon that goes with no other, then the limits of holders and of coupons, the surest and
earliest first. An order is judged by its own facts and by who was before it, so whoever shares a
limit with a touched order is judged again.
"""

from app.models.database import UnitOfWork
from app.services.coupons.limits import keep_limits

ORDERS_TABLE = "CREATE TEMP TABLE IF NOT EXISTS t_coupon_order(order_id INTEGER PRIMARY KEY)"
_MAKE = """CREATE TEMP TABLE t_claim(order_id INTEGER, coupon_id INTEGER, code_id INTEGER,
  how INTEGER, seen TEXT, verdict TEXT, holder INTEGER, customer_id INTEGER, used_on INTEGER,
  at INTEGER, cost_minor INTEGER, PRIMARY KEY(order_id, coupon_id)) WITHOUT ROWID"""
HOWS = ("hand", "code", "amount", "like", "unknown", "fits", "none")
_HOW = {how: str(at) for at, how in enumerate(HOWS)}
_HOW_WORD = " ".join(f"WHEN {at} THEN '{how}'" for at, how in enumerate(HOWS))
_ORDERS = """FROM t_fresh_order t CROSS JOIN orders o ON o.id = t.order_id AND o.is_valid = 1
    AND o.counted_on IS NOT NULL"""
# What the goods cost before the discount, in home money.
_GOODS = "coalesce(o.goods_minor, o.net_minor + coalesce(o.discount_minor, 0))"
GOODS_HOME = f"""(CASE WHEN o.currency = b.currency THEN {_GOODS}
    WHEN o.net_minor > 0 THEN CAST(round({_GOODS} * 1.0 * o.home_minor / o.net_minor) AS INTEGER)
    ELSE o.home_minor END)"""
# Of a pool the issue of the code; of a shared code the buyer's, the one that lasts longest.
_ISSUE = """coupon_issue i ON i.id = CASE WHEN c.code_kind <> 'shared'
    THEN (SELECT x.id FROM coupon_issue x WHERE x.code_id = q.code_id)
    ELSE (SELECT x.id FROM customer r CROSS JOIN coupon_issue x
        ON x.coupon_id = c.id AND x.customer_id = r.id WHERE r.person_id = w.person_id
      ORDER BY x.until_on IS NULL DESC, x.until_on DESC, x.id LIMIT 1) END"""
UNTIL = "coalesce(i.until_on, c.until_on)"
# By hand first, then letters: one claim for each coupon of an order.
_BY_HAND = f"""INSERT INTO t_claim(order_id, coupon_id, code_id, how, seen)
  SELECT o.id, h.coupon_id, h.code_id, {_HOW["hand"]}, coalesce(k.code, '') {_ORDERS}
  CROSS JOIN coupon_choice h ON h.order_id = o.id AND h.is_used = 1
  LEFT JOIN coupon_code k ON k.id = h.code_id"""
_DENIED = """EXISTS (SELECT 1 FROM coupon_choice h WHERE h.order_id = o.id AND h.is_used = 0
    AND h.coupon_id IN (0, {coupon}))"""
_BY_CODE = f"""INSERT INTO t_claim(order_id, coupon_id, code_id, how, seen)
  SELECT o.id, k.coupon_id, min(k.id), {_HOW["code"]}, min(k.code) {_ORDERS}
  CROSS JOIN coupon_mention m ON m.order_id = o.id CROSS JOIN coupon_code k ON k.plain = m.plain
  WHERE NOT {_DENIED.format(coupon="k.coupon_id")} GROUP BY o.id, k.coupon_id
  ON CONFLICT DO NOTHING"""
_HAS_CLAIM = "EXISTS (SELECT 1 FROM t_claim x WHERE x.order_id = o.id)"
_BY_LIKENESS = f"""INSERT INTO t_claim(order_id, coupon_id, code_id, how, seen)
  SELECT o.id, k.coupon_id, min(k.id), {_HOW["like"]}, min(m.plain) {_ORDERS}
  CROSS JOIN coupon_mention m ON m.order_id = o.id
  CROSS JOIN coupon_code k ON k.likeness = m.likeness
  WHERE NOT {_HAS_CLAIM} AND NOT {_DENIED.format(coupon="k.coupon_id")} GROUP BY o.id, k.coupon_id
  ON CONFLICT DO NOTHING"""
_UNKNOWN = f"""INSERT INTO t_claim(order_id, coupon_id, code_id, how, seen)
  SELECT o.id, 0, NULL, {_HOW["unknown"]}, min(m.plain) {_ORDERS}
  CROSS JOIN coupon_mention m ON m.order_id = o.id
  WHERE NOT {_HAS_CLAIM} AND NOT {_DENIED.format(coupon="0")}
  AND NOT EXISTS (SELECT 1 FROM coupon_code k WHERE k.likeness = m.likeness)
  GROUP BY o.id ON CONFLICT DO NOTHING"""
_EXPECTED = f"""(CASE c.kind WHEN 'percent' THEN {_GOODS} * c.percent / 100.0
    ELSE c.amount_minor END)"""
SCOPE = """(c.scope IS NULL OR EXISTS (SELECT 1 FROM order_line l CROSS JOIN product g
    ON g.id = l.product_id WHERE l.order_id = o.id
    AND (g.key IN (SELECT value FROM json_each(c.scope, '$.products'))
      OR g.category IN (SELECT value FROM json_each(c.scope, '$.categories')))))"""
_TOLD_BY_AMOUNT = "c.kind IN ('percent', 'amount', 'product_amount', 'next_order')"
_RUNNING = """o.counted_on >= coalesce(c.from_on, o.counted_on)
    AND o.counted_on <= coalesce({until}, o.counted_on)
    AND o.counted_on <= coalesce(c.stopped_on, o.counted_on)"""
# Discounts beside the coupons that the buyer holds, and beside any of the same amount.
_WHERE = f"""o.discount_minor > 0 AND {{running}} AND {_TOLD_BY_AMOUNT} AND NOT {_HAS_CLAIM}
    AND NOT {_DENIED.format(coupon="c.id")} AND {GOODS_HOME} >= c.minimum_minor"""
_IS_EQUAL = f"abs(o.discount_minor - {_EXPECTED}) < 1.5"
_MAKE_DISCOUNTS = """CREATE TEMP TABLE t_discount(order_id INTEGER, coupon_id INTEGER,
  code_id INTEGER, is_held INTEGER, is_equal INTEGER, PRIMARY KEY(order_id, coupon_id))
  WITHOUT ROWID"""
# Of several codes of a coupon the last that was given before the order: the others are used.
_NEWEST = """CASE WHEN i.issued_on < o.counted_on OR i.issued_at <= coalesce(o.placed_at, o.paid_at)
    THEN i.id ELSE -i.id END"""
_HELD = f"""INSERT INTO t_discount
  SELECT order_id, coupon_id, code_id, 1, is_equal FROM (
  SELECT o.id AS order_id, c.id AS coupon_id, i.code_id, {_IS_EQUAL} AS is_equal,
    max({_NEWEST}) {_ORDERS} AND o.discount_minor > 0
  CROSS JOIN business b ON o.currency = b.currency
  CROSS JOIN customer w ON w.id = o.customer_id CROSS JOIN customer r ON r.person_id = w.person_id
  CROSS JOIN coupon_issue i ON i.customer_id = r.id AND i.issued_on <= o.counted_on
  CROSS JOIN coupon c ON c.id = i.coupon_id
  WHERE {_WHERE.format(running=_RUNNING.format(until=UNTIL))} AND {SCOPE} GROUP BY o.id, c.id)"""
_EQUAL = f"""INSERT OR IGNORE INTO t_discount SELECT o.id, c.id, NULL, 0, 1 {_ORDERS}
    AND o.discount_minor > 0
  CROSS JOIN business b ON o.currency = b.currency CROSS JOIN coupon c
  WHERE {_IS_EQUAL} AND {_WHERE.format(running=_RUNNING.format(until="c.until_on"))} AND {SCOPE}"""
_BY_AMOUNT = f"""INSERT INTO t_claim(order_id, coupon_id, code_id, how, seen)
  SELECT order_id, min(coupon_id), min(code_id), {_HOW["amount"]}, '' FROM t_discount
  WHERE is_held AND is_equal GROUP BY order_id HAVING count(*) = 1"""
_FITS = f"""INSERT INTO t_claim(order_id, coupon_id, code_id, how, seen)
  SELECT order_id, coupon_id, code_id, {_HOW["fits"]}, '' FROM (SELECT d.*, row_number() OVER (
      PARTITION BY d.order_id ORDER BY d.is_held DESC, d.coupon_id) AS turn
    FROM t_discount d WHERE d.is_equal AND NOT EXISTS (SELECT 1 FROM t_claim x
      WHERE x.order_id = d.order_id)) WHERE turn = 1"""
_NONE = f"""INSERT INTO t_claim(order_id, coupon_id, code_id, how, seen)
  SELECT DISTINCT d.order_id, 0, NULL, {_HOW["none"]}, '' FROM t_discount d
  WHERE d.is_held AND NOT EXISTS (SELECT 1 FROM t_claim x WHERE x.order_id = d.order_id)"""
_CHEAPEST = """(SELECT min(coalesce(l.price_minor, l.amount_minor / max(l.quantity, 1)))
    FROM order_line l WHERE l.order_id = o.id AND coalesce(l.price_minor, l.amount_minor) > 0)"""
_COST = f"""CAST(coalesce(CASE
    WHEN c.kind = 'percent' THEN round({GOODS_HOME} * c.percent / 100.0)
    WHEN c.kind = 'cheapest' THEN CASE WHEN o.currency = b.currency THEN {_CHEAPEST}
      WHEN o.net_minor > 0 THEN round({_CHEAPEST} * 1.0 * o.home_minor / o.net_minor) END
    WHEN c.kind = 'free_post' THEN coalesce(c.cost_minor, 0)
    ELSE coalesce(c.amount_minor, c.cost_minor) END, 0) AS INTEGER)"""
_HOLDER = """CASE WHEN q.code_id IS NOT NULL AND c.code_kind <> 'shared' THEN q.code_id
    ELSE -coalesce(w.person_id, 0) END"""
_EARLIER = """EXISTS (SELECT 1 FROM customer r CROSS JOIN orders e ON e.customer_id = r.id
    WHERE r.person_id = w.person_id AND e.is_valid = 1 AND e.id <> o.id
    AND e.counted_on >= i.issued_on AND (e.counted_on < o.counted_on OR (e.counted_on =
      o.counted_on AND (coalesce(e.placed_at, e.paid_at, 0), e.id) <
      (coalesce(o.placed_at, o.paid_at, 0), o.id))))"""
_REASON = f"""CASE WHEN q.how = {_HOW["hand"]} THEN NULL
    WHEN q.how = {_HOW["like"]} THEN 'like'
    WHEN q.how = {_HOW["fits"]} THEN 'fits'
    WHEN o.counted_on < coalesce(c.from_on, o.counted_on) THEN 'early'
    WHEN o.counted_on < i.issued_on THEN 'early'
    WHEN o.counted_on > {UNTIL} THEN 'late'
    WHEN o.counted_on > c.stopped_on THEN 'stopped'
    WHEN {GOODS_HOME} < c.minimum_minor THEN 'minimum'
    WHEN NOT {SCOPE} THEN 'scope'
    WHEN c.kind = 'next_order' AND i.id IS NOT NULL AND {_EARLIER} THEN 'not_next' END"""
_JUDGE = f"""CREATE TEMP TABLE t_judged AS
  SELECT q.order_id, q.coupon_id, {_HOLDER} AS holder, o.customer_id, o.counted_on AS used_on,
    coalesce(o.placed_at, o.paid_at, 0) AS at, {_COST} AS cost_minor,
    {_REASON} AS verdict
  FROM t_claim q CROSS JOIN t_fresh_order f ON f.order_id = q.order_id
  CROSS JOIN orders o ON o.id = q.order_id CROSS JOIN business b
  LEFT JOIN customer w ON w.id = o.customer_id CROSS JOIN coupon c ON c.id = q.coupon_id
  LEFT JOIN {_ISSUE}"""
_JUDGED = """UPDATE t_claim SET holder = j.holder, customer_id = j.customer_id,
    used_on = j.used_on, at = j.at, cost_minor = j.cost_minor, verdict = j.verdict
  FROM t_judged j WHERE t_claim.order_id = j.order_id AND t_claim.coupon_id = j.coupon_id"""
_NOBODYS = f"""UPDATE t_claim SET holder = 0, customer_id = o.customer_id, used_on = o.counted_on,
    at = coalesce(o.placed_at, o.paid_at, 0), cost_minor = 0,
    verdict = CASE t_claim.how WHEN {_HOW["unknown"]} THEN 'unknown' ELSE 'none' END
  FROM orders o WHERE o.id = t_claim.order_id AND t_claim.coupon_id = 0"""
# Of several coupons the first counts, by how sure it is and by its number; another one where both
# go with others.
_TOGETHER = f"""UPDATE t_claim SET verdict = 'with_another' FROM (
    SELECT q.order_id, q.coupon_id FROM (SELECT order_id, coupon_id, is_combinable, how,
        first_value(coupon_id) OVER in_turn AS first,
        first_value(is_combinable) OVER in_turn AS first_is_combinable
      FROM (SELECT q.order_id, q.coupon_id, q.how, c.is_combinable FROM t_claim q
        CROSS JOIN coupon c ON c.id = q.coupon_id WHERE q.verdict IS NULL)
      WINDOW in_turn AS (PARTITION BY order_id ORDER BY how, coupon_id)) q
    WHERE q.how > {_HOW["hand"]} AND q.coupon_id <> q.first
      AND NOT (q.is_combinable AND q.first_is_combinable)) n
  WHERE t_claim.order_id = n.order_id AND t_claim.coupon_id = n.coupon_id"""
_ALL_TOGETHER = f"""UPDATE t_claim SET verdict = 'limit' FROM (
    SELECT q.order_id, q.coupon_id, c.total_limit AS most, row_number() OVER (
      PARTITION BY q.coupon_id ORDER BY q.how, q.used_on, q.at, q.order_id) AS turn
    FROM t_claim q CROSS JOIN coupon c ON c.id = q.coupon_id WHERE q.verdict IS NULL) n
  WHERE t_claim.order_id = n.order_id AND t_claim.coupon_id = n.coupon_id
    AND n.turn > n.most AND t_claim.how > {_HOW["hand"]}"""
# Whoever shares a limit with what a touched order claims, or did: codes above 0 and persons below.
# Where a limit holds for each person, buyers of a code and codes of a buyer are one chain.
_AFFECTED = """CREATE TEMP TABLE t_affected AS WITH RECURSIVE begun(coupon_id, holder, row) AS (
    SELECT s.coupon_id, s.holder, s.customer_id FROM t_fresh_order f CROSS JOIN coupon_seen s
      ON s.order_id = f.order_id WHERE s.coupon_id > 0
    UNION SELECT coupon_id, holder, customer_id FROM t_claim WHERE coupon_id > 0
    UNION SELECT coupon_id, holder, NULL FROM coupon_stale WHERE coupon_id > 0),
  near(coupon_id, holder) AS (
    SELECT coupon_id, holder FROM begun
    UNION SELECT b.coupon_id, -c.person_id FROM begun b CROSS JOIN customer c ON c.id = b.row
    UNION SELECT n.coupon_id, -w.person_id FROM near n CROSS JOIN coupon c ON c.id = n.coupon_id
        AND c.person_limit IS NOT NULL
      CROSS JOIN coupon_seen s ON s.coupon_id = n.coupon_id AND s.holder = n.holder
      CROSS JOIN customer w ON w.id = s.customer_id WHERE n.holder > 0
    UNION SELECT n.coupon_id, s.holder FROM near n CROSS JOIN coupon c ON c.id = n.coupon_id
        AND c.person_limit IS NOT NULL
      CROSS JOIN customer w ON w.person_id = -n.holder
      CROSS JOIN coupon_seen s ON s.customer_id = w.id AND s.coupon_id = n.coupon_id
    WHERE n.holder < 0)
  SELECT coupon_id, holder FROM near"""
_NEIGHBOURS = """INSERT OR IGNORE INTO t_next_order SELECT s.order_id FROM t_affected a
  CROSS JOIN coupon c ON c.id = a.coupon_id AND (c.person_limit IS NOT NULL OR EXISTS (SELECT 1
      FROM coupon_issue i WHERE i.code_id = a.holder AND i.uses IS NOT NULL))
  CROSS JOIN coupon_seen s ON s.coupon_id = a.coupon_id AND s.holder = a.holder
    AND s.holder <> 0"""
_NEIGHBOURS_OF_ALL = """INSERT OR IGNORE INTO t_next_order SELECT s.order_id
  FROM (SELECT DISTINCT coupon_id FROM t_affected) a
  CROSS JOIN coupon c ON c.id = a.coupon_id AND c.total_limit IS NOT NULL
  CROSS JOIN coupon_seen s ON s.coupon_id = a.coupon_id"""
# Of a neighbour's other coupons not everybody who shares the limit was looked at.
_ONLY_AFFECTED = """DELETE FROM t_claim WHERE order_id NOT IN (SELECT order_id FROM t_coupon_order)
  AND NOT EXISTS (SELECT 1 FROM t_affected a CROSS JOIN coupon c ON c.id = a.coupon_id
    WHERE a.coupon_id = t_claim.coupon_id
    AND (c.total_limit IS NOT NULL OR a.holder = t_claim.holder))"""
_WRITE = f"""INSERT INTO coupon_seen(order_id, coupon_id, code_id, customer_id, holder, how,
    verdict, seen, used_on, cost_minor)
  SELECT order_id, coupon_id, code_id, customer_id, holder, CASE how {_HOW_WORD} END,
    coalesce(verdict, 'used'), seen, used_on, cost_minor FROM t_claim"""
_COLUMNS = ("code_id", "customer_id", "holder", "how", "verdict", "seen", "used_on", "cost_minor")
_REPLACED = (
    "ON CONFLICT(order_id, coupon_id) DO UPDATE SET "
    + ", ".join(f"{column} = excluded.{column}" for column in _COLUMNS)
    + " WHERE "
    + " OR ".join(f"{column} IS NOT excluded.{column}" for column in _COLUMNS)
)
_TEMPS = ("t_claim", "t_fresh_order", "t_next_order", "t_affected", "t_judged", "t_discount")


def settle(uow: UnitOfWork) -> None:
    """Judge the orders in `t_coupon_order` anew, and whoever shares a limit with them."""
    judge(uow)
    uow.sql(
        "DELETE FROM coupon_seen WHERE order_id IN (SELECT order_id FROM t_coupon_order)"
        " AND NOT EXISTS (SELECT 1 FROM t_claim q WHERE q.order_id = coupon_seen.order_id"
        " AND q.coupon_id = coupon_seen.coupon_id)"
    )
    uow.sql(f"{_WRITE} WHERE true {_REPLACED}")
    uow.sql("DELETE FROM coupon_stale")
    drop_temps(uow)


def judge(uow: UnitOfWork) -> None:
    """Fill `t_claim` with what the orders in `t_coupon_order`, and their neighbours, tell."""
    drop_temps(uow)
    uow.sql(_MAKE)
    uow.sql("CREATE TEMP TABLE t_fresh_order(order_id INTEGER PRIMARY KEY)")
    uow.sql("INSERT INTO t_fresh_order SELECT order_id FROM t_coupon_order")
    _claim(uow)
    uow.sql(_AFFECTED)
    uow.sql("CREATE TEMP TABLE t_next_order(order_id INTEGER PRIMARY KEY)")
    uow.sql(_NEIGHBOURS)
    uow.sql(_NEIGHBOURS_OF_ALL)
    uow.sql("DELETE FROM t_next_order WHERE order_id IN (SELECT order_id FROM t_fresh_order)")
    uow.sql("DELETE FROM t_fresh_order")
    uow.sql("INSERT INTO t_fresh_order SELECT order_id FROM t_next_order")
    _claim(uow)
    uow.sql(_TOGETHER)
    keep_limits(uow)
    for statement in (_ALL_TOGETHER, _ONLY_AFFECTED):
        uow.sql(statement)


def drop_temps(uow: UnitOfWork) -> None:
    """Let the tables of a judgement go."""
    for name in _TEMPS:
        uow.sql(f"DROP TABLE IF EXISTS temp.{name}")


def _claim(uow: UnitOfWork) -> None:
    """Add what the orders in `t_fresh_order` claim by themselves, each with its own reason."""
    for statement in (_BY_HAND, _BY_CODE, _BY_LIKENESS, _UNKNOWN):
        uow.sql(statement)
    uow.sql("DROP TABLE IF EXISTS temp.t_discount")
    uow.sql(_MAKE_DISCOUNTS)
    uow.sql(_HELD)
    uow.sql(_EQUAL)
    for statement in (_BY_AMOUNT, _FITS, _NONE):
        uow.sql(statement)
    uow.sql("DROP TABLE IF EXISTS temp.t_judged")
    uow.sql(_JUDGE)
    uow.sql(_JUDGED)
    uow.sql(_NOBODYS)
