"""A business of any number of order lines, put straight into a shop file; a tenth as many people.

Half as many orders as lines, five hundred products in twelve categories of which few sell most.
"""

from collections.abc import Iterator
from pathlib import Path
from random import Random

from app.models.database import Database
from tests.benchmarks.conftest import Place
from tests.shop import FixedClock, followers, functions

MS = 86_400_000
TODAY = 20_782  # 2026-11-25
TEA = "茶叶"
_PRODUCTS = 500
_CATEGORIES = (TEA, *(f"category {n}" for n in range(11)))
_PROVINCES = ("广东", "浙江", "江苏", "上海", "北京", "四川", "湖北", "山东", "福建", "河南")
_TAGS = (None,) * 7 + ('["gift"]', '["VIP"]', '["VIP", "gift"]')
_INSERTS = {
    "customer": "id, person_id, row_key, platform, name, tags, told_at, is_hidden, is_empty, row_no,"
    " created_by",
    "address": "customer_id, key, province, city, seen_at, created_by",
    "contact": "customer_id, kind, value, shown, state, is_shared, created_by",
    "orders": "id, shop_id, order_no, has_number, customer_id, state, rank, currency, net_minor,"
    " net_from, home_minor, placed_at, placed_on, counted_on, is_own_test, is_valid, is_empty,"
    " told_at, import_id, row_no, created_by",
    "order_line": "order_id, line_key, product_id, title, quantity, price_minor, amount_minor,"
    " import_id, row_no, created_by",
}
Row = tuple[str, tuple[object, ...]]


def busy_shop(place: Place, lines: int) -> Path:
    """Give a business of that many lines; made once."""
    folder = place.folder / f"busy-{lines}"
    shop = folder / "shop.db"
    if not shop.exists():
        half = place.copy_of(place.empty_shop(), f"busy-half-{lines}")
        fill(half, lines)
        folder.mkdir(exist_ok=True)
        half.rename(shop)
    return shop


def fill(shop: Path, lines: int) -> None:
    """Add people, a tenth of the lines, with their orders."""
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
        for product in range(1, _PRODUCTS + 1):
            uow.sql(
                "INSERT INTO product(id, key, code, title, category, created_by)"
                " VALUES(?, ?, ?, ?, ?, 1)",
                (
                    product,
                    f"c:{product}",
                    str(product),
                    f"Ware {product}",
                    _CATEGORIES[product % 12],
                ),
            )
        people = lines // 10
        for start in range(1, people + 1, 2_000):
            batch: dict[str, list[tuple[object, ...]]] = {table: [] for table in _INSERTS}
            for number in range(start, min(start + 2_000, people + 1)):
                for table, row in _rows(number, Random(number * 7_919)):
                    batch[table].append(row)
            for table, rows in batch.items():
                columns = _INSERTS[table]
                places = ",".join("?" * len(columns.split(",")))
                raw.executemany(f"INSERT INTO {table}({columns}) VALUES({places})", rows)
        turn.begin(uow)
        uow.sql("INSERT INTO touched_person SELECT id FROM customer")
        turn.follow(uow)
    database.checkpoint()
    database.close()


def _rows(number: int, luck: Random) -> Iterator[Row]:
    key, phone = f"a:taobao:{number}", f"+8613{number:09}"
    yield "customer", (number, number, key, "taobao", f"N{number}", luck.choice(_TAGS), 0, 0, 0, number, 1)  # fmt: skip
    yield "address", (number, "{}", luck.choice(_PROVINCES), None, 0, 1)
    yield "contact", (number, "phone", phone, phone[3:], "valid", 0, 1)
    for nth in range(5):
        order, day = number * 5 + nth, TODAY - int(luck.random() ** 2 * 1_000)
        lines = [
            (1 + int(luck.random() ** 3 * _PRODUCTS), luck.randrange(1_000, 30_000))
            for _ in range(2)
        ]
        net = sum(amount for _, amount in lines)
        yield "orders", (
            order, 1, str(order), 1, number, "completed", 3, "CNY", net, "given", net, day * MS,
            day, day, 0, 1, 0, 0, 1, order, 1,
        )  # fmt: skip
        for at, (product, amount) in enumerate(lines):
            yield "order_line", (
                order, str(at), product, f"Ware {product}", 1.0, amount, amount, 1, order, 1,
            )  # fmt: skip
