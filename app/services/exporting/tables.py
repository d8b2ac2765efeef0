"""Any table, or all of them, out as a workbook or as CSV: nothing of the shop is locked in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.models.database import Database
from app.services.exporting import queries
from app.services.exporting.cells import cells_of, home_of, out_columns
from app.services.exporting.files import put_out
from app.services.exporting.people import with_own
from app.services.exporting.table_shapes import TABLES
from app.services.exporting.views import CustomerColumn, OutReport, OutTable, OutWish, OutWords
from app.services.sheets import OutSheet

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class TableExport:
    """Writes whole tables into one file."""

    database: Database

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
        """
        return self._write(dict.fromkeys(tables), wish, words, (progress, is_cancelled))

    def write_orders(
        self,
        ids: Sequence[int],
        wish: OutWish,
        words: OutWords,
        *,
        progress: Progress,
        is_cancelled: Callable[[], bool],
    ) -> OutReport:
        """Write these orders, in their sequence; as `write`."""
        return self._write({OutTable.ORDERS: ids}, wish, words, (progress, is_cancelled))

    def _write(
        self,
        wanted: dict[OutTable, Sequence[int] | None],
        wish: OutWish,
        words: OutWords,
        watch: tuple[Progress, Callable[[], bool]],
    ) -> OutReport:
        progress, is_cancelled = watch
        with self.database.reading() as session:
            home = home_of(session)
            sheets: list[OutSheet] = []
            total = 0
            for table, some in wanted.items():
                shape = TABLES[table]
                ids = queries.all_ids(session, shape) if some is None else some
                total += len(ids)
                shapes, named = shape.columns, words
                if table is OutTable.CUSTOMERS:
                    shapes, named = with_own(session, CustomerColumn, words)
                rows = queries.rows_of(session, shape.source, shapes, ids)
                cells = cells_of(rows, shapes, named, home, wish)
                columns = out_columns(shapes, named, home)
                sheets.append(OutSheet(words.sheet(table), columns, cells))
            written = put_out(wish.path, sheets, lambda n: progress(n, total), is_cancelled)
        progress(written.rows, total)
        return OutReport(wish.path, written.rows, len(written.cleaned))
