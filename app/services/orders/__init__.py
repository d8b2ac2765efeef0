"""Orders, products, the summaries that follow from them, and the customer book."""

from app.services.orders.book import CustomerBook
from app.services.orders.errors import CustomerGoneError
from app.services.orders.summary import SummaryFollower, bring_forward, summary_faults

__all__ = [
    "CustomerBook",
    "CustomerGoneError",
    "SummaryFollower",
    "bring_forward",
    "summary_faults",
]
