"""Reads the ledger."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.models.database import number, run_sql
from app.models.tables.codes import LotState, PointsKind
from app.services.clock import from_day
from app.services.customers.cells import text_or_none, whole, whole_or_none
from app.services.points.due import USABLE
from app.services.points.order_rules import decisions, earn_rules, sums, wishes
from app.services.points.rules import NEVER_ON, earned_on
from app.services.points.terms import BY_DAY, EARNING, RULE_ROWS, available_at, target
from app.services.points.used_vouchers import is_own_order, order_of
from app.services.points.views import Difference, LotRow, Standing, StatementLine
from app.services.points.wallet import DUE

# An expired lot counts for nothing even if no run has let it go; a due one is there already.
_STANDING = f"""SELECT coalesce(sum(l.remaining) FILTER (WHERE {USABLE}), 0),
    coalesce(sum(l.remaining) FILTER (WHERE l.state = 'pending' AND l.expires_on >= :today
      AND NOT coalesce({DUE} <= :now, 0)), 0)
  FROM customer c CROSS JOIN lot l ON l.customer_id = c.id WHERE c.person_id = :person"""
_DEBT = """SELECT coalesce(sum(d.remaining), 0) FROM customer c
  CROSS JOIN debt d ON d.customer_id = c.id WHERE c.person_id = ?"""
_LOTS = f"""SELECT l.id, l.customer_id, l.remaining,
    CASE WHEN {USABLE} THEN 'available' ELSE l.state END, l.expires_on
  FROM customer c CROSS JOIN lot l ON l.customer_id = c.id
  WHERE c.person_id = :person AND l.state <> 'gone' AND l.expires_on >= :today
  ORDER BY l.expires_on, l.earned_on, l.id"""
# A statement is the customer's: no order of a friend who was brought, nor of somebody else who used
# the voucher, nor of whoever she was taken for.
_STATEMENT = f"""SELECT e.id, e.at, e.kind, e.sign * e.points, e.points, e.reason, o.order_no,
    n.note, sum(e.sign * e.points) OVER (ORDER BY e.id), {earned_on("e")}
  FROM customer c CROSS JOIN entry e ON e.customer_id = c.id
    LEFT JOIN orders o ON o.id = {order_of("e")} AND {is_own_order("e", "c.person_id")}
    LEFT JOIN entry_note n ON n.entry_id = e.id WHERE c.person_id = ? ORDER BY e.id"""
# As if all orders earned for the first time by the newest rules of their day.
_MORE = f"""asked AS MATERIALIZED (SELECT o.id AS order_id, {BY_DAY} AS version FROM orders o
    WHERE o.is_valid = 1 AND o.customer_id IS NOT NULL), {earn_rules()}, {wishes("asked")},
  part AS MATERIALIZED (SELECT order_id, version, rule_no, kind, amount FROM earned_part
    UNION ALL {decisions("wished", "asked")}),
  more AS MATERIALIZED ({sums("wished", "part")})"""
_DIFFERENCES = f"""WITH {RULE_ROWS}, {_MORE}, posted AS MATERIALIZED (SELECT e.order_id AS order_id,
    e.customer_id AS customer_id, sum(e.sign * e.points) AS points, count(*) AS times,
    coalesce(sum((SELECT sum(-a.points) FROM allocation a JOIN entry x ON x.id = a.entry_id
      AND x.kind = 'expire' WHERE a.lot_id = e.id)), 0) AS expired
  FROM entry e WHERE e.order_id IS NOT NULL AND {EARNING} GROUP BY 1, 2)
