"""How the cells are painted that are more than one plain text."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont

from app.ui.kit import cells
from app.ui.kit.brush import PAD, RIGHT, Brush
from app.ui.theme import Ink, elided, font, ink, metrics, px

_MEDIUM = QFont.Weight.Medium
_BOLD = QFont.Weight.DemiBold


def paint_composed(brush: Brush, value: object) -> None:
    """Paint a cell of two lines, an icon, a change, the heading of a group, or an act."""
    match value:
        case cells.TwoLineCell():
            _two_lines(brush, value)
        case cells.IconCell():
            brush.picture(value.icon_name, value.role, brush.left, 14)
            _after(brush, px(14) + 6, value.words, Ink.TEXT)
        case cells.AmountCell():
            brush.write(value.words, value.role, weight=_MEDIUM, flags=RIGHT)
        case cells.FromToCell():
            _from_to(brush, value)
        case cells.HeadingCell():
            _heading(brush, value)
        case cells.ActCell():
            _act(brush, value)


def paint_chip(brush: Brush, left: float, chip: cells.ChipCell, room: float) -> float:
    """Paint a chip in the middle of the line; give how wide it became."""
    text = elided(chip.words, int(room - 14), 12, _MEDIUM)
    width = metrics(12, _MEDIUM).horizontalAdvance(text) + 14
    height = px(20)
    area = QRectF(left, brush.area.center().y() - height / 2, width, height)
    brush.painter.setPen(Qt.PenStyle.NoPen)
    brush.painter.setBrush(ink(chip.tone.ground))
    brush.painter.drawRoundedRect(area, height / 2, height / 2)
    brush.painter.setFont(font(12, _MEDIUM))
    brush.painter.setPen(ink(chip.tone.ink))
    brush.painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
    return width


def act_area(area: QRectF, act: cells.ActCell) -> QRectF:
    """Give where the button of an act stands in its cell."""
    wanted = metrics(13, _MEDIUM).horizontalAdvance(act.words) + px(16) + 34
    height = px(32)
    width = min(float(wanted), area.width() - PAD)
    return QRectF(area.right() - PAD - width, area.center().y() - height / 2, width, height)


def _after(brush: Brush, shift: float, text: str, role: Ink) -> None:
    area = brush.area
    room = QRectF(brush.left + shift, area.top(), brush.width - shift, area.height())
    brush.write(text, role, room=room)


def _two_lines(brush: Brush, cell: cells.TwoLineCell) -> None:
    left, middle = brush.left, brush.area.center().y()
    if cell.icon_name is not None:
        side = px(30)
        brush.painter.setPen(Qt.PenStyle.NoPen)
        brush.painter.setBrush(ink(cell.tone.ground))
        radius = side / 2 if cell.is_round else 8
        tile = QRectF(left, middle - side / 2, side, side)
        brush.painter.drawRoundedRect(tile, radius, radius)
        brush.picture(cell.icon_name, cell.tone.ink, left + (side - px(16)) / 2, 16)
        left += side + PAD
    width = brush.area.right() - PAD - left
    top = middle - (px(19) if cell.second else px(19) / 2)
    first = QRectF(left, top, width, px(19))
    badge = metrics(12, _MEDIUM).horizontalAdvance(cell.badge) + 22 if cell.badge else 0
    first.setWidth(max(width - badge, 0))
    role = Ink.TEXT2 if cell.is_faded else Ink.TEXT
    weight = QFont.Weight.Normal if cell.is_faded else _MEDIUM
    brush.write(cell.first, role, weight=weight, room=first)
    if badge:
        wide = min(metrics(13, weight).horizontalAdvance(cell.first), first.width())
        line = Brush(brush.painter, first)
        paint_chip(line, left + wide + 8, cells.ChipCell(cell.badge), badge)
    second = QRectF(left, middle, width, px(18))
    brush.write(cell.second, Ink.TEXT2, size=12, room=second)


def _from_to(brush: Brush, cell: cells.FromToCell) -> None:
    area = brush.area
    before = metrics().horizontalAdvance(cell.before) + 2
    width = min(float(before), brush.width * 0.45)
    brush.write(cell.before, Ink.TEXT3, room=QRectF(brush.left, area.top(), width, area.height()))
    brush.picture("arrow-right", Ink.TEXT3, brush.left + width + 6, 12)
    shift = width + px(12) + PAD
    room = QRectF(brush.left + shift, area.top(), brush.width - shift, area.height())
    brush.write(cell.after, Ink.ACCENT_TEXT, weight=_BOLD, room=room)


def _heading(brush: Brush, cell: cells.HeadingCell) -> None:
    brush.write(cell.words, Ink.TEXT2, size=12, weight=_BOLD)
    shift = metrics(12, _BOLD).horizontalAdvance(cell.words) + 10
    area = brush.area
    room = QRectF(brush.left + shift, area.top(), brush.width - shift, area.height())
    brush.write(cell.remark, Ink.TEXT2, size=12, room=room)


def _act(brush: Brush, cell: cells.ActCell) -> None:
    area = act_area(brush.area, cell)
    painter = brush.painter
    if not cell.is_quiet:
        painter.setPen(ink(Ink.LINE2))
        painter.setBrush(ink(Ink.SURFACE))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
    role = Ink.TEXT2 if cell.is_quiet else Ink.TEXT
    line = Brush(painter, area)
    line.picture(cell.icon_name, role, area.left() + PAD, 16)
    words = area.adjusted(PAD + px(16) + 6, 0, -6, 0)
    brush.write(cell.words, role, weight=_MEDIUM, room=words)
