"""Points on the command line: balances in, the ledger out, a statement."""

import json

import openpyxl
import pytest

from tests.commands.builders import Shop, a_file


@pytest.fixture
def shop(tmp_path, capsys):
    made = Shop(tmp_path / "shop")
    made.type("import", a_file(tmp_path, rows=("A-1,2026-09-22,Ada,+14155552671,12.50",)))
    capsys.readouterr()
    return made


def balances(folder, *lines):
    path = folder / "points.csv"
    path.write_text("\n".join(["phone,points,expires", *lines]) + "\n", encoding="utf-8")
    return path


def test_rows_that_are_added_up_are_told(shop, tmp_path, capsys):
    path = balances(tmp_path, "+14155552671,120,", "+14155552671,30,never")

    assert shop.type("points", "import", path) == 0

    told = capsys.readouterr().out
    assert "Balances taken over. Customers: 1. Points: 150." in told
    assert "In several rows with the same last day, added up: 1" in told


def test_balances_come_in_and_the_rest_is_told(shop, tmp_path, capsys):
    path = balances(tmp_path, "+14155552671,120,2027-03-31", "13900000000,5,", "+14155552671,many,")

    assert shop.type("points", "import", path) == 0

    told = capsys.readouterr().out
    assert "Balances taken over. Customers: 1. Points: 120." in told
    assert "row 3: 13900000000: because nobody" in told
    assert "row 4: +14155552671: because points_unreadable" in told
    assert "added up" not in told
    shop.type("points", "import", path)
    assert "Nothing new" in capsys.readouterr().out


def test_a_trial_changes_nothing(shop, tmp_path, capsys):
    path = balances(tmp_path, "+14155552671,120,")

    assert shop.type("points", "import", path, "--dry-run", "--json") == 0

    told = json.loads(capsys.readouterr().out)
    assert (told["people"], told["points"], told["entries"]) == (1, 120, 0)
    shop.type("points", "statement", "1", "--json")
    assert json.loads(capsys.readouterr().out)["lines"] == []


def test_a_file_without_points_is_refused(shop, tmp_path, capsys):
    path = tmp_path / "people.csv"
    path.write_text("phone,town\n+14155552671,Suzhou\n", encoding="utf-8")

    assert shop.type("points", "import", path) == 3
    assert "BalancesUnfitError" in capsys.readouterr().err


def test_a_statement_lists_day_kind_points_and_balance(shop, tmp_path, capsys):
    shop.type("points", "import", balances(tmp_path, "+14155552671,120,2027-03-31"))
    capsys.readouterr()

    assert shop.type("points", "statement", "(415) 555-2671") == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Points of Ada (customer 1)"
    assert lines[1] == "Can be spent: 120. Pending: 0."
    assert lines[2] == "Next to expire: 120 on 2027-03-31."
    assert lines[4].split() == ["Day", "What", "Points", "What", "for", "Balance"]
    assert lines[5].split() == ["2026-11-24", "kind:adjust", "+120", "for:opening", "120"]


def test_a_statement_is_json_where_asked(shop, tmp_path, capsys):
    shop.type("points", "import", balances(tmp_path, "+14155552671,120,2027-03-31"))
    capsys.readouterr()

    assert shop.type("points", "statement", "Ada", "--json") == 0

    told = json.loads(capsys.readouterr().out)
    assert (told["customer"], told["available"]) == (1, 120)
    assert told["lots"] == [{"points": 120, "state": "available", "expires_on": "2027-03-31"}]
    assert [(line["kind"], line["points"], line["balance"]) for line in told["lines"]] == [
        ("adjust", 120, 120)
    ]


def test_nobody_and_several_are_told(shop, tmp_path, capsys):
    assert shop.type("points", "statement", "nobody") == 2
    assert "There is no customer “nobody”" in capsys.readouterr().err


def test_a_statement_and_the_ledger_are_written_into_files(shop, tmp_path, capsys):
    shop.type("points", "import", balances(tmp_path, "+14155552671,120,2027-03-31"))

    assert shop.type("points", "statement", "1", tmp_path / "ada.xlsx") == 0
    assert shop.type("points", "export", tmp_path / "points.xlsx") == 0
    assert shop.type("points", "export", tmp_path / "points.csv", "--json") == 0
    assert shop.type("points", "export", tmp_path / "points.pdf") == 2
    assert shop.type("points", "statement", "1", tmp_path / "ada.pdf") == 2

    assert len(list(openpyxl.load_workbook(tmp_path / "ada.xlsx").active.values)) == 2
    assert openpyxl.load_workbook(tmp_path / "points.xlsx").sheetnames == ["balances", "points"]
    assert len((tmp_path / "points.csv").read_text(encoding="utf-8-sig").splitlines()) == 2
