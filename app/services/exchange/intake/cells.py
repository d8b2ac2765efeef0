"""One foreign cell at a time: texts, numbers of orders, amounts, quantities."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Generic, TypeVar

from app.services.exchange.views import Reason
from app.services.sheets import Cell, CellError

K = TypeVar("K")
T = TypeVar("T")

EMPTY_WORDS = frozenset(
    (
        "",
        "-",
        "--",
        "—",
        "——",
        "/",
        "\\",
        "null",
        "NULL",
        "None",
        "無",
        "无退款申请",
        "設定なし",
        "nan",
    )
)
ERROR_WORDS = frozenset(
    ("#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!")
)
# The same as money.decimals, which a reading child has no time to import.
_MINOR_DIGITS = dict.fromkeys(("JPY", "KRW", "VND", "CLP", "ISK", "UGX", "XAF", "XOF"), 0) | (
    dict.fromkeys(("KWD", "BHD", "JOD", "OMR", "TND"), 3)
)

_PLAIN_AMOUNT = re.compile(r"-?\d{1,15}(?:\.\d{1,2})?")
_PLAIN_IDS = re.compile(r"[0-9A-Za-z_\-]+(?:\n[0-9A-Za-z_\-]+)*")
_POWER = re.compile(r"\d(?:[.,]\d+)?E\+?\d{1,3}", re.IGNORECASE)
_SIGNS = re.compile(r"[^\d.,()\-+]")
_LONGEST_EXACT_DIGITS = 15
_FIRST_INEXACT = 1e15
_LONGEST_WHOLE = 1e17
_ROUNDED_FROM_DIGITS = 18


@dataclass(frozen=True, slots=True)
class Fault:
    """A cell that keeps its row out, and why."""

    reason: Reason


ERROR = Fault(Reason.CELL_ERROR)
DESTROYED = Fault(Reason.ID_DESTROYED)
NO_AMOUNT = Fault(Reason.AMOUNT_UNREADABLE)
NO_QUANTITY = Fault(Reason.QUANTITY_UNREADABLE)


class Memo(dict[K, T], Generic[K, T]):
    """Remembers what each distinct cell became; forgets all when it grows past its limit."""

    def __init__(self, convert: Callable[[K], T], limit: int = 50_000) -> None:
        super().__init__()
        self._convert = convert
        self._limit = limit

    def __missing__(self, cell: K) -> T:
        """Convert a cell not met before."""
        if len(self) >= self._limit:
            self.clear()
        found = self[cell] = self._convert(cell)
        return found


def plain_text(cell: Cell) -> str:
    """Give a cell as a reader sees it, without the tricks that spreadsheets need; may be empty."""
    if isinstance(cell, str):
        return _stripped(cell)
    if cell is None or isinstance(cell, CellError):
        return ""
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < _LONGEST_WHOLE else repr(cell)
    return str(cell)


def _stripped(raw: str) -> str:
    if raw.isalnum():  # nearly every cell, and nothing to take away
        return "" if raw in EMPTY_WORDS else raw
    text = raw.strip()
    if text.startswith('="') and text.endswith('"'):
        text = text[2:-1].strip()
    if text.startswith("'"):
        text = text[1:].strip()
    return "" if text in EMPTY_WORDS else text


def text_of(cell: Cell) -> str | Fault | None:
    """Give the text of a cell, None when it says nothing."""
    if isinstance(cell, CellError):
        return ERROR
    text = plain_text(cell)
    if text in ERROR_WORDS:
        return ERROR
    return text or None


def shown_text(cell: Cell) -> str:
    """Give a cell as text for the list of rows kept aside; an error shows as it stands."""
    if isinstance(cell, CellError):
        return str(getattr(cell, "value", cell))
    if isinstance(cell, str):
        return cell
    return "" if cell is None else plain_text(cell)


def id_of(cell: Cell) -> str | Fault | None:
    """Give an order number or the like as text; a number that a spreadsheet rounded is a fault."""
    if isinstance(cell, float):
        # A workbook keeps 15 digits of a number; what stands beyond was never the seller's.
        return plain_text(cell) if abs(cell) < _FIRST_INEXACT else DESTROYED
    text = text_of(cell)
    if isinstance(cell, int) and isinstance(text, str):
        beyond = len(text) - _LONGEST_EXACT_DIGITS
        return DESTROYED if beyond > 0 and text.endswith("0" * beyond) else text
    return _id_of_text(text) if isinstance(text, str) else text


def _id_of_text(text: str) -> str | Fault:
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    if _POWER.fullmatch(text):
        return DESTROYED
    return text[:-2] if text.endswith(".0") and text[:-2].isdigit() else text


def ids_of(column: Sequence[Cell]) -> Sequence[str | Fault | None]:
    """Give a whole column of ids; fast where every cell is a clean text."""
    try:
        if _PLAIN_IDS.fullmatch("\n".join(column)):  # type: ignore[arg-type]  # other cells raise
            plain: Sequence[str] = column  # type: ignore[assignment]  # all texts here
            if EMPTY_WORDS.isdisjoint(plain) and not _has_rounded(plain):
                return plain
    except TypeError:
        pass
    found = [id_of(cell) for cell in column]
    if _has_rounded([text for text in found if isinstance(text, str)]):
        return [DESTROYED if _is_rounded(text) else text for text in found]
    return found


def _is_rounded(text: str | Fault | None) -> bool:
    return (
        isinstance(text, str)
        and text.endswith("000")
        and len(text) >= _ROUNDED_FROM_DIGITS
        and text.isdigit()
    )


def _has_rounded(texts: Sequence[str]) -> bool:
    """Tell whether a tenth of the long numbers end in 000: by chance a thousandth does."""
    rounded = sum(map(_is_rounded, [text for text in texts if text[-3:] == "000"]))
    if not rounded:
        return False
    long = sum(map(_ROUNDED_FROM_DIGITS.__le__, map(len, texts)))
    return rounded * 10 >= long


def minor_digits(currency: str) -> int:
    """Give how many decimals a currency's minor unit stands for; 2 unless known otherwise."""
    return _MINOR_DIGITS.get(currency, 2)


