"""Customers out as a workbook or CSV: ids and phones as text, days as days, money as numbers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.models.database import Database
from app.services.customers.book import CustomerList
from app.services.customers.saved import SavedView, saved_views
from app.services.customers.views import Question
from app.services.exporting import queries
from app.services.exporting.cells import cells_of, home_of, out_columns
from app.services.exporting.files import put_out
from app.services.exporting.people import with_own
from app.services.exporting.shapes import PEOPLE
from app.services.exporting.tables import TableExport
from app.services.exporting.views import OutReport, OutTable, OutWish, OutWords
from app.services.sheets import OutSheet

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class CustomerExport:
    """Writes people into a file.

    Attributes:
        people: finds them.
    """

    database: Database
    people: CustomerList

    @property
    def tables(self) -> TableExport:
        """What writes whole tables."""
        return TableExport(self.database)

    def views(self) -> tuple[SavedView, ...]:
        """Give the seller's own views, each of which can be written out."""
        return saved_views(self.database)

    def write(
        self,
        whom: Question | Sequence[int],
        wish: OutWish,
        words: OutWords,
        *,
        progress: Progress,
        is_cancelled: Callable[[], bool],
    ) -> OutReport:
        """Write the file; what stood there before stays until the new one is whole.

        Args:
            whom: people in the order of the question, or by their numbers.
            wish: where, and what of them.
            words: for headings and codes.
            progress: takes people written, and how many there are.
            is_cancelled: asked while writing.

        Raises:
            StoppedError: the seller stopped it; no file is left behind.
            SheetNotWrittenError: the disk refused.
        """
        ids = self.people.ids(whom) if isinstance(whom, Question) else whom
        with self.database.reading() as session:
            shapes, named = with_own(session, wish.columns, words)
            home = home_of(session)
            rows = queries.rows_of(session, PEOPLE, shapes, ids)
            sheet = OutSheet(
                words.sheet(OutTable.CUSTOMERS),
                out_columns(shapes, named, home),
                cells_of(rows, shapes, named, home, wish),
            )
            written = put_out(wish.path, [sheet], lambda n: progress(n, len(ids)), is_cancelled)
        progress(written.rows, len(ids))
        return OutReport(wish.path, written.rows, len(written.cleaned))
