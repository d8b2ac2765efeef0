"""What happened with a person, newest first, under months; painted, however long it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from app.services.customers.views import TimelineRow
from app.ui.customers.event_words import detail_of, picture_of, title_of
from app.ui.formats import day, joined, local, moment, money, month
from app.ui.kit.speech import on_look
from app.ui.theme import Ink, elided, font, icon_pixmap, ink, px

ENTRY = Qt.ItemDataRole.UserRole
_NO_PARENT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
_HEADING, _EVENT = 40, 54
_DISC = 28
_AMOUNT = 190
_SHORT_AMOUNT = 104


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of a month."""

    words: str


Entry = Heading | TimelineRow


def when(row: TimelineRow, zone: ZoneInfo) -> str:
    """Write the moment of an event; files that tell only the day say midnight."""
    wall = local(row.at_ms, zone)
    if wall.hour == wall.minute == 0:
        return day(wall.date())
    return moment(row.at_ms, zone)


class TimelineModel(QAbstractListModel):
    """Events with a heading before each month."""

    def __init__(self, zone: ZoneInfo, parent: QObject) -> None:
        super().__init__(parent)
        self._zone = zone
        self._entries: list[Entry] = []

    def show_rows(self, rows: Sequence[TimelineRow]) -> None:
        """Replace the events; they come newest first."""
        self.beginResetModel()
        self._entries = []
        heading = ""
        for row in rows:
            words = month(local(row.at_ms, self._zone).date())
            if words != heading:
                heading = words
                self._entries.append(Heading(words))
            self._entries.append(row)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Give the number of lines, headings too."""
        return 0 if parent.isValid() else len(self._entries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the entry for painting, its words for a screen reader, its moment as a tip."""
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(entry)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(entry, TimelineRow):
            return moment(entry.at_ms, self._zone)
        return None

    def is_joined(self, row_number: int) -> bool:
        """Tell whether an event is followed by another of its month."""
        after = row_number + 1
        return after < len(self._entries) and isinstance(self._entries[after], TimelineRow)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the keyboard go over events, not over headings."""
        if isinstance(self._entries[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _spoken(self, entry: Entry) -> str:
        if isinstance(entry, Heading):
            return entry.words
        parts = [title_of(entry), detail_of(entry), when(entry, self._zone)]
        return joined([*parts, _amount(entry)])


class TimelineView(QListView):
    """The list of events; the short form, for narrow places, tells the day without the time."""

    def __init__(self, zone: ZoneInfo, *, is_short: bool = False) -> None:
        super().__init__()
        self.events = TimelineModel(zone, self)
        self.setModel(self.events)
        self.setItemDelegate(_TimelineDelegate(self.events, zone, is_short=is_short))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setProperty("rounded", True)
        on_look(self, self.scheduleDelayedItemsLayout)


class _TimelineDelegate(QStyledItemDelegate):
    def __init__(self, events: TimelineModel, zone: ZoneInfo, *, is_short: bool) -> None:
        super().__init__(events)
        self._events = events
        self._zone = zone
        self._is_short = is_short

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        is_heading = isinstance(index.data(ENTRY), Heading)
        return QSize(200, px(_HEADING if is_heading else _EVENT))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area = QRectF(option.rect).adjusted(16, 0, -16, 0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        entry = index.data(ENTRY)
        if isinstance(entry, Heading):
            painter.setFont(font(12, QFont.Weight.DemiBold))
            painter.setPen(ink(Ink.TEXT2))
            painter.drawText(area.adjusted(0, 8, 0, 0), Qt.AlignmentFlag.AlignVCenter, entry.words)
        elif isinstance(entry, TimelineRow):
            self._disc(painter, area, entry, is_joined=self._events.is_joined(index.row()))
            self._words(painter, area, entry)

    def _disc(
        self, painter: QPainter, area: QRectF, entry: TimelineRow, *, is_joined: bool
    ) -> None:
        disc = QRectF(area.left(), area.top() + px(5), px(_DISC), px(_DISC))
        icon_name, tone = picture_of(entry)
        if is_joined:
            top = disc.bottom() + 3
            line = QRectF(round(disc.center().x()), top, 2, area.bottom() + px(2) - top)
            painter.fillRect(line, ink(Ink.LINE))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(tone.ground))
        painter.drawEllipse(disc)
        inset = (px(_DISC) - px(14)) / 2
        at = QPointF(disc.left() + inset, disc.top() + inset)
        painter.drawPixmap(at, icon_pixmap(icon_name, tone.ink, 14))

    def _words(self, painter: QPainter, area: QRectF, entry: TimelineRow) -> None:
        left = area.left() + px(_DISC) + 14
        amount = px(_SHORT_AMOUNT if self._is_short else _AMOUNT)
        width = area.right() - amount - left
        first = QRectF(left, area.top() + px(2), width, px(19))
        second = QRectF(left, area.top() + px(22), width, px(18))
        self._line(painter, first, title_of(entry), Ink.TEXT, QFont.Weight.Medium)
        self._line(painter, second, detail_of(entry), Ink.TEXT2, QFont.Weight.Normal, 12)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        at = QRectF(area.right() - amount, first.top(), amount, px(19))
        painter.setFont(font(12))
        painter.setPen(ink(Ink.TEXT3))
        painter.drawText(at, right, self._when(entry))
        painter.setFont(font(13, QFont.Weight.DemiBold))
        painter.setPen(ink(Ink.TEXT))
        painter.drawText(at.translated(0, px(20)), right, _amount(entry))

    def _when(self, entry: TimelineRow) -> str:
        if self._is_short:
            return day(local(entry.at_ms, self._zone).date())
        return when(entry, self._zone)

    def _line(
        self,
        painter: QPainter,
        area: QRectF,
        text: str,
        role: Ink,
        weight: QFont.Weight,
        size: int = 13,
    ) -> None:
        painter.setFont(font(size, weight))
        painter.setPen(ink(role))
        shown = elided(text, int(area.width()), size, weight)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _amount(entry: TimelineRow) -> str:
    if entry.net_minor is None or entry.currency is None:
        return ""
    return money(entry.net_minor, entry.currency)
