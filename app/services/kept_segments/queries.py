"""Reads what is kept of segments, and counts people."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from app.models.database import number, run_sql
from app.services.clock import from_day
from app.services.customers.cells import whole, whole_or_none
from app.services.customers.queries import summary_rows
from app.services.customers.views import CustomerRow
from app.services.kept_segments.views import Path, Reach, SegmentFigures
from app.services.segments import Asked
from app.services.segments.contact_places import CHANNELS, REACHED
from app.services.segments.line_by_line import Lines

NOBODY = SegmentFigures(0, 0, Reach())
_FEW = 20_000
_COUNTED = "FROM orders o WHERE o.is_own_test = 0 AND o.is_empty = 0"
_SHARES = {
    "discounted": f"""SELECT 100.0 * sum(coalesce(o.discount_minor, 0) > 0
      OR o.coupon IS NOT NULL) / nullif(count(*), 0) {_COUNTED} AND o.is_valid = 1""",
    "refunded": f"""SELECT 100.0 * sum(coalesce(o.refunded_minor > 0 OR o.state = 'refunded', 0))
      / nullif(count(*), 0) {_COUNTED}""",
}


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table of segments; a missing tree or `is_tab` is as the program makes it."""

    number: int
    name: str
    ready: str | None
    tree: str | None
    is_tab: bool | None
    taken_on: date | None
    changed_at_ms: int | None
    used_at_ms: int | None


@dataclass(frozen=True, slots=True)
class Counted:
    """What a tree answered line by line."""

    figures: SegmentFigures
    left: dict[Path, int]
    ids: str


def rows(session: Session) -> tuple[Row, ...]:
    """Give every row, in the order in which they were made."""
    found = run_sql(
        session,
        "SELECT id, name, ready, tree, is_tab, taken_on, changed_at, used_at FROM segment"
        " ORDER BY id",
    )
    return tuple(
        Row(
            whole(row[0]),
            str(row[1]),
            None if row[2] is None else str(row[2]),
            None if row[3] is None else str(row[3]),
            None if row[4] is None else bool(row[4]),
            None if row[5] is None else from_day(whole(row[5])),
            whole_or_none(row[6]),
            whole_or_none(row[7]),
        )
        for row in found
    )


def figures(session: Session, asked: Sequence[Asked]) -> tuple[SegmentFigures, ...]:
    """Count several conditions in one walk over all people; a person is looked at once."""
    if not asked:
        return ()
    fits = ", ".join(f"({each.sql}) IS TRUE AS s{at}" for at, each in enumerate(asked))
    some = " OR ".join(f"p.s{at}" for at in range(len(asked)))
    sums = ", ".join(_sums(f"p.s{at}") for at in range(len(asked)))
    found = run_sql(
        session,
        f"SELECT {sums} FROM (SELECT p.*, {_reached(some)} FROM (SELECT p.*, {fits}"
        " FROM person_summary p LIMIT -1) p LIMIT -1) p",
        {name: value for each in asked for name, value in each.places.items()},
    ).one()
    return tuple(_figures(found[at * 5 : at * 5 + 5]) for at in range(len(asked)))


def counted(session: Session, lines: Lines) -> Counted:
    """Count a tree line by line; give its people as a JSON list."""
    paths = list(lines.left)
    counts = "".join(f", count(*) FILTER (WHERE {lines.left[path]})" for path in paths)
    found = run_sql(
        session,
        f"{lines.start} SELECT {_sums(lines.all_left)}, json_group_array(p.person_id)"
        f" FILTER (WHERE {lines.all_left}){counts}"
        f" FROM (SELECT p.*, {_reached(lines.all_left)} FROM {lines.table} p LIMIT -1) p",
        lines.places,
    ).one()
    left = {path: whole(count) for path, count in zip(paths, found[6:], strict=True)}
    return Counted(_figures(found[:5]), left, str(found[5]))


def all_people(session: Session) -> int:
    """Give how many people are not hidden."""
    return number(session, "SELECT count(*) FROM person_summary WHERE is_hidden = 0") or 0


def richest(session: Session, ids: str, count: int) -> tuple[CustomerRow, ...]:
    """Give those of some people who spent most.

    Args:
        ids: a JSON list.
    """
    found = run_sql(
        session,
        "SELECT p.person_id FROM json_each(?) n CROSS JOIN person_summary p"
        " ON p.person_id = n.value ORDER BY p.net_minor DESC, p.person_id LIMIT ?",
        (ids, count),
    )
    people = [whole(row[0]) for row in found]
    lines = summary_rows(session, people)
    return tuple(lines[person] for person in people)


def richest_asked(session: Session, asked: Asked, count: int) -> tuple[CustomerRow, ...]:
    """Give those of many people who spent most, along the index of money."""
    found = run_sql(
        session,
        f"SELECT p.person_id FROM person_summary p WHERE {asked.sql}"
        f" ORDER BY p.net_minor DESC, p.person_id DESC LIMIT {int(count)}",
        asked.places,
    )
    people = [whole(row[0]) for row in found]
    lines = summary_rows(session, people)
    return tuple(lines[person] for person in people)


def people(session: Session, asked: Asked) -> int:
    """Give how many people a condition means."""
    return number(session, f"SELECT count(*) {asked.people}", asked.places) or 0


def is_few(people: int) -> bool:
    """Tell whether sorting some people is quicker than walking an index until they come."""
    return people <= _FEW


def _reached(which: str) -> str:
    return ", ".join(
        f"CASE WHEN {which} THEN {REACHED[channel]} END AS by_{channel}" for channel in CHANNELS
    )


def _sums(which: str) -> str:
    reach = ", ".join(f"count(*) FILTER (WHERE {which} AND p.by_{each})" for each in CHANNELS)
    return (
        f"count(*) FILTER (WHERE {which}),"
        f" coalesce(sum(p.money_365) FILTER (WHERE {which}), 0), {reach}"
    )


def _figures(found: Sequence[object]) -> SegmentFigures:
    people, money, *reach = map(whole, found)
    return SegmentFigures(people, money, Reach(*reach))


# The columns of people that `counted` needs.
LOOKED_AT = f"p.person_id, p.money_365, {_reached('1')}"


def share_of_orders(session: Session, which: str) -> float | None:
    """Give how many of all orders of the business were discounted, or refunded, in percent."""
    return _percent(run_sql(session, _SHARES[which]).one()[0])


def share_of_money(session: Session, asked: Asked) -> float | None:
    """Give how much of the money of 365 days is of the people meant, in percent."""
    total = "SELECT sum(p.money_365) FROM person_summary p WHERE p.is_hidden = 0"
    share = f"SELECT 100.0 * sum(p.money_365) / nullif(({total}), 0) FROM person_summary p"
    return _percent(run_sql(session, f"{share} WHERE {asked.sql}", asked.places).one()[0])


def _percent(found: object) -> float | None:
    return round(found, 1) if isinstance(found, float) else None
