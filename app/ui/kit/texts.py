"""Labels by their role in the type scale, badges, and labels that shorten long stored texts."""

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override

from app.ui.kit.layouts import keep_size, repolish
from app.ui.kit.speech import Words, say
from app.ui.theme import Tone

Role = Literal[
    "display",
    "title",
    "metric",
    "section",
    "strong",
    "medium",
    "second",
    "caption",
    "small",
    "head",
    "fault",
    "good",
    "doubt",
    "toast",
    "key",
]


def label(words: Words, role: Role | None = None, *, wraps: bool = False) -> QLabel:
    """Make a label; text is never read as HTML. A function's words follow the language."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role is not None:
        made.setProperty("role", role)
    made.setWordWrap(wraps)
    say(made, made.setText, words)
    return made


def badge(words: Words, tone: Tone = Tone.NEUTRAL) -> QLabel:
    """Make a small rounded badge; the tone goes with a word, never instead of it."""
    made = label(words)
    made.setProperty("tone", tone.value)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    keep_size(made)
    return made


def set_tone(made: QLabel, tone: Tone) -> None:
    """Change what a badge means."""
    made.setProperty("tone", tone.value)
    repolish(made)


def set_role(made: QLabel, role: Role) -> None:
    """Change the role of a label."""
    made.setProperty("role", role)
    repolish(made)


class ShortLabel(QLabel):
    """One line of stored text that ends in an ellipsis where room runs out; the tip has it all."""

    def __init__(self, text: str = "", role: Role | None = None) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role is not None:
            self.setProperty("role", role)
        self.setProperty("shortens", True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    @override
    def minimumSizeHint(self) -> QSize:
        """Ask for a few letters only."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self.fontMetrics().height() * 3), hint.height())

    @override
    def event(self, event: QEvent) -> bool:
        """Show the whole text as a tip only while it is shortened."""
        if event.type() == QEvent.Type.ToolTip:
            width = self.fontMetrics().horizontalAdvance(self.text())
            self.setToolTip(self.text() if width > self.contentsRect().width() else "")
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as there is room for."""
        painter = QPainter(self)
        room = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(self.palette().windowText().color())
        painter.drawText(room, self.alignment() | Qt.TextFlag.TextSingleLine, text)
        painter.end()
