"""What must be kept in step when customers, orders or links change (decision D3)."""

from collections.abc import Sequence
from typing import Protocol

from app.models.database import UnitOfWork

_TABLES = (
    "CREATE TEMP TABLE IF NOT EXISTS touched_row(customer_id INTEGER PRIMARY KEY)",
    "CREATE TEMP TABLE IF NOT EXISTS touched_person(person_id INTEGER PRIMARY KEY)",
    """CREATE TEMP TABLE IF NOT EXISTS made_search(customer_id INTEGER PRIMARY KEY, words TEXT,
      digits TEXT)""",
)
_NAMES = ("touched_row", "touched_person", "made_search")


class Follower(Protocol):
    """Brings its own tables up to date for the rows and persons in the TEMP tables."""

    def follow(self, uow: UnitOfWork) -> None:
        """Refresh what depends on `touched_row` and `touched_person`, set-wise."""
        ...


class Followers:
    """The followers in their fixed order; assembly registers them, nobody calls one by name.

    Whoever writes calls `begin`, fills `touched_row` (customer rows whose words or contacts
    changed) and `touched_person` (persons whose figures changed), then calls `follow`. Search
    texts made beforehand may lie in `made_search`.
    """

    def __init__(self, followers: Sequence[Follower]) -> None:
        self._followers = tuple(followers)

    def begin(self, uow: UnitOfWork) -> None:
        """Make the empty TEMP tables."""
        for statement in _TABLES:
            uow.sql(statement)
        self._empty(uow)

    def follow(self, uow: UnitOfWork) -> None:
        """Call every follower, then empty the TEMP tables."""
        # The persons of touched rows as they are now; those of before were put in by the writer.
        uow.sql(
            "INSERT OR IGNORE INTO touched_person SELECT person_id FROM customer"
            " WHERE id IN (SELECT customer_id FROM touched_row)"
        )
        for follower in self._followers:
            follower.follow(uow)
        self._empty(uow)

    @staticmethod
    def _empty(uow: UnitOfWork) -> None:
        for name in _NAMES:
            uow.sql(f"DELETE FROM temp.{name}")
