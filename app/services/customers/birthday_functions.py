"""SQL functions for birthdays, which SQLite cannot reckon: those of the moon calendar move."""

from collections.abc import Callable
from functools import lru_cache

from app.models.database import Function
from app.services.clock import from_day, to_day
from app.services.customers.birthdays import (
    age,
    birthdays_in,
    moon_year,
    next_birthday,
    read_birthday,
)
from app.services.settings.leap_day import LeapDay

_KEPT = 20_000  # as many birthdays as a large shop has


def birthday_functions() -> dict[str, Function]:
    """Give SQL functions of a birthday's text; NULL where there is none.

    `birthday_from(text, day, leap_day)`: the day on which it comes next, that day included.
    `birthday_in(text, year, n, leap_day)`: the nth day of a sun year on which it falls, from 0 on.
    `moon_year_of(text, day)`: the moon year of a day, where it is a birthday of that calendar.
    `age_on(text, day, leap_day)`: the whole years on a day, where its year is known.
    """
    return {
        "birthday_from": (3, _birthday_from),
        "birthday_in": (4, _birthday_in),
        "moon_year_of": (2, _moon_year_of),
        "age_on": (3, _age_on),
    }


def _or_none(reckon: Callable[..., int | None]) -> Callable[..., int | None]:
    """Give nothing for no text, for one that is no birthday, and beyond the calendar's tables."""

    @lru_cache(_KEPT)
    def reckoned(text: str | None, *values: int) -> int | None:
        try:
            return None if text is None else reckon(text, *values)
        except ValueError:
            return None

    return reckoned


@_or_none
def _birthday_from(text: str, day: int, leap_day: int) -> int:
    return to_day(next_birthday(read_birthday(text), from_day(day), LeapDay(leap_day)))


@_or_none
def _birthday_in(text: str, year: int, number: int, leap_day: int) -> int | None:
    days = birthdays_in(year, read_birthday(text), LeapDay(leap_day))
    return to_day(days[number]) if number < len(days) else None


@_or_none
def _moon_year_of(text: str, day: int) -> int | None:
    return moon_year(from_day(day)) if read_birthday(text).is_lunar else None


@_or_none
def _age_on(text: str, day: int, leap_day: int) -> int | None:
    return age(read_birthday(text), from_day(day), LeapDay(leap_day))
