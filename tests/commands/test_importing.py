import io
import json
import signal
import zipfile

import pytest

from app.commands.watching import TerminalWatch
from app.services.errors import DiskFullError
from app.services.exchange import ImportDesk
from tests.commands.builders import HEADER, Shop, a_file, reports
from tests.shop import contents, rows

FIELDS = {
    "file", "format", "encoding", "sheet", "kind", "shop", "batch", "read", "applied", "unchanged",
    "kept_aside", "reasons", "customers_new", "customers_changed", "orders_new", "orders_changed",
    "net_minor", "refused", "seconds",
}  # fmt: skip


@pytest.fixture
def shop(tmp_path):
    return Shop(tmp_path / "shop")


def test_json_is_one_array_with_one_object_per_file(shop, tmp_path, capsys):
    first = a_file(tmp_path)
    second = a_file(tmp_path, "more.csv", ["B-1,2026-09-23,Bo,13900000001,3"])

    code = shop.type("import", first, second, "--json", "--shop", "Hillside")

    assert code == 0
    one, two = reports(capsys)
    assert set(one) == set(two) == FIELDS
    assert (one["file"], two["file"]) == ("orders.csv", "more.csv")
    assert one["read"] == one["applied"] == 1
    assert (one["unchanged"], one["kept_aside"], one["reasons"]) == (0, 0, {})
    assert (one["customers_new"], one["orders_new"]) == (1, 1)
    assert one["net_minor"] == {"USD": 1250}
    assert (one["format"], one["encoding"], one["kind"]) == (None, "utf-8", "orders")
    assert (one["shop"], one["refused"]) == ("Hillside", None)
    assert two["batch"] == one["batch"] + 1
    assert one["seconds"] > 0


def test_the_same_file_again_changes_nothing(shop, tmp_path, capsys):
    path = a_file(tmp_path)
    shop.type("import", path, "--json")
    capsys.readouterr()

    code = shop.type("import", path, "--json")

    assert code == 0
    (again,) = reports(capsys)
    assert (again["read"], again["applied"], again["unchanged"]) == (1, 0, 1)


def test_rows_kept_aside_are_told_with_their_reason(shop, tmp_path, capsys):
    path = a_file(tmp_path, rows=["A-1,2026-09-22,Ada,,12.50", "A-2,2026-13-45,Bo,,1"])

    code = shop.type("import", path, "--json")

    assert code == 0
    said = capsys.readouterr()
    (report,) = json.loads(said.out)
    assert report["read"] == report["applied"] + report["unchanged"] + report["kept_aside"] == 2
    assert report["reasons"] == {"date_impossible": 1}
    assert "because date_impossible" in said.err


def test_a_trial_tells_the_same_and_changes_nothing(shop, tmp_path, capsys):
    path = a_file(tmp_path)
    with shop.opened() as business:
        before = contents(business.database)

    code = shop.type("import", path, "--dry-run", "--json")

    assert code == 0
    (trial,) = reports(capsys)
    assert trial["batch"] is None
    assert (trial["read"], trial["orders_new"], trial["customers_new"]) == (1, 1, 1)
    with shop.opened() as business:
        assert contents(business.database) == before
        assert list(business.places.imports.iterdir()) == []


def test_a_missing_and_an_empty_file_are_refused_and_the_others_come_in(shop, tmp_path, capsys):
    empty = tmp_path / "empty.csv"
    empty.touch()

    code = shop.type("import", tmp_path / "no.csv", empty, a_file(tmp_path), "--json")

    assert code == 3
    said = capsys.readouterr()
    missing, nothing, good = json.loads(said.out)
    assert missing["refused"] == "missing"
    assert nothing["refused"] == "empty"
    assert (missing["batch"], missing["read"], missing["kind"]) == (None, 0, None)
    assert (good["refused"], good["applied"]) == (None, 1)
    assert "no.csv: refused missing" in said.err


def test_columns_nobody_knows_are_refused_until_map_names_them(shop, tmp_path, capsys):
    path = a_file(tmp_path, header="a,b,c,d\n", rows=["X-1,Ada,2026-09-22,5"])

    assert shop.type("import", path, "--json") == 3
    assert reports(capsys)[0]["refused"] == "not_matched"

    said = {"a": "order_no", "1": "name", "c": "placed_at", "3": "net"}
    assert shop.type("import", path, "--json", "--map", json.dumps(said)) == 0
    (report,) = reports(capsys)
    assert (report["orders_new"], report["net_minor"]) == (1, {"USD": 500})


def test_map_corrects_one_column_and_leaves_the_others_as_proposed(shop, tmp_path, capsys):
    header = "order number,date,buyer,amount paid,remark\n"
    path = a_file(tmp_path, header=header, rows=["X-1,2026-09-22,Ada,5,7"])

    shop.type("import", path, "--json", "--map", '{"remark": "net", "amount paid": null}')

    (report,) = reports(capsys)
    assert report["net_minor"] == {"USD": 700}


