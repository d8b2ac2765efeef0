"""The tables of a person's orders and products."""

from collections.abc import Sequence

from app.services.customers.views import OrderRow, ProductRow
from app.ui.formats import NOTHING, ago, day, local, money, number
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.kit.cells import CellValue, ChipCell, Style, TwoLineCell
from app.ui.kit.home import Home
from app.ui.kit.row_window import Column, RowWindow
from app.ui.kit.table import Table
from app.ui.labels import order_state

_WORDS = {
    "order": QT_TRANSLATE_NOOP("customers", "Order"),
    "shop": QT_TRANSLATE_NOOP("customers", "Shop"),
    "products": QT_TRANSLATE_NOOP("customers", "Products"),
    "state": QT_TRANSLATE_NOOP("customers", "State"),
    "placed": QT_TRANSLATE_NOOP("customers", "Ordered"),
    "kept": QT_TRANSLATE_NOOP("customers", "Total"),
    "product": QT_TRANSLATE_NOOP("customers", "Product"),
    "orders": QT_TRANSLATE_NOOP("customers", "Orders"),
    "pieces": QT_TRANSLATE_NOOP("customers", "Pieces"),
    "last": QT_TRANSLATE_NOOP("customers", "Last order"),
}


class OrderTable(Table[OrderRow]):
    """Orders, newest first, as the service gives them."""

    def __init__(self, home: Home) -> None:
        self._orders: Sequence[OrderRow] = ()

        def placed(order: OrderRow) -> CellValue:
            if order.placed_at_ms is None:
                return NOTHING
            return day(local(order.placed_at_ms, home.zone).date())

        columns: list[Column[OrderRow]] = [
            Column("order", lambda: _head("order"), _order_no, Style.STRONG, 172),
            Column("products", lambda: _head("products"), lambda o: o.products, Style.SECOND),
            Column("shop", lambda: _head("shop"), lambda o: o.shop, Style.SECOND, 116),
            Column("state", lambda: _head("state"), _state, width=124),
            Column("placed", lambda: _head("placed"), placed, Style.SECOND, 112),
            Column("kept", lambda: _head("kept"), _kept, Style.MONEY, 104),
        ]
        super().__init__(RowWindow(columns, self._fetch, None), is_card=True)

    def show_orders(self, orders: Sequence[OrderRow]) -> None:
        """Replace the orders."""
        self._orders = orders
        self.rows.show_ids(range(len(orders)))

    def _fetch(self, ids: Sequence[int]) -> dict[int, OrderRow]:
        return {at: self._orders[at] for at in ids}


class ProductTable(Table[ProductRow]):
    """Products by how often they were bought."""

    def __init__(self, home: Home) -> None:
        self._products: Sequence[ProductRow] = ()
        columns: list[Column[ProductRow]] = [
            Column("product", lambda: _head("product"), _product),
            Column("orders", lambda: _head("orders"), lambda p: number(p.orders), Style.NUMBER, 96),
            Column("pieces", lambda: _head("pieces"), lambda p: number(p.pieces), Style.NUMBER, 96),
            Column(
                "last",
                lambda: _head("last"),
                lambda p: ago(p.last_on, home.clock.today()),
                Style.SECOND,
                140,
            ),
        ]
        super().__init__(RowWindow(columns, self._fetch, None), is_card=True)

    def show_products(self, products: Sequence[ProductRow]) -> None:
        """Replace the products."""
        self._products = products
        self.rows.show_ids(range(len(products)))

    def _fetch(self, ids: Sequence[int]) -> dict[int, ProductRow]:
        return {at: self._products[at] for at in ids}


def _head(code: str) -> str:
    return translate("customers", _WORDS[code])


def _order_no(order: OrderRow) -> CellValue:
    return order.order_no or NOTHING


def _state(order: OrderRow) -> CellValue:
    words, tone = order_state(order.state)
    return ChipCell(words, tone)


def _kept(order: OrderRow) -> CellValue:
    return money(order.net_minor, order.currency)


def _product(product: ProductRow) -> CellValue:
    return TwoLineCell(product.title, product.code) if product.code else product.title
