"""The pairs to review, and looking for them."""

from collections.abc import Callable, Sequence

from app.models.database import Database
from app.services.changes import Changes
from app.services.clock import Clock
from app.services.duplicates.views import (
    FindReport,
    LinkLook,
    Pair,
    PairCounts,
    PairKey,
    PairLook,
    Review,
)
from app.services.exchange.views import Watch
from app.services.followers import Followers


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
        raise NotImplementedError

    def rows(self, review: Review, keys: Sequence[PairKey]) -> dict[PairKey, Pair]:
        """Give lines of a list by their key; what is gone meanwhile is missing."""
        raise NotImplementedError

    def counts(self) -> PairCounts:
        """Give how many pairs each list has."""
        raise NotImplementedError

    def look(self, key: PairKey) -> PairLook:
        """Give everything about two people, proposed or not. Raises: PairGoneError."""
        raise NotImplementedError

    def links_of(self, person_id: int) -> tuple[LinkLook, ...]:
        """Give the links that stand of a person, the oldest first."""
        raise NotImplementedError

    def find(self, watch: Watch) -> tuple[Changes, FindReport]:
        """Look for duplicates, among everybody or who is new and changed. Raises: StoppedError."""
        raise NotImplementedError

    def is_stale(self) -> bool:
        """Tell whether anybody is new or changed since the last look."""
        raise NotImplementedError

    def looked_at_ms(self) -> int | None:
        """Give when duplicates were last looked for, None for never."""
        raise NotImplementedError
