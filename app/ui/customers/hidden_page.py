"""The hidden: who they are, since when and why; any of them can be shown again."""

from array import array
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedWidget
from typing_extensions import override

from app.services.history import THE_HIDDEN, HiddenRow
from app.ui.customers.bulk_work import BulkWork, Editing
from app.ui.customers.hidden_bar import HiddenBar
from app.ui.customers.words import counted
from app.ui.error_texts import explain
from app.ui.formats import NOTHING, ago, day_in_words, number
from app.ui.kit.cells import CellValue, PersonCell, Style
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.columns import without_room
from app.ui.kit.fields import SearchField
from app.ui.kit.home import Home
from app.ui.kit.layouts import across, bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.page import Page
from app.ui.kit.page_header import PageHeader
from app.ui.kit.people_link import PeopleLink
from app.ui.kit.pick_table import PickTable
from app.ui.kit.picking import Chosen
from app.ui.kit.row_window import Column, RowWindow
from app.ui.kit.speech import on_look, say
from app.ui.kit.states import Offer, nothing_found, nothing_yet, went_wrong
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.texts import label
from app.ui.kit.wishes import PeopleWish
from app.ui.labels.actions import title_of
from app.ui.labels.row_words import line_of, name_of, spent_of
from app.ui.theme import px

_SEARCH_WIDE = 300
_NAME_ROOM = 210
_LEFT_OUT = ("last", "orders", "why", "spent", "since")


class HiddenPeople(Protocol):
    """The hidden as the page knows them; called in the reading lanes."""

    def ids(self, search: str = "") -> "array[int]":
        """Give the hidden whom a text finds, the one hidden last first."""
        ...

    def rows(self, ids: Sequence[int]) -> dict[int, HiddenRow]:
        """Give lines by person."""
        ...


