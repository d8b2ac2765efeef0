"""Whatever a text holds, a file that nobody edited changes nothing, in any spreadsheet."""

import json
import shutil
import subprocess
from pathlib import Path

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from tests.round_trip.builders import FIELDS, a_round_trip
from tests.shop import a_customer

CORPUS = Path(__file__).parents[3] / "shared" / "corpora" / "naughty_strings.json"
OWN = (
    "=1+1",
    "+8613800000000",
    "-2",
    "@SUM(A1)",
    "\ttab",
    "\rreturn",
    "a\r\nb",
    "a\rb",
    "two\nlines",
    "007",
    "00012.50",
    "12345678901234567890",
    "1.37359E+14",
    "1e5",
    "TRUE",
    "#N/A",
    "1/2",
    "3-4",
    "2026-11-25",
    "05-01",
    "lunar 08-15",
    "  blanks  ",
    " ",
    "'quoted",
    '="7"',
    "_x000D_",
    "_x005F_x000D_",
    "王晓梅 😀",
    "\u200bzero\u2028width\u2029",
    "a,b;c，d；e",
    "control\x07\x1b",
    "\ufffe\uffff",
    "x" * 40_000,
    "null",
    "-",
    "——",
)


def strings():
    corpus = json.loads(CORPUS.read_text(encoding="utf-8")) if CORPUS.exists() else []
    # The store takes no lone surrogate.
    return [text for text in dict.fromkeys((*OWN, *corpus)) if text and _is_whole(text)]


def _is_whole(text):
    return not any("\ud800" <= letter <= "\udfff" for letter in text)


@pytest.fixture
def naughty_shop(tmp_path):
    """One person for each text, who has it in every field that is a text."""
    texts = strings()
    with a_round_trip(tmp_path) as trip:
        trip.bring(*(a_customer(f"acc{at}", name="x") for at in range(len(texts))))
        with trip.database.writing() as uow:
            assigned = ", ".join(f"{field} = :text" for field in FIELDS.texts)
            for at, text in enumerate(texts, 1):
                tags = json.dumps([text], ensure_ascii=False)
                uow.sql(
                    f"UPDATE customer SET {assigned}, tags = :tags WHERE id = :id",
                    {"text": text, "tags": tags, "id": at},
                )
            uow.sql("UPDATE person_summary SET name = (SELECT name FROM customer c WHERE c.id ="
                    " person_id)")  # fmt: skip
        yield trip, texts


def test_every_naughty_text_in_every_field_comes_back_unedited(naughty_shop):
    trip, texts = naughty_shop

    trip.out()

    found = trip.look()
    assert (found.people, found.lines) == (len(texts), ())


def test_no_naughty_text_is_a_formula_and_two_readers_read_the_same(naughty_shop):
    trip, texts = naughty_shop

    trip.out()

    book = openpyxl.load_workbook(trip.path)
    assert not [c for sheet in book for row in sheet.rows for c in row if c.data_type == "f"]
    ours = CalamineWorkbook.from_path(trip.path).get_sheet_by_name("Customers").to_python()
    assert len(ours) == len(texts) + 1
    theirs = [[cell or "" for cell in row] for row in book["Customers"].values]
    at = ours[0].index("Note")
    plain = [n for n, row in enumerate(ours) if "_x" not in str(row[at]).lower()]
    assert [theirs[n][at] for n in plain] == [ours[n][at] for n in plain]
    assert len(plain) > len(texts) - 10


def test_saved_again_by_another_program_it_is_still_unedited(naughty_shop):
    trip, texts = naughty_shop
    trip.out()

    openpyxl.load_workbook(trip.path).save(trip.path)

    found = trip.look()
    assert (found.people, found.lines) == (len(texts), ())


def test_one_edit_among_all_of_them_is_the_one_that_is_found(naughty_shop):
    trip, texts = naughty_shop
    trip.out()
    with trip.in_excel() as table:
        table["Note", 3] = "edited"

    (line,) = trip.look().lines

    assert (line.person_id, line.column, line.becomes) == (3, "note", "edited")
    assert trip.apply().changed == 1
    assert trip.one("SELECT count(*) FROM customer WHERE note = 'edited'") == 1
    assert len(texts) > 3


@pytest.mark.closing
@pytest.mark.timeout(300)
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_it_and_saves_it_unedited(naughty_shop, tmp_path):
    trip, texts = naughty_shop
    trip.out()
    saved = tmp_path / "saved"

    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation={(tmp_path / 'office').as_uri()}",
         "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(saved), str(trip.path)],
        check=True,
        capture_output=True,
        timeout=200,
    )  # fmt: skip
    trip.path = saved / trip.path.name

    found = trip.look()
    assert (found.people, found.lines) == (len(texts), ())
    book = openpyxl.load_workbook(trip.path)
    assert not [c for sheet in book for row in sheet.rows for c in row if c.data_type == "f"]
