"""The strip of key figures over a page."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.ui.kit.layouts import bare, column, down
from app.ui.kit.naming import named
from app.ui.kit.speech import Words
from app.ui.kit.texts import Role, ShortLabel, label


class FigureStrip(QFrame):
    """Caption over number, side by side; card is "sunken" for summaries, "plain" for pages."""

    def __init__(
        self, captions: Sequence[tuple[str, Words]], *, card: str = "sunken", role: Role = "section"
    ) -> None:
        super().__init__()
        self.setProperty("card", card)
        self._numbers: dict[str, QLabel] = {}
        self._notes: dict[str, QLabel] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(16)
        for at, (code, caption) in enumerate(captions):
            if at:
                layout.addWidget(down())
            layout.addWidget(self._figure(code, caption, role), 1)

    def show_figure(self, code: str, number: str, note: str = "") -> None:
        """Write a figure, ready formatted, and perhaps a quiet word under it."""
        self._numbers[code].setText(number)
        self._notes[code].setText(note)
        self._notes[code].setVisible(bool(note))

    def _figure(self, code: str, caption: Words, role: Role) -> QWidget:
        number = named(ShortLabel(role=role), f"figure_{code}", caption)
        note = label("", "caption", wraps=True)
        note.hide()
        self._numbers[code], self._notes[code] = number, note
        return bare(column(label(caption, "small", wraps=True), number, note, ..., gap=3))
