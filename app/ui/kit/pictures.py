"""Small painted things: icons, icon tiles, round portraits, switches, thin bars."""

import zlib
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from app.ui.kit.speech import on_look
from app.ui.theme import Ink, Tone, font, icon_pixmap, ink, is_dark, portrait_colours, px

_HAN_FROM = 0x2E80


class IconLabel(QWidget):
    """An icon that stands by itself; decoration only, words beside it say the same."""

    def __init__(self, name: str, role: Ink = Ink.TEXT2, size: int = 16) -> None:
        super().__init__()
        self._name, self._role, self._size = name, role, size
        on_look(self, lambda: self.setFixedSize(px(size), px(size)))

    def show_icon(self, name: str, role: Ink) -> None:
        """Show another icon."""
        self._name, self._role = name, role
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon in its ink."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, icon_pixmap(self._name, self._role, self._size))
        painter.end()


class Tile(QWidget):
    """An icon on a rounded ground of its tone."""

    def __init__(self, name: str, tone: Tone, side: int = 40, icon_side: int = 20) -> None:
        super().__init__()
        self._name, self._tone, self._side, self._icon_side = name, tone, side, icon_side
        on_look(self, lambda: self.setFixedSize(px(side), px(side)))

    def show_icon(self, name: str, tone: Tone) -> None:
        """Show another icon in another tone."""
        self._name, self._tone = name, tone
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, then the icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(self._tone.ground))
        radius = px(self._side) * 0.28
        painter.drawRoundedRect(self.rect(), radius, radius)
        at = (px(self._side) - px(self._icon_side)) / 2
        painter.drawPixmap(
            QPointF(at, at), icon_pixmap(self._name, self._tone.ink, self._icon_side)
        )
        painter.end()


class Mark(QWidget):
    """The program's sign: a leaf on the accent."""

    def __init__(self, side: int = 28, icon_name: str = "leaf") -> None:
        super().__init__()
        self._side, self._icon_name = side, icon_name
        on_look(self, lambda: self.setFixedSize(px(side), px(side)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and leaf."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(Ink.ACCENT))
        painter.drawRoundedRect(self.rect(), px(self._side) * 0.28, px(self._side) * 0.28)
        size = round(self._side * 0.56)
        at = (px(self._side) - px(size)) / 2
        painter.drawPixmap(QPointF(at, at), icon_pixmap(self._icon_name, Ink.ON_ACCENT, size))
        painter.end()


def initials(name: str) -> str:
    """Give the letters of a portrait: one Han character, or the first letters of two words."""
    words = name.split()
    if not words:
        return "?"
    if ord(words[0][0]) >= _HAN_FROM:
        return words[0][0]
    return "".join(word[0] for word in words[:2]).upper()


def portrait(name: str, side: int) -> QPixmap:
    """Give the round portrait of a name, kept between paintings."""
    return _portrait(name, px(side), is_dark=is_dark(), family=font().families()[-1])


@lru_cache(maxsize=2048)
def _portrait(name: str, side: int, *, is_dark: bool, family: str) -> QPixmap:
    del is_dark, family  # parts of the key
    ratio = 2
    pixmap = QPixmap(side * ratio, side * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    ground, letters = portrait_colours(zlib.crc32(name.encode()))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    area = QRectF(0, 0, side, side)
    painter.drawEllipse(area.adjusted(0.5, 0.5, -0.5, -0.5))
    face = QFont(font())
    face.setPixelSize(max(8, round(side * 0.39)))
    face.setWeight(QFont.Weight.DemiBold)
    painter.setFont(face)
    painter.setPen(letters)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, initials(name))
    painter.end()
    return pixmap


class Portrait(QWidget):
    """The round portrait of a person; decoration beside the name."""

    def __init__(self, name: str, side: int = 32) -> None:
        super().__init__()
        self._name, self._side = name, side
        on_look(self, lambda: self.setFixedSize(px(side), px(side)))

    def show_name(self, name: str) -> None:
        """Show another person."""
        self._name = name
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the kept picture."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, portrait(self._name, self._side))
        painter.end()


class Switch(QAbstractButton):
    """On or off, acting at once."""

    def __init__(self, *, is_on: bool = False) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setChecked(is_on)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        on_look(self, lambda: self.setFixedSize(px(40), px(24)))

    @override
    def sizeHint(self) -> QSize:
        """Give the size with the room of the focus ring."""
        return QSize(px(40), px(24))

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Paint again when it is enabled or not."""
        self.update()
        super().changeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, knob and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(self.rect()).adjusted(px(2), px(2), -px(2), -px(2))
        half = track.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(Ink.ACCENT if self.isChecked() else Ink.CONTROL))
        painter.drawRoundedRect(track, half, half)
        knob = track.height() - px(4)
        left = track.right() - knob - px(2) if self.isChecked() else track.left() + px(2)
        painter.setBrush(ink(Ink.ON_ACCENT if self.isChecked() else Ink.SURFACE))
        painter.drawEllipse(QRectF(left, track.top() + px(2), knob, knob))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink(Ink.ACCENT), 2))
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        painter.end()


class Disc(QWidget):
    """A small disc in a colour, for a legend or a state; the words beside it say the same."""

    def __init__(self, role: Ink, side: int = 10) -> None:
        super().__init__()
        self._role = role
        on_look(self, lambda: self.setFixedSize(px(side), px(side)))

    def show_ink(self, role: Ink) -> None:
        """Show another colour."""
        self._role = role
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the disc."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(self._role))
        painter.drawEllipse(QRectF(self.rect()))
        painter.end()


class Bar(QWidget):
    """Parts of a whole in one thin line; the words beside it carry the numbers."""

    def __init__(self, height: int = 6) -> None:
        super().__init__()
        self._parts: tuple[tuple[float, Ink], ...] = ()
        self._total = 0.0
        self.setMinimumWidth(40)
        on_look(self, lambda: self.setFixedHeight(px(height)))

    def show_parts(self, parts: Sequence[tuple[float, Ink]], total: float | None = None) -> None:
        """Draw these amounts from the left; the rest up to the total stays empty."""
        self._parts = tuple(parts)
        self._total = sum(amount for amount, _ink in parts) if total is None else total
        self.update()

    def show_share(self, share: float, role: Ink = Ink.ACCENT) -> None:
        """Draw one share, 0 to 1."""
        self.show_parts([(share, role)], 1.0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the empty line and the parts on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        outline = QPainterPath()
        outline.addRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setClipPath(outline)
        painter.fillRect(area, ink(Ink.PRESS))
        left = 0.0
        for amount, role in self._parts:
            if amount <= 0 or not self._total:
                continue
            width = max(area.height(), area.width() * amount / self._total)
            gap = 2 if len(self._parts) > 1 else 0
            painter.fillRect(QRectF(left, 0, width - gap, area.height()), ink(role))
            left += width
        painter.end()
