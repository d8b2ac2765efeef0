from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from app.services.exchange.intake.birthdays import birthday_of
from app.services.exchange.intake.cells import (
    DESTROYED,
    ERROR,
    Fault,
    amount_reader,
    id_of,
    ids_of,
    plain_text,
    quantity_of,
)
from app.services.exchange.intake.dates import MomentReader, order_of_dates
from app.services.exchange.views import Reason
from app.services.sheets import CellError

CHINA, NEW_YORK, UTC = ZoneInfo("Asia/Shanghai"), ZoneInfo("America/New_York"), ZoneInfo("UTC")


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ('="1930000123456789"', "1930000123456789"),
        ("'13812342046", "13812342046"),
        ("'null", ""),
        ("\t6917\t", "6917"),
        ("\u3000收货地址 ", "收货地址"),
        ("-", ""),
        ("——", ""),
        ("/", ""),
        (" ", ""),
        ("无退款申请", ""),
        ("設定なし", ""),
        (7.0, "7"),
        (62.86, "62.86"),
        (None, ""),
    ],
)
def test_a_cell_is_read_without_the_tricks_of_spreadsheets(cell, text):
    assert plain_text(cell) == text


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("137359000000001", "137359000000001"),
        ("１２３４５", "12345"),
        (137359000000001.0, "137359000000001"),
        (137359000000001, "137359000000001"),
        ("0012", "0012"),
        ("1.37359E+14", DESTROYED),
        ("1.37E+14", DESTROYED),
        ("1,37E+14", DESTROYED),
        (1.93000012345679e17, DESTROYED),
        (193000012345679000, DESTROYED),
        (1930000123456789, "1930000123456789"),
        ("", None),
        (CellError("#N/A"), ERROR),
        ("#N/A", ERROR),
    ],
)
def test_numbers_of_orders_are_texts_or_destroyed(cell, number):
    assert id_of(cell) == number


def test_a_column_that_excel_rounded_is_destroyed_though_it_is_text():
    rounded = ["193000012345679000", "193000012345680000"]

    assert ids_of(rounded) == [DESTROYED, DESTROYED]


def test_one_number_in_a_thousand_may_end_in_zeros():
    column = [f"19300001234567{at:04d}" for at in range(1000, 1500)]

    assert ids_of(column) == column


@pytest.mark.parametrize(
    ("cell", "minor"),
    [
        ("59.00", 5900),
        ("¥28.16", 2816),
        ("0元", 0),
        ("$1,325.00", 132500),
        ("116,99 €", 11699),
        ("1.325,50 €", 132550),
        ("１２．５", 1250),
        ("(12.00)", -1200),
        ("-5", -500),
        ("16.448", 1645),
        (62.86, 6286),
        (3, 300),
        ("", None),
        ("-", None),
        ("HK$ 12", 1200),
    ],
)
def test_amounts_are_read_with_any_sign(cell, minor):
    assert amount_reader("CNY")(cell) == minor


@pytest.mark.parametrize(
    "cell", ["无", "1.2.3,4,5", "twelve", datetime(2020, 1, 1, tzinfo=UTC), True]
)
def test_what_is_no_amount_is_said_to_be_none(cell):
    assert amount_reader("CNY")(cell) == Fault(Reason.AMOUNT_UNREADABLE)


def test_yen_have_no_decimals():
    assert amount_reader("JPY")("3,300円") == 3300


@pytest.mark.parametrize(
    ("cell", "pieces"), [("2", 2), ("2件", 2), ("1.5", 1.5), ("", None), (3.0, 3)]
)
def test_pieces_are_read_with_their_unit(cell, pieces):
    assert quantity_of(cell) == pieces


