"""A few lines of text to write; Tab goes on, and it grows with what is written."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy
from typing_extensions import override

from app.ui.kit.speech import Words, on_look, say
from app.ui.theme import px

_FEWEST, _MOST = 2, 12
_AIR = 22


class TextArea(QPlainTextEdit):
    """Two lines high at least, twelve at most. Signal entered when it takes the focus."""

    entered = Signal()

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
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that it is written in."""
        super().focusInEvent(event)
        self.entered.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._grow()

    def _grow(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
