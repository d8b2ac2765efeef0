"""The panel beside the list: one person at a glance, while the list stays alive."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.services.clock import from_day
from app.services.customers.views import CustomerPage, CustomerRow
from app.ui.customers.timeline import TimelineView
from app.ui.customers.words import counted
from app.ui.error_texts import explain
from app.ui.formats import ago, day, joined, number
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.figures import FigureStrip
from app.ui.kit.flow import FlowLayout
from app.ui.kit.home import Home
from app.ui.kit.layouts import across, bare, clear, column, row, scrolling
from app.ui.kit.naming import named
from app.ui.kit.panel_head import PanelHead
from app.ui.kit.pictures import Portrait
from app.ui.kit.speech import on_look
from app.ui.kit.states import Offer, went_wrong
from app.ui.kit.texts import ShortLabel, badge, label, set_tone
from app.ui.labels import customer_class
from app.ui.labels.row_words import line_of, name_of, region_of, spent_of
from app.ui.labels.tiers import tier_tone, tier_words
from app.ui.theme import Tone, px

WIDE = 400
_LATEST = 96


class SidePanel(QFrame):
    """400 wide. Signals: stepped(-1 or 1), full, closed, asked_again."""

    stepped = Signal(int)
    full = Signal()
    closed = Signal()
    asked_again = Signal()

    def __init__(self, home: Home) -> None:
        super().__init__()
        self._home = home
        self._row: CustomerRow | None = None
        self._page: CustomerPage | None = None
        self.is_open = False
        self.portrait = Portrait("", 48)
        self._name = named(ShortLabel("", "section"), "peekName", lambda: self.tr("Customer"))
        self._class: QLabel = named(badge("", Tone.NEUTRAL), "peekClass", "")
        self._tier: QLabel = named(badge("", Tone.NEUTRAL), "peekTier", "")
        self._line = named(ShortLabel("", "small"), "peekLine", "")
        self.strip = self._figures()
        self._next = named(label("", "second", wraps=True), "peekNext", "")
        self._unrated = named(label("", "caption", wraps=True), "peekUnrated", "")
        self._tags = QWidget()
        self._tag_flow = FlowLayout(self._tags, 4)
        self.latest = named(
            TimelineView(home.zone, is_short=True), "peekLatest", lambda: self.tr("Latest")
        )
        # In a low window the events give way first, then all of it scrolls.
        on_look(self.latest, lambda: self.latest.setMinimumHeight(px(_LATEST)))
        self.strip.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._more = scrolling(self._all_of_it())
        self.error = went_wrong("", "", Offer(lambda: self.tr("Try again"), "rotate-cw"))
        self.error.setObjectName("peekError")
        self.error.first.connect(self.asked_again)
        self._below = QStackedWidget()
        for part in (self._more, QWidget(), self.error):
            self._below.addWidget(part)
        who = bare(self._who())
        self.setLayout(column(self._head(), across(), who, (self._below, 1), gap=0))

    @property
    def shown_person(self) -> int | None:
        """Give whom the panel tells of."""
        return None if self._row is None else self._row.person_id

    def show_person(self, person: CustomerRow) -> None:
        """Show at once what the list knows; the rest comes with show_page()."""
        is_same = self._row is not None and self._row.person_id == person.person_id
        self._row = person
        if not is_same:
            self._page = None
            self.strip.show_figure("peekPoints", "")
            self._below.setCurrentIndex(1)
        self._draw_row(person)

    def show_page(self, page: CustomerPage) -> None:
        """Show everything, as it is read."""
        self._row, self._page = page.row, page
        self._draw_row(page.row)
        self._draw_page(page)
        self._below.setCurrentIndex(0)

    def show_points(self, points: int) -> None:
        """Show what the person can spend."""
        self.strip.show_figure("peekPoints", number(points))

    def show_error(self, error: Exception) -> None:
        """Tell why the person cannot be shown."""
        told = explain(error)
        self.error.set_title(told.title)
        self.error.set_sentence(told.sentence)
        self._below.setCurrentWidget(self.error)

    def unveil(self, *, is_open: bool) -> None:
        """Show the phone whole, or masked again."""
        self.is_open = is_open
        if self._row is not None:
            self._draw_row(self._row)

    def told_again(self) -> None:
        """Write again in another language."""
        if self._row is not None:
            self._draw_row(self._row)
        if self._page is not None:
            self._draw_page(self._page)

    def _head(self) -> PanelHead:
        full = Button(lambda: self.tr("Open full page"), Kind.GHOST, "maximize-2")
        full.setObjectName("peekFull")
        full.clicked.connect(self.full)
        head = PanelHead("peek", full)
        head.stepped.connect(self.stepped)
        head.closed.connect(self.closed)
        return head

    def _who(self) -> QHBoxLayout:
        names = row((self._name, 0), self._tier, self._class, ..., gap=8)
        texts = column(..., names, self._line, ..., gap=3)
        return row(self.portrait, (texts, 1), gap=12, margins=(20, 16, 20, 16))

    def _figures(self) -> FigureStrip:
        return FigureStrip(
            [
                ("peekSpent", lambda: self.tr("Spent")),
                ("peekOrders", lambda: self.tr("Orders")),
                ("peekLast", lambda: self.tr("Last order")),
                ("peekPoints", lambda: self.tr("Points")),
            ],
            role="strong",
            is_narrow=True,
        )

    def _all_of_it(self) -> QWidget:
        heading = label(lambda: self.tr("Latest"), "strong")
        facts: QVBoxLayout = column(
            self.strip, self._unrated, self._next, self._tags, gap=12, margins=(0, 20)
        )
        titled = bare(row(heading, margins=(20, 14, 20, 0)))
        return bare(
            column(facts, 12, across(), titled, (row(4, (self.latest, 1), gap=0), 1), gap=0)
        )

    def _draw_row(self, person: CustomerRow) -> None:
        name = name_of(person)
        self.portrait.show_name(name)
        self._name.setText(name)
        self._tier.setText(tier_words(person.tier))
        set_tone(self._tier, tier_tone(person.tier))
        self._tier.setVisible(person.tier is not None)
        self._class.setText(customer_class(person.class_code))
        line = line_of(person, is_open=self.is_open)
        self._line.setText(joined([line, region_of(person.province, person.city)]))
        today = self._home.clock.today()
        unrated = person.unrated_orders
        self.strip.show_figure("peekSpent", spent_of(person, self._home.currency))
        self._unrated.setText(counted().unrated(unrated) if unrated else "")
        self._unrated.setVisible(bool(unrated))
        self.strip.show_figure("peekOrders", number(person.orders))
        self.strip.show_figure("peekLast", ago(person.last_on, today))

    def _draw_page(self, page: CustomerPage) -> None:
        self._next.setVisible(page.next_on is not None)
        if page.next_on is not None and page.gap_days is not None:
            is_past = from_day(page.next_on) < self._home.clock.today()
            words = (
                self.tr("Next order was expected on {day}, usually every {gap}")
                if is_past
                else self.tr("Next order expected on {day}, usually every {gap}")
            )
            gap = counted().days(page.gap_days)
            self._next.setText(words.format(day=day(page.next_on), gap=gap))
        clear(self._tag_flow)
        for tag in page.tags:
            self._tag_flow.addWidget(badge(tag))
        self._tags.setVisible(bool(page.tags))
        self.latest.events.show_rows(page.timeline)
