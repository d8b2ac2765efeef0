"""Arithmetic of referral: what a program may be, which codes a text holds."""

import re
from unicodedata import normalize

from app.services.codes import SIGNS, is_code
from app.services.referral.rule_views import ReferralSettings

CODE_LENGTH = 8
MOST_POINTS = 1_000_000
MOST_MINOR = 1_000_000_000_000
MOST_FRIENDS = 1_000
CROWD = 3
_HALF = f"[{SIGNS}]{{4}}"
_WRITTEN = re.compile(rf"(?<![0-9A-Z])({_HALF})[\s\-\u2010-\u2015]?({_HALF})(?![0-9A-Z])")


def codes_in(text: str) -> list[str]:
    """Give what looks like a personal code in a text, and checks; in the order it is written."""
    plain = normalize("NFKC", text).upper()
    found = (first + last for first, last in _WRITTEN.findall(plain))
    return [code for code in found if is_code(code)]


def shown_code(code: str) -> str:
    """Give a code as it is written on a card."""
    return f"{code[:4]}-{code[4:]}"


def unfit(settings: ReferralSettings) -> str | None:
    """Name the first field that cannot be so; None where all can."""
    ranges = {
        "order_points": MOST_POINTS,
        "coupon_points": MOST_POINTS,
        "friend_points": MOST_POINTS,
        "least_minor": MOST_MINOR,
        "most_a_month": MOST_FRIENDS,
    }
    for name, most in ranges.items():
        if not 0 <= getattr(settings, name) <= most:
            return name
    # The coupon is the stronger sign: it may not be worth less.
    return "coupon_points" if settings.coupon_points < settings.order_points else None
