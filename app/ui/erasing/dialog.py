"""One of the few dialogs: erasing cannot be taken back, so the name must be typed."""

from datetime import date
from itertools import pairwise
from pathlib import Path
from unicodedata import normalize

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.services.erasing import ErasePreview, EraseWish
from app.ui.erasing.asked import Asked
from app.ui.erasing.lists import Lists
from app.ui.erasing.saving import ask_where
from app.ui.erasing.words import Sentences
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import TextField
from app.ui.kit.layouts import across, bare, column, row, scrolling
from app.ui.kit.naming import named
from app.ui.kit.pictures import IconLabel, Tile
from app.ui.kit.progress_card import ProgressCard
from app.ui.kit.speech import on_look, say
from app.ui.kit.tasks import Progress
from app.ui.kit.texts import ShortLabel, label
from app.ui.theme import Tone, px

_WIDE, _MARGIN = 620, 24
_FIELD_WIDE = 200
_REST, _LEAST = 236, 120  # what stands around the lists, and how little of them shows
_LONGEST_ON_BUTTON = 10


class EraseDialog(QDialog):
    """Opened, not waited for.

    Signals: wanted(EraseWish), the name was typed and Erase pressed; save_wanted(Path), where all
    that is known is to be saved first.
    """

    wanted = Signal(object)
    save_wanted = Signal(object)

    def __init__(self, parent: QWidget, told: ErasePreview, today: date, currency: str) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("eraseDialog")
        self._told, self._is_erasing = told, False
        say(self, self.setWindowTitle, lambda: Sentences().question(told))
        self.asked = Asked(today)
        self.lists = Lists(told, currency)
        self._area = scrolling(self.lists)
        self.save_button, self.saved = self._hand_over()
        self.name_field, self.keep_button, self.erase_button = self._foot()
        self.card = ProgressCard(
            lambda: self.tr("Erasing"),
            lambda: self.tr("The whole file is written anew, so that no byte is left."),
        )
        self.card.keep_button.hide()
        self.card.cancel_button.hide()
        self._pages = QStackedWidget()
        self._pages.addWidget(bare(self._laid_out()))
        self._pages.addWidget(bare(column(..., self.card, ...)))
        self.setLayout(column(self._pages, gap=0, margins=(22, _MARGIN)))
        self._connect()
        on_look(self, self._fit)
        self.keep_button.setDefault(True)
        self.keep_button.setFocus()

    @property
    def is_agreed(self) -> bool:
        """Tell whether what was typed is the name, or the number of who has none."""
        told = self._told
        wanted = told.name or str(told.person_id)
        return _plain(self.name_field.text()) == _plain(wanted)

    def show_saved(self, words: str) -> None:
        """Tell what became of the file."""
        self.saved.setText(words)
        self.saved.setVisible(bool(words))
        self.save_button.setEnabled(True)
        self._fit()

    def show_erasing(self, progress: Progress) -> None:
        """Show that it is being done; the dialog stays until it is."""
        self._is_erasing = True
        self.card.follow(progress, lambda: self.tr("Erasing"), lambda _phase: "")
        self._pages.setCurrentIndex(1)

    def show_form(self) -> None:
        """Ask again, as after it could not be done."""
        self._is_erasing = False
        self._pages.setCurrentIndex(0)

    @override
    def reject(self) -> None:
        """Close, but not while it is being done."""
        if not self._is_erasing:
            super().reject()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay open while it is being done."""
        if self._is_erasing:
            event.ignore()
            return
        super().closeEvent(event)

    def _laid_out(self) -> QVBoxLayout:
        told = self._told
        title = named(
            label(lambda: Sentences().question(told), "title", wraps=True),
            "eraseTitle",
            lambda: Sentences().question(told),
        )
        title.setProperty("stored", True)  # a name is nobody's to translate
        tile = column(Tile("eraser", Tone.BAD, 40, 20), ..., gap=0)
        head = row(tile, (column(title, self.asked, gap=4), 1), gap=14)
        first = label(
            lambda: self.tr("Hand over first: everything known of the person, as one file"),
            "second",
            wraps=True,
        )
        hand_over = row(IconLabel("file-output"), (first, 1), self.save_button, gap=10)
        typed = label(self._wanted_words, "second")
        typed.setBuddy(self.name_field)
        foot = row(typed, (self.name_field, 4), ..., self.keep_button, self.erase_button, gap=10)
        return column(
            head, across(), (self._area, 1), column(hand_over, self.saved, gap=2), foot, gap=12
        )

    def _wanted_words(self) -> str:
        return self.tr("Type the name:") if self._told.name else self.tr("Type the number:")

    def _save_words(self) -> str:
        return self.tr("Save file")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter after the name as the way to the button, neither as yes nor as no."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (is_enter and self.name_field.hasFocus()):
            super().keyPressEvent(event)
        elif self.erase_button.isEnabled():
            self.erase_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _keep_words(self) -> str:
        return self.tr("Keep")

    def _hand_over(self) -> tuple[Button, ShortLabel]:
        save = named(Button(self._save_words, Kind.LINK, "download"), "eraseSave", self._save_words)
        saved = named(ShortLabel(role="good"), "eraseSaved", lambda: self.tr("Saved file"))
        saved.hide()
        return save, saved

    def _foot(self) -> tuple[TextField, Button, Button]:
        field = named(TextField(), "eraseName", self._wanted_words)
        on_look(field, lambda: field.setMaximumWidth(px(_FIELD_WIDE)))
        keep = named(Button(self._keep_words), "eraseKeep", self._keep_words)
        erase = named(
            Button(self._verb, Kind.DANGER, "eraser"),
            "eraseAct",
            lambda: Sentences().question(self._told),
        )
        erase.setProperty("stored", True)
        erase.setEnabled(False)
        return field, keep, erase

    def _verb(self) -> str:
        name = self._told.name or ""
        if 0 < len(name) <= _LONGEST_ON_BUTTON:
            return self.tr("Erase {name}").format(name=name)
        return self.tr("Erase for good")

    def _connect(self) -> None:
        self.keep_button.clicked.connect(self.reject)
        self.erase_button.clicked.connect(self._erase)
        self.name_field.textChanged.connect(self._agree)
        self.asked.changed.connect(self._agree)
        self.save_button.clicked.connect(self._ask_where)
        order = (
            self.asked.who,
            self.asked.day,
            self.save_button,
            self.name_field,
            self.keep_button,
            self.erase_button,
        )
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)

    def _agree(self) -> None:
        self.erase_button.setEnabled(self.is_agreed and self.asked.asked_on is not None)

    def _erase(self) -> None:
        on = self.asked.asked_on
        if on is not None and self.is_agreed:
            self.wanted.emit(EraseWish(self._told.person_id, self.asked.asked_by, on))

    def _ask_where(self) -> None:
        def take(path: Path) -> None:
            self.save_button.setEnabled(False)
            self.save_wanted.emit(path)

        ask_where(self, self._told.person_id, take)

    def _fit(self) -> None:
        """Be as wide as drawn, and as high as the window lets it; the lists scroll."""
        above, wide = self.parentWidget(), px(_WIDE)
        inner = wide - 2 * _MARGIN
        high = self.lists.heightForWidth(inner)
        room = max((above.window().height() if above else high) - px(_REST), px(_LEAST))
        if high > room:
            inner -= self._area.verticalScrollBar().sizeHint().width()
            high = self.lists.heightForWidth(inner)
        self.lists.setFixedSize(inner, high)
        self._area.setFixedHeight(min(high, room))
        layout = self.layout()
        if layout is not None:
            self.setFixedSize(wide, layout.totalHeightForWidth(wide))


def _plain(text: str) -> str:
    return " ".join(normalize("NFC", text).split())
