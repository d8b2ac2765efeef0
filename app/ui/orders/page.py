"""All orders: by state, number, buyer and product, also those without a buyer."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from app.services.orders.views import (
    ListedOrder,
    OrderDetail,
    OrderFigures,
    OrderQuestion,
    OrderView,
)
from app.ui.error_texts import explain
from app.ui.exporting import ExportDesks, Exporting
from app.ui.formats import money, number
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.fields import SearchField
from app.ui.kit.hints import KeyFoot
from app.ui.kit.home import Home
from app.ui.kit.layouts import across, bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.page import Page
from app.ui.kit.page_header import PageHeader
from app.ui.kit.row_window import RowWindow
from app.ui.kit.skeleton import Skeleton
from app.ui.kit.speech import on_look, say
from app.ui.kit.states import Offer, nothing_found, nothing_yet, went_wrong
from app.ui.kit.table import Table
from app.ui.kit.tabs import ViewTabs
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.texts import label
from app.ui.orders.order_peek import OrderPeek
from app.ui.orders.order_rows import order_columns
from app.ui.orders.words import VIEWS, orders_words, view_words
from app.ui.theme import px

_SEARCH_WIDE = 300


class Book(Protocol):
    """The orders as the page knows them."""

    def ids(self, question: OrderQuestion) -> "array[int]":
        """Give the orders, the newest first."""
        ...

    def rows(self, ids: Sequence[int]) -> dict[int, ListedOrder]:
        """Give lines by order."""
        ...

    def detail(self, order_id: int) -> OrderDetail:
        """Give one order whole."""
        ...

    def figures(self, question: OrderQuestion) -> OrderFigures:
        """Give the foot of the list."""
        ...

    def counts(self) -> dict[OrderView, int]:
        """Give how many orders each view holds."""
        ...


class OrdersPage(Page):
    """The list of orders."""

    def __init__(
        self, book: Book, export: ExportDesks, tasks: TaskRunner, hub: ChangeHub, home: Home
    ) -> None:
        super().__init__()
        self._book, self._tasks, self._home = book, tasks, home
        self.exporting = Exporting(export, tasks, self)
        self.exporting.did.connect(self.did)
        self._question = OrderQuestion()
        self._shown: OrderQuestion | None = None
        self._is_stale = True
        self.views = ViewTabs([partial(view_words, view) for view in VIEWS])
        for at, view in enumerate(VIEWS):
            named(self.views.part(at), f"orders_{view}", partial(view_words, view))
        self.search = named(
            SearchField(lambda: self.tr("Order number, buyer, product")),
            "orderSearch",
            lambda: self.tr("Search orders"),
        )
        on_look(self.search, lambda: self.search.setFixedWidth(px(_SEARCH_WIDE)))
        self.rows = RowWindow(order_columns(home), book.rows, tasks, self)
        self.table = named(Table(self.rows), "orderTable", lambda: self.tr("Orders"))
        self.peek = OrderPeek(self.table, book.detail, tasks, home)
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
        foot = KeyFoot((self.foot,), self._hints())
        self._list = bare(column((self.peek, 1), across(), foot, gap=0))
        self._states = QStackedWidget()
        self.skeleton = Skeleton()
        for part in (self.skeleton, self._list, self.empty, self.nothing, self.error):
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
        if self.table.isVisible():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def focus_search(self) -> bool:
        """Put the focus into the search field."""
        self.search.setFocus()
        self.search.selectAll()
        return True

    @override
    def told_again(self) -> None:
        """Write cells again in another language."""
        self.table.viewport().update()
        self.table.horizontalHeader().viewport().update()
        self.peek.panel.told_again()

    def _header(self) -> PageHeader:
        header = PageHeader(lambda: self.tr("Orders"))
        button = named(
            Button(lambda: self.tr("Import orders"), Kind.PRIMARY, "upload"),
            "ordersImport",
            lambda: self.tr("Import orders"),
        )
        button.clicked.connect(lambda: self.go.emit("import", None))
        self.export_button = named(
            Button(lambda: self.tr("Export"), Kind.DEFAULT, "download"),
            "ordersExport",
            lambda: self.tr("Export"),
        )
        self.export_button.clicked.connect(self._export)
        header.add_action(self.export_button)
        header.add_action(button)
        return header

    def _hints(self) -> tuple[tuple[str, Callable[[], str]], ...]:
        return (
            ("↑ ↓", lambda: self.tr("move")),
            ("Enter", lambda: self.tr("open order")),
            ("Alt Enter", lambda: self.tr("open buyer")),
            ("/", lambda: self.tr("search")),
        )

    def _export(self) -> None:
        question, book = self._question, self._book
        self.exporting.ask_orders(lambda: book.ids(question), self.rows.rowCount())

    def _connect(self, hub: ChangeHub) -> None:
        self._states.currentChanged.connect(
            lambda at: self.export_button.setVisible(self._states.widget(at) is not self.empty)
        )
        self.views.chosen.connect(lambda at: self._mean(view=VIEWS[at]))
        self.search.asked.connect(lambda text: self._mean(search=text.strip()))
        self.peek.buyer.connect(lambda person: self.go.emit("customer", person))
        self.empty.first.connect(lambda: self.go.emit("import", None))
        self.nothing.first.connect(self._clear)
        self.error.first.connect(self._ask)
        hub.changed.connect(self._changed)
        for keys, act in (("/", self.focus_search), ("Esc", self._step_back)):
            press = QShortcut(QKeySequence(keys), self)
            press.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            press.activated.connect(act)

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
        if self._shown is None:
            self.skeleton.begin()
        self._tasks.ask(
            self, "ids", lambda: (question, book.ids(question)), self._take_ids, self._failed
        )
        self._tasks.ask(
            self, "figures", lambda: book.figures(question), self._take_figures, self._failed
        )

    def _take_ids(self, answer: "tuple[OrderQuestion, array[int]]") -> None:
        question, ids = answer
        current = self.rows.id_at(self.table.currentIndex().row())
        top = self.table.verticalScrollBar().value() if question == self._shown else 0
        self._shown = question
        self.rows.show_ids(ids)
        at = None if current is None else self.rows.position_of(current)
        if at is not None:
            self.table.setCurrentIndex(self.rows.index(at, 0))
        self.table.verticalScrollBar().setValue(top)
        self.skeleton.end()
        if ids:
            self._states.setCurrentWidget(self._list)
            self.lead_focus(self.table)
        elif question == OrderQuestion():
            self._states.setCurrentWidget(self.empty)
        else:
            self._show_nothing(question)

    def _show_nothing(self, question: OrderQuestion) -> None:
        title = self.tr("No order is in “{view}”")
        if question.search:
            title = self.tr("No order in “{view}” has “{search}” in number, buyer or product")
        view = view_words(question.view)
        self.nothing.set_title(title.format(view=view, search=question.search))
        self._states.setCurrentWidget(self.nothing)

    def _take_counts(self, counts: dict[OrderView, int]) -> None:
        for at, view in enumerate(VIEWS):
            self.views.show_count(at, number(counts.get(view, 0)))

    def _take_figures(self, figures: OrderFigures) -> None:
        def words() -> str:
            text = orders_words(figures.orders)
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

    def _clear(self) -> None:
        self.views.choose(0)
        self.search.clear()
        self._mean(view=OrderView.ALL, search="")

    def _step_back(self) -> None:
        if not self.peek.close_panel():
            self.search.clear()

    def _changed(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._ask()
            self.peek.read_again()
