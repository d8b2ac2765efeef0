"""The way from a page to somebody erased, or handed over."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.services.changes import Changes
from app.services.erasing import ErasePreview, EraseReport, EraseWish
from app.services.exporting import OutReport, OutWish
from app.ui.erasing.dialog import EraseDialog
from app.ui.erasing.ports import EraseDesks
from app.ui.erasing.saving import ask_where
from app.ui.error_texts import explain
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.deeds import Done
from app.ui.kit.home import Home
from app.ui.kit.tasks import Progress, TaskRunner
from app.ui.labels import export_words


class Erasing(QObject):
    """Signals: did(Done), something was done or could not be; erased(), the person is gone."""

    did = Signal(object)
    erased = Signal()

    def __init__(
        self, desks: EraseDesks, tasks: TaskRunner, hub: ChangeHub, home: Home, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desks, self._tasks, self._hub, self._home = desks, tasks, hub, home
        self._parent = parent
        self.dialog: EraseDialog | None = None

    def ask(self, person_id: int) -> None:
        """Look what would go, then ask."""
        self._tasks.ask(
            self, "erase", lambda: self._desks.eraser.preview(person_id), self._open, self._failed
        )

    def hand_over(self, person_id: int) -> None:
        """Ask where, then save all that is known of a person."""
        ask_where(self._parent, person_id, partial(self._save, person_id, None))

    def save_to(self, person_id: int, path: Path) -> None:
        """Save all that is known of a person into this file."""
        self._save(person_id, None, path)

    def _open(self, told: ErasePreview) -> None:
        today, currency = self._home.clock.today(), self._home.currency
        dialog = EraseDialog(self._parent, told, today, currency)
        self.dialog = dialog
        dialog.wanted.connect(self._erase)
        dialog.save_wanted.connect(partial(self._save, told.person_id, dialog))
        dialog.finished.connect(self._closed)
        dialog.open()

    def _erase(self, wish: EraseWish) -> None:
        if self.dialog is not None:
            self.dialog.show_erasing(Progress(self))
        self._tasks.write(self, lambda: self._desks.eraser.erase(wish), self._gone, self._not_gone)

    def _gone(self, answer: tuple[Changes, EraseReport]) -> None:
        changes, report = answer
        if self.dialog is not None:
            self.dialog.show_form()
            self.dialog.accept()
        # Leave the page first: it would ask for somebody who is no longer there.
        self.erased.emit()
        self._hub.announce(changes)
        self.did.emit(Done(self._clean_words if report.is_clean else self._later_words))

    def _not_gone(self, error: Exception) -> None:
        if self.dialog is not None:
            self.dialog.show_form()
            self.dialog.reject()
        self._failed(error)

    def _save(self, person_id: int, dialog: EraseDialog | None, path: Path) -> None:
        words = export_words()

        def work() -> OutReport:
            return self._desks.files.write_person(
                person_id,
                OutWish(path, is_masked=False),
                words,
                progress=lambda _done, _total: None,
                is_cancelled=lambda: False,
            )

        self._tasks.read(self, work, partial(self._saved, dialog), partial(self._not_saved, dialog))

    def _saved(self, dialog: EraseDialog | None, report: OutReport) -> None:
        text = self.tr("All that is known is saved in {file}").format(file=report.path.name)
        if dialog is not None and dialog is self.dialog:
            dialog.show_saved(text)
        else:
            self.did.emit(Done(text))

    def _not_saved(self, dialog: EraseDialog | None, error: Exception) -> None:
        if dialog is not None and dialog is self.dialog:
            dialog.show_saved("")
        self._failed(error)

    def _failed(self, error: Exception) -> None:
        self.did.emit(Done(explain(error).line))

    def _closed(self) -> None:
        self.dialog = None

    def _clean_words(self) -> str:
        return self.tr("Erased for good. The orders stay without a name.")

    def _later_words(self) -> str:
        return self.tr("Erased. What is left in the file goes at the next start.")
