"""SQL of what orders earn beside their money: rules of pieces, ordinals, multipliers and caps.

What a cap takes off the money itself is one of these, though below nothing.

Where a rule looks at other orders (ordinals, caps, levels), what it gives an order is decided
once, when the order first earns by a version, and kept in `earned_part`; refunds only shrink it.
"""

from app.services.points.levels import LEVEL_PERCENT
from app.services.points.rule_views import CapPer, EarnKind
from app.services.points.terms import EARNING, IS_EARNING, WHOLE

# Under this number the cap of the money is decided; no rule of a seller has one below 1.
MONEY_NO = -1
_MONEY_CAP = "money"

_OF_ORDERS = ", ".join(f"'{kind}'" for kind in EarnKind if kind.is_of_orders)
_CELLS = ("kind", "points", "percent", "category", "product", "from_on", "until_on", "cap_points",
          "cap_per", "pending_days")  # fmt: skip
_COLUMNS = ", ".join(f"j.value ->> '$.{name}' AS {name}" for name in _CELLS)
_BY_TURN = {EarnKind.FIRST: 0, EarnKind.SECOND: 1, EarnKind.THIRD: 2}
_TURNS = ", ".join(f"'{kind}'" for kind in _BY_TURN)
_TURN = " ".join(f"WHEN '{kind}' THEN {before}" for kind, before in _BY_TURN.items())
# What looks at more than the order itself.
_IS_LEVEL = f"w.kind = '{EarnKind.TIER}'"
# A level is decided by its percent, and apart from that by what its cap leaves.
_CAP_NO = f"CASE WHEN {_IS_LEVEL} THEN {MONEY_NO} - w.rule_no ELSE w.rule_no END"
_IS_DECIDED = f"(w.cap_points > 0 OR w.kind IN ('{EarnKind.TIER}', {_TURNS}))"
_FITS_LINE = """(e.category = '' OR g.category = e.category)
      AND (e.product = '' OR g."key" = e.product)"""
_LINES = f"""order_line l LEFT JOIN product g ON g.id = l.product_id
      WHERE l.order_id = b.order_id AND {_FITS_LINE}"""
_MONEY = "max(0, coalesce(l.amount_minor, 0) - coalesce(l.refunded_minor, 0))"
_OF_ALL = f"""nullif((SELECT sum({_MONEY}) FROM order_line l WHERE l.order_id = b.order_id), 0)"""
# Of a partial refund as much goes as of the value (points, rule 6).
_SHARE = "b.net_minor / (b.net_minor + b.refunded_minor)"
_POINTS = f"""CAST(coalesce(CASE
    WHEN e.kind IN ('{EarnKind.TIER}', '{_MONEY_CAP}') THEN b.whole
    WHEN e.kind = '{EarnKind.TIMES}' AND e.category = '' AND e.product = ''
      THEN b.whole * (e.percent - 100) / 100
    WHEN e.kind = '{EarnKind.TIMES}' THEN b.whole * (e.percent - 100) / 100
      * (SELECT sum({_MONEY}) FROM {_LINES}) / {_OF_ALL}
    WHEN e.kind = '{EarnKind.PIECE}' THEN e.points
      * CAST((SELECT min(1000, sum(coalesce(l.quantity, 0))) FROM {_LINES}) AS INTEGER) * {_SHARE}
    WHEN e.category = '' AND e.product = '' THEN e.points * {_SHARE}
    WHEN EXISTS (SELECT 1 FROM {_LINES}) THEN e.points * {_SHARE}
  END, 0) AS INTEGER)"""
_FITS_DAY = """(e.weekdays IS NULL OR e.weekdays & (1 << ((b.counted_on + 3) % 7)))
    AND (e.from_on IS NULL OR b.counted_on >= e.from_on)
    AND (e.until_on IS NULL OR b.counted_on <= e.until_on)"""


