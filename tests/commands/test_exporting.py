import json
import zipfile

import openpyxl
import pytest

from app.commands.arguments import TABLES
from app.services.exporting import OutTable
from app.services.kept_segments import SegmentBook
from app.services.segments import ReadyView, Tree, ready_tree
from app.services.sheets import EDIT_MARK, OutColumn, OutSheet, write_xlsx
from tests.commands.builders import Shop, a_file
from tests.shop import FixedClock

WHOLESALE = ready_tree(ReadyView.WHOLESALE)


@pytest.fixture
def shop(tmp_path, capsys):
    made = Shop(tmp_path / "shop")
    made.type("import", a_file(tmp_path))
    capsys.readouterr()
    return made


def rows_of(path):
    return list(openpyxl.load_workbook(path).active.values)


def test_everybody_goes_out_under_headings_in_words(shop, tmp_path, capsys):
    out = tmp_path / "people.xlsx"

    assert shop.type("export", "customers", out) == 0

    rows = rows_of(out)
    assert rows[0][:3] == ("Number", "Name", "Called_As")
    assert capsys.readouterr().out == f"Customers written: {len(rows) - 1} ({out})\n"
    assert len(rows) > 1


def test_a_view_is_named_by_its_code_or_its_word(shop, tmp_path, capsys):
    assert shop.type("export", "customers", tmp_path / "a.xlsx", "--view", "wholesale") == 0
    assert shop.type("export", "customers", tmp_path / "b.xlsx", "--view", "Wholesale") == 0

    assert len(rows_of(tmp_path / "a.xlsx")) == len(rows_of(tmp_path / "b.xlsx")) == 1


def test_a_view_that_is_none_is_told_with_those_there_are(shop, tmp_path, capsys):
    assert shop.type("export", "customers", tmp_path / "a.xlsx", "--view", "friends") == 2

    assert "wholesale" in capsys.readouterr().err
    assert not (tmp_path / "a.xlsx").exists()


def test_another_kind_of_file_is_refused(shop, tmp_path, capsys):
    assert shop.type("export", "customers", tmp_path / "a.pdf") == 2

    assert capsys.readouterr().err == "The file must end in .xlsx or .csv.\n"


def test_the_report_is_json_where_asked(shop, tmp_path, capsys):
    out = tmp_path / "people.csv"

    assert shop.type("export", "customers", out, "--json") == 0

    told = json.loads(capsys.readouterr().out)
    assert told["file"] == str(out)
    assert told["people"] >= 1
    assert told["cleaned"] == 0


def test_a_view_of_the_sellers_own_is_known_by_its_name(shop, tmp_path, capsys):
    with shop.opened() as business:
        SegmentBook(business.database, FixedClock()).save("My wholesale", WHOLESALE)

    assert shop.type("export", "customers", tmp_path / "a.xlsx", "--view", "My wholesale") == 0
    assert len(rows_of(tmp_path / "a.xlsx")) == 1

    assert shop.type("export", "customers", tmp_path / "b.xlsx", "--view", "Friends") == 2
    assert "My wholesale" in capsys.readouterr().err


@pytest.mark.parametrize(
    "what", ["orders", "lines", "products", "contacts", "addresses", "consents"]
)
def test_every_table_goes_out_by_its_name(shop, tmp_path, capsys, what):
    out = tmp_path / f"{what}.xlsx"

    assert shop.type("export", what, out, "--json") == 0

    told = json.loads(capsys.readouterr().out)
    assert told == {"file": str(out), "rows": len(rows_of(out)) - 1, "cleaned": 0}


def test_everything_goes_out_as_a_workbook_or_a_zip(shop, tmp_path, capsys):
    assert shop.type("export", "all", tmp_path / "all.xlsx") == 0
    assert shop.type("export", "all", tmp_path / "all.zip") == 0
    assert shop.type("export", "all", tmp_path / "all.csv") == 2

    told = capsys.readouterr()
    assert told.out.startswith("Rows written: ")
    assert told.err == "The file must end in .xlsx or .zip.\n"
    assert openpyxl.load_workbook(tmp_path / "all.xlsx").sheetnames == list(OutTable)
    assert len(zipfile.ZipFile(tmp_path / "all.zip").namelist()) == len(OutTable)


@pytest.mark.parametrize("view", ["free_post", "Free post in three provinces", "unreachable"])
def test_a_ready_made_segment_is_known_by_its_code_and_name(shop, tmp_path, view):
    assert shop.type("export", "customers", tmp_path / "a.csv", "--view", view) == 0


def test_a_frozen_list_goes_out_with_the_people_of_its_day(shop, tmp_path):
    with shop.opened() as business:
        book = SegmentBook(business.database, FixedClock())
        key = book.save("Everybody", Tree())[1]
        book.freeze(key, "All of November")
        held = book.figures([key])[key].people

    assert shop.type("export", "customers", tmp_path / "a.xlsx", "--view", "All of November") == 0

    assert len(rows_of(tmp_path / "a.xlsx")) - 1 == held > 0


def test_a_view_means_customers_only(shop, tmp_path, capsys):
    assert shop.type("export", "orders", tmp_path / "a.xlsx", "--view", "wholesale") == 2

    assert capsys.readouterr().err == "A view can be named for customers only.\n"


def test_the_tables_that_can_be_typed_are_those_there_are():
    assert (*OutTable, "all") == TABLES


def test_people_edited_in_excel_are_no_list_to_import(shop, tmp_path, capsys):
    path = tmp_path / "edited.xlsx"
    sheet = OutSheet("x", [OutColumn("Name")], [["Ada"]])
    write_xlsx(path, [sheet], mark=EDIT_MARK)

    assert shop.type("import", path) == 3

    assert "round_trip" in capsys.readouterr().err
