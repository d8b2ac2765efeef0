"""The list under the palette's field: headings, and lines that can be chosen."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QCursor, QFont, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.ui.kit.brush import Brush
from app.ui.kit.pictures import portrait
from app.ui.kit.speech import on_look
from app.ui.palette.entries import Entry, Group, group_words
from app.ui.theme import Ink, ink, metrics, px


@dataclass(frozen=True, slots=True)
class Heading:
    """The line over a group; a code of its own would reach the painter as a mere text."""

    group: Group


Line = Heading | Entry
Index = QModelIndex | QPersistentModelIndex
_LINE, _HEADING = 36, 28
_FACE, _ICON = 24, 16
_TEXT_AT = 44
_MOST_HIGH = 440
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_ROLE = Qt.ItemDataRole.UserRole


class _Lines(QAbstractListModel):
    """Entries under the headings of their groups."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []

    def show(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self.lines = []
        for group, part in groupby(entries, key=lambda entry: entry.group):
            self.lines += [Heading(group), *part]
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.lines[index.row()]
        is_heading = isinstance(line, Heading)
        ready = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags if is_heading else ready

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        if role == _ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return group_words(line.group) if isinstance(line, Heading) else line.title
        return None


class _Painter(QStyledItemDelegate):
    """Draws a heading, or icon, title, quiet detail and keys."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        is_heading = isinstance(index.data(_ROLE), Heading)
        return QSize(px(200), px(_HEADING if is_heading else _LINE))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(_ROLE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        brush = Brush(painter, QRectF(option.rect))
        if isinstance(line, Heading):
            brush.write(group_words(line.group), Ink.TEXT3, size=12, weight=QFont.Weight.Medium)
        elif isinstance(line, Entry):
            if option.state & QStyle.StateFlag.State_Selected:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ink(Ink.SELECTED))
                painter.drawRoundedRect(brush.area, 8, 8)
            _draw(brush, line)


def _draw(brush: Brush, entry: Entry) -> None:
    area = brush.area
    left = area.left() + px(_TEXT_AT)
    room = QRectF(left, area.top(), area.right() - left - px(12), area.height())
    if entry.icon_name is None:
        top = area.center().y() - px(_FACE) / 2
        face = portrait(entry.title, _FACE)
        brush.painter.drawPixmap(QPointF(area.left() + px(10), top), face)
    else:
        brush.picture(entry.icon_name, Ink.TEXT2, area.left() + px(14), _ICON)
    if entry.keys:
        wide = metrics(11).horizontalAdvance(entry.keys) + 2
        place = QRectF(room.right() - wide, room.top(), wide, room.height())
        brush.write(entry.keys, Ink.TEXT3, size=11, flags=_RIGHT, room=place)
        room.setRight(place.left() - px(12))
    brush.write(entry.title, Ink.TEXT, weight=QFont.Weight.Medium, room=room)
    shown = metrics(13, QFont.Weight.Medium).horizontalAdvance(entry.title) + px(10)
    if entry.detail and shown < room.width() / 1.2:
        room.setLeft(room.left() + shown)
        brush.write(entry.detail, Ink.TEXT2, size=12, room=room)


class PaletteList(QListView):
    """Never has the focus; the field moves through it. Signal picked(Entry)."""

    picked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._lines = _Lines()
        self._most_high = px(_MOST_HIGH)
        self._mouse_at = QCursor.pos()
        self.setModel(self._lines)
        self.setItemDelegate(_Painter(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._pick)
        self.entered.connect(self._hover)
        on_look(self, self._fit)

    def limit(self, height: int) -> None:
        """Never be higher than so many pixels; the rest is scrolled to."""
        self._most_high = height
        self._fit()

    def show_entries(self, entries: Sequence[Entry], *, keeps_current: bool) -> None:
        """Show these; the first one becomes current, or the one that was stays it."""
        before = self.current() if keeps_current else None
        self._mouse_at = QCursor.pos()
        self._lines.show(entries)
        at = [row for row, line in enumerate(self._lines.lines) if isinstance(line, Entry)]
        kept = [row for row in at if before is not None and self._code_at(row) == before.code]
        if at:
            self.setCurrentIndex(self._lines.index((kept or at)[0]))
        self._fit()

    def move_by(self, step: int) -> None:
        """Go one line down or up, round at the ends, past the headings."""
        at = [row for row, line in enumerate(self._lines.lines) if isinstance(line, Entry)]
        if not at:
            return
        here = at.index(self.currentIndex().row()) if self.currentIndex().row() in at else -step
        row = at[(here + step) % len(at)]
        self.setCurrentIndex(self._lines.index(row))
        if row == at[0]:
            self.scrollToTop()

    def current(self) -> Entry | None:
        """Give the line that Enter would choose."""
        line = self.currentIndex().data(_ROLE)
        return line if isinstance(line, Entry) else None

    def entries(self) -> list[Entry]:
        """Give everything that can be chosen, from above."""
        return [line for line in self._lines.lines if isinstance(line, Entry)]

    def _code_at(self, row: int) -> str:
        line = self._lines.lines[row]
        return line.code if isinstance(line, Entry) else ""

    def _pick(self, index: QModelIndex) -> None:
        line = index.data(_ROLE)
        if isinstance(line, Entry):
            self.picked.emit(line)

    def _hover(self, index: QModelIndex) -> None:
        if QCursor.pos() == self._mouse_at:
            return  # the line came under the mouse, not the mouse over the line
        if isinstance(index.data(_ROLE), Entry):
            self.setCurrentIndex(index)

    def _fit(self) -> None:
        lines = self._lines.lines
        high = sum(px(_HEADING if isinstance(line, Heading) else _LINE) for line in lines)
        self.setFixedHeight(min(high, px(_MOST_HIGH), self._most_high) + 2)
        self.setVisible(bool(lines))