def earn_rules(source: str = "points_rule") -> str:
    """Give the rules of orders as a table expression, to be begun with WITH.

    Args:
        source: rows of (version, settings).
    """
    return f"""earn_rule AS MATERIALIZED (SELECT s.version AS version,
      j.value ->> '$.number' AS rule_no, {_COLUMNS},
      (SELECT sum(1 << d.value) FROM json_each(j.value, '$.weekdays') d) AS weekdays
    FROM {source} s CROSS JOIN json_each(s.settings, '$.earns') j
    WHERE j.value ->> '$.is_on' AND j.value ->> '$.kind' IN ({_OF_ORDERS})
      AND (j.value ->> '$.kind' <> '{EarnKind.TIER}' OR EXISTS (SELECT 1 FROM tier_rule))
    UNION ALL SELECT s.version, {MONEY_NO}, '{_MONEY_CAP}', 0, 100, '', '', NULL, NULL,
      s.settings ->> '$.cap_points', s.settings ->> '$.cap_per', NULL, NULL
    FROM {source} s WHERE s.settings ->> '$.cap_points' > 0)"""


def wishes(asked: str) -> str:
    """Give what each rule would give each order, seen alone; after `rule` and `earn_rule`.

    Args:
        asked: rows of (order_id, version).
    """
    return f"""based AS MATERIALIZED (SELECT o.id AS order_id, r.version AS version,
      c.person_id AS person_id, o.counted_on AS counted_on, o.net_minor AS net_minor,
      max(0, coalesce(o.refunded_minor, 0)) AS refunded_minor, {WHOLE} AS whole
    FROM {asked} a CROSS JOIN orders o ON o.id = a.order_id
      CROSS JOIN customer c ON c.id = o.customer_id CROSS JOIN business b
      CROSS JOIN rule r ON r.version = a.version WHERE {IS_EARNING}),
  wished AS (SELECT b.order_id, b.version, b.person_id, b.counted_on, b.whole, e.rule_no, e.kind,
      e.cap_points, e.cap_per, e.pending_days, {_POINTS} AS points,
      CASE WHEN e.kind = '{EarnKind.TIER}' THEN {LEVEL_PERCENT} END AS level
    FROM based b CROSS JOIN earn_rule e ON e.version = b.version WHERE {_FITS_DAY})"""


_MONTH = "unixepoch(w.counted_on * 86400, 'unixepoch', 'start of month'{more}) / 86400"
_BOUND = f"CASE w.cap_per WHEN '{CapPer.DAY}' THEN w.counted_on ELSE {_MONTH} END"
# The days that share a cap: as bounds, so that the index of a person's orders is of use.
_PERIOD = ", ".join(
    f"{_BOUND.format(more=more)} AS {name}"
    for name, more in (("first_on", ""), ("last_on", ", '+1 month', '-1 day'"))
)
_OTHERS = """customer c CROSS JOIN orders x ON x.customer_id = c.id AND x.is_valid = 1
      AND x.net_minor > 0"""
_BEFORE = f"""(SELECT count(*) FROM (SELECT 1 FROM {_OTHERS} WHERE c.person_id = w.person_id
      AND (x.counted_on, x.id) < (w.counted_on, w.order_id) LIMIT 3))"""
# What another order has by the version it stands with; if it is asked by this one too, by this.
_STANDS = f"""p.version = CASE WHEN (x.id, w.version) IN (SELECT order_id, version FROM {{asked}})
      THEN w.version ELSE coalesce((SELECT e.rule_version FROM entry e WHERE e.order_id = x.id
        AND {EARNING} AND e.rule_version IS NOT NULL ORDER BY e.id DESC LIMIT 1), p.version) END"""
_TAKEN = f"""EXISTS (SELECT 1 FROM {_OTHERS} CROSS JOIN earned_part p ON p.order_id = x.id
      WHERE c.person_id = w.person_id AND x.id <> w.order_id AND p.kind = w.kind
        AND p.amount > 0 AND {_STANDS})"""
_USED = f"""coalesce((SELECT sum(most) FROM (SELECT max(p.amount) AS most
      FROM {_OTHERS} CROSS JOIN earned_part p ON p.order_id = x.id
      WHERE c.person_id = w.person_id AND p.rule_no = w.rule_no AND x.id <> w.order_id
        AND x.counted_on BETWEEN w.first_on AND w.last_on AND {_STANDS}
      GROUP BY x.id)), 0)"""


