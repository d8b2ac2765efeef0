"""The child's half of a reading: it limits itself, does its work, and answers over a pipe.

Imported before the limits stand, so it imports next to nothing.
"""

import os
import pickle
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from multiprocessing.connection import Connection
from typing import Final

from app.services.errors import RegularsError
from app.services.sheets.cells import SheetRefusal, SheetRefusedError

if sys.platform != "win32":
    import resource

_REPORT_SECONDS: Final = 0.1
_IDLE_SECONDS: Final = 600


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the child is."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Asked:
    """What only the parent knows; its reply comes over the pipe that brought the work."""

    question: object


@dataclass(frozen=True, slots=True)
class Answer:
    """What the function returned."""

    value: object


@dataclass(frozen=True, slots=True)
class Trouble:
    """What the function raised: one of our errors as it is, a bug as the text of its stack."""

    error: RegularsError | None
    stack: str = ""


class Report:
    """Takes progress in the child and sends some of it to the parent.

    Attributes:
        link: a line to another child, if this one was given one.
    """

    def __init__(self, station: "Station") -> None:
        self.link = station.link
        self._sender = station.sender
        self._replies = station.work
        self._memory_bytes = station.memory_bytes
        self._due = 0.0

    def __call__(self, done: int, total: int) -> None:
        """Tell how much is done; cheap enough to be called thousands of times a second.

        Raises:
            MemoryError: the child's peak has passed its limit, where the system sets none.
        """
        now = time.monotonic()
        if now < self._due:
            return
        self._due = now + _REPORT_SECONDS
        if sys.platform == "darwin":
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # in bytes on macOS
            if peak > self._memory_bytes:
                raise MemoryError
        try:
            self._sender.send(Progress(done, total))
        except OSError:  # the parent is gone; nobody waits for an answer
            os._exit(1)

    def ask(self, question: object) -> object:
        """Ask the parent what it alone knows, and wait for its reply."""
        try:
            self._sender.send(Asked(question))
            return self._replies.recv()
        except (OSError, EOFError):
            os._exit(1)


@dataclass(frozen=True, slots=True)
class Station:
    """Where a child stands.

    Attributes:
        work: gives a function and its arguments, once.
        sender: the pipe to the parent.
        last_words: a file that takes what a dying library prints.
        memory_bytes: the most address space, on Linux.
        preload: a module to import while waiting; empty for none.
        link: a line to another child.
    """

    work: Connection
    sender: Connection
    last_words: str
    memory_bytes: int
    preload: str
    link: Connection | None


def serve(station: Station) -> None:
    """Wait for a function, run it within limits and send what it returns or raises."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's to answer
    words = os.open(station.last_words, os.O_WRONLY | os.O_APPEND)
    os.dup2(words, 2)
    _limit(station.memory_bytes)
    sys.addaudithook(_refuse_network)
    if station.preload:
        import_module(station.preload)
    try:
        if not station.work.poll(_IDLE_SECONDS):
            return
        function, arguments = station.work.recv()
    except EOFError:  # the parent is gone, or needs no child any more
        return
    sender = station.sender
    report = Report(station)
    message = _outcome(function, report, arguments)
    try:
        sender.send(message)
    except MemoryError:
        sender.send(Trouble(SheetRefusedError(SheetRefusal.TOO_MUCH_MEMORY)))
    sender.close()


def _outcome(
    function: Callable[..., object], report: Report, arguments: tuple[object, ...]
) -> Answer | Trouble:
    try:
        return Answer(function(report, *arguments))
    except BaseException as error:  # noqa: BLE001 - the parent must hear of everything
        return _trouble(error)


def _trouble(error: BaseException) -> Trouble:
    if isinstance(error, MemoryError):
        error = SheetRefusedError(SheetRefusal.TOO_MUCH_MEMORY)
    if type(error).__name__ == "PanicException":  # calamine's, which is no Exception
        error = SheetRefusedError(SheetRefusal.CRASHED, "panic")
    if not isinstance(error, RegularsError):
        return Trouble(None, "".join(traceback.format_exception(error)))
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    except Exception:  # noqa: BLE001 - pickling runs foreign code
        return Trouble(None, traceback.format_exc())
    return Trouble(error)


def _limit(memory_bytes: int) -> None:
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))


def _refuse_network(event: str, _arguments: object) -> None:
    if event.startswith("socket."):
        raise PermissionError(event)
