"""The popup that redeems points: what for by the rules, how many, and what that comes to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.services.points import ForOrder, SpendKind, SpendOffer, SpendTerms, SpentFor
from app.ui.error_texts import spend_hindrance
from app.ui.formats import day, joined, money, number
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import Choice, Field, TextField
from app.ui.kit.layouts import bare, row
from app.ui.kit.naming import named
from app.ui.labels.points import points_reason
from app.ui.wallet.amounts import minor_of_text, points_of_text, text_of_minor
from app.ui.wallet.base_popup import PointsPopup, note_field
from app.ui.wallet.wishes import SpendWish, Whose, new_key
from app.ui.wallet.words import counted, gain_words

_WHOLE = 100
_LONG_NUMBER = 12  # from here on the last digits tell orders apart
_DIGITS = 8


@dataclass(frozen=True, slots=True)
class Spendable:
    """What points could be redeemed for, and for which orders, the newest first.

    Attributes:
        currency: of home, in which an order costs something.
    """

    offers: Sequence[SpendOffer] = ()
    orders: Sequence[ForOrder] = ()
    currency: str = ""


def offer_name(offer: SpendOffer) -> str:
    """Give what an offer is called: as the coupon is now, its own name, else its kind."""
    is_coupon = offer.rule.kind is SpendKind.COUPON
    name = offer.gain.what if is_coupon and offer.gain.what else offer.rule.name
    return name.strip() or points_reason(str(offer.rule.kind))


def _short(order_no: str) -> str:
    return order_no if len(order_no) <= _LONG_NUMBER else f"…{order_no[-_DIGITS:]}"


class SpendPopup(PointsPopup):
    """Signal wished(SpendWish)."""

    wished = Signal(object)

    def __init__(self, anchor: QWidget, whose: Whose, can_be: Spendable) -> None:
        super().__init__(anchor, "spendPoints", lambda: self.tr("Redeem points"), whose.name)
        self._there, self._key, self._currency = whose.available or 0, new_key(), can_be.currency
        self._offers = {offer.rule.number: offer for offer in can_be.offers}
        self._orders = {order.order_id: order for order in can_be.orders}
        choice, which = self._make_choices()
        self.order = named(TextField(), "spendOrder", lambda: self.tr("What the order costs"))
        self._order = Field(lambda: self.tr("What the order costs"), self.order, self._order_fault)
        self.amount = named(TextField(), "spendAmount", lambda: self.tr("Points"))
        self._amount = Field(lambda: self.tr("Points"), self.amount, self._fault)
        self.all_button = named(
            Button(lambda: self.tr("All {points}").format(points=number(self._most)), Kind.LINK),
            "spendAll",
            "",
        )
        self.all_button.clicked.connect(self._take_all)
        self._note, self.note = note_field("spendNote", lambda: self.tr("What for"))
        self._all = bare(row(self.all_button, ...))
        self.lay_out((choice, which, self._order, self._amount, self._all, self._note))
        self.act_button.clicked.connect(self.act)
        choice.setVisible(bool(can_be.offers))
        which.setVisible(bool(can_be.orders))
        self.choice.currentIndexChanged.connect(lambda _at: self._choose())
        self.which.currentIndexChanged.connect(lambda _at: self._choose_order())
        self.amount.textEdited.connect(lambda _text: self._look())
        self.order.textEdited.connect(lambda _text: self._look())
        self._choose()

    def _make_choices(self) -> tuple[Field, Field]:
        self.choice = named(Choice(is_quiet=False), "spendOffer", lambda: self.tr("For"))
        self.choice.setProperty("stored", True)  # names of gifts and coupons
        for offer in self._offers.values():
            self.choice.add(partial(self._called, offer), offer.rule.number)
        self.choice.add(lambda: self.tr("Something else"), None)
        self.which = named(
            Choice(is_quiet=False), "spendForOrder", lambda: self.tr("For which order")
        )
        self.which.setProperty("stored", True)  # numbers of orders
        self.which.add(lambda: self.tr("None yet: the code is written into it"), None)
        for order in self._orders.values():
            self.which.add(partial(self._told, order), order.order_id)
        return (
            Field(lambda: self.tr("For"), self.choice),
            Field(lambda: self.tr("For which order"), self.which),
        )

    def act(self) -> None:
        """Wish for it, once."""
        points = points_of_text(self.amount.text())
        if points is None or not self._amount.check():
            self.amount.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.act_button.setEnabled(False)
        self.dismiss()
        offer, terms, what = self._offer, None, ""
        if offer is not None:
            terms = SpendTerms(offer.rule.number, self._spent_for.order_minor)
            what = self._gain(offer, points)
        note = "" if offer is not None else self.note.text().strip()
        self.wished.emit(SpendWish(points, note, terms, what, self._for_order, self._key))

    @property
    def _offer(self) -> SpendOffer | None:
        return self._offers.get(self.choice.currentData())

    @property
    def _for_order(self) -> ForOrder | None:
        return self._orders.get(self.which.currentData())

    @property
    def _order_minor(self) -> int | None:
        has_share = self._order.isVisibleTo(self)
        return minor_of_text(self.order.text(), self._currency) if has_share else None

    @property
    def _spent_for(self) -> SpentFor:
        """Give what the order costs, as typed or else known, and what stands spent on it."""
        order, typed = self._for_order, self._order_minor
        spent = SpentFor() if order is None else order.spent
        return spent if typed is None else replace(spent, order_minor=typed)

    @property
    def _most(self) -> int:
        offer = self._offer
        if offer is None:
            return self._there
        refused = offer.refuses(self._there, self._spent_for)
        return self._there if refused is None else min(self._there, refused[1])

    def _choose(self) -> None:
        offer = self._offer
        is_money = offer is not None and offer.rule.kind is SpendKind.MONEY_OFF
        is_free = offer is None or is_money
        has_share = offer is not None and is_money and offer.rule.most_percent < _WHOLE
        self._order.setVisible(has_share)
        self._all.setVisible(is_free)
        self._note.setVisible(offer is None)
        self.amount.setReadOnly(not is_free)
        if offer is not None and not is_free:
            self.amount.setText(str(offer.rule.points))
        self._amount.show_fault(self._fault() if self.amount.text() else "")
        self._look()
        self.adjustSize()

    def _choose_order(self) -> None:
        order = self._for_order
        costs = None if order is None else order.spent.order_minor
        self.order.setText("" if costs is None else text_of_minor(costs, self._currency))
        self._order.show_fault("")
        self._amount.show_fault(self._fault() if self.amount.text() else "")
        self._look()

    def _take_all(self) -> None:
        self.amount.setText(str(self._most))
        self._amount.show_fault("")
        self._look()

    def _look(self) -> None:
        points, offer = points_of_text(self.amount.text()), self._offer
        there = self._there
        is_fit = points is not None and points <= there and not self._order_fault()
        if offer is not None and points is not None:
            is_fit = is_fit and offer.refuses(points, self._spent_for) is None
        self.act_button.setEnabled(is_fit)
        self.all_button.setEnabled(self._most > 0)
        self.all_button.set_words(lambda: self.tr("All {points}").format(points=number(self._most)))
        if points is None:
            self.act_button.set_words(lambda: self.tr("Redeem"))
            self.show_outlook("")
            return
        self.act_button.set_words(lambda: counted().redeem(points))
        words = self.tr("Can be spent: {before} → {after}")
        after = number(max(there - points, 0))
        told = words.format(before=number(there), after=after)
        gain = self._gain(offer, points) if offer is not None and is_fit else ""
        self.show_outlook(joined([gain, told]))

    def _called(self, offer: SpendOffer) -> str:
        if offer.rule.kind is SpendKind.MONEY_OFF:
            return offer_name(offer)
        words = self.tr("{name}: {points} points")
        return words.format(name=offer_name(offer), points=number(offer.rule.points))

    def _gain(self, offer: SpendOffer, points: int) -> str:
        """Give what the customer gets."""
        if offer.rule.kind is not SpendKind.MONEY_OFF:
            return gain_words(offer.gain, offer.rule.kind) or offer_name(offer)
        worth = offer.worth(points, self._spent_for)
        return self.tr("{money} off").format(money=money(worth, self._currency))

    def _told(self, order: ForOrder) -> str:
        """Give what an order is called in the list: number, day, what it costs."""
        costs = order.spent.order_minor
        return joined(
            [
                _short(order.order_no or ""),
                "" if order.on is None else day(order.on),
                "" if costs is None else money(costs, self._currency),
            ]
        )

    def _order_fault(self) -> str:
        text = self.order.text().strip()
        if self._order.isVisibleTo(self) and text and self._order_minor is None:
            return self.tr("An amount of money, such as 128.00")
        return ""

    def _fault(self) -> str:
        text, points = self.amount.text().strip(), points_of_text(self.amount.text())
        if text and points is None:
            return self.tr("A whole number of points, from 1 to 100,000,000")
        if points is not None and points > self._there:
            words = self.tr("Only {available} can be spent")
            return words.format(available=number(self._there))
        offer = self._offer
        refused = None
        if offer is not None and points is not None:
            refused = offer.refuses(points, self._spent_for)
        return "" if refused is None else spend_hindrance(*refused)
