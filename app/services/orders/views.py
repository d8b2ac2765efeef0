"""What is shown of orders by themselves: frozen values that cross the rooms."""

from dataclasses import dataclass


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
