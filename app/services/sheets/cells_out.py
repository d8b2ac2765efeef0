"""Cells of a workbook as XML: a column of some hundred rows at a time, since looking is dear."""

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Final

from app.services.sheets.cells import Cell
from app.services.sheets.columns_out import BETWEEN, joined, lost_places, types_of
from app.services.sheets.tables_out import ColumnKind, OutColumn, cleaned, is_plain_number, text_of

# What a text needs more for than to be put between two tags. One pattern after the other: several
# in one are looked for at every letter, which takes five times as long.
_SIGNS: Final = re.compile(r"[&<>\x00-\x1e\x7f\ufffe\uffff\ud800-\udfff]")
_ESCAPED: Final = re.compile(r"_x[0-9A-Fa-f]{4}_")
_BLANKS: Final = (f" {BETWEEN}", f"{BETWEEN} ")
# What a reader would take for an escape is escaped itself.
_ESCAPES: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_ENTITIES: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_EDGES: Final = re.compile(r"^ | $|[\n\t\r]")
_ORDINAL_0: Final = date(1899, 12, 30).toordinal()
_MOMENT_0: Final = datetime.fromisoformat("1899-12-30")
_FIRST_DAY: Final = date(1900, 3, 1)  # before it Excel counts a day that never was
_FIRST_SERIAL: Final = _FIRST_DAY.toordinal() - _ORDINAL_0
_DAY_SECONDS: Final = 86_400
_LETTERS: Final = 26
_TEXTS: Final = {str}
_INTEGERS: Final = {int}

Lost = Callable[[int, int], None]
"""Takes row number and column of a text that had to leave something out."""


class RowWriter:
    """Writes rows of one sheet as XML.

    Args:
        columns: what stands in them; a row may be wider, its other cells are texts.
        styles: the number of each column's style.
    """

    def __init__(self, columns: Sequence[OutColumn], styles: Sequence[int]) -> None:
        self._columns = [
            _Column(at, column.kind, style)
            for at, (column, style) in enumerate(zip(columns, styles, strict=True))
        ]

    def rows(self, first: int, batch: Sequence[Sequence[Cell]], lost: Lost) -> str:
        """Give some rows of one width; the first has this number, counted from 1."""
        while len(self._columns) < len(batch[0]):
            self._columns.append(_Column(len(self._columns), ColumnKind.TEXT, 0))
        numbers = range(first, first + len(batch))
        made = [
            column.cells(numbers, values, lost)
            for column, values in zip(self._columns, zip(*batch, strict=True), strict=False)
        ]
        if not made:
            return "".join(f'<row r="{number}"/>' for number in numbers)
        return "".join(
            f'<row r="{number}">{"".join(cells)}</row>'
            for number, cells in zip(numbers, zip(*made, strict=True), strict=True)
        )


def heading_row(columns: Sequence[OutColumn], style: int) -> str:
    """Give the first row: the names of the columns."""
    cells = (
        _Column(at, ColumnKind.TEXT, style).careful(1, cleaned(column.name))
        for at, column in enumerate(columns)
    )
    return f'<row r="1">{"".join(cells)}</row>'


def _is_plain(whole: str) -> bool:
    if _SIGNS.search(whole) or _ESCAPED.search(whole):
        return False
    return not any(blank in whole for blank in _BLANKS)


def column_letters(at: int) -> str:
    """Give the letters of a column counted from 0: A, B, … Z, AA."""
    letters = ""
    rest = at + 1
    while rest:
        rest, letter = divmod(rest - 1, _LETTERS)
        letters = chr(ord("A") + letter) + letters
    return letters


class _Column:
    def __init__(self, at: int, kind: ColumnKind, style: int) -> None:
        self._at, self._kind = at, kind
        self._start = f'<c r="{column_letters(at)}'
        self._number = f'" s="{style}"><v>'
        self._text = f'" s="{style}" t="inlineStr"><is><t>'
        self._spaced = f'" s="{style}" t="inlineStr"><is><t xml:space="preserve">'

    def cells(self, numbers: range, values: Sequence[Cell], lost: Lost) -> list[str]:
        """Give the cells of a column; empty ones are left out."""
        types = types_of(values)
        if self._kind is not ColumnKind.TEXT:
            return self._values(numbers, values, types, lost)
        whole = joined(values) if types <= _TEXTS else None
        start, text, end = self._start, self._text, "</t></is></c>"
        if whole is not None and _is_plain(whole):
            return [
                f"{start}{number}{text}{value}{end}" if value else ""
                for number, value in zip(numbers, values, strict=True)
            ]
        texts = ["" if value is None else text_of(value) for value in values]
        for place in lost_places(texts):
            lost(numbers[place], self._at)
        return [
            self.careful(number, cleaned(said)) for number, said in zip(numbers, texts, strict=True)
        ]

    def careful(self, number: int, text: str) -> str:
        """Give a text that may hold anything a workbook can."""
        if not text:
            return ""
        tag = self._spaced if _EDGES.search(text) else self._text
        escaped = _ESCAPES.sub("_x005F_", text).translate(_ENTITIES)
        return f"{self._start}{number}{tag}{escaped}</t></is></c>"

    def _values(
        self, numbers: range, values: Sequence[Cell], types: set[type], lost: Lost
    ) -> list[str]:
        start, tag, end = self._start, self._number, "</v></c>"
        if types <= _INTEGERS and self._kind is ColumnKind.NUMBER:
            return [
                "" if value is None else f"{start}{number}{tag}{value}{end}"
                for number, value in zip(numbers, values, strict=True)
            ]
        return [
            "" if value is None or value == "" else self._valued(number, value, lost)
            for number, value in zip(numbers, values, strict=True)
        ]

    def _valued(self, number: int, value: Cell, lost: Lost) -> str:
        if self._kind is ColumnKind.NUMBER:
            shown: object = value if is_plain_number(value) else None
        else:
            shown = _serial(value)
        if shown is not None:
            return f"{self._start}{number}{self._number}{shown!r}</v></c>"
        text = text_of(value)
        kept = cleaned(text)
        if kept != text:
            lost(number, self._at)
        return self.careful(number, kept)


def _serial(value: Cell) -> float | int | None:
    """Count a day, or a moment of the shop's own clock, as Excel does; None where it cannot."""
    if type(value) is date:
        days = value.toordinal() - _ORDINAL_0
        return days if days >= _FIRST_SERIAL else None
    if isinstance(value, datetime):
        if value.tzinfo is not None or value.date() < _FIRST_DAY:
            return None  # Excel knows no zones: the caller gives the shop's own clock
        return (value - _MOMENT_0).total_seconds() / _DAY_SECONDS
    return None
