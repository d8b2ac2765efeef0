"""The import desk from end to end: a real file, a real child, a real shop."""

import csv

import openpyxl
import pytest

from app.services.customers.views import Question
from app.services.errors import StoppedError
from app.services.exchange.desk import Bench, ImportDesk
from app.services.exchange.errors import AlreadyUndoneError
from app.services.exchange.views import ImportPlan, Refusal
from app.services.orders import CustomerBook
from app.services.safekeeping import check
from app.services.segments import changed_by
from tests.shop import FixedClock, a_database, contents, followers, rows

LIST = (
    "订单编号",
    "买家会员名",
    "总金额",
    "买家实际支付金额",
    "订单状态",
    "收货人姓名",
    "联系手机",
    "订单创建时间",
    "订单付款时间",
    "店铺名称",
)
DETAIL = (
    "订单编号",
    "标题",
    "价格",
    "购买数量",
    "外部系统编号",
    "商品属性",
    "套餐信息",
    "备注",
    "订单状态",
    "商家编码",
)


class Quiet:
    def __init__(self, stop_at=None):
        self.stop_at = stop_at
        self.phases = []

    def progress(self, phase, done, total):
        self.phases.append(phase)

    def is_cancelled(self):
        return self.stop_at is not None and self.stop_at in self.phases


@pytest.fixture
def database(tmp_path):
    database = a_database(tmp_path)
    yield database
    database.close()


@pytest.fixture
def desk(database, tmp_path):
    return ImportDesk(
        Bench(database, FixedClock(), followers(), tmp_path / "imports", lambda: None)
    )


def a_row(
    number, *, account="mei", net="10.00", state="交易成功", shop="茶舍", phone="'13812342046"
):
    return (
        number,
        account,
        net,
        net,
        state,
        "王晓梅",
        phone,
        "2026-10-01 10:00:00",
        "2026-10-01 10:01:00",
        shop,
    )


def a_file(folder, *table, header=LIST, name="list.csv"):
    path = folder / name
    with path.open("w", encoding="gb18030", newline="") as file:
        csv.writer(file).writerows([header, *table])
    return path


def plans(desk, path):
    look = desk.look(path, Quiet())
    assert look.refused is None
    return [ImportPlan(look, table) for table in look.tables]


def bring(desk, path):
    (plan,) = plans(desk, path)
    return desk.bring(plan, Quiet())


def test_a_dry_run_tells_what_the_import_then_does_and_writes_nothing(desk, database, tmp_path):
    before = contents(database)
    (plan,) = plans(
        desk, a_file(tmp_path, a_row("101"), a_row("102", account="li"), a_row("1.37E+14"))
    )

    trial = desk.try_out(plan, Quiet())

    assert contents(database) == before
    assert (trial.counts.orders_new, trial.counts.customers_new) == (2, 2)
    assert trial.counts.reasons == {"id_destroyed": 1}
    report = desk.bring_in(trial, Quiet())
    assert (report.counts.read, report.counts.applied, report.counts.kept_aside) == (3, 2, 1)
    assert check(database) == ()
    assert not list((tmp_path / "imports").iterdir())


def test_an_import_that_is_stopped_leaves_nothing(desk, database, tmp_path):
    before = contents(database)
    table = [a_row(str(number), account=f"a{number}") for number in range(4_000)]
    (plan,) = plans(desk, a_file(tmp_path, *table))
    trial = desk.try_out(plan, Quiet())

    with pytest.raises(StoppedError):
        desk.bring_in(trial, Quiet(stop_at="writing"))

    assert contents(database) == before
    assert rows(database, "SELECT count(*) FROM import") == [(0,)]
    assert not list((tmp_path / "imports").iterdir())


def test_those_of_whom_a_file_told_something_new_are_a_question(desk, database, tmp_path):
    phones = {f"a{at}": f"'1381234200{at}" for at in range(4)}
    bring(desk, a_file(tmp_path, *(a_row(at, account=at, phone=phones[at]) for at in phones)))
    phones |= {"a1": "'13912342001", "a3": "'13912342003", "new": "'13812342009"}
    again = [a_row(f"again {at}", account=at, phone=phones[at]) for at in phones]

    report = bring(desk, a_file(tmp_path, *again, name="again.csv"))

    counts = report.counts
    assert (counts.customers_changed, counts.customers_new, counts.customers_unchanged) == (2, 1, 2)
    book = CustomerBook(database, FixedClock())
    found = book.ids(Question(tree=changed_by((report.action_id,))))
    assert sorted(found) == [2, 4]


