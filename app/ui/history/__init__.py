"""The history page."""

from app.ui.history.page import HistoryPage

__all__ = ["HistoryPage"]
