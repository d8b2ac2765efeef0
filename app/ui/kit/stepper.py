"""The numbered steps of a wizard; a step that is done has a tick."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.ui.kit.speech import Words, on_look, words_of
from app.ui.theme import Ink, font, icon_pixmap, ink, metrics, px

_ROUND = 22
_GAP = 8
_LINE = 32
_AIR = 12


class Stepper(QWidget):
    """Shows where the seller is; going back is the header's business."""

    def __init__(self, names: Sequence[Words], current: int = 0) -> None:
        super().__init__()
        self._names = list(names)
        self._current = current
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        on_look(self, self.updateGeometry)
        self._tell()

    def current(self) -> int:
        """Give the position of the present step; the number of steps when all are done."""
        return self._current

    def go_to(self, position: int) -> None:
        """Show another step as the present one."""
        self._current = position
        self._tell()
        self.update()

    def _tell(self) -> None:
        at = min(self._current, len(self._names) - 1)
        self.setAccessibleName(f"{at + 1}/{len(self._names)} {words_of(self._names[at])}")

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()
            self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        """Give the room of all steps with their names."""
        return self._room(self._names)

    @override
    def minimumSizeHint(self) -> QSize:
        """Give the room with the name of the present step alone."""
        at = min(self._current, len(self._names) - 1)
        return self._room(self._names[at : at + 1])

    def _room(self, named_steps: Sequence[Words]) -> QSize:
        measure = metrics(13, QFont.Weight.DemiBold)
        names = sum(measure.horizontalAdvance(words_of(name)) + _GAP for name in named_steps)
        count = len(self._names)
        width = names + count * px(_ROUND) + (count - 1) * (px(_LINE) + 2 * _AIR)
        return QSize(width + 4, px(28))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw circle, name and line of each step."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 1.0
        is_wide = self.width() >= self.sizeHint().width()
        for position, words in enumerate(self._names):
            if position:
                middle = self.height() / 2
                painter.fillRect(QRectF(left + _AIR, middle, px(_LINE), 1), ink(Ink.LINE2))
                left += px(_LINE) + 2 * _AIR
            is_named = is_wide or position == min(self._current, len(self._names) - 1)
            left = self._paint_step(painter, left, position, words_of(words) if is_named else "")
        painter.end()

    def _paint_step(self, painter: QPainter, left: float, position: int, name: str) -> float:
        is_reached = position <= self._current
        disc = QRectF(left, (self.height() - px(_ROUND)) / 2, px(_ROUND), px(_ROUND))
        if is_reached:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink(Ink.ACCENT))
        else:
            painter.setPen(QPen(ink(Ink.CONTROL), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc.adjusted(0.5, 0.5, -0.5, -0.5))
        if position < self._current:
            corner = QPointF(
                disc.left() + (px(_ROUND) - px(14)) / 2, disc.top() + (px(_ROUND) - px(14)) / 2
            )
            painter.drawPixmap(corner, icon_pixmap("check", Ink.ON_ACCENT, 14, is_heavy=True))
        else:
            painter.setFont(font(12, QFont.Weight.DemiBold))
            painter.setPen(ink(Ink.ON_ACCENT if is_reached else Ink.TEXT3))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(position + 1))
        weight = QFont.Weight.DemiBold if position == self._current else QFont.Weight.Medium
        painter.setFont(font(13, weight))
        painter.setPen(ink(Ink.TEXT if is_reached else Ink.TEXT3))
        start = disc.right() + (_GAP if name else 0)
        wide = metrics(13, QFont.Weight.DemiBold).horizontalAdvance(name)
        area = QRectF(start, 0, wide + 2, self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, name)
        return start + wide
