"""What a field of the seller's own, and its values, may be."""

import unicodedata
from collections.abc import Collection
from datetime import date
from decimal import Decimal, InvalidOperation

from app.models.tables.codes import CustomKind

LONGEST_FIELD_NAME = 40
LONGEST_CUSTOM_TEXT = 1_000
MOST_CHOICES = 100
_MOST_DIGITS = 15  # what every spreadsheet keeps
_YES = ("1", "yes", "true", "是", "はい", "有", "あり")
_NO = ("0", "no", "false", "否", "いいえ", "无", "無", "なし")


def tidy_name(text: str) -> str | None:
    """Give a name without blanks around and doubled inside; None for what cannot be one."""
    name = " ".join(text.split())
    return name if name and len(name) <= LONGEST_FIELD_NAME else None


def tidy_choices(choices: Collection[str]) -> tuple[str, ...] | None:
    """Give choices tidied, each once; None where one is too long or there are too many."""
    tidied = dict.fromkeys(tidy for text in choices if (tidy := " ".join(text.split())))
    if len(tidied) > MOST_CHOICES or any(len(each) > LONGEST_FIELD_NAME for each in tidied):
        return None
    return tuple(tidied)


def custom_value(kind: str, choices: Collection[str], text: str | None) -> str | None:
    """Give a value in the normal form of its kind, None for empty.

    Raises:
        ValueError: a field of this kind cannot have it.
    """
    value = " ".join((text or "").split())
    if not value:
        return None
    match CustomKind(kind):
        case CustomKind.NUMBER:
            return _number(value)
        case CustomKind.DAY:
            return f"{date.fromisoformat(value):%Y-%m-%d}"
        case CustomKind.YES_NO:
            return _yes_no(value.casefold())
        case CustomKind.CHOICE if value not in choices:
            raise ValueError(value)
        case _ if len(value) > LONGEST_CUSTOM_TEXT:
            raise ValueError(value)
        case _:
            return value


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
