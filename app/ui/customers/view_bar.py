"""The views above the list: ready-made questions, each with its live count."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.segments import ReadyView, Tree, ready_tree
from app.ui.formats import number
from app.ui.kit.naming import named
from app.ui.kit.tabs import ViewTabs
from app.ui.labels import view_meaning, view_name

VIEWS = tuple(ReadyView)


class ViewBar(QWidget):
    """Tabs over the list. Signal chosen: another view is wanted."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tabs = ViewTabs([partial(view_name, view) for view in VIEWS])
        for at, view in enumerate(VIEWS):
            named(self._tabs.part(at), f"view_{view}", partial(view_meaning, view))
        self._tabs.chosen.connect(lambda _at: self.chosen.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.addWidget(self._tabs)

    @property
    def view(self) -> ReadyView:
        """Which view is chosen."""
        return VIEWS[max(self._tabs.current(), 0)]

    @property
    def tree(self) -> Tree:
        """What the chosen view asks."""
        return ready_tree(self.view)

    @property
    def name(self) -> str:
        """What the chosen view is called, in the language in use."""
        return view_name(self.view)

    @property
    def meaning(self) -> str:
        """Whom the chosen view means, in the language in use."""
        return view_meaning(self.view)

    def choose(self, view: ReadyView) -> None:
        """Choose a view and tell so."""
        if view is not self.view:
            self._tabs.choose(VIEWS.index(view))
            self.chosen.emit()

    def show_counts(self, counts: Sequence[int]) -> None:
        """Write how many people each view means; the old number stays until then."""
        for at, count in enumerate(counts):
            self._tabs.show_count(at, number(count))
