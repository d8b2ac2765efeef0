"""What happened to the shop file, action by action."""

from app.services.history.book import HistoryBook
from app.services.history.hidden import THE_HIDDEN, HiddenBook
from app.services.history.views import (
    ActionDetail,
    ActionState,
    ChangeRow,
    Door,
    FieldCount,
    HiddenRow,
    HistoryKind,
    HistoryQuestion,
    HistoryRow,
    Listed,
    Touched,
    Wish,
)

__all__ = [
    "THE_HIDDEN",
    "ActionDetail",
    "ActionState",
    "ChangeRow",
    "Door",
    "FieldCount",
    "HiddenBook",
    "HiddenRow",
    "HistoryBook",
    "HistoryKind",
    "HistoryQuestion",
    "HistoryRow",
    "Listed",
    "Touched",
    "Wish",
]
