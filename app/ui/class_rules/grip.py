"""The handle by which a rule is moved: drag it, or Alt and the arrows."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton
from typing_extensions import override

from app.ui.kit.speech import on_look
from app.ui.theme import Ink, icon_pixmap, ink, px

_SIDE = 24


class Grip(QAbstractButton):
    """Signals: dragged(place of the mouse on the screen), dropped."""

    dragged = Signal(QPoint)
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        on_look(self, lambda: self.setFixedSize(px(_SIDE), px(_SIDE)))

    @override
    def sizeHint(self) -> QSize:
        """Give the size of the handle."""
        return QSize(px(_SIDE), px(_SIDE))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell where it is dragged to."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(event.globalPosition().toPoint())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell that it was let go."""
        super().mouseReleaseEvent(event)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.dropped.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots, and the ring of the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at = (self.width() - px(16)) // 2
        painter.drawPixmap(at, at, icon_pixmap("grip-vertical", Ink.TEXT2, 16))
        if self.hasFocus():
            painter.setPen(QPen(ink(Ink.ACCENT), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        painter.end()
