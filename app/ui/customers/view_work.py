"""Keeps the seller's own views: reads, saves and removes them beside everything else."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from app.services.changes import Changes
from app.services.customers.saved import SavedView, ViewNameUnfitError
from app.services.segments import Tree
from app.ui.customers.list_filters import ListFilters
from app.ui.customers.save_popup import SavePopup
from app.ui.error_texts import explain
from app.ui.kit.deeds import Done
from app.ui.kit.tasks import TaskRunner

_SAVED = "saved/"


class Views(Protocol):
    """Where the seller's own views are kept."""

    def all(self) -> Sequence[SavedView]:
        """Give them by name."""
        ...

    def save(self, name: str, tree: Tree) -> Changes:
        """Keep one; raises ViewNameUnfitError."""
        ...

    def remove(self, name: str) -> Changes:
        """Take one away."""
        ...


class ViewWork(QObject):
    """Signals: did(Done); read_again once the tabs are others."""

    did = Signal(object)
    read_again = Signal()

    def __init__(self, views: Views, filters: ListFilters, tasks: TaskRunner) -> None:
        super().__init__(filters)
        self._views, self._filters, self._tasks = views, filters, tasks
        self.popup: SavePopup | None = None
        filters.views.save_wanted.connect(self.ask)

    def read(self, code: str) -> None:
        """Read the views and choose one of them, by its code."""
        self._tasks.ask(self, "saved", self._views.all, lambda found: self._show(found, code))

    def ask(self) -> None:
        """Ask for the name of a view that holds what is asked now."""
        bar = self._filters.views
        popup = SavePopup(bar.plus, None if bar.saved is None else bar.saved.name)
        self.popup = popup
        popup.named_so.connect(self._save)
        popup.removed.connect(self._remove)
        popup.show_beside(bar.plus, popup.field)

    def _save(self, name: str) -> None:
        views, tree, popup = self._views, self._filters.tree, self.popup
        kept = " ".join(name.split())

        def done(_changes: Changes) -> None:
            if popup is not None and isValid(popup):
                popup.dismiss()
            self._filters.bar.show_conditions(())
            self.read(_SAVED + kept)
            self.did.emit(Done(lambda: self.tr("“{view}” is a view now").format(view=kept)))

        def failed(error: Exception) -> None:
            if popup is not None and isValid(popup) and isinstance(error, ViewNameUnfitError):
                popup.show_fault(explain(error).sentence)

        self._tasks.write(self, lambda: views.save(kept, tree), done, failed)

    def _remove(self) -> None:
        views, saved = self._views, self._filters.views.saved
        if saved is None:
            return

        def done(_changes: Changes) -> None:
            # What the view asked stays as chips, where it can be saved again.
            self._filters.bar.show_conditions(tuple(saved.tree.root.conditions()))
            self.read("all")
            self.did.emit(Done(words))

        def words() -> str:
            return self.tr("The view “{view}” is gone").format(view=saved.name)

        self._tasks.write(self, lambda: views.remove(saved.name), done)

    def _show(self, found: Sequence[SavedView], code: str) -> None:
        self._filters.views.show_saved(found, code)
        self.read_again.emit()
