"""What the page of the ledger asks of the workshop; called in the lanes only."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from app.services.points.listing_views import (
    LedgerFigures,
    LedgerQuestion,
    LedgerRow,
    LedgerTotals,
)


class Entries(Protocol):
    """The entries as the page knows them."""

    def ids(self, question: LedgerQuestion) -> Sequence[int]:
        """Give the entries, the newest first."""
        ...

    def rows(self, ids: Sequence[int]) -> dict[int, LedgerRow]:
        """Give lines by entry."""
        ...

    def figures(self, question: LedgerQuestion) -> LedgerFigures:
        """Give the foot of the list."""
        ...

    def totals(self, since_ms: int) -> LedgerTotals:
        """Give what all people have, and what happened since a moment."""
        ...


@dataclass(frozen=True, slots=True)
class LedgerDesks:
    """What the page works with."""

    entries: Entries
