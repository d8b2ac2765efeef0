"""A person's family: who was brought by him, and by those, down to the last."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.models.database import number, run_sql
from app.services.customers.cells import text_or_none, whole
from app.services.referral import queries
from app.services.referral.views import Family, Kin, ReferralRow
from app.services.segments.brought import BROUGHT_BY

_DEEPEST = 40  # a merge may have made a circle
_DOWN = f"""WITH RECURSIVE down(person, depth) AS (SELECT :person, 0
  UNION SELECT c.person_id, d.depth + 1 FROM down d
    CROSS JOIN customer b ON b.person_id = d.person CROSS JOIN referral f ON f.referrer_id = b.id
    CROSS JOIN customer c ON c.id = f.customer_id
    WHERE d.depth < {_DEEPEST} AND {BROUGHT_BY.format(person="c.person_id")} = d.person)
SELECT n.person, n.depth, coalesce(p.name, p.account), coalesce(p.money_365, 0),
  coalesce(p.net_minor, 0)
FROM (SELECT person, min(depth) AS depth FROM down GROUP BY person) n
  LEFT JOIN person_summary p ON p.person_id = n.person"""
_POINTS = """SELECT coalesce(sum(e.sign * e.points), 0), coalesce(sum(CASE
    WHEN t.state = 'pending' AND coalesce(t.available_at, :now + 1) > :now THEN t.remaining END), 0)
  FROM customer c CROSS JOIN entry e ON e.customer_id = c.id AND e.reason = 'referral'
    LEFT JOIN lot t ON t.id = e.id
    LEFT JOIN orders o ON o.id = e.order_id LEFT JOIN customer f ON f.id = o.customer_id
  WHERE c.person_id = :person AND f.person_id IS NOT c.person_id"""
_NAME = """SELECT coalesce(p.name, p.account) FROM person_summary p WHERE p.person_id = ?"""


@dataclass(frozen=True, slots=True)
class _Told:
    """A person of the family: how far down, and what he bought."""

    depth: int
    name: str | None
    money_365: int
    net_minor: int


def family(session: Session, person_id: int, now_ms: int) -> Family:
    """Give a person's family, whom he brought first, the one who buys most on the left."""
    people = {
        whole(row[0]): _Told(whole(row[1]), text_or_none(row[2]), whole(row[3]), whole(row[4]))
        for row in run_sql(session, _DOWN, {"person": person_id})
    }
    first, second, deeper = (_circle(people, *depths) for depths in ((1, 1), (2, 2), (3, _DEEPEST)))
    points, pending = run_sql(session, _POINTS, {"person": person_id, "now": now_ms}).one()
    referrer = number(session, f"SELECT {BROUGHT_BY.format(person='?')}", (person_id,))
    return Family(
        root=_root(session, person_id, people, now_ms),
        first=first,
        second=second,
        deeper=deeper,
        first_365=sum(people[each].money_365 for each in first),
        second_365=sum(people[each].money_365 for each in second),
        points=whole(points),
        pending=whole(pending),
        referrer_id=referrer,
        referrer_name=_name(session, referrer),
        code=queries.code_of(session, person_id),
        friends_minor=sum(people[each].net_minor for each in first),
    )


def _circle(people: Mapping[int, _Told], first: int, last: int) -> tuple[int, ...]:
    return tuple(each for each, told in people.items() if first <= told.depth <= last)


def _root(session: Session, person_id: int, people: dict[int, _Told], now_ms: int) -> Kin:
    """Give the person with two circles; the second circle's friends are only counted."""
    circles = [[each for each, told in people.items() if told.depth == at] for at in (1, 2)]
    brought: dict[int, list[ReferralRow]] = {}
    for row in queries.brought_by(session, [person_id, *circles[0]], now_ms):
        brought.setdefault(row.referrer_id, []).append(row)
    third = dict(_brought(session, circles[1]))

    def kin(row: ReferralRow, *, deep: bool) -> Kin:
        own = brought.get(row.friend_id, []) if deep else []
        told = people.get(row.friend_id, _Told(0, row.friend_name, 0, 0))
        return Kin(
            row.friend_id,
            told.name,
            told.money_365,
            len(own) if deep else third.get(row.friend_id, 0),
            row.state,
            row.seen_by,
            row.doubts,
            row.available_ms,
            tuple(kin(each, deep=False) for each in own if each.friend_id != person_id),
        )

    own = brought.get(person_id, [])
    told = people[person_id]
    friends = tuple(kin(row, deep=True) for row in own)
    return Kin(person_id, told.name, told.money_365, len(own), friends=friends)


def _brought(session: Session, people: Sequence[int]) -> list[tuple[int, int]]:
    found = run_sql(
        session,
        f"""SELECT n.value, count(DISTINCT c.person_id) FROM json_each(?) n
  CROSS JOIN customer b ON b.person_id = n.value CROSS JOIN referral f ON f.referrer_id = b.id
  CROSS JOIN customer c ON c.id = f.customer_id
  WHERE {BROUGHT_BY.format(person="c.person_id")} = n.value GROUP BY 1""",
        (json.dumps(list(people)),),
    )
    return [(whole(person), whole(count)) for person, count in found]


def _name(session: Session, person: int | None) -> str | None:
    if person is None:
        return None
    row = run_sql(session, _NAME, (person,)).fetchone()
    return None if row is None else text_or_none(row[0])
