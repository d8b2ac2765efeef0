"""The pairs to review, and what joins a person."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from app.models.database import Database, number
from app.services.clock import Clock
from app.services.duplicates import looking, queries, reviewing
from app.services.duplicates.sides import differing
from app.services.duplicates.views import (
    Differing,
    LinkLook,
    Pair,
    PairCounts,
    PairKey,
    PairLook,
    Review,
    Together,
)
from app.services.followers import Followers
from app.services.points import PointsBook
from app.services.tiers import TierBook


class PairBook:
    """Reads pairs; each call sees one moment of the file."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        followers: Followers,
        before_many: Callable[[], None] = lambda: None,
    ) -> None:
        """Take what the desk works with.

        Args:
            before_many: holds the copy that stands before merging all certain pairs.
        """
        self._database = database
        self._clock = clock
        self._followers = followers
        self._before_many = before_many

    def listed(self, review: Review) -> tuple[PairKey, ...]:
        """Give the pairs of a list, the likeliest, or what was decided last, first."""
        with self._database.reading() as session:
            return reviewing.listed(session, review)

    def rows(self, review: Review, keys: Sequence[PairKey]) -> dict[PairKey, Pair]:
        """Give lines of a list by their key; what is gone meanwhile is missing."""
        with self._database.reading() as session:
            return reviewing.rows(session, review, keys)

    def counts(self) -> PairCounts:
        """Give how many pairs each list has."""
        with self._database.reading() as session:
            return reviewing.counts(session)

    def look(self, key: PairKey) -> PairLook:
        """Give everything about two people, proposed or not.

        Raises:
            PairGoneError: one of them is nobody, or hidden, or both are one.
        """
        with self._database.reading() as session:
            found = looking.look(session, key)
        return replace(found, together=self.together((key.row_a, key.row_b)))

    def together(self, people: Sequence[int]) -> Together:
        """Tell what points and which tier people would have as one."""
        points = PointsBook(self._database, self._clock)
        held = [points.standing(person) for person in people]
        has_any = any(each.available or each.pending or each.debt for each in held)
        owned = sum(each.available - each.debt for each in held)
        return Together(
            tuple(each.available for each in held) if has_any else (),
            max(0, owned),
            TierBook(self._database, self._clock).together(people),
        )

    def links_of(self, person_id: int) -> tuple[LinkLook, ...]:
        """Give the links that stand of a person, the oldest first; an old number means her, too."""
        with self._database.reading() as session:
            person = number(session, "SELECT person_id FROM customer WHERE id = ?", (person_id,))
            return () if person is None else queries.links_of(session, person)

    def differing(self, person_id: int) -> tuple[Differing, ...]:
        """Give the fields in which the records of a person differ, and whose value is shown."""
        with self._database.reading() as session:
            return differing(session, person_id)

    def looked_at_ms(self) -> int | None:
        """Give when duplicates were last looked for, None for never."""
        with self._database.reading() as session:
            return number(session, "SELECT at FROM duplicate_look")
