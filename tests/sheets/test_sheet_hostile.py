import random
import zipfile
from pathlib import Path

import pytest

from app.services.sheets import SheetRefusal, SheetRefusedError, write_xlsx
from app.services.sheets.tables_out import OutColumn, OutSheet
from tests.sheets.foreign_files import a_package, read_all, the_refusal

ONE_CELL = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'


def test_the_builder_makes_a_workbook_that_reads(tmp_path: Path) -> None:
    assert read_all(a_package(tmp_path / "t.xlsx", ONE_CELL)) == {"Orders & more": [[1]]}


@pytest.mark.parametrize(
    "name", ["../../etc/cron.d/x.csv", "/etc/x.csv", "C:\\x.csv", "a\\..\\..\\x.csv"]
)
def test_a_zip_that_leads_out_of_its_folder_is_unsafe(tmp_path: Path, name: str) -> None:
    with zipfile.ZipFile(tmp_path / "t.zip", "w") as archive:
        archive.writestr("orders.csv", "a,b\n")
        archive.writestr(name, "a,b\n")

    assert the_refusal(tmp_path / "t.zip") == SheetRefusal.UNSAFE_ZIP


def test_a_workbook_that_leads_out_of_its_folder_is_unsafe(tmp_path: Path) -> None:
    path = a_package(tmp_path / "t.xlsx", ONE_CELL, more={"../../pwned.txt": b"x"})

    assert the_refusal(path) == SheetRefusal.UNSAFE_ZIP


def test_a_zip_that_swells_two_hundredfold_is_unsafe(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "t.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("orders.csv", b"0" * (4 << 20))

    assert the_refusal(tmp_path / "t.zip") == SheetRefusal.UNSAFE_ZIP


def test_a_zip_of_too_many_files_is_unsafe(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "t.zip", "w") as archive:
        for number in range(10_001):
            archive.writestr(f"{number}.csv", "")

    assert the_refusal(tmp_path / "t.zip") == SheetRefusal.UNSAFE_ZIP


def test_a_zip_that_says_it_unpacks_to_more_than_two_gigabytes_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "t.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("orders.csv", "a,b\n")
    content = bytearray(path.read_bytes())
    at = content.rindex(b"PK\x01\x02") + 24
    content[at : at + 4] = (3 << 30).to_bytes(4, "little")
    path.write_bytes(content)

    assert the_refusal(path) == SheetRefusal.TOO_LARGE


def test_a_zip_of_more_than_200_megabytes_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "t.zip"
    with path.open("wb") as file:
        file.write(b"PK\x03\x04")
        file.truncate((200 << 20) + 1)  # a hole; it costs no disk

    assert the_refusal(path) == SheetRefusal.TOO_LARGE


def test_a_zip_with_a_password_is_refused_as_such(tmp_path: Path) -> None:
    path = tmp_path / "t.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("orders.csv", "a,b\n")
    content = bytearray(path.read_bytes())
    content[content.index(b"PK\x03\x04") + 6] |= 1
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(content)

    assert the_refusal(path) == SheetRefusal.PASSWORD


@pytest.mark.parametrize("member", ["sheet1.xml", "nobody-reads-it.xml"])
def test_a_workbook_with_a_wrong_checksum_is_broken(tmp_path: Path, member: str) -> None:
    path = a_package(tmp_path / "t.xlsx", ONE_CELL, more={"xl/nobody-reads-it.xml": b"<x/>"})
    content = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\x03\x04", 14), (b"PK\x01\x02", 16)):
        at = -1
        while (at := content.find(mark, at + 1)) >= 0:
            if member.encode() in content[at : at + 80]:
                content[at + offset] ^= 0xFF
    path.write_bytes(content)

    assert the_refusal(path) == SheetRefusal.BROKEN


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_workbook_cut_short_is_broken(tmp_path: Path, share: float) -> None:
    path = a_package(tmp_path / "t.xlsx", ONE_CELL)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])

    assert the_refusal(path) == SheetRefusal.BROKEN


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE z [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
        '<!DOCTYPE z [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
    ],
)
def test_entities_are_not_followed(tmp_path: Path, doctype: str) -> None:
    body = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData>'

    assert the_refusal(a_package(tmp_path / "t.xlsx", body, doctype=doctype)) == SheetRefusal.BROKEN


def test_entities_in_excels_xml_of_2003_are_not_followed(tmp_path: Path) -> None:
    path = tmp_path / "t.xml"
    path.write_text(
        '<?xml version="1.0"?><!DOCTYPE z [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;">]>'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table><Row><Cell>'
        "<Data>&b;</Data></Cell></Row></Table></Worksheet></Workbook>",
        encoding="utf-8",
    )

    assert the_refusal(path) == SheetRefusal.BROKEN


def test_a_declared_size_is_not_believed(tmp_path: Path) -> None:
    path = a_package(tmp_path / "t.xlsx", f'<dimension ref="A1:XFD1048576"/>{ONE_CELL}')

    assert read_all(path) == {"Orders & more": [[1]]}


def test_a_stray_cell_in_the_last_corner_is_refused_before_it_explodes(tmp_path: Path) -> None:
    body = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>'

    assert the_refusal(a_package(tmp_path / "t.xlsx", body)) == SheetRefusal.TOO_MUCH_MEMORY


def test_an_empty_cell_with_a_border_in_the_last_corner_does_no_harm(tmp_path: Path) -> None:
    body = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>'

    assert read_all(a_package(tmp_path / "t.xlsx", body)) == {"Orders & more": [[1]]}


def test_a_row_beyond_the_last_one_is_refused_before_it_is_counted_to(tmp_path: Path) -> None:
    body = '<sheetData><row r="1215752191"><c r="A1215752191"><v>1</v></c></row></sheetData>'

    assert the_refusal(a_package(tmp_path / "t.xlsx", body)) == SheetRefusal.BROKEN


def test_an_office_file_without_a_workbook_is_no_table(tmp_path: Path) -> None:
    (tmp_path / "letter.xls").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000))

    assert the_refusal(tmp_path / "letter.xls") == SheetRefusal.NOT_A_TABLE


def test_an_old_workbook_with_nonsense_in_it_is_broken(tmp_path: Path) -> None:
    luck = random.Random(3)
    content = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
        + luck.randbytes(3000)
        + "Workbook".encode("utf-16-le")
        + luck.randbytes(3000)
    )
    (tmp_path / "t.xls").write_bytes(content)

    assert the_refusal(tmp_path / "t.xls") == SheetRefusal.BROKEN


def test_a_thousand_small_damages_end_in_words_or_in_rows(tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    write_xlsx(
        path, [OutSheet("a", [OutColumn("id"), OutColumn("name")], [["1", "Ada"], ["2", "Bob"]])]
    )
    sound, luck = path.read_bytes(), random.Random(5)
    refused = 0
    for _ in range(1000):
        content = bytearray(sound)
        for _ in range(luck.randint(1, 4)):
            content[luck.randrange(30, len(content))] = luck.randrange(256)
        path.write_bytes(content)
        try:
            read_all(path)
        except SheetRefusedError:
            refused += 1

    assert refused > 500