class HiddenPage(Page):
    """The list of hidden people."""

    def __init__(
        self, book: HiddenPeople, editing: Editing, tasks: TaskRunner, hub: ChangeHub, home: Home
    ) -> None:
        super().__init__()
        self._book, self._tasks, self._home = book, tasks, home
        self._search, self._is_stale = "", True
        self.search = named(
            SearchField(lambda: self.tr("Name, phone, order number")),
            "hiddenSearch",
            lambda: self.tr("Search the hidden"),
        )
        on_look(self.search, lambda: self.search.setFixedWidth(px(_SEARCH_WIDE)))
        self.rows = RowWindow(self._columns(), book.rows, tasks, self)
        self.table = named(PickTable(self.rows), "hiddenTable", lambda: self.tr("Hidden customers"))
        self.work = BulkWork(editing, tasks, hub)
        self.foot = named(label("", "small"), "hiddenFoot", "")
        self.people = PeopleLink("hiddenPeople")
        foot = bare(row(self.people, self.foot, ..., margins=(24, 0, 24, 0)))
        on_look(foot, lambda: foot.setFixedHeight(px(36)))
        area = bare(column(self.table))
        self._list = bare(column((area, 1), across(), foot, gap=0))
        self.bar = HiddenBar(area, self.table.keep_foot)
        self._states = self._made_states()
        self._line = bare(row(self.search, ..., margins=(24, 4, 24, 12)))
        self.setLayout(column(self._header(), self._line, (self._states, 1), gap=0))
        self._connect(hub)

    @override
    def opened(self, subject: object) -> None:
        """Read anew what has changed meanwhile."""
        if self._is_stale:
            self._ask()
        if self.table.isVisible():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def focus_search(self) -> bool:
        """Put the focus into the search field with its text chosen."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
        return True

    @override
    def told_again(self) -> None:
        """Write cells again in another language."""
        self.table.viewport().update()
        self.table.horizontalHeader().viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what matters least when there is no room for it."""
        super().resizeEvent(event)
        hidden = without_room(self.rows.columns, self.width(), _LEFT_OUT, {"who": _NAME_ROOM})
        for each in self.rows.columns:
            self.table.hide_column(each.code, is_hidden=each.code in hidden)

    def menu_of(self, row_number: int) -> QMenu:
        """Make the menu of a row: it means the selected where the row is one of them."""
        person = self.rows.id_at(row_number)
        picked = self.table.picked
        chosen = picked.chosen() if person is not None and picked.has(person) else _one(person)
        menu = QMenu(self)
        menu.setObjectName("hiddenMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, act in (
            (self.tr("Show again"), lambda: self._show_again(chosen)),
            (self.tr("Open full page"), lambda: self._open(row_number)),
            (self.tr("History of this customer"), lambda: self.go.emit("history", person)),
        ):
            menu.addAction(words).triggered.connect(lambda _checked=False, act=act: act())
        return menu

    def _made_states(self) -> QStackedWidget:
        self.empty = nothing_yet(
            "eye-off",
            lambda: self.tr("Nobody is hidden"),
            lambda: self.tr(
                "Whom you hide leaves the lists and is never written to; the orders still count."
            ),
            Offer(lambda: self.tr("Open all customers"), "users"),
        )
        self.nothing = nothing_found("", "", Offer(lambda: self.tr("Show all hidden")))
        self.error = went_wrong("", "", Offer(lambda: self.tr("Try again"), "rotate-cw"))
        for name, note in (
            ("nobodyHidden", self.empty),
            ("noHiddenFound", self.nothing),
            ("hiddenError", self.error),
        ):
            note.setObjectName(name)
            note.first_button.setObjectName(f"{name}Act")
        states = QStackedWidget()
        for part in (self._list, self.empty, self.nothing, self.error):
            states.addWidget(part)
        return states

    def _header(self) -> PageHeader:
        return PageHeader(
            lambda: self.tr("Hidden"),
            remark=lambda: self.tr("in no list and never written to; their orders still count"),
        )

    def _connect(self, hub: ChangeHub) -> None:
        picked = self.table.picked
        self.search.asked.connect(self._searched)
        self.table.opened.connect(self._open)
        self.table.menu_asked.connect(lambda at, place: self.menu_of(at).popup(place))
        self.table.acts = {Qt.Key.Key_Delete: lambda: self._show_again(self._meant())}
        picked.changed.connect(self._show_selected)
        self.bar.all_wanted.connect(picked.put_all)
        self.bar.show_wanted.connect(lambda: self._show_again(picked.chosen()))
        self.bar.stop_wanted.connect(self.work.stop)
        self.bar.closed.connect(self._step_back)
        self.work.did.connect(self.did)
        self.people.wanted.connect(lambda wish: self.go.emit("customers", wish))
        self.work.begun.connect(lambda: self.bar.show_working(is_on=True))
        self.work.ended.connect(self._worked)
        self.empty.first.connect(lambda: self.go.emit("customers", None))
        self.nothing.first.connect(self.search.clear)
        self.error.first.connect(self._ask)
        hub.changed.connect(self._changed)
        self.on_keys({"/": self.focus_search, "Esc": self._step_back})

    def _columns(self) -> list[Column[HiddenRow]]:
        def who(hidden: HiddenRow) -> CellValue:
            return PersonCell(name_of(hidden.person), line_of(hidden.person, is_open=False))

        def since(hidden: HiddenRow) -> CellValue:
            if hidden.by is None:
                return NOTHING
            today = self._home.clock.today()
            return day_in_words(hidden.by.at_ms, self._home.zone, today)

        def why(hidden: HiddenRow) -> CellValue:
            return NOTHING if hidden.by is None else title_of(hidden.by)

        def spent(hidden: HiddenRow) -> CellValue:
            return spent_of(hidden.person, self._home.currency)

        def last(hidden: HiddenRow) -> CellValue:
            return ago(hidden.person.last_on, self._home.clock.today())

        return [
            Column("box", str, lambda _row: "", Style.TICK, 44),
            Column("who", lambda: self.tr("Customer"), who),
            Column("since", lambda: self.tr("Hidden since"), since, Style.SECOND, 190),
            Column("why", lambda: self.tr("By which action"), why, Style.SECOND, 230),
            Column(
                "orders",
                lambda: self.tr("Orders"),
                lambda hidden: number(hidden.person.orders),
                Style.NUMBER,
                80,
            ),
            Column("spent", lambda: self.tr("Spent"), spent, Style.MONEY, 110),
            Column("last", lambda: self.tr("Last order"), last, Style.SECOND, 130),
        ]

    def _searched(self, text: str) -> None:
        if text.strip() != self._search:
            self._search = text.strip()
            self._ask()

    def _ask(self) -> None:
        search, book = self._search, self._book
        is_same = self._is_stale
        self._is_stale = False
        self._tasks.ask(
            self,
            "ids",
            lambda: (search, book.ids(search)),
            lambda answer: self._take(*answer, is_same=is_same),
            self._failed,
        )

    def _take(self, search: str, ids: "array[int]", *, is_same: bool) -> None:
        current, top = self.table.current_id(), self.table.verticalScrollBar().value()
        self.rows.show_ids(ids)
        self.table.picked.show_list(ids, is_same=is_same)
        at = None if current is None else self.rows.position_of(current)
        if at is not None:
            self.table.setCurrentIndex(self.rows.index(at, self.table.first_column))
        self.table.verticalScrollBar().setValue(top)
        say(self.foot, self.foot.setText, lambda: counted().customers(len(ids)))
        # Those whom a text finds are no question of the list; all hidden are.
        self.foot.setVisible(bool(search))
        wish = None if search else PeopleWish(THE_HIDDEN, lambda: self.tr("Hidden customers"))
        self.people.show_people(lambda: counted().customers(len(ids)), wish)
        self._line.setVisible(bool(ids or search))
        if ids:
            self._states.setCurrentWidget(self._list)
            self.lead_focus(self.table)
        elif search:
            self.nothing.set_title(
                self.tr("No hidden customer has “{search}”").format(search=search)
            )
            self._states.setCurrentWidget(self.nothing)
        else:
            self._states.setCurrentWidget(self.empty)

    def _failed(self, error: Exception) -> None:
        told = explain(error)
        self.error.set_title(told.title)
        self.error.set_sentence(told.sentence)
        self._states.setCurrentWidget(self.error)

    def _meant(self) -> Chosen:
        picked = self.table.picked
        return picked.chosen() if picked.count else _one(self.table.current_id())

    def _show_again(self, chosen: Chosen) -> None:
        if chosen.count:
            self.table.picked.clear()
            self.work.hide(chosen, is_shown=True)

    def _show_selected(self) -> None:
        self.bar.show_selected(self.table.picked.count, self.rows.rowCount())

    def _worked(self) -> None:
        self.bar.show_working(is_on=False)
        self._show_selected()

    def _step_back(self) -> None:
        if self.table.picked.clear():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.search.clear()

    def _open(self, place: int) -> None:
        person = self.rows.id_at(place)
        if person is not None:
            self.go.emit("customer", person)

    def _changed(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._ask()


def _one(person: int | None) -> Chosen:
    return Chosen((), is_all=False, flipped=frozenset(() if person is None else (person,)))
