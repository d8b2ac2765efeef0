"""Does to the selected people what the bar wishes; each wish is one action with Undo."""

import threading
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from app.services.changes import Changes
from app.services.customers.views import FilterChoice
from app.services.editing import BulkEdit, Counted, EditKind, EditReport, Preview, Standing
from app.services.errors import StoppedError
from app.ui.customers.bulk_words import happened
from app.ui.customers.tag_popup import TagPopup
from app.ui.error_texts import explain
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.deeds import Done
from app.ui.kit.picking import Chosen
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.wishes import open_from
from app.ui.labels import customer_class

CLASSES = ("retail", "wholesale")


class Editing(Protocol):
    """What the list needs to change people; every call may take a while."""

    def preview(
        self, people: Iterable[int], edits: BulkEdit, *, is_stopped: Callable[[], bool]
    ) -> Preview:
        """Tell what an edit would do; reads only; raises StoppedError."""
        ...

    def counted(
        self, people: Iterable[int], edits: Sequence[BulkEdit], whom: Counted
    ) -> Sequence[int]:
        """Give whom a number of a preview counts."""
        ...

    def apply(
        self,
        people: Iterable[int],
        edits: BulkEdit,
        is_stopped: Callable[[], bool] | None = None,
    ) -> tuple[Changes, EditReport]:
        """Edit these persons; raises StoppedError with nothing done."""
        ...

    def tags(self) -> Sequence[str]:
        """Give all tags in use."""
        ...


class BulkWork(QObject):
    """Signals: did(Done) after each edit; begun and ended around it."""

    did = Signal(object)
    begun = Signal()
    ended = Signal()

    def __init__(self, editing: Editing, tasks: TaskRunner, hub: ChangeHub) -> None:
        super().__init__()
        self._editing, self._tasks, self._hub = editing, tasks, hub
        self._stop, self._looking = threading.Event(), threading.Event()
        self.popup: TagPopup | None = None
        self.classes: tuple[str, ...] = CLASSES

    def know_classes(self, found: Sequence[FilterChoice]) -> None:
        """Learn the classes of the seller's own; they stand behind those of everybody."""
        own = (str(each.value) for each in found)
        self.classes = tuple(dict.fromkeys((*CLASSES, *own)))

    def stop(self) -> None:
        """Ask the running edit to end with nothing done."""
        self._stop.set()

    def ask_tag(self, chosen: Chosen, anchor: QWidget) -> None:
        """Open the popup for a tag beside a button or the list."""
        popup = TagPopup(anchor, chosen.count)
        self.popup = popup
        popup.typed.connect(partial(self._preview, popup, chosen))
        popup.wished.connect(partial(self._tag, chosen))
        popup.people_wanted.connect(partial(open_from, anchor, self._tasks))
        popup.show_beside(anchor, popup.field)
        self._tasks.ask(popup, "tags", self._editing.tags, popup.show_tags)

    def ask_class(self, chosen: Chosen, anchor: QWidget) -> None:
        """Open the menu of classes over a button."""
        menu = QMenu(anchor)
        menu.setObjectName("classMenu")
        for code in self.classes:
            action = menu.addAction(customer_class(code))
            action.setObjectName(f"class_{code}")
            action.triggered.connect(partial(self.set_class, chosen, code))
        menu.popup(anchor.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))

    def set_class(self, chosen: Chosen, code: str, _is_checked: object = None) -> None:
        """Put people into a class."""
        edit = BulkEdit(EditKind.CLASS, code)
        self._apply(chosen, edit, lambda n: happened().in_class(n, customer_class(code)))

    def hide(self, chosen: Chosen, *, is_shown: bool) -> None:
        """Hide people, or show hidden ones again."""
        if is_shown:
            self._apply(chosen, BulkEdit(EditKind.SHOW), lambda n: happened().shown(n))
        else:
            self._apply(chosen, BulkEdit(EditKind.HIDE), lambda n: happened().hidden(n))

    def _tag(self, chosen: Chosen, tag: str, is_added: bool) -> None:  # noqa: FBT001 - a slot
        if is_added:
            edit = BulkEdit(EditKind.ADD_TAG, tag)
            self._apply(chosen, edit, lambda n: happened().tagged(n, tag))
        else:
            edit = BulkEdit(EditKind.REMOVE_TAG, tag)
            self._apply(chosen, edit, lambda n: happened().untagged(n, tag))

    def _preview(self, popup: TagPopup, chosen: Chosen, tag: str) -> None:
        editing = self._editing
        edit = BulkEdit(EditKind.ADD_TAG, tag)
        self._looking.set()
        self._looking = stop = threading.Event()

        def work() -> Preview:
            return editing.preview(chosen.ids(), edit, is_stopped=stop.is_set)

        def who(standing: Standing) -> Sequence[int]:
            return editing.counted(chosen.ids(), (edit,), Counted(standing))

        def show(preview: Preview) -> None:
            if isValid(popup) and popup.field.text().strip() == tag:
                popup.show_effect(preview, who)

        def keep_quiet(_error: Exception) -> None:
            """Leave it to the edit itself to tell what is wrong with the tag."""

        self._tasks.ask(popup, "effect", work, show, keep_quiet)

    def _apply(self, chosen: Chosen, edit: BulkEdit, words: Callable[[int], str]) -> None:
        editing = self._editing

        def done(answer: tuple[Changes, EditReport]) -> None:
            changes, report = answer
            self.ended.emit()
            self._hub.announce(changes)
            count, action = report.changed, report.action_id
            said = partial(words, count) if count else happened().nobody_changed
            self.did.emit(Done(said, action))

        def failed(error: Exception) -> None:
            self.ended.emit()
            told = explain(error)
            stopped = isinstance(error, StoppedError)
            self.did.emit(Done(happened().stopped if stopped else told.title))

        self._stop.clear()
        self.begun.emit()
        self._tasks.write(
            self, lambda: editing.apply(chosen.ids(), edit, self._stop.is_set), done, failed
        )
