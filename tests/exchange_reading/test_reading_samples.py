"""Rows, orders and money counted by hand with openpyxl, xlrd and csv."""

import random
from collections import Counter

import pytest
from python_calamine import CalamineWorkbook

from app.services.exchange.views import Refusal, TableKind
from tests.exchange_reading.reading_room import SAMPLES, a_csv, a_workbook, look, read

pytestmark = pytest.mark.skipif(not SAMPLES.exists(), reason="no shared samples at hand")


@pytest.fixture
def sample(tmp_path):
    """Give the reader of a sample, whose staging file must not lie beside it."""

    def read_sample(name, **job):
        path = tmp_path / "file"
        path.write_bytes((SAMPLES / name).read_bytes())
        return read(path, **job)

    return read_sample


@pytest.mark.parametrize(
    ("name", "orders", "customers", "net_minor"),
    [
        ("taobao/mingribooks.xls", 704, 704, 11121980),
        ("taobao/data11.xls", 704, 704, 11121980),
        ("taobao/time.xls", 198, 198, 2336917),
        ("taobao/TB2018_10rows.xls", 10, 10, 86821),
        ("taobao/orders_2018.xlsx", 1784, 1439, 21951161),
        ("taobao/tmall_order_report1.csv", 28010, 0, 190248715),
    ],
)
def test_taobao_lists_come_in_whole(sample, name, orders, customers, net_minor):
    staged = sample(name)

    assert staged.facts["format"] == "taobao_list"
    assert staged.facts["platform"] == "taobao"
    assert int(staged.facts["read"]) == orders
    assert len(staged.orders) == staged.accounted() == orders
    assert len(staged.customers) == customers
    assert sum(staged.column("s_order", "net_minor")) == net_minor


def test_unpaid_rows_and_exact_duplicates_of_the_2018_workbook_are_orders(sample):
    staged = sample("taobao/orders_2018.xlsx")

    assert Counter(staged.column("s_order", "state")) == {"paid": 1467, "unpaid": 317}
    assert staged.notes["exact_duplicates"] == "100"
    assert len(set(staged.column("s_order", "order_no"))) == 1784


def test_the_2018_workbook_shuffled_has_the_same_order_keys(sample, tmp_path):
    book = CalamineWorkbook.from_path(str(SAMPLES / "taobao/orders_2018.xlsx"))
    header, *rows = book.get_sheet_by_index(0).to_python()
    texts = [[str(cell) for cell in row] for row in rows]
    straight = read(a_csv(tmp_path / "a", header, texts))
    random.Random(7).shuffle(texts)
    shuffled = read(a_csv(tmp_path / "b", header, texts))

    assert set(straight.column("s_order", "order_no")) == set(
        shuffled.column("s_order", "order_no")
    )
    assert len(shuffled.orders) == 1784


def test_a_report_with_destroyed_ids_is_kept_aside_whole(sample):
    staged = sample("taobao/orderlist_201205242145344003.csv")

    assert staged.facts["kind"] == TableKind.LINES
    assert staged.facts["encoding"] == "gb18030"
    assert [row["reason"] for row in staged.kept] == ["id_destroyed"] * 5
    assert [row["row_no"] for row in staged.kept] == [2, 3, 4, 5, 6]
    assert staged.orders == []


def test_shopify_orders_stand_on_their_first_row(sample):
    staged = sample("shopify/orders_export_fixture.csv")

    assert [(o["order_no"], o["state"], o["net_minor"], o["row_count"]) for o in staged.orders] == [
        ("#5001", "paid", 6950, 2),
        ("#5002", "paid", 3640, 1),
        ("#5003", "closed", 0, 1),
    ]
    assert len(staged.lines) == 4
    assert staged.column("s_address", "postcode") == ["85003", "86040", "85201"]


def test_shopify_customers_keep_zips_and_say_nothing_of_consent_without_a_yes(sample):
    staged = sample("shopify/customers_export.csv")

    assert len(staged.customers) == 17
    by_email = {row["email"]: row for row in staged.customers}
    assert by_email["braunann@example.org"]["email_consent"] is None
    assert by_email["erinwiley@example.net"]["email_consent"] == "given"
    assert "07175" in staged.column("s_address", "postcode")


