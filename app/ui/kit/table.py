"""The table: whole rows as targets, fixed heights, hover, a current row, sorting by heading."""

from typing import Generic, TypeVar

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QCursor, QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView
from typing_extensions import override

from app.ui.habits import row_height
from app.ui.kit.delegate import CellDelegate, paint_tick
from app.ui.kit.footed import FootedView
from app.ui.kit.naming import named
from app.ui.kit.row_window import RowWindow
from app.ui.kit.speech import on_look
from app.ui.theme import Ink, elided, font, icon_pixmap, ink, px

Row = TypeVar("Row")
_HEAD = 34
_PAD = 12


class TableHead(QHeaderView):
    """The headings; painted, so that the arrow of the sorting stands beside the words."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(24)
        self.setSectionsClickable(True)
        self.sorted_column = -1
        self.is_descending = False
        self.tick_column = -1
        self.tick_state = Qt.CheckState.Unchecked
        on_look(self, lambda: self.setFixedHeight(px(_HEAD)))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint ground, hairlines, words, and the arrow of the sorted column."""
        painter.fillRect(rect, ink(Ink.SUNKEN))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), ink(Ink.LINE))
        if logicalIndex == self.tick_column:
            paint_tick(
                painter,
                QRectF(rect),
                is_selected=self.tick_state is Qt.CheckState.Checked,
                is_partly=self.tick_state is Qt.CheckState.PartiallyChecked,
            )
            return
        model = self.model()
        text = model.headerData(logicalIndex, Qt.Orientation.Horizontal) or ""
        side = model.headerData(
            logicalIndex, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
        )
        is_sorted = logicalIndex == self.sorted_column
        arrow = px(12) + 4 if is_sorted else 0
        room = rect.adjusted(_PAD, 0, -_PAD, 0)
        weight = QFont.Weight.DemiBold if is_sorted else QFont.Weight.Medium
        shown = elided(str(text), room.width() - arrow, 12, weight)
        painter.setFont(font(12, weight))
        painter.setPen(ink(Ink.TEXT if is_sorted else Ink.TEXT2))
        is_right = bool(side is not None and side & Qt.AlignmentFlag.AlignRight)
        words = room.adjusted(0, 0, -arrow, 0) if is_right else room
        flags = Qt.AlignmentFlag.AlignVCenter | (
            Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        )
        painter.drawText(words, flags, shown)
        if is_sorted:
            name = "arrow-down" if self.is_descending else "arrow-up"
            wide = painter.fontMetrics().horizontalAdvance(shown)
            left = room.right() - px(12) if is_right else room.left() + wide + 4
            top = rect.center().y() - px(12) / 2 + 1
            painter.drawPixmap(QPointF(left, top), icon_pixmap(name, Ink.ACCENT_TEXT, 12))