def decisions(wished: str, asked: str, *, is_fresh: bool = False) -> str:
    """Give a SELECT of what is decided for orders that earn for the first time by a version.

    Args:
        wished: rows as `wishes` gives them.
        asked: the rows of (order_id, version) that `wishes` was given.
        is_fresh: as if no order had ever earned.
    """
    unknown = (
        "true"
        if is_fresh
        else """NOT EXISTS (SELECT 1 FROM earned_part p
      WHERE p.order_id = w.order_id AND p.version = w.version AND p.rule_no = w.rule_no)"""
    )
    taken, used = (
        ("false", "0") if is_fresh else (each.format(asked=asked) for each in (_TAKEN, _USED))
    )
    seen = f"""CASE WHEN {_IS_LEVEL} THEN max(0, w.whole * (w.level - 100) / 100)
      WHEN w.kind NOT IN ({_TURNS}) THEN w.points
      WHEN {_BEFORE} <> CASE w.kind {_TURN} END OR {taken} THEN 0 ELSE w.points END"""
    # Only caps need their orders in sequence.
    return f"""SELECT w.order_id AS order_id, w.version AS version, w.rule_no AS rule_no,
      w.kind AS kind, CASE WHEN {_IS_LEVEL} THEN w.level ELSE {seen} END AS amount
    FROM {wished} w WHERE (w.cap_points = 0 OR {_IS_LEVEL}) AND {_IS_DECIDED} AND {unknown}
    UNION ALL SELECT order_id, version, rule_no, kind,
      max(0, min(points, cap_points - used - (run - points)))
    FROM (SELECT w.*, {used} AS used, sum(w.points) OVER (PARTITION BY w.person_id, w.rule_no,
          w.first_on, w.last_on ORDER BY w.counted_on, w.order_id) AS run
      FROM (SELECT w.order_id, w.version, w.person_id, w.counted_on, {_CAP_NO} AS rule_no,
          w.kind, w.cap_points, {_PERIOD}, {seen} AS points
        FROM {wished} w WHERE w.cap_points > 0 AND {unknown}) w)"""


def given(wished: str, parts: str = "earned_part") -> str:
    """Give a SELECT of what each rule gives each order, with everything decided.

    Its columns are order_id, version, rule_no, pending_days, level and given.

    Args:
        wished: rows as `wishes` gives them.
        parts: what is decided.
    """

    def more(points: str) -> str:
        return f"{points} * coalesce(p.amount, 100) / 100 - {points}"  # whole points, cut down

    left = more("min(w.whole, coalesce(m.amount, w.whole))")
    return f"""SELECT w.order_id, w.version, w.rule_no, w.pending_days, w.level,
      CASE WHEN NOT {_IS_DECIDED} THEN w.points
        WHEN w.kind = '{_MONEY_CAP}' THEN min(w.points, coalesce(p.amount, 0)) - w.points
        WHEN NOT {_IS_LEVEL} THEN min(w.points, coalesce(p.amount, 0))
        WHEN p.amount < 100 THEN {left}
        WHEN w.cap_points > 0 THEN min({more("w.whole")}, coalesce(m.amount, 0))
        ELSE {more("w.whole")} END AS given
    FROM {wished} w
      LEFT JOIN {parts} p ON p.order_id = w.order_id AND p.version = w.version
        AND p.rule_no = w.rule_no
      LEFT JOIN {parts} m ON m.order_id = w.order_id AND m.version = w.version
        AND m.rule_no = CASE WHEN NOT {_IS_LEVEL} THEN NULL WHEN p.amount < 100 THEN {MONEY_NO}
          WHEN w.cap_points > 0 THEN {_CAP_NO} END"""


def sums(wished: str, parts: str = "earned_part") -> str:
    """Give a SELECT of (order_id, version, points, pending_days) with everything decided.

    Args:
        wished: rows as `wishes` gives them.
        parts: what is decided.
    """
    return f"""SELECT order_id, version, sum(given) AS points,
      max(pending_days) FILTER (WHERE given > 0) AS pending_days
    FROM ({given(wished, parts)}) GROUP BY order_id"""
