"""The checks of a shop file: what SQLite can see, and the named invariants of the shop."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import exc
from sqlalchemy.orm import Session

from app.models.database import Database
from app.services.errors import StoreDamagedError
from app.services.points import head_faults
from app.services.safekeeping import queries
from app.services.safekeeping.views import Fault, FaultCode

_FACTS_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Invariant:
    """Something that always holds in a sound shop file; `find` gives the rows where it does not."""

    code: str
    find: Callable[[Session], Sequence[object]]


OWN_INVARIANTS = (
    Invariant(FaultCode.VERSION, queries.wrong_versions),
    Invariant(FaultCode.GUARDS, queries.wrong_guards),
    Invariant(FaultCode.BUSINESS, queries.missing_business),
    Invariant(FaultCode.PERSON_OF_GROUP, queries.wrong_persons),
    Invariant(FaultCode.IDENTITY_ROW, queries.identities_of_nobody),
    Invariant(FaultCode.CONTACT_ROW, queries.contacts_of_nobody),
    Invariant(FaultCode.WRITTEN_ROW, queries.written_of_nobody),
    Invariant(FaultCode.WRITTEN_FORM, queries.wrongly_written),
    Invariant(FaultCode.ORDER_VALID, queries.wrongly_counted_orders),
    Invariant(FaultCode.ORDER_RANK, queries.wrongly_ranked_orders),
    Invariant(FaultCode.ORDER_NET, queries.wrong_nets),
    Invariant(FaultCode.IMPORT_COUNTS, queries.wrong_counts),
    Invariant(FaultCode.KEPT_ROWS, queries.wrong_kept_rows),
    Invariant(FaultCode.JOURNAL, queries.wrong_actions),
    Invariant(FaultCode.POINTS_HEAD, head_faults),
)


def check(
    database: Database, extra: Sequence[Invariant] = (), *, is_full: bool = True
) -> tuple[Fault, ...]:
    """Give everything that is wrong; nothing is when the answer is empty.

    Args:
        extra: invariants of other features.
        is_full: compare indexes with tables and follow every reference, too; takes longer.
    """
    try:
        with database.reading() as session:
            return faults_of(session, (*OWN_INVARIANTS, *extra), is_full=is_full)
    except (StoreDamagedError, exc.DatabaseError, ValueError) as error:
        return (Fault(FaultCode.UNREADABLE, 1, (type(error).__name__,)),)


def faults_of(
    session: Session, invariants: Sequence[Invariant], *, is_full: bool
) -> tuple[Fault, ...]:
    """Check the file of a session; once SQLite itself finds a fault, no table is trusted."""
    if torn := queries.integrity(session, is_full=is_full):
        return (_fault(FaultCode.INTEGRITY, torn),)
    asked = (Invariant(FaultCode.FOREIGN_KEYS, queries.dangling_rows),) if is_full else ()
    found = ((each.code, each.find(session)) for each in (*asked, *invariants))
    return tuple(_fault(code, rows) for code, rows in found if rows)


def _fault(code: str, rows: Sequence[object]) -> Fault:
    return Fault(code, len(rows), tuple(str(row) for row in rows[:_FACTS_SHOWN]))
