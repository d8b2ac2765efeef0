"""What must be kept in step when customers, orders or links change (decision D3)."""

from collections.abc import Sequence
from typing import Protocol

from app.models.database import UnitOfWork

_TABLES = (
    "CREATE TEMP TABLE IF NOT EXISTS touched_row(customer_id INTEGER PRIMARY KEY)",
    "CREATE TEMP TABLE IF NOT EXISTS touched_person(person_id INTEGER PRIMARY KEY)",
    """CREATE TEMP TABLE IF NOT EXISTS added_order(person_id INTEGER, order_id INTEGER,
      PRIMARY KEY(person_id, order_id)) WITHOUT ROWID""",
    "CREATE TEMP TABLE IF NOT EXISTS nobodys_order(order_id INTEGER PRIMARY KEY)",
    """CREATE TEMP VIEW IF NOT EXISTS made_search AS SELECT 0 AS customer_id, '' AS words,
      '' AS digits WHERE false""",
)
_NAMES = ("touched_row", "touched_person", "added_order", "nobodys_order")
_ANYTHING = " UNION ALL ".join(f"SELECT 1 FROM (SELECT 1 FROM {name} LIMIT 1)" for name in _NAMES)


class Follower(Protocol):
    """Brings its own tables up to date for the rows and persons in the TEMP tables."""

    def follow(self, uow: UnitOfWork) -> None:
        """Refresh what depends on `touched_row` and `touched_person`, set-wise."""
        ...


class Forerunner(Protocol):
    """Brings its own tables up to this moment, before anything changes."""

    def prepare(self, uow: UnitOfWork) -> None:
        """Write what was due before whatever is written now, as an action of its own."""
        ...


class Followers:
    """The followers in their fixed order; assembly registers them, nobody calls one by name.

    Whoever writes calls `begin` before customers, orders or links change, fills `touched_row`
    (customer rows whose words or contacts changed) and `touched_person` (persons whose figures
    changed), then calls `follow`. A writer that only gave a person new orders may say so in
    `added_order`. Orders without a buyer, which touch nobody, stand in `nobodys_order`. Search
    texts that were made beforehand are told by a view `made_search` in place of the empty one.
    """

    def __init__(
        self, followers: Sequence[Follower], forerunners: Sequence[Forerunner] = ()
    ) -> None:
        self._followers = tuple(followers)
        self._forerunners = tuple(forerunners)

    def begin(self, uow: UnitOfWork) -> None:
        """Call every forerunner, and make the empty TEMP tables."""
        action = uow.action_id
        for forerunner in self._forerunners:
            uow.action_id = None
            forerunner.prepare(uow)
        uow.action_id = action
        for statement in _TABLES[:-1]:
            uow.sql(statement)
        self._empty(uow)
        uow.sql(_TABLES[-1])

    def follow(self, uow: UnitOfWork) -> None:
        """Call every follower if anything was touched, then empty the TEMP tables."""
        # The persons of touched rows as they are now; those of before were put in by the writer.
        uow.sql(
            "INSERT OR IGNORE INTO touched_person SELECT person_id FROM customer"
            " WHERE id IN (SELECT customer_id FROM touched_row)"
        )
        if uow.sql(_ANYTHING).fetchone():
            for follower in self._followers:
                follower.follow(uow)
        self._empty(uow)

    @staticmethod
    def _empty(uow: UnitOfWork) -> None:
        for name in _NAMES:
            uow.sql(f"DELETE FROM temp.{name}")
        uow.sql("DROP VIEW IF EXISTS temp.made_search")
