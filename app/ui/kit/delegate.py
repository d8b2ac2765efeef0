"""Paints every cell of every table: one function per kind of cell, fonts and texts kept."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from app.ui.kit import cells
from app.ui.kit.brush import LEFT, RIGHT, Brush
from app.ui.kit.cell_painting import paint_chip, paint_composed
from app.ui.kit.cells import Style
from app.ui.kit.pictures import portrait
from app.ui.kit.row_window import CELL, RowWindow
from app.ui.theme import Ink, Tone, icon_pixmap, ink, metrics, px

_NORMAL = QFont.Weight.Normal
_MEDIUM = QFont.Weight.Medium
_BOLD = QFont.Weight.DemiBold
_SMOOTH = QPainter.RenderHint.Antialiasing
_EDGE = 3
_FACE = 28


class CellDelegate(QStyledItemDelegate):
    """Knows the style of each column; the view tells it which row is hovered and current."""

    def __init__(self, styles: tuple[Style, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.styles = styles
        self.hovered_row = -1
        self.current_row = -1
        self.has_focus = False
        self.keeps_edge = False
        self.is_picked: Callable[[int], bool] | None = None  # by row number, instead of Qt's own

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Give a size that nobody uses: rows are fixed and columns have their widths."""
        return QSize(px(80), px(44))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint ground, hairline, edge of the current row, then the cell."""
        area = option.rect
        left, top, width, height = area.left(), area.top(), area.width(), area.height()
        row, column = index.row(), index.column()
        ground = self._ground(option, row)
        painter.fillRect(left, top, width, height, ink(ground))
        painter.fillRect(left, top + height - 1, width, 1, ink(Ink.LINE))
        if column == 0 and row == self.current_row and (self.has_focus or self.keeps_edge):
            painter.fillRect(left, top, _EDGE, height, ink(Ink.ACCENT))
        painter.setRenderHint(_SMOOTH)
        brush = Brush(painter, QRectF(left, top, width, height - 1))
        style = self.styles[column]
        if style is Style.TICK:
            paint_tick(painter, brush.area, is_selected=ground is Ink.SELECTED)
            return
        model = index.model()
        # Asked as what it is: by way of Qt a cell costs three times as much, at each painting.
        value = model.cell(row, column) if isinstance(model, RowWindow) else index.data(CELL)
        _cell(brush, value, style, ground)

    def _ground(self, option: QStyleOptionViewItem, row: int) -> Ink:
        if self.is_picked is not None:
            is_selected = self.is_picked(row)
        else:
            is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected:
            return Ink.SELECTED
        return Ink.HOVER if row == self.hovered_row else Ink.SURFACE


def _cell(brush: Brush, value: object, style: Style, ground: Ink) -> None:
    match value:
        case None:
            _waiting(brush, ground)
        case str():
            _plain(brush, value, style)
        case cells.PersonCell():
            _person(brush, value)
        case cells.ChipCell():
            _chips(brush, (value,))
        case tuple():
            _chips(brush, value)
        case cells.ProblemCell():
            _problem(brush, value, style)
        case _:
            paint_composed(brush, value)


_INKS = {Style.SECOND: Ink.TEXT2, Style.QUIET_NUMBER: Ink.TEXT2, Style.LINK: Ink.ACCENT_TEXT}
_WEIGHTS = {Style.STRONG: _MEDIUM, Style.MONEY: _MEDIUM, Style.LINK: _MEDIUM}


def _plain(brush: Brush, text: str, style: Style) -> None:
    brush.write(
        text,
        _INKS.get(style, Ink.TEXT),
        weight=_WEIGHTS.get(style, _NORMAL),
        flags=RIGHT if style.is_right else LEFT,
    )


def _waiting(brush: Brush, ground: Ink) -> None:
    brush.painter.setPen(Qt.PenStyle.NoPen)
    brush.painter.setBrush(ink(Ink.LINE if ground is Ink.HOVER else Ink.HOVER))
    width = min(brush.width, px(90)) * 0.8
    middle = brush.area.center().y()
    brush.painter.drawRoundedRect(QRectF(brush.left, middle - 4, max(width, 8), 8), 4, 4)


def paint_tick(
    painter: QPainter, area: QRectF, *, is_selected: bool, is_partly: bool = False
) -> None:
    """Paint a tick box in the middle of a cell or a heading."""
    side = px(16)
    middle = area.center()
    box = QRectF(round(middle.x() - side / 2), round(middle.y() - side / 2), side, side)
    if is_selected or is_partly:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(Ink.ACCENT))
        painter.drawRoundedRect(box, 4, 4)
        inset = (side - px(12)) / 2
        mark = icon_pixmap("minus" if is_partly else "check", Ink.ON_ACCENT, 12, is_heavy=True)
        painter.drawPixmap(QPointF(box.left() + inset, box.top() + inset), mark)
        return
    painter.setPen(ink(Ink.CONTROL))
    painter.setBrush(ink(Ink.SURFACE))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


def _person(brush: Brush, person: cells.PersonCell) -> None:
    middle = brush.area.center().y()
    face = portrait(person.name, _FACE)
    brush.painter.drawPixmap(QPointF(brush.left, middle - px(_FACE) / 2), face)
    shift = px(_FACE) + 10
    left, width = brush.left + shift, brush.width - shift
    if not person.line:
        room = QRectF(left, brush.area.top(), width, brush.area.height())
        brush.write(person.name, Ink.TEXT, weight=_MEDIUM, room=room)
        return
    name_room = QRectF(left, middle - px(19), width, px(19))
    brush.write(person.name, Ink.TEXT, weight=_MEDIUM, room=name_room)
    line_room = QRectF(left, middle, width, px(17))
    brush.write(person.line, Ink.TEXT3, size=12, room=line_room)


def _chips(brush: Brush, chips: tuple[cells.ChipCell, ...]) -> None:
    measure = metrics(12, _MEDIUM)
    left, right = brush.left, brush.area.right() - 8
    for position, chip in enumerate(chips):
        rest = len(chips) - position - 1
        room = right - left - (px(32) if rest else 0)
        if position and measure.horizontalAdvance(chip.words) + 14 > room:
            paint_chip(brush, left, cells.ChipCell(f"+{rest + 1}"), room + px(32))
            return
        left += paint_chip(brush, left, chip, max(room, 40)) + 4


def _problem(brush: Brush, cell: cells.ProblemCell, style: Style) -> None:
    brush.painter.fillRect(brush.area, ink(cell.tone.ground))
    name = "circle-alert" if cell.tone is Tone.BAD else "triangle-alert"
    mark = px(14)
    brush.picture(name, cell.tone.ink, brush.area.right() - mark - 10, 14)
    room = QRectF(brush.left, brush.area.top(), brush.width - mark - 4, brush.area.height())
    flags = RIGHT if style.is_right else LEFT
    brush.write(cell.words, cell.tone.ink, flags=flags, room=room)
