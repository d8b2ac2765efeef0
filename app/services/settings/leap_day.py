"""Where the 29th of February counts in years that have none; nothing else reckons it."""

from calendar import isleap
from datetime import date
from enum import IntEnum

_IN_LEAP_YEARS = 229
_HUNDRED = 100


class LeapDay(IntEnum):
    """The day that the seller chose. Days of the calendar are month × 100 + day."""

    FEBRUARY_28 = 228
    MARCH_1 = 301

    def day_in(self, year: int, month_day: int) -> int:
        """Give the day on which a day of the calendar counts in a year."""
        is_missing = month_day == _IN_LEAP_YEARS and not isleap(year)
        return int(self) if is_missing else month_day

    def date_in(self, year: int, month: int, on: int) -> date:
        """Give the same as a date."""
        return date(year, *divmod(self.day_in(year, month * _HUNDRED + on), _HUNDRED))

    def reached(self, today: date) -> int:
        """Give the last day of the calendar that has come this year; later ones are to come."""
        month_day = today.month * _HUNDRED + today.day
        is_now = self.day_in(today.year, _IN_LEAP_YEARS) == month_day
        return max(month_day, _IN_LEAP_YEARS) if is_now else month_day
