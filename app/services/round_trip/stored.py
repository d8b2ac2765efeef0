"""What the store has of the people in a file, and how that stands in its cells."""

import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from json import loads

from sqlalchemy.orm import Session

from app.models.database import run_sql
from app.services.clock import from_day
from app.services.exporting.queries import rows_of
from app.services.exporting.shapes import PEOPLE, Kind, Shape
from app.services.round_trip.columns import SheetColumn
from app.services.round_trip.texts import FileWords, birthday_shown, tags_shown
from app.services.sheets import Cell

_ROWS = """SELECT c.id, c.person_id, c.row_key, c.is_empty FROM json_each(:ids) n
  CROSS JOIN customer c ON c.id = n.value"""
_KEY = Shape("key", "c.row_key")
_ID = Shape("id", "p.person_id")


def people(
    session: Session, columns: Sequence[SheetColumn], ids: Sequence[int]
) -> Iterator[tuple[int, str, Sequence[object]]]:
    """Give number, check and the values of each person, in the sequence asked for."""
    shapes = (_ID, _KEY, *(column.shape for column in columns))
    for number, key, *values in rows_of(session, PEOPLE, shapes, ids):
        yield int(str(number)), check_of(str(key)), values


def check_of(row_key: str) -> str:
    """Give a short sign of a customer row, by which another one under its number is told."""
    return f"{zlib.crc32(row_key.encode('utf-8', 'replace')):08x}"


def rows_by_id(session: Session, ids: str) -> dict[int, tuple[int, str]]:
    """Give person and check of customer rows that are not empty, by their numbers.

    Args:
        ids: a JSON list.
    """
    found = run_sql(session, _ROWS, {"ids": ids})
    return {
        int(str(row[0])): (int(str(row[1])), check_of(str(row[2]))) for row in found if not row[3]
    }


def business(session: Session) -> tuple[int, str]:
    """Give when the business was founded, which no other shares, and its home currency."""
    founded, currency = run_sql(session, "SELECT created_at, currency FROM business").one()
    return int(str(founded)), str(currency)


def classes(session: Session) -> list[str]:
    """Give the codes of all classes that somebody has."""
    found = run_sql(session, "SELECT DISTINCT class_code FROM person_summary ORDER BY 1")
    return [str(row[0]) for row in found]


def cell_maker(
    columns: Sequence[SheetColumn], words: FileWords
) -> Callable[[Sequence[object]], list[Cell]]:
    """Give what turns the values of a person into cells in the words of a file."""
    turns = [(at, turn) for at, each in enumerate(columns) if (turn := _turn(each, words))]

    def cells(values: Sequence[object]) -> list[Cell]:
        made: list[Cell] = list(values)  # type: ignore[arg-type]  # SQLite gives texts and numbers
        for at, turn in turns:
            if made[at] is not None:
                made[at] = turn(made[at])
        return made

    return cells


def _turn(column: SheetColumn, words: FileWords) -> Callable[[object], Cell] | None:
    known: Mapping[str, str] = words.codes.get(column.code, {})
    if column.code == "birthday":
        return lambda value: birthday_shown(str(value), words)
    if known:
        return lambda value: known.get(str(value), str(value))
    turns: dict[Kind, Callable[[object], Cell]] = {
        Kind.TAGS: lambda value: tags_shown(loads(str(value))),
        Kind.DAY: lambda value: from_day(int(str(value))),
    }
    return turns.get(column.shape.kind)
