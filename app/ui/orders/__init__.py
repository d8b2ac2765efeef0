"""The orders page."""

from app.ui.orders.page import OrdersPage
from app.ui.orders.ports import OrderDesks

__all__ = ["OrderDesks", "OrdersPage"]
