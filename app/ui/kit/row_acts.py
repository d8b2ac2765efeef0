"""The acts at the right end of a row, over it while it is hovered or has the focus."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTableView, QWidget
from typing_extensions import override

from app.ui.kit.buttons import Button, icon_button
from app.ui.kit.layouts import row
from app.ui.kit.speech import Words
from app.ui.theme import Ink, ink, px

_REMNANT = 80


@dataclass(frozen=True, slots=True)
class RowAct:
    """One act: its name for tests, icon and words; `do` takes the number of the row."""

    name: str
    icon_name: str
    words: Words
    do: Callable[[int], object]


class RowActs(QWidget):
    """Icon buttons for the mouse; the keyboard has the same acts as keys and in the menu.

    They take no focus, so that the table stays one stop of the Tab key.
    """

    def __init__(self, table: QTableView, acts: Sequence[RowAct]) -> None:
        super().__init__(table.viewport())
        self._table = table
        self._row = -1
        self.ground = Ink.HOVER
        self.buttons = {act.name: self._button(act) for act in acts}
        self.setLayout(row(..., *self.buttons.values(), gap=2, margins=(0, 8)))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        table.verticalScrollBar().valueChanged.connect(lambda _at: self.show_at(-1))
        table.model().modelReset.connect(lambda: self.show_at(-1))
        table.viewport().installEventFilter(self)
        self.hide()

    @property
    def row_number(self) -> int:
        """The row they stand in, -1 for none."""
        return self._row

    def show_at(self, row_number: int, ground: Ink = Ink.HOVER) -> None:
        """Stand at the end of a row, on its ground; -1 hides them."""
        self._row, self.ground = row_number, ground
        if row_number < 0:
            self.hide()
            return
        self.adjustSize()
        high = self._table.rowHeight(row_number) - 1
        left = self._left()
        wide = self._table.viewport().width() - left
        self.setGeometry(left, self._table.rowViewportPosition(row_number), wide, high)
        self.show()
        self.raise_()
        self.update()

    def _left(self) -> int:
        # No letter or two of a cell are left beside the acts: that would read as another number.
        left = self._table.viewport().width() - self.sizeHint().width()
        cut = self._table.columnAt(left)
        edge = self._table.columnViewportPosition(cut) if cut >= 0 else left
        return edge if left - edge <= px(_REMNANT) else left

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go when the table takes another size."""
        if event.type() == QEvent.Type.Resize:
            self.show_at(-1)
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Cover what stands under them with the ground of the row."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), ink(self.ground))
        painter.end()

    def _button(self, act: RowAct) -> Button:
        button = icon_button(act.icon_name, act.words)
        button.setObjectName(act.name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda _checked=False: act.do(self._row))
        return button
