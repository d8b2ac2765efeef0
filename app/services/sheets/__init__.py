"""Foreign tables in, our tables out: this room knows bytes, sheets and rows, and no business.

Files of others are opened in a child process (`run_reading`), where `open_tables` streams their
tables. `write_xlsx` and `write_csv` put ours out. The readers are loaded when first asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from app.services.sheets.cells import (
    FORMULA,
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
from app.services.sheets.tables_out import (
    BASE_SHEET,
    EDIT_MARK,
    LONGEST_TEXT,
    ColumnKind,
    OutColumn,
    OutSheet,
    SheetNotWrittenError,
    Written,
    cleaned,
    text_of,
)

if TYPE_CHECKING:
    from app.services.sheets.limits import Limits, limits_for
    from app.services.sheets.opening import open_tables, sniff
    from app.services.sheets.reading_child import ReadingChild, ReadingFaultError, run_reading
    from app.services.sheets.writing import write_csv, write_csv_zip, write_xlsx

__all__ = [
    "BASE_SHEET",
    "EDIT_MARK",
    "FORMULA",
    "LONGEST_TEXT",
    "Cell",
    "CellError",
    "ColumnKind",
    "FileKind",
    "Limits",
    "MergedRange",
    "OutColumn",
    "OutSheet",
    "RawTable",
    "ReadingChild",
    "ReadingFaultError",
    "Report",
    "Row",
    "SheetNotWrittenError",
    "SheetRefusal",
    "SheetRefusedError",
    "Undecoded",
    "Watch",
    "Written",
    "cleaned",
    "limits_for",
    "open_tables",
    "run_reading",
    "sniff",
    "text_of",
    "write_csv",
    "write_csv_zip",
    "write_xlsx",
]

_LATER = {
    "Limits": "limits",
    "ReadingChild": "reading_child",
    "ReadingFaultError": "reading_child",
    "limits_for": "limits",
    "open_tables": "opening",
    "run_reading": "reading_child",
    "sniff": "opening",
    "write_csv": "writing",
    "write_csv_zip": "writing",
    "write_xlsx": "writing",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _LATER:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
