"""Reads referrals: figures, lists, what is settled."""

import json
from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.models.database import number, run_sql
from app.services.clock import from_day
from app.services.customers.cells import text_or_none, whole, whole_or_none
from app.services.referral.rule_views import ReferralVersion
from app.services.referral.settings_text import settings_from
from app.services.referral.terms import DOUBTS, EVERYBODY, FRIENDS_OF, looked
from app.services.referral.views import (
    Choice,
    Doubt,
    ReferralFigures,
    ReferralFront,
    ReferralRow,
    RewardState,
    Seen,
)
from app.services.segments.brought import BROUGHT_BY

_OF_REWARD = """e.reason = 'referral' AND e.customer_id = l.referrer_row
      AND e.order_id = l.order_id"""
# A lot that waits for a sign-off has no day yet.
_WAITING = f"""SELECT 1 FROM entry e CROSS JOIN lot t ON t.id = e.id AND t.state = 'pending'
    WHERE {_OF_REWARD} AND coalesce(t.available_at, :now + 1) > :now"""
_COLUMNS = f"""SELECT l.friend, f.name, l.friend_row, l.referrer, r.name, l.referrer_row,
    l.seen_by, l.order_id, o.order_no, o.counted_on, l.home_minor, coalesce(f.net_minor, 0),
    l.points, l.friend_points,
    CASE WHEN l.state = 'due' THEN CASE WHEN l.points = 0 THEN 'nothing'
        WHEN EXISTS ({_WAITING}) THEN 'pending' ELSE 'there' END
      WHEN l.state = 'no_order' AND EXISTS (SELECT 1 FROM entry e CROSS JOIN orders x
        ON x.id = e.order_id CROSS JOIN customer c ON c.id = x.customer_id
        WHERE e.reason = 'referral' AND e.customer_id = l.referrer_row
        AND c.person_id = l.friend) THEN 'taken_back' ELSE l.state END AS state,
    l.choice, {", ".join(f"l.{doubt}" for doubt in DOUBTS)},
    (SELECT min(t.available_at) FROM entry e CROSS JOIN lot t ON t.id = e.id
      AND t.state = 'pending' WHERE {_OF_REWARD})"""
_JOINED = """l LEFT JOIN orders o ON o.id = l.order_id
    LEFT JOIN person_summary f ON f.person_id = l.friend
    LEFT JOIN person_summary r ON r.person_id = l.referrer"""
_LISTED = f"{_COLUMNS} FROM looked {_JOINED}"
_NEWEST = (
    " ORDER BY l.counted_on IS NULL, l.counted_on DESC, l.order_id DESC, l.friend DESC LIMIT :many"
)
# Everybody is judged once: the newest, those that wait, and how many wait.
_FRONT = f"""{looked(EVERYBODY)},
picked AS (SELECT *, row_number() OVER newest AS place,
    row_number() OVER (PARTITION BY state = 'review' ORDER BY counted_on IS NULL,
      counted_on DESC, order_id DESC, friend DESC) AS place_alike,
    count(*) FILTER (WHERE state = 'review') OVER () AS reviews
  FROM looked WINDOW newest AS (ORDER BY counted_on IS NULL, counted_on DESC, order_id DESC,
    friend DESC))
{_COLUMNS}, l.place, l.state = 'review', l.reviews FROM picked {_JOINED}
  WHERE l.place <= :many OR (l.state = 'review' AND l.place_alike <= :many) ORDER BY l.place"""
_FIGURES = f"""WITH relation AS MATERIALIZED (SELECT * FROM (SELECT c.person_id AS friend,
    b.person_id AS referrer, row_number() OVER (PARTITION BY c.person_id ORDER BY f.id DESC) AS nth
  FROM {EVERYBODY} CROSS JOIN customer b ON b.id = f.referrer_id
  WHERE b.person_id <> c.person_id) WHERE nth = 1)
SELECT (SELECT count(DISTINCT c.person_id) FROM referral_code k JOIN customer c
    ON c.id = k.customer_id WHERE k.is_void = 0),
  (SELECT count(DISTINCT referrer) FROM relation), (SELECT count(*) FROM relation),
  (SELECT count(*) FROM relation n CROSS JOIN person_summary p ON p.person_id = n.friend
    WHERE p.orders > 1),
  (SELECT coalesce(sum(p.money_365), 0) FROM relation n CROSS JOIN person_summary p
    ON p.person_id = n.friend),
  (SELECT coalesce(sum(e.sign * e.points), 0) FROM entry e WHERE e.reason = 'referral'),
  (SELECT coalesce(sum(t.remaining), 0) FROM entry e CROSS JOIN lot t ON t.id = e.id
    AND t.state = 'pending' WHERE e.reason = 'referral'
    AND coalesce(t.available_at, :now + 1) > :now)"""
_TO_REVIEW = f"{looked(EVERYBODY)} SELECT count(*) FROM looked WHERE state = 'review'"
_TOP = f"""SELECT b.person_id, coalesce(p.name, p.account), count(DISTINCT c.person_id) AS friends
  FROM {EVERYBODY} CROSS JOIN customer b ON b.id = f.referrer_id
    LEFT JOIN person_summary p ON p.person_id = b.person_id
  WHERE {BROUGHT_BY.format(person="c.person_id")} = b.person_id GROUP BY 1
  ORDER BY friends DESC, 1 LIMIT ?"""
_CHOICE = """SELECT choice FROM referral_choice WHERE friend_id = ? AND referrer_id = ?
  ORDER BY id DESC LIMIT 1"""
_CODE = """SELECT k.code FROM customer c CROSS JOIN referral_code k ON k.customer_id = c.id
  WHERE c.person_id = ? AND k.is_void = 0 ORDER BY k.id LIMIT 1"""


