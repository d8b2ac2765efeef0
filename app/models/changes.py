"""What a committed write touched, in the words of the shop."""

from dataclasses import dataclass
from enum import StrEnum


class Subject(StrEnum):
    """Things a view may show and so may need to re-read."""

    BUSINESS = "business"
    CUSTOMERS = "customers"
    ORDERS = "orders"
    PRODUCTS = "products"
    IMPORTS = "imports"
    LIKENESS = "likeness"  # what tells people apart is another; pairs are to be looked for again
    HISTORY = "history"
    SETTINGS = "settings"
    POINTS = "points"
    TIERS = "tiers"
    COUPONS = "coupons"


@dataclass(frozen=True, slots=True)
class Changes:
    """The subjects touched by one committed unit of work, and the action that records it."""

    subjects: frozenset[Subject] = frozenset()
    action_id: int | None = None

    def touches(self, *subjects: Subject) -> bool:
        """Tell whether any of the subjects was written."""
        return not self.subjects.isdisjoint(subjects)
