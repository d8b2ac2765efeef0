"""A line in the page for a condition that lasts, with one action."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.ui.kit.buttons import Button, Kind
from app.ui.kit.layouts import column, repolish
from app.ui.kit.pictures import IconLabel
from app.ui.kit.speech import Words, say
from app.ui.kit.texts import label
from app.ui.theme import Tone

_ICONS = {
    Tone.INFO: "info",
    Tone.WARN: "triangle-alert",
    Tone.BAD: "circle-alert",
    Tone.OK: "circle-check",
    Tone.VIOLET: "store",
}


class Banner(QFrame):
    """Icon, one line, perhaps a sentence under it, one action. Stays until its cause is gone."""

    acted = Signal()

    def __init__(
        self,
        tone: Tone,
        title: Words = "",
        sentence: Words = "",
        action: Words = "",
        icon_name: str | None = None,
    ) -> None:
        super().__init__()
        self._icon_name = icon_name
        self._quotes = False
        self._icon = IconLabel(icon_name or _ICONS[tone], tone.ink)
        self._title = label("", "strong", wraps=True)
        self._sentence = label("", "second", wraps=True)
        self.action_button = Button("", Kind.LINK)
        self.action_button.clicked.connect(self.acted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(10)
        layout.addLayout(column(2, self._icon, ..., gap=0))
        layout.addLayout(column(self._title, self._sentence, gap=2), 1)
        layout.addWidget(self.action_button)
        self._layout = layout
        self.show_words(tone, title, sentence, action)

    def slim(self) -> None:
        """Take less height, for a band that stands on every page."""
        self._layout.setContentsMargins(12, 2, 12, 2)

    def quotes_stored(self) -> None:
        """Take words that quote what is stored, in whatever language that is."""
        self._quotes = True

    def show_words(
        self, tone: Tone, title: Words, sentence: Words = "", action: Words = ""
    ) -> None:
        """Tell another condition in the same place."""
        self.setProperty("card", tone.value)
        repolish(self)
        self._icon.show_icon(self._icon_name or _ICONS[tone], tone.ink)
        say(self._title, self._title.setText, title)
        say(self._sentence, self._sentence.setText, sentence)
        for part in (self._title, self._sentence) if self._quotes else ():
            part.setProperty("stored", True)
        self._sentence.setVisible(bool(sentence))
        self.action_button.set_words(action)
        self.action_button.setVisible(bool(action))
