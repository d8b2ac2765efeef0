"""What a table that goes out is made of."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.services.exporting.shapes import Shape


@dataclass(frozen=True, slots=True)
class TableShape:
    """One table.

    Attributes:
        ids: gives the ids of all rows in their sequence.
        source: what its columns are taken from; `n` are the ids asked for, by :ids.
    """

    ids: str
    source: str
    columns: Sequence[Shape]
