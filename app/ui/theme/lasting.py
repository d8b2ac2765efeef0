"""Colours and icons of pictures that leave the program: light ones, whatever the window wears."""

from PySide6.QtGui import QColor, QFont, QPixmap
from PySide6.QtWidgets import QApplication

from app.ui.theme.icons import drawn_icon
from app.ui.theme.tokens import LIGHT, Ink


def lasting_ink(role: Ink) -> QColor:
    """Give a colour of the light appearance."""
    return QColor(LIGHT[role])


def lasting_font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Give a font of so many pixels, at whatever text size the window is."""
    made = QFont(QApplication.font())
    made.setPixelSize(pixels)
    made.setWeight(weight)
    return made


def lasting_icon(name: str, role: Ink, side: int, ratio: float) -> QPixmap:
    """Draw an icon in a light colour.

    Raises:
        FileNotFoundError: no such icon is shipped.
    """
    return drawn_icon(name, LIGHT[role], side, ratio)
