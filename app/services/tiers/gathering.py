"""Gathers what is known of many persons at once, for their ways through the tiers."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from app.models.database import number, run_sql
from app.services.clock import day_of
from app.services.customers.cells import text_or_none, whole, whole_or_none
from app.services.tiers.facts import KEPT_FOR_POINTS, Counted, Facts, HandAct

PERSONS = "t_tier_person"
EVERYBODY = "(SELECT DISTINCT person_id FROM customer)"
PERSONS_TABLE = f"CREATE TEMP TABLE IF NOT EXISTS {PERSONS}(person_id INTEGER PRIMARY KEY)"
_RATE = """(SELECT n.rate_micro FROM rate n WHERE n.currency = o.currency
  AND n.month = month_of(o.counted_on))"""
# Paid once, even if all of it went back since; what a file says was paid is before refunds.
WAS_PAID = """(o.is_valid = 1 OR (o.is_own_test = 0 AND o.state IN ('refunded', 'closed')
    AND o.refunded_at IS NOT NULL AND coalesce(o.paid_minor, o.refunded_minor, 0) > 0))"""
_GROSS = """CASE WHEN o.is_valid = 0 THEN coalesce(o.paid_minor, o.refunded_minor)
  WHEN coalesce(o.refunded_minor, 0) > 0 THEN coalesce(o.paid_minor, o.net_minor)
  ELSE o.net_minor END"""
GROSS_HOME = f"""CASE WHEN o.currency = b.currency THEN {_GROSS}
  ELSE home_money({_GROSS}, o.currency, b.currency, {_RATE}) END"""
_ORDERS = f"""SELECT c.person_id, o.counted_on, {GROSS_HOME}, o.is_valid,
    CASE WHEN o.is_valid = 1 THEN o.home_minor ELSE 0 END, o.refunded_at
  FROM {{persons}} p CROSS JOIN customer c ON c.person_id = p.person_id
    CROSS JOIN orders o ON o.customer_id = c.id CROSS JOIN business b
  WHERE p.person_id BETWEEN :first AND :last AND o.is_empty = 0 AND o.counted_on IS NOT NULL
    AND {WAS_PAID} ORDER BY c.person_id"""
# What orders and kindnesses brought, by the day of the order; corrections count for it, too.
_POINTS = """SELECT c.person_id, o.counted_on, e.at, e.sign * e.points
  FROM {persons} p CROSS JOIN customer c ON c.person_id = p.person_id
    CROSS JOIN entry e ON e.customer_id = c.id LEFT JOIN orders o ON o.id = e.order_id
  WHERE p.person_id BETWEEN :first AND :last AND e.id <= :entry
    AND (e.kind IN ('earn', 'reverse_earn') OR (e.kind = 'adjust' AND e.reason = 'recalculation'))
  ORDER BY e.id"""
# A level set by hand stands unless its taking back does.
STANDING = """NOT EXISTS (SELECT 1 FROM tier_act v WHERE v.reverses = a.id AND NOT EXISTS (
    SELECT 1 FROM tier_act w WHERE w.reverses = v.id))"""
_ACTS = f"""SELECT c.person_id, a.id, a.from_on, a.tier, a.until_on, a.kind = 'cap',
    a.kind = 'set' AND a.reason = '{KEPT_FOR_POINTS}'
  FROM {{persons}} p CROSS JOIN customer c ON c.person_id = p.person_id
    CROSS JOIN tier_act a ON a.customer_id = c.id
  WHERE p.person_id BETWEEN :first AND :last AND a.kind IN ('set', 'cap', 'end') AND {STANDING}
  ORDER BY a.id"""
_CHUNK = 20_000
_CHUNKS = f"""SELECT min(person_id), max(person_id) FROM (SELECT person_id,
    (row_number() OVER (ORDER BY person_id) - 1) / {_CHUNK} AS chunk FROM {{persons}})
  GROUP BY chunk ORDER BY 1"""


@dataclass(slots=True)
class _Gathered:
    joined: int | None = None
    counted: list[Counted] = field(default_factory=list)
    acts: list[HandAct] = field(default_factory=list)


def gather(
    session: Session, persons: str, *, with_points: bool, last_entry: int
) -> Iterator[tuple[int, int, list[tuple[int, Facts]]]]:
    """Give what is known of persons, some thousands at a time: first and last number, and each.

    Args:
        persons: a table or subquery with the column person_id.
        with_points: entries of the ledger are looked at, up to `last_entry`.
    """
    zone = home_zone(session)
    for low, high in run_sql(session, _CHUNKS.format(persons=persons)).fetchall():
        places = {"first": whole(low), "last": whole(high)}
        found: dict[int, _Gathered] = {}
        _gather_orders(session, _ORDERS.format(persons=persons), places, zone, found)
        if with_points:
            asked = {**places, "entry": last_entry}
            _gather_points(session, _POINTS.format(persons=persons), asked, zone, found)
        for person, act, from_on, tier, until, is_cap, keeps in run_sql(
            session, _ACTS.format(persons=persons), places
        ):
            acts = found.setdefault(whole(person), _Gathered()).acts
            days = whole(from_on), text_or_none(tier), whole_or_none(until)
            acts.append(HandAct(whole(act), *days, is_cap=bool(is_cap), keeps=bool(keeps)))
        known = [
            (person, Facts(each.joined, tuple(each.counted), tuple(each.acts)))
            for person, each in found.items()
        ]
        yield whole(low), whole(high), known


def home_zone(session: Session) -> ZoneInfo:
    """Give the zone whose days count."""
    row = run_sql(session, "SELECT zone FROM business").fetchone()
    return ZoneInfo("UTC" if row is None else str(row[0]))


def newest_entry(session: Session) -> int:
    """Give the newest entry of the ledger."""
    return number(session, "SELECT max(id) FROM entry") or 0


def _gather_orders(
    session: Session,
    statement: str,
    places: dict[str, int],
    zone: ZoneInfo,
    found: dict[int, _Gathered],
) -> None:
    for person, counted_on, gross, is_valid, net, refunded_at in run_sql(
        session, statement, places
    ):
        day, gathered = whole(counted_on), found.setdefault(whole(person), _Gathered())
        if gathered.joined is None or day < gathered.joined:
            gathered.joined = day
        paid = whole_or_none(gross) or 0
        gathered.counted.append(Counted(day, day, (paid, 1, 0)))
        back = paid - (whole_or_none(net) or 0)
        if back or not is_valid:
            # A file may tell that something went back, but not when.
            came = day if refunded_at is None else max(day, day_of(whole(refunded_at), zone))
            gathered.counted.append(Counted(day, came, (-back, whole(is_valid) - 1, 0)))


def _gather_points(
    session: Session,
    statement: str,
    places: dict[str, int],
    zone: ZoneInfo,
    found: dict[int, _Gathered],
) -> None:
    for person, counted_on, at, signed in run_sql(session, statement, places):
        points, posted = whole(signed), day_of(whole(at), zone)
        day = posted if counted_on is None else whole(counted_on)
        known = max(day, posted) if points < 0 else day
        gathered = found.setdefault(whole(person), _Gathered())
        gathered.counted.append(Counted(day, known, (0, 0, points)))
