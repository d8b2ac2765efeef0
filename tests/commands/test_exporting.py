import json

import openpyxl
import pytest

from tests.commands.builders import Shop, a_file


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
