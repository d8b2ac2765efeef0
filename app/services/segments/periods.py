"""Calendar periods: the days that lie some months back, and where a period begins and ends."""

from calendar import monthrange
from datetime import date, timedelta

from app.services.segments.views import Scalar
from app.services.segments.vocabulary import Op, Unit

_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}
_DAYS = {Unit.DAY: 1, Unit.WEEK: 7}


def back(today: date, count: int, unit: Unit) -> date:
    """Give the day that lies some units before another; the 31st becomes a month's last day."""
    if unit in _DAYS:
        return today - timedelta(days=_DAYS[unit] * count)
    months = today.year * 12 + today.month - 1 - _MONTHS[unit] * count
    year, month = divmod(months, 12)
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def period_of(today: date, unit: Unit) -> tuple[date, date]:
    """Give the first day of the period that a day lies in, and the first day after it."""
    if unit in _DAYS:
        first = today - timedelta(days=today.weekday() if unit is Unit.WEEK else 0)
        return first, first + timedelta(days=_DAYS[unit])
    months = _MONTHS[unit]
    first = date(today.year, (today.month - 1) // months * months + 1, 1)
    return first, back(first, -1, unit)


def span_of(op: Op, values: tuple[Scalar, ...], today: date) -> tuple[date, date]:
    """Give the first day that a period holds, and the first day after it.

    "In the last 30 days" holds today and the 29 days before; "in the next 30 days" today and the
    29 after; "more than 30 days ago" ends the day before the one that lies 30 days back.
    """
    if op in (Op.THIS, Op.PREVIOUS):
        unit = Unit(str(values[0]))
        first, end = period_of(today, unit)
        return (first, end) if op is Op.THIS else (back(first, 1, unit), first)
    count, unit = int(values[0]), Unit(str(values[1]))
    if op is Op.IN_NEXT:
        return today, back(today, -count, unit)
    at = back(today, count, unit)
    if op is Op.IN_LAST:
        return at + timedelta(days=1), today + timedelta(days=1)
    return date.min + timedelta(days=1), at
