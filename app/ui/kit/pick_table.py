"""A table with a box before each row: Space, Shift with the arrows, Ctrl+A, the mouse."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView
from typing_extensions import override

from app.ui.habits import has_letter_keys
from app.ui.kit.cells import Style
from app.ui.kit.picking import Picked
from app.ui.kit.row_window import RowWindow
from app.ui.kit.table import Table

Row = TypeVar("Row")
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PickTable(Table[Row]):
    """Its first column is the box. Signal menu_asked(row number, place on the screen)."""

    menu_asked = Signal(int, QPoint)

    def __init__(self, rows: RowWindow[Row]) -> None:
        super().__init__(rows)
        self.picked = Picked(self)
        styles = [column.style for column in rows.columns]
        self._box = styles.index(Style.TICK)
        self._anchor: int | None = None
        self.acts: dict[Qt.Key, Callable[[], object]] = {}  # single keys, while it has the focus
        self.first_column = self._box + 1
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.cells.is_picked = self._is_picked
        self._head.tick_column = self._box
        self._head.sectionClicked.connect(self._turn_all)
        self.picked.changed.connect(self._paint_again)
        rows.modelReset.connect(self._forget_anchor)

    def current_id(self) -> int | None:
        """Give the id of the current row."""
        return self.rows.id_at(self.currentIndex().row())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Select with the keyboard."""
        key, held = Qt.Key(event.key()), event.modifiers()
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        if key == Qt.Key.Key_Space and not held & control:
            self._turn(self.currentIndex().row())
        elif key == Qt.Key.Key_A and held & control:
            self.picked.put_all()
        elif key in _STEPS and held & shift:
            self._extend(_STEPS[key])
        elif not held and (key == Qt.Key.Key_Delete or (event.text() or "").isalpha()):
            self._act(key)  # a letter never searches a million rows
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Turn the box under the mouse; with Shift all from the last one turned to it."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or index.column() != self._box:
            super().mousePressEvent(event)
            return
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        row_number, anchor = index.row(), self._anchor
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and anchor is not None:
            first, last = sorted((anchor, row_number))
            ids = [self.rows.id_at(at) for at in range(first, last + 1)]
            self.picked.put([each for each in ids if each is not None], is_on=True)
        else:
            self._turn(row_number)
        self._go(row_number)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Turn a box twice where it is clicked twice."""
        if self.indexAt(event.position().toPoint()).column() == self._box:
            self.mousePressEvent(event)
            return
        super().mouseDoubleClickEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the mouse, or of the current one."""
        row_number = self.indexAt(event.pos()).row()
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard or row_number < 0:
            row_number = self.currentIndex().row()
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        if self.rows.id_at(row_number) is not None:
            self._go(row_number)
            self.menu_asked.emit(row_number, place)

    def _is_picked(self, row_number: int) -> bool:
        each = self.rows.id_at(row_number)
        return each is not None and self.picked.has(each)

    def _turn(self, row_number: int) -> None:
        each = self.rows.id_at(row_number)
        if each is not None:
            self._anchor = row_number
            self.picked.put((each,), is_on=not self.picked.has(each))

    def _turn_all(self, column: int) -> None:
        if column != self._box:
            return
        if self.picked.is_all:
            self.picked.clear()
        else:
            self.picked.put_all()

    def _extend(self, step: int) -> None:
        here = self.currentIndex().row()
        there = here + step
        before, after = self.rows.id_at(here), self.rows.id_at(there)
        if before is None or after is None:
            return
        if self._anchor is None or not self.picked.has(before):
            self._anchor = here
        is_back = abs(there - self._anchor) < abs(here - self._anchor)
        if is_back:
            self.picked.put((before,), is_on=False)
        else:
            self.picked.put((before, after), is_on=True)
        self._go(there)

    def _act(self, key: Qt.Key) -> None:
        act = self.acts.get(key)
        if act is not None and (has_letter_keys() or key == Qt.Key.Key_Delete):
            act()

    def _forget_anchor(self) -> None:
        self._anchor = None

    def _go(self, row_number: int) -> None:
        self.setCurrentIndex(self.rows.index(row_number, self.first_column))

    def _paint_again(self) -> None:
        state = Qt.CheckState.PartiallyChecked if self.picked.count else Qt.CheckState.Unchecked
        self._head.tick_state = Qt.CheckState.Checked if self.picked.is_all else state
        self._head.viewport().update()
        self.viewport().update()
