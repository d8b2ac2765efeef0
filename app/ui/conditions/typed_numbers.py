"""Numbers as they are typed into conditions: one rule for all of them."""

import re
import unicodedata
from decimal import Decimal

# Commas between thousands, a dot before decimals: 1,500.50.
_GROUPED = re.compile(r"-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?", re.ASCII)
# Else a comma is a decimal one, as half of the world writes it: 1,5 is one and a half.
_PLAIN = re.compile(r"-?(?:\d+(?:[.,]\d*)?|[.,]\d+)", re.ASCII)


def number_of_text(text: str) -> Decimal | None:
    """Read a number of any width; None for what is none."""
    plain = unicodedata.normalize("NFKC", text).strip().replace("\u2212", "-")
    if _GROUPED.fullmatch(plain):
        return Decimal(plain.replace(",", ""))
    return Decimal(plain.replace(",", ".")) if _PLAIN.fullmatch(plain) else None


def count_of_text(text: str) -> int | None:
    """Read how many; None for what is no whole number, or below nothing."""
    found = number_of_text(text)
    return int(found) if found is not None and found >= 0 and found == int(found) else None
