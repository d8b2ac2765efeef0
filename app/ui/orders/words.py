"""An order in words: views, columns, amounts, moments, what was written."""

from PySide6.QtCore import QObject

from app.services.orders.views import ListedOrder, OrderView
from app.ui.formats import NOTHING, number
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.kit.cells import CellValue, ChipCell
from app.ui.labels import order_state

VIEWS = tuple(OrderView)
_NAMES = {
    OrderView.ALL: QT_TRANSLATE_NOOP("orders", "All"),
    OrderView.UNPAID: QT_TRANSLATE_NOOP("orders", "Unpaid"),
    OrderView.TO_SEND: QT_TRANSLATE_NOOP("orders", "To send"),
    OrderView.ON_THE_WAY: QT_TRANSLATE_NOOP("orders", "On the way"),
    OrderView.DONE: QT_TRANSLATE_NOOP("orders", "Completed"),
    OrderView.ENDED: QT_TRANSLATE_NOOP("orders", "Given back"),
    OrderView.NO_BUYER: QT_TRANSLATE_NOOP("orders", "No buyer"),
}
_AMOUNTS = {
    "goods": QT_TRANSLATE_NOOP("orders", "Goods"),
    "discount": QT_TRANSLATE_NOOP("orders", "Discount"),
    "postage": QT_TRANSLATE_NOOP("orders", "Postage"),
    "points": QT_TRANSLATE_NOOP("orders", "Paid with points"),
    "paid": QT_TRANSLATE_NOOP("orders", "Paid"),
    "refunded": QT_TRANSLATE_NOOP("orders", "Refunded"),
    "net": QT_TRANSLATE_NOOP("orders", "Received"),
}
_MOMENTS = {
    "placed": QT_TRANSLATE_NOOP("orders", "Ordered on"),
    "paid": QT_TRANSLATE_NOOP("orders", "Paid on"),
    "shipped": QT_TRANSLATE_NOOP("orders", "Sent on"),
    "signed": QT_TRANSLATE_NOOP("orders", "Arrived on"),
    "closed": QT_TRANSLATE_NOOP("orders", "Closed on"),
    "refunded": QT_TRANSLATE_NOOP("orders", "Refunded on"),
}
_TEXTS = {
    "buyer_message": QT_TRANSLATE_NOOP("orders", "The buyer wrote"),
    "seller_remark": QT_TRANSLATE_NOOP("orders", "Your remark"),
    "receiver": QT_TRANSLATE_NOOP("orders", "Receiver"),
    "place": QT_TRANSLATE_NOOP("orders", "Sent to"),
    "carrier": QT_TRANSLATE_NOOP("orders", "Carrier"),
    "parcel_no": QT_TRANSLATE_NOOP("orders", "Parcel number"),
    "coupon": QT_TRANSLATE_NOOP("orders", "Coupon"),
    "closing_reason": QT_TRANSLATE_NOOP("orders", "Why it was closed"),
}


class _Counted(QObject):
    """Words with a number in them: only tr() of an object knows plural forms."""

    def orders(self, n: int) -> str:
        return self.tr("{count} order(s)", "", n).format(count=number(n))

    def without_buyer(self, n: int) -> str:
        return self.tr("{count} order(s) have no buyer", "", n).format(count=number(n))


def orders_words(count: int) -> str:
    """Give how many orders there are."""
    return _Counted().orders(count)


def without_buyer(count: int) -> str:
    """Tell how many orders are nobody's."""
    return _Counted().without_buyer(count)


def view_words(view: OrderView) -> str:
    """Give the name of a view."""
    return translate("orders", _NAMES[view])


def amount_words(code: str) -> str:
    """Give what an amount of an order is."""
    return translate("orders", _AMOUNTS[code])


def moment_words(code: str) -> str:
    """Give what happened at a moment of an order."""
    return translate("orders", _MOMENTS[code])


def text_words(code: str) -> str:
    """Give what a text of an order is."""
    return translate("orders", _TEXTS[code])


def number_of(order: ListedOrder) -> str:
    """Give the number of an order, a dash for none."""
    return order.order_no or NOTHING


def buyer_of(order: ListedOrder) -> str:
    """Give whose order it is."""
    if order.person_id is None:
        return translate("orders", "No buyer")
    return order.buyer or translate("orders", "Without a name")


def state_of(order: ListedOrder) -> CellValue:
    """Give the state of an order as a chip."""
    words, tone = order_state(order.state)
    return ChipCell(words, tone)
