"""Duplicates: people who may be one, merging them, and taking them apart again."""

from app.services.duplicates.desk import MergeDesk
from app.services.duplicates.errors import LinkGoneError, NothingToTakeApartError, PairGoneError
from app.services.duplicates.following import UnmatchedFollower
from app.services.duplicates.queries import duplicate_faults

__all__ = [
    "LinkGoneError",
    "MergeDesk",
    "NothingToTakeApartError",
    "PairGoneError",
    "UnmatchedFollower",
    "duplicate_faults",
]
