"""The foot of the list: how many, their money, and which keys do what."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.services.customers.views import ListFigures
from app.ui.customers.words import counted
from app.ui.formats import money
from app.ui.kit.layouts import bare, keep_size, row
from app.ui.kit.naming import named
from app.ui.kit.speech import Words, on_look, say
from app.ui.kit.texts import label
from app.ui.theme import px

_ROOM = 940


class ListFoot(QWidget):
    """36 high, under the table."""

    def __init__(self, currency: str) -> None:
        super().__init__()
        self._currency = currency
        self._figures: ListFigures | None = None
        self._hints: list[QWidget] = []
        self._count = named(label("", "small"), "customerCount", "")
        self._sums = label("", "small")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 0, 24, 0)
        layout.setSpacing(6)
        layout.addWidget(self._count)
        layout.addWidget(self._sums)
        layout.addStretch(1)
        for keys, words in (
            ("↑ ↓", lambda: self.tr("move")),
            ("Space", lambda: self.tr("select")),
            ("Enter", lambda: self.tr("open")),
            ("/", lambda: self.tr("search")),
            ("Alt", lambda: self.tr("show phones")),
        ):
            hint = _hint(keys, words)
            self._hints.append(hint)
            layout.addWidget(hint)
        on_look(self, lambda: self.setFixedHeight(px(36)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the hints out where the figures need the room."""
        super().resizeEvent(event)
        for hint in self._hints:
            hint.setVisible(self.width() >= px(_ROOM))

    def show_figures(self, figures: ListFigures) -> None:
        """Write count, total and average of what is listed."""
        self._figures = figures
        say(self._count, self._count.setText, lambda: counted().customers(figures.people))
        say(self._sums, self._sums.setText, self._sum_words)
        self._sums.setVisible(bool(figures.people))

    def _sum_words(self) -> str:
        figures = self._figures
        if figures is None or not figures.people:
            return ""
        average = round(figures.net_minor / figures.people)
        return self.tr("· total {total} · average {average}").format(
            total=money(figures.net_minor, self._currency, is_whole=True),
            average=money(average, self._currency, is_whole=True),
        )


def _hint(keys: str, words: Words) -> QWidget:
    key = label(keys, "key")
    keep_size(key)
    return bare(row(key, label(words, "small"), gap=5, margins=(0, 3)))
