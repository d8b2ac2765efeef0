"""The card of what a person buys most."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame

from app.services.customers.views import ProductRow
from app.ui.formats import number
from app.ui.kit.layouts import clear, column, row
from app.ui.kit.texts import ShortLabel, label

_MOST = 3


class BuysCard(QFrame):
    """Three products at most; hidden without any."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self._room = column(gap=8)
        self.setLayout(column(self._room, margins=16))

    def show_products(self, products: Sequence[ProductRow]) -> None:
        """Show those that come first."""
        clear(self._room)
        self._room.addWidget(label(self.tr("Buys most"), "strong"))
        for product in products[:_MOST]:
            times = label(_Times().times(product.orders), "small")
            self._room.addLayout(row((ShortLabel(product.title, "second"), 1), times, gap=8))
        self.setVisible(bool(products))


class _Times(QObject):
    """Words with a number in them: only tr() of an object knows plural forms."""

    def times(self, n: int) -> str:
        return self.tr("{count} time(s)", "", n).format(count=number(n))
