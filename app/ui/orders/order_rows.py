"""The columns of the list of orders."""

from collections.abc import Sequence

from app.services.orders.views import ListedOrder
from app.ui.formats import NOTHING, day_in_words, money
from app.ui.i18n import translate
from app.ui.kit.cells import CellValue, IconCell, PersonCell, Style
from app.ui.kit.columns import without_room
from app.ui.kit.home import Home
from app.ui.kit.row_window import Column
from app.ui.orders.words import buyer_of, number_of, state_of
from app.ui.theme import Ink

_LEFT_OUT = ("shop", "placed", "products", "total")
_LEAST = {"products": 190, "buyer": 120}  # these two take what room there is


def order_columns(home: Home) -> list[Column[ListedOrder]]:
    """Make the columns."""

    def when(order: ListedOrder) -> CellValue:
        if order.moment_ms is None:
            return NOTHING
        return day_in_words(order.moment_ms, home.zone, home.clock.today())

    def total(order: ListedOrder) -> CellValue:
        return money(order.net_minor, order.currency)

    return [
        Column("order", lambda: translate("orders", "Order"), number_of, Style.STRONG, 210),
        Column("buyer", lambda: translate("orders", "Buyer"), _buyer, Style.TEXT, 190),
        Column(
            "products", lambda: translate("orders", "Products"), lambda o: o.products, Style.SECOND
        ),
        Column("shop", lambda: translate("orders", "Shop"), lambda o: o.shop, Style.SECOND, 130),
        Column("state", lambda: translate("orders", "State"), state_of, width=130),
        Column("total", lambda: translate("orders", "Total"), total, Style.MONEY, 116),
        Column("placed", lambda: translate("orders", "Ordered"), when, Style.SECOND, 170),
    ]


def left_out(columns: Sequence[Column[ListedOrder]], room: int) -> set[str]:
    """Give the columns to leave out, so that the rest has room."""
    return without_room(columns, room, _LEFT_OUT, _LEAST)


def _buyer(order: ListedOrder) -> CellValue:
    if order.person_id is None:
        return IconCell("circle-dashed", buyer_of(order), Ink.TEXT3)
    return PersonCell(buyer_of(order))
