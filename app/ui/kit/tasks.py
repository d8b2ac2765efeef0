"""Runs service calls off the window's thread and brings the answer back to it."""

import logging
import os
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

log = logging.getLogger(__name__)
T = TypeVar("T")
Failed = Callable[[Exception], None]
READING_LANES = 2
_TURN_S = 0.0005
_STEPS_PER_SIGNAL = 200
_NICE = 5


class Progress(QObject):
    """How far a long piece of work is; also the seller's wish to stop it.

    The working thread calls progress() and is_cancelled(); the window listens to moved and calls
    cancel().
    """

    moved = Signal(str, int, int)  # phase, done, total (0: unknown)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self._told: tuple[str, int] = ("", -1)

    def progress(self, phase: str, done: int, total: int) -> None:
        """Take how far a phase is; the window hears of at most 200 steps of it."""
        step = done * _STEPS_PER_SIGNAL // total if total else done
        if (phase, step) != self._told:
            self._told = (phase, step)
            self.moved.emit(phase, done, total)

    def cancel(self) -> None:
        """Ask the work to stop and leave nothing behind."""
        self._stop.set()

    def is_cancelled(self) -> bool:
        """Tell whether the seller wants to stop."""
        return self._stop.is_set()


@dataclass(frozen=True, slots=True)
class _Answer(Generic[T]):
    owner: QObject
    question: str | None
    turn: int
    future: Future[T]
    done: Callable[[T], None]
    failed: Failed


class TaskRunner(QObject):
    """One lane for writing, two for reading; answers come back in the window's thread.

    An answer is dropped when its owner is gone, or when the same owner has asked a newer
    question of the same name meanwhile.
    """

    _answered = Signal(object)

    def __init__(self, on_error: Failed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # A lane at work gives the interpreter to the window ten times as soon as it would.
        sys.setswitchinterval(_TURN_S)
        self._on_error = on_error
        self._writing = ThreadPoolExecutor(1, "writing", _step_back)
        self._reading = ThreadPoolExecutor(READING_LANES, "reading", _step_back)
        self._beside = ThreadPoolExecutor(1, "aside")
        self._turns: dict[tuple[int, str], int] = {}
        self._open = 0
        self._is_closed = False
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def write(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Run work after the writing already queued.

        Args:
            owner: the answer is dropped if this object is gone by then.
            work: a service call with its arguments bound; runs outside the window's thread.
            done: takes the result, in the window's thread.
            failed: takes the error; without it the seller is told in the usual way.
        """
        self._submit(self._writing, owner, None, work, (done, failed))

    def read(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Run work beside other reading; the rest is as for write()."""
        self._submit(self._reading, owner, None, work, (done, failed))

    def ask(
        self,
        owner: QObject,
        question: str,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Read the answer to a question that may be asked again before it is answered.

        Args:
            owner: the answer is dropped if this object is gone by then.
            question: its name; only the newest of this owner's questions of that name is
                answered, and older ones that have not begun are not read at all.
            work: as for write().
            done: as for write().
            failed: as for write().
        """
        self._submit(self._reading, owner, question, work, (done, failed))

    def aside(self, work: Callable[[], None]) -> None:
        """Run small work that nobody waits for, the newest last; at the end all of it is done."""
        if self._is_closed:
            with ThreadPoolExecutor(1) as lane:
                lane.submit(work).add_done_callback(_note_failure)
        else:
            self._beside.submit(work).add_done_callback(_note_failure)

    def tell(self, error: Exception) -> None:
        """Tell the seller an error that its taker could only answer in part."""
        self._on_error(error)

    @property
    def is_idle(self) -> bool:
        """Tell whether nothing is queued, running or waiting to be delivered."""
        return self._open == 0

    def close(self) -> None:
        """Let running work finish, drop what has not begun; nobody gets an answer any more."""
        self._is_closed = True
        for lane in (self._reading, self._writing):
            lane.shutdown(wait=True, cancel_futures=True)
        self._beside.shutdown(wait=True)

    def _submit(
        self,
        lane: ThreadPoolExecutor,
        owner: QObject,
        question: str | None,
        work: Callable[[], T],
        ends: tuple[Callable[[T], None], Failed | None],
    ) -> None:
        if self._is_closed:  # a page that is being taken apart may still ask
            return
        key = (id(owner), question or "")
        turn = 0
        if question is not None:
            turn = self._turns[key] = self._turns.get(key, 0) + 1

        def run() -> T:
            if question is not None and self._turns.get(key) != turn:
                raise _OvertakenError
            return work()

        def answer(future: Future[T]) -> None:
            done, failed = ends
            self._answered.emit(
                _Answer(owner, question, turn, future, done, failed or self._on_error)
            )

        self._open += 1
        lane.submit(run).add_done_callback(answer)

    @Slot(object)
    def _deliver(self, answer: _Answer[object]) -> None:
        self._open -= 1
        is_unheard = self._is_closed or answer.future.cancelled() or not isValid(answer.owner)
        if is_unheard or self._is_overtaken(answer):
            return
        error = answer.future.exception()
        if error is None:
            answer.done(answer.future.result())
        elif isinstance(error, Exception):
            answer.failed(error)
        else:
            raise error

    def _is_overtaken(self, answer: _Answer[object]) -> bool:
        if answer.question is None:
            return False
        return self._turns.get((id(answer.owner), answer.question)) != answer.turn


def _note_failure(done: Future[None]) -> None:
    if (error := done.exception()) is not None:
        log.error("work aside failed", exc_info=error)


def _step_back() -> None:
    """Let the window's thread go first: two lanes in SQLite are all cores of a small computer."""
    if sys.platform == "linux":  # elsewhere all threads of a process are equally nice
        lane = threading.get_native_id()
        os.setpriority(os.PRIO_PROCESS, lane, os.getpriority(os.PRIO_PROCESS, lane) + _NICE)


class _OvertakenError(Exception):
    """A newer question was asked before this one was begun."""
