"""A card that the seller forwards as a picture: a promise, a code in large letters, its QR code.

It has its own light colours and its own size, whatever the window wears.
"""

import math
from dataclasses import dataclass

import segno
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.kit.speech import on_look
from app.ui.theme import Ink, lasting_font, lasting_icon, lasting_ink, px

WIDE, HIGH = 334, 452
_CUT, _EDGE, _NOTCH = 196, 16, 10
_QR_SIDE, _QR_TOP = 152, 240
_QUIET = 4  # modules of white around a code, as readers ask for
_MARGIN = 24
_FOOT_LINES = 2
_WAVES = ((0, 26), (1, 34))
_STEPS = 40
SHARP = 3


@dataclass(frozen=True, slots=True)
class CardFace:
    """What a card says.

    Attributes:
        headline: the promise, in the largest letters.
        line: when it holds.
        code: as it is read aloud; `scanned` is what the QR code holds.
        foot: two short lines under the QR code.
    """

    business: str
    headline: str
    line: str
    code: str
    scanned: str
    foot: tuple[str, str]


class ForwardCard(QWidget):
    """Shows the card; `picture` gives it as it is forwarded."""

    def __init__(self) -> None:
        super().__init__()
        self._face: CardFace | None = None
        on_look(self, lambda: self.setFixedSize(px(WIDE), px(HIGH)))

    def show_face(self, face: CardFace | None) -> None:
        """Show another card, or none."""
        self._face = face
        self.setAccessibleName("" if face is None else f"{face.headline}, {face.line}, {face.code}")
        self.update()

    def picture(self) -> QImage | None:
        """Give the picture to forward, sharp on any screen; None without a card."""
        return None if self._face is None else card_picture(self._face)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card at the window's size."""
        if self._face is None:
            return
        painter = QPainter(self)
        painter.scale(self.width() / WIDE, self.height() / HIGH)
        paint_card(painter, self._face)
        painter.end()


def card_picture(face: CardFace) -> QImage:
    """Draw a card as a picture of its own."""
    image = QImage(WIDE * SHARP, HIGH * SHARP, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.scale(SHARP, SHARP)
    paint_card(painter, face)
    painter.end()
    return image


def paint_card(painter: QPainter, face: CardFace) -> None:
    """Paint a card of 334 by 452 at the painter's origin."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = _outline()
    painter.setPen(QPen(lasting_ink(Ink.LINE2), 1))
    painter.setBrush(lasting_ink(Ink.SURFACE))
    painter.drawPath(outline)
    _paint_head(painter, outline)
    _write_head(painter, face)
    painter.setPen(QPen(lasting_ink(Ink.LINE2), 1.4, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(18, _CUT), QPointF(WIDE - 18, _CUT))
    _write_code(painter, face.code)
    _paint_qr(painter, face.scanned)
    painter.setPen(lasting_ink(Ink.TEXT2))
    for at, words in enumerate(face.foot):
        top = HIGH - 50 + at * 20
        _write(painter, words, QRectF(_MARGIN, top, WIDE - 2 * _MARGIN, 20), 12)


def _outline() -> QPainterPath:
    whole = QPainterPath()
    whole.addRoundedRect(QRectF(0.5, 0.5, WIDE - 1, HIGH - 1), _EDGE, _EDGE)
    notches = QPainterPath()
    for left in (0, WIDE):
        notches.addEllipse(QPointF(left, _CUT), _NOTCH, _NOTCH)
    return whole.subtracted(notches)


def _paint_head(painter: QPainter, outline: QPainterPath) -> None:
    painter.save()
    top = QPainterPath()
    top.addRect(QRectF(0, 0, WIDE, _CUT))
    painter.setClipPath(outline.intersected(top))
    painter.fillRect(QRectF(0, 0, WIDE, _CUT), lasting_ink(Ink.ACCENT))
    painter.setPen(Qt.PenStyle.NoPen)
    for nth, strength in _WAVES:
        wave = QPainterPath(QPointF(0, _CUT))
        for step in range(_STEPS + 1):
            along = step / _STEPS
            rise = 16 * math.sin(0.6 + nth * 2 + along * 5)
            wave.lineTo(WIDE * along, _CUT - 34 + nth * 16 - rise)
        wave.lineTo(WIDE, _CUT)
        shade = QColor(lasting_ink(Ink.ON_ACCENT))
        shade.setAlpha(strength)
        painter.setBrush(shade)
        painter.drawPath(wave)
    painter.restore()


def _write_head(painter: QPainter, face: CardFace) -> None:
    painter.drawPixmap(
        QRectF(_MARGIN, 22, 20, 20),
        lasting_icon("leaf", Ink.ON_ACCENT, 20, SHARP),
        QRectF(0, 0, 20 * SHARP, 20 * SHARP),
    )
    painter.setPen(lasting_ink(Ink.ON_ACCENT))
    left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    strong = QFont.Weight.DemiBold
    _write(painter, face.business, QRectF(52, 20, WIDE - 76, 24), 14, strong, left)
    room = WIDE - 2 * _MARGIN
    _write(painter, face.headline, QRectF(_MARGIN, 54, room, 58), 44, strong, left)
    _write(painter, face.line, QRectF(_MARGIN, 114, room, 24), 14, flags=left)


def _write_code(painter: QPainter, code: str) -> None:
    face = lasting_font(20, QFont.Weight.DemiBold)
    face.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 2)
    painter.setFont(face)
    painter.setPen(lasting_ink(Ink.TEXT))
    painter.drawText(QRectF(0, _CUT + 12, WIDE, 30), Qt.AlignmentFlag.AlignCenter, code)


def _write(
    painter: QPainter,
    words: str,
    room: QRectF,
    size: int,
    weight: QFont.Weight = QFont.Weight.Normal,
    flags: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter,
) -> None:
    """Write one line; letters become smaller before anything is cut."""
    face = lasting_font(size, weight)
    while size > 12 and QFontMetrics(face).horizontalAdvance(words) > room.width():  # noqa: PLR2004
        size -= 1
        face = lasting_font(size, weight)
    shown = QFontMetrics(face).elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.setFont(face)
    painter.drawText(room, flags | Qt.TextFlag.TextSingleLine, shown)


def _paint_qr(painter: QPainter, scanned: str) -> None:
    rows = [list(row) for row in segno.make(scanned, error="m", micro=False).matrix]
    side = len(rows) + 2 * _QUIET
    module = _QR_SIDE / side
    left = (WIDE - _QR_SIDE) / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.fillRect(QRectF(left, _QR_TOP, _QR_SIDE, _QR_SIDE), lasting_ink(Ink.SURFACE))
    dark = lasting_ink(Ink.TEXT)
    for at_row, row in enumerate(rows):
        for at_column, is_dark in enumerate(row):
            if is_dark:
                x, y = left + (at_column + _QUIET) * module, _QR_TOP + (at_row + _QUIET) * module
                painter.fillRect(QRectF(x, y, module, module), dark)
    painter.restore()
