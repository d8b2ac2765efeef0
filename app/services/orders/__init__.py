"""Orders, products, the summaries that follow from them, and the customer book.

The book and the summaries need the database library; they are loaded when first asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from app.services.orders.errors import (
    CustomerErasedError,
    CustomerGoneError,
    OrderGoneError,
)
from app.services.orders.views import OrderHit

if TYPE_CHECKING:
    from app.services.orders.book import CustomerBook
    from app.services.orders.summary import SummaryFollower, bring_forward, summary_faults

__all__ = [
    "CustomerBook",
    "CustomerErasedError",
    "CustomerGoneError",
    "OrderGoneError",
    "OrderHit",
    "SummaryFollower",
    "bring_forward",
    "summary_faults",
]

_LATER = {
    "CustomerBook": "book",
    "SummaryFollower": "summary",
    "bring_forward": "summary",
    "summary_faults": "summary",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _LATER:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
