"""Rows in batches, and columns of a batch looked at as one text: nearly all of them are plain."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from app.services.sheets.cells import Cell
from app.services.sheets.tables_out import LONGEST_TEXT, cleaned

BATCH: Final = 500
BETWEEN: Final = "\x1f"  # no workbook can hold it; a text that has it is seen by the count


def batches(rows: Iterator[Sequence[Cell]]) -> Iterator[list[Sequence[Cell]]]:
    """Give rows some hundred at a time, those of one batch all of one width."""
    batch: list[Sequence[Cell]] = []
    while True:
        batch += islice(rows, BATCH - len(batch))
        if not batch:
            return
        width = len(batch[0])
        end = next((at for at, row in enumerate(batch) if len(row) != width), len(batch))
        yield batch[:end]
        batch = batch[end:]


def joined(values: Sequence[Cell]) -> str | None:
    """Give the texts of a column in one, BETWEEN before and behind each.

    None where it must be looked at cell by cell.

    Args:
        values: texts, or None for empty.
    """
    texts = [value for value in values if value]
    whole = BETWEEN.join(("", *texts, ""))  # type: ignore[arg-type]  # texts all of them
    if whole.count(BETWEEN) > len(texts) + 1:
        return None
    if len(whole) > LONGEST_TEXT and max(map(len, texts)) > LONGEST_TEXT:  # type: ignore[arg-type]  # as above
        return None
    return whole


def types_of(values: Sequence[Cell]) -> set[type]:
    """Give the types of a column's cells, that of empty ones left out."""
    return set(map(type, values)) - _EMPTY


_EMPTY: Final = {type(None)}


def lost_places(texts: Sequence[str]) -> list[int]:
    """Give the places of texts that must leave something out."""
    return [at for at, text in enumerate(texts) if text and cleaned(text) != text]
