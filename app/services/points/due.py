"""Reads what people lose soon, and what all have together."""

import json
from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.models.database import run_sql
from app.services.clock import from_day
from app.services.customers.cells import whole
from app.services.points.views import AdjustOutlook, Expiring, Outstanding
from app.services.points.wallet import DUE

USABLE = f"""(l.expires_on >= :today AND (l.state = 'available'
    OR (l.state = 'pending' AND {DUE} <= :now)))"""
# What is owed is paid with it first.
_EXPIRING = f"""SELECT * FROM (SELECT c.person_id AS person_id,
    min(sum(l.remaining), coalesce((SELECT sum(a.remaining) FROM customer r
        CROSS JOIN lot a ON a.customer_id = r.id WHERE r.person_id = c.person_id
        AND a.state <> 'gone' AND {USABLE.replace("l.", "a.")}), 0)
      - coalesce((SELECT sum(d.remaining) FROM customer r CROSS JOIN debt d
        ON d.customer_id = r.id WHERE r.person_id = c.person_id), 0)) AS points,
    min(l.expires_on) AS first_on
  FROM lot l CROSS JOIN customer c ON c.id = l.customer_id
    CROSS JOIN person_summary p ON p.person_id = c.person_id AND p.is_hidden = 0
  WHERE l.state <> 'gone' AND l.expires_on BETWEEN :today AND :until AND {USABLE}
  GROUP BY c.person_id) WHERE points > 0 ORDER BY first_on, points DESC, person_id"""
# One walk over the lots; only who owes is looked at one by one. Whose they are is asked of their
# index beside it: a person looked up for each lot costs more than everything else.
_HELD = f"""SELECT (SELECT count(DISTINCT c.person_id) FROM customer c
      WHERE c.id IN (SELECT n.customer_id FROM lot n WHERE n.state <> 'gone')),
    coalesce(sum(l.remaining) FILTER (WHERE {USABLE}), 0),
    coalesce(sum(l.remaining) FILTER (WHERE l.expires_on >= :today
      AND NOT coalesce({USABLE}, 0)), 0)
  FROM lot l WHERE l.state <> 'gone'"""
_OWING = f"""SELECT w.owed, coalesce((SELECT sum(l.remaining) FROM customer r
      CROSS JOIN lot l ON l.customer_id = r.id AND l.state <> 'gone' AND {USABLE}
      WHERE r.person_id = w.person_id), 0),
    EXISTS (SELECT 1 FROM customer r CROSS JOIN lot l ON l.customer_id = r.id
      AND l.state <> 'gone' WHERE r.person_id = w.person_id)
  FROM (SELECT c.person_id AS person_id, sum(d.remaining) AS owed FROM debt d
    CROSS JOIN customer c ON c.id = d.customer_id WHERE d.remaining > 0 GROUP BY c.person_id) w"""
_EACH = f"""SELECT p.person_id, coalesce((SELECT sum(l.remaining) FROM customer r
      CROSS JOIN lot l ON l.customer_id = r.id AND l.state <> 'gone' AND {USABLE}
      WHERE r.person_id = p.person_id), 0)
    - coalesce((SELECT sum(d.remaining) FROM customer r CROSS JOIN debt d
      ON d.customer_id = r.id WHERE r.person_id = p.person_id), 0)
  FROM (SELECT DISTINCT c.person_id AS person_id FROM json_each(:people) n
    CROSS JOIN customer c ON c.id = n.value
    WHERE c.person_id NOT IN (SELECT customer_id FROM erasure)) p ORDER BY 1"""


def expiring(session: Session, *, today: int, now_ms: int, days: int) -> tuple[Expiring, ...]:
    """Give who loses points on one of the next days, today included; who is hidden is told nothing.

    The one who loses first comes first.
    """
    places = {"today": today, "now": now_ms, "until": today + days}
    return tuple(
        Expiring(whole(person), whole(points), from_day(whole(first)))
        for person, points, first in run_sql(session, _EXPIRING, places)
    )


def outstanding(session: Session, *, today: int, now_ms: int) -> Outstanding:
    """Give what all people have together; who has nothing and owes nothing is not counted."""
    places = {"today": today, "now": now_ms}
    people, available, waiting = map(whole, run_sql(session, _HELD, places).one())
    debt = 0
    for row in run_sql(session, _OWING, places):
        owed, there, holds = map(whole, row)
        people += not holds
        available -= min(owed, there)
        debt += max(0, owed - there)
    return Outstanding(people, available, waiting, debt)


def balances_of(
    session: Session, people: Sequence[int], *, today: int, now_ms: int
) -> dict[int, int]:
    """Give what each of some people can spend, or below nothing owes; the erased are nobody."""
    places = {"people": json.dumps(list(people)), "today": today, "now": now_ms}
    return {whole(row[0]): whole(row[1]) for row in run_sql(session, _EACH, places)}


def adjust_outlook(
    session: Session, people: Sequence[int], points: int, *, today: int, now_ms: int
) -> AdjustOutlook:
    """Tell what giving or taking points would do to what people can spend."""
    there = balances_of(session, people, today=today, now_ms=now_ms)
    short = {person for person, has in there.items() if max(0, has) + points < 0}
    before = sum(max(0, has) for has in there.values())
    after = sum(max(0, has + points * (person not in short)) for person, has in there.items())
    return AdjustOutlook(len(there), before, after, tuple(sorted(short)))
