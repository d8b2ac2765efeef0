"""The history: every action of the journal, and what it changed."""

from array import array
from collections.abc import Sequence

from app.models.database import Database
from app.services.history import queries
from app.services.history.views import ChangeRow, HistoryQuestion, HistoryRow


class HistoryBook:
    """Reads the journal; each call sees one moment of the file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def ids(self, question: HistoryQuestion) -> "array[int]":
        """Give the numbers of the actions, the newest first."""
        with self._database.reading() as session:
            return queries.ids(session, question)

    def rows(self, ids: Sequence[int]) -> dict[int, HistoryRow]:
        """Give actions by their number."""
        with self._database.reading() as session:
            return queries.rows(session, ids)

    def changes(self, action_id: int, count: int) -> tuple[ChangeRow, ...]:
        """Give the first fields that an action changed, from and to."""
        with self._database.reading() as session:
            return queries.changes(session, action_id, count)