def amount_reader(currency: str) -> Callable[[Cell], int | Fault | None]:
    """Give the function that reads amounts of a currency as whole minor units."""
    digits = minor_digits(currency)
    hundred = digits == 2  # noqa: PLR2004

    def amount_of(cell: Cell) -> int | Fault | None:
        if hundred and isinstance(cell, str) and _PLAIN_AMOUNT.fullmatch(cell):
            return round(float(cell) * 100)
        number = number_of(cell, NO_AMOUNT)
        if not isinstance(number, Decimal):
            return number
        return int(number.scaleb(digits).quantize(Decimal(1), rounding=ROUND_HALF_UP))

    return amount_of


def decimal_of(text: str) -> Decimal | None:
    """Read a number with signs of money, units, thousands and either decimal sign."""
    try:
        plain = Decimal(text)
    except InvalidOperation:
        plain = None
    if plain is not None:
        return plain if plain.is_finite() and abs(plain) < Decimal(10) ** 13 else None
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    bare = _SIGNS.sub("", text.replace("−", "-"))
    letters = sum(sign.isalpha() for sign in text)
    if not any(sign.isdigit() for sign in bare) or letters > 4:  # noqa: PLR2004 - "HK$", "元", "EUR"
        return None
    is_negative = bare.startswith(("-", "(")) or bare.endswith("-")
    bare = bare.strip("()-+")
    try:
        number = Decimal(_with_point(bare))
    except InvalidOperation:
        return None
    return -number if is_negative else number


def _with_point(bare: str) -> str:
    comma, point = bare.rfind(","), bare.rfind(".")
    if comma < 0 or point < 0:
        sign = "," if comma >= 0 else "."
        behind = len(bare) - max(comma, point) - 1
        is_thousands = bare.count(sign) > 1 or (sign == "," and behind == 3)  # noqa: PLR2004
        return bare.replace(sign, "" if is_thousands else ".")
    if comma > point:
        return bare.replace(".", "").replace(",", ".")
    return bare.replace(",", "")


def number_of(cell: Cell, unreadable: Fault) -> Decimal | Fault | None:
    """Read a number of whatever kind of cell, None for an empty one.

    Args:
        cell: a text, a number, or what should not be here.
        unreadable: given for a cell that is no number.
    """
    if isinstance(cell, (datetime, date, time, bool)):
        return unreadable
    text = text_of(cell)
    if not isinstance(text, str):
        return text
    number = decimal_of(text)
    return unreadable if number is None else number


def quantity_of(cell: Cell) -> float | Fault | None:
    """Read how many pieces; units behind the number ("2件") are dropped."""
    number = number_of(cell, NO_QUANTITY)
    return float(number) if isinstance(number, Decimal) else number
