"""A small shop with a ledger of points, over a real file and a clock that can be turned."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from app.models.database import Database
from app.services.clock import to_day
from app.services.duplicates.merging import merge_people, unmerge_link
from app.services.erasing.blanking import blank_rows, name_rows
from app.services.exchange.undoing import undo_import
from app.services.journal import ActionKind, record_action
from app.services.points import (
    Expiry,
    PointsBook,
    PointsLedger,
    PointsRules,
    RuleSettings,
)
from tests.book.builders import bring
from tests.shop import Sheet, a_customer, a_database, an_order, followers, rows

ZONE = ZoneInfo("Asia/Shanghai")
TODAY = date(2026, 11, 25)
PLAIN = RuleSettings(pending_days=0, expiry=Expiry.NEVER)


@dataclass
class TurnedClock:
    """Stands still until it is turned; days are those of a home zone."""

    at: datetime = datetime(2026, 11, 25, 4, tzinfo=UTC)
    zone: ZoneInfo = ZONE

    def now(self) -> datetime:
        return self.at

    def today(self) -> date:
        return self.at.astimezone(self.zone).date()

    def turn(self, days: float) -> None:
        self.at += timedelta(days=days)


_OF_PERSON = "SELECT id FROM customer WHERE person_id = ?"


class PointsShop:
    """What a test does in the shop: orders come by import, everything else by the desks."""

    def __init__(
        self, folder: Path, *, settings: RuleSettings | None = PLAIN, currency="CNY", zone=ZONE
    ):
        self.folder = folder
        self.clock = TurnedClock(zone=zone)
        self.database: Database = a_database(
            folder, currency=currency, zone=zone.key, clock=self.clock
        )
        self.currency = currency
        self.ledger = PointsLedger(self.database, self.clock)
        self.book = PointsBook(self.database, self.clock)
        self.rules = PointsRules(self.database, self.clock)
        self._told_at = to_day(TODAY)
        if settings is not None:
            self.rules.put(settings, from_on=date(2020, 1, 1))

    def orders(self, *orders, accounts=("mei",), **sheet):
        """Import orders of accounts; give the batch. A later file is the newer one."""
        people = [a_customer(account, name=account) for account in accounts]
        self._told_at += 1
        told = Sheet(
            customers=people,
            orders=list(orders),
            newest_at=self._told_at * 86_400_000,
            currency=self.currency,
            **sheet,
        )
        return bring(self.database, self.folder, told, home=self.currency, clock=self.clock)

    def order(self, number, paid, *, buyer=0, refunded=0, state="completed", **more):
        """An order of today unless it says otherwise; money in whole units."""
        day = more.pop("day", to_day(self.clock.today()))
        return an_order(
            number,
            buyer=buyer,
            state=state,
            net=(paid - refunded) * 100,
            day=day,
            paid_minor=paid * 100,
            refunded_minor=refunded * 100,
            **more,
        )

    def undo_import(self, batch):
        with self.database.writing() as uow:
            return undo_import(uow, self.clock, followers(self.clock), batch)

    def link(self, row_a, row_b):
        """Make the persons of two rows one; give the rows that were linked."""
        people = sorted(self.person(row) for row in (row_a, row_b))
        with self.database.writing() as uow:
            merge_people(uow, self.clock, followers(self.clock), people)
        return tuple(people)

    def erase(self, person):
        """Blank a person as erasing does."""
        mine = [row for (row,) in rows(self.database, _OF_PERSON, (person,))]
        followed = followers(self.clock)
        with self.database.writing() as uow:
            action = record_action(uow, self.clock, ActionKind.ERASE, {})
            followed.begin(uow)
            name_rows(uow, mine)
            blank_rows(uow, self.clock, action)
            followed.follow(uow)

    def unlink(self, row_a, row_b):
        ((link,),) = rows(
            self.database,
            "SELECT id FROM link WHERE row_a = ? AND row_b = ? AND ended_by IS NULL",
            (row_a, row_b),
        )
        with self.database.writing() as uow:
            unmerge_link(uow, self.clock, followers(self.clock), link)

    def person(self, row):
        return rows(self.database, "SELECT person_id FROM customer WHERE id = ?", (row,))[0][0]

    @staticmethod
    def _touch(uow, *customers):
        for row in customers:
            uow.sql(
                "INSERT OR IGNORE INTO touched_person SELECT person_id FROM customer WHERE id = ?",
                (row,),
            )

    def standing(self, person=1):
        found = self.book.standing(person)
        return found.available, found.pending, found.debt

    def available(self, person=1):
        return self.book.standing(person).available

    def entries(self):
        """Kind and signed points of every entry."""
        return rows(self.database, "SELECT kind, sign * points FROM entry ORDER BY id")

    def is_true(self):
        """The ledger agrees with itself, and no lot or debt is below nothing."""
        assert self.book.check() == ()
        assert rows(self.database, "SELECT id FROM lot WHERE remaining < 0") == []
        return True
