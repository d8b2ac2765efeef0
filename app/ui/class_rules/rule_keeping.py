"""Keeps the rules as they are changed: each wish is written in its turn, and told once it is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.services.changes import Changes
from app.services.classing import ClassRule
from app.services.segments import Tree
from app.services.settings import CustomField
from app.ui.class_rules.ports import Rules
from app.ui.class_rules.rule_list import RuleList
from app.ui.conditions.fields import own_field
from app.ui.kit.tasks import TaskRunner
from app.ui.segments.room import Room

Answer = TypeVar("Answer")
_TYPED_MS = 700  # after the last key; one wish is one step of the history


@dataclass(frozen=True, slots=True)
class Kept:
    """The rules as they are kept, what classes there are, and the switch for later."""

    rules: tuple[ClassRule, ...]
    classes: tuple[str, ...]
    is_for_later: bool


class RuleKeeping(QObject):
    """Signals: kept(Changes) after each wish; failed, so that all is to be read anew."""

    kept = Signal(object)
    failed = Signal()

    def __init__(self, desk: Rules, rules: RuleList, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._rules, self._tasks = desk, rules, tasks
        self._writing = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TYPED_MS)
        self._soon.timeout.connect(self.keep_now)
        rules.switched.connect(self._switch)
        rules.class_chosen.connect(self._choose_class)
        rules.removed.connect(lambda rule: self._wish(lambda: desk.remove(rule)))
        rules.arranged.connect(self._arrange)

    @property
    def is_behind(self) -> bool:
        """Tell whether something is not written yet, so that what was read is older."""
        return self._soon.isActive() or self._writing > 0

    def read(self) -> Kept:
        """Read what is kept; in a reading lane."""
        return Kept(self._desk.rules(), self._desk.classes(), self._desk.is_for_later())

    def know(self, room: Room, fields: object) -> None:
        """Learn the seller's own fields."""
        if isinstance(fields, Sequence):
            own = [
                own_field(each.field_id, each.kind, each.name, each.choices)
                for each in fields
                if isinstance(each, CustomField)
            ]
            room.lexicon.own.update({each.about: each for each in own})
            room.finding.own = room.lexicon.own

    def keep_soon(self) -> None:
        """Write what was typed, once nothing more is typed for a moment."""
        self._soon.start()

    def keep_now(self) -> None:
        """Write what was typed and is not written yet."""
        self._soon.stop()
        for before, now in zip(self._rules.kept, self._rules.drafts, strict=True):
            card = self._rules.card(now.rule_id)
            if before.tree != now.tree and card is not None:
                card.write(now)
                self._wish(partial(self._desk.change, now.rule_id, tree=now.tree))

    def set_later(self, is_on: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Say whether the rules are applied after every import."""
        self._wish(lambda: self._desk.set_for_later(is_on=is_on))

    def add(self, class_code: str, added: Callable[[int], object]) -> None:
        """Make a rule and tell its number once it stands in the list."""
        self.keep_now()

        def work() -> tuple[Changes, int]:
            return self._desk.add(class_code)

        def done(answer: tuple[Changes, int]) -> None:
            changes, rule = answer
            kept = (*self._rules.kept, ClassRule(rule, class_code, Tree()))
            self._rules.show_rules(kept, [each.class_code for each in kept])
            self._written(changes)
            added(rule)

        self._begin(work, done)

    def _switch(self, rule: int, is_on: bool) -> None:  # noqa: FBT001 - a signal's argument
        card = self._rules.card(rule)
        if card is not None:
            card.write(card.draft)
        self._wish(lambda: self._desk.change(rule, is_on=is_on))

    def _choose_class(self, rule: int, code: str) -> None:
        self.keep_now()
        self._wish(lambda: self._desk.change(rule, class_code=code))

    def _arrange(self, rules: Sequence[int]) -> None:
        self._wish(lambda: self._desk.arrange(rules))

    def _wish(self, work: Callable[[], Changes]) -> None:
        self._begin(work, self._written)

    def _begin(self, work: Callable[[], Answer], done: Callable[[Answer], object]) -> None:
        self._writing += 1

        def ended(answer: Answer) -> None:
            self._writing -= 1
            done(answer)

        self._tasks.write(self, work, ended, self._refused)

    def _written(self, changes: Changes) -> None:
        self.kept.emit(changes)

    def _refused(self, error: Exception) -> None:
        self._writing -= 1
        self._tasks.tell(error)
        self.failed.emit()
