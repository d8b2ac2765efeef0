"""Things the seller fills in: text, choices, ticks, and a field with its label and its fault."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.ui.kit.layouts import repolish, row
from app.ui.kit.pictures import IconLabel
from app.ui.kit.speech import Words, on_look, say, words_of
from app.ui.kit.texts import label
from app.ui.theme import Ink, icon, icon_pixmap, px

TYPING_PAUSE_MS = 120
_FEWEST_LETTERS = 6


class Choice(QComboBox):
    """A drop-down; its arrow is painted, so that it follows the theme."""

    def __init__(self, *, is_quiet: bool = True) -> None:
        super().__init__()
        self.setProperty("quiet", is_quiet)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._words: list[Words] = []

    def fit_room(self) -> None:
        """Be as wide as the field, whatever the longest of its words needs."""
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_FEWEST_LETTERS)

    def add(self, words: Words, code: object) -> None:
        """Add an entry; currentData() gives the code back."""
        self._words.append(words)
        self.addItem(words_of(words), code)

    def choose(self, code: object) -> None:
        """Choose the entry of this code; nothing happens when there is none."""
        at = self.findData(code)
        if at >= 0:
            self.setCurrentIndex(at)

    @override
    def clear(self) -> None:
        """Take all entries out."""
        self._words.clear()
        super().clear()

    @override
    def sizeHint(self) -> QSize:
        """Leave room for the arrow; the style measures the text too tightly."""
        hint = super().sizeHint()
        return QSize(hint.width() + 14, hint.height())

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Write the entries again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for at, words in enumerate(self._words):
                self.setItemText(at, words_of(words))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then the arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        arrow = icon_pixmap("chevron-down", Ink.TEXT2 if self.isEnabled() else Ink.DISABLED, 14)
        painter.drawPixmap(self.width() - px(14) - 9, (self.height() - px(14)) // 2, arrow)
        painter.end()


class Tick(QCheckBox):
    """A tick box; the tick is painted over the sheet's box."""

    def __init__(self, words: Words = "") -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if words:
            say(self, self.setText, words)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box and words, then the tick or the dash."""
        super().paintEvent(event)
        if self.checkState() is Qt.CheckState.Unchecked:
            return
        style_option = QStyleOptionButton()
        self.initStyleOption(style_option)
        part = QStyle.SubElement.SE_CheckBoxIndicator
        box: QRect = self.style().subElementRect(part, style_option, self)
        name = "check" if self.checkState() is Qt.CheckState.Checked else "minus"
        painter = QPainter(self)
        mark = icon_pixmap(name, Ink.ON_ACCENT, 12, is_heavy=True)
        painter.drawPixmap(
            box.center().x() - px(12) // 2 + 1, box.center().y() - px(12) // 2 + 1, mark
        )
        painter.end()


class TextField(QLineEdit):
    """One line of text; red while the field has a fault."""

    def __init__(self, hint: Words = "", *, is_quiet: bool = False) -> None:
        super().__init__()
        self.setProperty("quiet", is_quiet)
        if hint:
            say(self, self.setPlaceholderText, hint)

    def set_faulty(self, *, is_faulty: bool) -> None:
        """Show or hide the red edge."""
        if bool(self.property("fault")) != is_faulty:
            self.setProperty("fault", is_faulty)
            repolish(self)


class SearchField(TextField):
    """A search field that asks a moment after the last key; Esc empties it."""

    asked = Signal(str)

    def __init__(self, hint: Words) -> None:
        super().__init__(hint, is_quiet=True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.asked.emit(self.text()))
        self.textChanged.connect(self._wait)
        # Made here and not by the field: what the field gives back belongs to Python and would go
        # before the field does.
        self._lens = QAction(icon("search", Ink.TEXT3), "", self)
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self._lens.setEnabled(False)
        on_look(self, lambda: self._lens.setIcon(icon("search", Ink.TEXT3)))
        self._lens.setObjectName("lens")
        say(self, self._lens.setText, hint)

    def _wait(self) -> None:
        self._pause.start()

    def ask_now(self) -> None:
        """Ask without waiting for the pause."""
        self._pause.stop()
        self.asked.emit(self.text())

    @override
    def event(self, event: QEvent) -> bool:
        """Empty the field on Esc, unless it is empty already."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and getattr(event, "key", lambda: 0)() == Qt.Key.Key_Escape
            and self.text()
        ):
            self.clear()
            event.accept()
            return True
        return super().event(event)


class FaultLine(QWidget):
    """What is wrong with a field, under it; hidden while nothing is."""

    def __init__(self) -> None:
        super().__init__()
        self._sentence = label("", "fault", wraps=True)
        mark = IconLabel("circle-alert", Ink.BAD, 14)
        self.setLayout(row(mark, (self._sentence, 1), gap=6))
        self.hide()

    def text(self) -> str:
        """Give what it says."""
        return self._sentence.text()

    def say(self, sentence: str) -> None:
        """Say what is wrong and the rule; an empty sentence clears it."""
        self._sentence.setText(sentence)
        self.setVisible(bool(sentence))


class Field(QWidget):
    """A control with its label above and its fault below."""

    def __init__(
        self, words: Words, control: QWidget, rule: Callable[[], str] | None = None
    ) -> None:
        super().__init__()
        self.control = control
        self._rule = rule
        name = label(words, "small")
        name.setBuddy(control)
        say(control, control.setAccessibleName, words)
        self._fault = FaultLine()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(name)
        layout.addWidget(control)
        layout.addWidget(self._fault)
        if isinstance(control, QComboBox):
            control.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if isinstance(control, TextField):
            control.editingFinished.connect(self.check)
            control.textEdited.connect(lambda: self.show_fault(""))

    def check(self) -> bool:
        """Ask the rule, which gives the fault as a sentence or nothing; tell if all is well."""
        fault = self._rule() if self._rule is not None else ""
        self.show_fault(fault)
        return not fault

    def show_fault(self, sentence: str) -> None:
        """Show what is wrong and the rule; an empty sentence clears it."""
        self._fault.say(sentence)
        self.control.setAccessibleDescription(sentence)
        if isinstance(self.control, TextField):
            self.control.set_faulty(is_faulty=bool(sentence))
