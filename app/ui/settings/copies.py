"""The copies of the business: make one, look at them, go back to one."""

from collections.abc import Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.services.safekeeping.views import CopyRow
from app.ui.formats import day_in_words, file_size, joined, local, moment
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.confirm import ConfirmDialog
from app.ui.kit.layouts import across, bare, clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.pictures import IconLabel
from app.ui.kit.texts import badge, label
from app.ui.theme import Ink, Tone

FEW = 6


class CopyList(QWidget):
    """The newest copies, and all of them on demand. Signal restore_asked(path)."""

    restore_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._copies: tuple[CopyRow, ...] = ()
        self._zone = ZoneInfo("UTC")
        self._now_ms = 0
        self._shows_all = False
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._all = named(Button("", Kind.LINK), "allCopies", "")
        self._all.clicked.connect(self._show_all)
        other = named(
            Button(lambda: self.tr("Choose a copy from another place"), Kind.LINK, "folder-open"),
            "chooseOtherCopy",
            lambda: self.tr("Choose a copy from another place"),
        )
        other.clicked.connect(self._choose)
        foot = bare(row(self._all, ..., other, margins=(8, 16)))
        self.setLayout(column(self._lines, across(), foot, gap=0))

    def show_copies(self, copies: Sequence[CopyRow], zone: ZoneInfo, now_ms: int) -> None:
        """Show the copies, newest first."""
        self._copies, self._zone, self._now_ms = tuple(copies), zone, now_ms
        self.fill()

    def fill(self) -> None:
        """Write the lines in the language in use."""
        clear(self._lines)
        shown = self._copies if self._shows_all else self._copies[:FEW]
        for at, copy in enumerate(shown):
            self._lines.addWidget(across())
            self._lines.addWidget(self._line(at, copy))
        self._all.setVisible(len(self._copies) > len(shown))
        self._all.set_words(self.tr("Show all %Ln copies", "", len(self._copies)))

    def _line(self, at: int, copy: CopyRow) -> QWidget:
        today = local(self._now_ms, self._zone).date()
        when = day_in_words(copy.made_at_ms, self._zone, today)
        people = self.tr("%Ln customer(s)", "", copy.people)
        orders = self.tr("%Ln order(s)", "", copy.orders)
        facts = joined([people, orders, file_size(copy.size)])
        state = (
            badge(lambda: self.tr("checked"), Tone.OK)
            if copy.is_verified
            else badge(lambda: self.tr("not checked"), Tone.WARN)
        )
        button = named(
            Button(lambda: self.tr("Go back to it"), Kind.DEFAULT, "history"),
            f"restoreCopy_{at}",
            self.tr("Go back to the copy of {when}").format(when=when),
        )
        button.clicked.connect(lambda: self.ask_restore(copy))
        words = column(label(when, "medium"), label(facts, "small", wraps=True), gap=2)
        mark = IconLabel("database-backup", Ink.TEXT2)
        return bare(row(mark, (words, 1), state, button, gap=12, margins=(9, 16)))

    def ask_restore(self, copy: CopyRow) -> None:
        """Ask, with numbers, before the shop goes back to a copy."""
        when = moment(copy.made_at_ms, self._zone)
        newest = copy.newest_ms or copy.made_at_ms
        dialog = ConfirmDialog(
            self.window(),
            self.tr("Go back to the copy of {when}?").format(when=when),
            goes=[
                self.tr("Everything that was saved after {when}").format(
                    when=moment(newest, self._zone)
                )
            ],
            stays=[
                joined(
                    [
                        self.tr("%Ln customer(s)", "", copy.people),
                        self.tr("%Ln order(s)", "", copy.orders),
                    ]
                ),
                self.tr("A copy of the shop as it is now; it is made first"),
            ],
            verb=self.tr("Go back to this copy"),
        )
        dialog.setObjectName("restoreDialog")
        dialog.accepted.connect(lambda: self.restore_asked.emit(copy.path))
        dialog.open()

    def _show_all(self) -> None:
        self._shows_all = True
        self.fill()

    def _choose(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Choose a copy"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Copies of a shop") + " (*.db)"])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._ask_other)
        dialog.open()

    def _ask_other(self, name: str) -> None:
        path = Path(name)
        dialog = ConfirmDialog(
            self.window(),
            self.tr("Go back to {file}?").format(file=path.name),
            goes=[self.tr("Everything in the shop that is not in this copy")],
            stays=[self.tr("A copy of the shop as it is now; it is made first")],
            verb=self.tr("Go back to this copy"),
        )
        dialog.accepted.connect(lambda: self.restore_asked.emit(path))
        dialog.open()
