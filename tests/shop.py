"""Builders: a shop in a real SQLite file, and staging files as a reading child would leave them."""

import json
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from app.models import driver
from app.models.database import Database, run_sql
from app.services.coupons import CouponFollower
from app.services.customers import search_digits, search_words
from app.services.customers.birthday_functions import birthday_functions
from app.services.customers.marks import mark_functions
from app.services.customers.search_index import SearchFollower, search_functions
from app.services.duplicates import UnmatchedFollower
from app.services.exchange.staging import TABLES
from app.services.followers import Followers
from app.services.money import money_functions
from app.services.orders import SummaryFollower, bring_forward
from app.services.points import BonusFollower, BonusMemory, PointsFollower, PointsForerunner
from app.services.referral import ReferralFollower
from app.services.segments.functions import segment_functions
from app.services.tiers import EarnedTierFollower, TierFollower
from tests.new_files import migrate

NOON = datetime(2026, 11, 25, 4, tzinfo=UTC)
DAY_MS = 86_400_000
RANK = {
    "unpaid": 0,
    "paid": 1,
    "shipped": 2,
    "completed": 3,
    "partly_refunded": 4,
    "closed": 5,
    "refunded": 5,
}


@dataclass
class FixedClock:
    at: datetime = NOON

    def now(self) -> datetime:
        return self.at

    def today(self) -> date:
        return self.at.date()


def functions():
    return {
        **search_functions(),
        **money_functions(),
        **birthday_functions(),
        **mark_functions(),
        **segment_functions(),
    }


def a_database(folder: Path, *, currency="CNY", zone="Asia/Shanghai", clock=None) -> Database:
    """A founded, empty business in the newest shape."""
    database = Database(folder / "shop.db", functions())
    migrate(database.engine, from_version=0)
    with database.writing() as uow:
        uow.sql(
            "INSERT INTO business(id, name, zone, currency, country, is_sample, created_at, epoch)"
            " VALUES(1, 'Hillside Tea', ?, ?, 'CN', 0, 0, 1)",
            (zone, currency),
        )
        bring_forward(uow, (clock or FixedClock()).today())
    return database


def followers(clock=None) -> Followers:
    clock = clock or FixedClock()
    return Followers(
        (
            SummaryFollower(clock),
            SearchFollower(),
            UnmatchedFollower(),
            BonusMemory(),
            TierFollower(clock),
            PointsFollower(clock),
            EarnedTierFollower(clock),
            BonusFollower(clock),
            ReferralFollower(clock),
            CouponFollower(),
        ),
        (PointsForerunner(clock),),
    )


@dataclass
class Sheet:
    """Rows to stage; see a_customer, an_order, a_line."""

    customers: list = field(default_factory=list)
    orders: list = field(default_factory=list)
    lines: list = field(default_factory=list)
    shop: str = "Teahouse"
    platform: str = "taobao"
    kind: str = "orders"
    newest_at: int = 20_000 * DAY_MS
    currency: str = "CNY"


def a_customer(account=None, *, name=None, phone=None, email=None, **more):
    shown = more.pop("phone_shown", phone)
    state = more.pop("phone_state", "valid" if phone else None)
    return {
        "account": account,
        "name": name,
        "phone": phone,
        "phone_shown": shown,
        "phone_state": state,
        "email": email,
        "email_shown": email,
        "email_state": "valid" if email else None,
        **more,
    }


def an_order(number, *, buyer=None, state="completed", net=1000, day=19_990, **more):
    """An order; buyer is the position of its customer in the sheet, None for nobody."""
    paid = None if state in ("unpaid", "closed") else day
    return {
        "order_no": str(number),
        "customer_seq": None if buyer is None else buyer + 1,
        "state": state,
        "rank": None if state is None else RANK[state],
        "net_minor": net,
        "placed_at": day * DAY_MS,
        "placed_on": day,
        "paid_at": None if paid is None else paid * DAY_MS,
        "paid_on": paid,
        "row_count": 1,
        "has_number": 1,
        **more,
    }


def a_line(order, title, *, code=None, quantity=1.0, amount=1000, key=None, **more):
    """A line of the order at that position in the sheet."""
    return {
        "order_seq": order + 1,
        "title": title,
        "code": code,
        "quantity": quantity,
        "price_minor": amount,
        "amount_minor": amount,
        "line_key": key or f"{code or title}#1",
        **more,
    }


