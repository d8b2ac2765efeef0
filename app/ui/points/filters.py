"""The filters over the ledger: a text, the kind, the time, a person."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.services.points import PointsKind
from app.services.points.listing_views import LedgerQuestion
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.chips import PickChip
from app.ui.kit.fields import SearchField
from app.ui.kit.flow import FlowLayout
from app.ui.kit.home import Home
from app.ui.kit.layouts import column, row
from app.ui.kit.naming import named
from app.ui.kit.speech import Words, on_look
from app.ui.kit.time_chip import TimeChip
from app.ui.labels.points import points_kind
from app.ui.theme import px

_SEARCH_WIDE = 260


class LedgerFilters(QWidget):
    """Signal changed: other entries are meant."""

    changed = Signal()

    def __init__(self, home: Home) -> None:
        super().__init__()
        self._kind: PointsKind | None = None
        self._person: tuple[int, str] | None = None
        self.search = named(
            SearchField(lambda: self.tr("Customer, order no., note")),
            "ledgerSearch",
            lambda: self.tr("Search the ledger"),
        )
        on_look(self.search, lambda: self.search.setFixedWidth(px(_SEARCH_WIDE)))
        self.kind = self._chip("ledgerKind", lambda: self.tr("Kind"))
        self.time = TimeChip("ledgerTime", home)
        self.person = self._chip("ledgerPerson", lambda: self.tr("Customer"))
        self.clear_button = named(
            Button(lambda: self.tr("Clear"), Kind.LINK),
            "ledgerClear",
            lambda: self.tr("Clear all filters"),
        )
        self._arrange()
        self._connect()
        self._dress()

    @property
    def question(self) -> LedgerQuestion:
        """What is asked now; today is the clock's."""
        since, until = self.time.ends()
        return LedgerQuestion(
            kind=self._kind,
            search=self.search.text().strip(),
            person_id=None if self._person is None else self._person[0],
            since_ms=since,
            until_ms=until,
        )

    def show_person(self, person_id: int, name: str) -> None:
        """Ask for the entries of one person only; nothing is told."""
        self._clear()
        self._person = (person_id, name)
        self._dress()

    def clear(self) -> None:
        """Ask for everything again, and tell."""
        self._clear()
        self._put()

    def kind_menu(self) -> QMenu:
        """Make the menu of the kinds of entries."""
        menu = QMenu(self)
        menu.setObjectName("ledgerMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in PointsKind:
            action = menu.addAction(points_kind(kind)[0])
            action.setObjectName(f"kind_{kind}")
            action.triggered.connect(
                lambda _checked=False, kind=kind: self._take_kind(PointsKind(kind))
            )
        return menu

    def told_again(self) -> None:
        """Write the chips in another language."""
        self._dress()

    def _arrange(self) -> None:
        chips = QWidget()
        flow = FlowLayout(chips, 8)
        for part in (self.person, self.kind, self.time, self.clear_button):
            flow.addWidget(part)
        searching = column(self.search, ..., gap=0)
        shown = column((chips, 1), margins=(0, 2, 0, 0))
        self.setLayout(row(searching, (shown, 1), gap=10, margins=(24, 8, 24, 12)))

    def _connect(self) -> None:
        self.search.asked.connect(lambda _text: self.changed.emit())
        self.kind.clicked.connect(
            lambda: self.kind_menu().popup(self.kind.mapToGlobal(QPoint(0, self.kind.height() + 4)))
        )
        self.kind.removed.connect(partial(self._take_kind, None))
        self.time.changed.connect(self._put)
        for signal in (self.person.clicked, self.person.removed):
            signal.connect(self._drop_person)
        self.clear_button.clicked.connect(self.clear)

    def _chip(self, name: str, words: Words) -> PickChip:
        chip = PickChip(words)
        chip.setObjectName(name)
        return chip

    def _clear(self) -> None:
        self._kind, self._person = None, None
        self.time.clear()
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)

    def _take_kind(self, kind: PointsKind | None) -> None:
        self._kind = kind
        self._put()

    def _drop_person(self) -> None:
        self._person = None
        self._put()

    def _put(self) -> None:
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        kind = "" if self._kind is None else points_kind(self._kind)[0]
        person = "" if self._person is None else self._person[1]
        self.kind.show_value(self._said(self.tr("Kind"), kind))
        self.person.show_value(self._said(self.tr("Customer"), person))
        self.time.dress()
        self.person.setVisible(self._person is not None)
        is_open = self._person is None and self._kind is None and self.time.is_open
        self.clear_button.setVisible(not is_open)

    def _said(self, name: str, value: str) -> str:
        return self.tr("{name}: {value}").format(name=name, value=value) if value else ""
