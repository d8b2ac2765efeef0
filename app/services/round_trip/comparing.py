"""A file that came back against the shop of today: what changes, what conflicts, what cannot."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from sqlalchemy.orm import Session

from app.services.clock import Clock
from app.services.errors import StoppedError
from app.services.exporting.shapes import CUSTOMERS
from app.services.exporting.views import CustomerColumn
from app.services.round_trip import stored
from app.services.round_trip.columns import GIVE, WHY, SheetColumn, said, sheet_columns
from app.services.round_trip.giving import points_lines
from app.services.round_trip.reading import Edited, LostRow, Returned
from app.services.round_trip.texts import cell_text, is_rounded, normal
from app.services.round_trip.views import Comparison, Hindrance, Line, Standing, Watch
from app.services.sheets import FORMULA, Cell, CellError, cleaned, text_of

_CHUNK = 2_000
_POINTS = (GIVE, WHY)
_NAME = SheetColumn(CUSTOMERS[CustomerColumn.NAME])


def compare(session: Session, returned: Returned, watch: Watch, clock: Clock) -> Comparison:
    """Judge every wish for points and every edited cell by what the store has today.

    Raises:
        StoppedError: it was stopped.
    """
    lines = [_lost(row) for row in returned.lost]
    judge = _Judge(returned, {each.code: each for each in sheet_columns(session)})
    cells = (each for each in returned.edited if each.column not in _POINTS)
    edited = sorted(cells, key=lambda each: (each.row, each.person_id))
    groups = [list(group) for _, group in groupby(edited, key=lambda each: each.person_id)]
    for start in range(0, len(groups), _CHUNK):
        if watch.is_cancelled():
            raise StoppedError
        watch.progress("checking", start, len(groups))
        lines += judge.lines(session, groups[start : start + _CHUNK])
    lines.sort(key=lambda line: line.row)
    lines = [*points_lines(session, returned, clock), *lines]
    touched = {line.person_id for line in lines if line.person_id}
    return Comparison(
        path=returned.path,
        written_at_ms=returned.head.at_ms,
        people=returned.people,
        unchanged=returned.people - len(touched),
        missing=returned.missing,
        lines=tuple(lines),
        unknown_columns=returned.unknown_columns,
    )


@dataclass(frozen=True, slots=True)
class _Person:
    name: str | None
    values: Mapping[str, object]
    cells: Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class _Judge:
    returned: Returned
    columns: Mapping[str, SheetColumn]

    def lines(self, session: Session, groups: Sequence[Sequence[Edited]]) -> list[Line]:
        """Judge the edited cells of some people."""
        wanted = list(dict.fromkeys(group[0].person_id for group in groups))
        rows = stored.rows_by_id(session, json.dumps(wanted))
        today = self._today(session, wanted, {each.column for group in groups for each in group})
        found: list[Line] = []
        for group in groups:
            number = group[0].person_id
            whole = self._whole_row(number, rows)
            person = today.get(number)
            for each in group:
                line = self._line(each, person, whole)
                if line is not None:
                    found.append(line)
        return found

    def _today(
        self, session: Session, wanted: Sequence[int], codes: set[str]
    ) -> dict[int, _Person]:
        columns = [_NAME, *(self.columns[code] for code in sorted(codes & self.columns.keys()))]
        names = [column.code for column in columns]
        make = stored.cell_maker(columns, self.returned.head.words)
        return {
            number: _Person(
                None if values[0] is None else str(values[0]),
                dict(zip(names, values, strict=True)),
                dict(zip(names, make(values), strict=True)),
            )
            for number, _, values in stored.people(session, columns, wanted)
        }

    def _whole_row(self, number: int, rows: Mapping[int, tuple[int, str]]) -> Hindrance | None:
        if number in self.returned.doubled:
            return Hindrance.ROW_DOUBLED
        person, check = rows.get(number, (0, ""))
        if check != self.returned.checks.get(number):
            return Hindrance.GONE
        return None if person == number else Hindrance.MERGED

    def _line(self, edited: Edited, person: _Person | None, whole: Hindrance | None) -> Line | None:
        column = self.columns.get(edited.column)
        value, hindrance = None, whole
        now = ""
        if person is not None and column is not None:
            now = normal(text_of(person.cells[column.code]))
            stored_now = person.values[column.code]
            if hindrance is None:
                hindrance = _unreadable(edited.cell, column)
            if hindrance is None:
                meant = said(column, cell_text(edited.cell), self.returned.head.words, stored_now)
                value, hindrance = meant.value, meant.hindrance
                if hindrance is None and value == stored_now:
                    return None
        elif hindrance is None:
            hindrance = Hindrance.GONE if person is None else Hindrance.READ_ONLY
        loses = _loses(person, column)
        is_conflict = now != edited.was and hindrance is None
        standing = Standing.CONFLICT if is_conflict else Standing.CHANGING
        return Line(
            person_id=edited.person_id,
            name=None if person is None else person.name,
            row=edited.row,
            column=edited.column,
            heading=self.returned.head.headings[edited.column],
            was=edited.was,
            now=now,
            becomes=_shown(edited.cell),
            standing=standing if hindrance is None else Standing.HINDERED,
            hindrance=hindrance,
            value=value,
            loses=loses,
        )


def _unreadable(cell: Cell, column: SheetColumn) -> Hindrance | None:
    if column.field is None:
        return Hindrance.READ_ONLY
    if isinstance(cell, CellError):
        return Hindrance.FORMULA if cell == FORMULA else Hindrance.CELL_ERROR
    return Hindrance.DIGITS_LOST if is_rounded(cell) else None


def _loses(person: _Person | None, column: SheetColumn | None) -> bool:
    value = None if person is None or column is None else person.values[column.code]
    return isinstance(value, str) and cleaned(value) != value


def _shown(cell: Cell) -> str:
    return cell.code if isinstance(cell, CellError) else cell_text(cell)


def _lost(row: LostRow) -> Line:
    return Line(
        person_id=0,
        name=None,
        row=row.row,
        column="",
        heading="",
        was="",
        now="",
        becomes=row.text,
        standing=Standing.HINDERED,
        hindrance=row.hindrance,
    )
