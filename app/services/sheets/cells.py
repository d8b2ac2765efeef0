"""What foreign tables are made of, and why one is not read; nothing here opens a file."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from app.services.errors import RefusedError


@dataclass(frozen=True, slots=True)
class CellError:
    """A cell whose formula failed, such as ``#N/A``; a problem of its row, never an empty value."""

    code: str


Cell = str | int | float | bool | datetime | date | time | timedelta | CellError | None
"""Empty cells are ``""``, or None where a reader has nothing else; numbers are never formatted."""

Row = Sequence[Cell]
"""One row, as wide as the file says; a blank line of a text file is an empty row."""

Watch = Callable[[int, int], None]
"""Takes how much of a table is read: done and total, bytes of a text, rows of a sheet."""

MergedRange = tuple[tuple[int, int], tuple[int, int]]
"""First and last cell, both included, as (row, column) counted from 0 in `RawTable.rows`."""


FORMULA = CellError("=")
"""A cell of a workbook made for coming back that somebody has put a formula into."""


class SheetRefusal(StrEnum):
    """Why a whole file is not read; the same words as the import's own refusals."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    EMPTY = "empty"
    NOT_A_TABLE = "not_a_table"
    NO_ROWS = "no_rows"
    PASSWORD = "password"  # noqa: S105 - a code, not a secret
    BROKEN = "broken"
    TOO_LARGE = "too_large"
    TOO_MUCH_MEMORY = "too_much_memory"
    TOO_SLOW = "too_slow"
    UNSAFE_ZIP = "unsafe_zip"
    CRASHED = "crashed"
    CANCELLED = "cancelled"


class SheetRefusedError(RefusedError):
    """A foreign file is not read; nothing was changed.

    Attributes:
        code: the reason, which the screen has a sentence for.
        detail: a technical word for the log; never a cell of the file.
    """

    def __init__(self, code: SheetRefusal, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail


@dataclass(slots=True)
class Undecoded:
    """Counts the places of a text whose bytes its encoding does not know; they read as U+FFFD."""

    count: int = 0


@dataclass(frozen=True, slots=True)
class RawTable:
    """One sheet, HTML table or text, read row by row in one pass.

    The next table of the same file ends the rows of this one.

    Attributes:
        name: the sheet's or archive member's name; empty for a plain text file.
        rows: from the file's first row on, so that row N of the file is the Nth one here.
        encoding: the Python codec of a text, empty for a workbook.
        delimiter: empty unless the table is a text.
        merged: merged cells; only the first one holds the value.
        row_total: rows of the sheet, None where only reading tells.
        export_mark: what `write_xlsx` left in a workbook of our own, else None.
        is_base: the hidden sheet that says what a workbook of our own held when it was written.
        undecoded: grows while the rows of a text are read.
    """

    name: str
    rows: Iterator[Row]
    encoding: str = ""
    delimiter: str = ""
    merged: tuple[MergedRange, ...] = ()
    row_total: int | None = None
    export_mark: str | None = None
    undecoded: Undecoded = field(default_factory=Undecoded)
    is_base: bool = False


def unwatched(_done: int, _total: int) -> None:
    """Let progress go by, where nobody looks."""
