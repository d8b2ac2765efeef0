"""Grey shapes where rows will be; shown only when an answer takes longer than 300 ms."""

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.theme import Ink, ink, px

PATIENCE_MS = 300
_ROW = 44
_FACE = 28
_SHARES = (0.62, 0.5, 0.7, 0.56)


class Skeleton(QWidget):
    """Paints rows of a list that is being read; begin() starts the wait, end() stops it."""

    def __init__(self) -> None:
        super().__init__()
        self._is_drawn = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._draw)

    def begin(self) -> None:
        """Show nothing yet, and the shapes after a moment."""
        if not self._patience.isActive() and not self._is_drawn:
            self._patience.start()

    def end(self) -> None:
        """Forget the wait."""
        self._patience.stop()
        self._is_drawn = False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw face, two lines and two short cells in each row."""
        if not self._is_drawn:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(Ink.PRESS))
        for at in range(self.height() // px(_ROW) + 1):
            self._row(painter, at * px(_ROW), _SHARES[at % len(_SHARES)])
        painter.end()

    def _row(self, painter: QPainter, top: int, share: float) -> None:
        middle = top + px(_ROW) / 2
        face = px(_FACE)
        left = px(24)
        painter.drawEllipse(QRectF(left, middle - face / 2, face, face))
        wide = (self.width() / 3 - left - face) * share
        painter.drawRoundedRect(QRectF(left + face + 12, middle - 11, wide * 0.6, 8), 4, 4)
        painter.drawRoundedRect(QRectF(left + face + 12, middle + 3, wide, 7), 3, 3)
        for place in (0.45, 0.62, 0.78, 0.9):
            cell = QRectF(self.width() * place, middle - 5, self.width() * 0.07, 10)
            painter.drawRoundedRect(cell, 5, 5)

    def _draw(self) -> None:
        self._is_drawn = True
        self.update()
