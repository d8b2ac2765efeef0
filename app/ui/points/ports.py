"""What the page of the ledger asks of the workshop; called in the lanes only."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.services.changes import Changes
from app.services.customers.views import CustomerRow, Question
from app.services.points import Difference, Expiring, Outstanding, Posted, RuleVersion
from app.services.points.listing_views import (
    Happened,
    LedgerFigures,
    LedgerQuestion,
    LedgerRow,
)
from app.ui.exporting import ExportDesks
from app.ui.wallet import WalletDesk


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

    def happened(self, since_ms: int) -> Happened:
        """Give what happened since a moment."""
        ...


class Book(Protocol):
    """What all people have, and whether the ledger is true."""

    def outstanding(self) -> Outstanding:
        """Give what all people have together."""
        ...

    def expiring(self, days: int) -> Sequence[Expiring]:
        """Give who loses points within so many days."""
        ...

    def check(self, progress: Callable[[int, int], None]) -> Sequence[str]:
        """Name what disagrees."""
        ...


@dataclass(frozen=True, slots=True)
class RecalculationDesk:
    """Who finds and posts what orders would earn otherwise.

    Attributes:
        persons: gives number and name of the person of each customer row.
    """

    differences: Callable[[], Sequence[Difference]]
    recalculate: Callable[[Collection[int]], tuple[Changes, Posted]]
    persons: Callable[[Sequence[int]], Mapping[int, tuple[int, str | None]]]


@dataclass(frozen=True, slots=True)
class LedgerDesks:
    """What the page works with.

    Attributes:
        find: gives the first people that a search finds.
        versions: gives the rules, which say what points are worth.
        keep: keeps people as a frozen list under a name, and gives its key.
    """

    entries: Entries
    book: Book
    wallet: WalletDesk
    find: Callable[[Question, int], Sequence[CustomerRow]]
    versions: Callable[[], Sequence[RuleVersion]]
    keep: Callable[[str, Sequence[int]], tuple[Changes, str]]
    export: ExportDesks
