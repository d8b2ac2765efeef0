"""The page of one customer: who, what was bought and when, what is usual."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget
from typing_extensions import override

from app.services.customers.views import CustomerPage, TimelineRow
from app.ui.customers.bought import OrderTable, ProductTable
from app.ui.customers.ports import Book
from app.ui.customers.profile import Profile
from app.ui.customers.timeline import TimelineView, is_order
from app.ui.customers.words import counted, name_of
from app.ui.error_texts import explain
from app.ui.formats import NOTHING, ago, day, money, number
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.fields import Choice
from app.ui.kit.figures import FigureStrip
from app.ui.kit.home import Home
from app.ui.kit.layouts import bare, boxed, column, row
from app.ui.kit.naming import named
from app.ui.kit.page import Page
from app.ui.kit.page_header import PageHeader
from app.ui.kit.sides import Sides
from app.ui.kit.skeleton import Skeleton
from app.ui.kit.speech import on_look
from app.ui.kit.states import Offer, went_wrong
from app.ui.kit.tabs import ViewTabs
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.texts import badge
from app.ui.labels import customer_class
from app.ui.theme import Tone, px

_LEFT = 316
_CARD_HIGH = 360
_ALL, _ORDERS, _OTHERS = "all", "orders", "others"
_KINDS: dict[str, Callable[[TimelineRow], bool]] = {
    _ALL: lambda _row: True,
    _ORDERS: is_order,
    _OTHERS: lambda row: not is_order(row),
}


class OneCustomerPage(Page):
    """Opened with a person's number as the subject."""

    def __init__(self, book: Book, tasks: TaskRunner, hub: ChangeHub, home: Home) -> None:
        super().__init__()
        self._book, self._tasks, self._home = book, tasks, home
        self._person: int | None = None
        self._page: CustomerPage | None = None
        self.header = PageHeader("", crumb=lambda: self.tr("Customers"))
        self.header.back.connect(lambda: self.go.emit("customers", None))
        self._class: QLabel = named(badge("", Tone.NEUTRAL), "customerClass", "")
        self.header.add_badge(self._class)
        self.profile = named(Profile(), "customerProfile", lambda: self.tr("About this customer"))
        self.strip = self._figures()
        self.tabs = self._views()
        self.timeline = named(
            TimelineView(home.zone), "customerTimeline", lambda: self.tr("Timeline")
        )
        self.orders = named(OrderTable(home), "customerOrders", lambda: self.tr("Orders"))
        self.products = named(ProductTable(home), "customerProducts", lambda: self.tr("Products"))
        self.kinds = self._kind_choice()
        self._tables = QStackedWidget()
        self._skeleton = Skeleton()
        self._error = went_wrong("", "", Offer(lambda: self.tr("Try again"), "rotate-cw"))
        self._error.setObjectName("customerError")
        self._error.first.connect(self._ask)
        self._states = QStackedWidget()
        for part in (self._body(), self._skeleton, self._error):
            self._states.addWidget(part)
        self.setLayout(column(self.header, (self._states, 1), gap=0))
        self.tabs.chosen.connect(self._show_tab)
        hub.changed.connect(self._read_again)

    @override
    def opened(self, subject: object) -> None:
        """Show a person; coming back without a number reads the same one again."""
        if isinstance(subject, int) and subject != self._person:
            self._person = subject
            self._page = None
            self.header.set_title("")
            self._class.hide()
            self.tabs.choose(0)
            self._show_tab(0)
            self.kinds.choose(_ALL)
        self._ask()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show phones while Alt is down, five seconds at most; Esc goes back to the list."""
        if event.key() == Qt.Key.Key_Alt:
            self.profile.unveil(is_open=True)
        elif event.key() == Qt.Key.Key_Escape:
            self.go.emit("customers", None)
        else:
            super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Hide phones again when Alt is let go."""
        if event.key() == Qt.Key.Key_Alt:
            self.profile.unveil(is_open=False)
        super().keyReleaseEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Write everything again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._page is not None:
            self._draw(self._page)

    def _figures(self) -> FigureStrip:
        return FigureStrip(
            [
                ("spent", lambda: self.tr("Spent in total")),
                ("orders", lambda: self.tr("Orders")),
                ("last", lambda: self.tr("Last order")),
                ("gap", lambda: self.tr("Usual gap")),
                ("next", lambda: self.tr("Next expected")),
            ],
            card="plain",
        )

    def _views(self) -> ViewTabs:
        tabs = ViewTabs(
            [
                lambda: self.tr("Timeline"),
                lambda: self.tr("Orders"),
                lambda: self.tr("Products"),
            ]
        )
        for at, name in enumerate(("tabTimeline", "tabOrders", "tabProducts")):
            tabs.part(at).setObjectName(name)
        return tabs

    def _body(self) -> QWidget:
        filters = row(..., self.kinds, margins=(16, 10, 16, 0))
        for part in (
            bare(column(filters, (self.timeline, 1), gap=0)),
            self.orders,
            self.products,
        ):
            self._tables.addWidget(part)
        card = boxed(column(self.tabs, (self._tables, 1), gap=0, margins=1), "plain")
        on_look(card, lambda: card.setMinimumHeight(px(_CARD_HIGH)))
        return Sides(
            bare(column(self.strip, (card, 1), gap=12)),
            self.profile,
            width=_LEFT,
            room=680,
            is_first=True,
            margins=(24, 4, 24, 16),
        )

    def _kind_choice(self) -> Choice:
        kinds = named(Choice(), "timelineKind", lambda: self.tr("Which events are shown"))
        kinds.add(lambda: self.tr("All events"), _ALL)
        kinds.add(lambda: self.tr("Orders only"), _ORDERS)
        kinds.add(lambda: self.tr("Everything but orders"), _OTHERS)
        kinds.currentIndexChanged.connect(lambda _at: self._draw_timeline())
        return kinds

    def _ask(self) -> None:
        person = self._person
        if person is None:
            return
        if self._page is None:
            self._states.setCurrentWidget(self._skeleton)
            self._skeleton.begin()
        self._tasks.ask(self, "page", lambda: self._book.page(person), self._draw, self._failed)

    def _draw(self, page: CustomerPage) -> None:
        self._page = page
        self._skeleton.end()
        self._states.setCurrentIndex(0)
        self.header.set_title(name_of(page.row))
        self._class.setText(customer_class(page.row.class_code))
        self._class.show()
        self.profile.show_page(page)
        self._draw_figures(page)
        self._draw_timeline()
        self.orders.show_orders(page.orders)
        self.products.show_products(page.products)
        for at, rows in enumerate((page.timeline, page.orders, page.products)):
            if at:
                self.tabs.show_count(at, number(len(rows)))

    def _draw_figures(self, page: CustomerPage) -> None:
        person, currency = page.row, self._home.currency
        today = self._home.clock.today()
        unrated = counted().unrated(person.unrated_orders) if person.unrated_orders else ""
        year = money(page.money_365, currency, is_whole=True)
        average = money(page.average_minor, currency)
        self.strip.show_figure(
            "spent",
            money(person.net_minor, currency),
            unrated or self.tr("{sum} in the last year").format(sum=year),
        )
        self.strip.show_figure(
            "orders", number(person.orders), self.tr("average {sum}").format(sum=average)
        )
        self.strip.show_figure("last", ago(person.last_on, today), day(person.last_on))
        gap = NOTHING if page.gap_days is None else counted().days(page.gap_days)
        self.strip.show_figure("gap", gap, "" if page.gap_days else self.tr("after three orders"))
        self.strip.show_figure("next", day(page.next_on))

    def _draw_timeline(self) -> None:
        if self._page is not None:
            fits = _KINDS[str(self.kinds.currentData())]
            self.timeline.events.show_rows([row for row in self._page.timeline if fits(row)])

    def _show_tab(self, position: int) -> None:
        self._tables.setCurrentIndex(position)

    def _failed(self, error: Exception) -> None:
        told = explain(error)
        self._skeleton.end()
        self._error.set_title(told.title)
        self._error.set_sentence(told.sentence)
        self._states.setCurrentWidget(self._error)

    def _read_again(self) -> None:
        if self._person is not None and self.isVisible():
            self._ask()
