import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from app.services.sheets import CellError, FileKind, SheetRefusal, open_tables, sniff
from tests.sheets.foreign_files import a_package, read_all, the_refusal

SHARED = Path(__file__).parents[3] / "shared"
MOMENT = datetime.fromisoformat("2026-01-02T03:04:05")


def a_workbook(path: Path, **sheets: list[list[object]]) -> Path:
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.worksheets[0])
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(row)
    workbook.save(path)
    return path


def test_a_workbook_gives_texts_numbers_days_and_moments_as_they_are(tmp_path: Path) -> None:
    row = [
        "00755",
        "1930000000000000001",
        12.5,
        3,
        True,
        date(2026, 1, 2),
        MOMENT,
    ]
    path = a_workbook(tmp_path / "t.xlsx", Orders=[["a"] * 7, row])

    (table,) = open_tables(path)

    assert (table.name, table.row_total, table.encoding, table.export_mark) == (
        "Orders",
        2,
        "",
        None,
    )
    assert [list(row) for row in table.rows][1] == row


@pytest.mark.parametrize("name", ["t.xls", "t.csv", "t", "t.zip"])
def test_a_workbook_under_another_name_is_still_one(tmp_path: Path, name: str) -> None:
    path = a_workbook(tmp_path / "t.xlsx", Orders=[["a"], ["b"]]).rename(tmp_path / name)

    assert read_all(path) == {"Orders": [["a"], ["b"]]}


def test_hidden_and_empty_sheets_are_passed_over(tmp_path: Path) -> None:
    path = a_workbook(tmp_path / "t.xlsx", Empty=[], Hidden=[["x"]], Orders=[["a"]], Secret=[["y"]])
    workbook = openpyxl.load_workbook(path)
    workbook["Hidden"].sheet_state = "hidden"
    workbook["Secret"].sheet_state = "veryHidden"
    workbook.active = 2
    workbook.save(path)

    assert read_all(path) == {"Orders": [["a"]]}


def test_a_workbook_without_any_row_is_refused(tmp_path: Path) -> None:
    assert the_refusal(a_workbook(tmp_path / "t.xlsx", One=[], Two=[])) == SheetRefusal.NO_ROWS


def test_a_failed_formula_is_an_error_and_not_an_empty_cell(tmp_path: Path) -> None:
    body = (
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>no</t></is></c></row>'
        '<row r="2"><c r="A2"><v>5</v></c><c r="B2" s="1" t="e"><f>NA()</f><v>#N/A</v></c></row>'
        '<row r="3"><c r="C3" t="e"><v>#DIV/0!</v></c></row></sheetData>'
    )

    rows = read_all(a_package(tmp_path / "t.xlsx", body))["Orders & more"]

    assert rows[1][:2] == [5, CellError("#N/A")]
    assert rows[2][2] == CellError("#DIV/0!")


def test_a_failed_formula_in_a_sheet_that_begins_further_right_stays_in_its_column(
    tmp_path: Path,
) -> None:
    body = (
        '<sheetData><row r="2"><c r="C2"><v>1</v></c><c r="D2"><v>2</v></c></row>'
        '<row r="3"><c r="C3"><v>3</v></c><c r="D3" t="e"><v>#REF!</v></c></row></sheetData>'
    )

    rows = read_all(a_package(tmp_path / "t.xlsx", body))["Orders & more"]

    assert rows[2] == [3, CellError("#REF!")]


def test_merged_cells_are_told_so_that_they_can_be_filled_down(tmp_path: Path) -> None:
    path = a_workbook(
        tmp_path / "t.xlsx", Orders=[["", "id", "item"], ["", "A1", "x"], ["", None, "y"]]
    )
    workbook = openpyxl.load_workbook(path)
    workbook["Orders"].merge_cells("B2:B3")
    workbook.save(path)

    (table,) = open_tables(path)
    column = list(next(table.rows)).index("id")

    assert table.merged == (((1, column), (2, column)),)


def test_a_page_called_xls_gives_its_tables(tmp_path: Path) -> None:
    page = (
        '<html><head><meta charset="gb2312"></head><table><tr><th rowspan=2>订单号<th colspan=2>买家</tr>'
        "<tr><td>姓名<td>手机</tr><tr><td>00123<td>王晓梅\u00a0<td>13800138000</table>"
        "<p>—</p><table><tr><td>第二</td></tr></table></html>"
    )
    path = tmp_path / "orders.xls"
    path.write_bytes(page.encode("gb18030"))

    assert sniff(path) == FileKind.HTML
    assert read_all(path) == {
        "": [
            ["订单号", "买家", ""],
            ["订单号", "姓名", "手机"],
            ["00123", "王晓梅", "13800138000"],
        ],
        "2": [["第二"]],
    }


