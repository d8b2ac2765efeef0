"""What the page reads in one go, outside the window's thread."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.services.duplicates import PairGoneError
from app.services.duplicates.views import (
    LinkLook,
    PairCounts,
    PairKey,
    PairLook,
    Review,
    Side,
    Together,
)
from app.ui.customers.duplicates.ports import Pairs


@dataclass(frozen=True, slots=True)
class Looked:
    """A list of pairs with what stands over it."""

    review: Review
    keys: tuple[PairKey, ...]
    counts: PairCounts
    looked_at_ms: int | None


def listed(desk: Pairs, review: Review) -> Looked:
    """Read a list."""
    return Looked(review, desk.listed(review), desk.counts(), desk.looked_at_ms())


def link_of(desk: Pairs, key: PairKey) -> LinkLook | None:
    """Read the merge of a line, None where it was taken apart meanwhile."""
    pair = desk.rows(Review.MERGED, [key]).get(key)
    if pair is None:
        return None
    links = desk.links_of(key.row_a)
    return next((each for each in links if each.link_id == pair.link_id), None)


def looks_of(desk: Pairs, people: Sequence[int]) -> tuple[PairLook, ...]:
    """Read several people, each beside the oldest of them.

    Raises:
        PairGoneError: there are not two.
    """
    oldest, *others = sorted(set(people)) or [0]
    if not others:
        raise PairGoneError(oldest)
    return tuple(desk.look(PairKey(oldest, other)) for other in others)


def by_hand(desk: Pairs, people: Sequence[int]) -> tuple[tuple[PairLook, ...], Together]:
    """Read several people, and what they would have as one.

    Raises:
        PairGoneError: there are not two.
    """
    return looks_of(desk, people), desk.together(sorted(set(people)))


def sides_of(looks: Sequence[PairLook]) -> tuple[Side, ...]:
    """Give everybody of such looks once."""
    return (looks[0].a, *(look.b for look in looks))
