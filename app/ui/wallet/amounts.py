"""Points as the seller types them."""

import unicodedata
from decimal import Decimal, InvalidOperation

from app.ui.formats import decimals_of

_MOST_MINOR = 10**12
MOST = 100_000_000  # the same as in the workshop; a test compares


def points_of_text(text: str) -> int | None:
    """Read a whole number of points above 0; None for what is none.

    Full-width digits and marks between thousands are fine.
    """
    plain = unicodedata.normalize("NFKC", text)
    plain = "".join(letter for letter in plain if letter not in ", '_" and not letter.isspace())
    if not plain.isascii() or not plain.isdigit() or len(plain) > len(str(MOST)):
        return None
    points = int(plain)
    return points if 0 < points <= MOST else None


def text_of_minor(minor: int, currency: str) -> str:
    """Write money as it is typed: no sign of the currency, no marks between thousands."""
    places = decimals_of(currency)
    return f"{Decimal(minor).scaleb(-places):.{places}f}"


def minor_of_text(text: str, currency: str) -> int | None:
    """Read money as minor units; None for what is none."""
    plain = unicodedata.normalize("NFKC", text).strip().replace(",", ".")
    try:
        value = Decimal(plain)
    except InvalidOperation:
        return None
    minor = value.scaleb(decimals_of(currency)) if value.is_finite() else Decimal(-1)
    return int(minor) if 0 <= minor <= _MOST_MINOR and minor == int(minor) else None
