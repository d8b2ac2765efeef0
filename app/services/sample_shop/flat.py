"""Large order lists of one row a line, for measuring: ten lines and five orders a customer."""

import csv
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import accumulate
from pathlib import Path
from random import Random

from app.services.sample_shop.stock import names, places, wares

FLAT_HEADER = (
    "平台", "店铺名称", "订单编号", "子订单编号", "买家会员名", "收货人姓名", "联系手机", "省份",
    "城市", "详细地址", "下单时间", "付款时间", "订单状态", "商品编码", "商品标题", "单价", "数量",
    "运费", "优惠金额", "实付金额", "买家留言",
)  # fmt: skip

_FIRST = datetime(2023, 11, 22)  # noqa: DTZ001 - the shop's own clock
_DAYS = 1096
_ORDERS, _LINES = 5, 10
_SHOPS = (
    ("taobao", "山间茶舍旗舰店", 42),
    ("pdd", "山间茶舍拼多多店", 22),
    ("douyin", "山间茶舍抖音小店", 18),
    ("jd", "山间茶舍京东店", 10),
    ("weidian", "山间微店", 5),
    ("youzan", "山间有赞商城", 3),
)
_STATUSES = ("交易成功", "交易关闭", "已退款", "已发货", "待发货")
_STATUS_WEIGHTS = (88, 5, 3, 3, 1)
_QUANTITIES = (1, 2, 3, 5, 10)
_QUANTITY_WEIGHTS = (80, 13, 4, 2, 1)
_PRODUCTS = 2000
_MONTH_LINES = 15_000
_ORDER_COLUMN, _LINE_COLUMN, _PLACED_COLUMN, _PAID_COLUMN = 2, 3, 10, 11
_NEW_MOMENT = "2026-11-21 12:00:00"
_LONGEST_LINE = 600


def write_flat_csv(path: Path, *, seed: int, customers: int, encoding: str = "gb18030") -> int:
    """Write an order list of ten lines a customer and give the number of lines.

    Orders come in the sequence of time; a few phones are masked or written with a country code.
    """
    luck = Random(seed)  # noqa: S311 - a made-up shop keeps no secret
    crowd = _Crowd(luck, customers)
    shelf = _shelf(luck)
    written = 0
    with path.open("w", encoding=encoding, newline="") as file:
        rows = csv.writer(file)
        rows.writerow(FLAT_HEADER)
        for number, (second, customer, lines) in enumerate(_orders(luck, customers)):
            rows.writerows(
                _rows(luck, crowd.head(customer, number, second), shelf, (lines, written))
            )
            written += lines
    return written


def write_month_csv(
    path: Path,
    *,
    flat: Path,
    encoding: str = "gb18030",
    known: int = _MONTH_LINES,
    new: int = _MONTH_LINES,
) -> int:
    """Write a month's list: the last known lines of a flat list, then new orders of its people.

    Args:
        path: the file to write.
        flat: a list that `write_flat_csv` wrote.
        encoding: of both files.
        known: lines taken as they are.
        new: lines that get other order numbers and a later moment.
    """
    lines = known + new
    with flat.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - lines * _LONGEST_LINE))
        # A line break is never part of a letter in GB18030, CP932 or UTF-8.
        tail = file.read().split(b"\r\n")[-lines - 1 : -1]
    rows = list(csv.reader(line.decode(encoding) for line in tail))
    for row in rows[known:]:
        row[_ORDER_COLUMN] = "9" + row[_ORDER_COLUMN][1:]
        row[_LINE_COLUMN] = "9" + row[_LINE_COLUMN]
        row[_PLACED_COLUMN] = row[_PAID_COLUMN] = _NEW_MOMENT
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file)
        writer.writerow(FLAT_HEADER)
        writer.writerows(rows)
    return len(rows)


@dataclass(frozen=True, slots=True)
class _Head:
    start: tuple[str, ...]
    number: str
    who: tuple[str, ...]
    when: tuple[str, str, str]
    message: str


