"""Keeps steps and standings in step with the facts, for few persons or for all."""

from collections.abc import Sequence

from app.models.changes import Subject
from app.models.database import UnitOfWork, number
from app.services.clock import Clock, to_day
from app.services.customers.cells import whole
from app.services.tiers.facts import Facts, Term
from app.services.tiers.gathering import PERSONS, PERSONS_TABLE, gather, newest_entry
from app.services.tiers.many_strolls import stroll
from app.services.tiers.mixed_strolls import stroll_mixed
from app.services.tiers.replaying import walked
from app.services.tiers.rule_views import Basis
from app.services.tiers.strolling import strolled
from app.services.tiers.terms import terms

STEP_COLUMNS = "person_id, nth, on_day, at_start, tier, was, reason, amount"
PLACE_COLUMNS = """person_id, tier, rank, since_on, ends_on, next_on, is_by_hand, amount, to_next,
  to_keep"""
_STEP = f"""INSERT INTO tier_step({STEP_COLUMNS})
  VALUES(?, ?, ?, ?, ?, ?, ?, ?)"""
_PLACE = f"""INSERT INTO person_tier({PLACE_COLUMNS})
  VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_EVERYBODY = f"INSERT INTO {PERSONS} SELECT DISTINCT person_id FROM customer"
_DUE = f"INSERT INTO {PERSONS} SELECT person_id FROM person_tier WHERE next_on <= ?"
# Who has new entries in the ledger, where points earned are what counts.
_EARNED = f"""INSERT OR IGNORE INTO {PERSONS} SELECT c.person_id FROM entry e
  CROSS JOIN customer c ON c.id = e.customer_id WHERE e.id > ? AND e.id <= ?"""


def begin_persons(uow: UnitOfWork, statement: str = "", values: Sequence[object] = ()) -> None:
    """Fill the TEMP table of the persons to be looked at."""
    uow.sql(PERSONS_TABLE)
    uow.sql(f"DELETE FROM temp.{PERSONS}")
    if statement:
        uow.sql(statement, values)


def bring_up(uow: UnitOfWork, clock: Clock, *, everybody: bool = False) -> int:
    """Bring standings to today; give how many persons were looked at.

    Args:
        everybody: all persons are looked at, as after a change of the rules.
    """
    held = terms(uow.session)
    if not held:
        return 0
    today, newest = to_day(clock.today()), newest_entry(uow.session)
    row = uow.sql("SELECT as_of_on, last_entry FROM tier_day").fetchone()
    if row is None:
        uow.sql("INSERT INTO tier_day(id, as_of_on, last_entry) VALUES(1, ?, ?)", (today, newest))
    was, known = (0, 0) if row is None else (whole(row[0]), whole(row[1]))
    if everybody or today < was or any(was < term.from_on <= today for term in held):
        begin_persons(uow, _EVERYBODY)
    elif (was, known) == (today, newest):
        return 0
    else:
        begin_persons(uow, _DUE, (today,) if was != today else (-1,))
        if counts_points(held):
            uow.sql(_EARNED, (known, newest))
    uow.sql("UPDATE tier_day SET as_of_on = ?, last_entry = ?", (today, newest))
    return refresh(uow, held)


def counts_points(held: Sequence[Term]) -> bool:
    """Tell whether points earned are what some version counts."""
    return any(term.settings.basis is Basis.POINTS for term in held)


def refresh(uow: UnitOfWork, held: Sequence[Term]) -> int:
    """Walk the ways of the persons in the TEMP table anew; give how many there are."""
    people = number(uow.session, f"SELECT count(*) FROM {PERSONS}") or 0
    if not people:
        return 0
    (today, entry) = uow.sql("SELECT as_of_on, last_entry FROM tier_day").one()
    for table in ("tier_step", "person_tier"):
        uow.sql(f"DELETE FROM {table} WHERE person_id IN (SELECT person_id FROM {PERSONS})")
    if not stroll(uow, held, whole(today)):
        stroll_mixed(uow, held, whole(today), whole(entry))
    connection = uow.session.connection()
    for _, _, chunk in gather(
        uow.session, PERSONS, with_points=counts_points(held), last_entry=whole(entry)
    ):
        steps, places = rows_of(chunk, held, whole(today))
        if steps:
            connection.exec_driver_sql(_STEP, steps)
        if places:
            connection.exec_driver_sql(_PLACE, places)
    uow.touch(Subject.TIERS)
    return people


def rows_of(
    chunk: Sequence[tuple[int, Facts]], held: Sequence[Term], today: int
) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]]]:
    """Give the rows of steps and of standings that follow from what is known of persons."""
    steps: list[tuple[object, ...]] = []
    places: list[tuple[object, ...]] = []
    for person, facts in chunk:
        short = strolled(facts, held[0], today) if len(held) == 1 else None
        way, place = short or walked(facts, held, today)
        steps += [
            (person, nth, each.on, int(each.at_start), each.tier, each.was, str(each.reason),
             each.amount)
            for nth, each in enumerate(way)
        ]  # fmt: skip
        places.append(
            (person, place.tier, place.rank, place.since_on, place.ends_on, place.next_on,
             int(place.is_by_hand), place.amount, place.to_next, place.to_keep)
        )  # fmt: skip
    return steps, places
