"""Today: the last import, rows kept aside, copies. More comes with the features behind it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.services.safekeeping.views import CopyRow
from app.services.segments.views import EVERYBODY
from app.ui.formats import day, local, money, number, weekday_and_day
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.layouts import bare, boxed, column, row, scrolling
from app.ui.kit.naming import named
from app.ui.kit.page import Page
from app.ui.kit.page_header import PageHeader
from app.ui.kit.people_link import PeopleLink
from app.ui.kit.speech import Words, on_look, say
from app.ui.kit.states import Offer, nothing_yet
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.texts import label
from app.ui.kit.wishes import PeopleWish
from app.ui.theme import px
from app.ui.today.cards import CopiesCard, KeptAside, LastImport
from app.ui.today.views import TodayDesk, TodayFacts

_SIDE = 352
_NARROW = 860
_LINE_HIGH = 24
_WIDEST = 4000
_NOON = 12
_EVENING = 18
_DAWN = 5


class TodayPage(Page):
    """Signals: undo_asked(import number), copied(CopyRow). Reads again when anything changes."""

    undo_asked = Signal(int)
    copied = Signal(object)

    def __init__(self, desk: TodayDesk, tasks: TaskRunner, hub: ChangeHub) -> None:
        super().__init__()
        self._desk, self._tasks = desk, tasks
        self._facts: TodayFacts | None = None
        self._header = PageHeader(self._greeting)
        self._import_button = named(
            Button(lambda: self.tr("Import a file"), Kind.PRIMARY, "upload"),
            "todayImport",
            lambda: self.tr("Import a file"),
        )
        self._import_button.clicked.connect(lambda: self.go.emit("import", None))
        self._header.add_action(self._import_button)
        self._last = LastImport()
        self._last.opened.connect(lambda number: self.go.emit("import", number))
        self._last.undone.connect(self.undo_asked)
        self._kept = KeptAside()
        self._kept.opened.connect(self._open_last)
        self._copies = CopiesCard()
        self._copies.copy_asked.connect(self._copy)
        self._copies.opened.connect(lambda: self.go.emit("settings", "copies"))
        self._figures = {code: label("", "strong") for code in ("orders", "net", "to")}
        self._people = PeopleLink("today_people", "strong")
        self._people.wanted.connect(lambda wish: self.go.emit("customers", wish.tree))
        self._unrated = named(Button("", Kind.LINK, "banknote"), "todayRates", "")
        self._unrated.clicked.connect(lambda: self.go.emit("settings", "rates"))
        self._unrated.hide()
        self._empty = nothing_yet(
            "users",
            lambda: self.tr("No customers yet"),
            lambda: self.tr(
                "Import the order list from your shop. Names, orders and products are filled in "
                "from one file."
            ),
            Offer(lambda: self.tr("Import a file"), "upload"),
        )
        named(self._empty.first_button, "emptyImport", lambda: self.tr("Import a file"))
        self._empty.first.connect(lambda: self.go.emit("import", None))
        self._arrange()
        hub.changed.connect(lambda _changes: self._read())

    @override
    def opened(self, subject: object) -> None:
        """Read everything again; the old lines stay until it is there."""
        self._read()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the side under the rest where the window is narrow."""
        super().resizeEvent(event)
        self._fit()

    @override
    def told_again(self) -> None:
        """Write the same facts in another language."""
        self._fill()

    def show_facts(self, facts: TodayFacts) -> None:
        """Show the state of the business at one moment."""
        self._facts = facts
        say(self._header, self._header.set_title, self._greeting)
        moment = local(facts.now_ms, facts.zone)
        say(self._header, self._header.set_remark, lambda: weekday_and_day(moment.date()))
        self._fill()

    def _fill(self) -> None:
        facts = self._facts
        if facts is None:
            return
        last = facts.last_import
        self._empty.setVisible(last is None and not facts.people)
        self._body.setVisible(last is not None or bool(facts.people))
        # The empty page has the same button in its middle; there is one primary on a page.
        self._import_button.setVisible(not self._empty.isVisibleTo(self))
        self._last_section.setVisible(last is not None)
        if last is not None:
            self._last.show_import(last, facts)
        self._kept.setVisible(bool(facts.kept))
        self._kept.show_kept(facts.kept)
        self._copies.show_copies(facts)
        people = facts.people
        everybody = PeopleWish(EVERYBODY, "") if people else None
        self._people.show_people(lambda: number(people), everybody)
        self._figures["orders"].setText(number(facts.orders))
        self._figures["net"].setText(money(facts.net_minor, facts.currency, is_whole=True))
        self._unrated.setVisible(bool(facts.unrated))
        words = self.tr("%Ln order(s) wait for an exchange rate", "", facts.unrated)
        self._unrated.set_words(words)
        until = None if last is None else local(last.at_ms, facts.zone).date()
        self._figures["to"].setText(day(until))

    def _greeting(self) -> str:
        now = None if self._facts is None else local(self._facts.now_ms, self._facts.zone)
        hour = _NOON if now is None else now.hour
        if _DAWN <= hour < _NOON:
            return self.tr("Good morning")
        if _NOON <= hour < _EVENING:
            return self.tr("Good afternoon")
        return self.tr("Good evening")

    def _read(self) -> None:
        self._tasks.ask(self, "facts", self._desk.facts, self.show_facts)

    def _copy(self) -> None:
        self._copies.copy_button.setEnabled(False)

        def done(copy: CopyRow) -> None:
            self._copies.copy_button.setEnabled(True)
            self.copied.emit(copy)
            self._read()

        self._tasks.write(self, self._desk.copy_now, done)

    def _open_last(self) -> None:
        last = None if self._facts is None else self._facts.last_import
        self.go.emit("import", None if last is None else last.batch_id)

    def _arrange(self) -> None:
        last_title = label(lambda: self.tr("Last import"), "section")
        self._last_section = bare(column(last_title, self._last, gap=10))
        left = column(self._last_section, self._kept, ..., gap=16)
        lines = column(*self._fact_lines(), row(self._unrated, ...), gap=4, margins=(12, 16))
        facts = boxed(lines, "plain")
        side = bare(
            column(
                label(lambda: self.tr("Copies"), "section"),
                self._copies,
                6,
                label(lambda: self.tr("Your shop"), "section"),
                facts,
                ...,
                gap=10,
            )
        )
        self._side = side
        self._halves = row((left, 1), side, gap=24, margins=(24, 8, 24, 24))
        self._body = scrolling(bare(self._halves))
        on_look(self, self._fit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self._body, 1)
        layout.addWidget(self._empty, 1)
        self._empty.hide()
        self._body.hide()

    def _fit(self) -> None:
        is_narrow = self.width() < px(_NARROW)
        way = QBoxLayout.Direction
        self._halves.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
        self._side.setMinimumWidth(0 if is_narrow else px(_SIDE))
        self._side.setMaximumWidth(px(_WIDEST) if is_narrow else px(_SIDE))

    def _fact_lines(self) -> list[QVBoxLayout]:
        captions: dict[str, Words] = {
            "people": lambda: self.tr("Customers"),
            "orders": lambda: self.tr("Orders"),
            "net": lambda: self.tr("Money received"),
            "to": lambda: self.tr("Last import"),
        }
        return [
            column(row(label(words, "small"), ..., self._named(code, words)))
            for code, words in captions.items()
        ]

    def _named(self, code: str, words: Words) -> QWidget:
        if code == "people":
            return self._people
        figure = self._figures[code]
        # As high as the one that opens.
        on_look(figure, lambda: figure.setMinimumHeight(px(_LINE_HIGH)))
        return named(figure, f"today_{code}", words)
