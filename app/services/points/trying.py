"""What rules would do: to the orders of a year, and line by line to one order."""

from array import array
from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from app.models.database import run_sql
from app.models.number_lists import numbers
from app.services.clock import from_day
from app.services.customers.cells import text_or_none, whole, whole_or_none
from app.services.points.order_rules import (
    MONEY_NO,
    decisions,
    earn_rules,
    given,
    sums,
    wishes,
)
from app.services.points.rule_text import settings_text
from app.services.points.rule_views import RuleSettings
from app.services.points.terms import IS_EARNING, WHOLE, available_at, rule_rows, target
from app.services.points.trial_views import (
    ExampleLine,
    ExampleOrder,
    OrderExample,
    RuleTrial,
    TrialMonth,
)

YEAR_DAYS = 365
_TRIED = "tried AS (SELECT 0 AS version, -1000000 AS from_on, :rules AS settings)"
_RULES = f"{_TRIED}, {rule_rows('tried')}, {earn_rules('tried')}"
_WISHES = f"""{wishes("asked")}, w AS MATERIALIZED (SELECT * FROM wished),
  part AS MATERIALIZED ({decisions("w", "asked", is_fresh=True)})"""
_OF_YEAR = """asked AS (SELECT o.id AS order_id, 0 AS version FROM orders o
    WHERE o.counted_on BETWEEN :first AND :last AND o.is_valid = 1 AND o.customer_id IS NOT NULL)"""
_EARNED = f"""SELECT o.counted_on AS counted_on, c.person_id AS person_id, {{points}} AS points
  FROM asked a CROSS JOIN orders o ON o.id = a.order_id CROSS JOIN business b CROSS JOIN rule r
    CROSS JOIN customer c ON c.id = o.customer_id{{joined}} WHERE {IS_EARNING}"""
_PLAIN = f"WITH {_RULES}, {_OF_YEAR}, earned AS ({_EARNED.format(points=target('0'), joined='')})"
_FULL = f"""WITH {_RULES}, {_OF_YEAR}, {_WISHES}, more AS MATERIALIZED ({sums("w", "part")}),
  earned AS ({_EARNED.format(
      points=target("m.points"), joined=" LEFT JOIN more m ON m.order_id = o.id"
  )})"""  # fmt: skip
_MONTHS = """SELECT month, sum(points), count(DISTINCT CASE WHEN points > 0 THEN person_id END)
  FROM (SELECT month_of(counted_on) AS month, points, person_id FROM earned) GROUP BY month
  UNION ALL SELECT 0, sum(points), count(DISTINCT CASE WHEN points > 0 THEN person_id END)
  FROM earned"""
_EXAMPLES = """SELECT o.id, o.order_no, coalesce(p.name, p.account, p.email)
  FROM orders o CROSS JOIN customer c ON c.id = o.customer_id
    CROSS JOIN person_summary p ON p.person_id = c.person_id AND p.is_hidden = 0
  WHERE o.counted_on <= :today AND o.is_valid = 1 AND o.home_minor > 0
  ORDER BY o.counted_on DESC, o.id DESC LIMIT :most"""
# Of a person all orders, so that ordinals and caps are as if the rules had always been in force.
_OF_PERSON = """asked AS (SELECT x.id AS order_id, 0 AS version FROM orders o
    CROSS JOIN customer c ON c.id = o.customer_id CROSS JOIN customer d ON d.person_id = c.person_id
    CROSS JOIN orders x ON x.customer_id = d.id AND x.is_valid = 1 WHERE o.id = :order)"""
_ONE = f"""WITH {_TRIED}, {rule_rows("tried")} SELECT o.order_no, o.counted_on, o.currency,
    o.net_minor, CASE WHEN r.leaves_out_postage THEN coalesce(o.postage_minor, 0) ELSE 0 END,
    CASE WHEN r.leaves_out_coupons THEN 0 ELSE coalesce(o.discount_minor, 0) END,
    CASE WHEN r.leaves_out_points THEN 0 ELSE coalesce(o.points_minor, 0) END,
    CASE WHEN {IS_EARNING} THEN {WHOLE} ELSE 0 END, {available_at(":waits")}
  FROM orders o CROSS JOIN business b CROSS JOIN rule r WHERE o.id = :order"""
_GIVEN = f"""WITH {_RULES}, {_OF_PERSON}, {_WISHES}
  SELECT rule_no, given, pending_days, level FROM ({given("w", "part")}) WHERE order_id = :order"""


def trial(session: Session, settings: RuleSettings, today: int) -> RuleTrial:
    """Reckon what orders of the last year would have earned by rules, as if always in force."""
    places = {"rules": settings_text(settings), "first": today - YEAR_DAYS + 1, "last": today}
    found = run_sql(session, f"{_tried(settings)} {_MONTHS}", places)
    months, points, people = [], 0, 0
    for month, earned, count in found:
        if whole(month):
            months.append(TrialMonth(whole(month), whole(earned), whole(count)))
        else:
            points, people = whole_or_none(earned) or 0, whole(count)
    return RuleTrial(tuple(sorted(months, key=lambda each: each.month)), points, people)


def gainers(session: Session, settings: RuleSettings, today: int) -> "array[int]":
    """Give the persons whom `trial` counts."""
    places = {"rules": settings_text(settings), "first": today - YEAR_DAYS + 1, "last": today}
    select = "SELECT DISTINCT person_id FROM earned WHERE points > 0"
    return numbers(session, f"{_tried(settings)} {select}", places)


def _tried(settings: RuleSettings) -> str:
    return _FULL if settings.has_more else _PLAIN


def examples(session: Session, today: int, most: int = 12) -> tuple[ExampleOrder, ...]:
    """Give the newest orders that could be looked at."""
    found = run_sql(session, _EXAMPLES, {"today": today, "most": most})
    return tuple(
        ExampleOrder(whole(order), str(order_no), text_or_none(name))
        for order, order_no, name in found
    )


def example(session: Session, settings: RuleSettings, order_id: int) -> OrderExample | None:
    """Work out what an order would earn, as if the rules had always been in force."""
    places: Mapping[str, object] = {"rules": settings_text(settings), "order": order_id}
    found = run_sql(session, _GIVEN, places).fetchall()
    capped = sum(-whole(points) for number, points, _, _ in found if whole(number) == MONEY_NO)
    lines = tuple(
        ExampleLine(whole(number), whole(points), whole_or_none(level))
        for number, points, _, level in found
        if whole(number) != MONEY_NO
    )
    waits = [whole(days) for _, points, days, _ in found if days is not None and whole(points)]
    row = run_sql(session, _ONE, {**places, "waits": max(waits, default=None)}).fetchone()
    return None if row is None else _read(row, capped, lines)


def _read(row: Sequence[object], capped: int, lines: tuple[ExampleLine, ...]) -> OrderExample:
    order_no, day, currency, net, postage, discount, paid_by_points, points, usable = row
    return OrderExample(
        str(order_no),
        from_day(whole_or_none(day) or 0),
        str(currency),
        net_minor=whole(net),
        postage_minor=whole(postage),
        discount_minor=whole(discount),
        points_minor=whole(paid_by_points),
        whole_points=whole(points),
        capped_points=capped,
        lines=lines,
        usable_ms=whole_or_none(usable),
    )