def test_etsy_orders_and_items_meet_by_number(sample):
    orders, items = sample("etsy/sold_orders.csv"), sample("etsy/sold_order_items.csv")

    assert [(o["order_no"], o["net_minor"]) for o in orders.orders] == [
        ("9001", 7600),
        ("9002", 3030),
    ]
    assert [(o["order_no"], o["lines_minor"]) for o in items.orders] == [
        ("9001", 6800),
        ("9002", 2700),
        ("9003", 900),
    ]
    assert set(items.column("s_customer", "row_key")) == set(orders.column("s_customer", "row_key"))


def test_amazon_report_has_three_orders(sample):
    staged = sample("amazon/order_report.txt")

    assert [(o["lines_minor"], o["row_count"]) for o in staged.orders] == [
        (2499, 1),
        (7897, 2),
        (2299, 1),
    ]
    assert staged.column("s_customer", "name")[1] == "José Núñez"


def test_walmart_orders_follow_their_lines(sample):
    staged = sample("walmart/walmart_orders.csv")

    assert [(o["state"], o["net_minor"], o["lines_minor"]) for o in staged.orders] == [
        ("paid", None, 7197),
        ("closed", 0, None),
        ("paid", None, 2399),
    ]


@pytest.mark.parametrize(
    ("name", "orders"), [("ebay/orders_report_one_row.csv", 1), ("ebay/uk_with_footer_rows.csv", 2)]
)
def test_ebay_footers_are_no_orders(sample, name, orders):
    staged = sample(name)

    assert len(staged.orders) == orders
    assert staged.kept == []


def test_youzan_names_its_shop(sample):
    staged = sample("youzan/orders.csv")

    assert staged.column("s_shop", "name") == ["芸熙烘焙"]
    assert sum(staged.column("s_order", "net_minor")) == 60000
    assert staged.column("s_customer", "phone")[0] == "+8613800138000"


def test_douyin_numbers_come_without_their_tab(sample):
    staged = sample("douyin/orders_style_bom_tab.csv")

    assert [(o["order_no"], o["state"]) for o in staged.orders] == [
        ("9001", "shipped"),
        ("9002", "shipped"),
        ("9003", "refunded"),
    ]
    assert staged.money() == 7980


def test_superstore_is_matched_by_name_and_its_days_by_the_whole_column(sample):
    (table,) = look(SAMPLES / "datasets/Sample - Superstore.csv").tables
    staged = sample("datasets/Sample - Superstore.csv", currency="USD")

    assert table.needs == ("shop",)
    fields = {column.name: column.field for column in table.columns}
    assert fields["Order ID"] == "order_no"
    assert fields["Customer ID"] == "account"
    assert fields["Sales"] == "amount"
    assert (len(staged.lines), len(staged.orders)) == (10194, 5111)
    assert staged.money() == 232653452
    # 03/01/19 is the third of January: elsewhere in the column stands a 31.
    first = next(o for o in staged.orders if o["order_no"] == "US-2019-103800")
    assert first["placed_on"] == 17899


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("statements/alipay_records.csv", "bill_alipay"),
        ("statements/wechat_records.csv", "bill_wechat"),
        ("statements/citic_title_row.xls", "bank_statement"),
    ],
)
def test_bills_are_told_apart(name, code):
    assert look(SAMPLES / name).refused == Refusal(code)


def test_an_empty_second_sheet_is_no_table():
    assert [table.name for table in look(SAMPLES / "taobao/time.xls").tables] == ["Sheet1"]


def test_a_workbook_and_its_csv_give_the_same_orders(tmp_path):
    header = ["买家会员名", "买家实际支付金额", "宝贝总数量", "宝贝标题 ", "订单付款时间"]
    text = read(a_csv(tmp_path / "a", header, [["mr1", "62.86", "1", "茶", "2018-05-01 09:12:00"]]))
    book = read(
        a_workbook(tmp_path / "b", {"s": [header, ["mr1", 62.86, 1, "茶", "2018-05-01 09:12:00"]]})
    )

    assert text.column("s_order", "order_no") == book.column("s_order", "order_no")
