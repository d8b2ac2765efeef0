"""Tabs and pairs at the left, the pair that is open at the right, or one note instead of both."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget
from typing_extensions import override

from app.ui.kit.layouts import across, bare, column, down, row
from app.ui.kit.speech import on_look
from app.ui.kit.tabs import Segments
from app.ui.theme import px

_WIDE = 336
_SLIM = 220
_ROOM = 560
_ANY_WIDTH = 16_777_215


class Halves(QWidget):
    """The left is 336 wide, 220 where room is short; then the tabs stand over both."""

    def __init__(
        self, tabs: Segments, pairs: QWidget, right: QStackedWidget, notes: QStackedWidget
    ) -> None:
        super().__init__()
        self._tabs = bare(row(tabs, ..., margins=(10, 16)))
        self._pairs = bare(column(across(), (pairs, 1), gap=0))
        self._line, self._right, self._notes = down(), right, notes
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        notes.hide()
        self._is_alone = False
        on_look(self, self._arrange)

    @property
    def is_narrow(self) -> bool:
        """Tell whether the right has little room."""
        return self.width() < px(_WIDE) + px(_ROOM)

    def show_note(self, note: QWidget | None) -> None:
        """Show a note instead of pairs, or pairs again."""
        if note is not None:
            self._notes.setCurrentWidget(note)
        self._notes.setVisible(note is not None)
        self._right.setVisible(note is None)
        self._arrange()

    def show_alone(self, *, is_on: bool) -> None:
        """Show the right side without tabs and list."""
        self._is_alone = is_on
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the right what it needs."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        has_note = not self._notes.isHidden()
        is_over = self.is_narrow or has_note
        for part in (self._tabs, self._pairs, self._line, self._right, self._notes):
            self._grid.removeWidget(part)
        self._grid.addWidget(self._tabs, 0, 0, 1, 3 if is_over else 1)
        self._grid.addWidget(self._pairs, 1, 0)
        top = 1 if is_over else 0
        self._grid.addWidget(self._line, top, 1, 2 - top, 1)
        self._grid.addWidget(self._right, top, 2, 2 - top, 1)
        self._grid.addWidget(self._notes, 1, 0, 1, 3)
        # Shown before it has a place, a part would be a window of its own.
        self._tabs.setVisible(not self._is_alone)
        for part in (self._pairs, self._line):
            part.setVisible(not (has_note or self._is_alone))
        self._grid.setColumnStretch(2, 1)
        self._grid.setRowStretch(1, 1)
        wide = px(_SLIM if self.is_narrow else _WIDE)
        self._pairs.setFixedWidth(wide)
        if is_over:
            self._tabs.setMinimumWidth(0)
            self._tabs.setMaximumWidth(_ANY_WIDTH)
        else:
            self._tabs.setFixedWidth(wide)
