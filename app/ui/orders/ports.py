"""What the orders page asks of the workshop; called in the reading lanes only."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.services.changes import Changes
from app.services.orders.views import (
    ListedOrder,
    OrderDetail,
    OrderFigures,
    OrderQuestion,
    OrderView,
)
from app.ui.exporting import ExportDesks


class Book(Protocol):
    """The orders as the page knows them."""

    def ids(self, question: OrderQuestion) -> "array[int]":
        """Give the orders, the newest first."""
        ...

    def buyers(self, question: OrderQuestion) -> "array[int]":
        """Give the persons who bought them."""
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


@dataclass(frozen=True, slots=True)
class OrderDesks:
    """What the page works with.

    Attributes:
        keep: keeps people as a frozen list under a name, and gives its key.
    """

    book: Book
    export: ExportDesks
    keep: Callable[[str, Sequence[int]], tuple[Changes, str]]
