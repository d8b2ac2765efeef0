"""The views above the list: ready-made questions, each with its live count."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.segments import ReadyView, Tree, ready_tree
from app.ui.formats import number
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.kit.naming import named
from app.ui.kit.speech import Words
from app.ui.kit.tabs import ViewTabs

_NAMES = {
    ReadyView.ALL: QT_TRANSLATE_NOOP("views", "All"),
    ReadyView.NEW: QT_TRANSLATE_NOOP("views", "New"),
    ReadyView.REPEAT: QT_TRANSLATE_NOOP("views", "Repeat"),
    ReadyView.SLIPPING: QT_TRANSLATE_NOOP("views", "Slipping away"),
    ReadyView.LOST: QT_TRANSLATE_NOOP("views", "Lost"),
    ReadyView.WHOLESALE: QT_TRANSLATE_NOOP("views", "Wholesale"),
}
_MEANINGS = {
    ReadyView.ALL: QT_TRANSLATE_NOOP("views", "Everybody who is not hidden"),
    ReadyView.NEW: QT_TRANSLATE_NOOP("views", "First order in the last 30 days, today included"),
    ReadyView.REPEAT: QT_TRANSLATE_NOOP("views", "Two orders and more"),
    ReadyView.SLIPPING: QT_TRANSLATE_NOOP(
        "views", "Without an order for more than 1.5 and up to 3 of their usual gaps"
    ),
    ReadyView.LOST: QT_TRANSLATE_NOOP(
        "views", "Without an order for more than 3 of their usual gaps"
    ),
    ReadyView.WHOLESALE: QT_TRANSLATE_NOOP("views", "Customers of the class Wholesale"),
}
VIEWS = tuple(ReadyView)


class ViewBar(QWidget):
    """Tabs over the list. Signal chosen: another view is wanted."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tabs = ViewTabs([_words_of(_NAMES[view]) for view in VIEWS])
        for at, view in enumerate(VIEWS):
            named(self._tabs.part(at), f"view_{view}", _words_of(_MEANINGS[view]))
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
        return translate("views", _NAMES[self.view])

    @property
    def meaning(self) -> str:
        """Whom the chosen view means, in the language in use."""
        return translate("views", _MEANINGS[self.view])

    def choose(self, view: ReadyView) -> None:
        """Choose a view and tell so."""
        if view is not self.view:
            self._tabs.choose(VIEWS.index(view))
            self.chosen.emit()

    def show_counts(self, counts: Sequence[int]) -> None:
        """Write how many people each view means; the old number stays until then."""
        for at, count in enumerate(counts):
            self._tabs.show_count(at, number(count))


def _words_of(text: str) -> Words:
    return lambda: translate("views", text)
