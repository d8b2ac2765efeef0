"""The panel beside the orders: one order whole, while the list stays alive."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QStackedWidget, QWidget

from app.services.orders.views import ListedOrder, OrderDetail, SoldLine
from app.ui.error_texts import explain
from app.ui.formats import NOTHING, day, moment, money, number
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.figures import FigureStrip
from app.ui.kit.home import Home
from app.ui.kit.layouts import across, bare, clear, column, row, scrolling
from app.ui.kit.naming import named
from app.ui.kit.panel_head import PanelHead
from app.ui.kit.pictures import Portrait
from app.ui.kit.speech import on_look
from app.ui.kit.states import Offer, went_wrong
from app.ui.kit.texts import ShortLabel, badge, label, set_tone
from app.ui.labels import order_state
from app.ui.orders.words import amount_words, buyer_of, moment_words, number_of, text_words
from app.ui.theme import Tone, px

WIDE = 400
_CAPTION = 130


@dataclass(frozen=True, slots=True)
class _Fact:
    """What stands beside its name."""

    name: str
    value: str
    is_right: bool = False


class OrderPanel(QFrame):
    """400 wide. Signals: stepped(-1 or 1); buyer(person id); closed; asked_again."""

    stepped = Signal(int)
    buyer = Signal(int)
    closed = Signal()
    asked_again = Signal()

    def __init__(self, home: Home) -> None:
        super().__init__()
        self._home = home
        self._order: ListedOrder | None = None
        self._detail: OrderDetail | None = None
        self._number = named(ShortLabel("", "section"), "orderNumber", lambda: self.tr("Order"))
        self._number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._state: QLabel = named(badge("", Tone.NEUTRAL), "orderState", "")
        self._shop = named(ShortLabel("", "small"), "orderShop", "")
        self._face = Portrait("", 32)
        self.buyer_button = named(Button("", Kind.LINK), "orderBuyer", "")
        self.buyer_button.clicked.connect(self._open_buyer)
        self._nobody = label(lambda: self.tr("No buyer"), "second")
        self.strip = self._figures()
        self._facts = column(gap=14)
        self.error = went_wrong("", "", Offer(lambda: self.tr("Try again"), "rotate-cw"))
        self.error.first.connect(self.asked_again)
        parts = (self._what(), self.strip, self._facts, ...)
        body = bare(column(*parts, gap=16, margins=(20, 16, 20, 20)))
        self._area = named(scrolling(body), "orderFacts", lambda: self.tr("What is in the order"))
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._below = QStackedWidget()
        for part in (self._area, self.error):
            self._below.addWidget(part)
        self.setLayout(column(self._head(), across(), (self._below, 1), gap=0))

    def show_order(self, order: ListedOrder) -> None:
        """Show at once what the list knows; the rest comes with show_detail()."""
        is_same = self._order is not None and self._order.order_id == order.order_id
        self._order = order
        if not is_same:
            self._detail = None
            self.strip.hide()
            clear(self._facts)
            self._below.setCurrentIndex(0)
        self._draw(order)

    def show_detail(self, detail: OrderDetail) -> None:
        """Show everything, as it is read."""
        self._order, self._detail = detail.order, detail
        self._draw(detail.order)
        self._draw_detail(detail)
        self.strip.show()
        self._below.setCurrentIndex(0)

    def show_error(self, error: Exception) -> None:
        """Tell why the order cannot be shown."""
        told = explain(error)
        self.error.set_title(told.title)
        self.error.set_sentence(told.sentence)
        self._below.setCurrentWidget(self.error)

    def told_again(self) -> None:
        """Write again in another language."""
        if self._order is not None:
            self._draw(self._order)
        if self._detail is not None:
            self._draw_detail(self._detail)

    def _head(self) -> PanelHead:
        head = PanelHead("order")
        head.stepped.connect(self.stepped)
        head.closed.connect(self.closed)
        return head

    def _what(self) -> QWidget:
        top = row((self._number, 1), self._state, gap=8)
        who = row(self._face, self.buyer_button, self._nobody, ..., gap=8)
        return bare(column(top, self._shop, who, gap=6))

    def _figures(self) -> FigureStrip:
        return FigureStrip(
            [
                ("orderNet", lambda: amount_words("net")),
                ("orderPaid", lambda: amount_words("paid")),
                ("orderRefunded", lambda: amount_words("refunded")),
            ],
            role="strong",
        )

    def _draw(self, order: ListedOrder) -> None:
        words, tone = order_state(order.state)
        self._number.setText(number_of(order))
        self._state.setText(words)
        set_tone(self._state, tone)
        self._shop.setText(order.shop)
        has_buyer = order.person_id is not None
        for part in (self._face, self.buyer_button):
            part.setVisible(has_buyer)
        self._nobody.setVisible(not has_buyer)
        self._face.show_name(buyer_of(order))
        self.buyer_button.set_words(buyer_of(order))

    def _draw_detail(self, detail: OrderDetail) -> None:
        currency, home = detail.order.currency, self._home.currency
        note = ""
        if currency != home:
            worth = detail.home_minor
            note = self.tr("no rate yet") if worth is None else money(worth, home)
        self.strip.show_figure("orderNet", self._money(detail, "net"), note)
        self.strip.show_figure("orderPaid", self._money(detail, "paid"))
        self.strip.show_figure("orderRefunded", self._money(detail, "refunded"))
        clear(self._facts)
        if detail.is_own_test:
            own = self.tr("An order of your own account: it counts nowhere.")
            self._facts.addWidget(label(own, "doubt", wraps=True))
        self._group(self.tr("Products"), [_line_of(line, currency) for line in detail.lines])
        rest = [
            _Fact(amount_words(code), money(amount, currency), is_right=True)
            for code, amount in detail.amounts.items()
            if code in ("goods", "discount", "postage", "points")
        ]
        self._group(self.tr("Amounts"), rest)
        self._group(self.tr("When"), self._moments(detail))
        written = [_Fact(text_words(code), text) for code, text in detail.texts.items()]
        self._group(self.tr("Written and sent"), written)

    def _money(self, detail: OrderDetail, code: str) -> str:
        amount = detail.amounts.get(code)
        return NOTHING if amount is None else money(amount, detail.order.currency)

    def _moments(self, detail: OrderDetail) -> list[_Fact]:
        facts = [
            _Fact(moment_words(code), moment(at_ms, self._home.zone))
            for code, at_ms in detail.moments_ms.items()
        ]
        if not facts and detail.placed_on is not None:
            facts.append(_Fact(moment_words("placed"), day(detail.placed_on)))
        return facts

    def _group(self, title: str, facts: Iterable[_Fact]) -> None:
        lines = [_fact_line(fact) for fact in facts]
        if lines:
            self._facts.addWidget(bare(column(label(title, "strong"), *lines, gap=6)))

    def _open_buyer(self) -> None:
        if self._order is not None and self._order.person_id is not None:
            self.buyer.emit(self._order.person_id)


def _line_of(line: SoldLine, currency: str) -> _Fact:
    name = f"{line.title} · {line.variation}" if line.variation else line.title
    count = "" if line.quantity in (None, 1) else f" ×{number(line.quantity or 0)}"
    amount = "" if line.amount_minor is None else money(line.amount_minor, currency)
    return _Fact(f"{name}{count}", amount, is_right=True)


def _fact_line(fact: _Fact) -> QWidget:
    value = label(fact.value, "medium" if fact.is_right else None, wraps=not fact.is_right)
    value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    name = label(fact.name, "second", wraps=True)
    if fact.is_right:
        return bare(row((name, 1), value, gap=12))
    on_look(name, lambda: name.setFixedWidth(px(_CAPTION)))
    return bare(row(column(name, ..., gap=0), (value, 1), gap=12))
