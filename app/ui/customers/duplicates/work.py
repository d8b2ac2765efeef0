"""Merges, takes apart, and remembers who is not the same; each wish is one action with Undo."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.services.changes import Changes
from app.services.duplicates.views import MergeReport, PairKey, PairLook, UnmergeReport
from app.ui.customers.duplicates.ports import Merging
from app.ui.customers.duplicates.words import apart_words, shared_words
from app.ui.error_texts import explain
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.deeds import Done
from app.ui.kit.speech import Words
from app.ui.kit.tasks import TaskRunner
from app.ui.labels.row_words import name_of

T = TypeVar("T")


class MergeWork(QObject):
    """One wish at a time.

    Signals: did(Done) to be told at the foot; decided(PairKey), the pair left its list;
    merged(person id), whom several are now; apart(link id), a merge was taken apart.
    """

    did = Signal(object)
    decided = Signal(object)
    merged = Signal(int)
    apart = Signal(int)

    def __init__(self, desk: Merging, tasks: TaskRunner, hub: ChangeHub) -> None:
        super().__init__()
        self._desk, self._tasks, self._hub = desk, tasks, hub
        self._is_busy = False

    def merge(self, look: PairLook, kept: str, choices: Mapping[str, str]) -> None:
        """Make two people one."""
        desk, key = self._desk, look.pair.key
        names = name_of(look.a.row), name_of(look.b.row)

        def done(answer: tuple[Changes, MergeReport]) -> None:
            changes, report = answer
            self.merged.emit(report.person_id)
            self.decided.emit(key)
            words = partial(self._merged_words, *names)
            self._tell(changes, Done(words, report.action_id))

        self._write(lambda: desk.merge(key, kept, choices), done)

    def merge_many(self, people: Sequence[int]) -> None:
        """Make several people one."""
        desk = self._desk

        def done(answer: tuple[Changes, MergeReport]) -> None:
            changes, report = answer
            self.merged.emit(report.person_id)
            self._tell(changes, Done(self._many_words, report.action_id))

        self._write(lambda: desk.merge_persons(people), done)

    def say_not_same(self, look: PairLook) -> None:
        """Remember that two people are not the same."""
        words = partial(self._not_same_words, name_of(look.a.row), name_of(look.b.row))
        self._decide(look.pair.key, self._desk.not_same, words)

    def share(self, look: PairLook) -> None:
        """Remember that the contact both have in common is used by several people."""
        if not look.in_common:
            return
        desk, contact = self._desk, look.in_common[0]
        self._decide(
            look.pair.key,
            lambda key: desk.share(key, contact.kind),
            partial(shared_words, contact),
        )

    def put_off(self, look: PairLook) -> None:
        """Let a pair stand last."""
        self._decide(look.pair.key, self._desk.later, self._later_words)

    def forget_not_same(self, look: PairLook) -> None:
        """Let two people be proposed again."""
        self._decide(look.pair.key, self._desk.forget_not_same, self._maybe_words)

    def take_apart(self, link_id: int) -> None:
        """End one merge."""
        desk = self._desk

        def done(answer: tuple[Changes, UnmergeReport]) -> None:
            changes, report = answer
            self.apart.emit(link_id)
            self._tell(changes, Done(partial(apart_words, report), report.action_id))

        self._write(lambda: desk.unmerge(link_id), done)

    def show_value(self, person: int, field: str, row: int) -> None:
        """Show the value of another record of a person."""
        desk = self._desk

        def done(changes: Changes) -> None:
            if changes.action_id is not None:
                self._tell(changes, Done(self._shown_words, changes.action_id))

        self._write(lambda: desk.show_value(person, field, row), done)

    def _decide(self, key: PairKey, act: Callable[[PairKey], Changes], words: Words) -> None:
        def done(changes: Changes) -> None:
            self.decided.emit(key)
            self._tell(changes, Done(words, changes.action_id))

        self._write(lambda: act(key), done)

    def _write(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        if self._is_busy:  # the key was held down: the pair behind it is not seen yet
            return
        self._is_busy = True

        def finished(answer: T) -> None:
            self._is_busy = False
            done(answer)

        self._tasks.write(self, work, finished, self._failed)

    def _tell(self, changes: Changes, done: Done) -> None:
        self._hub.announce(changes)
        self.did.emit(done)

    def _failed(self, error: Exception) -> None:
        self._is_busy = False
        told = explain(error)
        self._hub.announce()  # what was on show is not what is there
        self.did.emit(Done(told.title))

    def _merged_words(self, a: str, b: str) -> str:
        return self.tr("{a} and {b} are one customer now").format(a=a, b=b)

    def _many_words(self) -> str:
        return self.tr("They are one customer now")

    def _not_same_words(self, a: str, b: str) -> str:
        return self.tr("Remembered: {a} and {b} are not the same").format(a=a, b=b)

    def _later_words(self) -> str:
        return self.tr("Put off: the pair stands last now")

    def _shown_words(self) -> str:
        return self.tr("The value of that record is shown now")

    def _maybe_words(self) -> str:
        return self.tr("They may be proposed again")