class Table(FootedView, Generic[Row]):
    """Shows a RowWindow. Enter or a double click opens a row; a click on a heading sorts.

    Signals: opened(row number); sort_asked(column code, descending); hovered(row number, -1 when
    the mouse is over none).
    """

    opened = Signal(int)
    sort_asked = Signal(str, bool)
    hovered = Signal(int)

    def __init__(
        self,
        rows: RowWindow[Row],
        *,
        height: int | None = None,
        can_select_many: bool = False,
        is_card: bool = False,
    ) -> None:
        super().__init__()
        self.rows = rows
        self._height = height  # None follows the seller's habit
        self._is_fitted = False
        self.first_column = 0  # what the current cell is in, for screen readers
        self.cells = CellDelegate(tuple(column.style for column in rows.columns), self)
        self._head = named(TableHead(self), "tableHead", lambda: self.tr("Column headings"))
        self.setHorizontalHeader(self._head)
        self.setModel(rows)
        self.setItemDelegate(self.cells)
        self._set_manners(can_select_many=can_select_many)
        if is_card:
            self.setProperty("rounded", True)
        self._head.sectionClicked.connect(self._sort)
        # After whoever shows the rows had the time to make another one current.
        rows.modelReset.connect(lambda: QTimer.singleShot(0, self, self._begin))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        on_look(self, self._measure)

    def show_sorting(self, code: str, *, is_descending: bool) -> None:
        """Put the arrow at a heading; the rows are sorted by whoever gives the ids."""
        codes = [column.code for column in self.rows.columns]
        self._head.sorted_column = codes.index(code) if code in codes else -1
        self._head.is_descending = is_descending
        self._head.viewport().update()

    def hide_column(self, code: str, *, is_hidden: bool) -> None:
        """Hide or show a column by its code."""
        codes = [column.code for column in self.rows.columns]
        self.setColumnHidden(codes.index(code), is_hidden)

    def stretch_column(self, code: str, *, is_on: bool) -> None:
        """Let a column take the room that is left, or have its own width again."""
        at = [column.code for column in self.rows.columns].index(code)
        mode = QHeaderView.ResizeMode
        wanted = mode.Stretch if is_on else mode.Interactive
        if self._head.sectionResizeMode(at) is wanted:
            return
        self._head.setSectionResizeMode(at, wanted)
        width = self.rows.columns[at].width
        if not is_on and width is not None:
            self.setColumnWidth(at, px(width))

    def fit_height(self) -> None:
        """Be exactly as high as the rows; for short tables inside a card."""
        self._is_fitted = True
        self.setFixedHeight(px(_HEAD) + self.rows.rowCount() * px(self._height or row_height()))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    @override
    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into sight; it is whole, so nothing moves sideways."""
        sideways = self.horizontalScrollBar().value()
        super().scrollTo(index, hint)
        self.horizontalScrollBar().setValue(sideways)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Paint the row under the mouse as hovered."""
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Hover nothing, unless the mouse is over something that lies on the row."""
        if not self.rect().contains(self.mapFromGlobal(QCursor.pos())):
            self._hover(-1)
        super().leaveEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the edge of the current row; the first one becomes it."""
        self.cells.has_focus = True
        super().focusInEvent(event)
        self._begin()
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the edge of the current row."""
        self.cells.has_focus = False
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Move the accent edge."""
        self.cells.current_row = current.row()
        super().currentChanged(current, previous)
        self._update_row(previous.row())
        self._update_row(current.row())

    def _begin(self) -> None:
        """Make the first row the current one where none is, while the table has the focus."""
        if self.hasFocus() and not self.currentIndex().isValid() and self.rows.rowCount():
            self.make_current(0)

    def make_current(self, row_number: int) -> None:
        """Make a row the current one; none becomes selected by that."""
        flag = self.selectionModel().SelectionFlag.NoUpdate
        index = self.rows.index(row_number, self.first_column)
        self.selectionModel().setCurrentIndex(index, flag)

    def _set_manners(self, *, can_select_many: bool) -> None:
        mode = QAbstractItemView.SelectionMode
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(mode.ExtendedSelection if can_select_many else mode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        upright = self.verticalHeader()
        upright.hide()
        upright.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for at, column in enumerate(self.rows.columns):
            fixed = QHeaderView.ResizeMode.Interactive
            stretch = QHeaderView.ResizeMode.Stretch
            self._head.setSectionResizeMode(at, stretch if column.width is None else fixed)

    def _measure(self) -> None:
        upright = self.verticalHeader()
        upright.setMinimumSectionSize(24)
        upright.setDefaultSectionSize(px(self._height or row_height()))
        self.verticalScrollBar().setSingleStep(px(self._height or row_height()))
        if self._is_fitted:
            self.fit_height()
        for at, column in enumerate(self.rows.columns):
            if column.width is not None:
                self.setColumnWidth(at, px(column.width))

    def _hover(self, row_number: int) -> None:
        before, self.cells.hovered_row = self.cells.hovered_row, row_number
        if before != row_number:
            self._update_row(before)
            self._update_row(row_number)
            self.hovered.emit(row_number)

    def _update_row(self, row_number: int) -> None:
        if row_number >= 0:
            top = self.rowViewportPosition(row_number)
            self.viewport().update(0, top, self.viewport().width(), self.rowHeight(row_number))

    def _sort(self, at: int) -> None:
        column = self.rows.columns[at]
        if not column.can_sort:
            return
        same = at == self._head.sorted_column
        wants_descending = not self._head.is_descending if same else column.style.is_right
        self.show_sorting(column.code, is_descending=wants_descending)
        self.sort_asked.emit(column.code, wants_descending)
