"""The panel beside the list of segments: it opens, follows the current row, and closes."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.services.kept_segments import ReasonLine
from app.ui.kit.beside import Beside
from app.ui.kit.table import Table
from app.ui.kit.tasks import TaskRunner
from app.ui.segments.listing import SegmentRow
from app.ui.segments.ports import Segments
from app.ui.segments.side import SegmentSide


class Peeking(QObject):
    """Signal opened(key)."""

    opened = Signal(str)

    def __init__(
        self, table: Table[SegmentRow], beside: Beside, side: SegmentSide, tasks: TaskRunner
    ) -> None:
        super().__init__(beside)
        self._table, self._beside, self._side, self._tasks = table, beside, side, tasks
        self._book: Segments | None = None
        self._rows: Sequence[SegmentRow] = ()
        self._everybody = 0
        table.clicked.connect(lambda index: self.open_at(index.row()))
        table.opened.connect(self.open_at)
        table.selectionModel().currentChanged.connect(lambda _now, _before: self._follow())
        side.head.stepped.connect(self._step)
        side.head.closed.connect(self.close_panel)

    def read_from(self, book: Segments) -> None:
        """Ask this book why numbers are what they are."""
        self._book = book

    def show_rows(self, rows: Sequence[SegmentRow], everybody: int) -> None:
        """Take the rows that are listed; the panel is written anew.

        Args:
            rows: in the order of the list.
            everybody: of whom all people of a segment are a share.
        """
        self._rows, self._everybody = rows, everybody
        shown = next((row for row in rows if row.segment.key == self._side.key), None)
        if shown is not None:
            self._side.show_row(shown, everybody)

    def open_at(self, at: int) -> None:
        """Open the panel of a row."""
        if not 0 <= at < len(self._rows):
            return
        shown = self._rows[at]
        self._side.show_row(shown, self._everybody)
        self._beside.show_panel()
        self.opened.emit(shown.segment.key)
        self._ask_why(shown.segment.key)

    def close_panel(self) -> bool:
        """Close the panel; tell whether it was open."""
        return self._beside.hide_panel()

    def _ask_why(self, key: str) -> None:
        book = self._book
        if book is None:
            return

        def take(lines: Sequence[ReasonLine]) -> None:
            if self._side.key == key:
                self._side.show_why(lines)

        self._tasks.ask(self, "why", lambda: book.why(key), take)

    def _follow(self) -> None:
        """Let the panel tell of the current row."""
        at = self._table.currentIndex().row()
        is_other = 0 <= at < len(self._rows) and self._rows[at].segment.key != self._side.key
        if self._beside.is_open and is_other:
            self.open_at(at)

    def _step(self, step: int) -> None:
        at = self._table.currentIndex().row() + step
        if 0 <= at < len(self._rows):
            self._table.make_current(at)
            self.open_at(at)