def _row_key(customer, platform):
    if customer["account"]:
        return f"a:{platform}:{customer['account']}"
    return f"p:{customer['phone']}" if customer["phone"] else f"e:{customer['email']}"


def stage(path: Path, sheet: Sheet) -> Path:
    """Write a staging file."""
    path.unlink(missing_ok=True)
    connection = driver.connect(path)
    # Nobody needs this file after a fall.
    connection.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; BEGIN;" + TABLES)
    _put(connection, "s_shop", {"seq": 1, "platform": sheet.platform, "name": sheet.shop})
    for seq, customer in enumerate(sheet.customers, 1):
        row = dict(customer)
        address = row.pop("address", None)
        for kind, value in row.pop("more_contacts", ()):
            _put(
                connection,
                "s_contact",
                {
                    "customer_seq": seq,
                    "kind": kind,
                    "value": value,
                    "shown": value,
                    "state": "valid",
                    "row_no": seq + 1,
                },
            )
        row |= {"seq": seq, "shop_seq": 1, "row_no": seq + 1}
        row["row_key"] = _row_key(customer, sheet.platform)
        row["words"] = search_words(
            name=row["name"],
            called_as=row.get("called_as"),
            kana=row.get("kana"),
            account=row["account"],
            email=row["email"],
        )
        phones = [row["phone"] or row["phone_shown"]] if row["phone_shown"] else []
        row["digits"] = search_digits(phones)
        _put(connection, "s_customer", row)
        if address:
            key = json.dumps(address, ensure_ascii=False, sort_keys=True)
            _put(
                connection,
                "s_address",
                {"customer_seq": seq, "key": key, "row_no": seq + 1, **address},
            )
    for seq, order in enumerate(sheet.orders, 1):
        _put(
            connection,
            "s_order",
            {"seq": seq, "shop_seq": 1, "currency": sheet.currency, "row_no": seq + 1, **order},
        )
    products: dict[str, int] = {}
    for position, line in enumerate(sheet.lines):
        row = dict(line)
        code = row.pop("code")
        key = f"c:{code}" if code else f"t:{row['title']}"
        if key not in products:
            products[key] = len(products) + 1
            _put(
                connection,
                "s_product",
                {"seq": products[key], "key": key, "code": code, "title": row["title"]},
            )
        _put(
            connection,
            "s_line",
            {**row, "product_seq": products[key], "row_no": position + 2},
        )
    facts = {
        "format": "taobao_list",
        "platform": sheet.platform,
        "kind": sheet.kind,
        "encoding": "utf-8",
        "sheet": "",
        "header": json.dumps(["a", "b"]),
        "header_row": 1,
        "fingerprint": "f" * 64,
        "read": max(len(sheet.orders), len(sheet.lines), len(sheet.customers)),
        "newest_at": sheet.newest_at,
        "currency": sheet.currency,
        "zone": "Asia/Shanghai",
        "needs": "[]",
    }
    for name, value in facts.items():
        _put(connection, "s_fact", {"name": name, "value": None if value is None else str(value)})
    connection.commit()
    connection.close()
    return path


def _put(connection, table, row):
    names = ", ".join(row)
    places = ", ".join("?" * len(row))
    connection.execute(f"INSERT INTO {table}({names}) VALUES({places})", tuple(row.values()))


LASTING = ("import", "kept_row", "matching", "action", "change", "setting", "alembic_version")
# Made anew at any time.
MADE_ANEW = ("unmatched_row", "proposal", "match_part", "duplicate_look")


def contents(database: Database) -> dict[str, list[tuple]]:
    """Every row of every table that an undo must bring back, in order."""
    with database.reading() as session:
        tables = [
            row[0]
            for row in run_sql(
                session,
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                " AND name NOT LIKE 'search_index%' ORDER BY 1",
            )
        ]
        return {
            table: sorted(
                (tuple(row) for row in run_sql(session, f"SELECT * FROM {table}")), key=repr
            )
            for table in tables
            if table not in (*LASTING, *MADE_ANEW)
        }


def rows(database: Database, statement: str, values=()) -> list[tuple]:
    with database.reading() as session:
        return [tuple(row) for row in run_sql(session, statement, values)]
