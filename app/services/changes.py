"""What a committed write touched, handed up from the storeroom."""

from app.models.changes import Changes, Subject

__all__ = ["Changes", "Subject"]
