import csv
import multiprocessing
import sqlite3
import zipfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from multiprocessing import Pipe

import pytest
import xlsxwriter

from app.services.errors import StoppedError
from app.services.exchange.child_calls import Readers
from app.services.exchange.intake.halves import Neighbour
from app.services.exchange.intake.job import ReadJob
from app.services.exchange.intake.reading import read_into, read_rear
from tests.exchange_reading.reading_room import unwatched

HEAD = (
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
    "实付金额",
)


class Quiet:
    def __init__(self, *, is_stopped=False):
        self.is_stopped = is_stopped
        self.told = []

    def progress(self, phase, done, total):
        self.told.append((phase, done, total))

    def is_cancelled(self):
        return self.is_stopped


def a_row(order, line=1, **changed):
    buyer = order % 40
    cells = {
        "平台": "淘宝",
        "店铺名称": ("山茶小店", "山茶二店")[order % 7 == 0],
        "订单编号": f"24110{order:012d}",
        "子订单编号": f"24110{order:012d}{line}",
        "买家会员名": f"buyer{buyer}",
        "收货人姓名": ("王晓梅", "王小梅", "李静")[order % 3],
        "联系手机": f"138{buyer % 11:08d}",
        "省份": "浙江省",
        "城市": "杭州市",
        "详细地址": f"西湖区文三路{order % 5}号",
        "下单时间": f"2026-{order % 9 + 1:02d}-11 10:00:{order % 60:02d}",
        "付款时间": f"2026-{order % 9 + 1:02d}-11 10:05:00",
        "订单状态": "交易成功",
        "商品编码": f"SKU{(order + line) % 13}",
        "商品标题": "白茶" * (order % 3 + 1),
        "单价": "12.50",
        "数量": "2",
        "实付金额": "25.00",
    }
    return list({**cells, **changed}.values())


