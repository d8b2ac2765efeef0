"""Finds people as one types: the only place that asks the full-text index (decision D14).

A letter that half of the town has in its name must not cost more than a rare one. So the first page
is found in one of two ways that give the same people in the same sequence: up to some thousand
hits are sorted; with more of them nobody counts, and the list is walked in its sequence, looking
at the texts of the people passed, until the page is full.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import islice
from math import isqrt

from sqlalchemy.orm import Session

from app.models.database import number, run_sql
from app.services.customers.cells import whole
from app.services.customers.folding import folded
from app.services.customers.search_text import match_expression
from app.services.segments.views import Scalar

# In times the square root of all rows: from how many hits on walking is cheaper than sorting
# (1.2 us a hit against 2.5 us a step), and after how many steps it is given up.
_MANY = 9
_STEPS = 10
_CHUNK = 128
_TERM = re.compile(r'(words|digits) : |"([^"]*)"( \*)?')
_ROWS_BY_TEXT = """SELECT rowid AS id FROM search_index WHERE search_index MATCH :expression"""
_ROWS_KNOWN = "SELECT value AS id FROM json_each(:rows)"
# Whole, or by its end when at least the six letters that the index holds are given.
_ROWS_BY_ORDER = """SELECT o.customer_id AS id FROM json_each(:numbers) n
  CROSS JOIN orders o ON substr(o.order_no, -6) = substr(n.value, -6)
  WHERE o.has_number = 1 AND o.customer_id IS NOT NULL
    AND substr(o.order_no, -length(n.value)) = n.value"""
_PEOPLE_BY_ORDER = f"""SELECT c.person_id FROM ({_ROWS_BY_ORDER}) h
  CROSS JOIN customer c ON c.id = h.id WHERE :expression <> ''"""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a typed text asks for.

    Attributes:
        expression: asks the index.
        numbers: of orders, as a JSON list.
        rows: what the index answered, as a JSON list; None while it was not asked.
    """

    expression: str
    numbers: str
    rows: str | None = None

    @property
    def places(self) -> dict[str, str]:
        """The values for the places of `people_found`."""
        by_text = {"expression": self.expression} if self.rows is None else {"rows": self.rows}
        return {**by_text, "numbers": self.numbers}


def wanted(search: str) -> Wanted | None:
    """Give what a text asks for; blanks at its ends do not count. None asks for everybody."""
    text = search.strip()
    expression = match_expression(text)
    if expression is None:
        return None
    plain = folded(text)
    spellings = dict.fromkeys((text, plain, plain.upper()))
    return Wanted(expression, json.dumps(list(spellings)))


def people_found(asked: Wanted) -> str:
    """Give the SELECT of the persons found, once each.

    A row's old values and orders lead to the person it is part of now.
    """
    by_text = _ROWS_BY_TEXT if asked.rows is None else _ROWS_KNOWN
    return f"""SELECT DISTINCT c.person_id AS person_id
  FROM ({by_text} UNION ALL {_ROWS_BY_ORDER}) h CROSS JOIN customer c ON c.id = h.id"""


def people_by_text() -> str:
    """Give the SELECT of the persons that a text finds by what they are, not by their orders."""
    return f"""SELECT c.person_id FROM ({_ROWS_BY_TEXT}) h CROSS JOIN customer c ON c.id = h.id"""


def first_walked(
    session: Session, asked: Wanted, sequence: tuple[str, Mapping[str, Scalar]], count: int
) -> tuple[int, ...] | Wanted:
    """Give the first persons of a sequence that an index holds; what to sort where that is cheaper.

    Args:
        sequence: the SELECT of all persons as `p` and of {hit}, whether one is meant, in the
            order of the list, and the values for its places.
    """
    select, places = sequence
    root = isqrt(number(session, "SELECT max(customer_id) FROM search_text") or 0) + 1
    most = max(_MANY * root, count)
    # The rows themselves: to ask a long phrase a second time would cost as much again.
    hit_rows = f"SELECT count(*), json_group_array(id) FROM ({_ROWS_BY_TEXT} LIMIT {most})"
    hits, rows = run_sql(session, hit_rows, {"expression": asked.expression}).one()
    if hits != most:
        return replace(asked, rows=str(rows))
    by_number = {whole(row[0]) for row in run_sql(session, _PEOPLE_BY_ORDER, asked.places)}
    walked = run_sql(session, select.format(hit=_has_text(asked.expression)), places)
    found: list[int] = []
    for chunk in islice(walked.partitions(_CHUNK), _STEPS * root // _CHUNK + 1):
        found += [whole(row[0]) for row in chunk if row[1] or row[0] in by_number]
        if len(found) >= count:
            walked.close()
            return tuple(found[:count])
    walked.close()
    return asked


def _has_text(expression: str) -> str:
    """Give the condition that a row of person `p` holds what the index would find.

    The texts are lists of tokens between blanks, so a phrase is a part of the text that begins
    and ends at a blank, and a prefix one that begins there.
    """
    column, tests = "words", []
    for named, phrase, is_prefix in _TERM.findall(expression):
        if named:
            column = named
            continue
        ending = "" if is_prefix else " "
        tests.append(f"instr(' ' || t.{column} || ' ', ' {phrase}{ending}')")
    return f"""EXISTS (SELECT 1 FROM customer c CROSS JOIN search_text t ON t.customer_id = c.id
    WHERE c.person_id = p.person_id AND ({" OR ".join(tests)}))"""