def test_rows_kept_aside_go_out_as_excel_and_come_back_corrected(desk, database, tmp_path):
    report = bring(desk, a_file(tmp_path, a_row("101"), a_row("1.37E+14")))
    out = tmp_path / "aside.xlsx"

    desk.save_kept(report.batch_id, out, lambda row: f"why: {row.reason}")
    book = openpyxl.load_workbook(out)
    sheet = book.active
    assert [cell.value for cell in sheet[2]][-1] == "why: id_destroyed"
    sheet["A2"] = "137359000000017"
    book.save(out)
    again = bring(desk, out)

    assert (again.counts.read, again.counts.applied, again.format) == (1, 1, "taobao_list")
    assert rows(database, "SELECT order_no, extra FROM orders ORDER BY 1") == [
        ("101", None),
        ("137359000000017", None),
    ]


def test_a_number_known_of_another_shop_is_asked_about(desk, database, tmp_path):
    bring(desk, a_file(tmp_path, a_row("101", shop="茶舍")))
    (plan,) = plans(desk, a_file(tmp_path, a_row("101", shop="分店"), name="other.csv"))

    assert desk.try_out(plan, Quiet()).refused is Refusal.OTHER_SHOP
    assert desk.bring(plan, Quiet()).refused is Refusal.OTHER_SHOP
    assert rows(database, "SELECT count(*) FROM orders") == [(1,)]

    from dataclasses import replace

    assert desk.bring(replace(plan, is_shop_sure=True), Quiet()).refused is None
    assert rows(database, "SELECT count(*) FROM orders") == [(2,)]


def test_a_detail_report_in_the_slot_of_the_list_is_known_by_its_columns(desk, tmp_path):
    path = a_file(
        tmp_path,
        ("101", "茶", "10", "1", "", "", "", "", "交易成功", "T1"),
        header=DETAIL,
        name="ExportOrderList.csv",
    )

    assert bring(desk, path).format == "taobao_detail"


def test_a_cell_of_a_hundred_pages_is_shown_by_its_beginning(desk, tmp_path):
    path = a_file(tmp_path, a_row("1", account="王" * 200_000))

    (table,) = desk.look(path, Quiet()).tables

    shown = [*table.sample[0], *(column.first_value for column in table.columns)]
    assert max(map(len, shown)) == 1_000


def test_an_import_is_taken_back_once(desk, database, tmp_path):
    before = contents(database)
    report = bring(desk, a_file(tmp_path, a_row("101")))

    _, undone = desk.undo(report.batch_id)

    assert contents(database) == before
    assert (undone.orders_reversed, undone.customers_reversed) == (1, 1)
    assert [batch.is_undone for batch in desk.batches()] == [True]
    with pytest.raises(AlreadyUndoneError):
        desk.undo(report.batch_id)


def test_the_shop_of_a_header_is_remembered(desk, tmp_path):
    header, table = LIST[:-1], a_row("101")[:-1]
    (plan,) = plans(desk, a_file(tmp_path, table, header=header))
    assert plan.table.needs == ("shop",)
    from dataclasses import replace

    desk.bring(replace(plan, shop="茶舍"), Quiet())

    (again,) = plans(desk, a_file(tmp_path, table, header=header, name="next.csv"))
    assert (again.table.needs, again.table.shop) == ((), "茶舍")


def test_numbers_of_two_shops_of_the_sellers_own_name_two_customers(desk, database, tmp_path):
    header = ("Order number", "Order date", "Customer ID", "Customer name", "Total", "Shop")
    table = [
        ("A-1", "2026-10-01", "C001", "Ada", "10.00", "North"),
        ("B-1", "2026-10-02", "C001", "Ben", "20.00", "South"),
    ]

    bring(desk, a_file(tmp_path, *table, header=header, name="own.csv"))

    assert rows(database, "SELECT name FROM customer ORDER BY id") == [("Ada",), ("Ben",)]
    assert rows(database, "SELECT platform, account FROM identity ORDER BY id") == [
        ("own:North", "C001"),
        ("own:South", "C001"),
    ]
    assert check(database) == ()
