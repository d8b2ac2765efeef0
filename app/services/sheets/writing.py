"""Puts our tables out as workbooks and as CSV: text stays text and never becomes a formula."""

import csv
import io
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import IO, Final

from app.services.sheets.cells import Cell
from app.services.sheets.cells_out import RowWriter, heading_row
from app.services.sheets.package_parts import (
    HEADING,
    SheetPart,
    Styles,
    parts_of,
    sheet_head,
    sheet_tail,
)
from app.services.sheets.tables_out import (
    LONGEST_TEXT,
    OutSheet,
    Progress,
    Written,
    cleaned,
    replacing,
    text_of,
    watched,
)
from app.services.sheets.workbooks import MOST_ROWS

_LONGEST_NAME: Final = 31
_LARGEST_SHEET: Final = 1_900_000_000  # bytes of XML; from 2 GiB on a package is of another kind
_BATCH: Final = 500
_FORBIDDEN: Final = str.maketrans("[]:*?/\\", "()-----")
_FORMULA_SIGNS: Final = "=+-@\t\r"
_CONTROLS: Final = r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]"
_AS_IT_IS: Final = (str, int, date, type(None))  # what the csv module writes as we would
_UNFIT: Final = re.compile(_CONTROLS)
# What a cell cannot hold, or what at its beginning makes a formula; cells stand on lines here.
_AWKWARD: Final = re.compile(rf"(?:^|\n)[=+\-@\t\r]|{_CONTROLS}")


def write_xlsx(
    path: Path,
    sheets: Sequence[OutSheet],
    *,
    mark: str = "1",
    progress: Progress | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> Written:
    """Write a workbook, row by row, with frozen header, filter and widths.

    More rows than a sheet can hold go on in another one.

    Args:
        path: replaced only when everything is written.
        sheets: in their sequence; the first opens.
        mark: kept as a document property; `RawTable.export_mark` gives it back.
        progress: takes the rows written.
        is_cancelled: asked every 1,000 rows.

    Raises:
        SheetNotWrittenError: the disk refused.
        SheetRefusedError: cancelled.
    """
    written = Written()
    with (
        replacing(path) as beside,
        zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
    ):
        workbook = _Workbook(archive, written)
        for number, sheet in enumerate(sheets):
            workbook.add(sheet, watched(sheet.rows, written, progress, is_cancelled), number)
        workbook.finish(mark)
    return written


class _Workbook:
    """A package while it is written."""

    def __init__(self, archive: zipfile.ZipFile, written: Written) -> None:
        self._archive = archive
        self._written = written
        self._styles = Styles()
        self._parts: list[SheetPart] = []
        self._names: set[str] = set()

    def add(self, sheet: OutSheet, rows: Iterator[Sequence[Cell]], number: int) -> None:
        """Write a sheet, and as many more as its rows need.

        Args:
            number: by which its cells that lost something are noted.
        """
        first: Sequence[Cell] | None = next(rows, None)
        done = 0
        while True:
            part, first = self._write(sheet, first, rows, (number, done))
            self._parts.append(part)
            done += part.rows
            if first is None:
                return

    def finish(self, mark: str) -> None:
        """Write what the package needs beside its sheets."""
        for name, text in parts_of(self._parts, self._styles, mark).items():
            self._archive.writestr(name, text)

    def _write(
        self,
        sheet: OutSheet,
        first: Sequence[Cell] | None,
        rows: Iterator[Sequence[Cell]],
        noted: tuple[int, int],
    ) -> tuple[SheetPart, Sequence[Cell] | None]:
        """Write one sheet of the package; give it and the first row that it had no room for."""
        styles = [self._styles.of(column) for column in sheet.columns]
        writer = RowWriter(sheet.columns, styles)
        number, before = noted
        row, done, size, lines = first, 0, 0, [heading_row(sheet.columns, HEADING)]
        with self._archive.open(f"xl/worksheets/sheet{len(self._parts) + 1}.xml", "w") as file:
            is_first = not sheet.is_hidden and all(part.is_hidden for part in self._parts)
            file.write(sheet_head(sheet.columns, styles, is_first=is_first).encode())
            while row is not None and done + 1 < MOST_ROWS and size < _LARGEST_SHEET:
                lines.append(writer.row(done + 2, row))
                for column in writer.lost_columns(row):
                    self._written.note(number, before + done, column)
                done += 1
                if len(lines) >= _BATCH:
                    size += file.write("".join(lines).encode())
                    lines.clear()
                row = next(rows, None)
            file.write("".join([*lines, sheet_tail(len(sheet.columns), done)]).encode())
        name = _sheet_name(sheet.name, self._names)
        return SheetPart(name, sheet.is_hidden, len(sheet.columns), done), row


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
        _fill(file, (sheet, 0), watched(sheet.rows, written, progress, is_cancelled), written)
    return written


def write_csv_zip(
    path: Path,
    sheets: Sequence[OutSheet],
    *,
    progress: Progress | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> Written:
    """Write one CSV for each sheet, named after it, into a .zip; as `write_csv`."""
    written = Written()
    names: set[str] = set()
    with (
        replacing(path) as beside,
        zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
    ):
        for number, sheet in enumerate(sheets):
            name = f"{_sheet_name(sheet.name, names)}.csv"
            rows = watched(sheet.rows, written, progress, is_cancelled)
            with (
                archive.open(name, "w", force_zip64=True) as member,
                io.TextIOWrapper(member, encoding="utf-8-sig", newline="") as file,
            ):
                _fill(file, (sheet, number), rows, written)
    return written


def _fill(
    file: IO[str],
    numbered: tuple[OutSheet, int],
    rows: Iterable[Sequence[Cell]],
    written: Written,
) -> None:
    """Write heading and rows of a CSV into a text that is open."""
    sheet, at = numbered
    writer = csv.writer(file)
    writer.writerow([_guarded(cleaned(column.name)) for column in sheet.columns])
    is_awkward = _AWKWARD.search
    for number, row in enumerate(rows):
        cells = [value if type(value) in _AS_IT_IS else text_of(value) for value in row]
        texts = [value for value in row if type(value) is str]
        # Nearly every row is plain; one look at all of it is enough.
        whole = "\n".join(texts)
        if is_awkward(whole) or len(whole) > LONGEST_TEXT:
            if _UNFIT.search(whole) or len(whole) > LONGEST_TEXT:
                cells = _fitted(cells, (at, number), written)
            cells = [_guarded(cell) if type(cell) is str else cell for cell in cells]
        writer.writerow(cells)


def _fitted(cells: Sequence[Cell], place: tuple[int, int], written: Written) -> list[Cell]:
    fitted: list[Cell] = []
    for column, cell in enumerate(cells):
        kept = cleaned(cell) if isinstance(cell, str) else cell
        if kept != cell:
            written.note(*place, column)
        fitted.append(kept)
    return fitted


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
    return f"'{text}" if text and text[0] in _FORMULA_SIGNS else text
