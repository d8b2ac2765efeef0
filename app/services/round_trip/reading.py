"""Reads a file that came back, in a reading child: which cells are not what they were."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from app.services.round_trip.errors import NotComingBackError
from app.services.round_trip.head import Head, head_of
from app.services.round_trip.texts import cell_text, is_unedited
from app.services.round_trip.views import Hindrance, Unfit
from app.services.sheets import (
    EDIT_MARK,
    Cell,
    CellError,
    FileKind,
    RawTable,
    Report,
    open_tables,
    sniff,
)

_DEEPEST_HEADING = 20
_NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Edited:
    """One cell that is not what it was."""

    person_id: int
    row: int
    column: str
    was: str
    cell: Cell


@dataclass(frozen=True, slots=True)
class LostRow:
    """One row that no person can be found for."""

    row: int
    text: str
    hindrance: Hindrance


@dataclass(slots=True)
class Returned:
    """What a file says.

    Attributes:
        checks: of each person with an edited cell the sign of its row.
        doubled: people whose rows say different things.
    """

    path: Path
    head: Head
    people: int = 0
    missing: int = 0
    edited: list[Edited] = field(default_factory=list)
    lost: list[LostRow] = field(default_factory=list)
    checks: dict[int, str] = field(default_factory=dict)
    doubled: set[int] = field(default_factory=set)
    unknown_columns: tuple[str, ...] = ()


@dataclass(slots=True)
class _Base:
    head: Head
    texts: dict[int, Sequence[Cell]] = field(default_factory=dict)


def read_back(report: Report, path: Path) -> Returned:
    """Compare every cell with what it was; runs in a reading child.

    Raises:
        NotComingBackError: no such file.
        SheetRefusedError: it cannot be read.
    """
    if sniff(path) != FileKind.ZIP:
        is_ours = any(table.export_mark == EDIT_MARK for table in open_tables(path))
        raise NotComingBackError(Unfit.OTHER_KIND if is_ours else Unfit.NO_MARK)
    found = _read(path, report, None)
    # The hidden sheet comes first, unless somebody moved the sheets.
    return found if isinstance(found, Returned) else _again(path, report, found)


def _read(path: Path, report: Report, base: _Base | None) -> "Returned | _Base | None":
    """Compare the table with what the hidden sheet says; gives that one where it comes later."""
    for table in open_tables(path, watch=report, with_base=True):
        if table.is_base:
            base = base or _base(table)
            if base is None:
                return None
        elif base is not None:
            top = list(islice(table.rows, _DEEPEST_HEADING))
            for at, row in enumerate(top):
                names = [cell_text(cell).strip() for cell in row]
                if base.head.headings[_NUMBER] in names:
                    return _compared(path, base, names, _numbered(top, table, at))
    return base


def _again(path: Path, report: Report, base: _Base | None) -> Returned:
    if base is None:
        raise NotComingBackError(Unfit.NO_MARK)
    found = _read(path, report, base)
    if not isinstance(found, Returned):
        raise NotComingBackError(Unfit.NO_NUMBERS)
    return found


def _base(table: RawTable) -> _Base | None:
    first = next(table.rows, ())
    head = head_of(str(first[0])) if len(first) else None
    if head is None or _NUMBER not in head.headings:
        return None
    base = _Base(head)
    for row in table.rows:
        number = row[0] if len(row) else ""
        if isinstance(number, str) and number.isdecimal():
            base.texts[int(number)] = row[1:]
    return base


def _numbered(
    top: list[Sequence[Cell]], table: RawTable, heading: int
) -> Iterator[tuple[int, Sequence[Cell]]]:
    yield from ((at + 1, row) for at, row in enumerate(top) if at > heading)
    yield from enumerate(table.rows, len(top) + 1)


def _compared(
    path: Path, base: _Base, names: Sequence[str], rows: Iterator[tuple[int, Sequence[Cell]]]
) -> Returned:
    headings = base.head.headings
    codes = [code for code in headings if code != _NUMBER]
    number_at = names.index(headings[_NUMBER])
    # Of each known column its place in the file, and among the texts (behind the check).
    places = [
        (code, names.index(headings[code]), at)
        for at, code in enumerate(codes, 1)
        if headings[code] in names
    ]
    known = set(headings.values())
    found = Returned(path, base.head)
    found.unknown_columns = tuple(name for name in names if name and name not in known)
    seen: dict[int, list[Edited]] = {}
    for row_no, row in rows:
        person = _person(row, number_at, places)
        if person is None:
            continue
        if not isinstance(person, int) or person not in base.texts:
            text = cell_text(row[number_at]) if number_at < len(row) else ""
            found.lost.append(LostRow(row_no, text, Hindrance.NUMBER_UNKNOWN if text else _MISSING))
            continue
        edited = _edited(person, (row_no, row), places, base.texts[person])
        if person in seen:
            if _said(edited) != _said(seen[person]):
                found.doubled.add(person)
                found.edited += edited
            continue
        seen[person] = edited
        found.edited += edited
    found.people = len(seen)
    found.missing = len(base.texts) - len(seen)
    found.checks = {
        each.person_id: cell_text(base.texts[each.person_id][0]) for each in found.edited
    }
    return found


_MISSING = Hindrance.NUMBER_MISSING


def _person(
    row: Sequence[Cell], number_at: int, places: Sequence[tuple[str, int, int]]
) -> int | str | None:
    """Give the number of a row, a text that is none, or None for an empty row."""
    text = cell_text(row[number_at]).strip() if number_at < len(row) else ""
    if text.isascii() and text.isdecimal():
        return int(text)
    is_empty = all(at >= len(row) or cell_text(row[at]) == "" for _, at, _ in places)
    return None if not text and is_empty else text


def _edited(
    person: int,
    numbered: tuple[int, Sequence[Cell]],
    places: Sequence[tuple[str, int, int]],
    texts: Sequence[Cell],
) -> list[Edited]:
    row_no, row = numbered
    edited = []
    for code, at, text_at in places:
        cell = row[at] if at < len(row) else ""
        kept = texts[text_at] if text_at < len(texts) else ""
        if cell == kept:
            continue
        was = cell_text(kept)
        if not isinstance(cell, CellError) and is_unedited(cell, was):
            continue
        edited.append(Edited(person, row_no, code, was, cell))
    return edited


def _said(edited: Sequence[Edited]) -> list[tuple[str, Cell]]:
    return [(each.column, each.cell) for each in edited]
