"""Our tables out as files for others."""

from app.services.exporting.customers import CustomerExport
from app.services.exporting.views import CustomerColumn, OutReport, OutWish, OutWords

__all__ = ["CustomerColumn", "CustomerExport", "OutReport", "OutWish", "OutWords"]
