"""Changes one person from her page; each wish is one action with Undo."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.services.changes import Changes
from app.services.classing import Suggestion
from app.services.editing import BulkEdit, EditKind, EditReport, PersonEdit
from app.ui.customers.duplicates.ports import Merging
from app.ui.customers.ports import Book
from app.ui.customers.referred import Referrals
from app.ui.erasing import EraseDesks
from app.ui.error_texts import explain
from app.ui.held_coupons import HeldDesk
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.deeds import Done
from app.ui.kit.speech import Words
from app.ui.kit.tasks import TaskRunner
from app.ui.standing import StandingDesk
from app.ui.wallet import WalletDesk


class PersonEditing(Protocol):
    """What the page needs to change a person; every call may take a while."""

    def save(self, person_id: int, edit: PersonEdit) -> tuple[Changes, EditReport]:
        """Edit one person."""
        ...

    def apply(
        self,
        people: Iterable[int],
        edit: BulkEdit,
        is_stopped: Callable[[], bool] | None = None,
    ) -> tuple[Changes, EditReport]:
        """Hide or show."""
        ...


def _says_nothing(_person: int) -> Suggestion | None:
    return None


@dataclass(frozen=True, slots=True)
class PersonDesk:
    """Who reads, edits and erases a person, who keeps the points, who takes merges apart.

    Attributes:
        suggestion: gives what the class rules say of a person.
    """

    book: Book
    editing: PersonEditing
    erasing: EraseDesks
    wallet: WalletDesk
    merging: Merging | None = None
    standing: StandingDesk | None = None
    coupons: HeldDesk | None = None
    suggestion: Callable[[int], Suggestion | None] = _says_nothing
    referrals: Referrals | None = None


class PersonWork(QObject):
    """Signal did(Done) after each change."""

    did = Signal(object)

    def __init__(self, editing: PersonEditing, tasks: TaskRunner, hub: ChangeHub) -> None:
        super().__init__()
        self._editing, self._tasks, self._hub = editing, tasks, hub

    def save(
        self,
        person: int,
        edit: PersonEdit,
        words: Words,
        saved: Callable[[], object] | None = None,
    ) -> None:
        """Save an edit and tell it.

        Args:
            person: the number of the person.
            edit: what becomes of her.
            words: what then has happened.
            saved: called once it is saved, not when it could not be.
        """
        editing = self._editing

        def done(answer: tuple[Changes, EditReport]) -> None:
            if saved is not None:
                saved()
            self._done(answer, words)

        self._tasks.write(self, lambda: editing.save(person, edit), done, self._failed)

    def hide(self, person: int, *, is_hidden: bool) -> None:
        """Hide a person, or show her again."""
        editing = self._editing
        edit = BulkEdit(EditKind.HIDE if is_hidden else EditKind.SHOW)

        def words() -> str:
            return self.tr("Hidden") if is_hidden else self.tr("Shown again")

        self._tasks.write(
            self,
            lambda: editing.apply([person], edit),
            lambda answer: self._done(answer, words),
            self._failed,
        )

    def _done(self, answer: tuple[Changes, EditReport], words: Words) -> None:
        changes, report = answer
        self._hub.announce(changes)
        if report.action_id is None:
            words = self._same_words
        self.did.emit(Done(words, report.action_id))

    def _failed(self, error: Exception) -> None:
        told = explain(error)
        self.did.emit(Done(told.title))

    def _same_words(self) -> str:
        return self.tr("Nothing to change: it was so already")
