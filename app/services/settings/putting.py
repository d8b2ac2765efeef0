"""Writes rates and own accounts, and brings everything that follows from them up to date."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date

from app.models.database import UnitOfWork
from app.models.tables.codes import VALID_STATES
from app.services.changes import Subject
from app.services.clock import to_day
from app.services.followers import Followers
from app.services.settings.leap_day import LeapDay
from app.services.settings.queries import LEAP_DAY

_OF_MONTH = "currency = :currency AND counted_on BETWEEN :first AND :last"
_VALID_CODES = ", ".join(f"'{state}'" for state in VALID_STATES)
_VALID = f"(state IN ({_VALID_CODES}) AND is_own_test = 0 AND is_empty = 0)"
_OF_ACCOUNT = """customer_id IN (SELECT customer_id FROM identity
  WHERE platform = :platform AND account = :account)"""


def put_rate(
    uow: UnitOfWork, followers: Followers, key: tuple[str, int], rate_micro: int | None
) -> None:
    """Give a currency its rate in a month (202611), in millionths; None takes it away."""
    currency, month = key
    if rate_micro is None:
        uow.sql("DELETE FROM rate WHERE currency = ? AND month = ?", key)
    else:
        uow.sql(
            "INSERT INTO rate(currency, month, rate_micro) VALUES(?, ?, ?)"
            " ON CONFLICT(currency, month) DO UPDATE SET rate_micro = excluded.rate_micro",
            (currency, month, rate_micro),
        )
    year, of_year = divmod(month, 100)
    places: Mapping[str, object] = {
        "currency": currency,
        "first": to_day(date(year, of_year, 1)),
        "last": to_day(date(year, of_year, monthrange(year, of_year)[1])),
    }
    rate = "NULL" if rate_micro is None else str(int(rate_micro))
    money = f"home_money(net_minor, currency, (SELECT currency FROM business), {rate})"
    _recount(uow, followers, (_OF_MONTH, places), f"home_minor = {money}")


def put_own(uow: UnitOfWork, followers: Followers, key: tuple[str, str], *, is_own: bool) -> None:
    """Mark an account of a platform as the seller's own, or no longer."""
    places = dict(zip(("platform", "account"), key, strict=True))
    uow.sql(
        "INSERT INTO own_account(platform, account) VALUES(:platform, :account)"
        " ON CONFLICT DO NOTHING"
        if is_own
        else "DELETE FROM own_account WHERE platform = :platform AND account = :account",
        places,
    )
    uow.sql(f"UPDATE orders SET is_own_test = {int(is_own)} WHERE {_OF_ACCOUNT}", places)
    _recount(uow, followers, (_OF_ACCOUNT, places), f"is_valid = {_VALID}")


def put_leap_day(uow: UnitOfWork, leap_day: LeapDay) -> None:
    """Let the 29th of February count on another day in years without it."""
    uow.sql("DELETE FROM setting WHERE name = ?", (LEAP_DAY,))
    if leap_day is not LeapDay.FEBRUARY_28:
        uow.sql("INSERT INTO setting(name, value) VALUES(?, ?)", (LEAP_DAY, str(int(leap_day))))
    uow.touch(Subject.SETTINGS, Subject.BUSINESS, Subject.CUSTOMERS, Subject.HISTORY)


def _recount(
    uow: UnitOfWork, followers: Followers, orders: tuple[str, Mapping[str, object]], change: str
) -> None:
    """Change orders and let the followers see to their persons."""
    which, places = orders
    uow.sql(f"UPDATE orders SET {change} WHERE {which}", places)
    followers.begin(uow)
    uow.sql(
        "INSERT OR IGNORE INTO touched_person SELECT c.person_id FROM customer c WHERE c.id IN"
        f" (SELECT customer_id FROM orders WHERE {which})",
        places,
    )
    followers.follow(uow)
    uow.touch(Subject.SETTINGS, Subject.ORDERS, Subject.CUSTOMERS, Subject.HISTORY)
