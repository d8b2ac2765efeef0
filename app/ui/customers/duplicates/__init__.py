"""Duplicates: pairs to review, merging field by field, and taking apart."""

from app.ui.customers.duplicates.long_work import LongWork
from app.ui.customers.duplicates.page import DuplicatesPage
from app.ui.customers.duplicates.ports import ByHand, Merging

__all__ = ["ByHand", "DuplicatesPage", "LongWork", "Merging"]
