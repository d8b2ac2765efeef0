"""The hills at the foot of the welcome: the only ornament of the program."""

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from app.ui.theme import Ink, ink, is_dark

# Height of the waves, where they lie, where they begin, how strong their colour is.
_CHAINS = ((46, 0.40, 0.3, 0.30), (38, 0.58, 2.3, 0.50), (26, 0.80, 4.2, 0.85))
_POINTS = 60


class Hills(QWidget):
    """Painted behind everything else; gone under the computer's high contrast."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw three chains of hills, the nearest last."""
        if _is_high_contrast():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for chain in _CHAINS:
            strength = chain[3] * (0.62 if is_dark() else 0.75)
            painter.setBrush(_mixed(ink(Ink.APP), ink(Ink.TINT2), strength))
            painter.drawPath(self._outline(*chain[:3]))
        painter.end()

    def _outline(self, high: float, base: float, start: float) -> QPainterPath:
        width, height = self.width(), self.height()
        path = QPainterPath(QPointF(0, height))
        for step in range(_POINTS + 1):
            along = step / _POINTS
            rise = math.sin(start + along * 4.6) + 0.35 * math.sin(start * 2 + along * 9.1)
            path.lineTo(width * along, height * base - high * rise)
        path.lineTo(width, height)
        path.closeSubpath()
        return path


def _mixed(ground: QColor, colour: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        ground.redF() + (colour.redF() - ground.redF()) * share,
        ground.greenF() + (colour.greenF() - ground.greenF()) * share,
        ground.blueF() + (colour.blueF() - ground.blueF()) * share,
    )


def _is_high_contrast() -> bool:
    hints = QApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is None:
        return False
    return "High" in str(accessibility().contrastPreference())
