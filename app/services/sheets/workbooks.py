"""Sheets of .xlsx, .xlsm, .xlsb, .xls and .ods through calamine, whatever the file is called."""

from collections.abc import Iterator
from typing import IO, Final

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from app.services.sheets.cells import (
    CellError,
    MergedRange,
    RawTable,
    Row,
    SheetRefusal,
    SheetRefusedError,
    Watch,
)
from app.services.sheets.tables_out import BASE_SHEET, EDIT_MARK

MOST_ROWS: Final = 1_048_576
_ROWS_PER_REPORT: Final = 2000

SheetErrors = dict[int, dict[tuple[int, int], str]]
"""Error codes by sheet, row and column, all counted from 0: calamine reads such cells as empty."""


def sheets_of(
    file: IO[bytes], *, errors: SheetErrors, mark: str | None, prefix: str, watch: Watch
) -> Iterator[RawTable]:
    """Yield the visible sheets that hold anything, and our hidden one, one in memory at a time.

    Args:
        file: a seekable workbook, closed by the caller after the last row.
        errors: the error cells found beforehand.
        mark: what our own export left in the workbook.
        prefix: put before each sheet's name, such as an archive member's name.
        watch: takes the rows read and the sheet's rows.

    Raises:
        SheetRefusedError: password, damaged, or an impossible number of rows.
    """
    try:
        # from_path would believe the suffix; from a file the content decides.
        with CalamineWorkbook.from_filelike(file) as workbook:
            if any(sheet_look.name == BASE_SHEET for sheet_look in workbook.sheets_metadata):
                mark = EDIT_MARK  # whatever program saved it again
            for index, sheet_look in enumerate(workbook.sheets_metadata):
                is_shown = sheet_look.visible == SheetVisibleEnum.Visible
                if sheet_look.typ != SheetTypeEnum.WorkSheet or not (
                    is_shown or sheet_look.name == BASE_SHEET
                ):
                    continue
                sheet = workbook.get_sheet_by_name(sheet_look.name)
                if sheet.start is None or sheet.end is None:
                    continue
                yield _table(sheet, errors.get(index, {}), mark, prefix, watch)
    except PasswordError as error:
        raise SheetRefusedError(SheetRefusal.PASSWORD) from error
    except CalamineError as error:
        raise SheetRefusedError(SheetRefusal.BROKEN, type(error).__name__) from error


def _table(
    sheet: CalamineSheet,
    errors: dict[tuple[int, int], str],
    mark: str | None,
    prefix: str,
    watch: Watch,
) -> RawTable:
    first_column = sheet.start[1] if sheet.start else 0
    total = sheet.end[0] + 1 if sheet.end else 0
    if total > MOST_ROWS:  # calamine would count up to it in empty rows, for hours
        raise SheetRefusedError(SheetRefusal.BROKEN, "row number")
    by_row: dict[int, list[tuple[int, str]]] = {}
    for (row, column), code in errors.items():
        by_row.setdefault(row, []).append((column - first_column, code))
    return RawTable(
        name=f"{prefix}{sheet.name}",
        rows=_rows(sheet, by_row, total, watch),
        merged=_merged(sheet, first_column),
        row_total=total,
        export_mark=mark,
        is_base=sheet.name == BASE_SHEET,
    )


def _rows(
    sheet: CalamineSheet, errors: dict[int, list[tuple[int, str]]], total: int, watch: Watch
) -> Iterator[Row]:
    for index, row in enumerate(sheet.iter_rows()):
        if not index % _ROWS_PER_REPORT:
            watch(index, total)
        if index in errors:
            yield _with_errors(list(row), errors[index])
        else:
            yield row
    watch(total, total)


def _with_errors(row: list[object], errors: list[tuple[int, str]]) -> Row:
    for column, code in errors:
        row.extend([""] * (column + 1 - len(row)))
        row[column] = CellError(code)
    return row  # type: ignore[return-value]


def _merged(sheet: CalamineSheet, first_column: int) -> tuple[MergedRange, ...]:
    return tuple(
        ((top, left - first_column), (bottom, right - first_column))
        for (top, left), (bottom, right) in sheet.merged_cell_ranges or ()
        if left >= first_column
    )
