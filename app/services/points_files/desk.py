"""The desk of balances from elsewhere: look at a file, see what would be, take it over."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.models.database import Database
from app.services.changes import Changes
from app.services.clock import Clock
from app.services.editing import MANY
from app.services.errors import StoppedError
from app.services.exchange.views import Watch
from app.services.points import OpeningRow, PointsBook, PointsLedger, Posted, opening_changes
from app.services.points_files.errors import BalancesUnfitError
from app.services.points_files.naming import named_lines, people_named
from app.services.points_files.reading import Asked, ReadBalances, read_balances
from app.services.points_files.views import BalanceColumn, BalanceLine, BalanceLook, BalancesUnfit
from app.services.settings.queries import business
from app.services.sheets import SheetRefusal, SheetRefusedError, limits_for, run_reading


@dataclass(slots=True)
class OpeningDesk:
    """Takes over balances of points; `take_over` is one action, which can be undone.

    Attributes:
        before_many: holds the copy that stands before a hundred people or more are changed.
    """

    database: Database
    clock: Clock
    ledger: PointsLedger
    book: PointsBook
    before_many: Callable[[], None] = lambda: None
    _read: tuple[Path, ReadBalances] | None = field(default=None, repr=False)

    def look(
        self,
        path: Path,
        watch: Watch,
        *,
        columns: Mapping[int, BalanceColumn] | None = None,
        date_order: str = "",
    ) -> BalanceLook:
        """Read a file and say what would be taken over; nothing is written.

        Args:
            columns: what each column is, as the seller matched them; None looks at the headings.
            date_order: "DMY" or "MDY" for days that end in their year; empty lets them decide.

        Raises:
            BalancesUnfitError: it holds no balances, or nobody whose they are.
            StoppedError: the seller stopped it.
            SheetRefusedError: it cannot be read.
        """
        with self.database.reading() as session:
            home = business(session)
        zone = "UTC" if home is None else home.zone
        try:
            found = run_reading(
                read_balances,
                path,
                Asked(zone, columns, date_order),
                limits=limits_for(path),
                progress=lambda done, total: watch.progress("reading", done, total),
                is_cancelled=watch.is_cancelled,
            )
        except SheetRefusedError as refused:
            if refused.code == SheetRefusal.CANCELLED:
                raise StoppedError from refused
            raise
        self._read = path, found
        watch.progress("checking", 0, 0)
        return self.look_again()

    def look_again(self) -> BalanceLook:
        """Say what would be taken over of the file that was read last, as the shop is now.

        Raises:
            BalancesUnfitError: none was read.
        """
        path, found = self._last()
        lines = self._with_balances(self._lines(found))
        return BalanceLook(path, found.header, found.columns, found.date_order, lines)

    def take_over(self) -> tuple[Changes, Posted]:
        """Post the rows of the file read last that fit; the same file again changes nothing.

        Raises:
            BalancesUnfitError: none was read, or no row fits.
        """
        path, found = self._last()
        rows = _opening_rows(self._lines(found))
        if not rows:
            raise BalancesUnfitError(BalancesUnfit.NO_ROWS, found.header)
        if len(rows) >= MANY:
            self.before_many()
        return self.ledger.take_over(rows, file=path.name)

    def people_named(self, said: str) -> dict[int, str | None]:
        """Give the persons, with names, whom a number, account, phone, e-mail or name means."""
        with self.database.reading() as session:
            return people_named(session, said.strip())

    def _last(self) -> tuple[Path, ReadBalances]:
        if self._read is None:
            raise BalancesUnfitError(BalancesUnfit.NO_ROWS)
        return self._read

    def _lines(self, found: ReadBalances) -> Sequence[BalanceLine]:
        with self.database.reading() as session:
            return named_lines(session, found.rows, self.clock.today())

    def _with_balances(self, lines: Sequence[BalanceLine]) -> tuple[BalanceLine, ...]:
        people = self.book.persons_of([line.customer_id for line in lines if line.customer_id])
        there = self.book.balances_of(sorted(set(people.values())))
        gets: dict[int, int] = {}
        with self.database.reading() as session:
            changes = opening_changes(session, _opening_rows(lines))
        for row, change in changes.items():
            gets[people[row]] = gets.get(people[row], 0) + change
        return tuple(
            replace(
                line,
                balance=there.get(people.get(line.customer_id, 0), 0),
                gets=gets.get(people.get(line.customer_id, 0), 0),
            )
            for line in lines
        )


def _opening_rows(lines: Sequence[BalanceLine]) -> list[OpeningRow]:
    """Give the rows that fit."""
    return [
        OpeningRow(line.customer_id, line.points, line.expires_on)
        for line in lines
        if line.hindrance is None
    ]
