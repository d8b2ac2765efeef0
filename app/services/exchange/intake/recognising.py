"""Finding the header row of a table, and the format it belongs to; file names are never asked."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.services.exchange.intake.cells import decimal_of, plain_text
from app.services.exchange.intake.fields import folded, vocabulary
from app.services.exchange.intake.formats import Format
from app.services.sheets import Cell

DEEPEST_HEADER = 60
_LEAST_CELLS = 2
_MOST_OF_A_ROW = 0.6


@dataclass(frozen=True, slots=True)
class Header:
    """Where a table's header stands and what it says.

    Attributes:
        row: the header's row in the file, counted from 1; 0 where there is none.
        names: as wide as the header, blanks outside taken away; repeated and empty ones kept.
        format: the format recognised, None for free matching.
    """

    row: int
    names: tuple[str, ...]
    format: Format | None

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the folded names, the key under which a matching is remembered."""
        return fingerprint(self.names)


def fingerprint(names: Iterable[str]) -> str:
    """Give the SHA-256 of folded header names."""
    joined = "\x1f".join(folded(name) for name in names)
    return hashlib.sha256(joined.encode()).hexdigest()


def header_of(top: Sequence[Sequence[Cell]], formats: Iterable[Format]) -> Header | None:
    """Find the header in the first rows of a table, None if no row could be one."""
    rows = [_names(row) for row in top[:DEEPEST_HEADER]]
    best: tuple[float, int, Format] | None = None
    choices = tuple(formats)
    for index, names in enumerate(rows):
        present = {folded(name) for name in names if name}
        if len(present) < _LEAST_CELLS:
            continue
        for choice in choices:
            score = _score(choice, present)
            if score and (best is None or score > best[0]):
                best = (score, index, choice)
    if best is not None:
        return Header(best[1] + 1, rows[best[1]], best[2])
    return _free_header(rows)


def _names(row: Sequence[Cell]) -> tuple[str, ...]:
    names = [" ".join(plain_text(cell).split()) for cell in row]
    while names and not names[-1]:
        names.pop()
    return tuple(names)


def _score(choice: Format, present: set[str]) -> float:
    """Give how well headers fit a format: how many are known, times their share; 0 for not."""
    if not all(group & present for group in choice.need) or choice.never & present:
        return 0
    known = len(present & choice.names)
    share = known / len(present)
    if share < choice.share:
        return 0
    # Of two formats that know the same headers the smaller one was made for them.
    return known * share + 1 / (1 + len(choice.names))


def _free_header(rows: Sequence[tuple[str, ...]]) -> Header | None:
    names = vocabulary().names
    widest = max((len(row) for row in rows), default=0)
    if widest == 0:
        return None
    hits = [sum(folded(cell) in names for cell in row) for row in rows]
    if max(hits) >= _LEAST_CELLS or (widest == 1 and max(hits)):
        at = hits.index(max(hits))
        return Header(at + 1, rows[at], None)
    for at, names_of_row in enumerate(rows):
        filled = [cell for cell in names_of_row if cell]
        if len(filled) < max(1, widest * _MOST_OF_A_ROW):
            continue
        if any(decimal_of(cell) is not None for cell in filled):
            break
        return Header(at + 1, names_of_row, None)
    return Header(0, tuple(str(place + 1) for place in range(widest)), None)


def positions_of(found: Format, names: Sequence[str]) -> Mapping[str, tuple[int, ...]]:
    """Give where each field of a format stands in a header, in the format's own sequence."""
    places: dict[str, list[int]] = {}
    for place, name in enumerate(names):
        places.setdefault(folded(name), []).append(place)
    fields: dict[str, list[int]] = {}
    for name, meanings in found.columns.items():
        for meaning, place in zip(meanings, places.get(name, ()), strict=False):
            if meaning:
                fields.setdefault(meaning, []).append(place)
    return {field: tuple(many) for field, many in fields.items()}