SELECT {{what}} FROM (SELECT o.id AS order_id, o.order_no, o.customer_id, c.person_id,
    coalesce(p.points, 0) AS posted, {target("m.points")} AS target,
    coalesce(p.expired, 0) AS expired, coalesce(p.times, 0), r.version AS version, o.counted_on,
    {available_at("m.pending_days")}
  FROM orders o CROSS JOIN business b CROSS JOIN customer c ON c.id = o.customer_id
    LEFT JOIN posted p ON p.order_id = o.id AND p.customer_id = o.customer_id
    LEFT JOIN rule r ON r.version = {BY_DAY} LEFT JOIN more m ON m.order_id = o.id
  WHERE o.is_empty = 0)
  WHERE version IS NOT NULL AND (target > posted OR target < posted - expired)"""

# Its key says the last day: opening:<row>:<day>:<how often>.
_OPENED = """SELECT customer_id, substr(rest, 1, instr(rest, ':') - 1) AS day, sum(points),
    count(*), sum(expired)
  FROM (SELECT e.customer_id AS customer_id,
      substr(e."key", length('opening:' || e.customer_id || ':') + 1) AS rest,
      e.sign * e.points + coalesce((SELECT sum(u.sign * u.points) FROM entry u
        WHERE u.reverses = e.id AND u.reason = 'undo'), 0) AS points,
      coalesce((SELECT sum(-a.points) FROM allocation a JOIN entry x ON x.id = a.entry_id
        AND x.kind = 'expire' WHERE a.lot_id = e.id), 0) AS expired
    FROM json_each(?) n CROSS JOIN entry e ON e.customer_id = n.value
    WHERE e.reason = 'opening')
  GROUP BY 1, 2"""


@dataclass(frozen=True, slots=True)
class Found:
    """A difference with all that is needed to post it."""

    difference: Difference
    person_id: int
    expired: int
    times: int
    version: int
    counted_on: int
    available_at: int | None


def standing(session: Session, person_id: int, *, today: int, now_ms: int) -> Standing:
    """Give what a person has at this moment."""
    places = {"person": person_id, "today": today, "now": now_ms}
    row = run_sql(session, _STANDING, places).one()
    there, pending = whole(row[0]), whole(row[1])
    debt = number(session, _DEBT, (person_id,)) or 0
    return Standing(max(0, there - debt), pending, max(0, debt - there))


def lots(session: Session, person_id: int, *, today: int, now_ms: int) -> tuple[LotRow, ...]:
    """Give what is left of a person's lots, nearest expiry first."""
    places = {"person": person_id, "today": today, "now": now_ms}
    return tuple(
        LotRow(
            whole(lot),
            whole(customer),
            whole(remaining),
            LotState(str(state)),
            None if whole(day) >= NEVER_ON else from_day(whole(day)),
        )
        for lot, customer, remaining, state, day in run_sql(session, _LOTS, places)
    )


def statement(session: Session, person_id: int) -> tuple[StatementLine, ...]:
    """Give every entry of a person's rows, the oldest first."""
    return tuple(
        StatementLine(
            whole(entry), whole(at), PointsKind(str(kind)), whole(signed), whole(points),
            str(reason), text_or_none(order_no), text_or_none(note), whole(balance),
            None if earned is None else from_day(whole(earned)),
        )
        for entry, at, kind, signed, points, reason, order_no, note, balance, earned in run_sql(
            session, _STATEMENT, (person_id,)
        )
    )  # fmt: skip


def spending(session: Session, entry_id: int) -> StatementLine | None:
    """Give one spending as a line of its person's statement."""
    person = number(
        session,
        "SELECT c.person_id FROM entry e JOIN customer c ON c.id = e.customer_id"
        " WHERE e.id = ? AND e.kind = 'spend'",
        (entry_id,),
    )
    lines = () if person is None else statement(session, person)
    return next((line for line in lines if line.entry_id == entry_id), None)


def differences(session: Session) -> tuple[Found, ...]:
    """Give the orders that would earn otherwise by the newest rules of their day."""
    found = run_sql(session, f"{_DIFFERENCES.format(what='*')} ORDER BY order_id")
    return tuple(_found(row) for row in found)


def difference_count(session: Session) -> int:
    """Count the orders that `differences` gives."""
    return number(session, _DIFFERENCES.format(what="count(*)")) or 0


def _found(row: Sequence[object]) -> Found:
    order, order_no, customer, person, posted, target, expired, times, version, day, available = row
    difference = Difference(
        whole(order), str(order_no), whole(customer), whole(posted), whole(target)
    )
    return Found(
        difference, whole(person), whole(expired), whole(times), whole(version), whole(day),
        whole_or_none(available),
    )  # fmt: skip


