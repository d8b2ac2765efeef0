"""A hundred thousand people into a file: by the program, and by the fewest lines that do it.

The floor writer is the hand-written one of the floors' own page: inline strings, zip level 1. The
plain way reads the same rows with the same SQL through the driver and hands them to it.
"""

import csv
import json
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

from app.models import driver
from app.models.database import PRAGMAS, Database
from app.services.customers.book import CustomerList
from app.services.customers.views import Question
from app.services.exporting import CustomerColumn, CustomerExport, OutWish, OutWords
from app.services.exporting.shapes import CUSTOMERS, PEOPLE
from tests.benchmarks.measuring import Stopwatch
from tests.shop import FixedClock, functions

COLUMNS = tuple(CustomerColumn)[:20]
WORDS = OutWords(str, lambda _column, code: code, str)
_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_PARTS = {
    "[Content_Types].xml": f'<?xml version="1.0"?><Types xmlns="{_PACKAGE}/content-types"><Default'
    ' Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml"'
    ' ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
    "</Types>",
    "_rels/.rels": f'<?xml version="1.0"?><Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
    "</Relationships>",
    "xl/workbook.xml": f'<?xml version="1.0"?><workbook xmlns="{_SHEET}" xmlns:r="{_OFFICE}">'
    '<sheets><sheet name="s" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<?xml version="1.0"?><Relationships xmlns="{_PACKAGE}/'
    f'relationships"><Relationship Id="r1" Type="{_OFFICE}/worksheet"'
    ' Target="worksheets/sheet1.xml"/></Relationships>',
}


def program(shop: str, path: str) -> dict[str, object]:
    database = Database(Path(shop), functions())
    export = CustomerExport(database, CustomerList(database, FixedClock()))
    wish = OutWish(Path(path), COLUMNS, is_masked=False)
    watch = Stopwatch()
    report = export.write(
        Question(), wish, WORDS, progress=lambda *_: None, is_cancelled=lambda: False
    )
    facts = watch.facts()
    return {**facts, "rows": report.rows, "mb": Path(path).stat().st_size / 1e6}


def plain(shop: str, path: str) -> dict[str, object]:
    """Read the same rows plainly, then write them plainly; the laps tell which is which."""
    watch = Stopwatch()
    rows = _rows(shop)
    watch.lap("read")
    write = _write_csv if path.endswith(".csv") else _write_xlsx
    write(rows, Path(path))
    watch.lap("write")
    facts = watch.facts()
    return {**facts, "rows": len(rows), "mb": Path(path).stat().st_size / 1e6}


def _rows(shop: str) -> list[tuple[object, ...]]:
    connection = driver.connect(shop)
    for name, value in PRAGMAS.items():  # the program's, and the cache of its readers
        connection.execute(f"PRAGMA {name}={value}")
    connection.execute("PRAGMA cache_size=-12288")
    found = connection.execute("SELECT person_id FROM person_summary ORDER BY last_on DESC")
    ids = json.dumps([row[0] for row in found])
    columns = ", ".join(CUSTOMERS[column].sql for column in COLUMNS)
    rows = connection.execute(f"SELECT {columns} FROM {PEOPLE}", {"ids": ids})
    return rows.fetchall()


def _write_csv(rows: list[tuple[object, ...]], path: Path) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows(rows)


def _cell(value: object) -> str:
    if value is None or value == "":
        return "<c/>"
    if isinstance(value, str):
        return f'<c t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    return f"<c><v>{value}</v></c>"


def _write_xlsx(rows: list[tuple[object, ...]], path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, text in _PARTS.items():
            archive.writestr(name, text)
        with archive.open("xl/worksheets/sheet1.xml", "w") as file:
            head = '<?xml version="1.0" encoding="UTF-8"?>'
            file.write(f'{head}<worksheet xmlns="{_SHEET}"><sheetData>'.encode())
            lines: list[str] = []
            for row in [COLUMNS, *rows]:
                lines.append("<row>" + "".join(map(_cell, row)) + "</row>")
                if len(lines) > 2000:
                    file.write("".join(lines).encode())
                    lines.clear()
            file.write(("".join(lines) + "</sheetData></worksheet>").encode())
