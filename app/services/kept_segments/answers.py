"""What segments answer: who is in, how many, why, and in what two of them differ."""

from collections.abc import Mapping, Sequence

from app.models.database import Database
from app.services.clock import Clock
from app.services.kept_segments.views import (
    Comparison,
    Difference,
    KeptSegment,
    Probe,
    ReasonLine,
    SegmentFigures,
)
from app.services.segments import Tree


class SegmentAnswers:
    """Reads segments; each call sees one moment of the file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def all(self) -> tuple[KeptSegment, ...]:
        """Give all segments in their order: tabs of the list stand in it, too."""
        raise NotImplementedError

    def get(self, key: str) -> KeptSegment:
        """Give one segment.

        Raises:
            SegmentGoneError: there is none of that key.
        """
        raise NotImplementedError

    def tree_of(self, key: str) -> Tree:
        """Give what any list can ask to have the segment's people; of a frozen list its people.

        Raises:
            SegmentGoneError: there is none of that key.
        """
        raise NotImplementedError

    def figures(self, keys: Sequence[str]) -> Mapping[str, SegmentFigures]:
        """Count some segments; one that is gone is missing."""
        raise NotImplementedError

    def probe(self, tree: Tree) -> Probe:
        """Count a tree that is being edited, line by line, and show some of its people."""
        raise NotImplementedError

    def why(self, key: str) -> tuple[ReasonLine, ...]:
        """Tell from the business's own data why the number is what it is; nothing for own ones."""
        raise NotImplementedError

    def difference(self, key: str) -> Difference:
        """Tell who left and who joined since a frozen list was taken.

        Raises:
            SegmentGoneError: there is no frozen list of that key.
        """
        raise NotImplementedError

    def compare(self, key_a: str, key_b: str) -> Comparison:
        """Tell who is in both segments and who in one alone.

        Raises:
            SegmentGoneError: one of them is gone.
        """
        raise NotImplementedError
