"""Codes that people read aloud and type: no signs that look alike, the last one checks the rest."""

import re
from random import Random
from unicodedata import normalize

SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # without 0 O 1 I
_VALUES = {sign: value for value, sign in enumerate(SIGNS)}
_BETWEEN = re.compile(r"[\s\-\u2010-\u2015]+")


def made_code(luck: Random, length: int) -> str:
    """Make a code of so many signs, the check sign among them."""
    body = "".join(luck.choice(SIGNS) for _ in range(length - 1))
    return body + check_sign(body)


def check_sign(body: str) -> str:
    """Give the sign that belongs behind a code's others (the formula of Luhn, to the base 32).

    Any one wrong sign shows, and nearly every two that changed places.
    """
    total = 0
    for place, sign in enumerate(reversed(body)):
        value = _VALUES[sign] * (2 - place % 2)
        total += value // len(SIGNS) + value % len(SIGNS)
    return SIGNS[-total % len(SIGNS)]


def is_code(text: str) -> bool:
    """Tell whether a code in its plain form checks."""
    is_known = len(text) > 1 and all(sign in _VALUES for sign in text)
    return is_known and check_sign(text[:-1]) == text[-1]


def plain_code(text: str) -> str:
    """Give the form in which a code is kept: half width, capitals, nothing between."""
    return _BETWEEN.sub("", normalize("NFKC", text)).upper()
