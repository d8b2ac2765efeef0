"""The way from a list to a file: ask, write beside everything else, tell."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.services.customers.views import Question
from app.services.errors import StoppedError
from app.services.exporting import OutReport, OutTable
from app.ui.error_texts import explain
from app.ui.exporting.dialog import ExportDialog
from app.ui.exporting.ports import ExportDesks
from app.ui.exporting.wishes import ExportWish, Form, Subject
from app.ui.exporting.words import Sentences
from app.ui.kit.deeds import Done
from app.ui.kit.picking import Chosen
from app.ui.kit.tasks import Progress, TaskRunner
from app.ui.labels import export_words

_KEPT = "export/left_out"
_LISTED = {Form.ORDERS: OutTable.ORDERS, Form.ENTRIES: OutTable.POINTS}


class Exporting(QObject):
    """Signal did(Done): a file was written, or could not be."""

    did = Signal(object)

    def __init__(self, desks: ExportDesks, tasks: TaskRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._desks, self._tasks, self._parent = desks, tasks, parent
        self._wish = ExportWish(Form.PEOPLE).without(desks.keeper.kept(_KEPT))
        self.dialog: ExportDialog | None = None

    def ask(self, people: Question | Chosen, count: int, form: Form = Form.PEOPLE) -> None:
        """Ask what of some people goes out and where, then write.

        Args:
            people: whom.
            count: how many they are.
            form: what is offered first.
        """
        self._open(Subject(count, people), form)

    def ask_orders(self, orders: Callable[[], Sequence[int]], count: int) -> None:
        """Ask what of some orders goes out and where, then write.

        Args:
            orders: gives their ids, called in a lane.
            count: how many they are.
        """
        self._open(Subject(count, listed=orders), Form.ORDERS)

    def ask_entries(self, entries: Callable[[], Sequence[int]], count: int) -> None:
        """Ask what of the ledger goes out and where, then write.

        Args:
            entries: gives their ids, called in a lane.
            count: how many they are.
        """
        self._open(Subject(count, listed=entries, form=Form.ENTRIES), Form.ENTRIES)

    def _open(self, subject: Subject, form: Form) -> None:
        dialog = ExportDialog(self._parent, subject, replace(self._wish, form=form))
        self.dialog = dialog
        dialog.wanted.connect(partial(self._write, subject))
        dialog.finished.connect(self._closed)
        dialog.open()

    def _write(self, subject: Subject, wish: ExportWish) -> None:
        self._wish = wish
        self._desks.keeper.keep(_KEPT, wish.columns_left_out)
        progress = Progress(self)
        if self.dialog is not None:
            self.dialog.show_progress(progress, wish.path.name)
        self._tasks.read(
            self,
            partial(self._written_out, subject, wish, progress),
            partial(self._written, wish),
            self._failed,
        )

    def _written_out(self, subject: Subject, wish: ExportWish, progress: Progress) -> OutReport:
        desks, words = self._desks, export_words()

        def told(done: int, total: int) -> None:
            progress.progress("writing", done, total)

        stop = progress.is_cancelled
        match wish.form:
            case Form.EXCEL:
                whom = subject.whom()
                return desks.excel.write(whom, wish.path, words, progress=told, is_cancelled=stop)
            case Form.ORDERS | Form.ENTRIES if subject.listed is not None:
                ids, table = subject.listed(), _LISTED[wish.form]
                return desks.tables.write_rows(
                    table, ids, wish.out, words, progress=told, is_cancelled=stop
                )
            case Form.TABLES:
                return desks.tables.write(
                    wish.tables, wish.out, words, progress=told, is_cancelled=stop
                )
            case _:
                whom = subject.whom()
                return desks.people.write(whom, wish.out, words, progress=told, is_cancelled=stop)

    def _written(self, wish: ExportWish, report: OutReport) -> None:
        self._close()
        told = {
            Form.PEOPLE: Sentences().people_written,
            Form.EXCEL: Sentences().to_be_edited,
        }.get(wish.form, Sentences().rows_written)

        def words() -> str:
            text = told(report.rows, report.path.name)
            return f"{text} {Sentences().lost(report.cleaned)}" if report.cleaned else text

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
