"""All orders: by state, number, buyer and product, also those without a buyer."""

from array import array
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from app.services.orders.views import OrderQuestion, OrderView
from app.ui.error_texts import explain
from app.ui.exporting import Exporting
from app.ui.formats import number
from app.ui.kit.banner import Banner
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.fields import Choice, SearchField
from app.ui.kit.home import Home
from app.ui.kit.layouts import across, bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.page import Page
from app.ui.kit.row_window import RowWindow
from app.ui.kit.skeleton import Skeleton
from app.ui.kit.speech import on_look
from app.ui.kit.states import Offer, nothing_found, nothing_yet, went_wrong
from app.ui.kit.table import Table
from app.ui.kit.tabs import ViewTabs
from app.ui.kit.tasks import TaskRunner
from app.ui.orders.buyers import BuyersButton
from app.ui.orders.foot import OrderFoot
from app.ui.orders.head import OrderHead
from app.ui.orders.order_peek import OrderPeek
from app.ui.orders.order_rows import order_columns
from app.ui.orders.ports import OrderDesks
from app.ui.orders.words import VIEWS, view_words, without_buyer
from app.ui.theme import Tone, px

_SEARCH_WIDE = 300
_SAME = object()


class OrdersPage(Page):
    """The list of orders."""

    def __init__(self, desks: OrderDesks, tasks: TaskRunner, hub: ChangeHub, home: Home) -> None:
        super().__init__()
        book = desks.book
        self._book, self._tasks, self._home = book, tasks, home
        self.head = OrderHead()
        self.export_button = self.head.export_button
        self.buyers = BuyersButton(desks, tasks, home)
        self.exporting = Exporting(desks.export, tasks, self)
        self._question = OrderQuestion()
        self._nobodys = 0
        self._wanted: int | None = None
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
        self.shop = named(Choice(), "orderShopChoice", lambda: self.tr("Shop"))
        self.nobodys = named(Banner(Tone.INFO), "ordersNobodys", "")
        self.rows = RowWindow(order_columns(home), book.rows, tasks, self)
        self.table = named(Table(self.rows), "orderTable", lambda: self.tr("Orders"))
        self.peek = OrderPeek(self.table, book.detail, tasks, home)
        self.foot = OrderFoot(home.currency)
        self._list = bare(column((self.peek, 1), across(), self.foot, gap=0))
        self.skeleton = Skeleton()
        self._states = self._made_states()
        self._band = bare(column(self.nobodys, margins=(24, 0, 24, 12)))
        self._lay_out()
        self._connect(hub)

    @override
    def opened(self, subject: object) -> None:
        """Read anew what has changed; a text is searched for, a number is an order's own."""
        if isinstance(subject, str):
            self.search.setText(subject)
            self.search.ask_now()
        elif isinstance(subject, int):
            self._wanted = subject
            self._clear()
            self._ask()
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

    def _lay_out(self) -> None:
        on_look(self.search, lambda: self.search.setFixedWidth(px(_SEARCH_WIDE)))
        self.nobodys.action_button.setObjectName("ordersShowNobodys")
        self.shop.hide()
        bar = bare(row(self.search, self.shop, ..., self.buyers, gap=10, margins=(24, 12, 24, 12)))
        self._band.hide()
        parts = (self.head, self.views, bar, self._band, (self._states, 1))
        self.setLayout(column(*parts, gap=0))

    def _made_states(self) -> QStackedWidget:
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
            note.first_button.setObjectName(f"{name}Act")
        states = QStackedWidget()
        for part in (self.skeleton, self._list, self.empty, self.nothing, self.error):
            states.addWidget(part)
        return states

    @override
    def offer_export(self) -> bool:
        """Ask how the list is to be written out; a business without orders has none."""
        question, book = self._question, self._book
        if self.export_button.isVisible():
            self.exporting.ask_orders(lambda: book.ids(question), self.rows.rowCount())
        return True

    def _connect(self, hub: ChangeHub) -> None:
        self._states.currentChanged.connect(
            lambda at: self.export_button.setVisible(self._states.widget(at) is not self.empty)
        )
        self.head.import_button.clicked.connect(lambda: self.go.emit("import", None))
        self.export_button.clicked.connect(self.offer_export)
        for part in (self.exporting, self.buyers):
            part.did.connect(self.did)
        self.buyers.wanted.connect(lambda wish: self.go.emit("customers", wish))
        self.views.chosen.connect(lambda at: self._mean(view=VIEWS[at]))
        self.shop.activated.connect(lambda _at: self._mean(shop=self.shop.currentData()))
        self.nobodys.acted.connect(self._show_nobodys)
        self.search.asked.connect(lambda text: self._mean(search=text.strip()))
        self.peek.toggled.connect(self._show_band)
        self.peek.buyer.connect(lambda person: self.go.emit("customer", person))
        self.empty.first.connect(lambda: self.go.emit("import", None))
        self.nothing.first.connect(self._clear)
        self.error.first.connect(self._ask)
        hub.changed.connect(self._changed)
        self.on_keys({"/": self.focus_search, "Esc": self._step_back})

    def _mean(
        self, *, view: OrderView | None = None, search: str | None = None, shop: object = _SAME
    ) -> None:
        question = self._question
        if shop is not _SAME:
            question = replace(question, shop_id=shop if isinstance(shop, int) else None)
            self._is_stale = True
        if view is not None:
            question = replace(question, view=view)
        if search is not None:
            question = replace(question, search=search)
        if question != self._question:
            self._question = question
            self._show_band()
            self._ask()

    def _ask(self) -> None:
        question, book = self._question, self._book
        if self._is_stale:
            self._tasks.ask(
                self,
                "views",
                lambda: (book.counts(question.shop_id), book.shops()),
                self._take_counts,
                self._failed,
            )
        self._is_stale = False
        if self._shown is None:
            self.skeleton.begin()
        self._tasks.ask(
            self, "ids", lambda: (question, book.ids(question)), self._take_ids, self._failed
        )
        self._tasks.ask(
            self, "figures", lambda: book.figures(question), self.foot.show_figures, self._failed
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
        self.buyers.follow(question, len(ids))
        if ids:
            self._states.setCurrentWidget(self._list)
            self.lead_focus(self.table)
            self._open_wanted()
        elif question == OrderQuestion():
            self._states.setCurrentWidget(self.empty)
        else:
            self._show_nothing(question)

    def _open_wanted(self) -> None:
        """Open the order that another page wanted to see."""
        at = None if self._wanted is None else self.rows.position_of(self._wanted)
        self._wanted = None
        if at is not None:
            self.table.setCurrentIndex(self.rows.index(at, 0))
            self.table.scrollTo(self.rows.index(at, 0), Table.ScrollHint.PositionAtCenter)
            self.peek.open_row(at)

    def _show_nothing(self, question: OrderQuestion) -> None:
        title = self.tr("No order is in “{view}”")
        if question.search:
            title = self.tr("No order in “{view}” has “{search}” in number, buyer or product")
        view = view_words(question.view)
        self.nothing.set_title(title.format(view=view, search=question.search))
        self._states.setCurrentWidget(self.nothing)

    def _take_counts(
        self, answer: tuple[dict[OrderView, int], tuple[tuple[int, str], ...]]
    ) -> None:
        counts, shops = answer
        for at, view in enumerate(VIEWS):
            self.views.show_count(at, number(counts.get(view, 0)))
        self._nobodys = counts.get(OrderView.NO_BUYER, 0)
        self._show_band()
        self.shop.clear()
        self.shop.add(lambda: self.tr("All shops"), None)
        for shop_id, name in shops:
            self.shop.add(name, shop_id)
        self.shop.choose(self._question.shop_id)
        self.shop.setVisible(len(shops) > 1)

    def _show_band(self) -> None:
        count, is_all = self._nobodys, self._question.view is OrderView.ALL
        self.nobodys.show_words(
            Tone.INFO,
            lambda: without_buyer(count),
            lambda: self.tr(
                "Their file had no name, phone or account. They count in sales, for no person."
            ),
            lambda: self.tr("Show them"),
        )
        is_covered = self.peek.is_open and self.peek.is_narrow
        self._band.setVisible(bool(count) and is_all and not is_covered)

    def _show_nobodys(self) -> None:
        self.views.choose(VIEWS.index(OrderView.NO_BUYER))
        self._mean(view=OrderView.NO_BUYER)

    def _failed(self, error: Exception) -> None:
        told = explain(error)
        self.error.set_title(told.title)
        self.error.set_sentence(told.sentence)
        self._states.setCurrentWidget(self.error)

    def _clear(self) -> None:
        self.views.choose(0)
        self.search.clear()
        self.shop.choose(None)
        self._mean(view=OrderView.ALL, search="", shop=None)

    def _step_back(self) -> None:
        if not self.peek.close_panel():
            self.search.clear()

    def _changed(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._ask()
            self.peek.read_again()
