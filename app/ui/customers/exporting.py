"""The way from the list to a file: ask, write beside everything else, tell."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.services.customers.views import Question
from app.services.errors import StoppedError
from app.services.exporting import OutReport, OutWish, OutWords
from app.ui.customers.export_dialog import ExportDialog
from app.ui.customers.words import counted
from app.ui.error_texts import explain
from app.ui.kit.deeds import Done
from app.ui.kit.tasks import Progress, TaskRunner
from app.ui.labels import export_words


class Export(Protocol):
    """Writes customers into files; called in a reading lane."""

    def write(
        self,
        question: Question,
        wish: OutWish,
        words: OutWords,
        *,
        progress: Callable[[int, int], None],
        is_cancelled: Callable[[], bool],
    ) -> OutReport:
        """Write the file; raises StoppedError with nothing left behind."""
        ...


class Exporting(QObject):
    """Signal did(Done): a file was written, or could not be."""

    did = Signal(object)

    def __init__(self, export: Export, tasks: TaskRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._export, self._tasks, self._parent = export, tasks, parent
        self._wish = OutWish(Path())
        self.dialog: ExportDialog | None = None

    def ask(self, question: Question, people: int) -> None:
        """Ask which columns and where, then write.

        Args:
            question: whom.
            people: how many they are.
        """
        dialog = ExportDialog(self._parent, people, self._wish)
        self.dialog = dialog
        dialog.wanted.connect(lambda wish: self._write(question, wish))
        dialog.finished.connect(self._closed)
        dialog.open()

    def _write(self, question: Question, wish: OutWish) -> None:
        self._wish = wish
        progress = Progress(self)
        if self.dialog is not None:
            self.dialog.show_progress(progress, wish.path.name)

        def work() -> OutReport:
            return self._export.write(
                question,
                wish,
                export_words(),
                progress=lambda done, total: progress.progress("writing", done, total),
                is_cancelled=progress.is_cancelled,
            )

        self._tasks.read(self, work, self._written, self._failed)

    def _written(self, report: OutReport) -> None:
        self._close()
        path, people = report.path.name, report.rows

        def words() -> str:
            text = self.tr("{customers} written to {file}").format(
                customers=counted().customers(people), file=path
            )
            lost = self.tr("Cells that lost characters: {cells}").format(cells=report.cleaned)
            return f"{text}. {lost}" if report.cleaned else text

        self.did.emit(Done(words))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, StoppedError):
            if self.dialog is not None:
                self.dialog.show_form()
            return
        self._close()
        self.did.emit(Done(explain(error).line))

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.accept()

    def _closed(self) -> None:
        self.dialog = None
