"""The menu Edit: what Undo and Redo would do now, and the history."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.actions import Deed, keys_of_deed, words_of_deed

_DEEDS = (Deed.UNDO, Deed.REDO, Deed.HISTORY)


class EditMenu(QMenu):
    """Made anew each time; what would be undone is written in when it is known."""

    def __init__(self, parent: QWidget, act: Callable[[Deed], object]) -> None:
        super().__init__(parent)
        self.setObjectName("editMenu")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.lines: dict[Deed, QAction] = {}
        for deed in _DEEDS:
            line = self.addAction(_line(deed, ""))
            line.setObjectName(f"edit_{deed}")
            line.triggered.connect(lambda _checked=False, deed=deed: act(deed))
            self.lines[deed] = line
        self.insertSeparator(self.lines[Deed.HISTORY])

    def show_next(self, undo: str, redo: str) -> None:
        """Write what would be taken back and what would be done again; empty for nothing."""
        self.lines[Deed.UNDO].setText(_line(Deed.UNDO, undo))
        self.lines[Deed.REDO].setText(_line(Deed.REDO, redo))


def _line(deed: Deed, what: str) -> str:
    words = words_of_deed(deed)
    if what:
        words = f"{words}  {what.replace('&', '&&')}"
    return f"{words}\t{keys_of_deed(deed).split(' / ')[0]}"
