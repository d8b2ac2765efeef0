"""The days of the history."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.services.clock import midnight_ms


def in_days(moments: Sequence[int], zone: ZoneInfo) -> tuple[tuple[date, int], ...]:
    """Count neighbours of the same day.

    Args:
        moments: Unix milliseconds, mostly falling.
        zone: whose days.
    """
    days: list[tuple[date, int]] = []
    first = end = 0
    for at in moments:
        if first <= at < end:
            days[-1] = (days[-1][0], days[-1][1] + 1)
            continue
        day = datetime.fromtimestamp(at / 1000, UTC).astimezone(zone).date()
        first, end = midnight_ms(day, zone), midnight_ms(day + timedelta(days=1), zone)
        days.append((day, 1))
    return tuple(days)
