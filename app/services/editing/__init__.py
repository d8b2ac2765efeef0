"""Edits of people, one or many, each of which can be taken back."""

from app.services.editing.desk import EditDesk
from app.services.editing.errors import NothingToTakeBackError, TagUnfitError
from app.services.editing.views import (
    BulkEdit,
    EditExample,
    EditKind,
    EditReport,
    Preview,
    TakenBack,
    Wish,
)

__all__ = [
    "BulkEdit",
    "EditDesk",
    "EditExample",
    "EditKind",
    "EditReport",
    "NothingToTakeBackError",
    "Preview",
    "TagUnfitError",
    "TakenBack",
    "Wish",
]
