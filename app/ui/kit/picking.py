"""Who is selected, by id, over any number of rows."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.ui.kit.speech import Words

_QUICK = 100_000


@dataclass(frozen=True, slots=True)
class Chosen:
    """A selection as it was at one moment; ids() takes long for a million, call it in a lane."""

    listed: Sequence[int]
    is_all: bool
    flipped: frozenset[int]

    @property
    def count(self) -> int:
        """How many are meant."""
        return len(self.listed) - len(self.flipped) if self.is_all else len(self.flipped)

    def ids(self) -> Sequence[int]:
        """Give every id that is meant."""
        if not self.is_all:
            return sorted(self.flipped)
        if not self.flipped:
            return self.listed
        # A list of a million numbers is freed in one go, for which the window would wait.
        return array("q", (each for each in self.listed if each not in self.flipped))


@dataclass(frozen=True, slots=True)
class Selection:
    """People with whom a page is asked to do something.

    Attributes:
        words: how the list came to them, as its filters say it; empty where it shows everybody.
    """

    chosen: Chosen
    words: Words = ""


class Picked(QObject):
    """The selection: some ids, or all of the list but some; a million take no time and no room.

    Signal changed. Single ids stay selected when the list shows others; "all" means the list it
    was said of, and ends with it.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listed: Sequence[int] = ()
        self._is_all = False
        self._flipped: set[int] = set()

    @property
    def count(self) -> int:
        """How many are selected."""
        return len(self._listed) - len(self._flipped) if self._is_all else len(self._flipped)

    @property
    def is_all(self) -> bool:
        """Tell whether everybody of the list is selected."""
        return self._is_all and not self._flipped

    def has(self, each: int) -> bool:
        """Tell whether an id is selected."""
        return (each in self._flipped) is not self._is_all

    def put(self, ids: Iterable[int], *, is_on: bool) -> None:
        """Select these ids, or no longer."""
        if is_on is self._is_all:
            self._flipped.difference_update(ids)
        else:
            self._flipped.update(ids)
        self.changed.emit()

    def put_all(self) -> None:
        """Select everybody of the list."""
        self._is_all = True
        self._flipped.clear()
        self.changed.emit()

    def clear(self) -> bool:
        """Select nobody; tell whether somebody was."""
        had_some = self.count > 0
        self._is_all = False
        self._flipped.clear()
        if had_some:
            self.changed.emit()
        return had_some

    def show_list(self, ids: Sequence[int], *, is_same: bool) -> None:
        """Take another list; is_same: the same question, read anew."""
        self._listed = ids
        if self._is_all and not is_same:
            self._is_all = False
            self._flipped.clear()
        elif self._is_all and self._flipped and len(ids) <= _QUICK:
            self._flipped.intersection_update(ids)
        self.changed.emit()

    def chosen(self) -> Chosen:
        """Give the selection as it is now."""
        return Chosen(self._listed, self._is_all, frozenset(self._flipped))
