"""Who writes files; every call is made in a reading lane and may take long."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.services.customers.views import Question
from app.services.exporting import OutReport, OutTable, OutWish, OutWords

Progress = Callable[[int, int], None]


class People(Protocol):
    """Writes customers."""

    def write(
        self,
        whom: Question | Sequence[int],
        wish: OutWish,
        words: OutWords,
        *,
        progress: Progress,
        is_cancelled: Callable[[], bool],
    ) -> OutReport:
        """Write the file; raises StoppedError with nothing left behind."""
        ...


class Excel(Protocol):
    """Writes customers into a workbook that can be edited and brought back."""

    def write(
        self,
        whom: Question | Sequence[int],
        path: Path,
        words: OutWords,
        *,
        progress: Progress,
        is_cancelled: Callable[[], bool],
    ) -> OutReport:
        """Write the workbook; raises StoppedError with nothing left behind."""
        ...


class Tables(Protocol):
    """Writes whole tables."""

    def write(
        self,
        tables: Sequence[OutTable],
        wish: OutWish,
        words: OutWords,
        *,
        progress: Progress,
        is_cancelled: Callable[[], bool],
    ) -> OutReport:
        """Write these tables whole; raises StoppedError with nothing left behind."""
        ...

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
        """Write these rows of a table; raises StoppedError with nothing left behind."""
        ...


class Keeper(Protocol):
    """Keeps texts until the next start."""

    def kept(self, key: str) -> str:
        """Give what was kept; empty for nothing."""
        ...

    def keep(self, key: str, text: str) -> None:
        """Keep a text."""
        ...


@dataclass(frozen=True, slots=True)
class ExportDesks:
    """All who write files, and who keeps what was ticked the last time."""

    people: People
    excel: Excel
    tables: Tables
    keeper: Keeper
