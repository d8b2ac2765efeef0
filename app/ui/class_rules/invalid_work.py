"""Counts records that look invalid, and hides them all in one step."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.services.changes import Changes
from app.services.classing import InvalidReason, all_invalid, invalid_buyers, invalid_tree
from app.services.editing import BulkEdit, EditKind, EditReport
from app.ui.class_rules.invalid_card import InvalidCard
from app.ui.class_rules.ports import ClassDesks
from app.ui.class_rules.words import Sentences
from app.ui.error_texts import explain
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.deeds import Done
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.wishes import PeopleWish

_REASONS = tuple(InvalidReason)


class InvalidWork(QObject):
    """Signals: did(Done); look_wanted(PeopleWish), those of one reason in the list."""

    did = Signal(object)
    look_wanted = Signal(object)

    def __init__(
        self, desks: ClassDesks, card: InvalidCard, tasks: TaskRunner, hub: ChangeHub
    ) -> None:
        super().__init__(card)
        self._desks, self._card, self._tasks, self._hub = desks, card, tasks, hub
        card.look_wanted.connect(self._look)
        card.buyers_wanted.connect(self._look_at_buyers)
        card.hide_wanted.connect(self._hide)

    def read(self) -> None:
        """Count those of each reason, those of each who have orders, and those of any."""
        trees = (*map(invalid_tree, _REASONS), *map(invalid_buyers, _REASONS), all_invalid())
        counts = self._desks.counts
        self._tasks.ask(self, "invalid", lambda: counts(trees), self._counted)

    def _look(self, reason: InvalidReason) -> None:
        words = partial(Sentences().invalid, reason)
        self.look_wanted.emit(PeopleWish(invalid_tree(reason), words))

    def _look_at_buyers(self, reason: InvalidReason) -> None:
        words = partial(Sentences().invalid, reason)
        self.look_wanted.emit(PeopleWish(invalid_buyers(reason), words))

    def _counted(self, counts: tuple[int, ...]) -> None:
        found = dict(zip(_REASONS, counts, strict=False))
        bought = dict(zip(_REASONS, counts[len(_REASONS) :], strict=False))
        self._card.show_counts(found, counts[-1], bought)

    def _hide(self) -> None:
        ids_of, hide = self._desks.ids_of, self._desks.hide
        self._card.show_hiding(is_on=True)

        def work() -> tuple[Changes, EditReport]:
            return hide(ids_of(all_invalid()), BulkEdit(EditKind.HIDE))

        self._tasks.write(self, work, self._hidden, self._failed)

    def _hidden(self, answer: tuple[Changes, EditReport]) -> None:
        changes, report = answer
        self._card.show_hiding(is_on=False)
        self._hub.announce(changes)
        self.did.emit(Done(lambda: Sentences().hidden(report.changed), report.action_id))

    def _failed(self, error: Exception) -> None:
        self._card.show_hiding(is_on=False)
        self.did.emit(Done(explain(error).line))
