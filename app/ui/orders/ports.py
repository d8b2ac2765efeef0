"""What the orders page asks of the workshop; called in the reading lanes only."""

from array import array
from collections.abc import Sequence
from typing import Protocol

from app.services.orders.views import (
    ListedOrder,
    OrderDetail,
    OrderFigures,
    OrderQuestion,
    OrderView,
)


class Book(Protocol):
    """The orders as the page knows them."""

    def ids(self, question: OrderQuestion) -> "array[int]":
        """Give the orders, the newest first."""
        ...

    def rows(self, ids: Sequence[int]) -> dict[int, ListedOrder]:
        """Give lines by order."""
        ...

    def detail(self, order_id: int) -> OrderDetail:
        """Give one order whole."""
        ...

    def figures(self, question: OrderQuestion) -> OrderFigures:
        """Give the foot of the list."""
        ...

    def counts(self, shop_id: int | None = None) -> dict[OrderView, int]:
        """Give how many orders each view holds, of one shop or of all."""
        ...

    def shops(self) -> tuple[tuple[int, str], ...]:
        """Give number and name of the shops."""
        ...
