"""What rules would do, as it is told: to the orders of a year, and to one of them."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class TrialMonth:
    """What orders of a month, such as 202611, would have earned, and how many people."""

    month: int
    points: int
    people: int


@dataclass(frozen=True, slots=True)
class RuleTrial:
    """What orders of the last 365 days would have earned by rules."""

    months: tuple[TrialMonth, ...]
    points: int
    people: int


@dataclass(frozen=True, slots=True)
class ExampleOrder:
    """An order that an example can be worked out for."""

    order_id: int
    order_no: str
    name: str | None


@dataclass(frozen=True, slots=True)
class ExampleLine:
    """What a rule gives an order; `level` is the percent of a tier."""

    number: int
    points: int
    level: int | None


@dataclass(frozen=True, slots=True)
class OrderExample:
    """What an order would earn; amounts are minor units of its currency.

    Attributes:
        postage_minor: that does not count; `discount_minor` and `points_minor` are added, as the
            rules count them though they were not paid.
        whole_points: for the money.
        capped_points: what a cap takes off these.
        usable_ms: None while a sign-off is waited for.
    """

    order_no: str
    counted_on: date
    currency: str
    net_minor: int
    postage_minor: int
    discount_minor: int
    points_minor: int
    whole_points: int
    capped_points: int
    lines: tuple[ExampleLine, ...]
    usable_ms: int | None

    @property
    def points(self) -> int:
        """What it earns altogether."""
        return self.whole_points - self.capped_points + sum(line.points for line in self.lines)
