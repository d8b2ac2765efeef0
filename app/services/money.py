"""Money: whole minor units with a currency; how many decimals a currency has."""

from decimal import ROUND_HALF_EVEN, Decimal

from app.models.database import Function
from app.services.clock import from_day

_DECIMALS = {
    "JPY": 0,
    "KRW": 0,
    "VND": 0,
    "CLP": 0,
    "ISK": 0,
    "UGX": 0,
    "XAF": 0,
    "XOF": 0,
    "BHD": 3,
    "KWD": 3,
    "OMR": 3,
    "TND": 3,
    "JOD": 3,
}
_MICRO = 1_000_000


def decimals(currency: str) -> int:
    """Give how many digits a currency has after the point."""
    return _DECIMALS.get(currency, 2)


def home_money(net_minor: int, currency: str, home: str, rate_micro: int | None) -> int | None:
    """Give an amount in home minor units, rounded half to even; None without a rate.

    Args:
        rate_micro: what one whole unit of the currency is worth at home, in millionths.
    """
    if rate_micro is None:
        return None
    numerator = Decimal(net_minor * rate_micro).scaleb(decimals(home) - decimals(currency))
    return int((numerator / _MICRO).to_integral_value(ROUND_HALF_EVEN))


def month_of(day: int | None) -> int | None:
    """Give the month of a day since 1970-01-01 as the number 202611 for November 2026."""
    if day is None:
        return None
    date = from_day(day)
    return date.year * 100 + date.month


def money_functions() -> dict[str, Function]:
    """Give the SQL functions for money in another currency."""
    return {"home_money": (4, home_money), "month_of": (1, month_of)}
