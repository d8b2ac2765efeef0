"""The SQL function for birthdays, which SQLite cannot reckon: those of the moon calendar move."""

from app.models.database import Function
from app.services.clock import to_day
from app.services.customers.birthdays import birthday_in, read_birthday


def birthday_functions() -> dict[str, Function]:
    """Give the SQL function `birthday_in(text, year)`: the day on which one falls in a year."""
    return {"birthday_in": (2, _birthday_in)}


def _birthday_in(text: str | None, year: int) -> int | None:
    try:
        return None if text is None else to_day(birthday_in(year, read_birthday(text)))
    except ValueError:
        return None
