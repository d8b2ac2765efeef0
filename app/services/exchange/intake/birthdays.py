"""Birthdays, whose year many buyers leave out."""

import re
import unicodedata
from datetime import date, datetime

from app.services.exchange.intake.cells import plain_text
from app.services.sheets import Cell

_WHOLE = re.compile(
    r"(?P<y>\d{4})[-/.年]?(?P<m>\d{1,2})[-/.月]?(?P<d>\d{1,2})日?(?:[T ]\d{1,2}:\d\d(?::\d\d)?)?"
)


def birthday_of(cell: Cell) -> str | None:
    """Give "YYYY-MM-DD" or "MM-DD" of a birthday, None when it is none."""
    if isinstance(cell, (datetime, date)):
        return f"{cell:%Y-%m-%d}"
    text = unicodedata.normalize("NFKC", plain_text(cell))
    found = _WHOLE.fullmatch(text)
    if found is not None:
        return _day_text(int(found["y"]), int(found["m"]), int(found["d"]))
    short = re.fullmatch(r"(\d{1,2})[-/.月](\d{1,2})日?", text)
    return _day_text(None, int(short[1]), int(short[2])) if short else None


def _day_text(year: int | None, month: int, day: int) -> str | None:
    try:
        found = date(year or 2000, month, day)
    except ValueError:
        return None
    return f"{found:%Y-%m-%d}" if year else f"{found:%m-%d}"
