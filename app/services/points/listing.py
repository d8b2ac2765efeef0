"""The list of the ledger: every entry of everybody, the newest first."""

import json
from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.models.database import Database, number, run_sql
from app.models.number_lists import numbers
from app.services.clock import from_day
from app.services.customers.cells import text_or_none, whole
from app.services.customers.searching import people_by_text, wanted
from app.services.points.listing_views import (
    Happened,
    LedgerFigures,
    LedgerQuestion,
    LedgerRow,
)
from app.services.points.rules import NEVER_ON, earned_on
from app.services.points.used_vouchers import order_of
from app.services.points.views import PointsKind
from app.services.points.vouchers import entry_of

_IS_NUMBERED = "o.has_number = 1 AND instr(lower(o.order_no), lower(:search)) > 0"
_FOUND = f"""(e.customer_id IN (SELECT c.id FROM customer c WHERE c.person_id IN ({{people}}))
  OR e.order_id IN (SELECT o.id FROM orders o WHERE {_IS_NUMBERED})
  OR e.id IN (SELECT m.entry_id FROM voucher_mention m CROSS JOIN orders o ON o.id = m.order_id
    WHERE {_IS_NUMBERED})
  OR e.id IN (SELECT n.entry_id FROM entry_note n
    WHERE instr(folded_text(n.note), folded_text(:search)) > 0)
  OR (e.id = :voucher AND e.kind = 'spend'))"""
_OF_PERSON = "e.customer_id IN (SELECT c.id FROM customer c WHERE c.person_id = :person)"
_ROWS = f"""SELECT e.id, e.at, c.person_id, coalesce(p.name, p.account, p.email), e.kind,
    e.sign * e.points, e.points, e.reason, CASE o.has_number WHEN 1 THEN o.order_no END, n.note,
    (SELECT sum(b.sign * b.points) FROM customer r CROSS JOIN entry b ON b.customer_id = r.id
      WHERE r.person_id = c.person_id AND b.id <= e.id),
    {earned_on("e")},
    CASE e.kind WHEN 'extend' THEN (SELECT a.expires_on FROM allocation a WHERE a.entry_id = e.id)
      WHEN 'release' THEN (SELECT g.expires_on FROM allocation a
        CROSS JOIN lot g ON g.id = a.lot_id WHERE a.entry_id = e.id)
      ELSE l.expires_on END
  FROM json_each(:ids) j CROSS JOIN entry e ON e.id = j.value
    CROSS JOIN customer c ON c.id = e.customer_id
    LEFT JOIN person_summary p ON p.person_id = c.person_id
    LEFT JOIN orders o ON o.id = {order_of("e")} LEFT JOIN entry_note n ON n.entry_id = e.id
    LEFT JOIN lot l ON l.id = e.id"""
_FIGURES = """SELECT count(*), coalesce(sum(e.points) FILTER (WHERE e.sign = 1), 0),
    coalesce(sum(e.points) FILTER (WHERE e.sign = -1), 0) FROM entry e"""
# What the shop gave: orders, gifts, corrections; what was taken over from elsewhere is none of it.
_HAPPENED = """SELECT
    coalesce(sum(e.sign * e.points) FILTER (WHERE e.kind IN ('earn', 'reverse_earn', 'adjust')
      AND e.reason <> 'opening'), 0),
    coalesce(sum(-e.sign * e.points) FILTER (WHERE e.kind IN ('spend', 'return_spend')), 0),
    coalesce(sum(e.points) FILTER (WHERE e.kind = 'expire'), 0)
  FROM entry e WHERE e.at >= ?"""
_PERSONS = """SELECT c.id, c.person_id, coalesce(p.name, p.account, p.email)
  FROM json_each(:rows) j CROSS JOIN customer c ON c.id = j.value
    LEFT JOIN person_summary p ON p.person_id = c.person_id"""


class LedgerList:
    """Reads lists of entries; each call sees one moment of the file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def ids(self, question: LedgerQuestion) -> Sequence[int]:
        """Give the numbers of the entries, the newest first."""
        with self._database.reading() as session:
            where, places = _where(question)
            if not where:
                # Entries are numbered in turn and never go: nobody needs to read a million.
                return range(number(session, "SELECT max(id) FROM entry") or 0, 0, -1)
            listed = f"SELECT e.id AS id FROM entry e WHERE {where} ORDER BY e.id DESC"
            return numbers(session, listed, places)

    def rows(self, ids: Sequence[int]) -> dict[int, LedgerRow]:
        """Give lines by entry."""
        with self._database.reading() as session:
            return {row.entry_id: row for row in _rows(session, ids)}

    def figures(self, question: LedgerQuestion) -> LedgerFigures:
        """Give the foot of the list."""
        with self._database.reading() as session:
            where, places = _where(question)
            sums = f"{_FIGURES} WHERE {where}" if where else _FIGURES
            return LedgerFigures(*map(whole, run_sql(session, sums, places).one()))

    def happened(self, since_ms: int) -> Happened:
        """Give what happened since a moment."""
        with self._database.reading() as session:
            return Happened(*map(whole, run_sql(session, _HAPPENED, (since_ms,)).one()))

    def persons(self, rows: Sequence[int]) -> dict[int, tuple[int, str | None]]:
        """Give number and name of the person of each customer row."""
        with self._database.reading() as session:
            found = run_sql(session, _PERSONS, {"rows": json.dumps(list(rows))})
            return {whole(row): (whole(who), text_or_none(name)) for row, who, name in found}


def _where(question: LedgerQuestion) -> tuple[str, dict[str, str | int]]:
    """Give the condition and the values for its places; nothing asks for everything."""
    terms: list[str] = []
    places: dict[str, str | int] = {}
    search = wanted(question.search)
    if search is not None:
        terms.append(_FOUND.format(people=people_by_text()))
        text = question.search.strip()
        places |= {
            "expression": search.expression,
            "search": text,
            "voucher": entry_of(text) or 0,
        }
    if question.kind is not None:
        terms.append("e.kind = :kind")
        places["kind"] = question.kind.value
    if question.person_id is not None:
        terms.append(_OF_PERSON)
        places["person"] = question.person_id
    if question.since_ms is not None:
        terms.append("e.at >= :since")
        places["since"] = question.since_ms
    if question.until_ms is not None:
        terms.append("e.at < :until")
        places["until"] = question.until_ms
    return " AND ".join(terms), places


def _rows(session: Session, ids: Sequence[int]) -> list[LedgerRow]:
    found = run_sql(session, _ROWS, {"ids": json.dumps(list(ids))})
    return [
        LedgerRow(
            entry_id=whole(entry),
            at_ms=whole(at),
            person_id=whole(person),
            name=text_or_none(name),
            kind=PointsKind(str(kind)),
            signed=whole(signed),
            points=whole(points),
            reason=str(reason),
            order_no=text_or_none(order_no),
            note=text_or_none(note),
            balance=whole(balance),
            earned_on=None if earned is None else from_day(whole(earned)),
            expires_on=None if day is None or whole(day) >= NEVER_ON else from_day(whole(day)),
        )
        for (
            entry, at, person, name, kind, signed, points, reason, order_no, note, balance,
            earned, day,
        ) in found
    ]  # fmt: skip
