"""The desk of segments: one wish of the seller each."""

from collections.abc import Sequence

from app.services.changes import Changes
from app.services.kept_segments.answers import SegmentAnswers
from app.services.segments import Tree


class SegmentBook(SegmentAnswers):
    """Keeps segments; each change is one action of the history and can be taken back there."""

    def save(self, name: str, tree: Tree, *, is_tab: bool = False) -> tuple[Changes, str]:
        """Keep a question under a name that no other has; give its key.

        Raises:
            SegmentNameUnfitError: the name does not fit.
            SegmentReadOnlyError: the tree has parts that this program lacks.
        """
        raise NotImplementedError

    def change(self, key: str, *, name: str, tree: Tree) -> Changes:
        """Let a segment ask something else; a ready-made one keeps its own name.

        Raises:
            SegmentGoneError, SegmentNameUnfitError, SegmentReadOnlyError
        """
        raise NotImplementedError

    def restore_ready(self, key: str) -> Changes:
        """Let a ready-made segment ask again what the program made it to."""
        raise NotImplementedError

    def remove(self, key: str) -> Changes:
        """Take one of the seller's own away; nobody's record changes."""
        raise NotImplementedError

    def rename(self, key: str, name: str) -> Changes:
        """Call one of the seller's own otherwise.

        Raises:
            SegmentGoneError, SegmentNameUnfitError
        """
        raise NotImplementedError

    def freeze(self, key: str, name: str) -> tuple[Changes, str]:
        """Take the people of now as a list under a name of its own; give its key.

        Raises:
            SegmentGoneError, SegmentNameUnfitError
        """
        raise NotImplementedError

    def put_in_order(self, keys: Sequence[str]) -> Changes:
        """Let segments stand in this order; one that is not named comes after them."""
        raise NotImplementedError

    def show_as_tab(self, key: str, *, is_tab: bool) -> Changes:
        """Let a segment stand above the list of people, or no longer."""
        raise NotImplementedError

    def mark_used(self, key: str) -> None:
        """Remember that a segment was used just now; this is no change of it."""
        raise NotImplementedError
