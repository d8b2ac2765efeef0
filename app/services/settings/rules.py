"""What a field of the seller's own, and its values, may be."""

import unicodedata
from collections.abc import Callable, Collection, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation

LONGEST_FIELD_NAME = 40
LONGEST_CUSTOM_TEXT = 1_000
MOST_CHOICES = 100
_MOST_DIGITS = 15  # what every spreadsheet keeps
_YES = ("1", "yes", "true", "是", "はい", "有", "あり")
_NO = ("0", "no", "false", "否", "いいえ", "无", "無", "なし")


def keepable(text: str) -> str:
    """Give a text without what no file can keep: the letter nought, halves of letters."""
    return text.replace("\0", "").encode("utf-8", "ignore").decode("utf-8")


def tidy_name(text: str) -> str | None:
    """Give a name without blanks around and doubled inside; None for what cannot be one."""
    name = " ".join(keepable(text).split())
    return name if name and len(name) <= LONGEST_FIELD_NAME else None


def tidy_choices(choices: Collection[str]) -> tuple[str, ...] | None:
    """Give choices tidied, each once; None where one is too long or there are too many."""
    tidied = dict.fromkeys(tidy for text in choices if (tidy := " ".join(keepable(text).split())))
    if len(tidied) > MOST_CHOICES or any(len(each) > LONGEST_FIELD_NAME for each in tidied):
        return None
    return tuple(tidied)


def custom_value(kind: str, choices: Collection[str], text: str | None) -> str | None:
    """Give a value in the normal form of its kind, None for empty.

    Args:
        kind: the code of a CustomKind.
        choices: what a choice offers.
        text: a number with or without thousands between commas; a day as "2026-11-25"; yes and no
            also in words.

    Raises:
        ValueError: a field of this kind cannot have it.
    """
    value = " ".join(keepable(text or "").split())
    if not value:
        return None
    if kind in _FORMS:
        return _FORMS[kind](value)
    if len(value) > LONGEST_CUSTOM_TEXT or (kind == "choice" and value not in choices):
        raise ValueError(value)
    return value


def _day(text: str) -> str:
    return f"{date.fromisoformat(text):%Y-%m-%d}"


def _number(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).replace(",", "").replace(" ", "")
    try:
        number = Decimal(plain)
    except InvalidOperation as error:
        raise ValueError(text) from error
    shown = f"{number:f}" if number.is_finite() else ""
    if not shown or sum(letter.isdigit() for letter in shown) > _MOST_DIGITS:
        raise ValueError(text)
    short = shown.rstrip("0").rstrip(".") if "." in shown else shown
    return "0" if short in ("", "-", "-0") else short


def _yes_no(text: str) -> str:
    if text in _YES:
        return "1"
    if text in _NO:
        return "0"
    raise ValueError(text)


_FORMS: Mapping[str, Callable[[str], str]] = {
    "number": _number,
    "day": _day,
    "yes_no": lambda text: _yes_no(text.casefold()),
}