def persons_of(session: Session, rows: Sequence[int]) -> dict[int, int]:
    """Give the person of each customer row that exists."""
    found = run_sql(
        session,
        "SELECT c.id, c.person_id FROM json_each(?) n CROSS JOIN customer c ON c.id = n.value",
        (json.dumps(list(rows)),),
    )
    return {whole(row): whole(person) for row, person in found}


def not_erased(session: Session, rows: Sequence[int]) -> list[int]:
    """Give these rows without those of people who were erased; nobody's number stays, to be told.

    Whoever is hidden is somebody: as edits of many do, points reach her where she is named.
    """
    found = run_sql(
        session,
        """SELECT n.value FROM json_each(?) n LEFT JOIN customer c ON c.id = n.value
  WHERE c.id IS NULL OR c.person_id NOT IN (SELECT customer_id FROM erasure)""",
        (json.dumps(list(rows)),),
    )
    return [whole(row[0]) for row in found]


def by_key(session: Session, key: str) -> Mapping[str, int] | None:
    """Give number, points and action of the entry with this key."""
    row = run_sql(
        session, 'SELECT id, points, created_by FROM entry WHERE "key" = ?', (key,)
    ).fetchone()
    if row is None:
        return None
    return dict(zip(("id", "points", "action"), map(whole, row), strict=True))


def known_keys(session: Session, keys: Iterable[str]) -> set[str]:
    """Give which of these keys have an entry."""
    found = run_sql(
        session,
        'SELECT e."key" FROM json_each(?) n CROSS JOIN entry e ON e."key" = n.value',
        (json.dumps(list(keys)),),
    )
    return {str(row[0]) for row in found}


def wish_of(session: Session, action_id: int) -> str:
    """Give what an action about points, or the undo of one, was."""
    row = run_sql(
        session, "SELECT json_extract(facts, '$.points') FROM action WHERE id = ?", (action_id,)
    ).one()
    return str(row[0] or "")


def row_of_order(session: Session, order_id: int, person_id: int) -> int | None:
    """Give the customer row of an order of this person; None if it is not this person's."""
    return number(
        session,
        "SELECT c.id FROM orders o JOIN customer c ON c.id = o.customer_id"
        " WHERE o.id = ? AND c.person_id = ?",
        (order_id, person_id),
    )


def opened(session: Session, rows: Iterable[int]) -> dict[tuple[int, int], tuple[int, int, int]]:
    """Give what the opening balances of customer rows come to, undone ones left out.

    Returns:
        By customer row and last day: the points, how many entries they are, and what of their
        points has expired.
    """
    found = run_sql(session, _OPENED, (json.dumps(sorted(set(rows))),))
    opened: dict[tuple[int, int], tuple[int, int, int]] = {}
    for row, day, points, times, expired in found:
        opened[whole(row), int(str(day))] = whole(points), whole(times), whole(expired)
    return opened


def opened_lots(session: Session, prefix: str, customer_id: int) -> tuple[int, ...]:
    """Give the lots that opening balances under a key brought."""
    found = run_sql(
        session,
        "SELECT l.id FROM entry e JOIN lot l ON l.id = e.id WHERE e.customer_id = ?"
        " AND e.reason = 'opening' AND substr(e.\"key\", 1, ?) = ? ORDER BY l.id",
        (customer_id, len(prefix), prefix),
    )
    return tuple(whole(row[0]) for row in found)


def live_lots(session: Session) -> list[tuple[int, int, int, int, int, int | None]]:
    """Give lots whose last day a rule gave: id, row, remaining, last day, earned, last order."""
    found = run_sql(
        session,
        """SELECT l.id, l.customer_id, l.remaining, l.expires_on, l.earned_on, s.last_on
  FROM lot l JOIN customer c ON c.id = l.customer_id
    LEFT JOIN person_summary s ON s.person_id = c.person_id
  WHERE l.state <> 'gone' AND l.rule_version IS NOT NULL ORDER BY l.id""",
    )
    return [
        (whole(a), whole(b), whole(c), whole(d), whole(e), whole_or_none(f))
        for a, b, c, d, e, f in found
    ]
