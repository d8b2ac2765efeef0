"""Small questions about one person's coupons: which is given, with which order it was used."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.coupons import CouponRow, HeldCoupon
from app.services.customers.views import OrderRow
from app.ui.formats import day, joined, local, money, number
from app.ui.kit.ask_popup import NotedPopup
from app.ui.kit.fields import Choice
from app.ui.kit.layouts import column, row
from app.ui.kit.naming import named
from app.ui.labels.coupons import coupon_line, coupon_promise

_WIDE = 340
_ORDERS = 12


class OneQuestion(NotedPopup):
    """One choice, and what it means."""

    def lay_out(self, choice: Choice) -> None:
        """Put the choice under the title, then what it means, then the button."""
        choice.setProperty("stored", True)
        choice.fit_room()
        foot = row(..., self.act_button)
        self.setLayout(column(self.title, choice, self.note, foot, gap=12, margins=16))


class GiveOnePopup(OneQuestion):
    """Signal wanted(coupon id, name)."""

    wanted = Signal(int, str)

    def __init__(self, anchor: QWidget, coupons: Sequence[CouponRow], currency: str) -> None:
        super().__init__(
            anchor, "giveOne", lambda: self.tr("Give a coupon"), lambda: self.tr("Give")
        )
        self._coupons = {each.coupon_id: each for each in coupons}
        self._currency = currency
        self.choice = named(Choice(is_quiet=False), "giveOneWhich", lambda: self.tr("Coupon"))
        for each in coupons:
            self.choice.add(each.terms.name, each.coupon_id)
        self.choice.setVisible(bool(coupons))
        self.act_button.setEnabled(bool(coupons))
        self.lay_out(self.choice)
        self.act_button.clicked.connect(self.act)
        self.choice.currentIndexChanged.connect(lambda _at: self._look())
        self._look()

    def act(self) -> None:
        """Give it, once."""
        coupon = self._coupons[int(self.choice.currentData())]
        self.dismiss()
        self.wanted.emit(coupon.coupon_id, coupon.terms.name)

    def _look(self) -> None:
        self.say_note(self._meant)

    def _meant(self) -> str:
        coupon = self._coupons.get(self.choice.currentData() or 0)
        if coupon is None:
            return self.tr("There is no coupon with codes left that the customer has not got.")
        terms = coupon.terms
        left = ""
        if coupon.left is not None:
            left = self.tr("codes left: {count}").format(count=number(coupon.left))
        line = coupon_line(terms, self._currency)
        return joined([coupon_promise(terms, self._currency), line, left])


class UsedPopup(OneQuestion):
    """Signal wanted(order id, order number)."""

    wanted = Signal(int, str)

    def __init__(
        self, anchor: QWidget, held: HeldCoupon, orders: Sequence[OrderRow], zone: ZoneInfo
    ) -> None:
        super().__init__(
            anchor,
            "useOne",
            lambda: self.tr("With which order was it used?"),
            lambda: self.tr("Count it"),
        )
        self.order = named(Choice(is_quiet=False), "useOneOrder", lambda: self.tr("Order"))
        for each in orders[:_ORDERS]:
            at = each.placed_at_ms or each.paid_at_ms
            on = "" if at is None else day(local(at, zone).date())
            paid = money(each.net_minor, each.currency)
            self.order.add(joined([on, each.order_no or "", paid]), each.order_id)
        self._numbers = {each.order_id: each.order_no or "" for each in orders}
        self.lay_out(self.order)
        self.act_button.clicked.connect(self.act)
        self.say_note(joined([held.terms.name, held.code]))

    def act(self) -> None:
        """Count it, once."""
        order = int(self.order.currentData())
        self.dismiss()
        self.wanted.emit(order, self._numbers[order])
