"""All orders: by state, by number, also those without a buyer; Enter opens the buyer."""

from array import array
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Protocol

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from app.services.orders.views import (
    ListedOrder,
    OrderFigures,
    OrderQuestion,
    OrderView,
)
from app.ui.error_texts import explain
from app.ui.formats import NOTHING, day_in_words, money, number
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.cells import CellValue, ChipCell, Style
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.fields import SearchField
from app.ui.kit.home import Home
from app.ui.kit.layouts import across, bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.page import Page
from app.ui.kit.page_header import PageHeader
from app.ui.kit.row_window import Column, RowWindow
from app.ui.kit.speech import on_look, say
from app.ui.kit.states import Offer, nothing_found, nothing_yet, went_wrong
from app.ui.kit.table import Table
from app.ui.kit.tabs import ViewTabs
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.texts import label
from app.ui.labels import order_state
from app.ui.theme import px

VIEWS = tuple(OrderView)
_NAMES = {
    OrderView.ALL: QT_TRANSLATE_NOOP("orders", "All"),
    OrderView.UNPAID: QT_TRANSLATE_NOOP("orders", "Unpaid"),
    OrderView.TO_SEND: QT_TRANSLATE_NOOP("orders", "To send"),
    OrderView.ON_THE_WAY: QT_TRANSLATE_NOOP("orders", "On the way"),
    OrderView.DONE: QT_TRANSLATE_NOOP("orders", "Completed"),
    OrderView.ENDED: QT_TRANSLATE_NOOP("orders", "Given back"),
    OrderView.NO_BUYER: QT_TRANSLATE_NOOP("orders", "No buyer"),
}
_SEARCH_WIDE = 300


class Book(Protocol):
    """The orders as the page knows them."""

    def ids(self, question: OrderQuestion) -> "array[int]":
        """Give the orders, the newest first."""
        ...

    def rows(self, ids: Sequence[int]) -> dict[int, ListedOrder]:
        """Give lines by order."""
        ...

    def figures(self, question: OrderQuestion) -> OrderFigures:
        """Give the foot of the list."""
        ...

    def counts(self) -> dict[OrderView, int]:
        """Give how many orders each view holds."""
        ...


