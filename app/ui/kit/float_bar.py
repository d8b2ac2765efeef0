"""The inverted bar that floats over the foot of a list while something is selected."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from app.ui.kit.speech import on_look

_OVER_FOOT = 28  # clear of the notice at the foot of the window
_UNDER_ROWS = 8


class FloatBar(QFrame):
    """Lies over an area and stays at the middle of its foot; hidden at first.

    Args:
        keep_foot: takes the pixels at the foot of the area that the bar needs free of rows.
    """

    def __init__(self, area: QWidget, keep_foot: Callable[[int], None]) -> None:
        super().__init__(area)
        self._area, self._keep_foot = area, keep_foot
        self.setProperty("card", "toast")
        area.installEventFilter(self)
        on_look(self, self.place)
        self.hide()

    def place(self) -> None:
        """Take the room that the words need, at the foot of the area."""
        self.adjustSize()
        room = self._area.rect()
        left = max((room.width() - self.width()) // 2, 0)
        self.move(left, room.height() - self.height() - _OVER_FOOT)
        self._keep_foot(0 if self.isHidden() else self.height() + _OVER_FOOT + _UNDER_ROWS)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Give the foot back."""
        super().hideEvent(event)
        self._keep_foot(0)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot when the area changes its size."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.place()
        return super().eventFilter(watched, event)

    @override
    def event(self, event: QEvent) -> bool:
        """Take the room that other words need, once they are all there."""
        was_taken = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and not self.isHidden():
            self.place()
        return was_taken


def is_in_float_bar(part: QWidget) -> bool:
    """Tell whether a button or the like is one of such a bar."""
    at: QWidget | None = part
    while at is not None and not isinstance(at, FloatBar):
        at = at.parentWidget()
    return at is not None
