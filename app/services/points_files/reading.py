"""Reads a file of balances, in a reading child: whose, how many, until when, as the file says."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain, islice
from pathlib import Path
from zoneinfo import ZoneInfo

from app.services.exchange.intake.cells import (
    NO_AMOUNT,
    Fault,
    id_of,
    number_of,
    plain_text,
    text_of,
)
from app.services.exchange.intake.dates import MomentReader, OrderNeededError, order_of_dates
from app.services.points_files.errors import BalancesUnfitError
from app.services.points_files.headings import NEVER, columns_of
from app.services.points_files.views import BalanceColumn, BalanceHindrance, BalancesUnfit
from app.services.sheets import Cell, RawTable, Report, open_tables

_DEEPEST_HEADING = 30
_WHO = (BalanceColumn.NUMBER, BalanceColumn.ACCOUNT, BalanceColumn.PHONE, BalanceColumn.EMAIL)
_SAID = (*_WHO, BalanceColumn.NAME)
# What other programs write for a day that never comes.
_LAST_DAYS = ("9999-12-31", "9999/12/31", "9999.12.31", "99991231", "31/12/9999", "12/31/9999")
_DAYS = 20_000  # of a day's column so many cells decide which of day and month comes first


@dataclass(frozen=True, slots=True)
class ReadBalance:
    """One row.

    Attributes:
        who: what it says of a person, by column.
        expires_on: days since 1970-01-01; None where the cell is empty.
    """

    row: int
    who: Mapping[BalanceColumn, str]
    points: int = 0
    expires_on: int | None = None
    hindrance: BalanceHindrance | None = None


@dataclass(frozen=True, slots=True)
class ReadBalances:
    """A whole file."""

    header: tuple[str, ...]
    columns: Mapping[int, BalanceColumn]
    date_order: str
    rows: tuple[ReadBalance, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """How a file is to be read.

    Attributes:
        zone: the home zone's name.
        columns: what each column is, as the seller matched them; None looks at the headings.
        date_order: "DMY" or "MDY"; empty lets the column decide.
    """

    zone: str
    columns: Mapping[int, BalanceColumn] | None = None
    date_order: str = ""


def read_balances(report: Report, path: Path, asked: Asked) -> ReadBalances:
    """Read the first table that holds balances; runs in a reading child.

    Raises:
        BalancesUnfitError: no table holds any.
        SheetRefusedError: it cannot be read.
    """
    unfit = BalancesUnfitError(BalancesUnfit.NO_ROWS)
    for table in open_tables(path, watch=report):
        try:
            return _read(table, asked)
        except BalancesUnfitError as error:
            unfit = error
    raise unfit


def _read(table: RawTable, asked: Asked) -> ReadBalances:
    top = list(islice(table.rows, _DEEPEST_HEADING))
    at, header = _heading(top, asked)
    columns = columns_of(header) if asked.columns is None else dict(asked.columns)
    if BalanceColumn.POINTS not in columns.values():
        raise BalancesUnfitError(BalancesUnfit.NO_POINTS, header)
    if not set(_WHO) & set(columns.values()):
        raise BalancesUnfitError(BalancesUnfit.NO_PERSON, header)
    rows = [
        (row_no, row)
        for row_no, row in enumerate(chain(top, table.rows), 1)
        if row_no > at and any(plain_text(cell) for cell in row)
    ]
    if not rows:
        raise BalancesUnfitError(BalancesUnfit.NO_ROWS, header)
    places = {column: place for place, column in columns.items()}
    order = asked.date_order or _order([row for _, row in rows], places)
    zone = ZoneInfo(asked.zone)
    reader = MomentReader(zone, zone, order or None)
    found = tuple(_balance(row_no, row, places, reader) for row_no, row in rows)
    return ReadBalances(header, columns, order, found)


def _heading(top: Sequence[Sequence[Cell]], asked: Asked) -> tuple[int, tuple[str, ...]]:
    """Give the row of the headings, counted from 1, and what they say."""
    named = [tuple(plain_text(cell) for cell in row) for row in top]
    hits = [len(columns_of(row)) for row in named]
    if not hits:
        raise BalancesUnfitError(BalancesUnfit.NO_ROWS)
    if max(hits) or asked.columns is None:
        at = hits.index(max(hits))
        return at + 1, named[at]
    return 1, named[0]


def _order(rows: Sequence[Sequence[Cell]], places: Mapping[BalanceColumn, int]) -> str:
    if BalanceColumn.EXPIRES not in places:
        return ""
    days = (_at(row, places[BalanceColumn.EXPIRES]) for row in rows[:_DAYS])
    allowed = order_of_dates(days)
    return next(iter(allowed)) if allowed is not None and len(allowed) == 1 else ""


def _balance(
    row_no: int,
    row: Sequence[Cell],
    places: Mapping[BalanceColumn, int],
    reader: MomentReader,
) -> ReadBalance:
    hindrances = []
    who = {}
    for column, said in _said(row, places):
        if isinstance(said, Fault):
            hindrances.append(BalanceHindrance.ID_DESTROYED)
        else:
            who[column] = said
    points, of_points = _points(_at(row, places[BalanceColumn.POINTS]))
    day, of_day = None, None
    if BalanceColumn.EXPIRES in places:
        day, of_day = _day(_at(row, places[BalanceColumn.EXPIRES]), reader)
    if not set(_WHO) & set(who):
        hindrances.append(BalanceHindrance.NO_ONE_NAMED)
    hindrances += [each for each in (of_points, of_day) if each is not None]
    return ReadBalance(row_no, who, points, day, next(iter(hindrances), None))


def _said(
    row: Sequence[Cell], places: Mapping[BalanceColumn, int]
) -> Iterator[tuple[BalanceColumn, str | Fault]]:
    for column in _SAID:
        if column in places:
            said = id_of(_at(row, places[column]))
            if said is not None:
                yield column, said


def _points(cell: Cell) -> tuple[int, BalanceHindrance | None]:
    number = number_of(cell, NO_AMOUNT)
    if number is None:
        return 0, BalanceHindrance.POINTS_MISSING
    if not isinstance(number, Decimal) or number != number.to_integral_value():
        return 0, BalanceHindrance.POINTS_UNREADABLE
    if number < 0:
        return 0, BalanceHindrance.POINTS_BELOW_ZERO
    return int(number), None


def _day(cell: Cell, reader: MomentReader) -> tuple[int | None, BalanceHindrance | None]:
    if text_of(cell) is None or _is_never(cell):
        return None, None
    try:
        found = reader(cell)
    except OrderNeededError:
        return None, BalanceHindrance.DAY_UNDECIDED
    if isinstance(found, Fault):
        return None, BalanceHindrance.DAY_UNREADABLE
    return (None, None) if found is None else (found[1], None)


def _is_never(cell: Cell) -> bool:
    """Tell whether it says that they never expire, also as the last day that programs know."""
    said = plain_text(cell).strip().casefold()
    return said in NEVER or said.startswith(_LAST_DAYS)


def _at(row: Sequence[Cell], place: int) -> Cell:
    return row[place] if place < len(row) else None
