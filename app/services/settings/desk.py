"""The desk of the settings: one wish of the seller each, recomputing what stands on it."""

import json

from app.models.database import Database, UnitOfWork
from app.services.changes import Changes, Subject
from app.services.clock import Clock
from app.services.followers import Followers
from app.services.journal import ActionKind, record_action
from app.services.settings import queries
from app.services.settings.errors import (
    CurrencyUnknownError,
    HomeFixedError,
    NameMissingError,
    NotFoundedError,
    RateImpossibleError,
    ShopNameUnfitError,
    ZoneUnknownError,
)
from app.services.settings.home import CURRENCIES, home_of, is_zone
from app.services.settings.putting import put_own, put_rate
from app.services.settings.queries import RATES
from app.services.settings.reversing import take_setting_back
from app.services.settings.views import (
    BusinessFacts,
    OwnAccount,
    RateRow,
    SettingBack,
    ShopRow,
)

_MONTHS = range(1, 13)
_YEARS = range(1970, 2101)


class BusinessSettings:
    """Reads and changes the business's own settings."""

    def __init__(self, database: Database, clock: Clock, followers: Followers) -> None:
        self._database = database
        self._clock = clock
        self._followers = followers

    def facts(self) -> BusinessFacts | None:
        """Give the business, None until one is founded."""
        with self._database.reading() as session:
            return queries.business(session)

    def rates(self) -> tuple[RateRow, ...]:
        """Give the monthly rates, newest first, with those that orders still wait for."""
        with self._database.reading() as session:
            return queries.rates(session)

    def own_accounts(self) -> tuple[OwnAccount, ...]:
        """Give the seller's own accounts."""
        with self._database.reading() as session:
            return queries.own_accounts(session)

    def shops(self) -> tuple[ShopRow, ...]:
        """Give the shops, the one with the most orders first."""
        with self._database.reading() as session:
            return queries.shops(session)

    def rename_shop(self, shop_id: int, name: str) -> Changes:
        """Give a shop another name; its files and orders stay its own.

        Raises:
            ShopNameUnfitError: it is blank, or another shop of the platform has it.
        """
        name = name.strip()
        with self._database.writing() as uow:
            found = queries.shop(uow.session, shop_id)
            if not name or found is None:
                raise ShopNameUnfitError(name)
            platform, before, _zone = found
            if queries.is_shop_name_taken(uow.session, shop_id, platform, name):
                raise ShopNameUnfitError(name)
            facts = {"what": "shop_name", "shop": shop_id, "before": before, "after": name}
            record_action(uow, self._clock, ActionKind.SETTING, facts)
            uow.sql("UPDATE shop SET name = ? WHERE id = ?", (name, shop_id))
            uow.touch(Subject.BUSINESS, Subject.CUSTOMERS, Subject.HISTORY)
        return uow.changes

    def set_shop_zone(self, shop_id: int, zone: str) -> Changes:
        """Say in which zone a shop's files write their times; files read before stay as they are.

        Raises:
            ZoneUnknownError: there is no such zone.
        """
        if not is_zone(zone):
            raise ZoneUnknownError(zone)
        with self._database.writing() as uow:
            found = queries.shop(uow.session, shop_id)
            before = None if found is None else found[2]
            facts = {"what": "shop_zone", "shop": shop_id, "before": before, "after": zone}
            record_action(uow, self._clock, ActionKind.SETTING, facts)
            uow.sql("UPDATE shop SET zone = ? WHERE id = ?", (zone, shop_id))
            uow.touch(Subject.BUSINESS, Subject.HISTORY)
        return uow.changes

    def rename(self, name: str) -> Changes:
        """Give the business another name.

        Raises:
            NameMissingError: it is blank.
            NotFoundedError: there is no business yet.
        """
        if not name.strip():
            raise NameMissingError
        with self._database.writing() as uow:
            before = _founded(uow)
            facts = {"what": "name", "before": before.name, "after": name.strip()}
            record_action(uow, self._clock, ActionKind.SETTING, facts)
            uow.sql("UPDATE business SET name = ?", (name.strip(),))
            uow.touch(Subject.BUSINESS, Subject.HISTORY)
        return uow.changes

    def set_zone_and_currency(
        self, zone: str, currency: str, *, country: str | None = None
    ) -> Changes:
        """Choose the home zone and currency, as long as nothing stands on them.

        The clock goes on with the zone it has: whoever made it sets the new one.

        Args:
            country: an ISO code; None takes the zone's.

        Raises:
            HomeFixedError: orders or imports exist.
            ZoneUnknownError: there is no such zone.
            CurrencyUnknownError: there is no such currency.
            NotFoundedError: there is no business yet.
        """
        if not is_zone(zone):
            raise ZoneUnknownError(zone)
        if currency not in CURRENCIES:
            raise CurrencyUnknownError(currency)
        with self._database.writing() as uow:
            before = _founded(uow)
            if before.is_fixed:
                raise HomeFixedError
            facts = {
                "what": "home",
                "before": [before.zone, before.currency],
                "after": [zone, currency],
            }
            record_action(uow, self._clock, ActionKind.SETTING, facts)
            uow.sql(
                "UPDATE business SET zone = ?, currency = ?, country = ?",
                (zone, currency, country or home_of(zone).country),
            )
            uow.touch(Subject.BUSINESS, Subject.HISTORY)
        return uow.changes

    def set_rate(self, currency: str, month: int, rate_micro: int | None) -> Changes:
        """Say what a currency was worth in a month; its orders count with it from now on.

        Args:
            month: 202611 for November 2026.
            rate_micro: one whole unit in millionths of a home unit; None takes the rate back.

        Raises:
            RateImpossibleError: of the home currency, not above nothing, or no such month.
        """
        with self._database.writing() as uow:
            home = _founded(uow).currency
            is_above = rate_micro is None or rate_micro > 0
            if currency == home or not _is_month(month) or not is_above:
                raise RateImpossibleError
            before = queries.rate(uow.session, currency, month)
            facts = {"what": "rate", "currency": currency, "month": month}
            facts |= {"before": before, "after": rate_micro}
            record_action(uow, self._clock, ActionKind.SETTING, facts)
            put_rate(uow, self._followers, (currency, month), rate_micro)
        return uow.changes

    def set_waiting_rates(self, currency: str, rate_micro: int) -> Changes:
        """Let all months of which orders wait for a rate of a currency have this one.

        Args:
            rate_micro: one whole unit in millionths of a home unit.

        Raises:
            RateImpossibleError: not above nothing.
        """
        if rate_micro <= 0:
            raise RateImpossibleError
        with self._database.writing() as uow:
            waiting = [
                row.month
                for row in queries.rates(uow.session)
                if row.currency == currency and row.rate_micro is None
            ]
            facts = {"what": RATES, "currency": currency, "months": json.dumps(waiting)}
            values = {"before": [None] * len(waiting), "after": [rate_micro] * len(waiting)}
            if waiting:
                record_action(uow, self._clock, ActionKind.SETTING, {**facts, **values})
            for month in waiting:
                put_rate(uow, self._followers, (currency, month), rate_micro)
        return uow.changes

    def mark_own(self, platform: str, account: str, *, is_own: bool) -> Changes:
        """Say that an account is the seller's own, so that its orders count nowhere, or is not."""
        with self._database.writing() as uow:
            places = {"platform": platform, "account": account}
            facts = {"what": "own_account", **places, "before": not is_own, "after": is_own}
            record_action(uow, self._clock, ActionKind.SETTING, facts)
            put_own(uow, self._followers, (platform, account), is_own=is_own)
        return uow.changes

    def undo(self, action_id: int) -> tuple[Changes, SettingBack]:
        """Take the change of a setting back, or an undo of one; its orders count as before.

        Raises:
            NothingToPutBackError: no such change, or it is taken back already.
        """
        with self._database.writing() as uow:
            report = take_setting_back(uow, self._clock, self._followers, action_id)
        return uow.changes, report


def _founded(uow: UnitOfWork) -> BusinessFacts:
    found = queries.business(uow.session)
    if found is None:
        raise NotFoundedError
    return found


def _is_month(month: int) -> bool:
    year, of_year = divmod(month, 100)
    return year in _YEARS and of_year in _MONTHS
