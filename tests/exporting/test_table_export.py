"""Everything the shop holds goes out, and reads back as it stands in the store."""

import csv
import zipfile
from datetime import date, datetime
from io import TextIOWrapper

import openpyxl
import pytest

from app.services.editing import (
    ConcernText,
    EditDesk,
    FacetText,
    NoteText,
    PersonEdit,
    PersonField,
)
from app.services.errors import StoppedError
from app.services.exporting import OutTable, OutWish, OutWords, TableExport
from app.services.settings import CustomFields, CustomKind
from tests.book.builders import a_book, bring
from tests.shop import FixedClock, Sheet, a_customer, a_line, an_order, followers

WORDS = OutWords(lambda column: f"[{column}]", lambda _column, code: code.upper(), str)
NOON_2022 = datetime.fromisoformat("2022-01-08T20:00:00")


@pytest.fixture
def shop(tmp_path):
    with a_book(tmp_path) as (database, _):
        bring(database, tmp_path, a_trade())
        yield database, TableExport(database)


def a_trade():
    return Sheet(
        customers=[
            a_customer("acc0", name="=cmd()", phone="+8613812342046", email="ada@shop.example"),
            a_customer("acc1", name="Ben", phone="+8613812342047"),
        ],
        orders=[
            an_order("001234567890123456", buyer=0, net=12_345, day=19_000),
            an_order("77", buyer=1, net=50, day=19_001),
            an_order("78", buyer=None, net=99, day=19_002),
        ],
        lines=[a_line(0, title="茶", code="007"), a_line(1, title="-cup")],
    )


def write(export, path, *tables, **wish):
    return export.write(
        tables or list(OutTable),
        OutWish(path, **wish),
        WORDS,
        progress=lambda *_: None,
        is_cancelled=lambda: False,
    )


def table_of(path, table):
    rows = [list(row) for row in openpyxl.load_workbook(path)[table].values]
    names = [name[1:-1] for name in rows[0]]
    return [dict(zip(names, row, strict=True)) for row in rows[1:]]


def test_everything_is_one_workbook_with_a_sheet_for_each_table(shop, tmp_path):
    _, export = shop

    report = write(export, tmp_path / "all.xlsx")

    book = openpyxl.load_workbook(report.path)
    assert book.sheetnames == list(OutTable)
    assert [sheet.max_row - 1 for sheet in book] == [2, 3, 2, 2, 3, *[0] * 14]
    assert report.rows == 12
    assert not [c for sheet in book for row in sheet.rows for c in row if c.data_type == "f"]
    assert {sheet.freeze_panes for sheet in book} == {"A2"}
    assert all(sheet.auto_filter.ref for sheet in book)


def test_orders_have_their_buyer_their_money_and_their_whole_number(shop, tmp_path):
    _, export = shop

    report = write(export, tmp_path / "orders.xlsx", OutTable.ORDERS)

    first, _, nobodys = table_of(report.path, "orders")
    assert first["order_no"] == "001234567890123456"
    assert (first["customer_number"], first["customer_name"]) == ("1", "=cmd()")
    assert (first["net"], first["net_home"], first["currency"]) == (123.45, 123.45, "CNY")
    assert first["state"] == "COMPLETED"
    assert (nobodys["customer_number"], nobodys["customer_name"]) == (None, None)


def test_money_has_the_format_of_its_currency(shop, tmp_path):
    _, export = shop

    report = write(export, tmp_path / "orders.xlsx", OutTable.ORDERS)

    sheet = openpyxl.load_workbook(report.path).active
    formats = {cell.value: sheet.cell(2, cell.column).number_format for cell in sheet[1]}
    assert formats["[net]"] == formats["[net_home]"] == '#,##0.00 "CNY"'
    assert formats["[order_no]"] == "@"


def test_moments_are_those_of_the_shops_clock(shop, tmp_path):
    database, export = shop
    with database.writing() as uow:
        uow.sql("UPDATE orders SET placed_at = 1641643200000 WHERE order_no = '77'")

    report = write(export, tmp_path / "orders.xlsx", OutTable.ORDERS)

    assert table_of(report.path, "orders")[1]["placed_at"] == NOON_2022


def test_sold_goods_name_their_order_and_product(shop, tmp_path):
    _, export = shop

    report = write(export, tmp_path / "lines.csv", OutTable.LINES)

    with report.path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["[order_no]"] for row in rows] == ["001234567890123456", "77"]
    assert [(row["[product_code]"], row["[title]"]) for row in rows] == [
        ("007", "茶"),
        ("", "'-cup"),
    ]


def test_contacts_are_masked_unless_wanted_whole(shop, tmp_path):
    _, export = shop

    masked = write(export, tmp_path / "a.xlsx", OutTable.CONTACTS)
    whole = write(export, tmp_path / "b.xlsx", OutTable.CONTACTS, is_masked=False)

    assert table_of(masked.path, "contacts")[0]["contact"] == "138 **** 2046"
    assert [row["contact"] for row in table_of(whole.path, "contacts")] == [
        "+8613812342046",
        "ada@shop.example",
        "+8613812342047",
    ]


