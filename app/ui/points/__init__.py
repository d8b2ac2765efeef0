"""The pages of the points ledger."""

from app.ui.points.differences import DifferencesPage
from app.ui.points.page import LedgerPage
from app.ui.points.ports import LedgerDesks, RecalculationDesk

__all__ = ["DifferencesPage", "LedgerDesks", "LedgerPage", "RecalculationDesk"]
