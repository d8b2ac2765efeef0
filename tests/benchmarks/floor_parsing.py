"""The reading half of the extended floor: one hand-written loop for the flat list, nothing general.

It stages what the program stages: customers with every spelling of theirs, contacts, addresses,
orders, lines, products, kept-aside rows, search texts.
"""

import json
import sqlite3
from calendar import timegm
from collections.abc import Iterator, Sequence

from app.services.customers import search_digits, search_words

TABLES = """
CREATE TEMP TABLE s_c(seq INTEGER PRIMARY KEY, row_key TEXT, platform TEXT, account TEXT, name TEXT,
  phone TEXT, shown TEXT, phone_state TEXT, row_no INTEGER, words TEXT, digits TEXT);
CREATE TEMP TABLE s_k(cseq INTEGER, value TEXT, shown TEXT);
CREATE TEMP TABLE s_a(cseq INTEGER, key TEXT, receiver TEXT, province TEXT, city TEXT,
  district TEXT, street TEXT, seen_at INTEGER);
CREATE TEMP TABLE s_o(seq INTEGER PRIMARY KEY, shop_id INTEGER, order_no TEXT, cseq INTEGER,
  state TEXT, rank INTEGER, discount INTEGER, postage INTEGER, paid INTEGER, placed_at INTEGER,
  paid_at INTEGER, placed_on INTEGER, paid_on INTEGER, message TEXT, receiver TEXT, province TEXT,
  city TEXT, remark TEXT, carrier TEXT, parcel_no TEXT, coupon TEXT, row_no INTEGER);
CREATE TEMP TABLE s_l(oseq INTEGER, line_key TEXT, product_id INTEGER, title TEXT, quantity REAL,
  price INTEGER, amount INTEGER, row_no INTEGER);
CREATE TEMP TABLE s_p(id INTEGER PRIMARY KEY, key TEXT, code TEXT, title TEXT);
CREATE TEMP TABLE s_x(row_no INTEGER, reason TEXT, cells TEXT);
"""
COLUMNS = [
    "平台",
    "店铺名称",
    "订单编号",
    "子订单编号",
    "买家会员名",
    "收货人姓名",
    "联系手机",
    "省份",
    "城市",
    "详细地址",
    "下单时间",
    "付款时间",
    "订单状态",
    "商品编码",
    "商品标题",
    "单价",
    "数量",
    "运费",
    "优惠金额",
    "实付金额",
    "买家留言",
]
FURTHER = ("卖家备注", "物流公司", "物流单号", "优惠券")
STATES = {
    "交易成功": ("completed", 3),
    "交易关闭": ("closed", 5),
    "已退款": ("refunded", 5),
    "已发货": ("shipped", 2),
    "待发货": ("paid", 1),
}
CHUNK = 20_000
HOURS_EAST = 8
_PHONE_LENGTH = 11
_SUFFIXES = ("特别行政区", "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "省", "市")
_INSERT_ORDERS = "INSERT INTO s_o VALUES(" + ",".join("?" * 22) + ")"
Cell = str | float | None


def stage(rows: Iterator[Sequence[Cell]], c: sqlite3.Connection) -> dict[str, int]:  # noqa: C901, PLR0912 - one flat loop
    """Read every row into the TEMP tables; give rows read, newest moment and kept-aside rows."""
    for statement in TABLES.split(";"):
        c.execute(statement)
    head = [str(name).strip() for name in next(rows)]
    at = [head.index(name) for name in COLUMNS]
    pl, sh, on, sub, ac, nm, ph, pv, ct, ad, ot, pt, st, co, tt, pr, qt, fr, di, pa, ms = at
    more = [head.index(name) for name in FURTHER if name in head]
    pad = (None,) * (len(FURTHER) - len(more))
    shops = {(p, s): i for i, p, s in c.execute("SELECT id, platform, name FROM shop")}
    products = dict(c.execute("SELECT key, id FROM product"))
    (last_product,) = c.execute("SELECT coalesce(max(id), 0) FROM product").fetchone()
    orders: dict[object, int] = {}
    people: dict[tuple[str, str], list] = {}
    days, times, cents, places, pieces = {}, {}, {}, {}, {}
    b_orders, b_lines, kept, new_products = [], [], [], []
    last, oseq, newest, row_no = None, 0, -1, 1
    add_line, add_order = b_lines.append, b_orders.append

    def moment(text: str) -> tuple[int, int]:
        day, time = text[:10], text[11:]
        start = days.get(day)
        if start is None:
            start = timegm((int(day[:4]), int(day[5:7]), int(day[8:10]), 0, 0, 0)) // 86400
            days[day] = start
        ms_of_day = times.get(time)
        if ms_of_day is None:
            seconds = int(time[:2]) * 3600 + int(time[3:5]) * 60 + int(time[6:8])
            ms_of_day = times[time] = (seconds - HOURS_EAST * 3600) * 1000
        return start * 86_400_000 + ms_of_day, start

    def cent(value: Cell) -> int:
        found = cents.get(value)
        if found is None:
            found = cents[value] = round(float(value) * 100)
        return found

    for row_no, r in enumerate(rows, 2):
        try:
            key = (r[sh], r[on])
            if key != last:
                oseq = orders.get(key, 0)
                if not oseq:
                    p = r[pl]
                    placed_at, placed_on = moment(r[ot])
                    paid_at, paid_on = moment(r[pt])
                    newest = max(newest, paid_at)
                    shop = shops.get((p, r[sh]))
                    if shop is None:
                        shop = shops[p, r[sh]] = len(shops) + 1
                    who = people.get((p, r[ac]))
                    if who is None:
                        who = people[p, r[ac]] = [len(people) + 1, row_no, {}]
                    cells = (r[nm], r[ph], r[pv], r[ct], r[ad])
                    old = who[2].get(cells)
                    if old is None or old < placed_at:
                        who[2][cells] = placed_at
                    place = places.get((r[pv], r[ct]))
                    if place is None:
                        place = places[r[pv], r[ct]] = (_short(r[pv]), _short(r[ct]))
                    state, rank = STATES[r[st]]
                    oseq = orders[key] = len(orders) + 1
                    add_order((
                        oseq, shop, r[on], who[0], state, rank, cent(r[di]), cent(r[fr]),
                        cent(r[pa]), placed_at, paid_at, placed_on, paid_on, r[ms] or None, r[nm],
                        *place, *[r[i] or None for i in more], *pad, row_no,
                    ))  # fmt: skip
                last = key
            code = r[co]
            product = products.get("c:" + code)
            if product is None:
                product = products["c:" + code] = last_product + len(new_products) + 1
                new_products.append((product, "c:" + code, code, r[tt]))
            price = cent(r[pr])
            count = pieces.get(r[qt])
            if count is None:
                count = pieces[r[qt]] = float(r[qt])
            add_line((oseq, r[sub], product, r[tt], count, price, round(price * count), row_no))
        except (ValueError, KeyError, IndexError, TypeError) as error:
            kept.append((row_no, type(error).__name__, json.dumps(list(r), ensure_ascii=False)))
        if len(b_lines) >= CHUNK:
            c.executemany("INSERT INTO s_l VALUES(?,?,?,?,?,?,?,?)", b_lines)
            c.executemany(_INSERT_ORDERS, b_orders)
            b_lines.clear()
            b_orders.clear()
    c.executemany("INSERT INTO s_l VALUES(?,?,?,?,?,?,?,?)", b_lines)
    c.executemany(_INSERT_ORDERS, b_orders)
    c.executemany("INSERT INTO s_x VALUES(?,?,?)", kept)
    c.executemany("INSERT INTO s_p VALUES(?,?,?,?)", new_products)
    c.executemany(
        "INSERT OR IGNORE INTO shop(id, platform, name, zone, currency, created_by)"
        " VALUES(?, ?, ?, 'Asia/Shanghai', 'CNY', 1)",
        [(number, *names) for names, number in shops.items()],
    )
    _stage_people(c, people)
    return {"read": row_no - 1, "newest_at": newest, "kept": len(kept)}


def _stage_people(c: sqlite3.Connection, people: dict[tuple[str, str], list]) -> None:
    customers, contacts, addresses = [], [], []
    for (platform, account), (seq, row_no, spellings) in people.items():
        newest = sorted(spellings.items(), key=_by_moment, reverse=True)
        name = newest[0][0][0]
        phones = [_phone(cells[1]) for cells, _ in newest]
        best = next((phone for phone in phones if phone[0]), phones[0])
        words = search_words(name=name, called_as=None, kana=None, account=account, email=None)
        key = f"a:{platform}:{account}"
        texts = (words, search_digits([best[0] or best[1]]))
        customers.append((seq, key, platform, account, name, *best, row_no, *texts))
        if len(phones) > 1:
            others = {value: shown for value, shown, _ in phones if value and value != best[0]}
            contacts += [(seq, value, shown) for value, shown in others.items()]
        seen = {}
        for cells, when in newest:
            address = _address(cells)
            seen.setdefault(address, when)
        addresses += [(seq, "|".join(part or "" for part in a), *a, w) for a, w in seen.items()]
    c.executemany("INSERT INTO s_c VALUES(?,?,?,?,?,?,?,?,?,?,?)", customers)
    c.executemany("INSERT INTO s_k VALUES(?,?,?)", contacts)
    c.executemany("INSERT INTO s_a VALUES(?,?,?,?,?,?,?,?)", addresses)


def _by_moment(spelling: tuple[tuple[str, ...], int]) -> tuple[int, str]:
    return spelling[1], repr(spelling[0])


def _phone(shown: str) -> tuple[str | None, str, str]:
    if len(shown) == _PHONE_LENGTH and shown.isdigit():
        return "+86" + shown, shown, "valid"
    if "*" in shown:
        return None, shown, "masked"
    digits = "".join(letter for letter in shown if letter.isdigit()).removeprefix("86")
    is_whole = len(digits) == _PHONE_LENGTH
    return ("+86" + digits, shown, "valid") if is_whole else (None, shown, "bad")


def _short(name: str) -> str:
    return next((name.removesuffix(s) for s in _SUFFIXES if name.endswith(s)), name)


def _address(cells: tuple[str, ...]) -> tuple[str | None, ...]:
    name, _, province, city, text = cells
    cut = min((text.find(sign, 1) + 1 or 99) for sign in "区县市旗")
    district, street = (text[:cut], text[cut:]) if cut < 9 else (None, text)
    return name, _short(province), _short(city), district, street
