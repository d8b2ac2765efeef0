"""Cells of a workbook as XML, as fast as texts can be joined: they are nearly all of an export."""

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Final

from app.services.sheets.cells import Cell
from app.services.sheets.tables_out import ColumnKind, OutColumn, cleaned, is_plain_number, text_of

_AWKWARD: Final = re.compile(
    r"[&<>\x00-\x1f\x7f\ufffe\uffff\ud800-\udfff]|_x[0-9A-Fa-f]{4}_|^\s|\s$"
)
# What a reader would take for an escape is escaped itself; a line's end alone would read as LF.
_ESCAPES: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_ENTITIES: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_EDGES: Final = re.compile(r"^\s|\s$|[\n\t]")
_SHORT_ENOUGH: Final = 8_191  # four bytes of UTF-8 each, and still no longer than a cell may be
_MEMO: Final = 1_000
_DAY_0: Final = date(1899, 12, 30)
_MOMENT_0: Final = datetime.fromisoformat("1899-12-30")
_FIRST_DAY: Final = date(1900, 3, 1)  # before it Excel counts a day that never was
_DAY_SECONDS: Final = 86_400
_LETTERS: Final = 26

Lost = Callable[[], None]
"""Is told that a text had to leave something out."""


class RowWriter:
    """Writes rows of one sheet as XML.

    Args:
        columns: what stands in them; a row may be wider, its other cells are texts.
        styles: the number of each column's style.
    """

    def __init__(self, columns: Sequence[OutColumn], styles: Sequence[int]) -> None:
        self._cells: list[tuple[str, Callable[[Cell], str]]] = []
        self._lost = False
        for column, style in zip(columns, styles, strict=True):
            self._add(column.kind, style)

    def row(self, number: int, values: Sequence[Cell]) -> str:
        """Give one row; number counts from 1."""
        while len(self._cells) < len(values):
            self._add(ColumnKind.TEXT, 0)
        at = str(number)
        parts = ['<row r="', at, '">']
        for (start, cell), value in zip(self._cells, values, strict=False):
            if value is not None and value != "":
                parts += (start, at, cell(value))
        parts.append("</row>")
        return "".join(parts)

    def lost_columns(self, values: Sequence[Cell]) -> list[int]:
        """Give the columns of a row just written whose text lost something; mostly none."""
        if not self._lost:
            return []
        self._lost = False
        texts = [None if value is None else text_of(value) for value in values]
        return [at for at, text in enumerate(texts) if text and cleaned(text) != text]

    def _add(self, kind: ColumnKind, style: int) -> None:
        start = f'<c r="{column_letters(len(self._cells))}'
        text = _text_cell(style, self._note_lost)
        self._cells.append((start, _cell_of(kind, style, text)))

    def _note_lost(self) -> None:
        self._lost = True


def heading_row(columns: Sequence[OutColumn], style: int) -> str:
    """Give the first row: the names of the columns."""
    text = _text_cell(style, _ignored)
    cells = (
        f'<c r="{column_letters(at)}1{text(column.name)}'
        for at, column in enumerate(columns)
        if column.name
    )
    return f'<row r="1">{"".join(cells)}</row>'


def column_letters(at: int) -> str:
    """Give the letters of a column counted from 0: A, B, … Z, AA."""
    letters = ""
    rest = at + 1
    while rest:
        rest, letter = divmod(rest - 1, _LETTERS)
        letters = chr(ord("A") + letter) + letters
    return letters


def _ignored() -> None:
    pass


def _cell_of(kind: ColumnKind, style: int, text: Callable[[Cell], str]) -> Callable[[Cell], str]:
    start = f'" s="{style}"><v>'

    def number(value: Cell) -> str:
        return f"{start}{value!r}</v></c>" if is_plain_number(value) else text(value)

    def moment(value: Cell) -> str:
        serial = _serial(value)
        return text(value) if serial is None else f"{start}{serial}</v></c>"

    return {ColumnKind.TEXT: text, ColumnKind.NUMBER: number}.get(kind, moment)


def _text_cell(style: int, lost: Lost) -> Callable[[Cell], str]:
    memo: dict[str, str] = {}
    plain = f'" s="{style}" t="inlineStr"><is><t>'
    spaced = f'" s="{style}" t="inlineStr"><is><t xml:space="preserve">'
    end = "</t></is></c>"
    is_awkward = _AWKWARD.search

    def cell(value: Cell) -> str:
        text = value if isinstance(value, str) else text_of(value)
        known = memo.get(text)
        if known is not None:
            return known
        if len(text) <= _SHORT_ENOUGH and not is_awkward(text):
            made = f"{plain}{text}{end}"
        else:
            kept = cleaned(text)
            if kept != text:
                lost()
                return f"{spaced}{_escaped(kept)}{end}"
            made = f"{spaced if _EDGES.search(kept) else plain}{_escaped(kept)}{end}"
        if len(memo) < _MEMO:
            memo[text] = made
        return made

    return cell


def _escaped(text: str) -> str:
    return _ESCAPES.sub("_x005F_", text).translate(_ENTITIES)


def _serial(value: Cell) -> float | int | None:
    """Count a day, or a moment of the shop's own clock, as Excel does; None where it cannot."""
    if isinstance(value, datetime):
        if value.tzinfo is not None or value.date() < _FIRST_DAY:
            return None  # Excel knows no zones: the caller gives the shop's own clock
        return (value - _MOMENT_0).total_seconds() / _DAY_SECONDS
    if isinstance(value, date) and value >= _FIRST_DAY:
        return (value - _DAY_0).days
    return None
