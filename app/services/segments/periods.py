"""Calendar periods: the days that lie some months back, and where a period begins and ends."""

from calendar import monthrange
from datetime import date, timedelta

from app.services.segments.views import Unit

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