def test_map_may_lie_in_a_file(shop, tmp_path, capsys):
    path = a_file(tmp_path, header="a,b,c\n", rows=["X-1,2026-09-22,5"])
    said = tmp_path / "map.json"
    said.write_text('{"a": "order_no", "b": "placed_at", "c": "net"}', encoding="utf-8")

    assert shop.type("import", path, "--json", "--map", said) == 0
    assert reports(capsys)[0]["orders_new"] == 1


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ('{"nothing like it": "net"}', "nothing like it"),
        ('{"date": "moon"}', "moon"),
        ('{"99": "net"}', "99"),
    ],
)
def test_a_map_of_what_does_not_exist_stops_before_anything_is_imported(
    shop, tmp_path, capsys, said, told
):
    code = shop.type("import", a_file(tmp_path), "--json", "--map", said)

    assert code == 2
    spoken = capsys.readouterr()
    assert json.loads(spoken.out) == []
    assert told in spoken.err
    with shop.opened() as business:
        assert contents(business.database)["orders"] == []


@pytest.mark.parametrize(("order", "day"), [("DMY", "2026-04-03"), ("MDY", "2026-03-04")])
def test_map_says_whether_the_day_or_the_month_comes_first(shop, tmp_path, order, day):
    path = a_file(tmp_path, rows=["A-1,03/04/2026,Ada,,1"])

    shop.type("import", path, "--map", json.dumps({"date_order": order}))

    with shop.opened() as business:
        assert rows(
            business.database, "SELECT date(placed_on * 86400, 'unixepoch') FROM orders"
        ) == [(day,)]


def test_an_archive_gives_one_object_per_table(shop, tmp_path, capsys):
    archive = tmp_path / "shop.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("a.csv", HEADER + "A-1,2026-09-22,Ada,,1\n")
        packed.writestr("b.csv", HEADER + "B-1,2026-09-22,Bo,,2\n")

    code = shop.type("import", archive, "--json")

    assert code == 0
    one, two = reports(capsys)
    assert (one["file"], one["sheet"], two["sheet"]) == ("shop.zip", "a.csv", "b.csv")
    assert (one["net_minor"], two["net_minor"]) == ({"USD": 100}, {"USD": 200})


def test_a_table_nobody_knows_beside_a_known_one_is_left_out_aloud(shop, tmp_path, capsys):
    archive = tmp_path / "shop.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("a.csv", HEADER + "A-1,2026-09-22,Ada,,1\n")
        packed.writestr("notes.csv", "p,q,r\n1,2,3\n4,5,6\n")

    code = shop.type("import", archive, "--json")

    assert code == 0
    said = capsys.readouterr()
    assert [report["sheet"] for report in json.loads(said.out)] == ["a.csv"]
    assert "notes.csv" in said.err


def test_without_json_each_file_has_a_readable_table(shop, tmp_path, capsys):
    shop.type("import", a_file(tmp_path), "--shop", "山间茶舍")

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "orders.csv"
    told = dict(line.strip().rsplit("  ", 1) for line in lines[1:])
    told = {name.strip(): value.strip() for name, value in told.items()}
    assert (told["Shop"], told["Rows read"], told["New orders"]) == ("山间茶舍", "1", "1")
    assert told["Money received"] == "USD 12.50"
    assert told["Number of the import"] == "1"


class FullDesk(ImportDesk):
    """The disk is full when the second file comes."""

    def bring(self, plan, watch):
        if plan.look.path.name == "bad.csv":
            raise DiskFullError("disk")
        return super().bring(plan, watch)


def test_what_came_in_before_trouble_is_still_reported(shop, tmp_path, capsys):
    shop.desk_kind = FullDesk

    code = shop.type("import", a_file(tmp_path), a_file(tmp_path, "bad.csv"), "--json")

    assert code == 4
    said = capsys.readouterr()
    assert [report["file"] for report in json.loads(said.out)] == ["orders.csv"]
    assert "DiskFullError" in said.err


class InterruptedDesk(ImportDesk):
    """The seller presses Ctrl+C while the file is looked at."""

    def look(self, path, watch, encoding=None):
        found = super().look(path, watch, encoding)
        signal.raise_signal(signal.SIGINT)
        return found


def test_ctrl_c_stops_the_import_and_nothing_is_left_behind(shop, tmp_path, capsys):
    shop.desk_kind = InterruptedDesk
    before = signal.getsignal(signal.SIGINT)

    code = shop.type("import", a_file(tmp_path), "--json")

    assert code == 3
    assert [report["refused"] for report in reports(capsys)] == ["cancelled"]
    assert signal.getsignal(signal.SIGINT) is before
    with shop.opened() as business:
        assert contents(business.database)["orders"] == []


class Terminal(io.StringIO):
    """Standard error that says it is a terminal."""

    def isatty(self):
        return True


def test_a_terminal_shows_how_far_a_file_is_and_is_left_clean(monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)

    with TerminalWatch(lambda phase: f"{phase}…") as watch:
        watch.progress("reading", 1, 4)
        watch.progress("checking", 0, 0)

    assert terminal.getvalue().split("\r") == ["reading… 25 %", " " * 13, "checking…", " " * 9, ""]


def test_an_import_is_taken_back_by_its_number_once(shop, tmp_path, capsys):
    shop.type("import", a_file(tmp_path), "--json")
    (report,) = reports(capsys)

    assert shop.type("undo-import", report["batch"]) == 0
    assert "Customers: 1. Orders: 1." in capsys.readouterr().out
    with shop.opened() as business:
        assert contents(business.database)["orders"] == []

    assert shop.type("undo-import", report["batch"]) == 2
    assert "AlreadyUndoneError" in capsys.readouterr().err


def test_an_import_that_never_was_cannot_be_taken_back(shop, capsys):
    assert shop.type("undo-import", "77") == 2
    assert capsys.readouterr().out == ""
