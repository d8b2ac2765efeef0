"""Puts names and numbers below each other in a terminal, where Han letters are twice as wide."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Protocol
from unicodedata import combining, east_asian_width

_GAP = 2


class Listener(Protocol):
    """Takes the lines of a command that another process handed over."""

    def say(self, text: str) -> None:
        """Take a line for standard output."""

    def complain(self, text: str) -> None:
        """Take a line for standard error."""


_listener: ContextVar[Listener | None] = ContextVar("listener", default=None)


@contextmanager
def heard_by(listener: Listener) -> Iterator[None]:
    """Send what this thread says to the listener instead of to the terminal."""
    token = _listener.set(listener)
    try:
        yield
    finally:
        _listener.reset(token)


def say(text: str) -> None:
    """Write one line to standard output."""
    listener = _listener.get()
    if listener is None:
        sys.stdout.write(f"{text}\n")
    else:
        listener.say(text)


def complain(text: str) -> None:
    """Write one line to standard error."""
    listener = _listener.get()
    if listener is None:
        sys.stderr.write(f"{text}\n")
    else:
        listener.complain(text)


def columns(rows: Sequence[tuple[str, str]]) -> list[str]:
    """Give the rows as indented lines, the second cells one below the other on the right."""
    left = max((width(name) for name, _ in rows), default=0) + _GAP
    right = max((width(value) for _, value in rows), default=0)
    return [
        f"  {name}{' ' * (left - width(name))}{' ' * (right - width(value))}{value}"
        for name, value in rows
    ]


def width(text: str) -> int:
    """Give how many places a text takes in a terminal."""
    wide = sum(east_asian_width(letter) in "WF" for letter in text)
    return len(text) + wide - sum(bool(combining(letter)) for letter in text)
