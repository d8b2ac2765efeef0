"""The desks that the list of customers works with."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from app.services.customers.views import SortBy
from app.ui.customers.bulk_work import Editing
from app.ui.customers.list_columns import Keeper
from app.ui.customers.ports import Book
from app.ui.customers.view_work import Views
from app.ui.exporting import ExportDesks
from app.ui.standing import StandingDesk
from app.ui.wallet import WalletDesk


@dataclass(frozen=True, slots=True)
class ListDesks:
    """Who reads, writes out, edits, keeps the points, and keeps what the list looked like.

    Attributes:
        uses: tells which of the columns that not every shop needs this one does; called in a lane.
        business: tells one business from another; numbers of people mean others elsewhere.
    """

    book: Book
    export: ExportDesks
    editing: Editing
    keeper: Keeper
    views: Views
    wallet: WalletDesk
    business: str = ""
    standing: StandingDesk | None = None
    uses: Callable[[], Collection[SortBy]] = tuple
