"""Days of the moon calendar in the sun's, in which everything is kept."""

import json
from datetime import date
from functools import cache

from app.services.clock import to_day

_YEARS = range(1970, 2100)  # as far as the tables of the calendar go
_HUNDRED = 100


@cache
def moon_days(month_day: int) -> str:
    """Give the days on which a day of the moon calendar fell or will fall, as a JSON list.

    The 30th is the last day of a month that is short; leap months are none of it.

    Args:
        month_day: month × 100 + day.
    """
    # 40 ms that no start has to spend.
    from borax.calendars.lunardate import LCalendars, LunarDate  # noqa: PLC0415

    month, on = divmod(month_day, _HUNDRED)
    found = []
    for year in _YEARS:
        last = LCalendars.ndays(year, month, 0)
        solar = LunarDate(year, month, min(on, last), 0).to_solar_date()
        found.append(to_day(date(solar.year, solar.month, solar.day)))
    return json.dumps(found)


def next_moon_day(month_day: int, today: date) -> int | None:
    """Give the day, of today or after, on which a day of the moon calendar falls next."""
    coming = (day for day in json.loads(moon_days(month_day)) if day >= to_day(today))
    return next(coming, None)
