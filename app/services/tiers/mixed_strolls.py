"""The way of those who never got beyond the first tier, where versions count differently.

Points earned, membership years, or another basis than before: what ever counted is summed by each
basis, and a window begins on a day that follows from the first order. As `many_strolls` otherwise;
whoever ever had enough for the second tier walks.
"""

from collections.abc import Sequence
from itertools import islice

from app.models.database import UnitOfWork
from app.services.customers.cells import whole
from app.services.tiers.facts import NEVER, Term
from app.services.tiers.gathering import GROSS_HOME, PERSONS, WAS_PAID
from app.services.tiers.many_strolls import first_code, knows_one_tier, least_above
from app.services.tiers.rule_views import Basis, Window
from app.services.tiers.rules import YEAR_DAYS, leaves_on, next_year_on, window_start

_STROLL = "t_tier_mixed"
_YEARS = "t_tier_year"
_TABLES = {
    _STROLL: """person_id INTEGER PRIMARY KEY, joined INTEGER, amount INTEGER DEFAULT 0,
  oldest INTEGER, at_step INTEGER DEFAULT 0""",
    # By the day of the first order: when the window of today begins, and when it leaves; from when
    # to when what counts for the step to the first tier, and what the version of that day counts.
    _YEARS: """joined INTEGER PRIMARY KEY, "first" INTEGER, next_on INTEGER, low INTEGER,
  high INTEGER, basis TEXT""",
}
_CHUNK = 20_000
_MONEY = f"coalesce({GROSS_HOME}, 0)"
_AMOUNTS = {Basis.MONEY: "k.money", Basis.ORDERS: "k.orders", Basis.POINTS: "0"}
_OF_ORDERS = f"""CROSS JOIN orders o ON o.customer_id = c.id AND o.is_empty = 0
      AND o.counted_on IS NOT NULL AND {WAS_PAID} CROSS JOIN business b"""
_IS_PLAIN = f"""o.is_valid = 1 AND {_MONEY} = coalesce(o.home_minor, 0) AND {_MONEY} >= 0
    AND o.counted_on <= :today"""
# No window but that of ever is longer: more than this was never together.
_LONGEST = """(PARTITION BY person_id ORDER BY day RANGE BETWEEN 365 PRECEDING AND CURRENT ROW)"""
_PEAKS = f"""(SELECT *, sum(money) OVER {_LONGEST} AS money_peak,
    sum(orders) OVER {_LONGEST} AS orders_peak FROM piece)"""
_FILL = f"""INSERT INTO {_STROLL}(person_id, joined)
  WITH piece AS (SELECT p.person_id, o.counted_on AS day, {_MONEY} AS money, 1 AS orders,
      {_IS_PLAIN} AS is_plain
    FROM {PERSONS} p CROSS JOIN customer c ON c.person_id = p.person_id {_OF_ORDERS}
    WHERE p.person_id NOT IN (SELECT person_id FROM {_STROLL}))
  SELECT person_id, min(day) FROM {{pieces}} WHERE person_id NOT IN (SELECT c.person_id
    FROM tier_act a CROSS JOIN customer c ON c.id = a.customer_id
    WHERE a.kind IN ('set', 'cap', 'end'))
  GROUP BY person_id HAVING min(is_plain) AND {{money}} < :money AND {{orders}} < :orders"""
_POINTS = f"""SELECT s.person_id, s.joined, o.counted_on AS day, e.sign * e.points AS points
  FROM {_STROLL} s CROSS JOIN customer c ON c.person_id = s.person_id
    CROSS JOIN entry e ON e.customer_id = c.id LEFT JOIN orders o ON o.id = e.order_id
  WHERE e.id <= :entry AND (e.kind IN ('earn', 'reverse_earn')
    OR (e.kind = 'adjust' AND e.reason = 'recalculation'))"""
# Points of no day that counts are left to the walk, too: theirs is the day on which they came.
_EARNED_MORE = f"""DELETE FROM {_STROLL} WHERE person_id IN (SELECT person_id
  FROM (SELECT *, sum(points) OVER {_LONGEST} AS points_peak FROM ({_POINTS}))
  GROUP BY person_id HAVING {{points}} >= :points OR min(points) < 0 OR max(day) > :today
    OR count(day) < count(*))"""
_SUM = f"""UPDATE {_STROLL} AS s SET amount = s.amount + n.amount, at_step = s.at_step + n.at_step,
    oldest = min(coalesce(s.oldest, n.oldest), coalesce(n.oldest, s.oldest))
  FROM (SELECT k.person_id, sum(CASE WHEN day >= y."first" THEN {{amount}} ELSE 0 END) AS amount,
      sum(CASE WHEN day BETWEEN y.low AND y.high THEN {{step}} ELSE 0 END) AS at_step,
      min(CASE WHEN day >= y."first" THEN day END) AS oldest
    FROM ({{pieces}}) k CROSS JOIN {_YEARS} y ON y.joined = k.joined GROUP BY k.person_id) n
  WHERE s.person_id = n.person_id"""
_ORDER_PIECES = f"""SELECT s.person_id, s.joined, o.counted_on AS day, {_MONEY} AS money,
    1 AS orders FROM {_STROLL} s CROSS JOIN customer c ON c.person_id = s.person_id
    {_OF_ORDERS}"""
