"""Everybody by what counts, sorted once, so that other thresholds are tried in no time."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import accumulate

from sqlalchemy.orm import Session

from app.models.database import number, run_sql
from app.models.passing_functions import passing_function
from app.services.clock import day_of, from_day
from app.services.customers.cells import text_or_none, whole, whole_or_none
from app.services.tiers.facts import KEPT_FOR_POINTS
from app.services.tiers.gathering import STANDING, home_zone
from app.services.tiers.rule_views import Basis, Window
from app.services.tiers.rules import BEFORE_ALL, YEAR_DAYS, window_start

_SUMMED = {
    (Basis.MONEY, Window.EVER): "p.net_minor",
    (Basis.MONEY, Window.LAST_365): "p.money_365",
    (Basis.ORDERS, Window.EVER): "p.orders",
    (Basis.ORDERS, Window.LAST_365): "p.orders_365",
}
_ORDERS = """(SELECT c.person_id AS person_id, {what} AS amount FROM orders o
    CROSS JOIN customer c ON c.id = o.customer_id CROSS JOIN person_summary f
      ON f.person_id = c.person_id
    WHERE o.is_valid = 1 AND o.counted_on BETWEEN {start} AND :today GROUP BY c.person_id)"""
_POINTS = """(SELECT c.person_id AS person_id, sum(e.sign * e.points) AS amount FROM entry e
    CROSS JOIN customer c ON c.id = e.customer_id CROSS JOIN person_summary f
      ON f.person_id = c.person_id LEFT JOIN orders o ON o.id = e.order_id
    WHERE (e.kind IN ('earn', 'reverse_earn') OR (e.kind = 'adjust' AND e.reason = 'recalculation'))
    AND coalesce(o.counted_on, home_day(e.at)) BETWEEN {start} AND :today GROUP BY c.person_id)"""
# The first day of the membership year of somebody whose first order came on `f.first_on`.
_MEMBER_START = """(CAST(strftime('%s', CASE WHEN strftime('%m-%d', f.first_on * 86400, 'unixepoch')
      <= :monthday THEN :year ELSE :year - 1 END
    || strftime('-%m-%d', f.first_on * 86400, 'unixepoch')) AS INTEGER) / 86400)"""
_WHAT = {Basis.MONEY: "coalesce(sum(o.home_minor), 0)", Basis.ORDERS: "count(*)"}
# Who stays at the next review whatever was ordered: by hand, or where points pay for it; not
# whose review the points have put off already.
_STAYS = f"""coalesce(CASE WHEN t.is_by_hand THEN k.reason IS NOT '{KEPT_FOR_POINTS}'
      OR t.to_keep IS NULL
    ELSE k.tier = t.tier AND k.until_on IS t.ends_on AND t.to_keep IS NULL END, 0)"""
_KEPT = f"""(SELECT c.person_id, a.tier, a.until_on, a.reason, max(a.id) FROM tier_act a
    CROSS JOIN customer c ON c.id = a.customer_id
    WHERE a.kind IN ('set', 'cap', 'end') AND {STANDING} GROUP BY c.person_id)"""
_CROWD = f"""SELECT t.tier, {_STAYS}, max(0, {{amount}}), p.money_365, p.orders_365,
    p.person_id
  FROM person_summary p LEFT JOIN person_tier t ON t.person_id = p.person_id
  LEFT JOIN {_KEPT} k ON k.person_id = p.person_id {{joined}}
  WHERE p.is_hidden = 0 AND (p.orders > 0 OR t.tier IS NOT NULL) ORDER BY 3"""
_POSTAGE = """SELECT CAST(avg(o.postage_minor) AS INTEGER) FROM orders o JOIN business b
  WHERE o.is_valid = 1 AND o.currency = b.currency AND o.counted_on > ?
  AND o.postage_minor IS NOT NULL"""
_POINTS_RULE = """SELECT json_extract(settings, '$.is_on'), json_extract(settings, '$.points'),
    json_extract(settings, '$.per_minor'),
    EXISTS (SELECT 1 FROM json_each(settings, '$.earns') e WHERE e.value ->> '$.kind' = 'tier'
      AND e.value ->> '$.is_on'),
    (SELECT (e.value ->> '$.value_minor') * 1000000 / (e.value ->> '$.points')
      FROM json_each(settings, '$.spends') e
      WHERE e.value ->> '$.kind' = 'money_off' AND e.value ->> '$.is_on' LIMIT 1)
  FROM points_rule WHERE from_on <= ? ORDER BY version DESC LIMIT 1"""


@dataclass(slots=True)
class Held:
    """The people who hold one tier now, by what counts, the least first.

    Attributes:
        is_by_hand: by hand, or for points: they stay at the next review.
    """

    tier: str | None
    is_by_hand: bool
    amounts: "array[int]" = field(default_factory=lambda: array("q"))
    money: "array[int]" = field(default_factory=lambda: array("q"))
    orders: "array[int]" = field(default_factory=lambda: array("q"))
    people: "array[int]" = field(default_factory=lambda: array("q"))

    def people_below(self, amount: int) -> "array[int]":
        """Give who has less than an amount."""
        return self.people[: bisect_left(self.amounts, amount)]

    def people_between(self, low: int, high: int) -> "array[int]":
        """Give who has at least `low` and less than `high`."""
        first, end = bisect_left(self.amounts, low), bisect_left(self.amounts, high)
        return self.people[first:end]

    def sum_up(self) -> None:
        """Let money and orders be sums up to a place, from 0 on."""
        for name in ("money", "orders"):
            setattr(self, name, array("q", accumulate(getattr(self, name), initial=0)))

    def part(self, low: int, high: int) -> "Part":
        """Give the people with at least `low` and less than `high`."""
        first, end = bisect_left(self.amounts, low), bisect_left(self.amounts, high)
        return Part(
            end - first, self.money[end] - self.money[first], self.orders[end] - self.orders[first]
        )


@dataclass(frozen=True, slots=True)
class Part:
    """People, with their money and orders of the last 365 days."""

    people: int = 0
    money: int = 0
    orders: int = 0

    def __add__(self, other: "Part") -> "Part":
        """Give both together."""
        return Part(
            self.people + other.people, self.money + other.money, self.orders + other.orders
        )


@dataclass(frozen=True, slots=True)
class PointsTerms:
    """What a point costs the shop.

    Attributes:
        points: for each `per_minor` of home money; 0 while points are off.
        has_tiers: the tier multiplies them.
        micro_minor: what one is worth in millionths of a minor unit; None is not known.
    """

    points: int
    per_minor: int
    has_tiers: bool
    micro_minor: int | None


@dataclass(frozen=True, slots=True)
class Crowd:
    """Everybody who ordered or is in a tier, and what things cost."""

    held: tuple[Held, ...]
    postage_minor: int
    terms: PointsTerms


def read_crowd(session: Session, basis: Basis, window: Window, today: int) -> Crowd:
    """Read everybody by what counts."""
    amount, joined, places = _amount_of(basis, window, today)
    found: dict[tuple[str | None, bool], Held] = {}
    statement = _CROWD.format(amount=amount, joined=joined)
    zone = home_zone(session)
    with passing_function(session, "home_day", 1, lambda moment: day_of(moment, zone)):
        for tier, by_hand, counted, money, orders, person in run_sql(session, statement, places):
            key = (text_or_none(tier), bool(by_hand))
            held = found.get(key) or found.setdefault(key, Held(*key))
            held.amounts.append(whole(counted))
            held.money.append(whole(money))
            held.orders.append(whole(orders))
            held.people.append(whole(person))
    for held in found.values():
        held.sum_up()
    postage = number(session, _POSTAGE, (today - YEAR_DAYS,)) or 0
    return Crowd(tuple(found.values()), postage, _points_terms(session, today))


def all_of(parts: Iterable[Part]) -> Part:
    """Add parts up."""
    return sum(parts, Part())


def _amount_of(basis: Basis, window: Window, today: int) -> tuple[str, str, dict[str, object]]:
    summed = _SUMMED.get((basis, window))
    if summed is not None:
        return summed, "", {}
    day = from_day(today)
    places: dict[str, object] = {"today": today}
    if window is Window.MEMBERSHIP_YEAR:
        start = _MEMBER_START
        places |= {"monthday": f"{day:%m-%d}", "year": day.year}
    else:
        start = str(window_start(window, today, BEFORE_ALL))
    what = _WHAT.get(basis, "")
    source = (
        _POINTS.format(start=start)
        if basis is Basis.POINTS
        else _ORDERS.format(what=what, start=start)
    )
    return "coalesce(v.amount, 0)", f"LEFT JOIN {source} v ON v.person_id = p.person_id", places


def _points_terms(session: Session, today: int) -> PointsTerms:
    row = run_sql(session, _POINTS_RULE, (today,)).fetchone()
    if row is None or not row[0]:
        return PointsTerms(0, 1, has_tiers=False, micro_minor=None)
    return PointsTerms(
        whole(row[1]), max(1, whole(row[2])), has_tiers=bool(row[3]),
        micro_minor=whole_or_none(row[4]),
    )  # fmt: skip
