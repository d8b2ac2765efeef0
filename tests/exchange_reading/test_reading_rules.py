import json
import random

import pytest
import xlsxwriter

from app.services.exchange.errors import FileRefusedError
from app.services.exchange.intake.job import ReadJob
from app.services.exchange.intake.reading import read_into
from app.services.exchange.views import Certainty, Refusal
from app.services.sheets import limits_for, run_reading
from tests.exchange_reading.reading_room import a_csv, a_workbook, look, read

LIST = [
    "订单编号",
    "买家会员名",
    "买家实际支付金额",
    "订单状态",
    "收货人姓名",
    "联系手机",
    "收货地址",
    "订单创建时间",
    "订单付款时间",
    "宝贝标题",
]
OWN = [
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


def a_row(number, **more):
    row = {
        "订单编号": number,
        "买家会员名": "甜猫87",
        "买家实际支付金额": "10.00",
        "订单状态": "交易成功",
        "收货人姓名": "王晓梅",
        "联系手机": "13812342046",
        "收货地址": "江苏省 南京市 鼓楼区 中山路1号",
        "订单创建时间": "2018-05-01 09:12:00",
        "订单付款时间": "2018-05-01 09:13:00",
        "宝贝标题": "茶",
        **more,
    }
    return [row[name] for name in LIST]


def own_row(number, sub, **more):
    row = dict(zip(OWN, [
        "taobao", "山间茶舍", number, sub, "甜猫87", "王晓梅", "13812342046", "江苏省", "南京市",
        "高新区人民路1号", "2024-05-01 09:12:00", "2024-05-01 09:13:00", "交易成功", "SKU1", "龙井茶", "30.0", "2",
        "8.0", "6.0", "62.0", "请尽快发货",
    ], strict=True))  # fmt: skip
    return [{**row, **more}[name] for name in OWN]


def test_the_sellers_own_table_is_matched_by_its_names(tmp_path):
    path = a_csv(
        tmp_path / "own.csv",
        OWN,
        [
            own_row("2001", "1"),
            own_row("2001", "2", 商品编码="SKU2"),
            own_row("2002", "3", 平台="京东", 店铺名称="京东店"),
        ],
        encoding="gb18030",
    )

    (table,) = look(path).tables
    staged = read(path, shop=None)

    assert table.format_key is None
    assert {column.certainty for column in table.columns} == {Certainty.SURE}
    assert table.needs == ()
    assert table.shops == ("山间茶舍", "京东店")
    assert [(s["platform"], s["name"]) for s in staged.of("s_shop")] == [
        ("taobao", "山间茶舍"),
        ("jd", "京东店"),
    ]
    assert staged.column("s_customer", "row_key") == ["a:taobao:甜猫87", "a:jd:甜猫87"]
    assert [
        (o["net_minor"], o["lines_minor"], o["row_count"], o["province"], o["city"])
        for o in staged.orders
    ] == [
        (6200, 12000, 2, "江苏", "南京"),
        (6200, 6000, 1, "江苏", "南京"),
    ]
    assert staged.column("s_line", "line_key") == ["1", "2", "3"]
    assert staged.column("s_order", "extra") == [None, None]


@pytest.mark.parametrize(
    ("changed", "reason", "column"),
    [
        ({"订单编号": "1.37359E+14"}, "id_destroyed", "订单编号"),
        ({"订单编号": ""}, "id_missing", "订单编号"),
        ({"订单创建时间": "2018-02-31 00:00:00"}, "date_impossible", "订单创建时间"),
        ({"订单创建时间": "", "订单付款时间": ""}, "date_missing", "订单创建时间"),
        ({"买家实际支付金额": "十元"}, "amount_unreadable", "买家实际支付金额"),
        ({"买家实际支付金额": ""}, "amount_missing", "买家实际支付金额"),
        ({"订单状态": "飞走了"}, "status_unknown", None),
        ({"收货人姓名": "#N/A", "订单付款时间": "#N/A"}, "cell_error", "订单付款时间"),
    ],
)
def test_a_row_that_cannot_be_read_is_kept_aside_with_its_reason(tmp_path, changed, reason, column):
    bad = a_row("1930000123456799", **changed)
    path = a_csv(tmp_path / "list.csv", LIST, [a_row("1930000123456789"), bad])

    staged = read(path)

    assert [(k["row_no"], k["reason"], k["column_name"]) for k in staged.kept] == [
        (3, reason, column)
    ]
    assert json.loads(staged.kept[0]["cells"]) == bad
    assert len(staged.orders) == 1
    assert staged.accounted() == int(staged.facts["read"]) == 2


def test_all_rows_of_an_order_stay_together_aside(tmp_path):
    rows = [own_row("2001", "1", 下单时间="morgen"), own_row("2001", "2"), own_row("2002", "3")]

    staged = read(a_csv(tmp_path / "own.csv", OWN, rows))

    assert [k["row_no"] for k in staged.kept] == [2, 3]
    assert staged.column("s_order", "order_no") == ["2002"]


def test_a_line_that_cannot_be_read_leaves_its_order(tmp_path):
    rows = [own_row("2001", "1"), own_row("2001", "2", 数量="viele")]

    staged = read(a_csv(tmp_path / "own.csv", OWN, rows))

    assert [(k["reason"], k["column_name"]) for k in staged.kept] == [
        ("quantity_unreadable", "数量")
    ]
    assert [(o["row_count"], o["lines_minor"]) for o in staged.orders] == [(1, 6000)]


def test_totals_footers_and_blank_rows_are_not_read(tmp_path):
    rows = [
        a_row("1930000123456789"),
        [""] * len(LIST),
        ["总计", "", "10.00", *[""] * 7],
        [" "] * len(LIST),
        ["合计：", *["-"] * 9],
    ]

    staged = read(a_csv(tmp_path / "list.csv", LIST, rows))

    assert staged.facts["read"] == "1"
    assert staged.kept == []


def test_a_header_may_lie_deep_under_a_preamble(tmp_path):
    before = [[f"说明 {nth}"] for nth in range(22)] + [[]]
    path = a_csv(tmp_path / "list.csv", LIST, [a_row("1930000123456789")], before=before)

    (table,) = look(path).tables
    staged = read(path)

    assert (table.format_key, table.header_row) == ("taobao_list", 24)
    assert staged.column("s_order", "row_no") == [25]


def test_rows_wider_or_narrower_than_the_header_are_read_and_noted(tmp_path):
    rows = [[*a_row("1930000123456789"), "stray"], a_row("1930000123456790")[:9]]

    staged = read(a_csv(tmp_path / "list.csv", LIST, rows))

    assert len(staged.orders) == 2
    assert staged.notes == {"wider_rows": "1", "shorter_rows": "1"}


def test_one_number_with_several_buyers_belongs_to_the_first(tmp_path):
    rows = [own_row("2001", "1"), own_row("2001", "2", 买家会员名="鱼")]

    staged = read(a_csv(tmp_path / "own.csv", OWN, rows))

    assert staged.column("s_customer", "account") == ["甜猫87"]
    assert staged.notes == {"several_buyers": "2001"}
    assert staged.column("s_note", "row_no") == [3]


def test_orders_without_any_customer_stay(tmp_path):
    row = a_row("1930000123456789", 买家会员名="", 联系手机="1**********", 收货人姓名="张**")

    staged = read(a_csv(tmp_path / "list.csv", LIST, [row]))

    assert staged.column("s_order", "customer_seq") == [None]


def test_a_mask_is_shown_and_never_a_key(tmp_path):
    rows = [a_row("1930000123456789", 联系手机="138****2046")]

    (customer,) = read(a_csv(tmp_path / "list.csv", LIST, rows)).customers

    assert (customer["phone"], customer["phone_shown"], customer["phone_state"]) == (
        None,
        "138****2046",
        "masked",
    )


def test_the_newest_spelling_of_a_customer_is_shown_whatever_the_sequence(tmp_path):
    rows = [
        a_row(
            "1930000123456789",
            订单创建时间="2018-05-03 00:00:00",
            收货人姓名="王晓梅",
            联系手机="138****2046",
        ),
        a_row(
            "1930000123456790",
            订单创建时间="2018-05-01 00:00:00",
            收货人姓名="王梅",
            联系手机="13912342046",
        ),
        a_row(
            "1930000123456791",
            订单创建时间="2018-05-02 00:00:00",
            收货人姓名="",
            联系手机="13812342046",
            收货地址="上海市",
        ),
    ]

    def told(rows, name):
        staged = read(a_csv(tmp_path / name, LIST, rows))
        (customer,) = staged.customers
        shown = (customer["name"], customer["phone"])
        contacts = [(c["kind"], c["value"]) for c in staged.of("s_contact")]
        return shown, contacts, sorted(staged.column("s_address", "key"))

    shown, contacts, addresses = told(rows, "a")

    assert shown == ("王晓梅", "+8613812342046")
    assert contacts == [("phone", "+8613912342046")]
    assert len(addresses) == 3
    assert told(rows[::-1], "b") == (shown, contacts, addresses)


def test_rows_shuffled_give_the_same_orders_lines_and_sums(tmp_path):
    rows = [
        own_row(str(2000 + order), f"{order}-{nth}", 商品编码=f"SKU{nth}", 单价=f"{nth + 1}.5")
        for order in range(40)
        for nth in range(order % 4 + 1)
    ]
    straight = read(a_csv(tmp_path / "a", OWN, rows))
    random.Random(3).shuffle(rows)
    shuffled = read(a_csv(tmp_path / "b", OWN, rows))

    def told(staged):
        numbers = {o["seq"]: o["order_no"] for o in staged.orders}
        lines = sorted(
            (numbers[x["order_seq"]], x["line_key"], x["amount_minor"]) for x in staged.lines
        )
        return sorted(
            (o["order_no"], o["lines_minor"], o["row_count"]) for o in staged.orders
        ), lines

    assert told(straight) == told(shuffled)


def test_equal_lines_of_one_order_are_told_apart(tmp_path):
    header = ["订单编号", "标题", "价格", "购买数量", "商家编码"]
    rows = [["137359000000001", "茶", "5", "1", "A"], ["137359000000001", "茶", "5", "2", "A"]]

    staged = read(a_csv(tmp_path / "a", header, rows))
    again = read(a_csv(tmp_path / "b", header, rows[::-1]))

    keys = {(line["line_key"], line["quantity"]) for line in staged.lines}
    assert len({key for key, _ in keys}) == 2
    assert keys == {(line["line_key"], line["quantity"]) for line in again.lines}


def test_the_wrong_slot_is_seen_by_the_columns(tmp_path):
    header = [
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
    ]
    path = a_csv(
        tmp_path / "ExportOrderList.csv", header, [["137359000000001", "茶", "5", "1", *[""] * 6]]
    )

    (table,) = look(path).tables

    assert (table.format_key, table.kind) == ("taobao_detail", "lines")


def test_undecided_days_are_asked(tmp_path):
    header = ["Order ID", "Order Date", "Customer Name", "Email", "Total"]
    path = a_csv(
        tmp_path / "own.csv",
        header,
        [
            ["A1", "03/01/19", "Ann", "a@example.com", "5"],
            ["A2", "07/01/19", "Ann", "a@example.com", "5"],
        ],
    )

    (table,) = look(path).tables
    british, american = (read(path, date_order=order) for order in ("DMY", "MDY"))
    open_end = read(path)

    assert "date_order" in table.needs
    assert british.column("s_order", "placed_on") == [17899, 17903]
    assert american.column("s_order", "placed_on") == [17956, 18078]
    assert json.loads(open_end.facts["needs"]) == ["date_order"]


def test_slashed_days_beside_real_dates_are_decided_over_the_whole_sheet(tmp_path):
    header = ["Order ID", "Order Date", "Email", "Total"]
    rows = [
        header,
        *([f"A{at}", 43468, "a@example.com", 5] for at in range(200)),
        ["B", "25/12/2018", "a@example.com", 5],
    ]

    staged = read(a_workbook(tmp_path / "own.xlsx", {"s": rows}))

    assert staged.kept == []
    assert staged.column("s_order", "placed_on")[-1] == 17890


def test_columns_without_a_telling_name_are_proposed_by_content(tmp_path):
    header = ["col a", "col b", "col c", "col d", "who"]
    rows = [
        [
            f"1930000123456{nth:03d}",
            f"138{nth:08d}",
            f"u{nth}@example.com",
            f"2024-05-0{nth} 10:00:00",
            "Ann",
        ]
        for nth in range(1, 9)
    ]

    (table,) = look(a_csv(tmp_path / "own.csv", header, rows)).tables

    assert [(c.field, c.certainty) for c in table.columns] == [
        ("order_no", Certainty.CHECK),
        ("phone", Certainty.CHECK),
        ("email", Certainty.CHECK),
        ("placed_at", Certainty.CHECK),
        (None, Certainty.NOT_MATCHED),
    ]
    assert "columns" in table.needs


def test_the_sellers_matching_is_followed(tmp_path):
    path = a_csv(tmp_path / "own.csv", ["x", "y", "z"], [["A1", "2024-05-01", "5.50"]])

    staged = read(path, mapping={0: "order_no", 1: "placed_at", 2: "net"})

    assert [(o["order_no"], o["net_minor"]) for o in staged.orders] == [("A1", 550)]


def test_columns_that_carry_no_field_are_kept_as_they_stand(tmp_path):
    path = a_csv(
        tmp_path / "list.csv",
        [*LIST, "旺旺星级", "买家等级"],
        [[*a_row("1930000123456789"), "5", "-"]],
    )

    assert json.loads(read(path).column("s_order", "extra")[0]) == {"旺旺星级": "5"}


def test_the_header_names_a_matching_for_ever(tmp_path):
    rows = [a_row("1930000123456789")]
    (one,) = look(a_csv(tmp_path / "a", LIST, rows)).tables
    (other,) = look(a_csv(tmp_path / "b", [f"{name} " for name in LIST], rows)).tables

    assert one.fingerprint == other.fingerprint


def test_a_file_without_rows_is_refused(tmp_path):
    assert look(a_csv(tmp_path / "list.csv", LIST, [])).refused == Refusal.NO_ROWS


def test_a_missing_file_is_refused(tmp_path):
    assert look(tmp_path / "gone.csv").refused == Refusal.MISSING


def test_the_same_phone_in_two_shops_is_two_customers(tmp_path):
    header = ["店铺名称", "订单编号", "下单时间", "实付金额", "手机"]
    rows = [
        ["东店", "A1", "2024-05-01", "5", "13812342046"],
        ["西店", "B1", "2024-05-01", "5", "13812342046"],
    ]

    staged = read(a_csv(tmp_path / "own.csv", header, rows))

    assert [(c["row_key"], c["shop_seq"]) for c in staged.customers] == [
        ("p:+8613812342046", 1),
        ("p:+8613812342046", 2),
    ]


def test_times_are_the_zone_of_their_shop(tmp_path):
    header = ["店铺名称", "订单编号", "下单时间", "实付金额", "手机"]
    rows = [
        ["东店", "A1", "2024-05-01 10:00:00", "5", "1"],
        ["西店", "B1", "2024-05-01 10:00:00", "5", "1"],
    ]

    staged = read(a_csv(tmp_path / "own.csv", header, rows), zones={"西店": "America/New_York"})

    east, west = staged.column("s_order", "placed_at")
    assert west - east == 12 * 3_600_000


def some_ids(count):
    luck = random.Random(11)
    return [
        str(luck.randrange(10 ** (size - 1), 10**size))
        for size in (11, 13, 15, 16, 18, 19, 21)
        for _ in range(count // 7 + 1)
    ][:count]


@pytest.mark.parametrize("count", [2_000, pytest.param(10_000, marks=pytest.mark.closing)])
def test_long_numbers_in_text_cells_never_change(tmp_path, count):
    ids = list(dict.fromkeys(some_ids(count)))
    header = ["订单编号", "下单时间", "实付金额", "手机"]
    phones = [f"13{at:09d}" for at in range(len(ids))]
    rows = [[number, "2024-05-01", "5", phone] for number, phone in zip(ids, phones, strict=True)]

    text = read(a_csv(tmp_path / "a.csv", header, rows))
    book = read(a_workbook(tmp_path / "b.xlsx", {"s": [header, *rows]}))

    for staged in (text, book):
        assert staged.kept == []
        assert staged.column("s_order", "order_no") == ids
        assert staged.column("s_customer", "phone") == [f"+86{phone}" for phone in phones]


@pytest.mark.parametrize("count", [2_000, pytest.param(10_000, marks=pytest.mark.closing)])
def test_long_numbers_in_number_cells_stay_or_are_kept_aside(tmp_path, count):
    ids = list(dict.fromkeys(some_ids(count)))
    header = ["订单编号", "下单时间", "实付金额", "手机"]
    rows = [[float(number), "2024-05-01", 5, 13812342046] for number in ids]

    staged = read(a_workbook(tmp_path / "b.xlsx", {"s": [header, *rows]}))

    whole = [number for number in ids if len(number) <= 15]
    assert staged.column("s_order", "order_no") == whole
    assert len(staged.kept) == len(ids) - len(whole)
    assert {k["reason"] for k in staged.kept} == {"id_destroyed"}
    assert staged.column("s_customer", "phone") == ["+8613812342046"]


def test_cells_merged_downwards_hold_for_all_their_rows(tmp_path):
    path = tmp_path / "merged.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        sheet.merge_range(0, 0, 0, 4, "五月订单")
        sheet.write_row(1, 0, ["订单编号", "下单时间", "手机", "商品名称", "小计"])
        for at, title in enumerate(("茶", "杯", "壶"), start=2):
            sheet.write_row(at, 3, [title, 5])
        for place, value in enumerate(("1930000123456789", "2024-05-01", "13812342046")):
            sheet.merge_range(2, place, 3, place, value)
            sheet.write_string(4, place, value.replace("6789", "6790"))

    staged = read(path)

    assert staged.kept == []
    assert [(o["order_no"], o["row_count"], o["lines_minor"]) for o in staged.orders] == [
        ("1930000123456789", 2, 1000),
        ("1930000123456790", 1, 500),
    ]


def test_error_cells_of_a_workbook_are_problems_of_their_row(tmp_path):
    path = tmp_path / "errors.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        for at, row in enumerate((LIST, a_row("1930000123456789"), a_row("1930000123456790"))):
            sheet.write_row(at, 0, row)
        sheet.write_formula(2, 4, "=NA()", None, "#N/A")

    staged = read(path)

    assert [(k["row_no"], k["reason"], k["column_name"]) for k in staged.kept] == [
        (3, "cell_error", "收货人姓名")
    ]
    assert staged.column("s_order", "order_no") == ["1930000123456789"]


def test_a_known_format_matched_anew_keeps_its_platform_and_its_words(tmp_path):
    header = [*LIST[:1], "买家昵称二", *LIST[2:]]
    path = a_csv(tmp_path / "list.csv", header, [a_row("1930000123456789", 订单状态="买家已签收")])
    mapping = {0: "order_no", 1: "account", 2: "net", 3: "state", 7: "placed_at"}

    staged = read(path, mapping=mapping)

    assert staged.facts["format"] == "taobao_list"
    assert staged.column("s_order", "state") == ["shipped"]
    assert staged.column("s_customer", "row_key") == ["a:taobao:甜猫87"]


def test_a_child_reads_what_this_process_reads(tmp_path):
    path = a_csv(tmp_path / "list.csv", LIST, [a_row("1930000123456789")])
    job = ReadJob(
        path=path,
        staging=tmp_path / "child.staging",
        home_zone="Asia/Shanghai",
        currency="CNY",
        shop="Teahouse",
    )

    facts = run_reading(
        read_into,
        job,
        limits=limits_for(path),
        progress=lambda _done, _total: None,
        is_cancelled=lambda: False,
    )

    assert facts == read(path).facts


def test_a_refused_table_leaves_no_staging_file(tmp_path):
    header = [
        "交易时间",
        "交易类型",
        "交易对方",
        "商品",
        "收/支",
        "金额(元)",
        "支付方式",
        "当前状态",
        "交易单号",
        "商户单号",
        "备注",
    ]
    path = a_csv(tmp_path / "bill.csv", header, [["1"] * 11])

    with pytest.raises(FileRefusedError) as refused:
        read(path)

    assert refused.value.refusal == Refusal.BILL_WECHAT
    assert list(tmp_path.glob("*.staging")) == []


def test_a_slashed_day_late_in_a_text_sends_the_reader_back(tmp_path):
    header = ["Order ID", "Order Date", "Email", "Total"]
    rows = [[f"A{at}", "2019-01-03", "a@example.com", "5"] for at in range(300)]
    rows += [["B", "03/01/19", "a@example.com", "5"], ["C", "25/01/19", "a@example.com", "5"]]

    staged = read(a_csv(tmp_path / "own.csv", header, rows))

    assert staged.kept == []
    assert staged.column("s_order", "placed_on")[-2:] == [17899, 17921]


def test_rows_of_a_long_text_are_reckoned_and_not_counted(tmp_path):
    header = ["Order ID", "Order Date", "Email", "Total"]
    rows = ([f"A{at:06d}", "2019-01-03", "a@example.com", "5"] for at in range(150_000))

    (table,) = look(a_csv(tmp_path / "own.csv", header, rows)).tables

    assert 147_000 <= table.rows <= 153_000


def test_the_end_of_a_reading_reports_that_it_goes_on(tmp_path, monkeypatch):
    monkeypatch.setattr("app.services.exchange.intake.staged._BEAT_STEPS", 100)
    path = a_csv(
        tmp_path / "own.csv", OWN, (own_row(str(2000 + at), str(at)) for at in range(2_000))
    )
    told = []

    job = ReadJob(
        path=path, staging=tmp_path / "s", home_zone="Asia/Shanghai", currency="CNY", shop="S"
    )
    read_into(lambda done, total: told.append((done, total)), job)

    assert told[-1] > (path.stat().st_size, path.stat().st_size)
    assert all(done <= total for done, total in told)


@pytest.mark.parametrize(
    ("word", "state", "day"),
    [
        ("yes", "given", 17899),
        ("no", None, None),
        ("unsubscribed", "refused", 17899),
        ("", None, None),
    ],
)
def test_a_consent_column_gives_or_refuses_on_the_orders_day_at_home(tmp_path, word, state, day):
    header = ["Order ID", "Order Date", "Email", "Total", "Accepts Email Marketing"]
    path = a_csv(
        tmp_path / "own.csv", header, [["A1", "2019-01-03 01:00:00", "a@example.com", "5", word]]
    )

    (customer,) = read(path).customers

    assert (customer["email_consent"], customer["consent_on"]) == (state, day)