_STEP_OF_ORDERS = "CASE y.basis WHEN 'money' THEN k.money WHEN 'orders' THEN k.orders ELSE 0 END"
_STEP_OF_POINTS = "CASE y.basis WHEN 'points' THEN k.points ELSE 0 END"
_STEPS = f"""INSERT INTO tier_step(person_id, nth, on_day, at_start, tier, was, reason, amount)
  SELECT person_id, 0, max(joined, :begun), joined < :begun, :code, NULL,
    CASE WHEN joined < :begun THEN 'rules' ELSE 'reached' END, at_step FROM {_STROLL}"""
_PLACES = f"""INSERT INTO person_tier(person_id, tier, rank, since_on, ends_on, next_on,
    is_by_hand, amount, to_next, to_keep)
  SELECT s.person_id, :code, CASE WHEN :code IS NULL THEN -1 ELSE 0 END,
    CASE WHEN :code IS NOT NULL THEN max(s.joined, :begun) END, NULL,
    CASE WHEN s.oldest IS NOT NULL THEN {{next_on}} END, 0, s.amount, :next - s.amount, NULL
  FROM {_STROLL} s CROSS JOIN {_YEARS} y ON y.joined = s.joined"""
_REST = f"DELETE FROM {PERSONS} WHERE person_id IN (SELECT person_id FROM {_STROLL})"


def stroll_mixed(uow: UnitOfWork, held: Sequence[Term], today: int, last_entry: int) -> None:
    """Write ways and standings of whoever strolled, and take them out of the TEMP table.

    Args:
        last_entry: up to which entry of the ledger points count.
    """
    begun = [term for term in held if term.from_on <= today]
    if not knows_one_tier(begun):
        return
    first, last, code = begun[0], begun[-1], first_code(begun)
    _make_tables(uow)
    _fill_years(uow, begun, today)
    above = [each for each in last.thresholds if code is None or each > 0]
    places = {
        "today": today, "begun": first.from_on, "code": code, "entry": last_entry,
        "next": above[0] if above else None,
        **{str(basis): _least(begun, basis) for basis in Basis},
    }  # fmt: skip
    most = _most(begun)
    sums = {str(basis): f"sum({basis})" for basis in Basis}
    uow.sql(_FILL.format(pieces="piece", **sums), places)
    if most != sums:
        uow.sql(_FILL.format(pieces=_PEAKS, **most), places)
    amount = _AMOUNTS[last.settings.basis]
    uow.sql(_SUM.format(amount=amount, step=_STEP_OF_ORDERS, pieces=_ORDER_PIECES), places)
    if any(term.settings.basis is Basis.POINTS for term in held):
        uow.sql(_EARNED_MORE.format(points=most[Basis.POINTS]), places)
        amount = "k.points" if last.settings.basis is Basis.POINTS else "0"
        uow.sql(_SUM.format(amount=amount, step=_STEP_OF_POINTS, pieces=_POINTS), places)
    if code is not None:
        uow.sql(_STEPS, places)
    window = last.settings.window
    next_on = f"s.oldest + {YEAR_DAYS}" if window is Window.LAST_365 else "y.next_on"
    uow.sql(_PLACES.format(next_on=next_on), places)
    uow.sql(_REST)
    for table in _TABLES:
        uow.sql(f"DROP TABLE temp.{table}")


def _most(begun: Sequence[Term]) -> dict[str, str]:
    """Give the SQL of the most that was ever together in a window, by what is counted."""
    ever = {term.settings.basis for term in begun if term.settings.window is Window.EVER}
    return {
        str(basis): f"sum({basis})" if basis in ever else f"max({basis}_peak)" for basis in Basis
    }


def _least(begun: Sequence[Term], basis: Basis) -> int:
    """Give how much of something lifts somebody by a version that counts it."""
    if first_code(begun) is None:
        return least_above(begun) if begun[0].settings.basis is basis else NEVER * NEVER
    above = [term.thresholds[1] for term in begun
             if term.settings.basis is basis and len(term.thresholds) > 1]  # fmt: skip
    return min(above, default=NEVER * NEVER)


def _make_tables(uow: UnitOfWork) -> None:
    for table, columns in _TABLES.items():
        uow.sql(f"DROP TABLE IF EXISTS temp.{table}")
        uow.sql(f"CREATE TEMP TABLE {table}({columns})")


def _fill_years(uow: UnitOfWork, begun: Sequence[Term], today: int) -> None:
    first, window = begun[0], begun[-1].settings.window
    found = uow.sql("SELECT DISTINCT counted_on FROM orders WHERE counted_on IS NOT NULL")
    rows = []
    for joined in [whole(row[0]) for row in found if whole(row[0]) <= today]:
        on = max(joined, first.from_on)
        is_member = window is Window.MEMBERSHIP_YEAR
        next_on = next_year_on(today, joined) if is_member else leaves_on(window, today, today)
        # A version begins before the orders of its day.
        high = on - 1 if joined < first.from_on else on
        held = next(term for term in reversed(begun) if term.from_on <= on).settings
        low = window_start(held.window, on, joined)
        start = window_start(window, today, joined)
        rows.append((joined, start, next_on, low, high, str(held.basis)))
    _insert(uow, _YEARS, rows)


def _insert(uow: UnitOfWork, table: str, rows: Sequence[tuple[int | str | None, ...]]) -> None:
    connection, waiting = uow.session.connection(), iter(rows)
    while chunk := list(islice(waiting, _CHUNK)):
        places = ", ".join("?" * len(chunk[0]))
        connection.exec_driver_sql(f"INSERT INTO temp.{table} VALUES({places})", chunk)
