import csv
import errno
import json
import zipfile
from datetime import UTC, date, datetime, time
from pathlib import Path

import openpyxl
import pytest

from app.services.sheets import (
    CellError,
    ColumnKind,
    OutColumn,
    OutSheet,
    SheetNotWrittenError,
    SheetRefusal,
    SheetRefusedError,
    open_tables,
    write_csv,
    write_xlsx,
)
from tests.sheets.foreign_files import read_all

NAUGHTY = Path(__file__).parents[3] / "shared" / "corpora" / "naughty_strings.json"
COLUMNS = (
    OutColumn("订单编号", width=24),
    OutColumn("金额", ColumnKind.NUMBER, '"¥"#,##0.00'),
    OutColumn("日期", ColumnKind.DAY),
    OutColumn("时间", ColumnKind.MOMENT),
    OutColumn("原因"),
)
MOMENT = datetime.fromisoformat("2026-01-02T03:04:05")
ROW = ["1930000000000000001", 12.5, date(2026, 1, 2), MOMENT, "id_destroyed"]
FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", '=HYPERLINK("http://evil")', "{=1}")


def a_sheet(*rows: list[object], name: str = "rows") -> OutSheet:
    return OutSheet(name, COLUMNS, rows)


def write(path: Path, sheet: OutSheet, progress=None, is_cancelled=None) -> None:
    if path.suffix == ".csv":
        write_csv(path, sheet, progress=progress, is_cancelled=is_cancelled)
    else:
        write_xlsx(path, [sheet], progress=progress, is_cancelled=is_cancelled)


def test_numbers_stay_text_days_stay_days_and_money_has_its_format(tmp_path: Path) -> None:
    written = write_xlsx(tmp_path / "t.xlsx", [a_sheet(ROW)])

    sheet = openpyxl.load_workbook(tmp_path / "t.xlsx").worksheets[0]
    cells = list(sheet[2])
    assert [cell.value for cell in cells] == [*ROW[:2], datetime.combine(ROW[2], time()), *ROW[3:]]
    assert [cell.data_type for cell in cells] == ["s", "n", "d", "d", "s"]
    assert cells[0].number_format == "@"
    assert cells[1].number_format == '"¥"#,##0.00'
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:E2")
    assert sheet.column_dimensions["A"].width == pytest.approx(24, abs=1)
    assert written.rows == 1


@pytest.mark.parametrize("text", FORMULAS)
def test_a_text_never_becomes_a_formula_in_excel(tmp_path: Path, text: str) -> None:
    write_xlsx(tmp_path / "t.xlsx", [a_sheet([text])])

    with zipfile.ZipFile(tmp_path / "t.xlsx") as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")
    assert read_all(tmp_path / "t.xlsx")["rows"][1][0] == text.replace("\r", "\n") or text


@pytest.mark.parametrize("text", FORMULAS[:-1])
def test_a_text_never_becomes_a_formula_in_a_csv(tmp_path: Path, text: str) -> None:
    write_csv(tmp_path / "t.csv", a_sheet([text]))

    content = (tmp_path / "t.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    with (tmp_path / "t.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file))[1] == ["'" + text]


def test_a_negative_amount_in_a_csv_is_a_number(tmp_path: Path) -> None:
    write_csv(tmp_path / "t.csv", a_sheet(["1", -5.5, None, None, -3.0]))

    assert read_all(tmp_path / "t.csv")[""][1] == ["1", "-5.5", "", "", "-3"]


def test_control_characters_go_and_are_told(tmp_path: Path) -> None:
    rows = [["fine"], ["a\x00b\x1b", 1, None, None, "\ud800x" + "y" * 40_000]]

    of_xlsx = write_xlsx(tmp_path / "t.xlsx", [a_sheet(*rows)])
    of_csv = write_csv(tmp_path / "t.csv", a_sheet(*rows))

    assert of_xlsx.cleaned == of_csv.cleaned == [(0, 1, 0), (0, 1, 4)]
    row = read_all(tmp_path / "t.xlsx")["rows"][2]
    assert (row[0], len(str(row[4]))) == ("ab", 32_767)


def test_values_that_excel_cannot_hold_are_written_as_text(tmp_path: Path) -> None:
    row = [
        12345678901234567.0,
        float("nan"),
        date(1850, 1, 1),
        datetime(2026, 1, 1, tzinfo=UTC),
        CellError("#N/A"),
    ]

    write_xlsx(tmp_path / "t.xlsx", [a_sheet(row)])

    assert read_all(tmp_path / "t.xlsx")["rows"][1] == [
        "1.2345678901234568e+16",
        "nan",
        "1850-01-01",
        "2026-01-01 00:00:00+00:00",
        "#N/A",
    ]


