"""Finds the customer rows that balances are for."""

import json
from collections.abc import Iterable, Mapping

from sqlalchemy.orm import Session

from app.models.database import run_sql
from app.services.customers.cells import text_or_none, whole

_ROWS = {
    "number": """SELECT n.value, c.id, c.person_id FROM json_each(?) n
    CROSS JOIN customer c ON c.id = CAST(n.value AS INTEGER)""",
    "account": """SELECT n.value, c.id, c.person_id FROM json_each(?) n
    CROSS JOIN identity i ON i.account = n.value CROSS JOIN customer c ON c.id = i.customer_id""",
    "contact": """SELECT n.value, c.id, c.person_id FROM json_each(?) n
    CROSS JOIN contact k ON k.value = n.value CROSS JOIN customer c ON c.id = k.customer_id""",
}
_PEOPLE = """SELECT c.id, p.name FROM json_each(?) n CROSS JOIN customer c ON c.id = n.value
  LEFT JOIN person_summary p ON p.person_id = c.person_id"""
_CALLED = """SELECT p.person_id, coalesce(p.name, p.account, p.phone, p.email) FROM json_each(?) n
  CROSS JOIN person_summary p ON p.person_id = n.value"""
_ERASED = """SELECT e.customer_id FROM json_each(?) n CROSS JOIN erasure e
  ON e.customer_id = n.value"""


def rows_named(session: Session, how: str, names: Iterable[str]) -> dict[str, dict[int, int]]:
    """Give the rows that hold each name, each with its person.

    Args:
        how: number, account or contact.
    """
    found: dict[str, dict[int, int]] = {}
    for name, row, person in run_sql(session, _ROWS[how], (json.dumps(list(names)),)):
        found.setdefault(str(name), {})[whole(row)] = whole(person)
    return found


def names_of(session: Session, rows: Iterable[int]) -> Mapping[int, str | None]:
    """Give what the persons of rows are called."""
    found = run_sql(session, _PEOPLE, (json.dumps(list(rows)),))
    return {whole(row): text_or_none(name) for row, name in found}


def called(session: Session, people: Iterable[int]) -> dict[int, str | None]:
    """Give what persons are called in lists."""
    found = run_sql(session, _CALLED, (json.dumps(list(people)),))
    return {whole(person): text_or_none(name) for person, name in found}


def people_called(session: Session, name: str) -> dict[int, str | None]:
    """Give the persons who are shown under a name."""
    found = run_sql(session, "SELECT person_id, name FROM person_summary WHERE name = ?", (name,))
    return {whole(person): text_or_none(shown) for person, shown in found}


def erased(session: Session, rows: Iterable[int]) -> set[int]:
    """Give which rows are of somebody who was erased."""
    return {whole(row[0]) for row in run_sql(session, _ERASED, (json.dumps(list(rows)),))}
