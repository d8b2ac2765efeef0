"""The way through the wizard: which step, which table, what comes next."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.services.exchange.views import FieldChange
from app.ui.error_texts import Told
from app.ui.importing.parts import FileEntry, Part, Step
from app.ui.importing.work import ImportWork
from app.ui.kit.tasks import Progress


class ImportFlow(QObject):
    """Moves between the steps; going back loses nothing.

    Signals: moved (draw again what is on show); complained (an answer is missing in step two);
    working(Progress, name of the table, whether it is written); stopped(Told), with the page
    back where it was; left (the seller goes to the customers).

    Attributes:
        step: the step on show.
        part: the table on show.
        is_working: a dry run or an import is going on.
        changes: what the dry runs of the last import listed from and to.
        is_undone: the import that is reported has been taken back.
    """

    moved = Signal()
    complained = Signal()
    working = Signal(object, str, bool)
    stopped = Signal(object)
    left = Signal()

    def __init__(self, work: ImportWork, parent: QObject) -> None:
        super().__init__(parent)
        self.work = work
        self.step = Step.CHOOSE
        self.part: Part | None = None
        self.is_working = False
        self.is_undone = False
        self.changes: list[FieldChange] = []
        self._waiting: list[Path] = []
        work.changed.connect(self._files_changed)
        work.began.connect(self._began)
        work.checked.connect(self._checked)
        work.finished.connect(self._finished)
        work.stopped.connect(self._stopped)
        work.undone.connect(self._undone)

    def take(self, paths: Sequence[Path]) -> None:
        """Put files into step one; while an import runs they wait for its end."""
        if self.is_working:
            self._waiting += paths
            return
        if self.step is Step.DONE:
            self.work.clear()
        if paths:
            self.show(Step.CHOOSE)
            self.work.add(paths)

    def show(self, step: Step, part: Part | None = None) -> None:
        """Open a step, at a table or at the one that was on show."""
        self.step = step
        if part is not None:
            part.is_in = True
        parts = self.work.parts()
        if part is None:
            part = self.part if self.part in parts else (parts[0] if parts else None)
        self.part = part
        self.moved.emit()

    def go_next(self) -> None:
        """Do what the main button of the step says."""
        if self.step is Step.CHECK:
            trials = [part.trial for part in self.work.parts() if part.trial is not None]
            self.changes = [change for trial in trials for change in trial.changes]
            self.work.bring_in()
            return
        if self.step is Step.MATCH and self.part is not None:
            self.part.is_matched = True
            if self.part.open_needs() or not self.part.fields:
                self.complained.emit()
                return
            self._share_shop(self.part)
        asking = next((part for part in self.work.parts() if part.open_needs()), None)
        if asking is None:
            self.work.check()
        else:
            self.show(Step.MATCH, asking)

    def go_back(self) -> None:
        """Open the step before."""
        self.show(Step(max(self.step.value - 1, 0)))

    def cancel(self) -> None:
        """Take everything off and leave."""
        self.work.clear()
        self.show(Step.CHOOSE)
        self.left.emit()

    def start_again(self) -> None:
        """Open step one for other files, with those that waited."""
        waiting, self._waiting = self._waiting, []
        self.is_undone = False
        self.work.clear()
        self.show(Step.CHOOSE)
        self.work.add(waiting)

    def undo(self) -> None:
        """Take the import that is reported back."""
        reports = [part.report for part in self.work.parts() if part.report is not None]
        numbers = [report.batch_id for report in reports if report.batch_id is not None]
        self.work.undo(numbers)

    def tick(self, part: Part, is_in: bool) -> None:  # noqa: FBT001 - a slot
        """Import a table of a file or leave it out."""
        part.is_in = is_in
        self.moved.emit()

    def answered(self, part: Part) -> None:
        """Take that an answer has changed: what was tried out with the old one is gone."""
        self.work.forget_trial(part)

    def read_letters(self, part: Part, code: str) -> None:
        """Read a file's letters in another way."""
        entry = self._entry_of(part)
        if entry is not None:
            self.work.look_again(entry, code)

    def be_sure(self, part: Part) -> None:
        """Take that numbers known of another shop are other orders, and check again."""
        part.is_shop_sure = True
        self.work.check()

    def _share_shop(self, answered: Part) -> None:
        """Take the shop for the other files of the same platform, which may be changed there."""
        for part in self.work.parts():
            same = part.table.platform == answered.table.platform
            if same and not part.shop and "shop" in part.table.needs:
                part.shop = answered.shop

    def _entry_of(self, part: Part | None) -> FileEntry | None:
        if part is None:
            return None
        return next((e for e in self.work.entries if e.path == part.look.path), None)

    def _files_changed(self) -> None:
        if self.part not in self.work.parts():
            entry = self._entry_of(self.part)
            if entry is not None and entry.look is None and entry.fault is None:
                return  # it is being looked at again; its table will be there in a moment
            self.part = entry.parts[0] if entry is not None and entry.parts else None
            if self.part is None and self.step in (Step.MATCH, Step.CHECK):
                self.step = Step.CHOOSE
        if not self.is_working and self.step is not Step.DONE:
            self.moved.emit()

    def _began(self, progress: Progress, name: str, is_writing: bool) -> None:  # noqa: FBT001 - a slot
        self.is_working = True
        self.working.emit(progress, name, is_writing)

    def _checked(self) -> None:
        self.is_working = False
        parts = self.work.parts()
        self.show(Step.CHECK, next((part for part in parts if part.why_not() is not None), None))

    def _finished(self) -> None:
        self.is_working = False
        self.is_undone = False
        self.show(Step.DONE)

    def _stopped(self, told: Told) -> None:
        self.is_working = False
        # A stopped import has thrown its dry run away, so the rows cannot be shown any more.
        self.show(Step.CHOOSE if self.step is Step.CHECK else self.step)
        self.stopped.emit(told)

    def _undone(self, _reports: object) -> None:
        if self.step is Step.DONE:
            self.is_undone = True
            self.moved.emit()
