"""Writes files; large ones in a process of their own, so that the window has this one to itself."""

import os
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from app.models.database import Database
from app.services.errors import StoppedError
from app.services.exporting.errors import WritingEndedError
from app.services.exporting.jobs import Job, Progress
from app.services.exporting.views import OutReport, OutTable, OutWords
from app.services.sheets import (
    Limits,
    ReadingChild,
    Report,
    SheetNotWrittenError,
    SheetRefusal,
    SheetRefusedError,
)

LARGE: Final = 20_000  # rows; fewer are written before a process has started
_NICE: Final = 5  # the window goes first
_LIMITS: Final = Limits(memory_bytes=4 << 30, total_seconds=None)


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes one file after another.

    Attributes:
        large_from: more rows are written apart; None writes everything in this process.
    """

    database: Database
    large_from: int | None = None

    def put_out(
        self,
        job: Job,
        words: OutWords,
        *,
        progress: Progress,
        is_cancelled: Callable[[], bool],
    ) -> OutReport:
        """Write a file; what stood there before stays until the new one is whole.

        Raises:
            StoppedError: the seller stopped it; no file is left behind.
            SheetNotWrittenError: the disk refused.
            WritingEndedError: the process that wrote it has died; no file is left behind.
        """
        # Held while another process reads: the shop file is not exchanged under its hands.
        with self.database.reading() as session:
            if self.large_from is None or not job.is_larger(session, self.large_from):
                return job.put_out(session, words, progress, is_cancelled)
            session.rollback()  # the other process has a moment of its own
            return _put_out_apart(self.database.path, job, words, (progress, is_cancelled))


def _put_out_apart(
    shop: Path, job: Job, words: OutWords, watch: tuple[Progress, Callable[[], bool]]
) -> OutReport:
    progress, is_cancelled = watch
    try:
        # Who is killed clears nothing away, so all that it writes lies in a folder of ours.
        with _folder_beside(job.path) as folder:
            half = folder / job.path.name
            child = ReadingChild(
                _LIMITS.memory_bytes, preload=__name__, reply=partial(_reply, words)
            )
            report = child.run(
                _put_out,
                shop,
                job.to(half),
                limits=_LIMITS,
                progress=progress,
                is_cancelled=is_cancelled,
            )
            half.replace(job.path)
    except (OSError, SheetNotWrittenError) as error:
        raise SheetNotWrittenError(job.path) from error
    except SheetRefusedError as refused:
        if refused.code == SheetRefusal.CANCELLED:
            raise StoppedError from refused
        raise WritingEndedError(refused.code) from refused
    progress(report.rows, report.rows)
    return replace(report, path=job.path)


@contextmanager
def _folder_beside(path: Path) -> Generator[Path]:
    with TemporaryDirectory(
        prefix=".regulars-", dir=path.parent, ignore_cleanup_errors=True
    ) as name:
        yield Path(name)


def _reply(words: OutWords, asked: object) -> str:
    match asked:
        case ("column", str(code), _):
            return words.column(code)
        case ("cell", str(column), str(code)):
            return words.cell(column, code)
        case ("sheet", str(table), _):
            return words.sheet(OutTable(table))
        case _:
            raise TypeError(asked)


def _put_out(report: Report, shop: Path, job: Job) -> OutReport:
    """Do a job in the other process; words are asked for, as the languages are the window's."""
    if sys.platform != "win32":
        os.nice(_NICE)

    def word(*asked: str) -> str:
        return str(report.ask(asked))

    words = OutWords(
        column=lambda code: word("column", code, ""),
        cell=lambda column, code: word("cell", column, code),
        sheet=lambda table: word("sheet", table.value, ""),
    )
    database = Database(shop)
    try:
        with database.reading() as session:
            return job.put_out(session, words, report, lambda: False)
    finally:
        database.close()
