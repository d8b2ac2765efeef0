"""What is to be written into one file, told so that another process can do it."""

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol, Self

from sqlalchemy.orm import Session

from app.services.exporting import queries
from app.services.exporting.cells import cells_of, home_of, out_columns
from app.services.exporting.files import put_out
from app.services.exporting.people import with_own
from app.services.exporting.table_shapes import TABLES
from app.services.exporting.views import OutReport, OutTable, OutWish, OutWords
from app.services.sheets import OutSheet

Progress = Callable[[int, int], None]
Ids = array  # of 64 bits: a million of them cross as they lie in memory


class Job(Protocol):
    """One file; what crosses to another process with it must be picklable."""

    @property
    def path(self) -> Path:
        """Where the file goes."""
        ...

    def to(self, path: Path) -> Self:
        """Give the same job for another place."""
        ...

    def is_larger(self, session: Session, than: int) -> bool:
        """Tell whether more rows than these are to be written."""
        ...

    def put_out(
        self,
        session: Session,
        words: OutWords,
        progress: Progress,
        is_cancelled: Callable[[], bool],
    ) -> OutReport:
        """Write the file; raises StoppedError and SheetNotWrittenError, no half file is left."""
        ...


@dataclass(frozen=True, slots=True)
class TablesJob:
    """Some tables.

    Attributes:
        wanted: the rows of each by their ids, in this sequence; None for all.
        wish: where, and what of customers.
        about: the person to whom the file goes: it names nobody else; None for the seller.
    """

    wanted: Mapping[OutTable, "Ids[int] | None"]
    wish: OutWish
    about: int | None = None

    @property
    def path(self) -> Path:
        """Where the file goes."""
        return self.wish.path

    def to(self, path: Path) -> "TablesJob":
        """Give the same job for another place."""
        return replace(self, wish=replace(self.wish, path=path))

    def is_larger(self, session: Session, than: int) -> bool:
        """Tell whether more rows than these are to be written."""
        left = than
        for table, ids in self.wanted.items():
            left -= (
                queries.rows_up_to(session, TABLES[table], left + 1) if ids is None else len(ids)
            )
            if left < 0:
                return True
        return False

    def put_out(
        self,
        session: Session,
        words: OutWords,
        progress: Progress,
        is_cancelled: Callable[[], bool],
    ) -> OutReport:
        """Write the file."""
        wanted = {
            table: queries.all_ids(session, TABLES[table]) if ids is None else ids
            for table, ids in self.wanted.items()
        }
        total = sum(map(len, wanted.values()))
        sheets = list(self._sheets(session, wanted, words))
        written = put_out(self.path, sheets, lambda done: progress(done, total), is_cancelled)
        progress(written.rows, total)
        return OutReport(self.path, written.rows, len(written.cleaned))

    def _sheets(
        self, session: Session, wanted: "Mapping[OutTable, Ids[int]]", words: OutWords
    ) -> Iterator[OutSheet]:
        home = home_of(session)
        for table, ids in wanted.items():
            shape = TABLES[table]
            if self.about is not None:
                shape = shape.for_one(self.about)
            shapes, named = shape.columns, words
            if table is OutTable.CUSTOMERS:
                shapes, named = with_own(session, self.wish.columns, words)
            rows = queries.rows_of(session, shape.source, shapes, ids)
            cells = cells_of(rows, shapes, named, home, self.wish)
            yield OutSheet(words.sheet(table), out_columns(shapes, named, home), cells)


def as_ids(ids: Sequence[int]) -> "Ids[int]":
    """Give ids as they cross."""
    return ids if isinstance(ids, array) else array("q", ids)
