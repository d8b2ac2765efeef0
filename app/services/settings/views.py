"""What the settings show: frozen values that cross the rooms."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BusinessFacts:
    """Whose file this is. `is_fixed`: orders or imports exist, so zone and currency stay."""

    name: str
    zone: str
    currency: str
    country: str
    is_sample: bool
    is_fixed: bool


@dataclass(frozen=True, slots=True)
class RateRow:
    """What a currency was worth at home in a month, and how many orders depend on it.

    Attributes:
        month: 202611 for November 2026.
        rate_micro: one whole unit of the currency in millionths of a home unit; None while the
            seller has not said it, so that these orders are left out of sums.
    """

    currency: str
    month: int
    rate_micro: int | None
    orders: int


@dataclass(frozen=True, slots=True)
class OwnAccount:
    """An account of the seller's own; its orders are tests and count nowhere."""

    platform: str
    account: str


@dataclass(frozen=True, slots=True)
class ShopRow:
    """A store on a platform. `zone` is that of the times in its files, read from now on."""

    shop_id: int
    platform: str
    name: str
    zone: str
    currency: str
    orders: int


@dataclass(frozen=True, slots=True)
class SettingBack:
    """How taking a setting back went.

    Attributes:
        action_id: the action that took it back; taking that one back does it again.
        is_kept: it was changed since, and stays as it is.
    """

    action_id: int
    is_kept: bool
