"""The codes of a coupon: who has each, what it was used for; more are made or taken from a file."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from typing_extensions import override

from app.services.changes import Changes
from app.services.coupons import CodeKind, CodeRow, CodesOutlook, CouponRow
from app.ui.coupons.ports import CouponDesks
from app.ui.coupons.words import Counts
from app.ui.error_texts import explain
from app.ui.formats import NOTHING, day, number
from app.ui.i18n import translate
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.cells import CellValue, PersonCell, Style
from app.ui.kit.layouts import column, row
from app.ui.kit.naming import named
from app.ui.kit.row_window import Column, RowWindow
from app.ui.kit.speech import on_look, say
from app.ui.kit.table import Table
from app.ui.kit.tasks import Progress, TaskRunner
from app.ui.kit.texts import badge, label
from app.ui.labels.coupons import code_fault
from app.ui.points_rules.amounts import whole_field
from app.ui.theme import Tone, px

_WIDE, _HIGH, _ROW = 880, 560, 40
_REFUSED_SHOWN = 5
_TYPICAL = 100


@dataclass(frozen=True, slots=True)
class _Looked:
    """A file of codes that was looked at."""

    path: Path
    outlook: CodesOutlook


class CodesDialog(QDialog):
    """Signal changed(Changes): codes were added."""

    changed = Signal(object)

    def __init__(
        self, parent: QWidget, desks: CouponDesks, coupon: CouponRow, tasks: TaskRunner
    ) -> None:
        super().__init__(parent)
        self._desks, self._coupon, self._tasks = desks, coupon, tasks
        self._looked: _Looked | None = None
        self._reading = Progress(self)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        named(self, "couponCodesDialog", lambda: self.tr("Codes"))
        say(self, self.setWindowTitle, lambda: self.tr("Codes"))
        self.rows = RowWindow(_columns(), self._fetch, tasks, self)
        self.table = named(Table(self.rows, height=_ROW), "codesTable", lambda: self.tr("Codes"))
        self.count = badge("", Tone.NEUTRAL)
        self.many = whole_field("codesMany", lambda: self.tr("How many codes"))
        self.many.setText(str(_TYPICAL))
        self.make_button = named(
            Button(lambda: self.tr("Make codes"), Kind.DEFAULT, "plus"),
            "codesMake",
            lambda: self.tr("Make codes"),
        )
        self.file_button = named(
            Button(lambda: self.tr("Take codes from a file…"), Kind.DEFAULT, "folder-open"),
            "codesFile",
            lambda: self.tr("Take codes from a file…"),
        )
        self.note = named(label("", "second", wraps=True), "codesNote", "")
        self.note.hide()
        self.add_button = named(Button("", Kind.PRIMARY), "codesAdd", "")
        self.add_button.hide()
        self.close_button = named(
            Button(lambda: self.tr("Close"), Kind.GHOST), "codesClose", lambda: self.tr("Close")
        )
        self._lay_out()
        self._connect()
        self.show_coupon(coupon)

    def show_coupon(self, coupon: CouponRow) -> None:
        """Show the codes there are by now."""
        self._coupon = coupon
        self.count.setText(number(coupon.codes))
        self.rows.show_ids(range(coupon.codes))

    def take_file(self, path: Path) -> None:
        """Look at a file of codes; nothing is written before the seller says so."""
        book, progress = self._desks.book, self._reading
        self.file_button.setEnabled(False)

        def done(outlook: CodesOutlook) -> None:
            self.file_button.setEnabled(True)
            self._show_outlook(_Looked(path, outlook))

        def failed(error: Exception) -> None:
            self.file_button.setEnabled(True)
            told = explain(error)
            self._say(f"{told.title} {told.sentence}")

        self._tasks.read(self, lambda: book.look_at_file(path, progress.is_cancelled), done, failed)

    @override
    def reject(self) -> None:
        """Stop reading, then close."""
        self._reading.cancel()
        super().reject()

    def _lay_out(self) -> None:
        kind = self._coupon.terms.code_kind
        for part in (self.many, self.make_button):
            part.setVisible(kind is CodeKind.MADE)
        self.file_button.setVisible(kind is CodeKind.OWN)
        head = row(label(self._coupon.terms.name, "section"), self.count, ...,
                   self.many, self.make_button, self.file_button)  # fmt: skip
        foot = row(self.close_button, ..., self.add_button)
        self.setLayout(
            column(head, (self.table, 1), self.note, foot, gap=12, margins=(20, 20, 20, 16))
        )
        on_look(self, lambda: self.resize(px(_WIDE), px(_HIGH)))

    def _connect(self) -> None:
        self.make_button.clicked.connect(self._make)
        self.many.told.connect(lambda many: self.make_button.setEnabled(bool(many)))
        self.file_button.clicked.connect(self._ask_file)
        self.add_button.clicked.connect(self._add)
        self.close_button.clicked.connect(self.reject)

    def _fetch(self, ids: Sequence[int]) -> dict[int, CodeRow]:
        if not ids:
            return {}
        found = self._desks.book.codes(self._coupon.coupon_id, ids[0], len(ids))
        return dict(zip(ids, found, strict=False))

    def _make(self) -> None:
        text = self.many.text().strip()
        if text.isdecimal():
            desk, coupon = self._desks.desk, self._coupon.coupon_id
            self._write(partial(desk.make_codes, coupon, int(text)), int(text))

    def _add(self) -> None:
        if self._looked is None:
            return
        fit = self._looked.outlook.fit
        desk, coupon = self._desks.desk, self._coupon.coupon_id
        self.add_button.hide()
        self._write(lambda: desk.take_codes(coupon, fit)[0], len(fit))

    def _write(self, work: Callable[[], Changes], count: int) -> None:
        book, coupon = self._desks.book, self._coupon.coupon_id

        def wish() -> tuple[Changes, CouponRow]:
            return work(), book.one(coupon)

        def done(answer: tuple[Changes, CouponRow]) -> None:
            self._looked = None
            self.show_coupon(answer[1])
            self._say(Counts().codes_added(count))
            self.changed.emit(answer[0])

        self._tasks.write(self, wish, done)

    def _show_outlook(self, looked: _Looked) -> None:
        self._looked, counts = looked, Counts()
        fit, refused = looked.outlook.fit, looked.outlook.refused
        lines = [counts.codes_fit(len(fit))]
        if refused:
            lines[0] = f"{lines[0]} · {counts.codes_refused(len(refused))}"
            words = self.tr("Row {row}: “{code}” {why}")
            lines += [
                words.format(row=each.row_no, code=each.text[:40], why=code_fault(each.fault))
                for each in refused[:_REFUSED_SHOWN]
            ]
            if len(refused) > _REFUSED_SHOWN:
                lines.append(counts.more(len(refused) - _REFUSED_SHOWN))
        self._say("\n".join(lines))
        self.add_button.setVisible(bool(fit))
        count = len(fit)
        self.add_button.set_words(lambda: self.tr("Add {count}").format(count=number(count)))

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Take codes from a file…"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Tables and texts") + " (*.xlsx *.xls *.csv *.txt)")
        dialog.fileSelected.connect(lambda chosen: self.take_file(Path(chosen)))
        dialog.open()


def _columns() -> tuple[Column[CodeRow], ...]:
    def whose(row_of: CodeRow) -> CellValue:
        return PersonCell(row_of.name or "") if row_of.person_id is not None else NOTHING

    def on(value: object) -> str:
        return NOTHING if value is None else str(value)

    return (
        Column("code", lambda: translate("coupons", "Code"), lambda each: each.code,
               Style.STRONG, 190),
        Column("who", lambda: translate("coupons", "Customer"), whose),
        Column("until", lambda: translate("coupons", "Valid until"),
               lambda each: on(each.until_on and day(each.until_on)), Style.SECOND, 130),
        Column("used", lambda: translate("coupons", "Used"),
               lambda each: on(each.used_on and day(each.used_on)), Style.SECOND, 120),
        Column("order", lambda: translate("coupons", "Order"), lambda each: on(each.order_no),
               Style.SECOND, 140),
    )  # fmt: skip
