"""What the pages of segments ask of the workshop; reading calls in the reading lanes only."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.services.changes import Changes
from app.services.customers.views import FilterChoice
from app.services.kept_segments import (
    Comparison,
    Difference,
    KeptSegment,
    Probe,
    ReasonLine,
    SegmentFigures,
)
from app.services.segments import Field, Tree
from app.services.settings import LeapDay
from app.ui.conditions.fields import OwnField
from app.ui.exporting import ExportDesks


class Answers(Protocol):
    """What the book of segments tells."""

    def all(self) -> tuple[KeptSegment, ...]:
        """Give all segments in their order."""
        ...

    def get(self, key: str) -> KeptSegment:
        """Give one; raises SegmentGoneError."""
        ...

    def tree_of(self, key: str) -> Tree:
        """Give what a list asks to have its people."""
        ...

    def figures(self, keys: Sequence[str]) -> Mapping[str, SegmentFigures]:
        """Count some segments."""
        ...

    def probe(self, tree: Tree) -> Probe:
        """Count a tree that is being edited."""
        ...

    def why(self, key: str) -> tuple[ReasonLine, ...]:
        """Tell why the number is what it is."""
        ...

    def people_behind(self, key: str, line: ReasonLine) -> Sequence[int]:
        """Give whom a reason counts for which no question can ask."""
        ...

    def difference(self, key: str) -> Difference:
        """Tell who left a frozen list and who would join it."""
        ...

    def compare(self, key_a: str, key_b: str) -> Comparison:
        """Tell who is in both and who in one alone."""
        ...


class Segments(Answers, Protocol):
    """The book of segments as the pages know it."""

    def save(self, name: str, tree: Tree, *, is_tab: bool = False) -> tuple[Changes, str]:
        """Keep a question under a name."""
        ...

    def change(self, key: str, *, name: str, tree: Tree) -> Changes:
        """Let a segment ask something else."""
        ...

    def restore_ready(self, key: str) -> Changes:
        """Let a ready-made one ask again what it did at first."""
        ...

    def remove(self, key: str) -> Changes:
        """Take one away."""
        ...

    def freeze(self, key: str, name: str) -> tuple[Changes, str]:
        """Take the people of now as a list."""
        ...

    def show_as_tab(self, key: str, *, is_tab: bool) -> Changes:
        """Let it stand above the list, or no longer."""
        ...

    def mark_used(self, key: str) -> None:
        """Remember that it was used just now."""
        ...


@dataclass(frozen=True, slots=True)
class SegmentDesks:
    """What the pages work with.

    Attributes:
        book: of segments.
        choices: values that conditions can be picked from.
        own_fields: the seller's own fields that are in use.
        everybody: counts all who are not hidden.
        export: who writes files.
        leap_day: gives where the 29th of February counts in years without it.
    """

    book: Segments
    choices: Callable[[Field, str, int], tuple[FilterChoice, ...]]
    own_fields: Callable[[], Sequence[OwnField]]
    everybody: Callable[[], int]
    export: ExportDesks
    leap_day: Callable[[], LeapDay] = lambda: LeapDay.FEBRUARY_28
