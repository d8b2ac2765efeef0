"""The foot of the list: how many, their money, and which keys do what."""

from PySide6.QtCore import QTimer

from app.services.customers.views import ListFigures
from app.ui.customers.words import counted
from app.ui.formats import money
from app.ui.kit.hints import KeyFoot
from app.ui.kit.naming import named
from app.ui.kit.skeleton import PATIENCE_MS
from app.ui.kit.speech import say
from app.ui.kit.texts import label


class ListFoot(KeyFoot):
    """36 high, under the table."""

    def __init__(self, currency: str) -> None:
        self._currency = currency
        self._figures: ListFigures | None = None
        self._count = named(label("", "small"), "customerCount", "")
        self._sums = label("", "small")
        self._waiting = label(lambda: self.tr("· reading the list…"), "small")
        self._waiting.hide()
        super().__init__(
            (self._count, self._sums, self._waiting),
            (
                ("↑ ↓", lambda: self.tr("move")),
                ("Space", lambda: self.tr("select")),
                ("Enter", lambda: self.tr("open")),
                ("/", lambda: self.tr("search")),
                ("Alt", lambda: self.tr("show phones")),
            ),
        )

        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._waiting.show)

    def wait(self) -> None:
        """Tell, after a moment, that another list is being read; what is on show stays."""
        self._patience.start()

    def end_wait(self) -> None:
        """Tell it no more."""
        self._patience.stop()
        self._waiting.hide()

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