def test_what_was_said_about_messages_goes_out_with_day_and_source(shop, tmp_path):
    database, export = shop
    with database.writing() as uow:
        uow.sql(
            "INSERT INTO consent(customer_id, channel, state, said_on, source, proof, at,"
            " created_by) VALUES(2, 'sms', 'refused', 20000, 'hand', 'STOP', 0, 1)"
        )

    report = write(export, tmp_path / "said.xlsx", OutTable.CONSENTS)

    (said,) = table_of(report.path, "consents")
    assert said["said_on"].date() == date(2024, 10, 4)
    assert (said["customer_name"], said["consent"], said["proof"]) == ("Ben", "REFUSED", "STOP")


def test_what_was_said_about_calls_is_a_column_of_the_customers(shop, tmp_path):
    database, export = shop
    with database.writing() as uow:
        uow.sql(
            "INSERT INTO consent(customer_id, channel, state, said_on, source, proof, at,"
            " created_by) VALUES(2, 'call', 'refused', 20000, 'hand', 'STOP', 0, 1)"
        )

    report = write(export, tmp_path / "people.xlsx", OutTable.CUSTOMERS)

    people = table_of(report.path, "customers")
    assert [row["consent_call"] for row in people] == ["UNKNOWN", "REFUSED"]


def test_hidden_people_go_out_and_are_marked(shop, tmp_path):
    database, export = shop
    with database.writing() as uow:
        uow.sql("UPDATE person_summary SET is_hidden = 1 WHERE person_id = 2")

    report = write(export, tmp_path / "people.xlsx", OutTable.CUSTOMERS)

    assert [row["hidden"] for row in table_of(report.path, "customers")] == [None, "YES"]


def test_everything_as_csv_is_a_zip_of_one_file_each(shop, tmp_path):
    _, export = shop

    report = write(export, tmp_path / "all.zip")

    with zipfile.ZipFile(report.path) as archive:
        assert archive.namelist() == [f"{table}.csv" for table in OutTable]
        with archive.open("customers.csv") as member:
            rows = list(csv.reader(TextIOWrapper(member, "utf-8-sig", newline="")))
        assert archive.read("orders.csv").startswith(b"\xef\xbb\xbf")
    assert [row[1] for row in rows] == ["[name]", "'=cmd()", "Ben"]


def test_only_the_orders_wanted_go_out_in_their_sequence(shop, tmp_path):
    _, export = shop

    report = export.write_rows(
        OutTable.ORDERS,
        [3, 1],
        OutWish(tmp_path / "some.xlsx"),
        WORDS,
        progress=lambda *_: None,
        is_cancelled=lambda: False,
    )

    assert [row["order_no"] for row in table_of(report.path, "orders")] == [
        "78",
        "001234567890123456",
    ]


@pytest.mark.parametrize("ending", [".xlsx", ".csv", ".zip"])
def test_a_stop_leaves_nothing_behind(shop, tmp_path, ending):
    _, export = shop
    path = tmp_path / "out" / f"all{ending}"
    path.parent.mkdir()

    with pytest.raises(StoppedError):
        export.write(
            list(OutTable),
            OutWish(path),
            WORDS,
            progress=lambda *_: None,
            is_cancelled=lambda: True,
        )

    assert list(path.parent.iterdir()) == []


def test_progress_ends_at_the_number_of_all_rows(shop, tmp_path):
    _, export = shop
    told = []

    export.write(
        list(OutTable),
        OutWish(tmp_path / "all.xlsx"),
        WORDS,
        progress=lambda *at: told.append(at),
        is_cancelled=lambda: False,
    )

    assert told[-1] == (12, 12)


def test_the_sellers_own_fields_are_columns_under_their_names(shop, tmp_path):
    database, export = shop
    fields = CustomFields(database, FixedClock())
    pets = fields.add("Pets", CustomKind.NUMBER)[1]
    gone = fields.add("Old", CustomKind.TEXT)[1]
    fields.give_up(gone, is_given_up=True)
    with database.writing() as uow:
        uow.sql("INSERT INTO custom_value(customer_id, field_id, value, created_by)"
                " VALUES(2, ?, '1.5', 1), (2, ?, 'x', 1)", (pets, gone))  # fmt: skip

    report = write(export, tmp_path / "people.xlsx", OutTable.CUSTOMERS)

    rows = [list(row) for row in openpyxl.load_workbook(report.path).active.values]
    assert [row[-1] for row in rows] == ["Pets", None, 1.5]


def test_notes_facts_concerns_and_what_changed_go_out_too(shop, tmp_path):
    database, export = shop
    desk = EditDesk(database, FixedClock(), followers())
    desk.save(
        1,
        PersonEdit(
            {PersonField.NAME: "Ada"},
            new_notes=(NoteText("likes oolong", is_pinned=True),),
            new_facets=(FacetText("shoe_size", "38"),),
            new_concerns=(ConcernText("safety"),),
        ),
    )

    report = write(export, tmp_path / "all.xlsx")

    (note,) = table_of(report.path, "notes")
    assert (note["customer_name"], note["note"], note["pinned"]) == ("Ada", "likes oolong", "1")
    (fact,) = table_of(report.path, "facts")
    assert (fact["fact"], fact["fact_value"]) == ("SHOE_SIZE", "SHOE_SIZE38")
    assert [row["concern"] for row in table_of(report.path, "concerns")] == ["SAFETY"]
    (change,) = table_of(report.path, "history")
    told = (change["changed_field"], change["before"], change["after"])
    assert told == ("NAME", "=cmd()", "Ada")
