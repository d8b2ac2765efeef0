"""What a person bought in figures, and when the next order would be usual."""

from PySide6.QtWidgets import QWidget

from app.services.customers.views import CustomerPage
from app.ui.customers.next_card import NextCard
from app.ui.customers.words import counted
from app.ui.formats import NOTHING, ago, day, money, number
from app.ui.kit.figures import FigureStrip
from app.ui.kit.home import Home
from app.ui.kit.layouts import column
from app.ui.labels.row_words import has_no_rate, spent_of
from app.ui.wallet import Holding


class PageFigures(QWidget):
    """The strip over the tabs."""

    def __init__(self, home: Home) -> None:
        super().__init__()
        self._home = home
        self.strip = FigureStrip(
            [
                ("spent", lambda: self.tr("Spent in total")),
                ("orders", lambda: self.tr("Orders")),
                ("last", lambda: self.tr("Last order")),
                ("year", lambda: self.tr("In the last year")),
                ("points", lambda: self.tr("Points")),
            ],
            card="plain",
        )
        self.next = NextCard(home.clock)
        self.setLayout(column(self.strip, self.next, gap=12))

    def begin(self) -> None:
        """Tell no points until another person's are read."""
        self.strip.show_figure("points", "")

    def show_points(self, holding: Holding) -> None:
        """Show what a person can spend, and what of it goes next."""
        note, soon, standing = "", holding.next_expiry, holding.standing
        if standing.debt:
            note = self.tr("{points} owed").format(points=number(standing.debt))
        elif soon is not None and standing.available:
            words = self.tr("{points} expire {day}")
            note = words.format(points=number(soon[1]), day=day(soon[0]))
        elif standing.pending:
            note = self.tr("{points} pending").format(points=number(standing.pending))
        self.strip.show_figure("points", number(standing.available), note)

    def show_page(self, page: CustomerPage) -> None:
        """Show the figures of a person."""
        person, currency = page.row, self._home.currency
        today = self._home.clock.today()
        unrated = counted().unrated(person.unrated_orders) if person.unrated_orders else ""
        average = ""
        if page.average_minor is not None:
            sum_words = money(page.average_minor, currency)
            average = self.tr("average {sum}").format(sum=sum_words)
        self.strip.show_figure(
            "spent",
            spent_of(person, currency, is_whole=False),
            unrated,
        )
        self.strip.show_figure("orders", number(person.orders), average)
        self.strip.show_figure(
            "last",
            ago(person.last_on, today),
            "" if person.last_on is None else day(person.last_on),
        )
        year = number(page.orders_365)
        self.strip.show_figure(
            "year",
            NOTHING if has_no_rate(person) else money(page.money_365, currency),
            self.tr("{count} order(s)", "", page.orders_365).format(count=year),
        )
        self.next.show_page(page)
