"""A shop file that can be exchanged for another one while the program runs."""

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from threading import Condition, local

from sqlalchemy.orm import Session
from typing_extensions import override

from app.models.database import Database, Function, UnitOfWork
from app.models.errors import StoreBusyError
from app.models.outside import outside_faults

_PATIENCE_S = 30.0
_LARGE = 512 * 1024 * 1024


class ExchangeableDatabase(Database):
    """A database that can be put away: every connection closed, and nobody opens a new one.

    A reader that came between closing and swapping would bring an empty file into being, or leave
    its write-ahead log beside the new one.
    """

    def __init__(self, path: Path, functions: Mapping[str, Function] | None = None) -> None:
        super().__init__(path, functions)
        self._gate = _Gate()

    @contextmanager
    def put_away(self) -> Generator[None]:
        """Close all connections and keep everybody waiting until the end.

        Raises:
            StoreBusyError: somebody did not finish; nothing was closed.
        """
        self._gate.shut()
        try:
            self.close()
            yield
        finally:
            self._gate.open()

    @override
    @contextmanager
    def reading(self) -> Generator[Session]:
        with self._gate.passed(), super().reading() as session:
            yield session

    @override
    @contextmanager
    def writing(self, attached: Path | None = None) -> Generator[UnitOfWork]:
        with self._gate.passed(), super().writing(attached) as uow:
            yield uow

    @override
    @contextmanager
    def trying(self, staging: Path | None = None) -> Generator[Session]:
        with self._gate.passed(), super().trying(staging) as session:
            yield session

    @override
    def checkpoint(self) -> None:
        with self._gate.passed():
            super().checkpoint()

    def scrub(self) -> bool:
        """Write the file anew, so that no byte of what was deleted stays in it or in its log.

        Tells whether it did so to the end; where somebody is still reading, the log stays.
        """
        with self._gate.passed(), self._turn, outside_faults(), self.engine.connect() as connection:
            raw = connection.connection.driver_connection
            if raw is None:
                return False
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            # What is written anew stands in memory meanwhile; a large file would not fit.
            is_large = self.path.stat().st_size > _LARGE
            raw.execute(f"PRAGMA temp_store={'FILE' if is_large else 'MEMORY'}")
            raw.execute("VACUUM")
            raw.execute("PRAGMA temp_store=MEMORY")
            busy, *_ = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not busy


class _Gate:
    """Lets everybody through until it is shut; it shuts when the last one has left."""

    def __init__(self) -> None:
        self._change = Condition()
        self._inside = 0
        self._is_shut = False
        self._mine = local()

    @contextmanager
    def passed(self) -> Generator[None]:
        depth: int = getattr(self._mine, "depth", 0)
        with self._change:
            # Who is inside already must be able to go on, else nobody ever leaves.
            self._change.wait_for(lambda: depth > 0 or not self._is_shut)
            self._inside += 1
        self._mine.depth = depth + 1
        try:
            yield
        finally:
            self._mine.depth = depth
            with self._change:
                self._inside -= 1
                self._change.notify_all()

    def shut(self) -> None:
        with self._change:
            if self._is_shut:
                raise StoreBusyError("put away")
            self._is_shut = True
            if not self._change.wait_for(lambda: self._inside == 0, _PATIENCE_S):
                self._is_shut = False
                self._change.notify_all()
                raise StoreBusyError("in use")

    def open(self) -> None:
        with self._change:
            self._is_shut = False
            self._change.notify_all()
