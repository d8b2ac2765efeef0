import csv
from dataclasses import replace
from datetime import date

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from app.services.customers.views import Question, SortBy
from app.services.errors import StoppedError
from app.services.exporting import CustomerColumn, CustomerExport, OutWish, OutWords
from app.services.segments import Condition, Field, Group, Op, Tree
from app.services.sheets import SheetNotWrittenError
from tests.book.builders import a_book, bring
from tests.shop import Sheet, a_customer, an_order

NAUGHTY = (
    "=1+1",
    "+8613800000000",
    "-2",
    "@SUM(A1)",
    "\ttab",
    "007",
    "12345678901234567890",
    "王晓梅 😀",
    "a,b;c\"d'e",
    "two\nlines",
    "#N/A",
    "TRUE",
    "1e5",
    "http://shop.example",
    "  blanks  ",
    "'quoted",
)
WORDS = OutWords(lambda column: f"[{column}]", lambda _column, code: code.upper(), str)
EVERY = Question(sort=SortBy.FIRST, is_descending=False)


@pytest.fixture
def shop(tmp_path):
    with a_book(tmp_path) as (database, book):
        yield database, CustomerExport(database, book)


def write(export, path, question=EVERY, **wish):
    return export.write(
        question,
        OutWish(path, **wish),
        WORDS,
        progress=lambda *_: None,
        is_cancelled=lambda: False,
    )


def a_crowd(count=3):
    return Sheet(
        customers=[
            a_customer(
                f"acc{at}",
                name=f"Name {at}",
                phone=f"+8613800{at:06}",
                email=f"someone{at}@shop.example",
                note="=HYPERLINK(1)",
                tags='["vip","gift"]',
            )
            for at in range(count)
        ],
        orders=[an_order(f"77{at}", buyer=at, net=12_345, day=19_000 + at) for at in range(count)],
    )


def sheet_of(path):
    return [[cell.value for cell in row] for row in openpyxl.load_workbook(path).active.rows]


def column_of(path, column):
    rows = sheet_of(path)
    return [row[rows[0].index(f"[{column}]")] for row in rows[1:]]


def test_a_workbook_holds_texts_as_texts_days_as_days_and_money_as_numbers(shop, tmp_path):
    database, export = shop
    bring(database, tmp_path, a_crowd())

    report = write(export, tmp_path / "out.xlsx", is_masked=False)

    assert report.rows == 3
    assert column_of(report.path, CustomerColumn.PHONE)[0] == "+8613800000000"
    assert column_of(report.path, CustomerColumn.NUMBER) == ["1", "2", "3"]
    assert column_of(report.path, CustomerColumn.SPENT) == [123.45] * 3
    assert column_of(report.path, CustomerColumn.FIRST_ORDER)[0].date() == date(2022, 1, 8)
    assert column_of(report.path, CustomerColumn.TAGS) == ["vip, gift"] * 3
    assert column_of(report.path, CustomerColumn.CONSENT_SMS) == ["UNKNOWN"] * 3
    book = openpyxl.load_workbook(report.path)
    assert book.active.freeze_panes == "A2"
    assert book.active.auto_filter.ref.startswith("A1:")
    assert not [c for row in book.active.rows for c in row if c.data_type == "f"]


def test_phones_and_mails_are_masked_unless_wanted_whole(shop, tmp_path):
    database, export = shop
    bring(database, tmp_path, a_crowd())

    report = write(export, tmp_path / "out.xlsx")

    assert column_of(report.path, CustomerColumn.PHONE)[0] == "138 **** 0000"
    assert column_of(report.path, CustomerColumn.EMAIL)[0] == "so**e0@shop.example"


def test_only_the_people_and_columns_asked_for_go_out_in_their_order(shop, tmp_path):
    database, export = shop
    bring(database, tmp_path, a_crowd(5))
    tree = Tree(Group(parts=(Condition(Field.LAST_ORDER, Op.AFTER, (19_002,)),)))
    wanted = (CustomerColumn.LAST_ORDER, CustomerColumn.NAME)

    report = write(
        export,
        tmp_path / "out.xlsx",
        replace(EVERY, tree=tree, is_descending=True),
        columns=wanted,
    )

    assert sheet_of(report.path)[0] == ["[last_order]", "[name]"]
    assert column_of(report.path, CustomerColumn.NAME) == ["Name 4", "Name 3"]


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_every_naughty_text_comes_out_as_it_is(shop, tmp_path, ending):
    database, export = shop
    people = [a_customer(f"a{at}", name=text) for at, text in enumerate(NAUGHTY)]
    orders = [an_order(f"1{at}", buyer=at, day=19_000 + at) for at in range(len(people))]
    bring(database, tmp_path, Sheet(customers=people, orders=orders))
    path = tmp_path / f"out{ending}"

    write(export, path, columns=(CustomerColumn.NAME,))

    if ending == ".xlsx":
        assert column_of(path, CustomerColumn.NAME) == list(NAUGHTY)
        rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
        assert [row[0] for row in rows[1:]] == list(NAUGHTY)
    else:
        assert path.read_bytes().startswith(b"\xef\xbb\xbf")
        with path.open(encoding="utf-8-sig", newline="") as file:
            found = [row[0] for row in csv.reader(file)][1:]
        assert not [text for text in found if text[:1] in ("=", "+", "-", "@", "\t", "\r")]
        assert [text.removeprefix("'") for text in found] == [
            text.removeprefix("'") for text in NAUGHTY
        ]


def test_nobody_gives_a_file_with_headings_only(shop, tmp_path):
    _, export = shop

    report = write(export, tmp_path / "out.xlsx")

    assert report.rows == 0
    assert len(sheet_of(report.path)) == 1


def test_more_people_than_are_read_at_once_go_out_once_each(shop, tmp_path):
    database, export = shop
    bring(database, tmp_path, a_crowd(4_100))

    report = write(export, tmp_path / "out.csv")

    with report.path.open(encoding="utf-8-sig", newline="") as file:
        numbers = [row[0] for row in csv.reader(file)][1:]
    assert numbers == [str(number) for number in range(1, 4_101)]


def test_a_stop_leaves_the_file_that_stood_there(shop, tmp_path):
    database, export = shop
    bring(database, tmp_path, a_crowd())
    path = tmp_path / "out.xlsx"
    path.write_text("before")

    with pytest.raises(StoppedError):
        export.write(
            EVERY, OutWish(path), WORDS, progress=lambda *_: None, is_cancelled=lambda: True
        )

    assert path.read_text() == "before"
    assert sorted(found.name for found in tmp_path.glob("*.part")) == []


def test_a_folder_that_is_not_there_is_told(shop, tmp_path):
    _, export = shop

    with pytest.raises(SheetNotWrittenError):
        write(export, tmp_path / "nowhere" / "out.xlsx")
