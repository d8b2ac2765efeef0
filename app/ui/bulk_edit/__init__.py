"""The page that edits many people at once, and shows before what it would do."""

from app.ui.bulk_edit.page import BulkEditPage
from app.ui.bulk_edit.ports import BulkDesks

__all__ = ["BulkDesks", "BulkEditPage"]
