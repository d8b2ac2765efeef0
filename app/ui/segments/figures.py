"""Counts segments some at a time, so that the first numbers come soon; old ones stay till then."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.services.kept_segments import Difference, KeptSegment, SegmentFigures
from app.ui.kit.tasks import TaskRunner
from app.ui.segments.ports import Segments

_AT_ONCE = 5
Answer = tuple[Mapping[str, SegmentFigures], Mapping[str, Difference]]


class Figures(QObject):
    """Signals: begun; arrived, some numbers are new; finished."""

    begun = Signal()
    arrived = Signal()
    finished = Signal()

    def __init__(self, book: Segments, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._book, self._tasks = book, tasks
        self.of: dict[str, SegmentFigures] = {}
        self.differences: dict[str, Difference] = {}

    def count(self, segments: Sequence[KeptSegment]) -> None:
        """Count these; another call counts others instead."""
        book, now, later = self._book, segments[:_AT_ONCE], segments[_AT_ONCE:]
        keys = [each.key for each in now]
        frozen = [each.key for each in now if each.taken_on is not None]

        def read() -> Answer:
            return book.figures(keys), {key: book.difference(key) for key in frozen}

        self.begun.emit()
        self._tasks.ask(self, "figures", read, partial(self._take, later))

    def _take(self, later: Sequence[KeptSegment], answer: Answer) -> None:
        figures, differences = answer
        self.of.update(figures)
        self.differences.update(differences)
        self.arrived.emit()
        if later:
            self.count(later)
        else:
            self.finished.emit()
