"""The views above the list: ready-made and saved questions, each with its live count."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.kept_segments.saved import SavedView
from app.services.segments import ReadyView, Tree, ready_tree
from app.ui.formats import number
from app.ui.kit.buttons import icon_button
from app.ui.kit.naming import named
from app.ui.kit.tabs import ViewTabs
from app.ui.labels import view_meaning, view_name

_READY = tuple(ReadyView)
_SAVED = "saved/"


class ViewBar(QWidget):
    """Tabs over the list.

    Signals: chosen, another view is wanted; save_wanted, by the plus; menu_wanted(SavedView, its
    tab, place on the screen), for a view of the seller's own; rename_wanted(SavedView, its tab);
    shift_wanted(SavedView, places along).
    """

    chosen = Signal()
    save_wanted = Signal()
    menu_wanted = Signal(object, QWidget, QPoint)
    rename_wanted = Signal(object, QWidget)
    shift_wanted = Signal(object, int)

    def __init__(self) -> None:
        super().__init__()
        self._saved: tuple[SavedView, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 8)
        self._tabs = self._made()

    @property
    def view(self) -> ReadyView | None:
        """Which ready-made view is chosen, None for one of the seller's own."""
        return _READY[self._at] if self._at < len(_READY) else None

    @property
    def saved(self) -> SavedView | None:
        """Which of the seller's own views is chosen, None for a ready-made one."""
        return None if self._at < len(_READY) else self._saved[self._at - len(_READY)]

    @property
    def code(self) -> str:
        """The view's name for what is kept about it."""
        return _SAVED + self.saved.name if self.saved else _READY[self._at].value

    @property
    def tree(self) -> Tree:
        """What the chosen view asks."""
        return self.trees[self._at]

    @property
    def trees(self) -> list[Tree]:
        """What every view asks, in the order of the tabs."""
        return [*map(ready_tree, _READY), *(view.tree for view in self._saved)]

    @property
    def name(self) -> str:
        """What the chosen view is called, in the language in use."""
        return self.saved.name if self.saved else view_name(_READY[self._at])

    @property
    def meaning(self) -> str:
        """Whom the chosen view means, in the language in use."""
        if self.saved:
            return self.tr("A view of your own")
        return view_meaning(_READY[self._at])

    def choose_code(self, code: str) -> None:
        """Choose a view by its code and tell so; one that is gone changes nothing."""
        codes = [*_READY, *(_SAVED + view.name for view in self._saved)]
        if code in codes and codes.index(code) != self._at:
            self._tabs.choose(codes.index(code))
            self.chosen.emit()

    def show_saved(self, views: Sequence[SavedView], code: str) -> None:
        """Show these views of the seller's own, with one chosen; nothing is told.

        Args:
            views: in the order of their tabs.
            code: of the chosen one; the first view stands in for one that is gone.
        """
        if tuple(views) != self._saved:
            self._saved = tuple(views)
            before, self._tabs = self._tabs, self._made()
            before.hide()
            before.deleteLater()
        codes = [*_READY, *(_SAVED + view.name for view in self._saved)]
        self._tabs.choose(codes.index(code) if code in codes else 0)

    def show_counts(self, counts: Sequence[int]) -> None:
        """Write how many people each view means; the old number stays until then."""
        for at, count in enumerate(counts[: len(self.trees)]):
            self._tabs.show_count(at, number(count))

    @property
    def own(self) -> tuple[SavedView, ...]:
        """The seller's own views, from left to right."""
        return self._saved

    def _prepare(self, tab: QWidget, saved: SavedView) -> None:
        """Let a view of the seller's own be renamed and moved, by mouse and keyboard."""
        tab.setToolTip(self.tr("Right click or F2 renames it, Ctrl+Shift with the arrows moves it"))
        tab.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tab.customContextMenuRequested.connect(
            lambda at: self.menu_wanted.emit(saved, tab, tab.mapToGlobal(at))
        )
        acts: tuple[tuple[str, Callable[[], object]], ...] = (
            ("F2", lambda: self.rename_wanted.emit(saved, tab)),
            ("Ctrl+Shift+Left", lambda: self.shift_wanted.emit(saved, -1)),
            ("Ctrl+Shift+Right", lambda: self.shift_wanted.emit(saved, 1)),
        )
        for keys, act in acts:
            press = QShortcut(QKeySequence(keys), tab)
            press.setContext(Qt.ShortcutContext.WidgetShortcut)
            press.activated.connect(act)

    @property
    def _at(self) -> int:
        return max(self._tabs.current(), 0)

    def _save_words(self) -> str:
        return self.tr("Save this as a view")

    def _made(self) -> ViewTabs:
        words = [partial(view_name, view) for view in _READY]
        self.plus = named(icon_button("plus", self._save_words), "viewSave", self._save_words)
        self.plus.clicked.connect(self.save_wanted)
        tabs = ViewTabs([*words, *(view.name for view in self._saved)], extra=self.plus)
        for at, view in enumerate(_READY):
            named(tabs.part(at), f"view_{view}", partial(view_meaning, view))
        for at, saved in enumerate(self._saved, len(_READY)):
            self._prepare(named(tabs.part(at), f"view_{saved.name}", saved.name), saved)
        tabs.chosen.connect(lambda _at: self.chosen.emit())
        self._layout.addWidget(tabs)
        return tabs


def code_of(view: SavedView) -> str:
    """Give the code of a view of the seller's own."""
    return _SAVED + view.name
