"""Our tables out as files for others."""

from app.services.exporting.apart import LARGE
from app.services.exporting.customers import CustomerExport
from app.services.exporting.errors import WritingEndedError
from app.services.exporting.tables import TableExport
from app.services.exporting.views import CustomerColumn, OutReport, OutTable, OutWish, OutWords

__all__ = [
    "LARGE",
    "CustomerColumn",
    "CustomerExport",
    "OutReport",
    "OutTable",
    "OutWish",
    "OutWords",
    "TableExport",
    "WritingEndedError",
]