def newest_settings(session: Session) -> str | None:
    """Give the settings of the newest version as they are stored."""
    row = run_sql(
        session, "SELECT settings FROM referral_rule ORDER BY version DESC LIMIT 1"
    ).fetchone()
    return None if row is None else str(row[0])


def versions(session: Session) -> tuple[ReferralVersion, ...]:
    """Give every version of the program, the oldest first."""
    found = run_sql(
        session, "SELECT version, from_on, at, settings FROM referral_rule ORDER BY version"
    )
    return tuple(
        ReferralVersion(
            whole(version), from_day(whole(day)), whole(at), settings_from(str(settings))
        )
        for version, day, at, settings in found
    )


def friend_of(session: Session, friend_row: int, referrer_row: int) -> int | None:
    """Give the person of a friend, if it is said that this one brought him."""
    return number(
        session,
        """SELECT c.person_id FROM customer c CROSS JOIN customer x ON x.person_id = c.person_id
    CROSS JOIN referral f ON f.customer_id = x.id CROSS JOIN customer y ON y.id = f.referrer_id
    CROSS JOIN customer b ON b.person_id = y.person_id WHERE c.id = ? AND b.id = ? LIMIT 1""",
        (friend_row, referrer_row),
    )


def choice_of(session: Session, friend_row: int, referrer_row: int) -> Choice:
    """Give what was decided last."""
    row = run_sql(session, _CHOICE, (friend_row, referrer_row)).fetchone()
    return Choice.OPEN if row is None else Choice(str(row[0]))


def person_of(session: Session, row: int) -> int | None:
    """Give the person of a customer row."""
    return number(session, "SELECT person_id FROM customer WHERE id = ?", (row,))


def code_of(session: Session, person_id: int) -> str | None:
    """Give the code a person hands on: the oldest that counts."""
    row = run_sql(session, _CODE, (person_id,)).fetchone()
    return None if row is None else str(row[0])


def front(session: Session, now_ms: int, many: int) -> ReferralFront:
    """Give the strip, the newest that wait for the seller, and the newest of all; `many` > 0."""
    found = run_sql(session, _FRONT, {"now": now_ms, "many": many}).fetchall()
    reviews = whole(found[0][-1]) if found else 0
    return ReferralFront(
        figures(session, now_ms, reviews),
        tuple(_row(row[:-3]) for row in found if row[-2]),
        tuple(_row(row[:-3]) for row in found if whole(row[-3]) <= many),
    )


def figures(session: Session, now_ms: int, reviews: int) -> ReferralFigures:
    """Give the strip; `reviews` wait for the seller."""
    row = run_sql(session, _FIGURES, {"now": now_ms}).one()
    holders, referrers, friends, again, money, points, pending = (whole(each) for each in row)
    return ReferralFigures(holders, referrers, friends, again, money, points, pending, reviews)


def to_review(session: Session) -> int:
    """Count the rewards that wait for the seller."""
    return number(session, _TO_REVIEW) or 0


def listed(
    session: Session, now_ms: int, many: int, *, states: Sequence[RewardState] = ()
) -> tuple[ReferralRow, ...]:
    """Give referrals, the newest order first.

    Args:
        states: only of these, as the program judges them before the ledger is asked.
    """
    places: dict[str, object] = {"now": now_ms, "many": many}
    which = ""
    if states:
        which = " WHERE l.state IN (SELECT value FROM json_each(:states))"
        places["states"] = json.dumps([str(state) for state in states])
    sql = f"{looked(EVERYBODY)} {_LISTED}{which}{_NEWEST}"
    return tuple(_row(row) for row in run_sql(session, sql, places))


def brought_by(session: Session, people: Sequence[int], now_ms: int) -> tuple[ReferralRow, ...]:
    """Give everybody whom these persons brought, who bought most first."""
    scope = FRIENDS_OF.format(persons="SELECT value AS person_id FROM json_each(:people)")
    sql = f"""{looked(scope)} {_LISTED} WHERE l.referrer IN (SELECT value FROM json_each(:people))
  ORDER BY coalesce(f.money_365, 0) DESC, l.friend"""
    places = {"people": json.dumps(list(people)), "now": now_ms}
    return tuple(_row(row) for row in run_sql(session, sql, places))


def top_referrers(session: Session, count: int) -> tuple[tuple[int, str | None], ...]:
    """Give who brought the most friends."""
    return tuple(
        (whole(person), text_or_none(name))
        for person, name, _friends in run_sql(session, _TOP, (count,))
    )


def _row(row: Sequence[object]) -> ReferralRow:
    told, flags, due = row[:16], [whole(flag) for flag in row[16:22]], whole_or_none(row[22])
    marks = dict(zip(DOUBTS, flags, strict=True))
    seen, day = text_or_none(told[6]), whole_or_none(told[9])
    return ReferralRow(
        friend_id=whole(told[0]),
        friend_name=text_or_none(told[1]),
        friend_row=whole(told[2]),
        referrer_id=whole(told[3]),
        referrer_name=text_or_none(told[4]),
        referrer_row=whole(told[5]),
        seen_by=None if seen is None else Seen(seen),
        order_id=whole_or_none(told[7]),
        order_no=text_or_none(told[8]),
        ordered_on=None if day is None else from_day(day),
        order_minor=None if told[7] is None else whole(told[10]),
        friend_minor=whole(told[11]),
        points=whole(told[12]),
        friend_points=whole(told[13]),
        state=RewardState(str(told[14])),
        choice=Choice(str(told[15])),
        doubts=tuple(Doubt(name) for name, flag in marks.items() if flag),
        crowd=marks["crowd"],
        available_ms=due,
    )
