"""The coupons that somebody holds: the card on the page of a customer, and what changes them."""

from app.ui.held_coupons.card import HeldCard
from app.ui.held_coupons.ports import HeldDesk

__all__ = ["HeldCard", "HeldDesk"]
