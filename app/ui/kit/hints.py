"""What the keyboard does in a list, told at its foot while there is room."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.ui.kit.layouts import bare, keep_size, row
from app.ui.kit.speech import Words, on_look
from app.ui.kit.texts import label
from app.ui.theme import px

_ROOM = 940


class KeyFoot(QWidget):
    """36 high, under a table: facts at the left, keys at the right."""

    def __init__(self, facts: Sequence[QWidget], hints: Sequence[tuple[Words, Words]]) -> None:
        super().__init__()
        self._hints = [_hint(keys, words) for keys, words in hints]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 0, 24, 0)
        layout.setSpacing(6)
        for fact in facts:
            layout.addWidget(fact)
        layout.addStretch(1)
        for hint in self._hints:
            layout.addWidget(hint)
        on_look(self, lambda: self.setFixedHeight(px(36)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the hints out where the facts need the room."""
        super().resizeEvent(event)
        for hint in self._hints:
            hint.setVisible(self.width() >= px(_ROOM))


def _hint(keys: Words, words: Words) -> QWidget:
    key = label(keys, "key")
    keep_size(key)
    return bare(row(key, label(words, "small"), gap=5, margins=(0, 3)))
