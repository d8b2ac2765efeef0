"""Puts our tables out as workbooks and as CSV: text stays text and never becomes a formula."""

import csv
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Final, Protocol

from app.services.sheets.cells import Cell
from app.services.sheets.packages import EXPORT_MARK
from app.services.sheets.tables_out import (
    ColumnKind,
    OutColumn,
    OutSheet,
    Progress,
    SheetNotWrittenError,
    Written,
    cleaned,
    is_plain_number,
    replacing,
    text_of,
    watched,
)
from app.services.sheets.workbooks import MOST_ROWS

_OPTIONS: Final = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "nan_inf_to_errors": False,
}
_FORMATS: Final = {
    ColumnKind.TEXT: "@",
    ColumnKind.NUMBER: "General",
    ColumnKind.DAY: "yyyy-mm-dd",
    ColumnKind.MOMENT: "yyyy-mm-dd hh:mm:ss",
}
_WIDTHS: Final = {
    ColumnKind.TEXT: 16.0,
    ColumnKind.NUMBER: 12.0,
    ColumnKind.DAY: 12.0,
    ColumnKind.MOMENT: 20.0,
}
_FIRST_YEAR: Final = 1900
_LONGEST_NAME: Final = 31
_FORBIDDEN: Final = str.maketrans("[]:*?/\\", "()-----")
_FORMULA_SIGNS: Final = ("=", "+", "-", "@", "\t", "\r")


