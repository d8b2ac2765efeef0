"""What the pages of duplicates ask of the workshop; every call may take a while."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.services.changes import Changes
from app.services.duplicates.views import (
    CertainReport,
    Differing,
    FindReport,
    LinkLook,
    MergeReport,
    Pair,
    PairCounts,
    PairKey,
    PairLook,
    Review,
    Together,
    UnmergeReport,
)
from app.services.exchange.views import Watch


class Pairs(Protocol):
    """Pairs of people who may be one, and merges that stand; read in the reading lanes."""

    def listed(self, review: Review) -> tuple[PairKey, ...]:
        """Give the pairs of a list, in its order."""
        ...

    def rows(self, review: Review, keys: Sequence[PairKey]) -> dict[PairKey, Pair]:
        """Give lines of a list."""
        ...

    def counts(self) -> PairCounts:
        """Give how many pairs each list has."""
        ...

    def look(self, key: PairKey) -> PairLook:
        """Give everything about two people."""
        ...

    def together(self, people: Sequence[int]) -> Together:
        """Tell what points and which tier people would have as one."""
        ...

    def links_of(self, person_id: int) -> tuple[LinkLook, ...]:
        """Give the links of a person that stand."""
        ...

    def differing(self, person_id: int) -> tuple[Differing, ...]:
        """Give the fields in which the records of a person differ."""
        ...

    def find(self, watch: Watch) -> tuple[Changes, FindReport]:
        """Look for duplicates."""
        ...

    def is_stale(self) -> bool:
        """Tell whether anybody is new or changed since the last look."""
        ...

    def looked_at_ms(self) -> int | None:
        """Give when duplicates were last looked for, None for never."""
        ...


class Merging(Pairs, Protocol):
    """Merges people and takes them apart; each call that writes is one action with Undo."""

    def merge(
        self, key: PairKey, kept: str, choices: Mapping[str, str]
    ) -> tuple[Changes, MergeReport]:
        """Make two people one."""
        ...

    def merge_persons(self, person_ids: Sequence[int]) -> tuple[Changes, MergeReport]:
        """Make several people one; the newest values are shown."""
        ...

    def merge_certain(self, watch: Watch) -> tuple[Changes, CertainReport]:
        """Merge all certain pairs, as one action."""
        ...

    def not_same(self, key: PairKey) -> Changes:
        """Remember that two people are not the same."""
        ...

    def later(self, key: PairKey) -> Changes:
        """Put a pair off."""
        ...

    def share(self, key: PairKey, kind: str) -> Changes:
        """Remember that a contact both have is used by several people."""
        ...

    def forget_not_same(self, key: PairKey) -> Changes:
        """Let two people be proposed again."""
        ...

    def show_value(self, person_id: int, field: str, row: int) -> Changes:
        """Show the value of another record of a person."""
        ...

    def unmerge(self, link_id: int) -> tuple[Changes, UnmergeReport]:
        """End one link."""
        ...


@dataclass(frozen=True, slots=True)
class ByHand:
    """People chosen elsewhere to become one; the page of duplicates opens with it as subject."""

    people: tuple[int, ...]
