"""Calls into the reading child, and what becomes of its troubles."""

import logging
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from multiprocessing import Pipe
from pathlib import Path
from threading import Event, Lock
from typing import TypeVar, TypeVarTuple
from weakref import finalize

from app.services.errors import StoppedError
from app.services.exchange.errors import FileRefusedError
from app.services.exchange.intake.halves import LEAST_BYTES
from app.services.exchange.intake.job import ReadJob
from app.services.exchange.intake.reading import read_front_half, read_into, read_rear_half
from app.services.exchange.views import Refusal, Watch
from app.services.sheets import (
    FileKind,
    Limits,
    ReadingChild,
    ReadingFaultError,
    Report,
    SheetRefusal,
    SheetRefusedError,
    limits_for,
    sniff,
)

log = logging.getLogger(__name__)
Answer = TypeVar("Answer")
Arguments = TypeVarTuple("Arguments")
REFUSALS = (SheetRefusedError, FileRefusedError, ReadingFaultError)


def in_child(
    work: Callable[[Report, *Arguments], Answer],
    *arguments: *Arguments,
    path: Path,
    watch: Watch,
    child: ReadingChild | None = None,
) -> Answer:
    """Run work in a child within the limits of the file.

    Raises:
        StoppedError: the watch said stop.
        SheetRefusedError: the file cannot be read.
    """
    try:
        limits = limits_for(path)
        return (child or ReadingChild(limits.memory_bytes)).run(
            work,
            *arguments,
            limits=limits,
            progress=lambda done, total: watch.progress("reading", done, total),
            is_cancelled=watch.is_cancelled,
        )
    except SheetRefusedError as refused:
        if refused.code == SheetRefusal.CANCELLED:
            raise StoppedError from refused
        raise


class Readers:
    """The children that read tables: two for a large file, each reading a half.

    Args:
        least_bytes: from which size on a file is large.
    """

    def __init__(self, least_bytes: int = LEAST_BYTES) -> None:
        self._least_bytes = least_bytes
        self._ready: list[ReadingChild] = []
        self._lock = Lock()
        # Who forgets the readers, as a window whose business is changed, ends the children.
        finalize(self, _end, self._ready)

    def prepare(self, path: Path) -> None:
        """Start the children that will read a file, so that they are ready when it is wanted."""
        if self._is_large(path) and not self._has_pair():
            pair = _a_pair()
            with self._lock:
                left, self._ready[:] = list(self._ready), pair
            _end(left)

    def read(self, job: ReadJob, watch: Watch) -> None:
        """Let children write a table's staging file.

        Args:
            job: what is read.
            watch: takes progress; may say stop.

        Raises:
            StoppedError: the watch said stop.
            SheetRefusedError: the file cannot be read.
            FileRefusedError: it is no list of orders or customers.
        """
        if not self._is_large(job.path):
            in_child(read_into, job, path=job.path, watch=watch)
            return
        rear = replace(job, staging=job.staging.with_suffix(".rear.staging"))
        try:
            is_read = _read_in_halves(self._take_pair(), (job, rear), watch)
        finally:
            rear.staging.unlink(missing_ok=True)
        if not is_read:
            in_child(read_into, job, path=job.path, watch=watch)

    def _has_pair(self) -> bool:
        with self._lock:
            return bool(self._ready) and all(child.is_waiting for child in self._ready)

    def _taken(self) -> list[ReadingChild]:
        with self._lock:
            taken = list(self._ready)
            self._ready.clear()
        return taken

    def _take_pair(self) -> list[ReadingChild]:
        pair = self._taken()
        if pair and all(child.is_waiting for child in pair):
            return pair
        _end(pair)
        return _a_pair()

    def _is_large(self, path: Path) -> bool:
        try:
            can_part = sniff(path) in (FileKind.TEXT, FileKind.ZIP)
            is_large = path.stat().st_size >= self._least_bytes
            return can_part and is_large and (os.cpu_count() or 1) > 1
        except (OSError, SheetRefusedError):
            return False  # the child will say why


def _a_pair() -> list[ReadingChild]:
    ours, theirs = Pipe()
    try:
        memory, module = Limits().memory_bytes, read_into.__module__
        return [ReadingChild(memory, preload=module, link=link) for link in (ours, theirs)]
    finally:
        ours.close()
        theirs.close()


def _end(children: Sequence[ReadingChild]) -> None:
    for child in children:
        child.close()


def _read_in_halves(
    pair: Sequence[ReadingChild], jobs: tuple[ReadJob, ReadJob], watch: Watch
) -> bool:
    """Read a file with two children; False when the rear one failed, so that nothing is read."""
    front_watch, rear_watch = _Pair(watch), _Pair(watch, is_silent=True)
    (front_child, rear_child), (front, rear) = pair, jobs

    def read_rear() -> None:
        try:
            in_child(read_rear_half, rear, path=rear.path, watch=rear_watch, child=rear_child)
        except (*REFUSALS, StoppedError):
            front_watch.stop()

    with ThreadPoolExecutor(1, thread_name_prefix="rear") as beside:
        done = beside.submit(read_rear)
        try:
            in_child(
                read_front_half,
                front,
                rear.staging,
                path=front.path,
                watch=front_watch,
                child=front_child,
            )
        except StoppedError:
            if watch.is_cancelled():
                raise
            return False
        finally:
            rear_watch.stop()
            done.result()
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
