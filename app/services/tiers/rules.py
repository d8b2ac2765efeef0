"""Arithmetic of tiers: windows, periods, and which tiers can be. Days since 1970-01-01."""

from bisect import bisect_right
from calendar import monthrange
from datetime import date

from app.services.clock import from_day, to_day
from app.services.tiers.rule_views import Privilege, PrivilegeKind, TierFault, TierSettings, Window

YEAR_DAYS = 365
BEFORE_ALL = -1_000_000
MOST_TIERS = 12
MOST_AMOUNT = 10**15
_MOST_PERCENT = 10_000
_MOST_GRACE = 180
_LONGEST_NAME = 40
_LONGEST_WORDS = 80
_WHOLE = 100


def window_start(window: Window, day: int, joined: int) -> int:
    """Give the first day that counts as of a day.

    Args:
        joined: the day of the person's first order, from which membership years are counted.
    """
    if window is Window.EVER:
        return BEFORE_ALL
    if window is Window.LAST_365:
        return day - YEAR_DAYS + 1
    at = from_day(day)
    if window is Window.CALENDAR_YEAR:
        return to_day(date(at.year, 1, 1))
    birth = from_day(min(joined, day))
    begins = _anniversary(birth, at.year)
    return begins if begins <= day else _anniversary(birth, at.year - 1)


def period_end(window: Window, day: int, joined: int) -> int:
    """Give the last day for which a tier is kept that was reached on a day."""
    if window is Window.LAST_365:
        return day + YEAR_DAYS
    if window is Window.MEMBERSHIP_YEAR:
        began = from_day(window_start(window, day, joined)).year
        return _anniversary(from_day(min(joined, day)), began + 2) - 1
    return to_day(date(from_day(day).year + 1, 12, 31))


def next_year_on(day: int, joined: int) -> int:
    """Give the first day of the membership year after that of a day."""
    began = from_day(window_start(Window.MEMBERSHIP_YEAR, day, joined)).year
    return _anniversary(from_day(min(joined, day)), began + 1)


def leaves_on(window: Window, day: int, today: int) -> int | None:
    """Give the first day on which a day of the window of today does not count any more.

    None: it counts for ever. Not for membership years, which are each person's own.
    """
    if window is Window.EVER:
        return None
    if window is Window.LAST_365:
        return day + YEAR_DAYS
    return to_day(date(from_day(today).year + 1, 1, 1))


def _anniversary(of: date, year: int) -> int:
    """Give the day in a year; the 29th of February becomes the last of the month."""
    return to_day(date(year, of.month, min(of.day, monthrange(year, of.month)[1])))


def rank_of(thresholds: tuple[int, ...], amount: int) -> int:
    """Give the highest tier that an amount reaches; -1 for none."""
    return bisect_right(thresholds, amount) - 1


def fault_of(settings: TierSettings) -> tuple[TierFault, int] | None:
    """Give why tiers cannot be so, and at which place; None if they can."""
    if not settings.is_on:
        return None
    whole = (
        (TierFault.NONE_THERE, not settings.tiers),
        (TierFault.TOO_MANY, len(settings.tiers) > MOST_TIERS),
        (TierFault.GRACE, not 0 <= settings.grace_days <= _MOST_GRACE),
    )
    for fault, is_so in whole:
        if is_so:
            return fault, 0
    found = (_fault_at(settings, place) for place in range(len(settings.tiers)))
    return next((fault for fault in found if fault is not None), None)


def _fault_at(settings: TierSettings, place: int) -> tuple[TierFault, int] | None:
    tier, before = settings.tiers[place], settings.tiers[:place]
    lowest = before[-1].threshold if before else -1
    codes = {each.code for each in before}
    checks = (
        (TierFault.NO_NAME, not tier.code.strip() or len(tier.code) > _LONGEST_NAME),
        (TierFault.SAME_NAME, tier.code in codes),
        (TierFault.BELOW_NOTHING, not 0 <= tier.threshold <= MOST_AMOUNT),
        (TierFault.NOT_RISING, tier.threshold <= lowest),
        (TierFault.PERCENT, not 0 <= tier.percent <= _MOST_PERCENT),
        (TierFault.PRIVILEGE, not all(_is_fit(each) for each in tier.privileges)),
        (TierFault.PRIVILEGE, len({p.code for p in tier.privileges}) < len(tier.privileges)),
    )
    return next(((fault, place) for fault, is_so in checks if is_so), None)


def _is_fit(privilege: Privilege) -> bool:
    is_discount = privilege.kind is PrivilegeKind.DISCOUNT
    has_words = bool(privilege.words.strip()) and len(privilege.words) <= _LONGEST_WORDS
    return (
        (0 < privilege.percent <= _WHOLE if is_discount else privilege.percent == 0)
        and 0 <= (privilege.cost_minor or 0) <= MOST_AMOUNT
        and (has_words if privilege.kind is PrivilegeKind.OWN_WORDS else not privilege.words)
    )
