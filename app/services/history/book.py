"""The history: every action of the journal, what it changed, what can be taken back next."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from app.models.database import Database
from app.services.history import one_action, queries
from app.services.history.rules import in_days
from app.services.history.views import (
    ActionDetail,
    ChangeRow,
    HistoryQuestion,
    HistoryRow,
    Listed,
    Touched,
    Wish,
)


class HistoryBook:
    """Reads the journal; each call sees one moment of the file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def listed(self, question: HistoryQuestion, zone: ZoneInfo) -> Listed:
        """Give the actions, the newest first, and the days of a zone they happened on."""
        with self._database.reading() as session:
            ids, moments = queries.listed(session, question)
        return Listed(ids, in_days(moments, zone))

    def rows(self, ids: Sequence[int]) -> dict[int, HistoryRow]:
        """Give actions by their number."""
        with self._database.reading() as session:
            return queries.rows(session, ids)

    def fields(self) -> tuple[str, ...]:
        """Give the fields that any action changed."""
        with self._database.reading() as session:
            return queries.fields(session)

    def name_of(self, person_id: int) -> str | None:
        """Give the name of a person, None for one without a name or who is gone."""
        with self._database.reading() as session:
            return queries.name_of(session, person_id)

    def detail(self, action_id: int) -> ActionDetail:
        """Give what an action did, and what taking it back now would do."""
        with self._database.reading() as session:
            return one_action.detail(session, action_id)

    def touched(self, action_id: int) -> Touched:
        """Give whom an action changed or made, as far as they are there."""
        with self._database.reading() as session:
            return one_action.touched(session, action_id)

    def who_stays(self, action_id: int) -> Sequence[int]:
        """Give whom taking an action back would leave as they are, or whom an undo left so."""
        with self._database.reading() as session:
            return one_action.who_stays(session, action_id)

    def who_goes_back(self, action_id: int) -> Sequence[int]:
        """Give whom taking an action back would change."""
        with self._database.reading() as session:
            return one_action.who_goes_back(session, action_id)

    def change_rows(self, ids: Sequence[int]) -> dict[int, ChangeRow]:
        """Give changes by their number."""
        with self._database.reading() as session:
            return one_action.change_rows(session, ids)

    def next_undo(self, action_id: int | None = None) -> Wish | None:
        """Give what would be taken back: a certain action, else the newest that stands.

        None where there is nothing, or the action cannot be taken back.
        """
        with self._database.reading() as session:
            if action_id is not None:
                return queries.wish_of(session, action_id)
            return queries.newest_undoable(session)

    def next_redo(self) -> Wish | None:
        """Give the newest undo, whose taking back does it again; None after any newer wish.

        That of an import cannot be taken back: its file brings it in again.
        """
        with self._database.reading() as session:
            return queries.newest_redoable(session)
