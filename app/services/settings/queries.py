"""Reads the business, its rates and the seller's own accounts."""

from sqlalchemy.orm import Session

from app.models.database import number, run_sql
from app.services.settings.views import BusinessFacts, OwnAccount, RateRow, ShopRow

# Months that the seller has set, and months of orders that wait for a rate.
_RATES = """SELECT currency, month, max(rate_micro), sum(orders) FROM (
    SELECT currency, month, rate_micro, 0 AS orders FROM rate
    UNION ALL
    SELECT o.currency, month_of(o.counted_on), NULL, count(*) FROM orders o, business b
    WHERE o.currency <> b.currency AND o.counted_on IS NOT NULL GROUP BY 1, 2)
  GROUP BY currency, month ORDER BY month DESC, currency"""


def business(session: Session) -> BusinessFacts | None:
    """Give the business, None until one is founded."""
    row = run_sql(
        session, "SELECT name, zone, currency, country, is_sample FROM business"
    ).one_or_none()
    if row is None:
        return None
    name, zone, currency, country, is_sample = row
    return BusinessFacts(
        name=str(name),
        zone=str(zone),
        currency=str(currency),
        country=str(country),
        is_sample=bool(is_sample),
        is_fixed=is_fixed(session),
    )


def is_fixed(session: Session) -> bool:
    """Tell whether days and sums stand on the home zone and currency already."""
    return bool(
        number(session, "SELECT EXISTS(SELECT 1 FROM orders) OR EXISTS(SELECT 1 FROM import)")
    )


def rates(session: Session) -> tuple[RateRow, ...]:
    """Give the monthly rates, newest first, with those that orders still wait for."""
    return tuple(
        RateRow(str(currency), _whole(month), _whole_or_none(rate), _whole(orders))
        for currency, month, rate, orders in run_sql(session, _RATES)
    )


def rate(session: Session, currency: str, month: int) -> int | None:
    """Give one rate in millionths, None where the seller has not said it."""
    return number(
        session, "SELECT rate_micro FROM rate WHERE currency = ? AND month = ?", (currency, month)
    )


def own_accounts(session: Session) -> tuple[OwnAccount, ...]:
    """Give the seller's own accounts."""
    found = run_sql(session, "SELECT platform, account FROM own_account ORDER BY 1, 2")
    return tuple(OwnAccount(str(platform), str(account)) for platform, account in found)


def shops(session: Session) -> tuple[ShopRow, ...]:
    """Give the shops, the one with the most orders first."""
    found = run_sql(
        session,
        "SELECT s.id, s.platform, s.name, s.zone, s.currency,"
        " (SELECT count(*) FROM orders o WHERE o.shop_id = s.id) AS n"
        " FROM shop s ORDER BY n DESC, s.id",
    )
    return tuple(
        ShopRow(_whole(row[0]), str(row[1]), str(row[2]), str(row[3]), str(row[4]), _whole(row[5]))
        for row in found
    )


def shop(session: Session, shop_id: int) -> tuple[str, str, str] | None:
    """Give platform, name and zone of a shop, None for one that is not there."""
    row = run_sql(
        session, "SELECT platform, name, zone FROM shop WHERE id = ?", (shop_id,)
    ).one_or_none()
    return None if row is None else (str(row[0]), str(row[1]), str(row[2]))


def is_shop_name_taken(session: Session, shop_id: int, platform: str, name: str) -> bool:
    """Tell whether another shop of the platform has this name."""
    found = number(
        session,
        "SELECT id FROM shop WHERE platform = ? AND name = ? AND id <> ?",
        (platform, name, shop_id),
    )
    return found is not None


def _whole(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError(type(value))
    return value


def _whole_or_none(value: object) -> int | None:
    return None if value is None else _whole(value)
