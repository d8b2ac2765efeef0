"""What is shown of orders by themselves: frozen values that cross the rooms."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class OrderHit:
    """An order found by its number, and whose it is, None for nobody's.

    Money in the order's own minor units.
    """

    order_id: int
    order_no: str
    shop: str
    state: str
    placed_at_ms: int | None
    currency: str
    net_minor: int
    person_id: int | None
    name: str | None


class OrderView(StrEnum):
    """Which orders are listed."""

    ALL = "all"
    UNPAID = "unpaid"
    TO_SEND = "to_send"
    ON_THE_WAY = "on_the_way"
    DONE = "done"
    ENDED = "ended"
    NO_BUYER = "no_buyer"


@dataclass(frozen=True, slots=True)
class OrderQuestion:
    """Which orders, the newest first; a search asks for number, buyer or product.

    Attributes:
        shop_id: of one shop; None for all.
    """

    view: OrderView = OrderView.ALL
    search: str = ""
    shop_id: int | None = None


@dataclass(frozen=True, slots=True)
class ListedOrder:
    """One line of the list of orders. Money in the order's own minor units.

    Attributes:
        order_no: None where the file gave none.
        person_id: whose it is; None without a buyer.
        moment_ms: when it was placed, else paid.
    """

    order_id: int
    order_no: str | None
    person_id: int | None
    buyer: str | None
    shop: str
    products: str
    state: str
    currency: str
    net_minor: int
    moment_ms: int | None


@dataclass(frozen=True, slots=True)
class OrderFigures:
    """The foot of the list: how many orders, their home money, how many have none."""

    orders: int
    home_minor: int
    unrated: int


@dataclass(frozen=True, slots=True)
class SoldLine:
    """One thing that an order holds. Money in the order's minor units, where the file told."""

    title: str
    variation: str | None
    quantity: float | None
    amount_minor: int | None


@dataclass(frozen=True, slots=True)
class OrderDetail:
    """One order whole. Money in its own minor units.

    Attributes:
        amounts: what the file told of goods, discount, postage, points, paid, refunded, net: by
            these codes, in this order.
        moments_ms: when it was placed, paid, shipped, signed, closed, refunded: by these codes,
            where the hour is known.
        placed_on: the home day it was placed, else paid, where only the day is known.
        home_minor: net in home money; None without a rate.
        texts: what was written: buyer_message, seller_remark, receiver, place, carrier, parcel_no,
            coupon, closing_reason; by these codes, in this order.
        is_own_test: of an account of the seller's own, so that it counts nowhere.
    """

    order: ListedOrder
    lines: tuple[SoldLine, ...]
    amounts: Mapping[str, int]
    moments_ms: Mapping[str, int]
    placed_on: int | None
    home_minor: int | None
    texts: Mapping[str, str]
    is_own_test: bool
