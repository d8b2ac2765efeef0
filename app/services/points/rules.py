"""Arithmetic of points: days, shares, and which lots are taken first."""

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta

from app.services.clock import EPOCH, from_day, to_day
from app.services.points.rule_views import Clearing, Expiry, RuleSettings, SpendKind, SpendRule

DAY_MS = 86_400_000
NEVER_ON = 2_932_896  # the same day as in the storeroom; a test compares
RETURN_DAYS = 30
MOST_POINTS = 100_000_000
_MONTHS = 12


def last_day(settings: RuleSettings, earned_on: int) -> int:
    """Give the last day on which points can be used; both days since 1970-01-01.

    Without an order for so many days: counted from the one that earned.
    """
    if settings.expiry in (Expiry.DAYS, Expiry.IDLE):
        return min(earned_on + settings.expiry_span, NEVER_ON)
    if settings.expiry is Expiry.NEVER:
        return NEVER_ON
    day = from_day(earned_on)
    month = day.year * _MONTHS + day.month - 1 + settings.expiry_span
    if settings.expiry is Expiry.NEXT_YEAR:
        month = (day.year + 2) * _MONTHS - 1
    return _end_of_month(*divmod(month, _MONTHS))


def _end_of_month(year: int, month: int) -> int:
    if year > date.max.year:
        return NEVER_ON
    return to_day(date(year, month + 1, monthrange(year, month + 1)[1]))


def last_clearing(clearing: Clearing, today: date) -> date:
    """Give the last day of a yearly clearing that is over."""
    for year in (today.year, today.year - 1):
        day = min(clearing.day, monthrange(year, clearing.month)[1])
        found = date(year, clearing.month, day)
        if found < today:
            return found
    raise ValueError(clearing)


def idle_days(*policies: RuleSettings) -> int | None:
    """Give the longest time without an order that any of these rules allow; None: none asks."""
    return max((each.expiry_span for each in policies if each.expiry is Expiry.IDLE), default=None)


def earned_on(entry: str) -> str:
    """Give in SQL when what expired or was released by an entry was earned; else NULL."""
    return f"""CASE WHEN {entry}.kind IN ('expire', 'release') THEN (SELECT min(g.earned_on)
      FROM allocation a CROSS JOIN lot g ON g.id = a.lot_id WHERE a.entry_id = {entry}.id) END"""


def is_expired(expires_on: int, today: int) -> bool:
    """Tell whether the last day has passed; on that day itself the points are good."""
    return expires_on < today


def to_return(spent: int, *, paid_minor: int, refunded_minor: int) -> int:
    """Give the points of a spending that come back for the refunded share of an order."""
    if paid_minor <= 0 or refunded_minor <= 0:
        return 0
    return spent * min(refunded_minor, paid_minor) // paid_minor


def to_reverse(posted: int, target: int, expired: int) -> int:
    """Give what is to be taken back of an order's points; what expired unused costs nobody."""
    return max(0, posted - expired - target)


def shares(asked: int, amounts: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Take an amount from lots in the sequence given: (lot, points) of each one touched."""
    taken = []
    for lot, there in amounts:
        part = min(asked, there)
        if part > 0:
            taken.append((lot, part))
            asked -= part
    return taken


def worth_of(rule: SpendRule, points: int) -> int:
    """Give what points are worth by a rule, in home minor units; no part of a cent is given."""
    if rule.kind is SpendKind.MONEY_OFF:
        return points * rule.value_minor // rule.points
    return rule.value_minor


def share_left(rule: SpendRule, order_minor: int, worth_minor: int = 0) -> int:
    """Give how much points may still take off an order, in home minor units."""
    return max(0, max(0, order_minor) * rule.most_percent // 100 - worth_minor)


def most_for_order(
    rule: SpendRule, order_minor: int | None, *, spent: int = 0, worth_minor: int = 0
) -> int:
    """Give the most points that make money off one order: enough for its last cent.

    Args:
        spent: the points that stand spent on it; `worth_minor` is what they take off.
    """
    most = max(0, (rule.most_points or MOST_POINTS) - spent)
    if order_minor is None or not rule.value_minor:
        return most
    limit = share_left(rule, order_minor, worth_minor)
    return min(most, -(-limit * rule.points // rule.value_minor))


def is_day(day: date) -> bool:
    """Tell whether a lot can have this as its last day."""
    return EPOCH <= day <= EPOCH + timedelta(days=NEVER_ON)