def a_file(path, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([HEAD, *rows])
    return path


def staged(path, folder, least_bytes):
    job = ReadJob(
        path=path, staging=folder / "rows.staging", home_zone="Asia/Shanghai", currency="CNY"
    )
    Readers(least_bytes).read(job, Quiet())
    assert [left.name for left in folder.glob("*.staging")] == ["rows.staging"]
    with sqlite3.connect(job.staging) as shown:
        found = content(shown)
    job.staging.unlink()
    return found


def content(c):
    """Give everything in the file by names instead of numbers."""
    shop = "(SELECT platform||'/'||coalesce(name,'') FROM s_shop WHERE seq=shop_seq)"
    who = "(SELECT row_key FROM s_customer WHERE seq=customer_seq)"
    order = "(SELECT order_no FROM s_order WHERE seq=order_seq)"
    product = "(SELECT key FROM s_product WHERE seq=product_seq)"
    renamed = {
        "shop_seq": shop,
        "customer_seq": who,
        "order_seq": order,
        "product_seq": product,
        "seq": "0",
    }
    found = {}
    tables = [name for (name,) in c.execute("SELECT name FROM sqlite_schema WHERE type='table'")]
    for table in tables:
        names = [row[1] for row in c.execute(f"PRAGMA table_info({table})")]
        values = ",".join(renamed.get(name, name) for name in names)
        found[table] = sorted(c.execute(f"SELECT {values} FROM {table}"), key=repr)
    return found


def rows_of(count):
    return [a_row(order, line) for order in range(count) for line in (1, 2)]


WHOLE = 1 << 40

CASES = {
    "plain": rows_of(700),
    "faults in both halves": [
        a_row(at, 1, **({"实付金额": "?"} if at % 90 == 0 else {})) for at in range(900)
    ],
    "an order's rows far apart": [*rows_of(600), a_row(3, 9)],
    "an order's rows far apart in the rear half": [*rows_of(600), a_row(590, 9)],
    "one order over the border": [
        *rows_of(200),
        *(a_row(1_000, line) for line in range(600)),
        *(a_row(order) for order in range(2_000, 2_200)),
    ],
    "short and wide rows": [
        row[:-1] if at % 50 == 1 else [*row, "x"] if at % 50 == 2 else row
        for at, row in enumerate(rows_of(400))
    ],
    "no account": [a_row(at, 买家会员名="", 联系手机=f"138{at % 17:08d}") for at in range(800)],
    "rear of another date order": [
        a_row(at, 下单时间=f"{at % 28 + 1}/{at % 12 + 1}/2026 10:00" if at > 500 else "2026-01-02")
        for at in range(800)
    ],
    "a total below": [*rows_of(300), ["合计", *[""] * (len(HEAD) - 2), "9999.00"]],
    "one row": [a_row(1)],
}


@pytest.mark.parametrize("case", CASES)
def test_two_halves_give_what_one_reading_gives(tmp_path, case):
    path = a_file(tmp_path / "orders.csv", CASES[case])

    whole = staged(path, tmp_path, WHOLE)
    halves = staged(path, tmp_path, 1)

    assert whole["s_order"], "nothing was read"
    assert halves == whole


def test_each_process_writes_its_half(tmp_path):
    path = a_file(tmp_path / "orders.csv", rows_of(700))
    front = ReadJob(path=path, staging=tmp_path / "a.staging", home_zone="UTC", currency="CNY")
    rear = replace(front, staging=tmp_path / "b.staging")
    ours, theirs = Pipe()

    with ThreadPoolExecutor(1) as beside:
        reading = beside.submit(read_rear, unwatched, rear, Neighbour(theirs, rear.staging))
        read_into(unwatched, front, Neighbour(ours, rear.staging))
        reading.result(10)

    with sqlite3.connect(rear.staging) as shown:
        (orders,) = shown.execute("SELECT count(*) FROM s_order").fetchone()
        (customers,) = shown.execute("SELECT count(*) FROM s_customer").fetchone()
    assert 200 < orders < 400
    assert customers == 20


def test_a_header_that_comes_again_is_no_row_and_no_shop(tmp_path):
    rows = rows_of(3)
    path = a_file(tmp_path / "orders.csv", [*rows[:4], list(HEAD), *rows[4:]])

    found = staged(path, tmp_path, WHOLE)

    assert found["s_kept"] == []
    assert len(found["s_line"]) == 6
    assert {row[2] for row in found["s_shop"]} == {"山茶小店", "山茶二店"}


def test_a_shop_that_only_a_row_kept_aside_names_is_none(tmp_path):
    path = a_file(tmp_path / "orders.csv", [*rows_of(3), a_row(9, 店铺名称="别处", 实付金额="?")])

    found = staged(path, tmp_path, WHOLE)

    assert len(found["s_kept"]) == 1
    assert {row[2] for row in found["s_shop"]} == {"山茶小店", "山茶二店"}


def test_a_workbook_is_read_in_halves_too(tmp_path):
    path = tmp_path / "orders.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        for at, row in enumerate([HEAD, *rows_of(300)]):
            sheet.write_row(at, 0, row)

    whole = staged(path, tmp_path, WHOLE)
    halves = staged(path, tmp_path, 1)

    assert len(whole["s_line"]) == 600
    assert halves == whole


def test_a_zip_of_a_text_is_read_by_one(tmp_path):
    a_file(tmp_path / "orders.csv", rows_of(300))
    path = tmp_path / "orders.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(tmp_path / "orders.csv", "orders.csv")

    assert len(staged(path, tmp_path, 1)["s_line"]) == 600


def test_children_made_ready_read_what_others_would(tmp_path):
    path = a_file(tmp_path / "orders.csv", rows_of(400))
    job = ReadJob(
        path=path, staging=tmp_path / "rows.staging", home_zone="Asia/Shanghai", currency="CNY"
    )
    readers = Readers(1)
    readers.prepare(path)
    readers.prepare(path)

    readers.read(job, Quiet())
    readers.prepare(path)
    del readers

    with sqlite3.connect(job.staging) as shown:
        found = content(shown)
    job.staging.unlink()
    assert found == staged(path, tmp_path, WHOLE)
    assert not multiprocessing.active_children()


def test_a_stop_leaves_no_file_of_either_half(tmp_path):
    path = a_file(tmp_path / "orders.csv", rows_of(300))
    job = ReadJob(path=path, staging=tmp_path / "a.staging", home_zone="UTC", currency="CNY")

    with pytest.raises(StoppedError):
        Readers(1).read(job, Quiet(is_stopped=True))

    assert list(tmp_path.glob("*.staging")) in ([], [tmp_path / "a.staging"])
    assert not list(tmp_path.glob("*.rear*"))
