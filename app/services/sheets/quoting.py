"""Reads on after a quote that was opened and never closed, at the cost of its own row only."""

import csv
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Final, Literal

_MOST_LINES_OF_A_CELL: Final = 200


def rows_from_fault(lines: Iterable[str], delimiter: str) -> Iterator[list[str]]:
    """Yield the rows from the first one in which the strict csv reader finds a fault.

    A faulty row is cut in the way that gives it the width of the row before; when no way does, its
    first line is cut at every delimiter.
    """
    source = _Lines(lines)
    width = 0
    is_past_fault = False
    while True:
        try:
            for row in csv.reader(source, delimiter=delimiter, strict=True):
                source.taken.clear()
                width = len(row) or width
                if is_past_fault:
                    yield row
        except csv.Error:
            is_past_fault = True
            row, used = _faulty_row(source.taken, delimiter, width)
            source.put_back_after(used)
            width = width or len(row)
            yield row
        else:
            return


class _Lines:
    """Lines that can be put back."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = iter(lines)
        self._ahead: deque[str] = deque()
        self.taken: list[str] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._ahead.popleft() if self._ahead else next(self._lines)
        self.taken.append(line)
        return line

    def put_back_after(self, used: int) -> None:
        self._ahead.extendleft(reversed(self.taken[used:]))
        self.taken.clear()


def _faulty_row(taken: list[str], delimiter: str, width: int) -> tuple[list[str], int]:
    if taken[0].count('"') % 2 == 0:
        row = _cut(taken[:1], delimiter, quoting=csv.QUOTE_MINIMAL)
        if len(row) == width or len(taken) == 1:
            return row, 1
    plain = _cut(taken[:1], delimiter, quoting=csv.QUOTE_NONE)
    if len(plain) == width:
        return plain, 1
    quotes = 0
    for count, line in enumerate(taken[:_MOST_LINES_OF_A_CELL], start=1):
        quotes += line.count('"')
        if quotes % 2 == 0:
            row = _cut(taken[:count], delimiter, quoting=csv.QUOTE_MINIMAL)
            if len(row) == width:
                return row, count
    return plain, 1


def _cut(lines: list[str], delimiter: str, *, quoting: Literal[0, 3]) -> list[str]:
    try:
        return next(csv.reader(lines, delimiter=delimiter, quoting=quoting), [])
    except csv.Error:  # a cell beyond the limit
        return lines[0].rstrip("\r\n").split(delimiter)
