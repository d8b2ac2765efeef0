"""The right card of a person: timeline, orders, products, points, notes, one at a time."""

from functools import partial

from PySide6.QtWidgets import QFrame, QStackedWidget

from app.services.customers.views import CustomerPage
from app.ui.customers.bought import OrderTable, ProductTable
from app.ui.customers.event_words import ALL, CHOICES, choice_words, shown_of
from app.ui.customers.notes import NotesView
from app.ui.customers.timeline import TimelineView
from app.ui.formats import number
from app.ui.kit.fields import Choice
from app.ui.kit.home import Home
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.speech import on_look
from app.ui.kit.tabs import ViewTabs
from app.ui.theme import px
from app.ui.wallet import OneWallet, PointsView

_HIGH = 360
TIMELINE, ORDERS, PRODUCTS, POINTS, NOTES = range(5)


class PageTabs(QFrame):
    """Shows what the page brings; what was chosen stays chosen."""

    def __init__(self, home: Home) -> None:
        super().__init__()
        self.setProperty("card", "plain")
        self._page: CustomerPage | None = None
        self.tabs = ViewTabs(
            [
                lambda: self.tr("Timeline"),
                lambda: self.tr("Orders"),
                lambda: self.tr("Products"),
                lambda: self.tr("Points"),
                lambda: self.tr("Notes"),
            ]
        )
        names = ("tabTimeline", "tabOrders", "tabProducts", "tabPoints", "tabNotes")
        for at, name in enumerate(names):
            self.tabs.part(at).setObjectName(name)
        self.timeline = named(
            TimelineView(home.zone), "customerTimeline", lambda: self.tr("Timeline")
        )
        self.orders = named(OrderTable(home), "customerOrders", lambda: self.tr("Orders"))
        self.products = named(ProductTable(home), "customerProducts", lambda: self.tr("Products"))
        self.points = named(PointsView(home), "customerPoints", lambda: self.tr("Points"))
        self.notes = named(NotesView(home.zone), "customerNotes", lambda: self.tr("Notes"))
        self.kinds = named(Choice(), "timelineKind", lambda: self.tr("Which events are shown"))
        for code in CHOICES:
            self.kinds.add(partial(choice_words, code), code)
        self.kinds.currentIndexChanged.connect(lambda _at: self._draw_timeline())
        filters = row(..., self.kinds, margins=(16, 10, 16, 0))
        self._stack = QStackedWidget()
        first = bare(column(filters, (self.timeline, 1), gap=0))
        for part in (first, self.orders, self.products, self.points, self.notes):
            self._stack.addWidget(part)
        self.tabs.chosen.connect(self._stack.setCurrentIndex)
        self.setLayout(column(self.tabs, (self._stack, 1), gap=0, margins=1))
        on_look(self, lambda: self.setMinimumHeight(px(_HIGH)))

    def begin(self, person: int) -> None:
        """Be as new, for another person."""
        self.show_timeline()
        self.kinds.choose(ALL)
        self.points.begin()
        self.notes.begin(person)

    def join_wallet(self, wallet: OneWallet) -> None:
        """Let the buttons of the points open the popups of a wallet."""
        self.points.adjust_wanted.connect(wallet.adjust)
        self.points.spend_wanted.connect(wallet.spend)
        self.points.extend_wanted.connect(wallet.extend)
        self.points.forgive_wanted.connect(wallet.forgive)
        self.points.statement_wanted.connect(lambda: wallet.state(self.window()))

    def choose(self, position: int) -> None:
        """Show one of the tabs."""
        self.tabs.choose(position)
        self._stack.setCurrentIndex(position)

    def show_timeline(self) -> None:
        """Show the first tab."""
        self.choose(TIMELINE)

    def write_note(self) -> None:
        """Open the notes with the cursor where a new one is written."""
        self.choose(NOTES)
        self.notes.field.setFocus()

    def show_page(self, page: CustomerPage) -> None:
        """Show what is read."""
        self._page = page
        self._draw_timeline()
        self.orders.show_orders(page.orders)
        self.products.show_products(page.products)
        self.notes.show_notes(page.notes, page.note)
        notes = len(page.notes) + bool(page.note)
        counts = {ORDERS: len(page.orders), PRODUCTS: len(page.products), NOTES: notes}
        for at, count in counts.items():
            self.tabs.show_count(at, number(count) if count else "")

    def _draw_timeline(self) -> None:
        if self._page is not None:
            code = str(self.kinds.currentData())
            self.timeline.events.show_rows(shown_of(self._page.timeline, code))
