"""Points as the seller types them."""

import unicodedata

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
