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
from app.services.sheets.columns_out import (
    BETWEEN,
    batches,
    joined,
    lost_places,
    types_of,
)
from app.services.sheets.package_parts import (
    HEADING,
    SheetPart,
    Styles,
    parts_of,
    sheet_head,
    sheet_tail,
)
from app.services.sheets.tables_out import (
    EXACT,
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
_FIRST_ROW: Final = 2  # under the heading
_FORBIDDEN: Final = str.maketrans("[]:*?/\\", "()-----")
_FORMULA_SIGNS: Final = "=+-@\t\r"
_UNFIT: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1e\x7f\ufffe\uffff\ud800-\udfff]")
_FORMULA: Final = re.compile(rf"{BETWEEN}[=+\-@\t\r]")
_TEXTS: Final = {str}
_FLOATS: Final = {float}
_AS_IT_IS: Final = {int, date}  # what the csv module writes as we would


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
        left = batches(rows)
        batch, done = next(left, []), 0
        while True:
            part, batch = self._write(sheet, batch, left, (number, done))
            self._parts.append(part)
            done += part.rows
            if not batch:
                return

    def finish(self, mark: str) -> None:
        """Write what the package needs beside its sheets."""
        for name, text in parts_of(self._parts, self._styles, mark).items():
            self._archive.writestr(name, text)

    def _write(
        self,
        sheet: OutSheet,
        batch: list[Sequence[Cell]],
        left: Iterator[list[Sequence[Cell]]],
        noted: tuple[int, int],
    ) -> tuple[SheetPart, list[Sequence[Cell]]]:
        """Write one sheet of the package; give it and the rows that it had no room for."""
        styles = [self._styles.of(column) for column in sheet.columns]
        writer, done, size = RowWriter(sheet.columns, styles), 0, 0

        def lost(row_number: int, column: int) -> None:
            self._written.note(noted[0], noted[1] + row_number - _FIRST_ROW, column)

        with self._archive.open(f"xl/worksheets/sheet{len(self._parts) + 1}.xml", "w") as file:
            is_first = not sheet.is_hidden and all(part.is_hidden for part in self._parts)
            file.write(sheet_head(sheet.columns, styles, is_first=is_first).encode())
            file.write(heading_row(sheet.columns, HEADING).encode())
            while batch and done < MOST_ROWS - 1 and size < _LARGEST_SHEET:
                now, batch = batch[: MOST_ROWS - 1 - done], batch[MOST_ROWS - 1 - done :]
                size += file.write(writer.rows(done + _FIRST_ROW, now, lost).encode())
                done += len(now)
                batch = batch or next(left, [])
            file.write(sheet_tail(sheet.columns, done).encode())
        name = _sheet_name(sheet.name, self._names)
        return SheetPart(name, sheet.is_hidden, len(sheet.columns), done), batch


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
    before = 0
    for batch in batches(iter(rows)):
        columns: list[Sequence[Cell]] = []
        for column, values in enumerate(zip(*batch, strict=True)):
            made, lost = _csv_column(values)
            columns.append(made)
            for place in lost:
                written.note(at, before + place, column)
        writer.writerows(zip(*columns, strict=True) if columns else batch)
        before += len(batch)


def _csv_column(values: Sequence[Cell]) -> tuple[Sequence[Cell], Sequence[int]]:
    """Give the cells of a column, and the places of those that lost something."""
    types = types_of(values)
    if types <= _AS_IT_IS:
        return values, ()
    if str not in types:
        short = _short if types == _FLOATS else text_of
        return [None if value is None else short(value) for value in values], ()
    whole = joined(values) if types == _TEXTS else None
    if whole is not None and not _UNFIT.search(whole):
        return list(map(_guarded, values)) if _FORMULA.search(whole) else values, ()
    texts = ["" if value is None else text_of(value) for value in values]
    kept = map(cleaned, texts)
    return [
        _guarded(text) if isinstance(value, str) else text
        for value, text in zip(values, kept, strict=True)
    ], lost_places(texts)


def _sheet_name(name: str, taken: set[str]) -> str:
    """Make a name that Excel takes, and that no other sheet has."""
    plain = cleaned(name).translate(_FORBIDDEN).strip("' ")[:_LONGEST_NAME] or "1"
    unique, number = plain, 2
    while unique.casefold() in taken:
        tail = f" ({number})"
        unique, number = plain[: _LONGEST_NAME - len(tail)] + tail, number + 1
    taken.add(unique.casefold())
    return unique


def _short(value: Cell) -> Cell:
    if isinstance(value, float) and value.is_integer() and abs(value) < EXACT:
        return int(value)
    return value


def _guarded(text: Cell) -> Cell:
    is_formula = isinstance(text, str) and text and text[0] in _FORMULA_SIGNS
    return f"'{text}" if is_formula else text
