"""The views above the list: everybody, and the segments that are tabs, each with its count."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.kept_segments import READY, KeptSegment
from app.services.segments import ReadyView, Tree, ready_tree
from app.services.segments.ready import READY_TABS
from app.ui.formats import number
from app.ui.kit.buttons import icon_button
from app.ui.kit.naming import named
from app.ui.kit.tabs import ViewTabs
from app.ui.labels import ready_meaning, segment_name, view_meaning, view_name

ALL = ReadyView.ALL.value


class ViewBar(QWidget):
    """Tabs over the list.

    Signals: chosen, another view is wanted; save_wanted, by the plus; menu_wanted(KeptSegment, its
    tab, place on the screen); rename_wanted(KeptSegment, its tab); shift_wanted(KeptSegment, places
    along).
    """

    chosen = Signal()
    save_wanted = Signal()
    menu_wanted = Signal(object, QWidget, QPoint)
    rename_wanted = Signal(object, QWidget)
    shift_wanted = Signal(object, int)

    def __init__(self) -> None:
        super().__init__()
        self._segments = _usual()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 8)
        self._tabs = self._made()

    @property
    def is_all(self) -> bool:
        """Tell whether everybody is meant."""
        return self.segment is None

    @property
    def segment(self) -> KeptSegment | None:
        """Which segment is chosen, None for everybody."""
        return self._segments[self._at - 1] if self._at else None

    @property
    def code(self) -> str:
        """The view's name for what is kept about it."""
        return self.codes[self._at]

    @property
    def codes(self) -> list[str]:
        """The codes of all views, from left to right."""
        return [ALL, *(each.key for each in self._segments)]

    @property
    def tree(self) -> Tree:
        """What the chosen view asks."""
        return self.trees[self._at]

    @property
    def trees(self) -> list[Tree]:
        """What every view asks, in the order of the tabs."""
        return [Tree(), *(each.tree for each in self._segments)]

    @property
    def name(self) -> str:
        """What the chosen view is called, in the language in use."""
        return view_name(ReadyView.ALL) if self.segment is None else _tab_name(self.segment)

    @property
    def meaning(self) -> str:
        """Whom the chosen view means, in the language in use."""
        if self.segment is None:
            return view_meaning(ReadyView.ALL)
        ready = self.segment.ready
        return self.tr("A segment of your own") if ready is None else ready_meaning(ready)

    def choose_code(self, code: str) -> bool:
        """Choose a view by its code and tell so; one that is gone changes nothing.

        Returns:
            Whether there is such a view.
        """
        wanted = _code(code)
        if wanted in self.codes and self.codes.index(wanted) != self._at:
            self._tabs.choose(self.codes.index(wanted))
            self.chosen.emit()
        return wanted in self.codes

    def show_segments(self, segments: Sequence[KeptSegment], code: str) -> None:
        """Show these segments as views, with one chosen; nothing is told.

        Args:
            segments: in the order of their tabs.
            code: of the chosen one; everybody stands in for one that is gone.
        """
        if tuple(segments) != self._segments:
            is_same = [_look(each) for each in segments] == [_look(each) for each in self._segments]
            self._segments = tuple(segments)
            if not is_same:
                before, self._tabs = self._tabs, self._made()
                before.hide()
                before.deleteLater()
        wanted = _code(code)
        self._tabs.choose(self.codes.index(wanted) if wanted in self.codes else 0)

    def show_counts(self, counts: Sequence[int]) -> None:
        """Write how many people each view means; the old number stays until then."""
        for at, count in enumerate(counts[: len(self.codes)]):
            self._tabs.show_count(at, number(count))

    @property
    def segments(self) -> Sequence[KeptSegment]:
        """The segments that stand as views, from left to right."""
        return self._segments

    def _prepare(self, tab: QWidget, segment: KeptSegment) -> None:
        """Let a view be renamed and moved, by mouse and keyboard."""
        tab.setToolTip(self.tr("Right click or F2 renames it, Ctrl+Shift with the arrows moves it"))
        tab.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tab.customContextMenuRequested.connect(
            lambda at: self.menu_wanted.emit(segment, tab, tab.mapToGlobal(at))
        )
        acts: tuple[tuple[str, Callable[[], object]], ...] = (
            ("F2", lambda: self.rename_wanted.emit(segment, tab)),
            ("Ctrl+Shift+Left", lambda: self.shift_wanted.emit(segment, -1)),
            ("Ctrl+Shift+Right", lambda: self.shift_wanted.emit(segment, 1)),
        )
        for keys, act in acts:
            press = QShortcut(QKeySequence(keys), tab)
            press.setContext(Qt.ShortcutContext.WidgetShortcut)
            press.activated.connect(act)

    @property
    def _at(self) -> int:
        return max(self._tabs.current(), 0)

    def _save_words(self) -> str:
        return self.tr("Save as segment")

    def _made(self) -> ViewTabs:
        words = [partial(_tab_name, each) for each in self._segments]
        self.plus = named(icon_button("plus", self._save_words), "viewSave", self._save_words)
        self.plus.clicked.connect(self.save_wanted)
        tabs = ViewTabs([partial(view_name, ReadyView.ALL), *words], extra=self.plus)
        named(tabs.part(0), f"view_{ALL}", partial(view_meaning, ReadyView.ALL))
        for at, segment in enumerate(self._segments, 1):
            name = f"view_{segment.ready or segment.name}"
            meaning = partial(segment_name if segment.ready is None else _meaning, segment)
            self._prepare(named(tabs.part(at), name, meaning), segment)
        tabs.chosen.connect(lambda _at: self.chosen.emit())
        self._layout.addWidget(tabs)
        return tabs


def _meaning(segment: KeptSegment) -> str:
    return segment_name(segment) if segment.ready is None else ready_meaning(segment.ready)


def _tab_name(segment: KeptSegment) -> str:
    """Give the name on a tab; the usual ones have shorter names there."""
    code = "" if segment.ready is None else segment.ready.value
    return view_name(ReadyView(code)) if code in list(ReadyView) else segment_name(segment)


def _look(segment: KeptSegment) -> tuple[str, str]:
    return segment.key, segment.name


def _code(code: str) -> str:
    """Give the code of a view; the ready-made ones had shorter codes before."""
    is_short = code in [view.value for view in ReadyView] and code != ALL
    return f"{READY}{code}" if is_short else code


def _usual() -> tuple[KeptSegment, ...]:
    """Give the views that every business begins with, until the business's own are read."""
    return tuple(
        KeptSegment(f"{READY}{ready}", "", ready, ready_tree(ready), is_tab=True)
        for ready in READY_TABS
    )
