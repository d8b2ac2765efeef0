"""The page of the points ledger."""

from app.ui.points.page import LedgerPage
from app.ui.points.ports import LedgerDesks

__all__ = ["LedgerDesks", "LedgerPage"]