def test_sheets_get_names_that_excel_takes(tmp_path: Path) -> None:
    sheets = [a_sheet(ROW, name=name) for name in ("a/b", "A-B", "", "long" * 20, "long" * 20)]

    write_xlsx(tmp_path / "t.xlsx", sheets)

    assert list(read_all(tmp_path / "t.xlsx")) == [
        "a-b",
        "A-B (2)",
        "1",
        ("long" * 20)[:31],
        ("long" * 20)[:27] + " (2)",
    ]


def test_our_own_workbook_is_known_again(tmp_path: Path) -> None:
    write_xlsx(tmp_path / "t.xlsx", [a_sheet(ROW)], mark="kept:taobao")

    assert [table.export_mark for table in open_tables(tmp_path / "t.xlsx")] == ["kept:taobao"]


@pytest.mark.parametrize("name", ["t.xlsx", "t.csv"])
def test_a_cancelled_export_leaves_the_old_file_and_nothing_else(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"old")
    told: list[int] = []
    sheet = OutSheet("rows", COLUMNS, (ROW for _ in range(5000)))

    with pytest.raises(SheetRefusedError) as refused:
        write(path, sheet, told.append, lambda: len(told) > 2)

    assert refused.value.code == SheetRefusal.CANCELLED
    assert told == [0, 1000, 2000]
    assert [(entry.name, entry.read_bytes()) for entry in tmp_path.iterdir()] == [(name, b"old")]


@pytest.mark.parametrize("name", ["t.xlsx", "t.csv"])
def test_a_disk_that_is_full_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(b"old")

    def rows_until_the_disk_is_full() -> object:
        yield ROW
        raise OSError(errno.ENOSPC, "No space left on device")

    sheet = OutSheet("rows", COLUMNS, rows_until_the_disk_is_full())
    with pytest.raises(SheetNotWrittenError):
        write(path, sheet)

    assert [(entry.name, entry.read_bytes()) for entry in tmp_path.iterdir()] == [(name, b"old")]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SheetNotWrittenError) as failed:
        write_csv(tmp_path / "nowhere" / "t.csv", a_sheet(ROW))

    assert failed.value.path == tmp_path / "nowhere" / "t.csv"


@pytest.mark.skipif(not NAUGHTY.exists(), reason="the shared corpora are not here")
def test_strings_that_break_programs_come_back_as_they_went_out(tmp_path: Path) -> None:
    strings = json.loads(NAUGHTY.read_text(encoding="utf-8"))

    of_xlsx = write_xlsx(tmp_path / "t.xlsx", [a_sheet(*([text, 1] for text in strings))])
    of_csv = write_csv(tmp_path / "t.csv", a_sheet(*([text, 1] for text in strings)))

    touched = {row for _sheet, row, _column in of_xlsx.cleaned}
    assert of_csv.cleaned == of_xlsx.cleaned
    assert len(touched) == 6
    from_xlsx = [row[0] for row in read_all(tmp_path / "t.xlsx")["rows"][1:]]
    from_csv = [row[0] for row in read_all(tmp_path / "t.csv")[""][1:]]
    for number, text in enumerate(strings):
        if number not in touched:
            assert from_xlsx[number] == text
            assert from_csv[number] in {text, f"'{text}"}


def test_a_column_offers_its_choices_and_a_quiet_one_is_grey(tmp_path: Path) -> None:
    columns = (
        OutColumn("class", choices=("Retail", "Wholesale & more")),
        OutColumn("phone", is_quiet=True),
        OutColumn("many", choices=("x" * 300,)),
        OutColumn("comma", choices=("a,b",)),
    )
    rows = [["Retail", "13800000000", "", ""]] * 3

    write_xlsx(tmp_path / "t.xlsx", [OutSheet("rows", columns, rows)])

    sheet = openpyxl.load_workbook(tmp_path / "t.xlsx").worksheets[0]
    (offer,) = sheet.data_validations.dataValidation
    assert (str(offer.sqref), offer.formula1) == ("A2:A4", '"Retail,Wholesale & more"')
    assert sheet["B2"].font.color.rgb == "FF7F7F7F"
    assert sheet["A2"].font.color is None
    assert read_all(tmp_path / "t.xlsx")["rows"][1][:2] == rows[0][:2]