@pytest.mark.parametrize(
    ("cell", "utc"),
    [
        ("2018-05-01 09:12:30", "2018-05-01 01:12:30"),
        ("2018/5/1 9:12", "2018-05-01 01:12:00"),
        ("2018-05-01T09:12:30.250", "2018-05-01 01:12:30.250"),
        ("2018年5月1日 9時12分", "2018-05-01 01:12:00"),
        ("20180501", "2018-04-30 16:00:00"),
        ("20180501091230", "2018-05-01 01:12:30"),
        ("43221.5", "2018-05-01 04:00:00"),
        (43221.5, "2018-05-01 04:00:00"),
        ("2025-05-11 09:55:16 -0400", "2025-05-11 13:55:16"),
        ("2017-06-17T08:04:21+00:00", "2017-06-17 08:04:21"),
        ("2017-06-17T08:04:21Z", "2017-06-17 08:04:21"),
        ("Aug-02-26", "2026-08-01 16:00:00"),
        ("10-Dez-25", "2025-12-09 16:00:00"),
        ("May 31, 2023 2:55:09 AM", "2023-05-30 18:55:09"),
        ("31 May 2023", "2023-05-30 16:00:00"),
        ("05/31/2026 02:55:09 PM", "2026-05-31 06:55:09"),
        ("05/31/26", "2026-05-30 16:00:00"),
        (datetime.fromisoformat("2018-05-01 09:12"), "2018-05-01 01:12:00"),
        (date(2018, 5, 1), "2018-04-30 16:00:00"),
    ],
)
def test_every_way_to_write_a_moment_is_the_shops_own_time(cell, utc):
    moment = MomentReader(CHINA, CHINA)(cell)

    assert isinstance(moment, tuple)
    assert moment[0] == round(datetime.fromisoformat(utc).replace(tzinfo=UTC).timestamp() * 1000)


@pytest.mark.parametrize(
    "cell", ["2018-13-01", "31.02.2020", "2018-05-01 25:00:00", "soon", "13/13/2020", 7]
)
def test_an_impossible_moment_is_a_fault(cell):
    assert MomentReader(CHINA, CHINA)(cell) == Fault(Reason.DATE_IMPOSSIBLE)


@pytest.mark.parametrize("cell", ["", "-", None, "0000-00-00 00:00:00"])
def test_no_moment_is_no_fault(cell):
    assert MomentReader(CHINA, CHINA)(cell) is None


def test_a_day_without_clock_stays_that_day_at_home():
    assert MomentReader(CHINA, NEW_YORK)("2020-01-15")[1] == 18276
    assert MomentReader(CHINA, NEW_YORK)("2020-01-15 08:00:00")[1] == 18275


def test_a_column_in_the_usual_form_reads_like_its_cells():
    cells = ["2020-03-29 01:30:00", "2020-03-29 03:30:00", "2020-10-25 02:15:59"]
    berlin = ZoneInfo("Europe/Berlin")

    assert MomentReader(berlin, CHINA).column(cells) == [
        MomentReader(berlin, CHINA)(c) for c in cells
    ]
    assert MomentReader(CHINA, CHINA).column(["2020-02-30 00:00:00"]) == [
        Fault(Reason.DATE_IMPOSSIBLE)
    ]


@pytest.mark.parametrize(
    ("column", "orders"),
    [
        (["03/01/19", "31/01/19"], {"DMY"}),
        (["03/01/19", "01/31/19"], {"MDY"}),
        (["03/01/19", "07/01/19"], {"DMY", "MDY"}),
        (["31/01/19", "01/31/19"], set()),
        (["2019-01-31"], None),
    ],
)
def test_days_and_months_are_told_apart_over_the_whole_column(column, orders):
    assert order_of_dates(column) == orders


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("1990-02-03", "1990-02-03"),
        ("2月3日", "02-03"),
        ("02-30", None),
        ("1990年2月3日", "1990-02-03"),
        ("19900203", "1990-02-03"),
        ("x", None),
    ],
)
def test_a_birthday_may_leave_out_its_year(cell, day):
    assert birthday_of(cell) == day
