"""The filters over the history: a text, the kind, the time, a field, a person."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.services.history import HistoryKind, HistoryQuestion, midnight_ms
from app.ui.formats import day
from app.ui.history.day_popup import DayPopup
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.chips import PickChip
from app.ui.kit.fields import SearchField
from app.ui.kit.flow import FlowLayout
from app.ui.kit.home import Home
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.speech import Words, on_look, say
from app.ui.kit.texts import label
from app.ui.labels.actions import changed_field, kind_words
from app.ui.theme import px

_SEARCH_WIDE = 240
Act = tuple[str, str, Callable[[], object]]  # what it says, its name, what it does


class Period(StrEnum):
    """Lengths of time that are asked for most."""

    TODAY = "today"
    WEEK = "week"
    MONTH = "month"


_PERIODS = {
    Period.TODAY: QT_TRANSLATE_NOOP("history", "Today"),
    Period.WEEK: QT_TRANSLATE_NOOP("history", "Last 7 days"),
    Period.MONTH: QT_TRANSLATE_NOOP("history", "Last 30 days"),
}
_LENGTHS = {Period.TODAY: 1, Period.WEEK: 7, Period.MONTH: 30}


@dataclass(frozen=True, slots=True)
class Span:
    """From one day to another; both count."""

    first: date
    last: date


class HistoryFilters(QWidget):
    """Signals: changed, other actions are meant; fields_wanted, before their menu is shown."""

    changed = Signal()
    fields_wanted = Signal()

    def __init__(self, home: Home) -> None:
        super().__init__()
        self._home = home
        self._kind = HistoryKind.ALL
        self._time: Period | Span | None = None
        self._field = ""
        self._person: tuple[int, str] | None = None
        self.popup: DayPopup | None = None
        self.search = named(
            SearchField(lambda: self.tr("Person, file, tag…")),
            "historySearch",
            lambda: self.tr("Search the history"),
        )
        on_look(self.search, lambda: self.search.setFixedWidth(px(_SEARCH_WIDE)))
        self.kind = self._chip("historyKind", lambda: self.tr("Kind"))
        self.time = self._chip("historyTime", lambda: self.tr("When"))
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
        span = self._span()
        zone = self._home.zone
        ends = (None, None) if span is None else (span.first, span.last + timedelta(days=1))
        since, until = (None if end is None else midnight_ms(end, zone) for end in ends)
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
        self._kind, self._time, self._field, self._person = HistoryKind.ALL, None, "", None
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

    def time_menu(self) -> QMenu:
        """Make the menu of lengths of time; its last line asks for certain days."""
        acts: list[Act] = [
            (translate("history", words), f"time_{period}", partial(self._take_time, period))
            for period, words in _PERIODS.items()
        ]
        return self._menu([*acts, (self.tr("Days…"), "time_days", self._ask_days)])

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
        self.time.clicked.connect(lambda: self._popup(self.time, self.time_menu()))
        self.time.removed.connect(partial(self._take_time, None))
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

    def _ask_days(self) -> None:
        span = self._span()
        self.popup = DayPopup(self.time, None if span is None else (span.first, span.last))
        self.popup.chosen.connect(lambda first, last: self._take_time(Span(first, last)))
        self.popup.show_beside(self.time, self.popup.first)

    def _take_kind(self, kind: HistoryKind) -> None:
        self._kind = kind
        self._put()

    def _take_time(self, time: Period | Span | None) -> None:
        self._time = time
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

    def _span(self) -> Span | None:
        if not isinstance(self._time, Period):
            return self._time
        today = self._home.clock.today()
        return Span(today - timedelta(days=_LENGTHS[self._time] - 1), today)

    def _dress(self) -> None:
        is_all = self._kind is HistoryKind.ALL
        person = "" if self._person is None else self._person[1]
        self.kind.show_value("" if is_all else self._said(self.tr("Kind"), kind_words(self._kind)))
        self.time.show_value(self._said(self.tr("When"), self._time_words()))
        field = changed_field(self._field) if self._field else ""
        self.field.show_value(self._said(self.tr("Field"), field))
        self.person.show_value(self._said(self.tr("Person"), person))
        self.person.setVisible(self._person is not None)
        asked = self._person is not None or self._time is not None or bool(self._field)
        self.clear_button.setVisible(asked or not is_all)

    def _said(self, name: str, value: str) -> str:
        return self.tr("{name}: {value}").format(name=name, value=value) if value else ""

    def _time_words(self) -> str:
        if isinstance(self._time, Period):
            return translate("history", _PERIODS[self._time])
        if self._time is None:
            return ""
        first, last = day(self._time.first), day(self._time.last)
        return first if first == last else f"{first} – {last}"
