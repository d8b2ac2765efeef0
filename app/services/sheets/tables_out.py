"""What goes out as a table: columns, cells, and what had to be left out of them."""

import math
import os
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from app.services.errors import OutsideError
from app.services.sheets.cells import Cell, CellError, SheetRefusal, SheetRefusedError

# The sheet that says what a workbook made for coming back held, and the mark of such a workbook.
BASE_SHEET: Final = "RegularsBase"
EDIT_MARK: Final = "edit 1"
LONGEST_TEXT: Final = 32_767  # of one cell, in every version of Excel
_CONTROLS: Final = re.compile(
    "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f\\ufffe\\uffff\\ud800-\\udfff]"
)
_ROWS_PER_LOOK: Final = 1000
EXACT: Final = 1e15  # from here on a float may have lost digits; it is shown as it is


class ColumnKind(StrEnum):
    """How the cells of a column are written; a value of another kind is written as text."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    MOMENT = "moment"


@dataclass(frozen=True, slots=True)
class OutColumn:
    """One column of an outgoing table.

    Attributes:
        name: the header's words, made by the caller.
        number_format: Excel's, such as a currency's; None takes the kind's own.
        width: in characters; None goes by the header and the kind.
        choices: what a cell may be chosen from; anything else can be written, too.
        is_quiet: grey, as what is there to be read only.
    """

    name: str
    kind: ColumnKind = ColumnKind.TEXT
    number_format: str | None = None
    width: float | None = None
    choices: Sequence[str] = ()
    is_quiet: bool = False


@dataclass(frozen=True, slots=True)
class OutSheet:
    """One sheet; `rows` are taken once, one at a time; a hidden one is for the program alone."""

    name: str
    columns: Sequence[OutColumn]
    rows: Iterable[Sequence[Cell]]
    is_hidden: bool = False


@dataclass(slots=True)
class Written:
    """What was written.

    Attributes:
        rows: without headers.
        cleaned: sheet number, row and column, all from 0 and without the header, of cells that lost
            control characters or their end; at most the first 1,000.
    """

    rows: int = 0
    cleaned: list[tuple[int, int, int]] = field(default_factory=list)

    def note(self, sheet: int, row: int, column: int) -> None:
        """Remember a cleaned cell."""
        if len(self.cleaned) < 1000:  # noqa: PLR2004 - a list that somebody reads
            self.cleaned.append((sheet, row, column))


class SheetNotWrittenError(OutsideError):
    """The disk refused; the file that stood there before still stands.

    Attributes:
        path: what was to be written.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


Progress = Callable[[int], None]
"""Takes the rows written so far."""


def text_of(value: Cell) -> str:
    """Write a value as text that reads back the same, whatever the language of the program."""
    match value:
        case None:
            text = ""
        case bool():
            text = "1" if value else "0"
        case float() if value.is_integer() and abs(value) < EXACT:
            text = str(int(value))
        case datetime():
            text = value.isoformat(" ", "seconds")
        case CellError():
            text = value.code
        case _:
            text = str(value)
    return text


def cleaned(text: str) -> str:
    """Drop control characters, lone surrogates, and what is longer than a cell can hold."""
    return _CONTROLS.sub("", text)[:LONGEST_TEXT]


def is_plain_number(value: Cell) -> bool:
    """Tell whether a value may be written as a number: no truth value, no infinity."""
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def watched(
    rows: Iterable[Sequence[Cell]],
    written: Written,
    progress: Progress | None,
    is_cancelled: Callable[[], bool] | None,
) -> Iterator[Sequence[Cell]]:
    """Pass rows on, counting them, telling of them and stopping when asked to.

    Raises:
        SheetRefusedError: cancelled.
    """
    for row in rows:
        if not written.rows % _ROWS_PER_LOOK:
            if is_cancelled and is_cancelled():
                raise SheetRefusedError(SheetRefusal.CANCELLED)
            if progress:
                progress(written.rows)
        yield row
        written.rows += 1


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Lend a path beside the wanted one and put it in its place only when all went well.

    Raises:
        SheetNotWrittenError: the disk refused.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=".regulars-", suffix=".part", dir=path.parent)
    except OSError as error:
        raise SheetNotWrittenError(path) from error
    os.close(handle)
    beside = Path(name)
    try:
        yield beside
        with beside.open("rb") as file:
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        raise SheetNotWrittenError(path) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
