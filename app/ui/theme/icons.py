"""Lucide icons from resources/icons, drawn in a colour of the appearance in force."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from app.ui.theme.look import ink_value, px
from app.ui.theme.tokens import Ink

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "icons"
STROKE = "1.75"
HEAVY = "2.5"
_SHARPEST = 3


def icon_pixmap(
    name: str, role: Ink = Ink.TEXT2, size: int = 16, *, is_heavy: bool = False
) -> QPixmap:
    """Draw an icon at a size of the design; crisp at the screen's own scale.

    Raises:
        FileNotFoundError: no such icon is shipped.
    """
    ratio = min(max(2.0, QApplication.primaryScreen().devicePixelRatio()), _SHARPEST)
    return _drawn(name, ink_value(role), px(size), ratio, HEAVY if is_heavy else STROKE)


def icon(name: str, role: Ink = Ink.TEXT2, size: int = 16) -> QIcon:
    """Give the icon for a button or a field; the disabled form is made from its own colour."""
    made = QIcon(icon_pixmap(name, role, size))
    made.addPixmap(icon_pixmap(name, Ink.DISABLED, size), QIcon.Mode.Disabled)
    return made


def drawn_icon(name: str, colour: str, side: int, ratio: float) -> QPixmap:
    """Draw an icon in a colour by its value, at a side in pixels."""
    return _drawn(name, colour, side, ratio, STROKE)


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=1024)
def _drawn(name: str, colour: str, size: int, ratio: float, stroke: str) -> QPixmap:
    text = _source(name).replace("currentColor", colour)
    text = text.replace('stroke-width="2"', f'stroke-width="{stroke}"')
    side = round(size * ratio)
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
