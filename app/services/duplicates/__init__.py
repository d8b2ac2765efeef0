"""Duplicates: people who may be one, merging them, and taking them apart again."""

from app.services.duplicates.desk import MergeDesk
from app.services.duplicates.errors import LinkGoneError, NothingToTakeApartError, PairGoneError

__all__ = ["LinkGoneError", "MergeDesk", "NothingToTakeApartError", "PairGoneError"]
