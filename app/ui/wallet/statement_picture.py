"""A statement as a picture to forward: its own fixed light colours, whatever the program wears."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter

from app.ui.formats import day, number
from app.ui.i18n import translate
from app.ui.theme import Ink, lasting_font, lasting_ink
from app.ui.wallet.ports import Holding
from app.ui.wallet.statement_words import Letterhead, Printed, facts_of, headings, printed

_WIDE = 720
_EDGE = 40
_BAND = 132
_ROW = 40
_RATIO = 2.0  # sharp on telephones
_MOST = 24
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_COLUMNS = ((0, 130), (130, 290), (420, 110), (530, 110))  # left and width of each
_FIRST_NUMBER = 2


@dataclass(slots=True)
class _Pen:
    """Writes lines with the design's fonts at fixed sizes."""

    painter: QPainter

    def write(
        self, text: str, area: QRectF, role: Ink, size: int = 14, *, bold: bool = False,
        flags: Qt.AlignmentFlag = _LEFT,
    ) -> None:  # fmt: skip
        made = _font(size, bold=bold)
        self.painter.setFont(made)
        self.painter.setPen(lasting_ink(role))
        elide = Qt.TextElideMode.ElideRight
        shown = QFontMetricsF(made).elidedText(text, elide, area.width())
        self.painter.drawText(area, flags | Qt.TextFlag.TextSingleLine, shown)


def statement_picture(holding: Holding, head: Letterhead) -> QImage:
    """Draw the newest entries of a person under what can be spent; may be called in a lane."""
    every = printed(holding.lines, head.zone)
    lines, facts = every[:_MOST], facts_of(holding)
    rest = len(every) - len(lines)
    body = 150 + 22 * len(facts)
    high = _BAND + body + _ROW * (len(lines) + 1) + (34 if rest else 0) + 56
    image = QImage(round(_WIDE * _RATIO), round(high * _RATIO), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_RATIO)
    image.fill(lasting_ink(Ink.SURFACE))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = _Pen(painter)
    _draw_band(pen, head)
    _draw_sum(pen, holding, head, facts)
    top = float(_BAND + body)
    _draw_heads(pen, top)
    for at, line in enumerate(lines, 1):
        _draw_line(pen, top + at * _ROW, line)
    foot = top + (len(lines) + 1) * _ROW
    if rest:
        words = translate("points", "Earlier entries are left out here.")
        pen.write(words, QRectF(_EDGE, foot + 6, _WIDE - 2 * _EDGE, 24), Ink.TEXT3, 12)
    painter.end()
    return image


def _draw_band(pen: _Pen, head: Letterhead) -> None:
    pen.painter.fillRect(QRectF(0, 0, _WIDE, _BAND), lasting_ink(Ink.ACCENT))
    wide = _WIDE - 2 * _EDGE
    pen.write(head.shop, QRectF(_EDGE, 26, wide, 24), Ink.ON_ACCENT, 15, bold=True)
    title = translate("points", "Points statement")
    pen.write(title, QRectF(_EDGE, 56, wide * 0.6, 40), Ink.ON_ACCENT, 28, bold=True)
    on = QRectF(_EDGE, 60, wide, 36)
    pen.write(day(head.today), on, Ink.ON_ACCENT, 14, flags=_RIGHT)


def _draw_sum(pen: _Pen, holding: Holding, head: Letterhead, facts: list[str]) -> None:
    wide = _WIDE - 2 * _EDGE
    top = _BAND + 24
    pen.write(head.customer, QRectF(_EDGE, top, wide, 26), Ink.TEXT, 18, bold=True)
    top += 38
    there = translate("points", "Can be spent")
    pen.write(there, QRectF(_EDGE, top, wide, 20), Ink.TEXT2, 13)
    amount = number(holding.standing.available)
    pen.write(amount, QRectF(_EDGE, top + 22, wide, 46), Ink.ACCENT_TEXT, 36, bold=True)
    for at, fact in enumerate(facts):
        pen.write(fact, QRectF(_EDGE, top + 74 + at * 22, wide, 20), Ink.TEXT2, 13)


def _draw_heads(pen: _Pen, top: float) -> None:
    ground = QRectF(_EDGE - 12, top, _WIDE - 2 * _EDGE + 24, _ROW)
    pen.painter.fillRect(ground, lasting_ink(Ink.SUNKEN))
    for at, words in enumerate(headings()):
        pen.write(words, _cell(at, top), Ink.TEXT2, 12, bold=True, flags=_side(at))


def _draw_line(pen: _Pen, top: float, line: Printed) -> None:
    rule = QPointF(_EDGE - 12, top + _ROW - 0.5)
    pen.painter.setPen(lasting_ink(Ink.LINE))
    pen.painter.drawLine(rule, QPointF(_WIDE - _EDGE + 12, rule.y()))
    pen.write(line.on, _cell(0, top), Ink.TEXT2, 13)
    pen.write(line.what, _cell(1, top), Ink.TEXT, 13)
    role = Ink.OK if line.is_gain else Ink.TEXT
    pen.write(line.points, _cell(2, top), role, 13, bold=True, flags=_RIGHT)
    pen.write(line.balance, _cell(3, top), Ink.TEXT, 13, flags=_RIGHT)


def _cell(at: int, top: float) -> QRectF:
    left, wide = _COLUMNS[at]
    return QRectF(_EDGE + left, top, wide, _ROW)


def _side(at: int) -> Qt.AlignmentFlag:
    return _LEFT if at < _FIRST_NUMBER else _RIGHT


def _font(size: int, *, bold: bool) -> QFont:
    return lasting_font(size, QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
