"""Rows of a table in batches: numbered, even in width, without totals, footers and blank lines."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from operator import itemgetter

from app.services.exchange.intake.cells import id_of, plain_text
from app.services.exchange.intake.layout import Layout
from app.services.sheets import Cell, CellError, MergedRange

BATCH = 5_000
_TOTAL = re.compile(
    r"(?:总计|合计|汇总|总和|小计|合計|総計|小計|総合計|total|totals|grand total|sum)\s*[:：]?",
    re.IGNORECASE,
)
_FOOTER = re.compile(r"^(?:\d+\s+)?record\(s\) downloaded|Seller ID\s*:", re.IGNORECASE)
_DIGITS = re.compile(r"\d{5}")
_DIGIT_SIGNS = frozenset("0123456789#")
_MOST_REMEMBERED = 20_000
_FIRST = itemgetter(0)


@dataclass(slots=True)
class Batch:
    """Some rows of equal width, with their numbers in the file."""

    rows: list[Sequence[Cell]]
    row_nos: list[int]

    def without(self, dropped: set[int]) -> "Batch":
        """Give the batch without the rows at some places."""
        kept = [place for place in range(len(self.rows)) if place not in dropped]
        return Batch([self.rows[place] for place in kept], [self.row_nos[place] for place in kept])


@dataclass(slots=True)
class RowNotes:
    """What was odd about the rows, counted."""

    shorter: int = 0
    wider: int = 0
    read: int = 0
    described: bool = field(default=False)

    def with_others(self, others: "RowNotes") -> "RowNotes":
        """Give the notes of these rows and of others."""
        return RowNotes(
            self.shorter + others.shorter, self.wider + others.wider, self.read + others.read
        )


class RowReader:
    """Cuts the rows under a header into batches that end where an order ends.

    Args:
        rows: the table from its first row on.
        layout: where the header stands and how wide it is.
        skipped: how many rows, the header's included, were walked over before.
    """

    def __init__(self, rows: Iterator[Sequence[Cell]], layout: Layout, *, skipped: int = 0) -> None:
        self._rows = rows
        self._skipped = skipped
        self._layout = layout
        self._width = layout.width
        self._number_at = layout.positions.get("order_no", (None,))[0]
        self._lead = self._leading_places()
        self._footers = (_FOOTER, *layout.format.footers)
        self._header = [name.strip() for name in layout.header.names[: self._width]]
        self._lead_names = {self._header[at] for at in self._lead if at < len(self._header)}
        self._innocent: set[str] = set()
        self.notes = RowNotes(described=skipped > 0)
        self.carried = 0

    def _leading_places(self) -> tuple[int, ...]:
        return (0,) if self._number_at is None else tuple({0: None, self._number_at: None})

    def batches(self) -> Iterator[Batch]:
        """Give the batches; the rows of one order that stand together are never parted."""
        row_no = self._skipped
        for _ in islice(self._rows, max(self._layout.header.row - row_no, 0)):
            row_no += 1
        carried = Batch([], [])
        while chunk := list(islice(self._rows, BATCH)):
            batch = self._read(chunk, range(row_no + 1, row_no + 1 + len(chunk)))
            row_no += len(chunk)
            batch.rows[:0], batch.row_nos[:0] = carried.rows, carried.row_nos
            whole, carried = self._parted(batch)
            self.carried = len(carried.rows)
            if whole.rows:
                yield whole
        if carried.rows:
            yield carried

    def _read(self, chunk: list[Sequence[Cell]], numbers: range) -> Batch:
        # Nearly always every row is whole and begins with a letter or digit: asked at once.
        firsts = list(map(_FIRST, chunk)) if set(map(len, chunk)) == {self._width} else []
        is_text = bool(firsts) and all(firsts) and set(map(type, firsts)) == {str}
        if is_text and not str(min(firsts))[:1].isspace():
            return self._without_footers(Batch(chunk, list(numbers)))
        rows: list[Sequence[Cell]] = []
        row_nos: list[int] = []
        for row_no, row in zip(numbers, chunk, strict=True):
            if not any(row) or not (any(map(plain_text, row)) or _has_error(row)):
                continue
            rows.append(row if len(row) == self._width else self._even(row))
            row_nos.append(row_no)
        return self._without_footers(Batch(rows, row_nos))

    def _even(self, row: Sequence[Cell]) -> Sequence[Cell]:
        if len(row) < self._width:
            self.notes.shorter += 1
            return (*row, *("",) * (self._width - len(row)))
        if any(map(plain_text, row[self._width :])):
            self.notes.wider += 1
        return row[: self._width]

    def _without_footers(self, batch: Batch) -> Batch:
        dropped: set[int] = set()
        for place in self._lead:
            column = list(map(itemgetter(place), batch.rows))
            distinct = set(column)
            if _are_digits(distinct):
                continue
            suspects = {cell for cell in distinct if self._is_suspect(cell)}
            if suspects:
                dropped.update(
                    at
                    for at, cell in enumerate(column)
                    if cell in suspects and self._is_footer(plain_text(cell), batch.rows[at])
                )
        if not self.notes.described and batch.rows:
            dropped |= self._descriptions(batch)
            self.notes.described = True
        return batch.without(dropped) if dropped else batch

    def _is_suspect(self, cell: Cell) -> bool:
        # Ids and moments begin with a digit; only words are looked at more closely, and once.
        if not isinstance(cell, str) or cell in self._innocent:
            return False
        if cell[:1] in _DIGIT_SIGNS and "(" not in cell:
            return False
        text = plain_text(cell)
        if text and (
            text in self._lead_names
            or _TOTAL.fullmatch(text)
            or any(footer.search(text) for footer in self._footers)
        ):
            return True
        if len(self._innocent) < _MOST_REMEMBERED:
            self._innocent.add(cell)
        return False

    def _is_footer(self, text: str, row: Sequence[Cell]) -> bool:
        if text in self._lead_names:  # files put together one under the other repeat it
            return [plain_text(cell) for cell in row] == self._header
        if any(footer.search(text) for footer in self._footers):
            return True
        number = None if self._number_at is None else plain_text(row[self._number_at])
        return not number or number == text or not _DIGITS.search(number)

    def _descriptions(self, batch: Batch) -> set[int]:
        like = self._layout.format.number_like
        at = self._number_at
        if like is None or at is None:
            return set()
        found = set()
        for place, row in enumerate(batch.rows[:2]):
            number = id_of(row[at])
            if isinstance(number, str) and like.fullmatch(number):
                break
            if not isinstance(number, str) and number is not None:
                break
            found.add(place)
        return found

    def _parted(self, batch: Batch) -> tuple[Batch, Batch]:
        at = self._number_at
        count = len(batch.rows)
        if at is None or count < BATCH // 2 or count > BATCH * 4:
            return batch, Batch([], [])
        cut = count - 1
        last = batch.rows[cut][at]
        while cut > 0 and (not last or batch.rows[cut - 1][at] in (last, "", None)):
            cut -= 1
            last = last or batch.rows[cut][at]
        if cut == 0:
            return batch, Batch([], [])
        return (
            Batch(batch.rows[:cut], batch.row_nos[:cut]),
            Batch(batch.rows[cut:], batch.row_nos[cut:]),
        )


def filled_down(
    rows: Iterator[Sequence[Cell]], merged: Sequence[MergedRange]
) -> Iterator[Sequence[Cell]]:
    """Give rows in which cells merged downwards all hold the value of the first one.

    Args:
        rows: a sheet from its first row on.
        merged: its merged ranges; those that only go across are titles and stay as they are.
    """
    ending: dict[int, list[tuple[int, int]]] = {}
    for (top, left), (bottom, _) in merged:
        if bottom > top:
            ending.setdefault(top, []).append((left, bottom))
    open_cells: dict[int, tuple[int, Cell]] = {}
    for at, row in enumerate(rows):
        open_cells = {left: kept for left, kept in open_cells.items() if kept[0] >= at}
        filled = list(row)
        for left, (_, value) in open_cells.items():
            if left < len(filled):
                filled[left] = value
        for left, bottom in ending.get(at, ()):
            if left < len(filled):
                open_cells[left] = (bottom, filled[left])
        yield filled


def _are_digits(cells: set[Cell]) -> bool:
    try:
        return "".join(cells).isdigit()  # type: ignore[arg-type]  # other cells raise
    except TypeError:
        return False


def _has_error(row: Sequence[Cell]) -> bool:
    return any(isinstance(cell, CellError) for cell in row)
