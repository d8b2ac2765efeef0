"""What happened to the shop file, action by action."""

from app.services.history.book import HistoryBook
from app.services.history.views import (
    ActionState,
    ChangeRow,
    HistoryKind,
    HistoryQuestion,
    HistoryRow,
)

__all__ = [
    "ActionState",
    "ChangeRow",
    "HistoryBook",
    "HistoryKind",
    "HistoryQuestion",
    "HistoryRow",
]
