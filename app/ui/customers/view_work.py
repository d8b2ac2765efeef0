"""Keeps the seller's own views: reads, saves, renames, moves and removes them."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from shiboken6 import isValid

from app.services.changes import Changes
from app.services.kept_segments.saved import SavedView, ViewNameUnfitError
from app.services.segments import Tree
from app.ui.customers.list_filters import ListFilters
from app.ui.customers.save_popup import SavePopup
from app.ui.error_texts import explain
from app.ui.kit.deeds import Done
from app.ui.kit.speech import Words
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

    def rename(self, before: str, name: str) -> Changes:
        """Call one otherwise; raises ViewNameUnfitError."""
        ...

    def put_in_order(self, names: Sequence[str]) -> Changes:
        """Let them stand in this order."""
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
        filters.views.menu_wanted.connect(lambda v, tab, at: self.menu_of(v, tab).popup(at))
        filters.views.rename_wanted.connect(self.ask_name)
        filters.views.shift_wanted.connect(self._shift)

    def read(self, code: str, focused: str = "") -> None:
        """Read the views and choose one of them, by its code.

        Args:
            code: of the view.
            focused: the name of the tab that has the focus and keeps it.
        """
        self._tasks.ask(
            self, "saved", self._views.all, lambda found: self._show(found, code, focused)
        )

    def ask(self) -> None:
        """Ask for the name of a view that holds what is asked now."""
        bar = self._filters.views
        popup = SavePopup(bar.plus, None if bar.saved is None else bar.saved.name)
        self.popup = popup
        popup.named_so.connect(self._save)
        popup.removed.connect(self._remove)
        popup.show_beside(bar.plus, popup.field)

    def ask_name(self, saved: SavedView, tab: QWidget) -> None:
        """Ask for another name of a view."""
        popup = SavePopup(tab, saved.name, renames=True)
        self.popup = popup
        popup.named_so.connect(partial(self._rename, saved.name))
        popup.show_beside(tab, popup.field)

    def menu_of(self, saved: SavedView, tab: QWidget) -> QMenu:
        """Make the menu of a view of the seller's own."""
        bar = self._filters.views
        menu = QMenu(bar)
        menu.setObjectName("viewMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        acts: list[tuple[str, str, Callable[[], object]]] = [
            ("viewRename", self.tr("Rename…"), lambda: self.ask_name(saved, tab)),
            ("viewRemove", self.tr("Remove"), lambda: self._remove(saved)),
        ]
        at, last = bar.own.index(saved), len(bar.own) - 1
        if at > 0:
            acts.insert(1, ("viewLeft", self.tr("Move left"), lambda: self._shift(saved, -1)))
        if at < last:
            acts.insert(-1, ("viewRight", self.tr("Move right"), lambda: self._shift(saved, 1)))
        for name, words, act in acts:
            action = menu.addAction(words)
            action.setObjectName(name)
            action.triggered.connect(lambda _checked=False, act=act: act())
        return menu

    def _save(self, name: str) -> None:
        views, tree = self._views, self._filters.tree
        kept = " ".join(name.split())

        def done(changes: Changes) -> None:
            self._filters.bar.show_conditions(())
            self._told(lambda: self.tr("“{view}” is a view now").format(view=kept), changes)
            self.read(_SAVED + kept)

        self._name(lambda: views.save(kept, tree), done)

    def _rename(self, before: str, name: str) -> None:
        views, kept = self._views, " ".join(name.split())
        was_chosen = self._filters.views.code == _SAVED + before

        def done(changes: Changes) -> None:
            words = self.tr("The view is called “{view}” now")
            self._told(lambda: words.format(view=kept), changes)
            self.read(_SAVED + kept if was_chosen else self._filters.views.code)

        self._name(lambda: views.rename(before, kept), done)

    def _name(self, work: Callable[[], Changes], done: Callable[[Changes], None]) -> None:
        """Write what the popup asked the name for; a name that does not fit is told in it."""
        popup = self.popup

        def written(changes: Changes) -> None:
            if popup is not None and isValid(popup):
                popup.dismiss()
            done(changes)

        def failed(error: Exception) -> None:
            if popup is not None and isValid(popup) and isinstance(error, ViewNameUnfitError):
                popup.show_fault(explain(error).sentence)

        self._tasks.write(self, work, written, failed)

    def _shift(self, saved: SavedView, step: int) -> None:
        """Let a view go some places along."""
        views, bar = self._views, self._filters.views
        names = [view.name for view in bar.own]
        at = names.index(saved.name)
        if not 0 <= at + step < len(names):
            return
        names.insert(at + step, names.pop(at))
        focused = QApplication.focusWidget()
        tab = "" if focused is None or not bar.isAncestorOf(focused) else focused.objectName()

        def done(changes: Changes) -> None:
            self._told(lambda: self.tr("The views stand in another order"), changes)
            self.read(bar.code, tab)

        self._tasks.write(self, lambda: views.put_in_order(names), done)

    def _remove(self, saved: SavedView | None = None) -> None:
        views, bar = self._views, self._filters.views
        chosen = bar.saved
        gone = chosen if saved is None else saved
        if gone is None:
            return

        def done(changes: Changes) -> None:
            if gone == chosen:
                # What the view asked stays as chips, where it can be saved again.
                self._filters.bar.show_conditions(tuple(gone.tree.root.conditions()))
            self.read("all" if gone == chosen else bar.code)
            words = self.tr("The view “{view}” is gone")
            self._told(lambda: words.format(view=gone.name), changes)

        self._tasks.write(self, lambda: views.remove(gone.name), done)

    def _told(self, words: Words, changes: Changes) -> None:
        self.did.emit(Done(words, changes.action_id))

    def _show(self, found: Sequence[SavedView], code: str, focused: str) -> None:
        self._filters.views.show_saved(found, code)
        if focused:
            tabs = self._filters.views.findChildren(QWidget, focused)
            for tab in tabs[-1:]:  # the one made last; the one before is on its way out
                tab.setFocus(Qt.FocusReason.OtherFocusReason)
        self.read_again.emit()
