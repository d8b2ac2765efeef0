"""The seller's own segments that stand above the list, by their names: its views."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.models.database import Database
from app.services.changes import Changes
from app.services.clock import Clock
from app.services.kept_segments.book import SegmentBook
from app.services.kept_segments.errors import SegmentGoneError, SegmentNameUnfitError
from app.services.kept_segments.views import KeptSegment
from app.services.segments import Tree
from app.services.segments.kept import DAMAGED

ViewNameUnfitError = SegmentNameUnfitError


@dataclass(frozen=True, slots=True)
class SavedView:
    """A view of the seller's own."""

    name: str
    tree: Tree


class SavedViews:
    """Reads and keeps the seller's views; each is a segment that is a tab of the list."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._book = SegmentBook(database, clock)

    def all(self) -> tuple[SavedView, ...]:
        """Give the views in their order; what cannot be read as conditions is left out."""
        return tuple(SavedView(each.name, each.tree) for each in self._own())

    def save(self, name: str, tree: Tree) -> Changes:
        """Keep a view under a name that no other has.

        Raises:
            ViewNameUnfitError: the name does not fit.
        """
        return self._book.save(name, tree, is_tab=True)[0]

    def remove(self, name: str) -> Changes:
        """Take a view away; nobody's record changes."""
        return self._book.remove(self._key(name))

    def rename(self, before: str, name: str) -> Changes:
        """Call a view otherwise; it keeps its place and what it asks.

        Raises:
            ViewNameUnfitError: the name does not fit.
        """
        return self._book.rename(self._key(before), name)

    def put_in_order(self, names: Sequence[str]) -> Changes:
        """Let the views stand in this order; one that is not named comes after them."""
        return self._book.put_in_order([self._key(name) for name in names])

    def _own(self) -> tuple[KeptSegment, ...]:
        found = (each for each in self._book.tabs() if each.ready is None)
        return tuple(each for each in found if DAMAGED not in each.tree.unknown)

    def _key(self, name: str) -> str:
        for each in self._own():
            if each.name == name:
                return each.key
        raise SegmentGoneError(name)
