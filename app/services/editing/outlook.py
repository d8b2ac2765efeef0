"""What edits of many people would do, told before they are done."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.services.editing.views import BulkEdit


class Obstacle(StrEnum):
    """Why an edit cannot change a person."""

    GONE = "gone"
    NAMELESS = "nameless"
    TOO_LONG = "too_long"
    STRICTER = "stricter"


class Standing(StrEnum):
    """How the chosen people come out of it; everybody is in one of the three."""

    CHANGING = "changing"
    SAME = "same"
    HINDERED = "hindered"


@dataclass(frozen=True, slots=True)
class Move:
    """How many people go from a value to another; None is empty.

    Where tags come or go, before is None and after is how many of them: "2".
    """

    before: str | None
    after: str | None
    people: int


@dataclass(frozen=True, slots=True)
class Counted:
    """Whom one number of a preview counts.

    Attributes:
        at: the place of one edit; None for all of them together.
        move: of that edit only who goes from this value to that.
    """

    standing: Standing
    at: int | None = None
    move: Move | None = None


@dataclass(frozen=True, slots=True)
class Effect:
    """What one edit of several would do.

    Attributes:
        changing: people whom it changes.
        hindered: people whom it cannot change, another edit may.
        moves: the most frequent ones, where values are few.
    """

    edit: BulkEdit
    changing: int
    hindered: int = 0
    moves: tuple[Move, ...] = ()


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """What one edit makes of one person; tags are a JSON list.

    Attributes:
        before: what the person shows now, None for nothing.
        after: None for nothing; means something only where it changes.
        obstacle: why it cannot be.
    """

    before: str | None
    after: str | None = None
    is_changing: bool = False
    obstacle: Obstacle | None = None


@dataclass(frozen=True, slots=True)
class Foreseen:
    """One person, with what each of the edits makes of her, in their order."""

    person_id: int
    name: str | None
    values: tuple[BeforeAfter, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """What edits would do together; changing, same and hindered people are all of them.

    Attributes:
        people: how many are chosen.
        hindered: people whom none of the edits changes, by why not.
        shown: some of the people of each standing.
    """

    people: int
    changing: int
    hindered: Mapping[Obstacle, int]
    effects: tuple[Effect, ...]
    shown: Mapping[Standing, tuple[Foreseen, ...]]

    @property
    def cannot(self) -> int:
        """How many cannot change."""
        return sum(self.hindered.values())

    @property
    def same(self) -> int:
        """How many stay as they are, since they are so already."""
        return self.people - self.changing - self.cannot

    def count_of(self, standing: Standing) -> int:
        """Give how many people are of a standing."""
        known = {Standing.CHANGING: self.changing, Standing.HINDERED: self.cannot}
        return known.get(standing, self.same)


@dataclass(frozen=True, slots=True)
class Lacking:
    """What chosen people have not, for the fields that many can be given.

    Attributes:
        fields: how many have no value, by the code of the field; region among them.
        hidden: how many are hidden.
    """

    people: int
    fields: Mapping[str, int]
    hidden: int
