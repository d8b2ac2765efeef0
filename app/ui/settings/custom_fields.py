"""The fields of the seller's own in the settings: saved one by one, each change with Undo."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.services.changes import Changes
from app.services.settings import CustomField, CustomKind
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.deeds import Done
from app.ui.kit.speech import Words
from app.ui.kit.tasks import TaskRunner
from app.ui.settings.field_lines import FieldLines
from app.ui.settings.rows import SettingGroup


class FieldDesk(Protocol):
    """The service calls behind it; each may take its time."""

    def fields(self, *, with_given_up: bool) -> tuple[CustomField, ...]:
        """Give the fields in the seller's order."""
        ...

    def people(self, field_id: int) -> Sequence[int]:
        """Give who has a value in a field."""
        ...

    def add(self, name: str, kind: CustomKind, choices: Sequence[str]) -> tuple[Changes, int]:
        """Make a field."""
        ...

    def rename(self, field_id: int, name: str) -> Changes:
        """Give a field another name."""
        ...

    def offer(self, field_id: int, choices: Sequence[str]) -> Changes:
        """Say what a choice offers."""
        ...

    def identify(self, field_id: int, *, is_identifying: bool) -> Changes:
        """Say whether the same value means likely the same person."""
        ...

    def give_up(self, field_id: int, *, is_given_up: bool) -> Changes:
        """Show a field nowhere any more, or again."""
        ...

    def arrange(self, field_ids: Sequence[int]) -> Changes:
        """Put the fields in this order."""
        ...


class OwnFields(QObject):
    """A group of the settings. Signals: did(Done) after each change; people_wanted(a wish)."""

    did = Signal(object)
    people_wanted = Signal(object)

    def __init__(self, desk: FieldDesk, tasks: TaskRunner, hub: ChangeHub) -> None:
        super().__init__()
        self._desk, self._tasks, self._hub = desk, tasks, hub
        self._shown: tuple[CustomField, ...] | None = None
        self._lines = FieldLines(desk.people)
        self._lines.people_wanted.connect(self.people_wanted)
        self._lines.added.connect(self._add)
        self._lines.renamed.connect(self._rename)
        self._lines.offered.connect(self._offer)
        self._lines.identified.connect(self._identify)
        self._lines.given_up.connect(self._give_up)
        self._lines.moved.connect(self._move)

    @property
    def group(self) -> SettingGroup:
        """The group of the settings."""
        return self._lines.group

    def read(self) -> tuple[CustomField, ...]:
        """Read the fields; in a reading lane."""
        return self._desk.fields(with_given_up=True)

    def show(self, fields: tuple[CustomField, ...]) -> None:
        """Show the fields, unless they are on show."""
        if self._shown != fields:
            self._shown = fields
            self.fill()

    def fill(self) -> None:
        """Write the lines in the language in use; the focus stays where it was."""
        if self._shown is None:
            return
        focused = QApplication.focusWidget()
        name = "" if focused is None else focused.objectName()
        self._lines.show_fields(self._shown)
        again = self.group.findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus()

    def _add(self, name: str, kind: CustomKind, choices: tuple[str, ...]) -> None:
        self._save(
            lambda: self.tr("The field {name} is there now").format(name=name),
            lambda: self._desk.add(name, kind, choices)[0],
        )

    def _rename(self, field: CustomField, name: str) -> None:
        self._save(
            lambda: self.tr("The field is called {name} now").format(name=name),
            partial(self._desk.rename, field.field_id, name),
        )

    def _offer(self, field: CustomField, choices: tuple[str, ...]) -> None:
        self._save(
            lambda: self.tr("The choices of {name} are changed").format(name=field.name),
            partial(self._desk.offer, field.field_id, choices),
        )

    def _identify(self, field: CustomField, is_so: bool) -> None:  # noqa: FBT001 - a signal's argument
        def words() -> str:
            if is_so:
                said = self.tr("Customers with the same {name} are likely one from now on")
            else:
                said = self.tr("Customers with the same {name} are not taken for one any more")
            return said.format(name=field.name)

        self._save(words, partial(self._desk.identify, field.field_id, is_identifying=is_so))

    def _give_up(self, field: CustomField, is_so: bool) -> None:  # noqa: FBT001 - a signal's argument
        def words() -> str:
            if is_so:
                said = self.tr("The field {name} is shown nowhere; its values are kept")
            else:
                said = self.tr("The field {name} is shown again")
            return said.format(name=field.name)

        self._save(words, partial(self._desk.give_up, field.field_id, is_given_up=is_so))

    def _move(self, field_ids: Sequence[int]) -> None:
        self._save(
            lambda: self.tr("Your own fields stand in another order"),
            partial(self._desk.arrange, field_ids),
        )

    def _save(self, words: Words, change: Callable[[], Changes]) -> None:
        def done(changes: Changes) -> None:
            self._hub.announce(changes)
            if changes.action_id is not None:
                self.did.emit(Done(words, changes.action_id))

        self._tasks.write(self, change, done, self._refused)

    def _refused(self, error: Exception) -> None:
        """Write the lines as they are kept, then let the error be told."""
        self.fill()
        self._tasks.tell(error)