def test_a_long_page_is_read_row_by_row(tmp_path: Path) -> None:
    path = tmp_path / "orders.xls"
    path.write_text("<table>" + "<tr><td>1<td>小风</tr>" * 50_000 + "</table>", encoding="utf-8")

    rows = [list(row) for table in open_tables(path) for row in table.rows]

    assert rows == [["1", "小风"]] * 50_000


def test_excels_xml_of_2003_gives_its_sheets(tmp_path: Path) -> None:
    path = tmp_path / "orders.xls"
    path.write_text(
        """<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Worksheet ss:Name="订单"><Table><Row><Cell ss:MergeDown="1"><Data ss:Type="String">00123</Data></Cell>
<Cell ss:Index="3"><Data ss:Type="Number">3.5</Data></Cell></Row>
<Row><Cell><Data ss:Type="DateTime">2026-01-02T03:04:05.000</Data></Cell><Cell><Data ss:Type="Error">#N/A</Data></Cell></Row>
<Row ss:Index="4"><Cell><Data ss:Type="Boolean">1</Data></Cell></Row></Table></Worksheet>
<Worksheet ss:Name="B"><Table><Row><Cell><Data ss:Type="String">x</Data></Cell></Row></Table></Worksheet></Workbook>""",
        encoding="utf-8",
    )

    assert read_all(path) == {
        "订单": [
            ["00123", "", 3.5],
            ["00123", MOMENT, CellError("#N/A")],
            [],
            [True],
        ],
        "B": [["x"]],
    }


def test_a_tab_text_called_xls_is_a_text(tmp_path: Path) -> None:
    path = tmp_path / "orders.xls"
    path.write_bytes("订单编号\t买家\n1\t小风\n".encode("utf-16"))

    assert read_all(path) == {"": [["订单编号", "买家"], ["1", "小风"]]}


def test_every_table_of_a_zip_is_read_under_the_name_its_packer_gave(tmp_path: Path) -> None:
    inner = a_workbook(tmp_path / "inner.xlsx", Lines=[["id"], ["1"]])
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("orders.csv", "订单编号,买家\n1,小风\n".encode("gb18030"))
        archive.write(inner, "deep/inner.xlsx")
        archive.writestr("photo.png", b"\x89PNG\r\n\x1a\n")
        archive.writestr("__MACOSX/._orders.csv", b"\x00\x05")
        archive.writestr("folder/", b"")

    assert read_all(path) == {
        "orders.csv": [["订单编号", "买家"], ["1", "小风"]],
        "deep/inner.xlsx/Lines": [["id"], ["1"]],
    }


def test_a_member_named_in_chinese_by_windows_keeps_its_name(tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    name = "订单明细.csv"
    stand_in = "x" * len(name.encode("gb18030"))
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(stand_in, "a,b\n1,2\n")
    path.write_bytes(path.read_bytes().replace(stand_in.encode(), name.encode("gb18030")))

    assert list(read_all(path)) == [name]


def test_a_zip_without_a_table_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "photos.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("photo.png", b"\x89PNG\r\n\x1a\n")

    assert the_refusal(path) == SheetRefusal.NOT_A_TABLE


@pytest.mark.skipif(not SHARED.exists(), reason="the shared sample files are not here")
@pytest.mark.parametrize(
    ("name", "rows"),
    [
        ("mingribooks.xls", 704),
        ("data11.xls", 704),
        ("time.xls", 198),
        ("TB2018_10rows.xls", 10),
        ("orders_2018.xlsx", 1784),
    ],
)
def test_real_workbooks_have_the_rows_that_were_counted_by_hand(name: str, rows: int) -> None:
    (found,) = read_all(SHARED / "samples" / "taobao" / name).values()

    assert len(found) == rows + 1


@pytest.mark.skipif(not SHARED.exists(), reason="the shared sample files are not here")
def test_error_cells_of_an_old_workbook_are_found() -> None:
    found = read_all(SHARED / "corpora" / "xlrd" / "tests__samples__invalid_formula.xls")

    assert found == {"Sheet1": [[CellError("#REF!")]]}
