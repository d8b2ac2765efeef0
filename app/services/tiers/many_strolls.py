"""The way of those who never got beyond the first tier, of any number of people at once.

It is what `strolling` tells of one person, and of several versions whose first tier is the same:
most people of most shops, who need no walk. Whoever had a refund, a tier set by hand, or ever
enough for the second tier is left to the walk.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.models.database import UnitOfWork
from app.services.tiers.facts import NEVER, Term
from app.services.tiers.gathering import GROSS_HOME, PERSONS, WAS_PAID
from app.services.tiers.rule_views import Basis, Window
from app.services.tiers.rules import YEAR_DAYS, leaves_on, window_start

_STROLL = "t_tier_stroll"
_MAKE = f"""CREATE TEMP TABLE {_STROLL}(person_id INTEGER PRIMARY KEY, joined INTEGER,
  amount INTEGER, oldest INTEGER, at_start INTEGER)"""
_AMOUNTS = {Basis.MONEY: f"coalesce({GROSS_HOME}, 0)", Basis.ORDERS: "1"}
_COUNTED = f"o.is_empty = 0 AND o.counted_on IS NOT NULL AND {WAS_PAID}"
# What counts in windows that leave: more than that was never together.
_YEAR = "CAST(strftime('%Y', day * 86400, 'unixepoch') AS INTEGER)"
_WINDOWS = {
    Window.CALENDAR_YEAR: f"PARTITION BY person_id, {_YEAR}",
    Window.LAST_365: "PARTITION BY person_id ORDER BY day"
    f" RANGE BETWEEN {YEAR_DAYS - 1} PRECEDING AND CURRENT ROW",
}
_PEAKS = "(SELECT *, sum(amount) OVER ({}) AS peak FROM piece)"
_FILL = f"""INSERT INTO {_STROLL}
  WITH piece AS (SELECT p.person_id, o.counted_on AS day, {{amount}} AS amount,
      o.is_valid = 1 AND coalesce({GROSS_HOME}, 0) = coalesce(o.home_minor, 0)
        AND coalesce({GROSS_HOME}, 0) >= 0 AND o.counted_on <= :today AS is_plain
    FROM {PERSONS} p CROSS JOIN customer c ON c.person_id = p.person_id
      CROSS JOIN orders o ON o.customer_id = c.id CROSS JOIN business b
    WHERE p.person_id NOT IN (SELECT person_id FROM {_STROLL}) AND {_COUNTED})
  SELECT person_id, min(day), sum(CASE WHEN day >= :first THEN amount ELSE 0 END),
    min(CASE WHEN day >= :first THEN day END),
    sum(CASE WHEN day >= :start AND day < :begun THEN amount ELSE 0 END)
  FROM {{pieces}} WHERE person_id NOT IN (SELECT c.person_id FROM tier_act a
      CROSS JOIN customer c ON c.id = a.customer_id WHERE a.kind IN ('set', 'cap', 'end'))
  GROUP BY person_id HAVING min(is_plain) AND {{most}} < :above"""
_STEPS = f"""INSERT INTO tier_step(person_id, nth, on_day, at_start, tier, was, reason, amount)
  SELECT s.person_id, 0, max(s.joined, :begun), s.joined < :begun, :code, NULL,
    CASE WHEN s.joined < :begun THEN 'rules' ELSE 'reached' END,
    CASE WHEN s.joined < :begun THEN s.at_start ELSE (SELECT sum({{amount}}) FROM customer c
      CROSS JOIN orders o ON o.customer_id = c.id AND o.counted_on = s.joined CROSS JOIN business b
      WHERE c.person_id = s.person_id AND {_COUNTED}) END FROM {_STROLL} s"""
_PLACES = f"""INSERT INTO person_tier(person_id, tier, rank, since_on, ends_on, next_on,
    is_by_hand, amount, to_next, to_keep)
  SELECT person_id, :code, CASE WHEN :code IS NULL THEN -1 ELSE 0 END,
    CASE WHEN :code IS NOT NULL THEN max(joined, :begun) END, NULL,
    CASE WHEN oldest IS NOT NULL THEN {{next_on}} END, 0, amount, :next - amount, NULL
  FROM {_STROLL}"""
_REST = f"DELETE FROM {PERSONS} WHERE person_id IN (SELECT person_id FROM {_STROLL})"


@dataclass(frozen=True, slots=True)
class _Course:
    """What the versions have in common of which most people know the first tier only."""

    first: Term
    last: Term
    window: Window | None
    code: str | None
    above: int


def stroll(uow: UnitOfWork, held: Sequence[Term], today: int) -> bool:
    """Write ways and standings of whoever strolled, and take them out of the TEMP table.

    False: the versions count differently, or what only `mixed_strolls` sums.
    """
    course = _course([term for term in held if term.from_on <= today])
    if course is None or any(term.settings.basis is Basis.POINTS for term in held):
        return False
    first, last = course.first, course.last
    settings = last.settings
    uow.sql(f"DROP TABLE IF EXISTS temp.{_STROLL}")
    uow.sql(_MAKE)
    above = [each for each in last.thresholds if each > 0]
    places = {
        "today": today,
        "first": window_start(settings.window, today, today),
        "begun": first.from_on,
        "start": window_start(first.settings.window, first.from_on, first.from_on),
        "above": course.above,
        "code": course.code,
        "next": above[0] if above else None,
    }
    amount = _AMOUNTS[settings.basis]
    uow.sql(_FILL.format(amount=amount, pieces="piece", most="sum(amount)"), places)
    if course.window in _WINDOWS:
        pieces = _PEAKS.format(_WINDOWS[course.window])
        uow.sql(_FILL.format(amount=amount, pieces=pieces, most="max(peak)"), places)
    if course.code is not None:
        uow.sql(_STEPS.format(amount=amount), places)
    uow.sql(_PLACES.format(next_on=_next_on(settings.window, today)), places)
    uow.sql(_REST)
    uow.sql(f"DROP TABLE temp.{_STROLL}")
    return True


def _course(begun: Sequence[Term]) -> _Course | None:
    """Give what versions have in common; None where each way has to be walked."""
    bases = {term.settings.basis for term in begun}
    windows = {term.settings.window for term in begun}
    if not begun or len(bases) > 1 or Basis.POINTS in bases or Window.MEMBERSHIP_YEAR in windows:
        return None
    if not knows_one_tier(begun):
        return None
    window = windows.pop() if len(windows) == 1 else None
    return _Course(begun[0], begun[-1], window, first_code(begun), least_above(begun))


def knows_one_tier(begun: Sequence[Term]) -> bool:
    """Tell whether who never gets to the second tier is in one and the same by all versions."""
    if not begun or not all(term.codes for term in begun):
        return False
    code = first_code(begun)
    is_kept = all(
        term.codes[0] == code and term.heir(before, code) == code
        for before, term in pairwise(begun)
    )
    return len(begun) == 1 or (code is not None and is_kept)


def first_code(begun: Sequence[Term]) -> str | None:
    """Give the tier that everybody is in who ordered; None where it has to be reached."""
    return begun[0].codes[0] if all(term.thresholds[0] == 0 for term in begun) else None


def least_above(begun: Sequence[Term]) -> int:
    """Give the least that lifts somebody beyond the tier that all are in, or into the first."""
    begins_at_once = first_code(begun) is not None
    above = [term.thresholds[begins_at_once:] for term in begun]
    return min((each[0] for each in above if each), default=NEVER * NEVER)


def _next_on(window: Window, today: int) -> str:
    """Give the first day on which the oldest order of the window does not count any more."""
    if window is Window.LAST_365:
        return f"oldest + {YEAR_DAYS}"
    return str(leaves_on(window, today, today) or "NULL")
