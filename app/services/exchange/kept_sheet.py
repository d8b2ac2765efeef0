"""Rows kept aside, out as Excel with their reason, to be corrected and dropped back."""

from collections.abc import Callable, Sequence
from pathlib import Path

from app.services.exchange.views import KeptRow
from app.services.sheets import OutColumn, OutSheet, write_xlsx

REASON_COLUMN = "⚑ Regulars"


def save_rows(
    path: Path, header: Sequence[str], rows: Sequence[KeptRow], words: Callable[[KeptRow], str]
) -> None:
    """Write the raw cells as text under the file's own header, the reason in a last column.

    The reason column's name is known to the reader, which leaves it out when the file comes back.

    Raises:
        OutsideError: the disk refused; no file is left half written.
    """
    width = max([len(header), *(len(row.cells) for row in rows)])
    names = [*header, *("" for _ in range(width - len(header))), REASON_COLUMN]
    cells = ([*row.cells, *("" for _ in range(width - len(row.cells))), words(row)] for row in rows)
    write_xlsx(path, [OutSheet("Rows", [OutColumn(name) for name in names], cells)])
