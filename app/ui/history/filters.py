"""The filters over the history: a text, the kind, the time, a field, a person."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.services.history import HistoryKind, HistoryQuestion
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.chips import PickChip
from app.ui.kit.fields import SearchField
from app.ui.kit.flow import FlowLayout
from app.ui.kit.home import Home
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.speech import Words, on_look, say
from app.ui.kit.texts import label
from app.ui.kit.time_chip import TimeChip
from app.ui.labels.actions import changed_field, kind_words
from app.ui.theme import px

_SEARCH_WIDE = 240
Act = tuple[str, str, Callable[[], object]]  # what it says, its name, what it does


class HistoryFilters(QWidget):
    """Signals: changed, other actions are meant; fields_wanted, before their menu is shown."""

    changed = Signal()
    fields_wanted = Signal()

    def __init__(self, home: Home) -> None:
        super().__init__()
        self._kind = HistoryKind.ALL
        self._field = ""
        self._person: tuple[int, str] | None = None
        self.search = named(
            SearchField(lambda: self.tr("Person, file, tag…")),
            "historySearch",
            lambda: self.tr("Search the history"),
        )
        on_look(self.search, lambda: self.search.setFixedWidth(px(_SEARCH_WIDE)))
        self.kind = self._chip("historyKind", lambda: self.tr("Kind"))
        self.time = TimeChip("historyTime", home)
        self.field = self._chip("historyField", lambda: self.tr("Field"))
        self.person = self._chip("historyPerson", lambda: self.tr("Person"))
        self.clear_button = named(
            Button(lambda: self.tr("Clear"), Kind.LINK),
            "historyClear",
            lambda: self.tr("Clear all filters"),
        )
        self.count = named(label("", "small"), "historyCount", "")
        self._arrange()
        self._connect()
        self._dress()

    @property
    def question(self) -> HistoryQuestion:
        """What is asked now; today is the clock's."""
        since, until = self.time.ends()
        return HistoryQuestion(
            kind=self._kind,
            person_id=None if self._person is None else self._person[0],
            field=self._field,
            text=self.search.text().strip(),
            since_ms=since,
            until_ms=until,
        )

    @property
    def is_open(self) -> bool:
        """Tell whether everything is asked for."""
        return self.question == HistoryQuestion()

    def show_person(self, person_id: int | None, name: str = "") -> None:
        """Ask for the actions of one person only, by name, or of all; nothing is told."""
        self._person = None if person_id is None else (person_id, name)
        self._dress()

    def clear(self) -> None:
        """Ask for everything again, and tell."""
        self._kind, self._field, self._person = HistoryKind.ALL, "", None
        self.time.clear()
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._put()

    def show_count(self, words: Words) -> None:
        """Write how many actions are meant."""
        say(self.count, self.count.setText, words)

    def offer_fields(self, fields: Sequence[str]) -> None:
        """Show the menu of these fields."""
        self._popup(self.field, self.field_menu(fields))

    def field_menu(self, fields: Sequence[str]) -> QMenu:
        """Make the menu of these fields."""
        return self._menu(
            [
                (changed_field(code), f"field_{code}", partial(self._take_field, code))
                for code in sorted(fields, key=changed_field)
            ]
        )

    def kind_menu(self) -> QMenu:
        """Make the menu of the kinds of actions."""
        kinds = [kind for kind in HistoryKind if kind is not HistoryKind.ALL]
        return self._menu(
            [(kind_words(kind), f"kind_{kind}", partial(self._take_kind, kind)) for kind in kinds]
        )

    def told_again(self) -> None:
        """Write the chips in another language."""
        self._dress()

    def _arrange(self) -> None:
        chips = QWidget()
        flow = FlowLayout(chips, 8)
        for part in (self.person, self.kind, self.time, self.field, self.clear_button):
            flow.addWidget(part)
        searching = column(self.search, ..., gap=0)
        shown = column((chips, 1), margins=(0, 2, 0, 0))
        counted = column(8, self.count, ..., gap=0)
        line = row(searching, (shown, 1), bare(counted), gap=10, margins=(24, 4, 24, 12))
        self.setLayout(line)

    def _connect(self) -> None:
        self.search.asked.connect(lambda _text: self.changed.emit())
        self.kind.clicked.connect(lambda: self._popup(self.kind, self.kind_menu()))
        self.kind.removed.connect(partial(self._take_kind, HistoryKind.ALL))
        self.time.changed.connect(self._put)
        self.field.clicked.connect(self.fields_wanted)
        self.field.removed.connect(partial(self._take_field, ""))
        for signal in (self.person.clicked, self.person.removed):
            signal.connect(self._drop_person)
        self.clear_button.clicked.connect(self.clear)

    def _chip(self, name: str, words: Words) -> PickChip:
        chip = PickChip(words)
        chip.setObjectName(name)
        return chip

    def _menu(self, acts: Sequence[Act]) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("historyMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, name, act in acts:
            action = menu.addAction(words)
            action.setObjectName(name)
            action.triggered.connect(lambda _checked=False, act=act: act())
        return menu

    def _popup(self, chip: PickChip, menu: QMenu) -> None:
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 4)))

    def _take_kind(self, kind: HistoryKind) -> None:
        self._kind = kind
        self._put()

    def _take_field(self, code: str) -> None:
        self._field = code
        self._put()

    def _drop_person(self) -> None:
        self._person = None
        self._put()

    def _put(self) -> None:
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        is_all = self._kind is HistoryKind.ALL
        person = "" if self._person is None else self._person[1]
        self.kind.show_value("" if is_all else self._said(self.tr("Kind"), kind_words(self._kind)))
        self.time.dress()
        field = changed_field(self._field) if self._field else ""
        self.field.show_value(self._said(self.tr("Field"), field))
        self.person.show_value(self._said(self.tr("Person"), person))
        self.person.setVisible(self._person is not None)
        asked = self._person is not None or not self.time.is_open or bool(self._field)
        self.clear_button.setVisible(asked or not is_all)

    def _said(self, name: str, value: str) -> str:
        return self.tr("{name}: {value}").format(name=name, value=value) if value else ""
