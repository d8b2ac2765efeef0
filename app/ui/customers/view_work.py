"""Keeps segments as views of the list: reads, saves, renames, moves, puts away, removes them."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from shiboken6 import isValid

from app.services.changes import Changes
from app.services.kept_segments import KeptSegment, SegmentNameUnfitError
from app.services.segments import Tree, can_be_kept
from app.ui.customers.list_filters import ListFilters
from app.ui.customers.save_popup import SavePopup
from app.ui.customers.view_bar import ALL
from app.ui.error_texts import explain
from app.ui.kit.deeds import Done
from app.ui.kit.speech import Words
from app.ui.kit.tasks import TaskRunner
from app.ui.labels import segment_name

T = TypeVar("T")


class Views(Protocol):
    """Where segments are kept."""

    def tabs(self) -> Sequence[KeptSegment]:
        """Give those that stand above the list, in their order."""
        ...

    def save(self, name: str, tree: Tree, *, is_tab: bool = False) -> tuple[Changes, str]:
        """Keep one and give its key; raises SegmentNameUnfitError."""
        ...

    def remove(self, key: str) -> Changes:
        """Take one away."""
        ...

    def rename(self, key: str, name: str) -> Changes:
        """Call one otherwise; raises SegmentNameUnfitError."""
        ...

    def put_in_order(self, keys: Sequence[str]) -> Changes:
        """Let them stand in this order."""
        ...

    def show_as_tab(self, key: str, *, is_tab: bool) -> Changes:
        """Let one stand above the list, or no longer."""
        ...


class ViewWork(QObject):
    """Signals: did(Done); read_again once the tabs are others; change_wanted(key)."""

    did = Signal(object)
    read_again = Signal()
    change_wanted = Signal(str)

    def __init__(self, views: Views, filters: ListFilters, tasks: TaskRunner) -> None:
        super().__init__(filters)
        self._views, self._filters, self._tasks = views, filters, tasks
        self.popup: SavePopup | None = None
        bar = filters.views
        bar.save_wanted.connect(lambda: self.ask(bar.plus))
        filters.save_button.clicked.connect(lambda: self.ask(filters.save_button))
        bar.menu_wanted.connect(lambda segment, tab, at: self.menu_of(segment, tab).popup(at))
        bar.rename_wanted.connect(self.ask_name)
        bar.shift_wanted.connect(self._shift)

    def read(self, code: str, focused: str = "") -> None:
        """Read the views and choose one of them, by its code.

        Args:
            code: of the view.
            focused: the name of the tab that has the focus and keeps it.
        """
        self._tasks.ask(
            self, "saved", self._views.tabs, lambda found: self._show(found, code, focused)
        )

    def ask(self, anchor: QWidget) -> None:
        """Ask for the name of a segment that holds what is asked now."""
        chosen = self._filters.views.segment
        own = chosen if chosen is not None and chosen.ready is None else None
        popup = SavePopup(anchor, None if own is None else own.name)
        self.popup = popup
        popup.named_so.connect(self._save)
        if own is not None:
            popup.removed.connect(partial(self._remove, own))
        popup.show_beside(anchor, popup.field)

    def ask_name(self, segment: KeptSegment, tab: QWidget) -> None:
        """Ask for another name of a view; a ready-made one keeps its own."""
        if segment.ready is not None:
            return
        popup = SavePopup(tab, segment.name, renames=True)
        self.popup = popup
        popup.named_so.connect(partial(self._rename, segment))
        popup.show_beside(tab, popup.field)

    def menu_of(self, segment: KeptSegment, tab: QWidget) -> QMenu:
        """Make the menu of a view."""
        bar = self._filters.views
        menu = QMenu(bar)
        menu.setObjectName("viewMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_own, at, last = segment.ready is None, bar.segments.index(segment), len(bar.segments) - 1
        acts: list[tuple[bool, str, str, Callable[[], object]]] = [
            (is_own, "viewRename", self.tr("Rename…"), lambda: self.ask_name(segment, tab)),
            (
                segment.taken_on is None,
                "viewChange",
                self.tr("Change the rule…"),
                lambda: self.change_wanted.emit(segment.key),
            ),
            (at > 0, "viewLeft", self.tr("Move left"), lambda: self._shift(segment, -1)),
            (at < last, "viewRight", self.tr("Move right"), lambda: self._shift(segment, 1)),
            (True, "viewPutAway", self.tr("No longer a tab"), lambda: self._put_away(segment)),
            (is_own, "viewRemove", self.tr("Remove"), lambda: self._remove(segment)),
        ]
        for is_offered, name, words, act in acts:
            if is_offered:
                action = menu.addAction(words)
                action.setObjectName(name)
                action.triggered.connect(lambda _checked=False, act=act: act())
        return menu

    def _save(self, name: str) -> None:
        views, tree = self._views, self._filters.tree
        kept = " ".join(name.split())
        is_tab = self.popup is None or self.popup.as_tab.isChecked()

        def done(answer: tuple[Changes, str]) -> None:
            changes, key = answer
            self._told(lambda: self._saved_words(tree).format(view=kept), changes)
            if is_tab:
                self._filters.bar.show_conditions(())
                self.read(key)

        self._name(lambda: views.save(kept, tree, is_tab=is_tab), done)

    def _saved_words(self, tree: Tree) -> str:
        if can_be_kept(tree):
            return self.tr("“{view}” is a segment now")
        return self.tr("“{view}” is kept as the list of these people")

    def _rename(self, segment: KeptSegment, name: str) -> None:
        views, kept, code = self._views, " ".join(name.split()), self._filters.views.code

        def done(changes: Changes) -> None:
            words = self.tr("The segment is called “{view}” now")
            self._told(lambda: words.format(view=kept), changes)
            self.read(code)

        self._name(lambda: views.rename(segment.key, kept), done)

    def _name(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Write what the popup asked the name for; a name that does not fit is told in it."""
        popup = self.popup

        def written(answer: T) -> None:
            if popup is not None and isValid(popup):
                popup.dismiss()
            done(answer)

        def failed(error: Exception) -> None:
            is_name = isinstance(error, SegmentNameUnfitError)
            if is_name and popup is not None and isValid(popup):
                popup.show_fault(explain(error).sentence)
            else:
                self._tasks.tell(error)

        self._tasks.write(self, work, written, failed)

    def _shift(self, segment: KeptSegment, step: int) -> None:
        """Let a view go some places along."""
        views, bar = self._views, self._filters.views
        keys = [each.key for each in bar.segments]
        at = keys.index(segment.key)
        if not 0 <= at + step < len(keys):
            return
        keys.insert(at + step, keys.pop(at))
        focused = QApplication.focusWidget()
        tab = "" if focused is None or not bar.isAncestorOf(focused) else focused.objectName()

        def done(changes: Changes) -> None:
            self._told(lambda: self.tr("The views stand in another order"), changes)
            self.read(bar.code, tab)

        self._tasks.write(self, lambda: views.put_in_order(keys), done)

    def _put_away(self, segment: KeptSegment) -> None:
        """Let a segment stand above the list no longer; it stays among the segments."""
        views = self._views
        self._go(
            segment,
            lambda: views.show_as_tab(segment.key, is_tab=False),
            lambda: self.tr("“{view}” is no longer a tab"),
        )

    def _remove(self, segment: KeptSegment) -> None:
        views = self._views
        self._go(
            segment,
            lambda: views.remove(segment.key),
            lambda: self.tr("The segment “{view}” is gone"),
        )

    def _go(self, gone: KeptSegment, work: Callable[[], Changes], words: Callable[[], str]) -> None:
        bar = self._filters.views
        was_chosen = bar.code == gone.key

        def done(changes: Changes) -> None:
            if was_chosen:
                # What the view asked stays as chips, where it can be saved again.
                self._filters.keep_asked(gone.tree)
            self.read(ALL if was_chosen else bar.code)
            self._told(lambda: words().format(view=segment_name(gone)), changes)

        self._tasks.write(self, work, done)

    def _told(self, words: Words, changes: Changes) -> None:
        self.did.emit(Done(words, changes.action_id))

    def _show(self, found: Sequence[KeptSegment], code: str, focused: str) -> None:
        self._filters.views.show_segments(found, code)
        if focused:
            tabs = self._filters.views.findChildren(QWidget, focused)
            for tab in tabs[-1:]:  # the one made last; the one before is on its way out
                tab.setFocus(Qt.FocusReason.OtherFocusReason)
        self.read_again.emit()
