"""The work behind the import page: looking, checking, importing, taking back, one at a time."""

import logging
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.services.errors import RegularsError, StoppedError
from app.services.exchange.views import FileLook, ImportReport, Refusal, Trial, UndoReport
from app.ui.error_texts import Told, explain
from app.ui.importing.parts import FileEntry, Part, in_turn
from app.ui.importing.ports import Desk
from app.ui.importing.words import kept_words
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.tasks import Progress, TaskRunner

log = logging.getLogger(__name__)


class ImportWork(QObject):
    """Holds the files of the page and moves them on; the page draws what it says.

    Signals: changed (files or what is known of them); began(Progress, name of the part, whether
    it is written); checked (all dry runs are done); finished (reports are in the parts);
    stopped(Told); undone(list of UndoReport); failed(Told); saved(path); came_back(path): our own
    people, edited in Excel.
    """

    changed = Signal()
    began = Signal(object, str, bool)
    checked = Signal()
    finished = Signal()
    stopped = Signal(object)
    undone = Signal(object)
    failed = Signal(object)
    saved = Signal(object)
    came_back = Signal(object)

    def __init__(self, desk: Desk, tasks: TaskRunner, hub: ChangeHub, parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk
        self._tasks = tasks
        self._hub = hub
        self._queue: list[Part] = []
        self._undone: list[UndoReport] = []
        self.entries: list[FileEntry] = []
        self.progress: Progress | None = None

    def parts(self) -> list[Part]:
        """Give the parts to be imported, in their turn."""
        return in_turn(self.entries)

    def is_looking(self) -> bool:
        """Tell whether a file has not been looked at yet."""
        return any(entry.look is None and entry.fault is None for entry in self.entries)

    def add(self, paths: Sequence[Path]) -> None:
        """Take files; one that lies there already is looked at again."""
        for path in paths:
            entry = next((entry for entry in self.entries if entry.path == path), None)
            if entry is None:
                entry = FileEntry(path)
                self.entries.append(entry)
            self.look_again(entry, entry.encoding)

    def look_again(self, entry: FileEntry, encoding: str | None) -> None:
        """Look at a file, perhaps with letters read in another way."""
        for part in entry.parts:
            self.forget_trial(part)
        entry.encoding, entry.look, entry.fault = encoding, None, None
        entry.turn += 1
        turn = entry.turn
        watch = Progress(self)

        def looked(look: FileLook) -> None:
            watch.deleteLater()
            if turn != entry.turn:
                return
            if look.refused is Refusal.ROUND_TRIP:
                self.remove(entry)
                self.came_back.emit(entry.path)
            else:
                entry.take(look)
                self.changed.emit()

        def failed(error: Exception) -> None:
            watch.deleteLater()
            if turn == entry.turn:
                entry.fault = _told(error)
                self.changed.emit()

        self._tasks.read(self, partial(self.desk.look, entry.path, watch, encoding), looked, failed)
        self.changed.emit()

    def remove(self, entry: FileEntry) -> None:
        """Take a file off the page."""
        for part in entry.parts:
            self.forget_trial(part)
        self.entries.remove(entry)
        self.changed.emit()

    def clear(self) -> None:
        """Take everything off the page."""
        for entry in self.entries:
            for part in entry.parts:
                self.forget_trial(part)
        self.entries = []
        self.changed.emit()

    def forget_trial(self, part: Part) -> None:
        """Throw a dry run away, because an answer has changed."""
        trial, part.trial, part.fault = part.trial, None, None
        if trial is not None:
            self._tasks.read(self, partial(self.desk.discard, trial), _nothing)

    def check(self) -> None:
        """Try out what has not been tried out with its present answers."""
        self._queue = [part for part in self.parts() if not part.is_checked()]
        for part in self._queue:
            self.forget_trial(part)
        self._check_next(is_first=True)

    def bring_in(self) -> None:
        """Import what has been checked, one table after the other."""
        self._queue = [part for part in self.parts() if part.is_checked()]
        self._bring_next(is_first=True)

    def cancel(self) -> None:
        """Ask the running work to stop; a file that is just through stays, no other follows it."""
        if self.progress is not None:
            self.progress.cancel()

    def undo(self, batch_ids: Sequence[int]) -> None:
        """Take imports back, the last one first."""
        self._undone = []
        self._undo_next(list(batch_ids))

    def save_rows(self, source: Part | int, path: Path) -> None:
        """Save the rows kept aside: of a dry run, or of an import by its number."""
        work: Callable[[], None]
        if isinstance(source, Part):
            if source.trial is None:
                return
            work = partial(self.desk.save_trial_kept, source.trial, path, kept_words)
        else:
            work = partial(self.desk.save_kept, source, path, kept_words)
        self._tasks.read(self, work, lambda _none: self.saved.emit(path), self._tell)

    def _check_next(self, *, is_first: bool = False) -> None:
        if not self._queue:
            self.checked.emit()
            return
        part = self._queue.pop(0)
        if not is_first and self._is_stopped():
            self._check_failed(part, StoppedError())
            return

        def tried(trial: Trial) -> None:
            part.trial = trial
            self._check_next()

        watch = self._watch(part, is_writing=False)
        self._tasks.read(
            self,
            partial(self.desk.try_out, part.plan(), watch),
            tried,
            partial(self._check_failed, part),
        )

    def _check_failed(self, part: Part, error: Exception) -> None:
        if isinstance(error, StoppedError):
            self._queue = []
            self.stopped.emit(_told(error))
            return
        part.fault = _told(error)
        self._check_next()

    def _bring_next(self, *, is_first: bool = False) -> None:
        if not self._queue:
            self.finished.emit()
            return
        part = self._queue.pop(0)
        trial = part.trial
        if trial is None:
            self._bring_next()
            return
        if not is_first and self._is_stopped():
            self._bring_failed(part, StoppedError())
            return

        def brought(report: ImportReport) -> None:
            part.report, part.trial = report, None
            self._hub.announce()
            self._bring_next()

        watch = self._watch(part, is_writing=True)
        self._tasks.write(
            self,
            partial(self.desk.bring_in, trial, watch),
            brought,
            partial(self._bring_failed, part),
        )

    def _bring_failed(self, part: Part, error: Exception) -> None:
        told: Told = _told(error)
        for left in (part, *self._queue):
            self.forget_trial(left)
            left.fault = told
        self._queue = []
        if any(done.report is not None for done in self.parts()):
            self.finished.emit()
        else:
            self.stopped.emit(told)

    def _undo_next(self, batch_ids: list[int]) -> None:
        if not batch_ids:
            self._hub.announce()
            self.undone.emit(list(self._undone))
            return
        batch_id = batch_ids.pop()

        def taken_back(answer: tuple[object, UndoReport]) -> None:
            self._undone.append(answer[1])
            self._undo_next(batch_ids)

        self._tasks.write(self, partial(self.desk.undo, batch_id), taken_back, self._tell)

    def _is_stopped(self) -> bool:
        """Tell whether the seller stopped the file before, which may have been through by then."""
        return self.progress is not None and self.progress.is_cancelled()

    def _watch(self, part: Part, *, is_writing: bool) -> Progress:
        if self.progress is not None:
            self.progress.deleteLater()
        self.progress = Progress(self)
        self.began.emit(self.progress, part.name, is_writing)
        return self.progress

    def _tell(self, error: Exception) -> None:
        self.failed.emit(_told(error))


def _nothing(_none: None) -> None:
    pass


def _told(error: Exception) -> Told:
    """Find the words for an error; one that nobody foresaw is logged with its place."""
    if not isinstance(error, RegularsError | OSError):
        log.error("work of an import failed", exc_info=error)
    return explain(error)
