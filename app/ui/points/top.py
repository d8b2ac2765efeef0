"""What stands over the ledger: cards of tiers, figures, what needs a look."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.kit.layouts import column
from app.ui.kit.speech import on_look
from app.ui.points.checking import LedgerCheck
from app.ui.points.soon import SoonBanner
from app.ui.points.strip import LedgerStrip
from app.ui.theme import px

_ROOM_FOR_CARDS = 780
_ROOM_FOR_FIGURES = 600


class LedgerTop(QWidget):
    """In a low window the cards give way first, then the figures; the list stays."""

    def __init__(self, strip: LedgerStrip, soon: SoonBanner, check: LedgerCheck) -> None:
        super().__init__()
        self._strip = strip
        self._cards: list[QWidget] = []
        self._high = 0
        self._layout: QVBoxLayout = column(
            strip, soon, check.banner, gap=12, margins=(24, 4, 24, 8)
        )
        self.setLayout(self._layout)
        on_look(self, self._fit)

    def put_cards(self, cards: QWidget) -> None:
        """Put cards over the figures."""
        self._cards.append(cards)
        self._layout.insertWidget(0, cards)
        self._fit()

    def show_height(self, high: int) -> None:
        """Show what there is room for on a page of so many pixels."""
        self._high = high
        self._fit()

    def _fit(self) -> None:
        for cards in self._cards:
            cards.setVisible(self._high >= px(_ROOM_FOR_CARDS))
        self._strip.setVisible(self._high >= px(_ROOM_FOR_FIGURES))
