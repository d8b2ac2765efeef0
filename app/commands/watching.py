"""Progress on the terminal, and Ctrl+C as the seller's Cancel."""

import signal
import sys
from collections.abc import Callable
from types import FrameType, TracebackType
from typing import Self

from app.commands.lines import width

_WHOLE = 100


class TerminalWatch:
    """Shows how far a file is while standard error is a terminal.

    The first Ctrl+C asks the work to stop, which leaves nothing behind; inside `with` only.
    """

    def __init__(self, phase: Callable[[str], str]) -> None:
        self._phase = phase
        self._is_shown = sys.stderr.isatty()
        self._shown = ""
        self._is_cancelled = False
        self._before = signal.getsignal(signal.SIGINT)

    def __enter__(self) -> Self:
        """Listen to Ctrl+C."""
        signal.signal(signal.SIGINT, self._stop)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Leave the terminal and Ctrl+C as they were."""
        self.clear()
        signal.signal(signal.SIGINT, self._before)

    def progress(self, phase: str, done: int, total: int) -> None:
        """Write how far a phase is over what was written before."""
        if not self._is_shown:
            return
        share = f" {min(_WHOLE, done * _WHOLE // total)} %" if total else ""
        text = f"{self._phase(phase)}{share}"
        if text != self._shown:
            self.clear()
            sys.stderr.write(text)
            sys.stderr.flush()
            self._shown = text

    def is_cancelled(self) -> bool:
        """Tell whether Ctrl+C was pressed."""
        return self._is_cancelled

    def clear(self) -> None:
        """Take the progress off the terminal."""
        if self._shown:
            sys.stderr.write(f"\r{' ' * width(self._shown)}\r")
            self._shown = ""

    def _stop(self, _number: int, _frame: FrameType | None) -> None:
        self._is_cancelled = True
