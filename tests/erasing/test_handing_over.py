"""Everything known of one person goes into one file, and nothing of anybody else."""

import openpyxl
import pytest

from app.services.exporting import OutTable, OutWish, OutWords, TableExport
from tests.erasing.people import CANARIES, a_house, with_siyuan

WORDS = OutWords(lambda code: code, lambda _column, code: code, lambda table: table)


@pytest.fixture
def house(tmp_path):
    house = a_house(tmp_path)
    yield house
    house.database.close()
    house.opened._lock.release()


def handed_over(house, person, path):
    TableExport(house.database).write_person(
        person,
        OutWish(path, is_masked=False),
        WORDS,
        progress=lambda _done, _total: None,
        is_cancelled=lambda: False,
    )
    return openpyxl.load_workbook(path)


def test_one_file_holds_all_that_is_known(house, tmp_path):
    person = with_siyuan(house)

    book = handed_over(house, person, tmp_path / "her.xlsx")

    assert book.sheetnames == [table for table in OutTable if table is not OutTable.PRODUCTS]
    cells = [str(cell) for sheet in book for row in sheet.values for cell in row if cell]
    whole = "\n".join(cells)
    assert [text for text in CANARIES if text not in whole] == []
    assert "王晓梅" not in whole
    assert book["orders"].max_row == 1 + 2
    assert book["lines"].max_row == 1 + 1


def test_all_tables_hold_the_further_columns_too(house, tmp_path):
    with_siyuan(house)
    path = tmp_path / "all.xlsx"

    TableExport(house.database).write(
        [OutTable.FURTHER],
        OutWish(path),
        WORDS,
        progress=lambda _done, _total: None,
        is_cancelled=lambda: False,
    )

    rows = list(openpyxl.load_workbook(path)["further"].values)
    assert [row[3:] for row in rows] == [
        ("further_column", "further_value"),
        ("备注列", "canary-extra-column"),
        ("x", "canary-extra-column"),
    ]
