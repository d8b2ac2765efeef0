"""Reads what the finder compares: every row of people who are not hidden, or some of them."""

import json
from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import cast

from sqlalchemy.orm import Session

from app.models.database import run_sql

# Fewer than what makes Python look for garbage, which would hold up the window.
_SLICE = 500
_ALL = "customer c"
_SOME = "json_each(:ids) n CROSS JOIN customer c ON c.id = n.value"
_SEEN = "c.is_empty = 0 AND c.is_hidden = 0"
_ROWS = """SELECT c.id, c.person_id, coalesce(c.name, ''), coalesce(c.birthday, ''),
  coalesce(c.payer_id, '') FROM {source} WHERE {seen} ORDER BY c.id"""
_CONTACTS = """SELECT k.customer_id, k.kind, k.value FROM {part} WHERE k.state = 'valid'
  AND k.is_shared = 0 AND k.value IS NOT NULL"""
_ADDRESSES = """SELECT k.customer_id, coalesce(k.city, ''),
  coalesce(k.district, '') || coalesce(k.street, ''), coalesce(k.postcode, ''),
  coalesce(k.seen_at, -1) FROM {part}"""
_ACCOUNTS = "SELECT k.customer_id, k.account FROM {part}"
_OWN = """SELECT k.customer_id, k.field_id || ':' || k.value FROM {part}
  JOIN custom_field f ON f.id = k.field_id AND f.is_identifying = 1 AND f.is_given_up = 0"""
Stop = Callable[[], None]
# What a SELECT of this module answers; the driver tells no types.
_RowCells = tuple[int, int, str, str, str]
_ContactCells = tuple[int, str, str]
_AddressCells = tuple[int, str, str, str, int]
_ValueCells = tuple[int, str]


@dataclass(slots=True)
class Listed:
    """Values and the positions of their rows, side by side: a hundred thousand pairs are garbage.

    Of a row there may be several.
    """

    at: "array[int]" = field(default_factory=lambda: array("q"))
    values: list[str] = field(default_factory=list)

    def add(self, position: int, value: str) -> None:
        """Add a value of a row."""
        self.at.append(position)
        self.values.append(value)


@dataclass(slots=True)
class Material:
    """Rows by position, the oldest first; "" where nothing is known.

    Attributes:
        phones: the first usable one of each row.
        more_phones: all usable ones but the first.
        own: values of fields of the seller's own that tell people apart.
    """

    ids: "array[int]" = field(default_factory=lambda: array("q"))
    persons: "array[int]" = field(default_factory=lambda: array("q"))
    names: list[str] = field(default_factory=list)
    birthdays: list[str] = field(default_factory=list)
    payers: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    cities: list[str] = field(default_factory=list)
    streets: list[str] = field(default_factory=list)
    postcodes: list[str] = field(default_factory=list)
    emails: Listed = field(default_factory=Listed)
    more_phones: Listed = field(default_factory=Listed)
    accounts: Listed = field(default_factory=Listed)
    own: Listed = field(default_factory=Listed)


def read_material(session: Session, ids: Sequence[int] | None, step: Stop) -> Material:
    """Read all rows, or those of some numbers, in slices.

    Args:
        step: called between slices; may raise.
    """
    found = Material()
    for rows in _slices(session, _ROWS, ids, step):
        cells = cast("list[_RowCells]", rows)
        numbers, persons, names, birthdays, payers = zip(*cells, strict=True)
        found.ids.extend(numbers)
        found.persons.extend(persons)
        found.names += names
        found.birthdays += birthdays
        found.payers += payers
    at = {row: position for position, row in enumerate(found.ids)}
    count = len(found.ids)
    found.phones = [""] * count
    found.cities, found.streets, found.postcodes = ([""] * count for _ in range(3))
    _read_contacts(session, ids, (found, at), step)
    _read_addresses(session, ids, (found, at), step)
    for statement, table, into in (
        (_ACCOUNTS, "identity", found.accounts),
        (_OWN, "custom_value", found.own),
    ):
        for rows in _slices(session, statement, ids, step, table):
            for row, value in cast("list[_ValueCells]", rows):
                if row in at:
                    into.add(at[row], value)
    return found


def _read_contacts(
    session: Session,
    ids: Sequence[int] | None,
    into: tuple[Material, dict[int, int]],
    step: Stop,
) -> None:
    found, at = into
    for rows in _slices(session, _CONTACTS, ids, step, "contact"):
        for row, kind, value in cast("list[_ContactCells]", rows):
            position = at.get(row)
            if position is None:
                continue
            if kind == "email":
                found.emails.add(position, value)
            elif found.phones[position]:
                found.more_phones.add(position, value)
            else:
                found.phones[position] = value


def _read_addresses(
    session: Session,
    ids: Sequence[int] | None,
    into: tuple[Material, dict[int, int]],
    step: Stop,
) -> None:
    found, at = into
    newest = [-2] * len(found.ids)
    for rows in _slices(session, _ADDRESSES, ids, step, "address"):
        for row, city, street, postcode, seen_at in cast("list[_AddressCells]", rows):
            position = at.get(row)
            if position is not None and seen_at >= newest[position]:
                newest[position] = seen_at
                found.cities[position] = city
                found.streets[position] = street
                found.postcodes[position] = postcode


def _slices(
    session: Session,
    statement: str,
    ids: Sequence[int] | None,
    step: Stop,
    table: str = "",
) -> Iterator[list[tuple[object, ...]]]:
    source = _ALL if ids is None else _SOME
    part = (
        f"{table} k"
        if ids is None
        else f"json_each(:ids) n CROSS JOIN {table} k ON k.customer_id = n.value"
    )
    sql = statement.format(source=source, part=part, seen=_SEEN)
    cursor = run_sql(session, sql, {} if ids is None else {"ids": json.dumps(list(ids))})
    raw = cursor.cursor
    while rows := raw.fetchmany(_SLICE):
        yield list(rows)
        step()
    cursor.close()
