"""Reads what conditions are reckoned with, and the trees that are kept."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from sqlalchemy.orm import Session

from app.models.database import number, run_sql

# What a person bought last tells her category.
LAST_CATEGORY = """(SELECT {value} FROM person_product b CROSS JOIN product g
    ON g.id = b.product_id AND g.category <> '' {joined}
  WHERE b.person_id = p.person_id ORDER BY b.last_on DESC, b.product_id LIMIT 1)"""
_CATEGORY_GAPS = f"""SELECT category, sum(gap_sum) * 1.0 / sum(gaps) FROM (
    SELECT p.gaps, p.gap_sum, {LAST_CATEGORY.format(value="g.category", joined="")} AS category
    FROM person_summary p WHERE p.gaps > 0) WHERE category IS NOT NULL
  GROUP BY category HAVING sum(gaps) >= ? AND sum(gap_sum) > 0"""
_WEEKS = """SELECT l.product_id, (o.counted_on + 3) / 7 AS week, min(o.counted_on),
    coalesce(sum(l.quantity), 0)
  FROM orders o CROSS JOIN order_line l ON l.order_id = o.id AND l.product_id IS NOT NULL
  WHERE o.is_valid = 1 AND o.counted_on IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2"""
_REBOUGHT = """SELECT product_id, day - lag(day) OVER (PARTITION BY product_id, person_id
      ORDER BY day) FROM (
    SELECT DISTINCT b.product_id AS product_id, b.person_id AS person_id, o.counted_on AS day
    FROM person_product b CROSS JOIN customer r ON r.person_id = b.person_id
      CROSS JOIN orders o ON o.customer_id = r.id AND o.is_valid = 1
    WHERE b.orders > 1 AND o.counted_on IS NOT NULL AND EXISTS (SELECT 1 FROM order_line l
      WHERE l.order_id = o.id AND l.product_id = b.product_id))"""
_SECONDS = """SELECT (SELECT min(o.counted_on) FROM customer r CROSS JOIN orders o
      ON o.customer_id = r.id AND o.is_valid = 1 AND o.counted_on > p.first_on
    WHERE r.person_id = p.person_id) - p.first_on
  FROM person_summary p WHERE p.gaps > 0"""
_MOST_BOUGHT = """SELECT product_id FROM person_product GROUP BY product_id
  ORDER BY count(*) DESC, product_id LIMIT 20"""
_PAIRS = f"""SELECT a.product_id, b.product_id, count(*) FROM person_product a
    CROSS JOIN person_product b ON b.person_id = a.person_id AND b.product_id > a.product_id
  WHERE a.product_id IN ({_MOST_BOUGHT}) AND b.product_id IN ({_MOST_BOUGHT}) GROUP BY 1, 2
  HAVING count(*) >= ? ORDER BY 3 DESC, 1, 2 LIMIT 3"""


def home_zone(session: Session) -> str:
    """Give the name of the business's time zone."""
    return str(run_sql(session, "SELECT zone FROM business").one()[0])


def home_currency(session: Session) -> str:
    """Give the code of the home currency."""
    return str(run_sql(session, "SELECT currency FROM business").one()[0])


def usual_gap(session: Session) -> float | None:
    """Give the days between two orders of one person over the whole business; None without any."""
    days, gaps = run_sql(
        session, "SELECT coalesce(sum(gap_sum), 0), coalesce(sum(gaps), 0) FROM person_summary"
    ).one()
    return _whole(days) / _whole(gaps) if gaps and days else None


def category_gaps(session: Session, least: int) -> Mapping[str, float]:
    """Give the mean days between two orders by category, where there are as many gaps."""
    found = run_sql(session, _CATEGORY_GAPS, (least,))
    return {str(category): float(str(days)) for category, days in found}


def first_day(session: Session) -> int:
    """Give the first day of valid orders, 0 without any."""
    return number(session, "SELECT min(counted_on) FROM orders WHERE is_valid = 1") or 0


def weeks_of_products(session: Session) -> Iterator[tuple[int, int, int, float]]:
    """Give product, week, its first day with an order, and pieces; weeks from Monday."""
    for product, week, first, pieces in run_sql(session, _WEEKS):
        yield _whole(product), _whole(week), _whole(first), float(str(pieces))


def said_launches(session: Session) -> dict[int, int]:
    """Give the days of launch that were said."""
    found = run_sql(session, "SELECT id, launched_on FROM product WHERE launched_on IS NOT NULL")
    return {_whole(product): _whole(day) for product, day in found}


def cycles(session: Session, least: int) -> Mapping[int, int]:
    """Give after how many days products are bought again: as said, else the median."""
    gaps: dict[int, list[int]] = defaultdict(list)
    for product, gap in run_sql(session, _REBOUGHT):
        if gap is not None:
            gaps[_whole(product)].append(_whole(gap))
    found = {
        product: sorted(days)[len(days) // 2]
        for product, days in gaps.items()
        if len(days) >= least
    }
    said = run_sql(session, "SELECT id, refill_days FROM product WHERE refill_days > 0")
    return found | {_whole(product): _whole(days) for product, days in said}


def has_points(session: Session) -> bool:
    """Tell whether anybody got points once."""
    return bool(number(session, "SELECT EXISTS(SELECT 1 FROM lot)"))


def tier_steps(session: Session, today: int, steps: str) -> tuple[tuple[str, str, int], ...]:
    """Give the tiers that hold, from the lowest: what counts, the code, from how much on."""
    found = run_sql(session, steps, {"today": today})
    return tuple((str(basis), str(code), _whole(least)) for basis, code, least in found)


def second_days(session: Session) -> list[int]:
    """Give the days between first and second order of everybody who has a second, sorted."""
    return sorted(_whole(days) for (days,) in run_sql(session, _SECONDS) if days is not None)


def orders_of_days(session: Session, days: str) -> Iterator[tuple[int, int]]:
    """Give day and orders of some days."""
    found = run_sql(
        session,
        "SELECT counted_on, count(*) FROM orders WHERE is_valid = 1"
        " AND counted_on IN (SELECT value FROM json_each(?)) GROUP BY counted_on",
        (days,),
    )
    return ((_whole(day), _whole(orders)) for day, orders in found)


def pairs_of_products(session: Session, least: int) -> tuple[tuple[int, int], ...]:
    """Give the products most bought by the same people, by twos; the one of more people first."""
    found = [(_whole(a), _whole(b)) for a, b, _ in run_sql(session, _PAIRS, (least,))]
    buyers = {product: _buyers(session, product) for pair in found for product in pair}
    return tuple((a, b) if buyers[a] >= buyers[b] else (b, a) for a, b in found)


def _buyers(session: Session, product: int) -> int:
    found = "SELECT count(*) FROM person_product WHERE product_id = ?"
    return number(session, found, (product,)) or 0


def kept_trees(session: Session) -> tuple[tuple[str, str | None, str | None, int], ...]:
    """Give number, code of a ready-made one, tree, and whether it is a frozen list."""
    found = run_sql(session, "SELECT id, ready, tree, taken_on IS NOT NULL FROM segment")
    return tuple((str(row[0]), _text(row[1]), _text(row[2]), _whole(row[3])) for row in found.all())


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _whole(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError(type(value))
    return value
