"""Birthdays of the sun and the moon calendar, with or without a year, and when they come next.

Written as "1990-05-01" or "05-01", of the moon calendar as "lunar 08-15", in a leap month as
"lunar leap 2020-04-15".
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from app.services.settings.leap_day import LeapDay

_TEXT = re.compile(r"(lunar (leap )?)?(?:(\d{4})-)?(\d\d)-(\d\d)", re.ASCII)
_LEAP_YEAR = 2000
_MONTHS = 12
_LONGEST_MONTH = 30
_YEARS_AHEAD = 3


@dataclass(frozen=True, slots=True)
class Birthday:
    """A day of a month. `is_leap`: of the leap month that some years of the moon calendar have."""

    month: int
    day: int
    year: int | None = None
    is_lunar: bool = False
    is_leap: bool = False

    @property
    def text(self) -> str:
        """Give it as it is stored."""
        kind = ("lunar leap " if self.is_leap else "lunar ") if self.is_lunar else ""
        year = "" if self.year is None else f"{self.year:04d}-"
        return f"{kind}{year}{self.month:02d}-{self.day:02d}"


def read_birthday(text: str) -> Birthday:
    """Give the birthday that is stored as a text.

    Raises:
        ValueError: it is none, or there is no such day.
    """
    found = _TEXT.fullmatch(text)
    if found is None:
        raise ValueError(text)
    lunar, leap, year, month, day = found.groups()
    birthday = Birthday(int(month), int(day), int(year) if year else None, bool(lunar), bool(leap))
    if not birthday.is_lunar:
        date(birthday.year or _LEAP_YEAR, birthday.month, birthday.day)
    elif not (1 <= birthday.month <= _MONTHS and 1 <= birthday.day <= _LONGEST_MONTH):
        raise ValueError(text)
    elif birthday.year is not None:
        _lunar_day(birthday.year, birthday, is_exact=True)
    return birthday


def next_birthday(birthday: Birthday, today: date, leap_day: LeapDay) -> date:
    """Give the day in the sun calendar on which it comes next; today counts.

    The 30th of a month of the moon calendar is its last day where that month is short; a leap
    month's day is that of the plain month in years without it.

    Args:
        birthday: of whichever calendar.
        today: from when on.
        leap_day: where the 29th of February is in other years.
    """
    first = moon_year(today) if birthday.is_lunar else today.year
    days = (_day_in(year, birthday, leap_day) for year in range(first, first + _YEARS_AHEAD))
    return next(day for day in days if day >= today)


def birthdays_in(year: int, birthday: Birthday, leap_day: LeapDay) -> tuple[date, ...]:
    """Give the days of a sun year on which it falls; of the moon calendar also none or two.

    A moon year's last two months may end in the next sun year.
    """
    found = next_birthday(birthday, date(year, 1, 1), leap_day)
    days = []
    while found.year == year:
        days.append(found)
        found = next_birthday(birthday, found + timedelta(days=1), leap_day)
    return tuple(days)


def moon_year(day: date) -> int:
    """Give the year of the moon calendar in which a day lies."""
    # 20 ms, and rarely needed.
    from borax.calendars.lunardate import LunarDate  # noqa: PLC0415

    return int(LunarDate.from_solar_date(day.year, day.month, day.day).year)


def age(birthday: Birthday, today: date, leap_day: LeapDay) -> int | None:
    """Give the whole years on a day, in the birthday's own calendar; None without a year."""
    if birthday.year is None:
        return None
    coming = next_birthday(birthday, today + timedelta(days=1), leap_day)
    return (moon_year(coming) if birthday.is_lunar else coming.year) - 1 - birthday.year


def _day_in(year: int, birthday: Birthday, leap_day: LeapDay) -> date:
    if birthday.is_lunar:
        return _lunar_day(year, birthday, is_exact=False)
    return leap_day.date_in(year, birthday.month, birthday.day)


def _lunar_day(year: int, birthday: Birthday, *, is_exact: bool) -> date:
    # 20 ms, and rarely needed.
    from borax.calendars.lunardate import LCalendars, LunarDate  # noqa: PLC0415

    has_leap = LCalendars.leap_month(year) == birthday.month
    if is_exact:
        found = LunarDate(year, birthday.month, birthday.day, int(birthday.is_leap))
    else:
        leap = int(birthday.is_leap and has_leap)
        last = LCalendars.ndays(year, birthday.month, leap)
        found = LunarDate(year, birthday.month, min(birthday.day, last), leap)
    solar = found.to_solar_date()
    return date(solar.year, solar.month, solar.day)
