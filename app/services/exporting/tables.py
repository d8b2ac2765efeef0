"""Any table, or all of them, out as a workbook or as CSV: nothing of the shop is locked in."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.models.database import Database
from app.services.exporting import queries
from app.services.exporting.apart import Writer
from app.services.exporting.jobs import Ids, Progress, TablesJob, as_ids
from app.services.exporting.views import CustomerColumn, OutReport, OutTable, OutWish, OutWords


@dataclass(frozen=True, slots=True)
class TableExport:
    """Writes whole tables into one file.

    Attributes:
        large_from: more rows are written in a process of their own; None writes all in this one.
    """

    database: Database
    large_from: int | None = None

    def write(
        self,
        tables: Sequence[OutTable],
        wish: OutWish,
        words: OutWords,
        *,
        progress: Progress,
        is_cancelled: Callable[[], bool],
    ) -> OutReport:
        """Write tables, hidden people and those without orders among them.

        Args:
            tables: one sheet each, or one CSV each in a .zip; a .csv takes the first.
            wish: where, and whether contacts are masked.
            words: for headings and codes.
            progress: takes rows written, and how many there are.
            is_cancelled: asked while writing.

        Raises:
            StoppedError: the seller stopped it; no file is left behind.
            SheetNotWrittenError: the disk refused.
            WritingEndedError: the process that wrote them has died; no file is left behind.
        """
        return self._write(dict.fromkeys(tables), wish, words, (progress, is_cancelled))

    def write_rows(
        self,
        table: OutTable,
        ids: Sequence[int],
        wish: OutWish,
        words: OutWords,
        *,
        progress: Progress,
        is_cancelled: Callable[[], bool],
    ) -> OutReport:
        """Write these rows of a table, in their sequence; as `write`."""
        return self._write({table: as_ids(ids)}, wish, words, (progress, is_cancelled))

    def write_person(
        self,
        person_id: int,
        wish: OutWish,
        words: OutWords,
        *,
        progress: Progress,
        is_cancelled: Callable[[], bool],
    ) -> OutReport:
        """Write everything known of one person, to be handed over; as `write`.

        The file names nobody else: a friend, and the order of a friend, are left out.
        """
        with self.database.reading() as session:
            wanted = queries.ids_of_person(session, person_id)
        return self._write(wanted, wish, words, (progress, is_cancelled), about=person_id)

    def write_statement(
        self,
        person_id: int,
        wish: OutWish,
        words: OutWords,
        *,
        progress: Progress,
        is_cancelled: Callable[[], bool],
    ) -> OutReport:
        """Write every entry of a person's points, the oldest first; as `write_person`."""
        with self.database.reading() as session:
            ids = queries.ids_of_person(session, person_id).get(OutTable.POINTS, as_ids(()))
        watch = (progress, is_cancelled)
        return self._write({OutTable.POINTS: ids}, wish, words, watch, about=person_id)

    def _write(
        self,
        wanted: "Mapping[OutTable, Ids[int] | None]",
        wish: OutWish,
        words: OutWords,
        watch: tuple[Progress, Callable[[], bool]],
        *,
        about: int | None = None,
    ) -> OutReport:
        progress, is_cancelled = watch
        named = () if about is None else (CustomerColumn.REFERRED_BY,)
        columns = tuple(column for column in CustomerColumn if column not in named)
        job = TablesJob(wanted, replace(wish, columns=columns), about)
        writer = Writer(self.database, self.large_from)
        return writer.put_out(job, words, progress=progress, is_cancelled=is_cancelled)
