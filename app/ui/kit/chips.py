"""Chips of a filter line: tinted with a cross while they are on, outlined while they could be."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from typing_extensions import override

from app.ui.kit.buttons import Button, Kind
from app.ui.kit.speech import Words
from app.ui.theme import Ink, px

_CROSS = 28


class FilterChip(Button):
    """A filter that is on: a click edits it, the cross or Delete takes it off."""

    removed = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__(words, Kind.CHIP, "x", trails=True)
        self.setCheckable(True)
        self.setChecked(True)
        self.set_icon("x", Ink.ACCENT_TEXT)

    @override
    def nextCheckState(self) -> None:
        """Stay as it is, however often it is clicked."""

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the filter off where the cross was clicked."""
        at = event.position()
        is_inside = self.rect().contains(at.toPoint())
        is_cross = self.isChecked() and at.x() > self.width() - px(_CROSS)
        if self.isDown() and is_inside and is_cross:
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the filter off with Delete or Backspace."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.isChecked():
            self.removed.emit()
            return
        super().keyPressEvent(event)


class PickChip(FilterChip):
    """A filter that stands in the line whether it is on or not."""

    def __init__(self, name: Words) -> None:
        super().__init__(name)
        self._name = name
        self.show_value("")

    def show_value(self, words: Words) -> None:
        """Say what it asks; nothing says that it could be put on."""
        self.set_words(words or self._name)
        self.setChecked(bool(words))
        layout = Qt.LayoutDirection
        self.setLayoutDirection(layout.RightToLeft if words else layout.LeftToRight)
        self._trails = bool(words)
        self.set_icon("x" if words else "plus", Ink.ACCENT_TEXT if words else None)
