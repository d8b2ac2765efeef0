"""Where a cell is painted, and how one line of it is written."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from app.ui.theme import Ink, elided, font, icon_pixmap, ink, px

PAD = 12
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


@dataclass(slots=True)
class Brush:
    """Where a cell is painted: the painter and the room between the paddings."""

    painter: QPainter
    area: QRectF  # the whole cell without its hairline

    @property
    def left(self) -> float:
        """Give where the text begins."""
        return self.area.left() + PAD

    @property
    def width(self) -> float:
        """Give the room for text."""
        return self.area.width() - 2 * PAD

    def write(
        self,
        text: str,
        role: Ink,
        *,
        weight: QFont.Weight = QFont.Weight.Normal,
        flags: Qt.AlignmentFlag = LEFT,
        size: int = 13,
        room: QRectF | None = None,
    ) -> None:
        """Write one line, shortened to its room."""
        place = room or self.area.adjusted(PAD, 0, -PAD, 0)
        self.painter.setFont(font(size, weight))
        self.painter.setPen(ink(role))
        self.painter.drawText(place, flags, elided(text, int(place.width()), size, weight))

    def picture(self, name: str, role: Ink, left: float, size: int) -> None:
        """Draw an icon in the middle of the line."""
        top = self.area.center().y() - px(size) / 2
        self.painter.drawPixmap(QPointF(left, top), icon_pixmap(name, role, size))
