"""The SQL function for birthdays, which SQLite cannot reckon: those of the moon calendar move."""

from app.models.database import Function
from app.services.clock import to_day
from app.services.customers.birthdays import birthday_in, read_birthday
from app.services.settings.leap_day import LeapDay


def birthday_functions() -> dict[str, Function]:
    """Give the SQL function `birthday_in(text, year, leap_day)`: the day of one in a year."""
    return {"birthday_in": (3, _birthday_in)}


def _birthday_in(text: str | None, year: int, leap_day: int) -> int | None:
    try:
        if text is None:
            return None
        return to_day(birthday_in(year, read_birthday(text), LeapDay(leap_day)))
    except ValueError:
        return None
