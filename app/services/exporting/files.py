"""Puts sheets into a file whose ending says of which kind it is."""

from collections.abc import Callable, Sequence
from pathlib import Path

from app.services.errors import StoppedError
from app.services.sheets import (
    OutSheet,
    SheetRefusedError,
    Written,
    write_csv,
    write_csv_zip,
    write_xlsx,
)

MARK = "customers 1"  # what the file is, and in which shape


def put_out(
    path: Path,
    sheets: Sequence[OutSheet],
    progress: Callable[[int], None],
    is_cancelled: Callable[[], bool],
) -> Written:
    """Write a file; what stood there before stays until the new one is whole.

    Args:
        path: .csv takes the first sheet alone, .zip a CSV of each, anything else is a workbook.

    Raises:
        StoppedError: the seller stopped it; no file is left behind.
        SheetNotWrittenError: the disk refused.
    """
    try:
        match path.suffix.lower():
            case ".csv":
                return write_csv(path, sheets[0], progress=progress, is_cancelled=is_cancelled)
            case ".zip":
                return write_csv_zip(path, sheets, progress=progress, is_cancelled=is_cancelled)
            case _:
                return write_xlsx(
                    path, sheets, mark=MARK, progress=progress, is_cancelled=is_cancelled
                )
    except SheetRefusedError as refused:
        raise StoppedError from refused
