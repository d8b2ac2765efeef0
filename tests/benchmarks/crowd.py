"""A business of any number of people, put straight into a shop file; summaries and index by the program."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

from app.models.database import Database
from app.services.sample_shop.stock import names
from tests.benchmarks.conftest import Place
from tests.shop import FixedClock, followers, functions

MS = 86_400_000
_PLATFORMS = ("taobao", "douyin", "shopify")
_INSERTS = {
    "customer": "id, person_id, row_key, platform, name, kana, told_at, is_hidden, is_empty, row_no,"
    " created_by",
    "identity": "customer_id, platform, account, created_by",
    "contact": "customer_id, kind, value, shown, state, is_shared, created_by",
    "orders": "id, shop_id, order_no, has_number, customer_id, state, rank, currency, net_minor,"
    " net_from, home_minor, placed_at, placed_on, counted_on, is_own_test, is_valid, is_empty,"
    " told_at, import_id, row_no, created_by",
}
Row = tuple[str, tuple[object, ...]]


def crowded_shop(place: Place, people: int) -> Path:
    """Give a business of that many people; made once, an index of a million takes minutes."""
    folder = place.folder / f"crowd-{people}"
    shop = folder / "shop.db"
    if not shop.exists():
        half = place.copy_of(place.empty_shop(), f"half-{people}")
        fill(half, people)
        folder.mkdir(exist_ok=True)
        half.rename(shop)
        (place.folder / f"likely-{folder.name}.db").unlink(missing_ok=True)
    return shop


def fill(shop: Path, people: int, *, seed: int = 11) -> None:
    """Add people with a phone, an e-mail, an account and an order each."""
    database = Database(shop, functions())
    turn = followers(FixedClock())
    with database.writing() as uow:
        raw = uow.session.connection().connection.driver_connection
        uow.sql(
            "INSERT INTO action(id, kind, at, by_whom, facts) VALUES(1, 'import', 0, 'seller', '{}')"
        )
        uow.sql("INSERT INTO import(id, action_id, file_name, sha256, platform, kind, encoding, sheet,"
                " header, fingerprint, shop_name, at, counts, is_undone) VALUES(1, 1, '', '', 'taobao',"
                " 'orders', '', '', '', '', '', 0, '{}', 0)")  # fmt: skip
        uow.sql("INSERT INTO shop(id, platform, name, zone, currency) VALUES(1, 'taobao', 'Teahouse',"
                " 'Asia/Shanghai', 'CNY')")  # fmt: skip
        for start in range(1, people + 1, 10_000):
            batch: dict[str, list[tuple[object, ...]]] = {table: [] for table in _INSERTS}
            for number in range(start, min(start + 10_000, people + 1)):
                for table, row in _rows(number, Random(seed * 1_000_003 + number)):
                    batch[table].append(row)
            for table, rows in batch.items():
                columns = _INSERTS[table]
                places = ",".join("?" * len(columns.split(",")))
                raw.executemany(f"INSERT INTO {table}({columns}) VALUES({places})", rows)
        turn.begin(uow)
        uow.sql("INSERT INTO touched_row SELECT id FROM customer")
        turn.follow(uow)
    database.checkpoint()
    database.close()


def _rows(number: int, luck: Random) -> Iterator[Row]:
    platform = _PLATFORMS[number % 3]
    name, kana, account = _names(number, luck)
    phone = f"+861{luck.choice('358')}{luck.randrange(10**9):09}"
    email = f"{account.lower()}@{luck.choice(('example.com', 'example.org', 'mail.example'))}"
    key = f"a:{platform}:{account}"
    yield "customer", (number, number, key, platform, name, kana, 0, 0, 0, number, 1)
    yield "identity", (number, platform, account, 1)
    yield "contact", (number, "phone", phone, phone[3:], "valid", 0, 1)
    yield "contact", (number, "email", email, email, "valid", 0, 1)
    day = 19_700 + luck.randrange(1_080)
    net = luck.randrange(1_000, 90_000)
    yield "orders", (
        number, 1, f"2{number * 9973 + 100_000_007_000}{luck.randrange(10_000):04}", 1, number,
        "completed", 3, "CNY", net, "given", net, day * MS, day, day, 0, 1, 0, 0, 1, number, 1,
    )  # fmt: skip


def _names(number: int, luck: Random) -> tuple[str, str | None, str]:
    parts = names()
    tail = number * 48_271 % 10_000_019
    word = luck.choice(parts["zh_words"])
    if number % 6 not in (2, 5):
        name = luck.choice(parts["zh_surnames"]) + luck.choice(parts["zh_given"])
        return name, None, f"{word}{luck.choice(parts['zh_words'])}{tail}"
    if number % 6 == 2:
        surname, given = luck.choice(parts["ja_surnames"]), luck.choice(parts["ja_given"])
        return f"{surname[0]} {given[0]}", f"{surname[1]} {given[1]}", f"{given[2]}{tail}"
    first, last = luck.choice(parts["en_first"]), luck.choice(parts["en_last"])
    return f"{first} {last}", None, f"{first}.{last}{tail}"