class _Crowd:
    """Customers by number, each made anew when asked for: always the same, and no memory."""

    def __init__(self, luck: Random, customers: int) -> None:
        self._surnames = names()["zh_surnames"]
        self._given = names()["zh_given"]
        self._words = names()["zh_words"]
        self._places = [tuple(place[:-1]) for place in places()["zh"]]
        self._roads = places()["zh_roads"]
        self._shops = [shop[:2] for shop in _SHOPS for _ in range(shop[2])]
        self._luck = luck
        self.customers = customers

    def head(self, customer: int, number: int, second: int) -> _Head:
        """Give the columns that all lines of an order share."""
        mixed = customer * 2_654_435_761 % 4_294_967_296
        placed = _FIRST + timedelta(seconds=second)
        status = self._luck.choices(_STATUSES, _STATUS_WEIGHTS)[0]
        return _Head(
            self._shops[mixed % 100],
            f"2{number * 9973 + 100_000_007_000}6821",
            self._who(customer, mixed, number),
            (placed.isoformat(" "), (placed + timedelta(seconds=37)).isoformat(" "), status),
            "" if second % 11 else "请尽快发货，谢谢",
        )

    def _who(self, customer: int, mixed: int, number: int) -> tuple[str, ...]:
        words, given = self._words, self._given
        account = f"{words[mixed % 23]}{words[mixed // 23 % 23]}{customer * 48271 % 1_000_003}"
        name = self._surnames[mixed // 7 % len(self._surnames)] + given[mixed // 11 % len(given)]
        province, city, district = self._places[mixed // 13 % len(self._places)]
        road = self._roads[mixed // 17 % len(self._roads)]
        street = f"{district}{road}{mixed % 998 + 1}号{mixed % 39 + 1}栋{mixed % 2798 + 101}室"
        phone = f"154{(customer * 7_368_787 + 1_234_567) % 100_000_000:08}"
        return account, name, _spelled(phone, number % 100), province, city, street


def _spelled(phone: str, chance: int) -> str:
    # Two in a hundred with a country code, two with dashes, three masked.
    if chance < 2:  # noqa: PLR2004
        return f"+86 {phone}"
    if chance < 4:  # noqa: PLR2004
        return f"{phone[:3]}-{phone[3:7]}-{phone[7:]}"
    return phone[:3] + "****" + phone[7:] if chance < 7 else phone  # noqa: PLR2004


def _orders(luck: Random, customers: int) -> Iterator[tuple[int, int, int]]:
    """Give second, customer and lines of every order in the sequence of time."""
    reach = list(accumulate(luck.lognormvariate(0, 1.3) for _ in range(customers)))
    days = list(accumulate(_day_weight(day) for day in range(_DAYS)))
    orders = customers * _ORDERS
    packed = array("q")
    for _ in range(orders):
        day = bisect_right(days, luck.random() * days[-1])
        second = day * 86_400 + int(luck.betavariate(3, 1.6) * 86_399)
        packed.append(second << 24 | bisect_right(reach, luck.random() * reach[-1]))
    lines = _line_counts(luck, orders, customers * _LINES)
    for at, pack in enumerate(sorted(packed)):
        yield pack >> 24, min(pack & 0xFFFFFF, customers - 1), lines[at]


def _day_weight(day: int) -> float:
    on = _FIRST + timedelta(days=day)
    growth = 1 + day / _DAYS
    if (on.month, on.day) in ((11, 11), (6, 18), (12, 12)):
        return growth * 6
    before_feast = (on.month == 11 and on.day < 11) or (on.month == 6 and on.day < 18)  # noqa: PLR2004
    return growth * (2 if before_feast else 1)


def _line_counts(luck: Random, orders: int, lines: int) -> bytearray:
    counts = bytearray(luck.choices((1, 2, 3, 4, 5, 6), (50, 25, 12, 7, 4, 2), k=orders))
    missing = lines - sum(counts)
    while missing:
        at = luck.randrange(orders)
        step = 1 if missing > 0 else -1
        if 1 <= counts[at] + step <= 250:  # noqa: PLR2004 - a byte each
            counts[at] += step
            missing -= step
    return counts


def _shelf(luck: Random) -> tuple[list[tuple[str, str, int]], list[float]]:
    stock = wares()
    products = []
    for number in range(1, _PRODUCTS + 1):
        ware = stock[number % len(stock)]
        title = f"{ware.titles[next(iter(ware.titles))]} {number}号 包邮正品旗舰"
        products.append(
            (f"SKU{number:05}", title, round(luck.lognormvariate(3.9, 0.8) * 10) * 10 + 300)
        )
    weights = list(accumulate(1 / (rank + 1) ** 0.9 for rank in range(_PRODUCTS)))
    return products, weights


def _rows(
    luck: Random,
    head: _Head,
    shelf: tuple[list[tuple[str, str, int]], list[float]],
    span: tuple[int, int],
) -> list[tuple[str, ...]]:
    products, weights = shelf
    lines, first = span
    chosen = luck.choices(products, cum_weights=weights, k=lines)
    pieces = luck.choices(_QUANTITIES, _QUANTITY_WEIGHTS, k=lines)
    goods = sum(price * count for (_, _, price), count in zip(chosen, pieces, strict=True))
    discount = goods // 10 if luck.random() < 0.3 else 0  # noqa: PLR2004 - three in ten
    postage = 800 if luck.random() < 0.2 else 0  # noqa: PLR2004 - one in five
    sums = tuple(_yuan(minor) for minor in (postage, discount, goods - discount + postage))
    before = (*head.start, head.number)
    middle = (*head.who, *head.when)
    return [
        (
            *before,
            f"{head.number[4:]}{first + at:09}",
            *middle,
            code,
            title,
            _yuan(price),
            str(count),
            *sums,
            head.message,
        )
        for at, ((code, title, price), count) in enumerate(zip(chosen, pieces, strict=True))
    ]


def _yuan(minor: int) -> str:
    return f"{minor // 100}.{minor % 100:02}"
