"""Points in a file that comes back: a number in the empty column gives or takes that many."""

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from app.services.clock import Clock, to_day, to_ms
from app.services.exporting.shapes import CUSTOMERS
from app.services.exporting.views import CustomerColumn
from app.services.points import HandReason
from app.services.points.adjusting import ListedPoints, listed_before
from app.services.points.due import balances_of
from app.services.points.rules import MOST_POINTS
from app.services.round_trip import stored
from app.services.round_trip.columns import GIVE, WHY, SheetColumn
from app.services.round_trip.head import Head
from app.services.round_trip.reading import Edited, Returned
from app.services.round_trip.texts import FileWords, cell_text, code_of
from app.services.round_trip.views import Hindrance, Line, PointsWish, Standing
from app.services.sheets import FORMULA, Cell, CellError

# The program alone clears.
REASONS = tuple(reason.value for reason in HandReason if reason is not HandReason.CLEARING)
_BETWEEN = re.compile(r"[:：\n]")
_SIGNED = re.compile(r"([+-]?)([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,18})(?:\.0*)?")
_MINUS = str.maketrans("−–—", "---")
_NAME = (SheetColumn(CUSTOMERS[CustomerColumn.NAME]),)


@dataclass(frozen=True, slots=True)
class _Row:
    number: int
    row: int
    shown: str
    wish: PointsWish
    hindrance: Hindrance | None = None


def points_lines(session: Session, returned: Returned, clock: Clock) -> list[Line]:
    """Judge the wishes for points of a file, in its sequence; a reason alone wishes for nothing."""
    reasons = {each.person_id: each.cell for each in returned.edited if each.column == WHY}
    wished = [each for each in returned.edited if each.column == GIVE and not _is_empty(each.cell)]
    if not wished:
        return []
    words = returned.head.words
    rows = [_row(each, reasons.get(each.person_id), words) for each in wished]
    numbers = json.dumps([each.number for each in rows])
    there = stored.rows_by_id(session, numbers)
    persons = {
        number: person
        for number, (person, check) in there.items()
        if check == returned.checks.get(number)
    }
    today, now_ms = to_day(clock.today()), to_ms(clock.now())
    balances = balances_of(session, sorted(set(persons.values())), today=today, now_ms=now_ms)
    before = listed_before(session, [name_of(returned.head, each.number) for each in rows])
    judged = [_judged(each, returned, persons, before) for each in rows]
    names = {
        person: None if values[0] is None else str(values[0])
        for person, _, values in stored.people(session, _NAME, sorted(balances))
    }
    added = _added_up(judged, persons, balances)
    heading = returned.head.headings[GIVE]
    return [
        _line(each, persons.get(each.number, each.number), names, heading)
        for each in sorted(added, key=lambda each: each.row)
    ]


def listed_points(head: Head, lines: Iterable[Line]) -> list[ListedPoints]:
    """Give what the ledger is told of the lines that are to be."""
    return [
        ListedPoints(
            line.points.customer_id,
            line.points.points,
            name_of(head, line.points.customer_id),
            line.points.reason,
            line.points.note,
        )
        for line in lines
        if line.points is not None and line.standing is Standing.CHANGING
    ]


def name_of(head: Head, number: int) -> str:
    """Give what the ledger knows a row of a file by."""
    return f"{head.token}:{number}"


def points_said(cell: Cell) -> int | None:
    """Give the points that a cell says, with their sign; None for no whole number."""
    if isinstance(cell, bool | CellError):
        return None
    plain = unicodedata.normalize("NFKC", cell_text(cell)).translate(_MINUS)
    found = _SIGNED.fullmatch("".join(plain.split()))
    if found is None:
        return None
    points = int(found[2].replace(",", ""))
    return -points if found[1] == "-" else points


def reason_said(text: str, words: FileWords) -> tuple[str, str]:
    """Give the code of a reason and the note behind a colon; an empty code for no such reason."""
    reason, *note = _BETWEEN.split(text, maxsplit=1)
    return code_of(reason, WHY, words) or "", " ".join(" ".join(note).split())


def _is_empty(cell: Cell) -> bool:
    return not isinstance(cell, CellError) and not cell_text(cell).strip()


def _row(edited: Edited, why: Cell, words: FileWords) -> _Row:
    cell, hindrance = edited.cell, None
    points = points_said(cell)
    reason, note = "", ""
    if isinstance(cell, CellError):
        shown = cell.code
        hindrance = Hindrance.FORMULA if cell == FORMULA else Hindrance.CELL_ERROR
    else:
        shown, hindrance = cell_text(cell), _unfit(points)
    if hindrance is None:
        if why is None or _is_empty(why):
            hindrance = Hindrance.REASON_MISSING
        elif isinstance(why, CellError):
            hindrance = Hindrance.REASON_UNKNOWN
        else:
            reason, note = reason_said(cell_text(why), words)
            hindrance = None if reason else Hindrance.REASON_UNKNOWN
    wish = PointsWish(edited.person_id, points or 0, reason, note)
    return _Row(edited.person_id, edited.row, shown, wish, hindrance)


def _unfit(points: int | None) -> Hindrance | None:
    if points is None:
        return Hindrance.POINTS_UNREADABLE
    if not points:
        return Hindrance.POINTS_NONE
    return Hindrance.POINTS_TOO_MANY if abs(points) > MOST_POINTS else None


def _judged(
    row: _Row,
    returned: Returned,
    persons: Mapping[int, int],
    before: Mapping[str, tuple[int, bool]],
) -> _Row:
    hindrance = row.hindrance
    if row.number not in persons:
        hindrance = Hindrance.GONE
    elif row.number in returned.doubled:
        hindrance = Hindrance.ROW_DOUBLED
    elif before.get(name_of(returned.head, row.number), (0, False))[1]:
        hindrance = Hindrance.ALREADY_GIVEN
    return replace(row, hindrance=hindrance)


def _added_up(
    rows: Sequence[_Row], persons: Mapping[int, int], balances: Mapping[int, int]
) -> list[_Row]:
    """Add up the rows that are for one person, who may have been two when the file was made."""
    fit = [row for row in rows if row.hindrance is None and persons[row.number] in balances]
    times = Counter(persons[row.number] for row in fit)
    given, taken = Counter[int](), Counter[int]()
    for row in fit:
        given[persons[row.number]] += max(0, row.wish.points)
        taken[persons[row.number]] += max(0, -row.wish.points)
    added = []
    for row in rows:
        person = persons.get(row.number, 0)
        if row.hindrance is not None or person not in balances:
            # Nobody who was erased can be given anything.
            added.append(replace(row, hindrance=row.hindrance or Hindrance.GONE))
            continue
        # It is given first, and what is given pays debts first.
        there = max(0, balances[person] + given[person])
        hindrance = Hindrance.POINTS_SHORT if taken[person] > there else None
        if max(given[person], taken[person]) > MOST_POINTS:
            hindrance = Hindrance.POINTS_TOO_MANY
        wish = replace(
            row.wish,
            before=max(0, balances[person]),
            after=max(0, there - taken[person]),
            asked=taken[person],
            is_again=times[person] > 1,
        )
        added.append(replace(row, wish=wish, hindrance=hindrance))
    return added


def _line(row: _Row, person: int, names: Mapping[int, str | None], heading: str) -> Line:
    return Line(
        person_id=person,
        name=names.get(person),
        row=row.row,
        column=GIVE,
        heading=heading,
        was="",
        now="",
        becomes=row.shown,
        standing=Standing.CHANGING if row.hindrance is None else Standing.HINDERED,
        hindrance=row.hindrance,
        points=row.wish,
    )
