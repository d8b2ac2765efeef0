"""The made-up shop: the same for ever, like real exports, and nobody's real number in it."""

import csv
import json
import os
import re
import subprocess
import sys
from collections import Counter, defaultdict
from datetime import date
from decimal import Decimal
from hashlib import sha256
from pathlib import Path

import pytest

from app.services.customers import normal_phone, region_of
from app.services.sample_shop import write_flat_csv, write_month_csv, write_sample_files
from app.services.sample_shop.flat import FLAT_HEADER

REPO = Path(__file__).resolve().parents[2]
UNTIL = date(2026, 11, 25)
ENCODINGS = ("gb18030", "gb18030", "utf-8", "utf-8", "cp932")


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    return write_sample_files(tmp_path_factory.mktemp("shop"), seed=7, until=UNTIL, customers=600)


@pytest.fixture(scope="module")
def tables(files):
    tables = []
    for path, encoding in zip(files, ENCODINGS, strict=True):
        with path.open(encoding=encoding, newline="") as file:
            tables.append(list(csv.DictReader(file)))
    return tables


def digest(paths):
    return sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()


def test_the_same_seed_makes_the_same_shop_in_another_process(files, tmp_path):
    code = (
        "import sys; from datetime import date; from pathlib import Path;"
        "from app.services.sample_shop import write_sample_files;"
        "write_sample_files(Path(sys.argv[1]), seed=7, until=date(2026, 11, 25), customers=600)"
    )

    subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        check=True,
        cwd=REPO,
        env=os.environ | {"PYTHONHASHSEED": "5"},
    )

    assert digest(tmp_path / path.name for path in files) == digest(files)


def test_another_seed_makes_another_shop(files, tmp_path):
    others = write_sample_files(tmp_path, seed=8, until=UNTIL, customers=600)

    assert digest(others) != digest(files)


def test_the_files_have_the_header_rows_of_real_exports(files):
    sources = REPO.parent / "shared" / "samples" / "headers.json"
    if not sources.exists():
        pytest.skip("the samples are not beside this checkout")
    known = {
        entry["key"]: entry["header"] for entry in json.loads(sources.read_text(encoding="utf-8"))
    }
    keys = (
        "taobao_list_2018",
        "taobao_detail_2021",
        "shopify_orders_2025",
        "shopify_customers_2025",
        "rakuten_rms",
    )

    for path, encoding, key in zip(files, ENCODINGS, keys, strict=True):
        with path.open(encoding=encoding, newline="") as file:
            assert next(csv.reader(file)) == known[key]


def test_the_shop_lives_three_years_with_every_kind_of_order(tables):
    orders, _lines, shopify, customers, rakuten = tables
    months = Counter(order["订单创建时间"][:7] for order in orders)
    ends = Counter((order["订单状态"], order["订单关闭原因"]) for order in orders)

    assert 1500 < len(orders) < 4000
    assert len(customers) > 60
    assert min(months) == "2023-11"
    assert max(months) == "2026-11"
    assert min(months[f"{year}-{month:02}"] for year in (2024, 2025) for month in range(1, 13)) > 5
    assert months["2025-11"] > months["2025-10"]
    assert {status for status, _ in ends} == {
        "等待买家付款",
        "买家已付款，等待卖家发货",
        "卖家已发货，等待买家确认",
        "交易成功",
        "交易关闭",
    }
    assert ends["交易关闭", "退款"] > 20
    assert ends["交易关闭", "买家未付款"] > 50
    assert {row["Financial Status"] for row in shopify} >= {
        "",
        "paid",
        "voided",
        "refunded",
        "partially_refunded",
    }
    assert {row["ステータス"] for row in rakuten} >= {"700", "900"}


def test_people_come_back_and_some_share_or_hide_their_phones(tables):
    orders, _lines, shopify, _customers, _rakuten = tables
    accounts = Counter(order["买家会员名"] for order in orders if order["买家会员名"])
    people_of = defaultdict(set)
    for order in orders:
        people_of[order["联系手机"]].add(order["买家会员名"])
    abroad = {row["Billing Phone"] for row in shopify if row["Billing Country"] == "CN"}
    homes = {"'" + phone.removeprefix("'+86") for phone in abroad}

    assert sum(count >= 3 for count in accounts.values()) > len(accounts) * 0.3
    assert (
        sum(
            len(people) > 1
            for phone, people in people_of.items()
            if phone.startswith("'154") and "*" not in phone
        )
        > 3
    )
    assert len(people_of["'null"]) == 1
    assert any("*" in phone for phone in people_of)
    assert homes & set(people_of)


