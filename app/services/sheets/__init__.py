"""Foreign tables in, our tables out: this room knows bytes, sheets and rows, and no business.

Files of others are opened in a child process (`run_reading`), where `open_tables` streams their
tables. `write_xlsx` and `write_csv` put ours out.
"""

from app.services.sheets.cells import (
    Cell,
    CellError,
    MergedRange,
    RawTable,
    Row,
    SheetRefusal,
    SheetRefusedError,
    Undecoded,
    Watch,
)
from app.services.sheets.child_side import Report
from app.services.sheets.kinds import FileKind
from app.services.sheets.limits import Limits, limits_for
from app.services.sheets.opening import open_tables, sniff
from app.services.sheets.reading_child import ReadingFaultError, run_reading

__all__ = [
    "Cell",
    "CellError",
    "FileKind",
    "Limits",
    "MergedRange",
    "RawTable",
    "ReadingFaultError",
    "Report",
    "Row",
    "SheetRefusal",
    "SheetRefusedError",
    "Undecoded",
    "Watch",
    "limits_for",
    "open_tables",
    "run_reading",
    "sniff",
]
