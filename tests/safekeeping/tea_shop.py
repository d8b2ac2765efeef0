"""A small tea shop in a real folder, and a clock that moves when told to."""

import json
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from app.models.database import Database
from app.places import Places, places_for
from app.services.clock import to_ms
from app.services.safekeeping import NewBusiness, OpenBusiness, open_business, prepare

BEGIN = datetime(2026, 11, 25, 2, 30, tzinfo=UTC)
HILLSIDE = NewBusiness("Hillside Tea", "Asia/Shanghai", "CNY", "CN")


@dataclass
class MovedClock:
    """Stands still until it is moved."""

    moment: datetime = field(default=BEGIN)

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()

    def move(self, step: timedelta) -> None:
        self.moment += step


def opened(folder: Path, clock: MovedClock | None = None) -> OpenBusiness:
    business = open_business(prepare(places_for(folder)), clock or MovedClock())
    business.finish_checks()
    return business


def a_tea_shop(folder: Path, clock: MovedClock | None = None, customers: int = 3) -> OpenBusiness:
    clock = clock or MovedClock()
    business = opened(folder, clock)
    business.found(HILLSIDE)
    add_customers(business.database, clock, customers)
    return business


def add_customers(database: Database, clock: MovedClock, count: int) -> None:
    """Bring in customers with one order each, as one import that kept one row aside."""
    at = to_ms(clock.now())
    counts = {"read": count + 1, "applied": count, "unchanged": 0, "kept_aside": 1}
    with database.writing() as uow:
        first = 1 + (uow.sql("SELECT coalesce(max(id), 0) FROM customer").scalar() or 0)
        ids = range(first, first + count)
        action = uow.sql(
            "INSERT INTO action(kind, at, by_whom, facts) VALUES('import', ?, 'seller', '{}')",
            (at,),
        ).lastrowid
        batch = uow.sql(
            "INSERT INTO import(action_id, file_name, sha256, platform, kind, encoding, sheet,"
            " header, fingerprint, shop_name, at, counts, is_undone)"
            " VALUES(?, 'orders.csv', '', 'taobao', 'orders', 'utf-8', '', '[]', '', 'Tea', ?, ?, 0)",
            (action, at, json.dumps(counts)),
        ).lastrowid
        uow.sql(
            "INSERT INTO kept_row(import_id, row_no, reason, cells) VALUES(?, 9, 'id_missing', '[]')",
            (batch,),
        )
        uow.sql("INSERT OR IGNORE INTO shop VALUES(1, 'taobao', 'Tea', 'UTC', 'CNY', NULL)")
        for row in ids:
            uow.sql(
                "INSERT INTO customer(id, person_id, row_key, platform, name, is_hidden, is_empty,"
                " import_id, created_by) VALUES(?, ?, ?, 'taobao', ?, 0, 0, ?, ?)",
                (row, row, f"a:taobao:{row}", f"Ada {row}", batch, action),
            )
            uow.sql(
                "INSERT INTO identity(customer_id, platform, account, created_by)"
                " VALUES(?, 'taobao', ?, ?)",
                (row, str(row), action),
            )
            uow.sql(
                "INSERT INTO contact(customer_id, kind, value, shown, state, is_shared, created_by)"
                " VALUES(?, 'phone', ?, '', 'valid', 0, ?)",
                (row, f"+86138{row:08d}", action),
            )
            uow.sql(
                "INSERT INTO orders(shop_id, order_no, has_number, customer_id, state, rank,"
                " currency, paid_minor, refunded_minor, net_minor, net_from, is_own_test, is_valid,"
                " is_empty, import_id, row_no, created_by) VALUES(1, ?, 1, ?, 'completed', 3,"
                " 'CNY', 1000, 100, 900, 'given', 0, 1, 0, ?, 1, ?)",
                (f"{row:018d}", row, batch, action),
            )


def customers_of(database: Database) -> int:
    with database.reading() as session:
        return int(session.connection().exec_driver_sql("SELECT count(*) FROM customer").scalar())


def epoch_of(business: OpenBusiness) -> int:
    facts = business.business()
    assert facts is not None
    return facts.epoch


def names_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def places_of(folder: Path) -> Places:
    return places_for(folder)
