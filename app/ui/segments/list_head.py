"""Over the list of segments: the main buttons, the tabs, search, table or cards."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.formats import number
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import SearchField
from app.ui.kit.layouts import row
from app.ui.kit.naming import named
from app.ui.kit.page_header import PageHeader
from app.ui.kit.speech import Words, on_look, say
from app.ui.kit.tabs import Segments, ViewTabs
from app.ui.kit.texts import label
from app.ui.segments.listing import Tab
from app.ui.theme import px

_TABS = {
    Tab.ALL: QT_TRANSLATE_NOOP("segments", "All"),
    Tab.READY: QT_TRANSLATE_NOOP("segments", "Ready-made"),
    Tab.OWN: QT_TRANSLATE_NOOP("segments", "My own"),
    Tab.FROZEN: QT_TRANSLATE_NOOP("segments", "Frozen lists"),
}
_SEARCH_WIDE = 260


class SegmentsHead(PageHeader):
    """Signals: compare_wanted; new_wanted."""

    compare_wanted = Signal()
    new_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(lambda: self.tr("Segments"))
        self.compare = named(
            Button(lambda: self.tr("Compare two"), Kind.DEFAULT, "git-compare-arrows"),
            "segmentsCompare",
            lambda: self.tr("Compare two"),
        )
        self.new = named(
            Button(lambda: self.tr("New segment"), Kind.PRIMARY, "plus"),
            "segmentsNew",
            lambda: self.tr("New segment"),
        )
        self.compare.clicked.connect(self.compare_wanted)
        self.new.clicked.connect(self.new_wanted)
        for button in (self.compare, self.new):
            self.add_action(button)


class SegmentTabs(QWidget):
    """Which segments are listed. Signal chosen(position)."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._tabs = ViewTabs([partial(tab_words, tab) for tab in Tab])
        for at, tab in enumerate(Tab):
            named(self._tabs.part(at), f"segments_{tab}", partial(tab_words, tab))
        self._tabs.chosen.connect(self.chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._tabs)

    @property
    def tab(self) -> Tab:
        """The chosen one."""
        return list(Tab)[max(self._tabs.current(), 0)]

    def choose(self, tab: Tab) -> None:
        """Choose one without telling."""
        self._tabs.choose(list(Tab).index(tab))

    def show_count(self, tab: Tab, count: int) -> None:
        """Write how many segments it lists."""
        self._tabs.show_count(list(Tab).index(tab), number(count))


class ListLine(QWidget):
    """Search, when the numbers were counted, table or cards."""

    def __init__(self) -> None:
        super().__init__()
        self.search = named(
            SearchField(lambda: self.tr("Name or condition")),
            "segmentSearch",
            lambda: self.tr("Search segments"),
        )
        on_look(self.search, lambda: self.search.setFixedWidth(px(_SEARCH_WIDE)))
        self._counted = named(label("", "small"), "segmentsCounted", "")
        names: list[Words] = [lambda: self.tr("Table"), lambda: self.tr("Cards")]
        self.view = Segments(names)
        for at, name in enumerate(("segmentsTable", "segmentsCards")):
            named(self.view.part(at), name, names[at])
        self.setLayout(row(self.search, ..., self._counted, self.view, gap=12, margins=(12, 24)))

    def show_counted(self, words: Words) -> None:
        """Say when the numbers were counted, or that they are being counted."""
        say(self._counted, self._counted.setText, words)


def tab_words(tab: Tab) -> str:
    """Give what a tab is called."""
    return translate("segments", _TABS[tab])