def write_xlsx(
    path: Path,
    sheets: Sequence[OutSheet],
    *,
    mark: str = "1",
    progress: Progress | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> Written:
    """Write a workbook, row by row, with frozen header, filter and widths.

    Args:
        path: replaced only when everything is written.
        sheets: in their sequence; the first opens.
        mark: kept as a document property; `RawTable.export_mark` gives it back.
        progress: takes the rows written.
        is_cancelled: asked every 1,000 rows.

    Raises:
        SheetNotWrittenError: the disk refused.
        SheetRefusedError: cancelled.
        ValueError: more rows than a sheet can hold.
    """
    # 140 ms that the window's start must not pay.
    import xlsxwriter  # type: ignore[import-untyped] # noqa: PLC0415 - ships no types

    written = Written()
    with replacing(path) as beside, tempfile.TemporaryDirectory(dir=path.parent) as folder:
        workbook: _Workbook = xlsxwriter.Workbook(str(beside), {**_OPTIONS, "tmpdir": folder})
        workbook.set_custom_property(EXPORT_MARK, mark)
        try:
            _fill(workbook, sheets, written, progress, is_cancelled)
            workbook.close()
        except xlsxwriter.exceptions.FileCreateError as error:
            raise SheetNotWrittenError(path) from error
        except BaseException:
            with suppress(Exception):  # it holds files open until it is closed
                workbook.close()
            raise
    return written


def _fill(
    workbook: "_Workbook",
    sheets: Sequence[OutSheet],
    written: Written,
    progress: Progress | None,
    is_cancelled: Callable[[], bool] | None,
) -> None:
    names: set[str] = set()
    for number, sheet in enumerate(sheets):
        page = _Page(workbook, sheet, _sheet_name(sheet.name, names))
        for row in watched(sheet.rows, written, progress, is_cancelled):
            page.write(row, number, written)
        page.close()


def write_csv(
    path: Path,
    sheet: OutSheet,
    *,
    progress: Progress | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> Written:
    """Write a CSV in UTF-8 with its mark, as Excel wants it.

    A text that Excel would take for a formula gets an apostrophe in front, which our own import
    takes off again.

    Raises:
        SheetNotWrittenError: the disk refused.
        SheetRefusedError: cancelled.
    """
    written = Written()
    with (
        replacing(path) as beside,
        beside.open("w", encoding="utf-8-sig", newline="") as file,
    ):
        writer = csv.writer(file)
        writer.writerow([_guarded(cleaned(column.name)) for column in sheet.columns])
        for row_number, row in enumerate(watched(sheet.rows, written, progress, is_cancelled)):
            cells: list[str] = []
            for column, value in enumerate(row):
                text = text_of(value)
                kept = cleaned(text)
                if kept != text:
                    written.note(0, row_number, column)
                cells.append(_guarded(kept) if isinstance(value, str) else kept)
            writer.writerow(cells)
    return written


class _Worksheet(Protocol):
    """What is used of XlsxWriter's, which has no types of its own."""

    def freeze_panes(self, row: int, column: int, /) -> object: ...
    def set_column(self, first: int, last: int, width: float, style: object, /) -> object: ...
    def autofilter(self, top: int, left: int, bottom: int, right: int, /) -> object: ...
    def write_string(self, row: int, column: int, text: str, style: object, /) -> int: ...
    def write_number(self, row: int, column: int, number: Cell, style: object, /) -> int: ...
    def write_datetime(self, row: int, column: int, day: Cell, style: object, /) -> int: ...


class _Workbook(Protocol):
    """The same of a workbook."""

    def add_worksheet(self, name: str, /) -> _Worksheet: ...
    def add_format(self, looks: dict[str, object], /) -> object: ...
    def set_custom_property(self, name: str, value: str, /) -> object: ...
    def close(self) -> object: ...


class _Page:
    """One sheet of a workbook while it is written."""

    def __init__(self, workbook: _Workbook, sheet: OutSheet, name: str) -> None:
        self._page = workbook.add_worksheet(name)
        self._columns = sheet.columns
        self._formats = [_format(workbook, column) for column in sheet.columns]
        self._done = 0
        heading = workbook.add_format({"bold": True, "bottom": 1, "text_wrap": False})
        self._page.freeze_panes(1, 0)
        for index, column in enumerate(sheet.columns):
            name_width = sum(2 if ord(sign) > 0xFF else 1 for sign in column.name) + 3  # noqa: PLR2004
            width = column.width or max(_WIDTHS[column.kind], min(name_width, 40))
            self._page.set_column(index, index, width, self._formats[index])
            self._page.write_string(0, index, cleaned(column.name), heading)

    def write(self, row: Sequence[Cell], sheet: int, written: Written) -> None:
        if self._done + 1 >= MOST_ROWS:
            raise ValueError("more rows than a sheet can hold")
        for index, value in enumerate(row):
            if not self._write_cell(index, value):
                written.note(sheet, self._done, index)
        self._done += 1

    def close(self) -> None:
        if self._columns:
            self._page.autofilter(0, 0, max(self._done, 1), len(self._columns) - 1)

    def _write_cell(self, index: int, value: Cell) -> bool:
        """Write one cell; False when something of its text was left out."""
        row = self._done + 1
        known = index < len(self._columns)
        kind = self._columns[index].kind if known else ColumnKind.TEXT
        style = self._formats[index] if known else None
        if value is None or value == "":
            return True
        if kind == ColumnKind.NUMBER and is_plain_number(value):
            self._page.write_number(row, index, value, style)
        elif kind in {ColumnKind.DAY, ColumnKind.MOMENT} and _is_writable_day(value):
            self._page.write_datetime(row, index, value, style)
        else:
            text = text_of(value)
            kept = cleaned(text)
            self._page.write_string(row, index, kept, style)
            return kept == text
        return True


def _format(workbook: _Workbook, column: OutColumn) -> object:
    return workbook.add_format({"num_format": column.number_format or _FORMATS[column.kind]})


def _is_writable_day(value: Cell) -> bool:
    if isinstance(value, datetime) and value.tzinfo is not None:
        return False  # Excel knows no zones: the caller gives the shop's own clock
    return isinstance(value, date) and value.year >= _FIRST_YEAR


def _sheet_name(name: str, taken: set[str]) -> str:
    """Make a name that Excel takes, and that no other sheet has."""
    plain = cleaned(name).translate(_FORBIDDEN).strip("' ")[:_LONGEST_NAME] or "1"
    unique, number = plain, 2
    while unique.casefold() in taken:
        tail = f" ({number})"
        unique, number = plain[: _LONGEST_NAME - len(tail)] + tail, number + 1
    taken.add(unique.casefold())
    return unique


def _guarded(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA_SIGNS) else text
