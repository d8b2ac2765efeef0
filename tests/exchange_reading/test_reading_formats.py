import json

import pytest

from app.services.exchange.intake.fields import FORMATS_FOLDER
from app.services.exchange.intake.formats import formats_in, known_formats, read_format
from app.services.exchange.views import Refusal
from tests.exchange_reading.format_cases import CASES, REFUSED
from tests.exchange_reading.reading_room import (
    a_csv,
    a_workbook,
    known_headers,
    look,
    read,
    rows_of,
)

HEADERS = known_headers()


def names_of(key, orders):
    """Give the export's full header, or only the columns used here where it is not at hand."""
    if key in HEADERS:
        return HEADERS[key]["header"]
    return list(dict.fromkeys(name for order in orders for name in order))


def written(tmp_path, key):
    case = CASES[key]
    header = names_of(key, case.orders)
    rows = [*rows_of(header, case.orders), *case.after]
    return a_csv(
        tmp_path / "unnamed.bin",
        header,
        rows,
        encoding=case.encoding,
        delimiter=case.delimiter,
        before=case.before,
    )


@pytest.mark.parametrize("key", CASES)
def test_an_export_is_known_by_its_header_and_read_as_counted_by_hand(tmp_path, key):
    case = CASES[key]
    path = written(tmp_path, key)

    (table,) = look(path).tables
    staged = read(path, currency="USD")

    assert table.format_key == case.found
    assert len(staged.orders) == case.count
    assert len(staged.lines) == case.lines
    assert len(staged.customers) == case.customers
    assert len(staged.kept) == case.kept
    assert staged.money() == case.money
    known = [want for want in case.states if want != ""]
    states = [
        s
        for s, want in zip(staged.column("s_order", "state"), case.states, strict=False)
        if want != ""
    ]
    assert states == known


@pytest.mark.parametrize("key", CASES)
def test_rows_in_another_sequence_make_the_same_orders(tmp_path, key):
    case = CASES[key]
    if any(not any(order.get(n) for n in list(order)[:3]) for order in case.orders):
        pytest.skip("rows that lean on the row above have one sequence only")
    header = names_of(key, case.orders)
    rows = rows_of(header, case.orders)
    style = {"encoding": case.encoding, "delimiter": case.delimiter}
    there = read(a_csv(tmp_path / "a", header, rows, **style), currency="USD")
    back = read(a_csv(tmp_path / "b", header, rows[::-1], **style), currency="USD")

    def told(staged):
        return sorted(
            (o["order_no"], o["state"], o["net_minor"], o["lines_minor"], o["row_count"])
            for o in staged.orders
        ), sorted((line["line_key"], line["amount_minor"]) for line in staged.lines)

    if key not in {"base_ja", "ebay_orders", "douyin_2026", "tiktok_orders"}:
        assert told(there) == told(back)


@pytest.mark.parametrize("key", REFUSED)
def test_bills_and_settlements_are_refused_by_name(tmp_path, key):
    if key not in HEADERS:
        pytest.skip("no header list at hand")
    header = HEADERS[key]["header"]
    before = [["A title"]] * (24 if "bill" in key else 1)
    path = a_csv(tmp_path / "bill.csv", header, [["1"] * len(header)], before=before)

    assert look(path).refused == Refusal(REFUSED[key])


def test_every_known_header_list_has_its_case():
    if not HEADERS:
        pytest.skip("no header list at hand")

    assert set(HEADERS) == {*CASES, *REFUSED, "taobao_qianniu_3sheets"}


def test_three_sheets_of_one_workbook_are_list_lines_and_parcels(tmp_path):
    path = a_workbook(
        tmp_path / "qianniu.xlsx",
        {
            "订单报表": [
                ["订单编号", "买家应付货款", "订单状态", "收货地址", "物流单号", "物流公司", "订单创建时间"],
                ["1930000123456789", "30.00", "买家已付款,等待卖家发货", "江苏省", "", "", "2024-01-01 10:00:00"],
            ],
            "销售明细": [
                ["子订单编号", "主订单编号", "商品标题", "购买数量", "商家编码", "商品属性", "买家应付货款", "退款状态", "退款金额", "订单创建时间"],
                ["1930000123456780", "1930000123456789", "茶", "1", "A1", "", "30.00", "没有申请退款", "无退款申请", "2024-01-01 10:00:00"],
            ],
            "发货报表": [
                ["订单编号", "收货人姓名", "联系手机", "收货地址"],
                ["1930000123456789", "王晓梅", "13812342046", "江苏省南京市"],
            ],
        },
    )  # fmt: skip

    tables = look(path).tables
    orders, lines, parcels = (read(path, table=table.index) for table in tables)

    assert [t.format_key for t in tables] == ["taobao_list", "taobao_detail", "taobao_parcels"]
    assert [(o["state"], o["net_minor"]) for o in orders.orders] == [("paid", 3000)]
    assert lines.column("s_line", "line_key") == ["1930000123456780"]
    assert parcels.column("s_customer", "phone") == ["+8613812342046"]
    assert {o["order_no"] for s in (orders, lines, parcels) for o in s.orders} == {
        "1930000123456789"
    }


def test_a_new_platform_needs_a_file_and_no_code(tmp_path, monkeypatch):
    (tmp_path / "moonmarket.json").write_text(
        json.dumps({
            "key": "moonmarket_orders", "platform": "moonmarket", "kind": "orders", "currency": "EUR",
            "need": [["Moon No"], ["Moon Paid"]],
            "columns": {"Moon No": "order_no", "Moon Day": "placed_at", "Moon Guest": "account",
                        "Moon Paid": "paid", "Moon Thing": "title"},
            "states": [{"column": "Moon Phase", "words": {"full": "completed", "new": "unpaid"}}],
            "amounts": "status_decides",
        }),
        encoding="utf-8",
    )  # fmt: skip
    found = formats_in(tmp_path)
    monkeypatch.setattr("app.services.exchange.intake.looking.known_formats", lambda: found)
    header = ["Moon No", "Moon Day", "Moon Guest", "Moon Paid", "Moon Thing", "Moon Phase"]
    path = a_csv(
        tmp_path / "moon.csv",
        header,
        [
            ["M-1", "31.12.2025", "luna", "116,99 €", "Lamp", "full"],
            ["M-2", "30.12.2025", "luna", "5", "Lamp", "new"],
        ],
    )

    staged = read(path)

    assert staged.facts["format"] == "moonmarket_orders"
    assert [(o["state"], o["net_minor"], o["currency"]) for o in staged.orders] == [
        ("completed", 11699, "EUR"),
        ("unpaid", 0, "EUR"),
    ]
    assert staged.column("s_customer", "row_key") == ["a:moonmarket:luna"]


def test_a_format_that_names_no_such_field_is_a_fault(tmp_path):
    path = tmp_path / "wrong.json"
    path.write_text('{"key": "x", "platform": "x", "kind": "orders", "columns": {"A": "colour"}}')

    with pytest.raises(ValueError, match="colour"):
        read_format(path)


def test_every_format_has_its_own_key():
    keys = [found.key for found in known_formats()]

    assert len(keys) == len(set(keys))
    assert len(keys) == len(list(FORMATS_FOLDER.glob("*.json"))) - 2
