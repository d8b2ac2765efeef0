"""Reads codes of the seller's own out of a workbook or a text; runs in a reading child."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path

from app.services.coupons.errors import CouponUnfitError
from app.services.coupons.rules import MOST_CODES
from app.services.errors import StoppedError
from app.services.sheets import (
    Cell,
    Report,
    SheetRefusal,
    SheetRefusedError,
    limits_for,
    open_tables,
    run_reading,
)

_HEADINGS = frozenset(
    (
        "code", "codes", "coupon", "coupon code", "coupon codes", "voucher",
        "券码", "优惠券", "优惠码", "优惠券码", "兑换码",
        "コード", "クーポン", "クーポンコード",
    )
)  # fmt: skip


def codes_in_file(report: Report, path: Path) -> list[tuple[int, str]]:
    """Give row and cell of every code of the first table that has any.

    The column is the one with a known heading, else the first that is filled.
    """
    for table in open_tables(path, watch=report):
        rows = (
            (at, texts)
            for at, row in enumerate(table.rows, 1)
            if any(texts := [_text(cell) for cell in row])
        )
        found = list(islice(_column_of(rows), MOST_CODES + 1))
        if len(found) > MOST_CODES:
            raise CouponUnfitError("codes")
        if found:
            return found
    return []


def _column_of(rows: Iterator[tuple[int, list[str]]]) -> Iterator[tuple[int, str]]:
    first = next(rows, None)
    if first is None:
        return
    named = [place for place, text in enumerate(first[1]) if text.casefold() in _HEADINGS]
    column = named[0] if named else next(place for place, text in enumerate(first[1]) if text)
    for at, texts in rows if named else chain((first,), rows):
        if column < len(texts) and texts[column]:
            yield at, texts[column]


def read_codes(path: Path, is_cancelled: Callable[[], bool]) -> Sequence[tuple[int, str]]:
    """Read a file of codes.

    Raises:
        StoppedError: the seller stopped it.
        SheetRefusedError: it cannot be read.
        CouponUnfitError: more codes than a coupon can have.
    """
    try:
        return run_reading(
            codes_in_file,
            path,
            limits=limits_for(path),
            progress=lambda _done, _total: None,
            is_cancelled=is_cancelled,
        )
    except SheetRefusedError as refused:
        if refused.code == SheetRefusal.CANCELLED:
            raise StoppedError from refused
        raise


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()
