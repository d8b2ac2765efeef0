"""Small questions about one person's coupons: which is given, with which order it was used."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.services.coupons import CouponRow, HeldCoupon
from app.services.customers.views import OrderRow
from app.ui.formats import day, joined, local, money, number
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import Choice
from app.ui.kit.layouts import column, row
from app.ui.kit.naming import named
from app.ui.kit.popup import Popup
from app.ui.kit.speech import Words, on_look, say
from app.ui.kit.texts import label
from app.ui.labels.coupons import coupon_line, coupon_promise
from app.ui.theme import px

_WIDE = 340
_ORDERS = 12


class OneQuestion(Popup):
    """A title, one choice, what it means, one button; Enter presses it."""

    def __init__(self, anchor: QWidget, name: str, title: Words, act: Words) -> None:
        super().__init__(anchor)
        named(self, name, title)
        self._title = label(title, "section", wraps=True)
        self.note = named(label("", "second", wraps=True), f"{name}Note", "")
        self.note.setProperty("stored", True)  # it quotes what coupons are called
        self.act_button = named(Button(act, Kind.PRIMARY), f"{name}Act", act)
        self.act_button.clicked.connect(lambda _checked=False: self.act())
        on_look(self, lambda: self.setFixedWidth(px(_WIDE)))

    def act(self) -> None:
        """Wish for what is chosen."""
        raise NotImplementedError

    def lay_out(self, choice: Choice) -> None:
        """Put the choice under the title, then what it means, then the button."""
        choice.setProperty("stored", True)
        choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        foot = row(..., self.act_button)
        self.setLayout(column(self._title, choice, self.note, foot, gap=12, margins=16))

    def say_note(self, words: Words) -> None:
        """Say what is chosen; nothing hides the line."""
        say(self.note, self.note.setText, words)
        self.note.setVisible(bool(self.note.text()))
        self.adjustSize()
        self.place()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.act_button.isEnabled():
                self.act()
            return
        super().keyPressEvent(event)


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
        self.choice.currentIndexChanged.connect(lambda _at: self._look())
        self._look()

    @override
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
        self.say_note(joined([held.terms.name, held.code]))

    @override
    def act(self) -> None:
        """Count it, once."""
        order = int(self.order.currentData())
        self.dismiss()
        self.wanted.emit(order, self._numbers[order])
