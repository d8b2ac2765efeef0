"""Puts names and numbers below each other in a terminal, where Han letters are twice as wide."""

import sys
from collections.abc import Sequence
from unicodedata import combining, east_asian_width

_GAP = 2


def say(text: str) -> None:
    """Write one line to standard output."""
    sys.stdout.write(f"{text}\n")


def complain(text: str) -> None:
    """Write one line to standard error."""
    sys.stderr.write(f"{text}\n")


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
