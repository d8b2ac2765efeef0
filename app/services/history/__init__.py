"""What happened to the shop file, action by action."""

from app.services.history.book import HistoryBook
from app.services.history.rules import midnight_ms
from app.services.history.views import (
    ActionDetail,
    ActionState,
    ChangeRow,
    Door,
    FieldCount,
    HistoryKind,
    HistoryQuestion,
    HistoryRow,
    Listed,
    Wish,
)

__all__ = [
    "ActionDetail",
    "ActionState",
    "ChangeRow",
    "Door",
    "FieldCount",
    "HistoryBook",
    "HistoryKind",
    "HistoryQuestion",
    "HistoryRow",
    "Listed",
    "Wish",
    "midnight_ms",
]
