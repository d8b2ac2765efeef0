"""Customers out as a workbook or CSV: ids and phones as text, days as days, money as numbers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.models.database import Database
from app.services.customers.book import CustomerList
from app.services.customers.views import Question
from app.services.exporting.apart import Writer
from app.services.exporting.jobs import Progress, TablesJob, as_ids
from app.services.exporting.tables import TableExport
from app.services.exporting.views import OutReport, OutTable, OutWish, OutWords
from app.services.kept_segments import SegmentBook


@dataclass(frozen=True, slots=True)
class CustomerExport:
    """Writes people into a file.

    Attributes:
        people: finds them.
        large_from: more rows are written in a process of their own; None writes all in this one.
    """

    database: Database
    people: CustomerList
    large_from: int | None = None

    @property
    def tables(self) -> TableExport:
        """What writes whole tables."""
        return TableExport(self.database, self.large_from)

    @property
    def segments(self) -> SegmentBook:
        """Where the segments are kept, each of which can be written out."""
        return SegmentBook(self.database, self.people.clock)

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
            WritingEndedError: the process that wrote it has died; no file is left behind.
        """
        ids = self.people.ids(whom) if isinstance(whom, Question) else whom
        job = TablesJob({OutTable.CUSTOMERS: as_ids(ids)}, wish)
        writer = Writer(self.database, self.large_from)
        return writer.put_out(job, words, progress=progress, is_cancelled=is_cancelled)
