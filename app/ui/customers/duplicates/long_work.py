"""Looking for duplicates, and merging all certain pairs: long, to be watched and stopped."""

from collections.abc import Callable
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.services.changes import Changes
from app.services.duplicates.views import CertainReport, FindReport
from app.services.errors import StoppedError
from app.ui.customers.duplicates.ports import Merging
from app.ui.customers.duplicates.words import told
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.deeds import Done
from app.ui.kit.tasks import Progress, TaskRunner


class Labour(StrEnum):
    """What is being done."""

    FINDING = "finding"
    MERGING = "merging"


class LongWork(QObject):
    """One at a time. Signals: began(Labour); moved(done, total); ended; did(Done)."""

    began = Signal(object)
    moved = Signal(int, int)
    ended = Signal()
    did = Signal(object)

    def __init__(self, desk: Merging, tasks: TaskRunner, hub: ChangeHub, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._hub = desk, tasks, hub
        self._progress: Progress | None = None
        self.labour: Labour | None = None

    def find(self) -> None:
        """Look for duplicates, beside everything else that is read."""
        watch = self._begin(Labour.FINDING)
        if watch is not None:
            work = partial(self._desk.find, watch)
            self._tasks.read(self, work, self._found, self._failed)

    def find_if_stale(self) -> None:
        """Look for duplicates among those who are new or changed, without telling it."""
        desk = self._desk

        def asked(is_stale: bool) -> None:  # noqa: FBT001 - an answer
            if is_stale:
                self.find()

        self._tasks.ask(self, "stale", desk.is_stale, asked)

    def merge_certain(self) -> None:
        """Merge all certain pairs as one action."""
        watch = self._begin(Labour.MERGING)
        if watch is not None:
            work = partial(self._desk.merge_certain, watch)
            self._tasks.write(self, work, self._merged, self._failed)

    def stop(self) -> None:
        """Ask the work to stop; nothing is half done."""
        if self._progress is not None:
            self._progress.cancel()

    def _begin(self, labour: Labour) -> Progress | None:
        if self.labour is not None:
            return None
        self.labour, self._progress = labour, Progress(self)
        self._progress.moved.connect(lambda _phase, done, total: self.moved.emit(done, total))
        self.began.emit(labour)
        return self._progress

    def _end(self) -> None:
        if self._progress is not None:
            self._progress.deleteLater()
        self._progress, self.labour = None, None
        self.ended.emit()

    def _found(self, answer: tuple[Changes, FindReport]) -> None:
        changes, _report = answer
        self._end()
        self._hub.announce(changes)

    def _merged(self, answer: tuple[Changes, CertainReport]) -> None:
        changes, report = answer
        self._end()
        self._hub.announce(changes)
        words: Callable[[], str] = partial(_merged_words, report.pairs)
        self.did.emit(Done(words, report.action_id))

    def _failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, StoppedError):
            self.did.emit(Done(lambda: self.tr("Stopped: nothing was changed")))
        else:
            self._tasks.tell(error)


def _merged_words(pairs: int) -> str:
    return told().merged_certain(pairs)
