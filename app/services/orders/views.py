"""What is shown of orders by themselves: frozen values that cross the rooms."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class OrderHit:
    """An order found by its number, and whose it is. Money in the order's own minor units."""

    order_id: int
    order_no: str
    shop: str
    state: str
    placed_at_ms: int | None
    currency: str
    net_minor: int
    person_id: int
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
    """Which orders, the newest first; a search asks for a part of the number."""

    view: OrderView = OrderView.ALL
    search: str = ""


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
