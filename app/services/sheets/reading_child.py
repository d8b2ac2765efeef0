"""Work in a process of its own: reading foreign files, which may kill it, and long writing.

The child is spawned, so it begins by importing the main module again under another name: `main.py`
must import nothing heavy outside of its functions.
"""

import multiprocessing
import signal
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Final, TypeVar, cast

from typing_extensions import TypeVarTuple, Unpack

from app.services.sheets.cells import SheetRefusal, SheetRefusedError
from app.services.sheets.child_side import Answer, Asked, Progress, Report, Station, Trouble, serve
from app.services.sheets.limits import Limits

Result = TypeVar("Result")
Arguments = TypeVarTuple("Arguments")

CONTEXT = multiprocessing.get_context("spawn")  # as on every system; most tests take a quicker one
_LOOK_SECONDS: Final = 0.05
_OUT_OF_MEMORY: Final = b"memory allocation of"


class ReadingFaultError(Exception):
    """A bug in the function that a child ran; carries the child's stack as text."""


class ReadingChild:
    """One child: started, perhaps long before it is needed, given one piece of work, and ended.

    Args:
        memory_bytes: the most it may take.
        preload: a module that it imports while it waits for its work.
        link: a line to another child, as `Report.link` of the work.
        reply: answers what the work asks with `Report.ask`.
    """

    def __init__(
        self,
        memory_bytes: int,
        *,
        preload: str = "",
        link: Connection | None = None,
        reply: Callable[[object], object] | None = None,
    ) -> None:
        self._reply = reply
        context = CONTEXT
        self._folder = tempfile.TemporaryDirectory(prefix="regulars-")
        self._last_words = Path(self._folder.name) / "stderr"
        self._last_words.touch()
        self._receiver, sender = context.Pipe(duplex=False)
        work, self._work = context.Pipe(duplex=False)
        station = Station(work, sender, str(self._last_words), memory_bytes, preload, link)
        self._child: SpawnProcess = context.Process(target=serve, args=(station,), daemon=True)
        self._child.start()
        sender.close()  # or its end would never be seen here
        work.close()

    @property
    def is_waiting(self) -> bool:
        """Tell whether the child still waits for its work."""
        return self._child.is_alive()

    def run(
        self,
        function: Callable[[Report, Unpack[Arguments]], Result],
        *arguments: *Arguments,
        limits: Limits,
        progress: Callable[[int, int], None],
        is_cancelled: Callable[[], bool],
    ) -> Result:
        """Let the child run a function; as `run_reading`."""
        try:
            self._tell((function, arguments))
            answer = self._answer(_Waiting(limits, progress, is_cancelled))
            if answer is None:
                self._child.join(5)
                cause = _cause(self._child.exitcode, self._last_words.read_bytes())
                raise SheetRefusedError(cause)
        finally:
            self.close()
        return cast("Result", _unwrapped(answer))

    def close(self) -> None:
        """End the child, whatever it does."""
        self._work.close()
        self._receiver.close()
        self._child.kill()
        self._child.join()
        self._child.close()
        self._folder.cleanup()

    def _answer(self, waiting: "_Waiting") -> Answer | Trouble | None:
        """Give the answer, or None when the child died without one."""
        while True:
            message = waiting.message(self._receiver)
            if not isinstance(message, Asked):
                return message
            self._tell(self._reply(message.question) if self._reply is not None else None)

    def _tell(self, told: object) -> None:
        with suppress(BrokenPipeError):  # it has died; what follows says of what
            self._work.send(told)


def run_reading(
    function: Callable[[Report, Unpack[Arguments]], Result],
    *arguments: *Arguments,
    limits: Limits,
    progress: Callable[[int, int], None],
    is_cancelled: Callable[[], bool],
) -> Result:
    """Run a function in a child process and wait for what it returns.

    Args:
        function: of a module's top level; its first argument takes progress.
        arguments: the others; they and the result are pickled.
        limits: memory and time; see `limits_for`.
        progress: called in this thread with what the child reports, some ten times a second.
        is_cancelled: asked about twenty times a second; the child is then killed.

    Raises:
        SheetRefusedError: refused by the function, cancelled, or the child died of memory or
            time, or crashed.
        RegularsError: whatever of these the function raised.
        ReadingFaultError: the function raised anything else.
    """
    child = ReadingChild(limits.memory_bytes)
    return child.run(
        function, *arguments, limits=limits, progress=progress, is_cancelled=is_cancelled
    )


class _Waiting:
    """Waits for what a child says, for as long as its work may take."""

    def __init__(
        self, limits: Limits, progress: Callable[[int, int], None], is_cancelled: Callable[[], bool]
    ) -> None:
        self._limits = limits
        self._progress = progress
        self._is_cancelled = is_cancelled
        self._began = self._moved = time.monotonic()
        self._last: tuple[int, int] | None = None

    def message(self, receiver: Connection) -> Asked | Answer | Trouble | None:
        """Give the next message that is no progress, or None when the child died."""
        while True:
            try:
                if receiver.poll(_LOOK_SECONDS):
                    message: Progress | Asked | Answer | Trouble = receiver.recv()
                    if not isinstance(message, Progress):
                        return message
                    self._take(message)
            except (EOFError, OSError):
                return None
            self._check()

    def _take(self, message: Progress) -> None:
        now = (message.done, message.total)
        if now != self._last:
            self._last, self._moved = now, time.monotonic()
        self._progress(message.done, message.total)

    def _check(self) -> None:
        if self._is_cancelled():
            raise SheetRefusedError(SheetRefusal.CANCELLED)
        now = time.monotonic()
        total, stall = self._limits.total_seconds, self._limits.stall_seconds
        if total is not None and now - self._began > total:
            raise SheetRefusedError(SheetRefusal.TOO_SLOW, "total")
        if stall is not None and now - self._moved > stall:
            raise SheetRefusedError(SheetRefusal.TOO_SLOW, "stall")


def _unwrapped(answer: Answer | Trouble) -> object:
    if isinstance(answer, Answer):
        return answer.value
    if answer.error is not None:
        raise answer.error
    raise ReadingFaultError(answer.stack)


def _cause(exit_code: int | None, last_words: bytes) -> SheetRefusal:
    # The kernel kills with 9 what takes too much; Rust aborts after it has said so.
    killed = exit_code is not None and exit_code == -getattr(signal, "SIGKILL", 9)
    if killed or _OUT_OF_MEMORY in last_words:
        return SheetRefusal.TOO_MUCH_MEMORY
    return SheetRefusal.CRASHED