class OrdersPage(Page):
    """The list of orders."""

    def __init__(self, book: Book, tasks: TaskRunner, hub: ChangeHub, home: Home) -> None:
        super().__init__()
        self._book, self._tasks, self._home = book, tasks, home
        self._question = OrderQuestion()
        self._is_stale = True
        self.views = ViewTabs([partial(_name_of, view) for view in VIEWS])
        for at, view in enumerate(VIEWS):
            named(self.views.part(at), f"orders_{view}", partial(_name_of, view))
        self.search = named(
            SearchField(lambda: self.tr("Order number")),
            "orderSearch",
            lambda: self.tr("Search orders"),
        )
        on_look(self.search, lambda: self.search.setFixedWidth(px(_SEARCH_WIDE)))
        self.rows = RowWindow(self._columns(), book.rows, tasks, self)
        self.table = named(Table(self.rows), "orderTable", lambda: self.tr("Orders"))
        self.foot = named(label("", "small"), "orderCount", "")
        self.empty = nothing_yet(
            "shopping-bag",
            lambda: self.tr("No orders yet"),
            lambda: self.tr("Import the order list from your shop; every order stands here then."),
            Offer(lambda: self.tr("Import a file"), "upload"),
        )
        self.nothing = nothing_found("", "", Offer(lambda: self.tr("Show all orders")))
        self.error = went_wrong("", "", Offer(lambda: self.tr("Try again"), "rotate-cw"))
        for name, note in (("noOrders", self.empty), ("noOrderFound", self.nothing)):
            note.setObjectName(name)
        foot = bare(row(self.foot, ..., margins=(24, 0, 24, 0)))
        on_look(foot, lambda: foot.setFixedHeight(px(36)))
        self._list = bare(column((self.table, 1), across(), foot, gap=0))
        self._states = QStackedWidget()
        for part in (self._list, self.empty, self.nothing, self.error):
            self._states.addWidget(part)
        bar = bare(row(self.search, ..., margins=(24, 12, 24, 12)))
        self.setLayout(column(self._header(), self.views, bar, (self._states, 1), gap=0))
        self._connect(hub)

    @override
    def opened(self, subject: object) -> None:
        """Read anew what has changed; a text as subject is a number to be found."""
        if isinstance(subject, str):
            self.search.setText(subject)
            self.search.ask_now()
        if self._is_stale:
            self._ask()

    @override
    def focus_search(self) -> bool:
        """Put the focus into the search field."""
        self.search.setFocus()
        self.search.selectAll()
        return True

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Write cells again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.table.viewport().update()
            self.table.horizontalHeader().viewport().update()

    def _header(self) -> PageHeader:
        header = PageHeader(lambda: self.tr("Orders"))
        button = named(
            Button(lambda: self.tr("Import orders"), Kind.PRIMARY, "upload"),
            "ordersImport",
            lambda: self.tr("Import orders"),
        )
        button.clicked.connect(lambda: self.go.emit("import", None))
        header.add_action(button)
        return header

    def _connect(self, hub: ChangeHub) -> None:
        self.views.chosen.connect(lambda at: self._mean(view=VIEWS[at]))
        self.search.asked.connect(lambda text: self._mean(search=text.strip()))
        self.table.opened.connect(self._open)
        self.empty.first.connect(lambda: self.go.emit("import", None))
        self.nothing.first.connect(self._clear)
        self.error.first.connect(self._ask)
        hub.changed.connect(self._changed)

    def _columns(self) -> list[Column[ListedOrder]]:
        def when(order: ListedOrder) -> CellValue:
            if order.moment_ms is None:
                return NOTHING
            return day_in_words(order.moment_ms, self._home.zone, self._home.clock.today())

        def total(order: ListedOrder) -> CellValue:
            return money(order.net_minor, order.currency)

        return [
            Column("order", lambda: self.tr("Order"), _number_of, Style.STRONG, 210),
            Column("buyer", lambda: self.tr("Buyer"), self._buyer, Style.TEXT, 160),
            Column("products", lambda: self.tr("Products"), lambda o: o.products, Style.SECOND),
            Column("shop", lambda: self.tr("Shop"), lambda o: o.shop, Style.SECOND, 130),
            Column("state", lambda: self.tr("State"), _state, width=130),
            Column("total", lambda: self.tr("Total"), total, Style.MONEY, 116),
            Column("placed", lambda: self.tr("Ordered"), when, Style.SECOND, 196),
        ]

    def _buyer(self, order: ListedOrder) -> CellValue:
        if order.person_id is None:
            return self.tr("No buyer")
        return order.buyer or self.tr("Without a name")

    def _mean(self, *, view: OrderView | None = None, search: str | None = None) -> None:
        question = self._question
        if view is not None:
            question = replace(question, view=view)
        if search is not None:
            question = replace(question, search=search)
        if question != self._question:
            self._question = question
            self._ask()

    def _ask(self) -> None:
        question, book = self._question, self._book
        if self._is_stale:
            self._tasks.ask(self, "views", book.counts, self._take_counts, self._failed)
        self._is_stale = False
        self._tasks.ask(
            self, "ids", lambda: (question, book.ids(question)), self._take_ids, self._failed
        )
        self._tasks.ask(
            self, "figures", lambda: book.figures(question), self._take_figures, self._failed
        )

    def _take_ids(self, answer: "tuple[OrderQuestion, array[int]]") -> None:
        question, ids = answer
        self.rows.show_ids(ids)
        if ids:
            self._states.setCurrentWidget(self._list)
        elif question == OrderQuestion():
            self._states.setCurrentWidget(self.empty)
        else:
            self._show_nothing(question)

    def _show_nothing(self, question: OrderQuestion) -> None:
        title = self.tr("No order is in “{view}”")
        if question.search:
            title = self.tr("No order in “{view}” has “{search}” in its number")
        view = _name_of(question.view)
        self.nothing.set_title(title.format(view=view, search=question.search))
        self._states.setCurrentWidget(self.nothing)

    def _take_counts(self, counts: dict[OrderView, int]) -> None:
        for at, view in enumerate(VIEWS):
            self.views.show_count(at, number(counts.get(view, 0)))

    def _take_figures(self, figures: OrderFigures) -> None:
        def words() -> str:
            text = self.tr("{count} order(s)", "", figures.orders).format(
                count=number(figures.orders)
            )
            total = self.tr("received {money}").format(
                money=money(figures.home_minor, self._home.currency)
            )
            unrated = self.tr("{count} without a rate").format(count=number(figures.unrated))
            parts = [text, total, unrated] if figures.unrated else [text, total]
            return " · ".join(parts)

        say(self.foot, self.foot.setText, words)

    def _failed(self, error: Exception) -> None:
        told = explain(error)
        self.error.set_title(told.title)
        self.error.set_sentence(told.sentence)
        self._states.setCurrentWidget(self.error)

    def _open(self, place: int) -> None:
        order = self.rows.row_at(place)
        if order is not None and order.person_id is not None:
            self.go.emit("customer", order.person_id)

    def _clear(self) -> None:
        self.views.choose(0)
        self.search.clear()
        self._mean(view=OrderView.ALL, search="")

    def _changed(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._ask()


def _name_of(view: OrderView) -> str:
    return translate("orders", _NAMES[view])


def _number_of(order: ListedOrder) -> CellValue:
    return order.order_no or NOTHING


def _state(order: ListedOrder) -> CellValue:
    words, tone = order_state(order.state)
    return ChipCell(words, tone)
