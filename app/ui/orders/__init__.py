"""The orders page."""

from app.ui.orders.page import OrdersPage

__all__ = ["OrdersPage"]
