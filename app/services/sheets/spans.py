"""Puts cells that reach over several rows or columns in their place."""

from typing import Final

from app.services.sheets.cells import Cell

_WIDEST: Final = 16_384
_DEEPEST: Final = 1_048_576


class Spans:
    """What the cells of earlier rows still cover; one per table."""

    def __init__(self) -> None:
        self.covered: dict[int, tuple[int, Cell]] = {}

    def row(self) -> "SpannedRow":
        """Begin the next row of the table."""
        return SpannedRow(self)


class SpannedRow:
    """One row while its cells are put in; a cell from above comes first in its column."""

    def __init__(self, spans: Spans) -> None:
        self._spans = spans
        self._cells: list[Cell] = []
        self._covered, spans.covered = spans.covered, {}

    def put(self, value: Cell, *, across: int, down: int) -> None:
        """Put a value in the next free column.

        Args:
            value: repeated in the rows below that it covers, not in the columns beside.
            across: how many columns it covers, itself included.
            down: how many rows it covers, itself included.
        """
        self._take_covered()
        for offset in range(min(max(across, 1), _WIDEST - len(self._cells))):
            shown = "" if offset else value
            if 1 < down <= _DEEPEST:
                self._spans.covered[len(self._cells)] = (down - 1, shown)
            self._cells.append(shown)

    def skip_to(self, column: int) -> None:
        """Leave columns empty up to one, counted from 0; one already passed changes nothing."""
        while len(self._cells) < min(column, _WIDEST):
            self._take_covered()
            if len(self._cells) < column:
                self._cells.append("")

    def cells(self) -> list[Cell]:
        """End the row, with what covers its last columns from above."""
        self._take_covered()
        for column in sorted(self._covered):
            self.skip_to(column)
            self._take_covered()
        return self._cells

    def _take_covered(self) -> None:
        while (column := len(self._cells)) in self._covered:
            rows, value = self._covered.pop(column)
            if rows > 1:
                self._spans.covered[column] = (rows - 1, value)
            self._cells.append(value)
