"""Rows of a batch that stand together as one order."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, pairwise, repeat
from typing import TypeVar

from app.services.exchange.intake.cells import plain_text
from app.services.sheets import Cell

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Groups:
    """Where orders begin and end in a batch.

    Attributes:
        starts: the first row of each order.
        ends: behind its last row.
        heads: the row that speaks for the order.
        are_main: whether that row is a main row at all; None where every first row is.
    """

    starts: list[int]
    ends: list[int]
    heads: list[int]
    are_main: list[bool] | None

    @property
    def lengths(self) -> list[int]:
        """How many rows each order has here."""
        return [end - start for start, end in zip(self.starts, self.ends, strict=True)]

    def is_main(self, order: int) -> bool:
        """Tell whether an order's main row is here."""
        return self.are_main is None or self.are_main[order]

    def pick(self, values: Sequence[T]) -> Sequence[T]:
        """Give the values of the rows that speak for the orders."""
        if len(self.heads) == len(values):
            return values
        return [values[head] for head in self.heads]

    def spread(self, values: Sequence[T]) -> list[T]:
        """Give each row the value of its order."""
        if len(values) == self.ends[-1]:
            return list(values)
        return list(chain.from_iterable(map(repeat, values, self.lengths)))


def single_rows(count: int) -> Groups:
    """Give every row as an order of its own."""
    places = list(range(count))
    return Groups(places, list(range(1, count + 1)), places, None)


def groups_of(
    numbers: Sequence[str], rivals: Sequence[Sequence[Cell]], main: Sequence[Cell] | None
) -> Groups:
    """Part the rows where the order number, or its shop, changes.

    Args:
        numbers: the order number of each row.
        rivals: other columns whose change parts orders: shop, platform.
        main: the column that only an order's main row fills, None where every row repeats.
    """
    changes = [at for at, (one, two) in enumerate(pairwise(numbers), start=1) if one != two]
    for cells in rivals:
        moves = [at for at, (one, two) in enumerate(pairwise(cells), start=1) if one != two]
        if moves:
            changes = sorted({*moves, *changes})
    starts = [0, *changes]
    ends = [*changes, len(numbers)]
    if main is None:
        return Groups(starts, ends, starts, None)
    filled = [bool(plain_text(cell)) for cell in main]
    heads = []
    for start, end in zip(starts, ends, strict=True):
        heads.append(next((at for at in range(start, end) if filled[at]), start))
    return Groups(starts, ends, heads, [filled[head] for head in heads])
