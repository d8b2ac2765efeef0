"""Reads the three lists of pairs, some tens of thousands long."""

import json
from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.models.database import run_sql
from app.services.customers.cells import text_or_none, whole
from app.services.duplicates.evidence import Evidence
from app.services.duplicates.queries import NAME_OF_ROW
from app.services.duplicates.views import Pair, PairCounts, PairKey, Review

# What was said of rows holds between the persons they belong to, whoever was merged since.
_SAID = """said(row_a, row_b, is_not_same, at) AS MATERIALIZED (
    SELECT min(x.person_id, y.person_id), max(x.person_id, y.person_id),
      max(s.choice = 'not_same'), max(a.at)
    FROM pair_choice s CROSS JOIN customer x ON x.id = s.row_a CROSS JOIN customer y
      ON y.id = s.row_b JOIN action a ON a.id = s.created_by
    WHERE x.person_id <> y.person_id GROUP BY 1, 2)"""
# Who is merged into another, hidden or erased has no summary that is not hidden.
_OPEN = """proposal p CROSS JOIN person_summary a ON a.person_id = p.row_a AND a.is_hidden = 0
  CROSS JOIN person_summary b ON b.person_id = p.row_b AND b.is_hidden = 0
  LEFT JOIN said s ON s.row_a = p.row_a AND s.row_b = p.row_b
  WHERE coalesce(s.is_not_same, 0) = 0"""
_SAID_OPEN = """said s CROSS JOIN person_summary a ON a.person_id = s.row_a AND a.is_hidden = 0
  CROSS JOIN person_summary b ON b.person_id = s.row_b AND b.is_hidden = 0
  WHERE s.is_not_same = 1"""
_LISTED = {
    Review.TO_REVIEW: f"""WITH {_SAID} SELECT p.row_a, p.row_b FROM {_OPEN}
  ORDER BY s.row_a IS NOT NULL, p.score DESC, p.is_certain DESC, p.row_a, p.row_b""",
    Review.MERGED: """SELECT row_a, row_b FROM link WHERE ended_by IS NULL GROUP BY row_a, row_b
  ORDER BY max(id) DESC""",
    Review.NOT_SAME: f"""WITH {_SAID} SELECT s.row_a, s.row_b FROM {_SAID_OPEN}
  ORDER BY s.at DESC, s.row_a, s.row_b""",
}
_KEYS = """keys(row_a, row_b) AS MATERIALIZED (SELECT json_extract(value, '$[0]'),
    json_extract(value, '$[1]') FROM json_each(:keys))"""
_NAME = "coalesce({0}.name, {0}.account, {0}.phone, {0}.email)"
_NAMES = f"{_NAME.format('a')}, {_NAME.format('b')}"
_LINK_NAMES = ", ".join(
    f"(SELECT {NAME_OF_ROW} FROM customer c WHERE c.id = l.{row})" for row in ("row_a", "row_b")
)
_ROWS = {
    Review.TO_REVIEW: f"""WITH {_SAID}, {_KEYS} SELECT k.row_a, k.row_b, {_NAMES}, p.score,
    p.reasons, p.is_certain, s.row_a IS NOT NULL, NULL, 0, NULL
  FROM keys k CROSS JOIN person_summary a ON a.person_id = k.row_a
    CROSS JOIN person_summary b ON b.person_id = k.row_b
    CROSS JOIN proposal p ON p.row_a = k.row_a AND p.row_b = k.row_b
    LEFT JOIN said s ON s.row_a = k.row_a AND s.row_b = k.row_b""",
    Review.MERGED: f"""WITH {_KEYS} SELECT l.row_a, l.row_b, {_LINK_NAMES}, 0,
    CASE l.reason WHEN '' THEN '[]' ELSE json_array(l.reason) END, 0, 0, l.id,
    l.source = 'import', t.at
  FROM keys k CROSS JOIN link l ON l.row_a = k.row_a AND l.row_b = k.row_b
    AND l.ended_by IS NULL JOIN action t ON t.id = l.created_by ORDER BY l.id""",
    Review.NOT_SAME: f"""WITH {_SAID}, {_KEYS} SELECT k.row_a, k.row_b, {_NAMES},
    coalesce(p.score, 0), coalesce(p.reasons, '[]'), 0, 0, NULL, 0, s.at
  FROM keys k CROSS JOIN person_summary a ON a.person_id = k.row_a
    CROSS JOIN person_summary b ON b.person_id = k.row_b
    CROSS JOIN said s ON s.row_a = k.row_a AND s.row_b = k.row_b AND s.is_not_same = 1
    LEFT JOIN proposal p ON p.row_a = k.row_a AND p.row_b = k.row_b""",
}
_COUNTS = f"""WITH {_SAID} SELECT count(*), coalesce(sum(p.is_certain AND s.row_a IS NULL), 0),
    count(s.row_a), (SELECT count(*) FROM (SELECT 1 FROM link WHERE ended_by IS NULL
      GROUP BY row_a, row_b)), (SELECT count(*) FROM {_SAID_OPEN})
  FROM {_OPEN}"""
_CERTAIN = f"""WITH {_SAID} SELECT p.row_a, p.row_b, p.reasons, a.name, b.name FROM {_OPEN}
  AND p.is_certain = 1 AND s.row_a IS NULL ORDER BY p.score DESC, p.row_a, p.row_b"""
_NOT_SAME = f"WITH {_SAID} SELECT row_a, row_b FROM said WHERE is_not_same = 1"


def listed(session: Session, review: Review) -> tuple[PairKey, ...]:
    """Give the pairs of a list in its order."""
    return tuple(PairKey(whole(a), whole(b)) for a, b in run_sql(session, _LISTED[review]))


def rows(session: Session, review: Review, keys: Sequence[PairKey]) -> dict[PairKey, Pair]:
    """Give lines of a list by their key."""
    wanted = json.dumps([(key.row_a, key.row_b) for key in keys])
    found = (_pair(row) for row in run_sql(session, _ROWS[review], {"keys": wanted}))
    return {pair.key: pair for pair in found}


def counts(session: Session) -> PairCounts:
    """Give how many pairs each list has."""
    return PairCounts(*(whole(each) for each in run_sql(session, _COUNTS).one()))


def certain(session: Session) -> list[tuple[int, int, str, str | None, str | None]]:
    """Give the certain pairs, the likeliest first: persons, what by, and their names."""
    return [
        (
            whole(row_a),
            whole(row_b),
            next(iter(json.loads(str(reasons))), ""),
            text_or_none(name_a),
            text_or_none(name_b),
        )
        for row_a, row_b, reasons, name_a, name_b in run_sql(session, _CERTAIN)
    ]


def not_same(session: Session) -> set[tuple[int, int]]:
    """Give the persons who are said not to be the same, the smaller number first."""
    return {(whole(a), whole(b)) for a, b in run_sql(session, _NOT_SAME)}


def _pair(row: Sequence[object]) -> Pair:
    row_a, row_b, name_a, name_b, score, reasons, is_certain, is_later, link, by_import, at = row
    known = set(Evidence)
    return Pair(
        key=PairKey(whole(row_a), whole(row_b)),
        name_a=text_or_none(name_a),
        name_b=text_or_none(name_b),
        score=whole(score),
        reasons=tuple(Evidence(code) for code in json.loads(str(reasons)) if code in known),
        is_certain=bool(is_certain),
        is_later=bool(is_later),
        link_id=None if link is None else whole(link),
        by_import=bool(by_import),
        at_ms=None if at is None else whole(at),
    )
