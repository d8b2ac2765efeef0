"""Reads links and words on pairs."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.models.database import number, run_sql
from app.services.customers.cells import text_or_none, whole
from app.services.duplicates.rules import groups
from app.services.duplicates.views import LinkLook, Part

STANDING = """NOT EXISTS (SELECT 1 FROM action u WHERE u.reverses = a.id
  AND NOT EXISTS (SELECT 1 FROM action r WHERE r.reverses = u.id))"""
_OURS = "('merge', 'unmerge')"
_NAMED = 3
_LINKS = """SELECT DISTINCT l.id, l.row_a, l.row_b, l.source, l.reason, a.at, l.created_by
  FROM customer c CROSS JOIN link l ON l.row_b = c.id JOIN action a ON a.id = l.created_by
  WHERE c.person_id = ? AND l.ended_by IS NULL ORDER BY l.id"""
_PART = """SELECT (SELECT count(*) FROM rows r CROSS JOIN orders o ON o.customer_id = r.id
    WHERE o.is_valid = 1),
  (SELECT coalesce(sum(o.home_minor), 0) FROM rows r CROSS JOIN orders o ON o.customer_id = r.id
    WHERE o.is_valid = 1),
  (SELECT count(DISTINCT k.kind || coalesce(k.value, k.shown)) FROM rows r
    CROSS JOIN contact k ON k.customer_id = r.id)"""
NAME_OF_ROW = """coalesce(c.name, (SELECT i.account FROM identity i WHERE i.customer_id = c.id
    ORDER BY i.id LIMIT 1), (SELECT k.shown FROM contact k WHERE k.customer_id = c.id
    ORDER BY k.kind DESC, k.id LIMIT 1))"""

# Of who is a person now every choice names one of that person's own rows.
_FAULTS = (
    """SELECT 'person_value ' || v.person_id || ' ' || v.field FROM person_value v
  LEFT JOIN customer p ON p.id = v.person_id LEFT JOIN customer c ON c.id = v.customer_id
  WHERE p.id IS NULL OR (p.person_id = p.id AND c.person_id IS NOT p.id)""",
    """SELECT 'link ' || l.id FROM link l LEFT JOIN customer a ON a.id = l.row_a
  LEFT JOIN customer b ON b.id = l.row_b
  WHERE l.row_a = l.row_b OR a.id IS NULL OR b.id IS NULL
    OR (l.ended_by IS NULL AND a.person_id <> b.person_id)
    OR (l.ended_by IS NOT NULL AND l.ended_by NOT IN (SELECT id FROM action))""",
    """SELECT 'pair_choice ' || s.id FROM pair_choice s WHERE s.row_a >= s.row_b
  OR s.row_a NOT IN (SELECT id FROM customer) OR s.row_b NOT IN (SELECT id FROM customer)""",
    """SELECT 'candidate ' || d.id FROM candidate d WHERE d.row_a = d.row_b
  OR d.row_a NOT IN (SELECT id FROM customer) OR d.row_b NOT IN (SELECT id FROM customer)""",
)


@dataclass(frozen=True, slots=True)
class Parted:
    """A person without one link: the rows that stay with the oldest one, and those that leave.

    Attributes:
        leaves: none where other links still hold both ends together; the oldest first.
        made_by: the action that made the link; `is_last` tells that no other of its links holds
            the person together.
    """

    person_id: int
    row_a: int
    row_b: int
    made_by: int
    is_last: bool
    stays: tuple[int, ...]
    leaves: tuple[int, ...]


def can_be_undone(session: Session, action_id: int) -> bool:
    """Tell whether an action is a merge or its like, or the undo of one, that stands."""
    found = number(
        session,
        f"SELECT a.id FROM action a WHERE a.id = ? AND (a.kind IN {_OURS} OR (a.kind = 'undo'"
        f" AND EXISTS (SELECT 1 FROM action e WHERE e.id = a.reverses AND e.kind IN {_OURS})))"
        f" AND {STANDING}",
        (action_id,),
    )
    return found is not None


def parted_by(session: Session, link_id: int) -> Parted | None:
    """Give how a person would part without a link; None where it does not stand."""
    found = run_sql(
        session,
        "SELECT c.person_id FROM link l CROSS JOIN customer c ON c.id = l.row_a"
        " WHERE l.id = ? AND l.ended_by IS NULL",
        (link_id,),
    ).one_or_none()
    if found is None:
        return None
    return next(each for link, each in _parted(session, whole(found[0])) if link == link_id)


def links_of(session: Session, person_id: int) -> tuple[LinkLook, ...]:
    """Give the links of a person, the oldest first, with what ending each would do."""
    told = {whole(row[0]): row for row in run_sql(session, _LINKS, (person_id,))}
    return tuple(
        LinkLook(
            link_id=link,
            row_a=each.row_a,
            row_b=each.row_b,
            source=str(told[link][3]),
            reason=str(told[link][4]),
            at_ms=whole(told[link][5]),
            keeps=_part(session, each.stays),
            leaves=_part(session, each.leaves) if each.leaves else None,
        )
        for link, each in _parted(session, person_id)
    )


def _parted(session: Session, person_id: int) -> list[tuple[int, Parted]]:
    links = [
        (whole(row[0]), whole(row[1]), whole(row[2]), whole(row[6]))
        for row in run_sql(session, _LINKS, (person_id,))
    ]
    rows = [
        whole(row[0])
        for row in run_sql(session, "SELECT id FROM customer WHERE person_id = ?", (person_id,))
    ]
    found = []
    for link, row_a, row_b, made_by in links:
        others = [(a, b) for each, a, b, _ in links if each != link]
        stays, *gone = groups(rows, others)
        leaves = gone[0] if gone else ()
        is_last = [each[3] for each in links].count(made_by) == 1
        found.append((link, Parted(person_id, row_a, row_b, made_by, is_last, stays, leaves)))
    return found


def _part(session: Session, rows: Sequence[int]) -> Part:
    listed = json.dumps(list(rows))
    orders, net, contacts = run_sql(
        session,
        f"WITH rows(id) AS MATERIALIZED (SELECT value FROM json_each(?)) {_PART}",
        (listed,),
    ).one()
    names = [
        text_or_none(row[0])
        for row in run_sql(
            session,
            f"SELECT {NAME_OF_ROW} FROM customer c WHERE c.id IN"
            " (SELECT value FROM json_each(?)) ORDER BY c.id",
            (listed,),
        )
    ]
    told = tuple(dict.fromkeys(name for name in names if name))
    return Part(
        person_id=rows[0],
        name=told[0] if told else None,
        records=len(rows),
        orders=whole(orders),
        net_minor=whole(net),
        contacts=whole(contacts),
        names=told[:_NAMED],
    )


def duplicate_faults(session: Session) -> list[str]:
    """Name links, choices and words that no merge leaves so."""
    return [str(row[0]) for row in run_sql(session, " UNION ALL ".join(_FAULTS))]
