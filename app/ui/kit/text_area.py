"""A few lines of text to write; Tab goes on, and it grows with what is written."""

from PySide6.QtCore import SIGNAL, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy
from typing_extensions import override

from app.ui.kit.speech import Words, on_look, say
from app.ui.theme import px

_FEWEST, _MOST = 2, 12
_AIR = 22


class TextArea(QPlainTextEdit):
    """Two lines high at least, twelve at most.

    Signals: finished, Ctrl+Enter was pressed in it; left, Esc was.
    """

    finished = Signal()
    left = Signal()

    def __init__(self, hint: Words = "") -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if hint:
            say(self, self.setPlaceholderText, hint)
        self.textChanged.connect(self._grow)
        on_look(self, self._grow)

    @override
    def sizeHint(self) -> QSize:
        """Give the height of the lines that are written."""
        lines = min(max(self.document().size().height(), _FEWEST), _MOST)
        return QSize(px(200), round(self.fontMetrics().lineSpacing() * lines) + px(_AIR))

    @override
    def event(self, event: QEvent) -> bool:
        """Take Ctrl+Enter before the window does; leave it Ctrl+Z when there is nothing to undo."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().event(event)
        if _finishes(event):
            event.accept()
            return True
        if event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable():
            event.ignore()
            return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell that the text is finished."""
        if _finishes(event):
            self.finished.emit()
            return
        # Whoever waits for it takes Esc; else it goes on to the page.
        is_awaited = self.receivers(SIGNAL("left()")) > 0
        if event.key() == Qt.Key.Key_Escape and is_awaited:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._grow()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again where lines wrap elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()

    def _grow(self) -> None:
        self.setFixedHeight(self.sizeHint().height())


def _finishes(event: QKeyEvent) -> bool:
    """Tell whether a key is Ctrl+Enter."""
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return is_enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
