"""Calls into the reading child, and what becomes of its troubles."""

import logging
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from multiprocessing import Pipe
from pathlib import Path
from threading import Event
from typing import TypeVar, TypeVarTuple

from app.services.errors import StoppedError
from app.services.exchange.errors import FileRefusedError
from app.services.exchange.intake.halves import LEAST_BYTES, Neighbour
from app.services.exchange.intake.job import ReadJob
from app.services.exchange.intake.reading import read_into, read_rear
from app.services.exchange.views import Refusal, Watch
from app.services.sheets import (
    FileKind,
    ReadingFaultError,
    Report,
    SheetRefusal,
    SheetRefusedError,
    limits_for,
    run_reading,
    sniff,
)

log = logging.getLogger(__name__)
Answer = TypeVar("Answer")
Arguments = TypeVarTuple("Arguments")
REFUSALS = (SheetRefusedError, FileRefusedError, ReadingFaultError)


def in_child(
    work: Callable[[Report, *Arguments], Answer], *arguments: *Arguments, path: Path, watch: Watch
) -> Answer:
    """Run work in a child within the limits of the file.

    Raises:
        StoppedError: the watch said stop.
        SheetRefusedError: the file cannot be read.
    """
    try:
        return run_reading(
            work,
            *arguments,
            limits=limits_for(path),
            progress=lambda done, total: watch.progress("reading", done, total),
            is_cancelled=watch.is_cancelled,
        )
    except SheetRefusedError as refused:
        if refused.code == SheetRefusal.CANCELLED:
            raise StoppedError from refused
        raise


def read_staged(job: ReadJob, watch: Watch, *, least_bytes: int = LEAST_BYTES) -> None:
    """Let children write a table's staging file: two for a large file, each reading a half.

    Args:
        job: what is read.
        watch: takes progress; may say stop.
        least_bytes: from which size on a file is large.

    Raises:
        StoppedError: the watch said stop.
        SheetRefusedError: the file cannot be read.
        FileRefusedError: it is no list of orders or customers.
    """
    if not _is_large(job.path, least_bytes):
        in_child(read_into, job, path=job.path, watch=watch)
        return
    rear = replace(job, staging=job.staging.with_suffix(".rear.staging"))
    try:
        is_read = _read_in_halves(job, rear, watch)
    finally:
        rear.staging.unlink(missing_ok=True)
    if not is_read:
        in_child(read_into, job, path=job.path, watch=watch)


def _is_large(path: Path, least_bytes: int) -> bool:
    try:
        can_part = sniff(path) in (FileKind.TEXT, FileKind.ZIP)
        return can_part and path.stat().st_size >= least_bytes and (os.cpu_count() or 1) > 1
    except (OSError, SheetRefusedError):
        return False  # the child will say why


def _read_in_halves(job: ReadJob, rear: ReadJob, watch: Watch) -> bool:
    """Read a file with two children; False when the rear one failed, so that nothing is read."""
    ours, theirs = Pipe()
    front_watch, rear_watch = _Pair(watch), _Pair(watch, is_silent=True)

    def read_rear_half() -> None:
        try:
            in_child(
                read_rear, rear, Neighbour(theirs, rear.staging), path=job.path, watch=rear_watch
            )
        except (*REFUSALS, StoppedError):
            front_watch.stop()

    with ThreadPoolExecutor(1, thread_name_prefix="rear") as beside:
        done = beside.submit(read_rear_half)
        try:
            in_child(
                read_into, job, Neighbour(ours, rear.staging), path=job.path, watch=front_watch
            )
        except StoppedError:
            if watch.is_cancelled():
                raise
            return False
        finally:
            rear_watch.stop()
            done.result()
            ours.close()
            theirs.close()
    return True


class _Pair:
    """The watch of one of two children: the front one tells, either may be stopped by the other."""

    def __init__(self, watch: Watch, *, is_silent: bool = False) -> None:
        self._watch = watch
        self._is_silent = is_silent
        self._stop = Event()

    def progress(self, phase: str, done: int, total: int) -> None:
        if not self._is_silent:
            self._watch.progress(phase, done, total)

    def is_cancelled(self) -> bool:
        return self._stop.is_set() or self._watch.is_cancelled()

    def stop(self) -> None:
        self._stop.set()


def refusal_of(refused: Exception) -> Refusal:
    """Give the reason why a whole file is not read."""
    if isinstance(refused, FileRefusedError):
        return refused.refusal
    if isinstance(refused, SheetRefusedError):
        return Refusal(refused.code)
    # A bug of ours met in somebody's file: the shop is safe, the file is refused.
    log.error("reading failed", exc_info=refused)
    return Refusal.CRASHED
