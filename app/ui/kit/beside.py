"""A list with a panel of fixed width beside it; without room for both the panel takes its place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from app.ui.kit.layouts import down, row
from app.ui.kit.speech import on_look
from app.ui.kit.table import Table
from app.ui.theme import px

_ANY_WIDTH = 16_777_215


class Beside(QWidget):
    """Signal toggled: the panel opened or closed, or the room for the list is another.

    Args:
        main: the list.
        panel: closed at first.
        width: of the panel, in pixels of the design.
        room: what the list needs at least, in pixels of the design.
    """

    toggled = Signal()

    def __init__(self, main: QWidget, panel: QWidget, *, width: int, room: int) -> None:
        super().__init__()
        self._main, self.panel = main, panel
        self._width, self._room = width, room
        self._line = down()
        self.panel.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setLayout(row((main, 1), self._line, panel, gap=0))
        panel.hide()
        self._line.hide()
        on_look(self, self._arrange)

    @property
    def is_open(self) -> bool:
        """Tell whether the panel is open."""
        return not self.panel.isHidden()

    @property
    def is_narrow(self) -> bool:
        """Tell whether there is no room for both."""
        return self.width() < px(self._width) + px(self._room)

    @property
    def list_room(self) -> int:
        """Give the pixels that the list has."""
        beside = self.is_open and not self.is_narrow
        return self.width() - (px(self._width) if beside else 0)

    def show_panel(self) -> bool:
        """Open the panel; tell whether it was closed."""
        was_closed = not self.is_open
        self.panel.show()
        self._arrange()
        if self.is_narrow:
            self.panel.setFocus(Qt.FocusReason.OtherFocusReason)
        if was_closed:
            self.toggled.emit()
        return was_closed

    def hide_panel(self) -> bool:
        """Close the panel and give the list the focus that was in it; tell whether it was open."""
        if not self.is_open:
            return False
        focused = QApplication.focusWidget()
        was_inside = focused is self.panel or self.panel.isAncestorOf(focused or self._main)
        self.panel.hide()
        self._arrange()
        if was_inside:
            self._main.setFocus(Qt.FocusReason.OtherFocusReason)
        self.toggled.emit()
        return True

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the panel take the place of the list, or give it back."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        covers = self.is_open and self.is_narrow
        if isinstance(self._main, Table) and self._main.cells.keeps_edge is not self.is_open:
            # The row that the panel tells of stays to be seen, wherever the focus is.
            self._main.cells.keeps_edge = self.is_open
            self._main.viewport().update()
        self._main.setVisible(not covers)
        self._line.setVisible(self.is_open and not covers)
        self.panel.setMinimumWidth(0 if covers else px(self._width))
        self.panel.setMaximumWidth(_ANY_WIDTH if covers else px(self._width))