def test_lines_join_their_orders_and_their_money(tables):
    orders, lines, _shopify, _customers, _rakuten = tables
    numbers = [order["订单编号"] for order in orders]
    goods, net = Counter(), Counter()
    for line in lines:
        goods[line["主订单编号"]] += Decimal(line["价格"]) * int(line["购买数量"])
        net[line["主订单编号"]] += Decimal(line["买家实际支付金额"])

    assert len(set(numbers)) == len(numbers)
    assert len({line["子订单编号"] for line in lines}) == len(lines)
    assert set(goods) == set(numbers)
    assert not [number for number in numbers if number.endswith('00"')]
    for order in orders:
        discount = Decimal(order["天猫卡券抵扣"] or 0)
        assert goods[order["订单编号"]] - discount + Decimal(order["买家应付邮费"]) == Decimal(
            order["总金额"]
        )
    closed = [order for order in orders if order["订单状态"] == "交易关闭"]
    assert {order["买家实际支付金额"] for order in closed} == {"0.00"}
    assert {net[order["订单编号"]] for order in closed} == {0}


def test_no_number_or_mailbox_is_anybodys(files, tables):
    text = "\n".join(
        path.read_bytes().decode(encoding) for path, encoding in zip(files, ENCODINGS, strict=True)
    )
    orders, _lines, shopify, _customers, rakuten = tables

    assert {address.partition("@")[2] for address in re.findall(r"[\w.]+@[\w.]+", text)} == {
        "example.com"
    }
    assert all(
        re.fullmatch(r"'(154\d{8}|154\*{4}\d{4}|null)", order["联系手机"]) for order in orders
    )
    assert all(
        re.fullmatch(r"|'\+1 \d{3}-555-01\d\d|'\+86154\d{8}", row["Billing Phone"])
        for row in shopify
    )
    assert {(row["注文者電話番号1"], row["注文者電話番号2"]) for row in rakuten} <= {
        ("080", "0000"),
        ("", ""),
    }


def test_every_phone_and_address_is_understood(tables):
    orders, _lines, shopify, _customers, rakuten = tables
    chinese = {order["联系手机"] for order in orders} - {"'null"}
    american = {row["Billing Phone"] for row in shopify} - {""}
    japanese = {"-".join(row[f"注文者電話番号{n}"] for n in (1, 2, 3)) for row in rakuten} - {"--"}
    addresses = {order["收货地址 "] for order in orders if order["收货地址 "]}

    assert {normal_phone(phone, "CN").state for phone in chinese} == {"valid", "masked"}
    assert {normal_phone(phone, "US").state for phone in american} == {"valid"}
    assert {normal_phone(phone, "JP").state for phone in japanese} == {"valid"}
    assert all(region_of(None, None, None, None, address).district for address in addresses)


def test_a_flat_list_has_ten_lines_a_customer_in_the_sequence_of_time(tmp_path):
    path = tmp_path / "flat.csv"

    lines = write_flat_csv(path, seed=7, customers=300)

    with path.open(encoding="gb18030", newline="") as file:
        header, *rows = csv.reader(file)
    assert tuple(header) == FLAT_HEADER
    assert len(rows) == lines == 3000
    assert len({row[2] for row in rows}) == 1500
    assert len({row[3] for row in rows}) == 3000
    assert [row[10] for row in rows] == sorted(row[10] for row in rows)


def test_a_month_holds_known_lines_and_as_many_new_ones(tmp_path):
    flat, month = tmp_path / "flat.csv", tmp_path / "month.csv"
    write_flat_csv(flat, seed=7, customers=300)

    lines = write_month_csv(month, flat=flat, known=100, new=100)

    with flat.open(encoding="gb18030", newline="") as file:
        known = list(csv.reader(file))[-200:]
    with month.open(encoding="gb18030", newline="") as file:
        rows = list(csv.reader(file))[1:]
    assert lines == len(rows) == 200
    assert rows[:100] == known[:100]
    assert {row[2][0] for row in rows[100:]} == {"9"}
    assert [row[4] for row in rows[100:]] == [row[4] for row in known[100:]]
