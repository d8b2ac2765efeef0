"""Who is worth completing: value times what is missing; each opens the form at that field."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from app.services.customers.person_views import Known
from app.services.customers.worth import Worth
from app.ui.customers.form.places import AtField
from app.ui.formats import NOTHING, money, number
from app.ui.kit.cells import CellValue, ChipCell, PersonCell, Style
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.columns import without_room
from app.ui.kit.fields import Choice
from app.ui.kit.home import Home
from app.ui.kit.layouts import across, bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.page import Page
from app.ui.kit.page_header import PageHeader
from app.ui.kit.people_link import PeopleLink
from app.ui.kit.row_window import Column, RowWindow
from app.ui.kit.skeleton import Skeleton
from app.ui.kit.speech import on_look
from app.ui.kit.states import Offer, StateNote, nothing_yet
from app.ui.kit.table import Table
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.texts import label
from app.ui.kit.wishes import PeopleCall, open_people
from app.ui.labels import known_short
from app.ui.theme import Tone, px

_MOST = 300
_ALL = len(Known)
_NAME_ROOM, _MISSING_ROOM = 220, 200
Find = Callable[[int, Known | None], tuple[Worth, ...]]


class CompletingPage(Page):
    """A list of people, the one worth most first; Enter opens the form at what is missing."""

    def __init__(self, find: Find, tasks: TaskRunner, hub: ChangeHub, home: Home) -> None:
        super().__init__()
        self._find, self._tasks, self._home = find, tasks, home
        self._people: dict[int, Worth] = {}
        self._is_stale, self._was_read = True, False
        self.lacking = named(Choice(), "completingLacking", lambda: self.tr("What is missing"))
        self.lacking.add(lambda: self.tr("Anything missing"), None)
        for known in Known:
            self.lacking.add(partial(known_short, known), known)
        self.lacking.currentIndexChanged.connect(lambda _at: self._ask())
        self.rows = RowWindow(self._columns(), self._rows, None, self)
        self.table = named(
            Table(self.rows), "completingTable", lambda: self.tr("Who is worth completing")
        )
        self.table.opened.connect(self._open)
        self.foot = PeopleLink("completingFoot", "small")
        self.foot.wanted.connect(partial(open_people, self, tasks))
        self.nobody = self._made_nobody()
        self._skeleton = Skeleton()
        self._states = QStackedWidget()
        self._lay_out()
        hub.changed.connect(self._changed)

    @override
    def opened(self, subject: object) -> None:
        """Read anew what has changed meanwhile; the subject may be what is missing."""
        if isinstance(subject, Known) and self.lacking.currentData() != subject:
            self.lacking.choose(subject)
        elif self._is_stale:
            self._ask()
        self.lead_focus(self.table)

    @override
    def told_again(self) -> None:
        """Write cells again in another language."""
        self.table.viewport().update()
        self.table.horizontalHeader().viewport().update()
        self._write_foot()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what matters least when there is no room for it."""
        super().resizeEvent(event)
        room = {"missing": _MISSING_ROOM}
        hidden = without_room(self.rows.columns, self.width(), ("score",), room)
        for each in self.rows.columns:
            self.table.hide_column(each.code, is_hidden=each.code in hidden)

    def _made_nobody(self) -> StateNote:
        made = nothing_yet(
            "circle-check",
            lambda: self.tr("Nothing is missing here"),
            lambda: self.tr("Of everybody who bought something, this is known already."),
            Offer(lambda: self.tr("Open all customers"), "users"),
        )
        named(made.first_button, "completingList", lambda: self.tr("Open all customers"))
        made.first.connect(self._leave)
        return made

    def _lay_out(self) -> None:
        foot = bare(row(self.foot, ..., margins=(24, 0, 24, 0)))
        on_look(foot, lambda: foot.setFixedHeight(px(36)))
        listed = bare(column((self.table, 1), across(), foot, gap=0))
        for part in (self._skeleton, listed, self.nobody):
            self._states.addWidget(part)
        head = PageHeader(lambda: self.tr("Worth completing"), crumb=lambda: self.tr("Customers"))
        head.back.connect(self._leave)
        why = label(
            lambda: self.tr("Who bought most and of whom most is missing stands first."),
            "second",
            wraps=True,
        )
        line = bare(row(self.lacking, (why, 1), gap=12, margins=(24, 4, 24, 12)))
        self.setLayout(column(head, line, (self._states, 1), gap=0))

    def _ask(self) -> None:
        if not self._was_read:
            self._skeleton.begin()
        found = self.lacking.currentData()
        lacking = None if found is None else Known(str(found))
        find = self._find
        self._tasks.ask(self, "worth", lambda: find(_MOST, lacking), self._show)

    def _show(self, people: tuple[Worth, ...]) -> None:
        self._is_stale, self._was_read = False, True
        self._skeleton.end()
        current = self.rows.id_at(self.table.currentIndex().row())
        self._people = {each.person_id: each for each in people}
        self.rows.show_ids([each.person_id for each in people])
        at = None if current is None else self.rows.position_of(current)
        if at is not None:
            self.table.make_current(at)
        self._states.setCurrentIndex(1 if people else 2)
        self._write_foot()
        if people:
            self.lead_focus(self.table)

    def _write_foot(self) -> None:
        count = len(self._people)
        words = self.tr("{count} people", "", count)
        if count == _MOST:
            words = self.tr("the first {count} people", "", count)
        people = tuple(self._people)
        call = PeopleCall(lambda: people, lambda: self.tr("Worth completing"))
        self.foot.show_people(words.format(count=number(count)), call if people else None)

    def _rows(self, ids: Sequence[int]) -> dict[int, Worth]:
        return {each: self._people[each] for each in ids if each in self._people}

    def _open(self, row_number: int) -> None:
        person = self.rows.id_at(row_number)
        if person is None:
            return
        found = self.lacking.currentData()
        missing = self._people[person].missing[0] if found is None else Known(str(found))
        if missing is Known.INTEREST:  # written down on the page, not in the form
            self.go.emit("customer", person)
        else:
            self.go.emit("edit_customer", AtField(person, missing))

    def _changed(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._ask()

    def _leave(self) -> None:
        self.go.emit("customers", None)

    def _columns(self) -> Sequence[Column[Worth]]:
        currency = self._home.currency
        return (
            Column("who", lambda: self.tr("Customer"), _who, width=_NAME_ROOM),
            Column(
                "spent",
                lambda: self.tr("Spent"),
                lambda each: money(each.net_minor, currency),
                Style.MONEY,
                120,
            ),
            Column("score", lambda: self.tr("Known"), self._score, Style.QUIET_NUMBER, 100),
            Column("missing", lambda: self.tr("Missing, the most useful first"), _missing),
        )

    def _score(self, each: Worth) -> CellValue:
        return self.tr("{score} of {all}").format(score=each.score, all=_ALL)


def _who(each: Worth) -> CellValue:
    return PersonCell(each.name or NOTHING)


def _missing(each: Worth) -> CellValue:
    return tuple(
        ChipCell(known_short(known), Tone.WARN if at == 0 else Tone.NEUTRAL)
        for at, known in enumerate(each.missing)
    )
