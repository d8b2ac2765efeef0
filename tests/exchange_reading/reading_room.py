"""Writes small foreign files and reads them into staging files, in this process."""

import csv
import json
import sqlite3
from dataclasses import dataclass, field
from pathlib import Path

import xlsxwriter

from app.services.exchange.intake.job import ReadJob
from app.services.exchange.intake.looking import look_at
from app.services.exchange.intake.reading import read_into

REPO = Path(__file__).parents[2]
SHARED = REPO.parent / "shared"
SAMPLES = SHARED / "samples"


def unwatched(done, total):
    """Let progress go by."""


@dataclass
class Staged:
    facts: dict
    rows: dict = field(default_factory=dict)

    def of(self, table):
        return self.rows[table]

    def column(self, table, name):
        return [row[name] for row in self.rows[table]]

    @property
    def orders(self):
        return self.rows["s_order"]

    @property
    def lines(self):
        return self.rows["s_line"]

    @property
    def customers(self):
        return self.rows["s_customer"]

    @property
    def kept(self):
        return self.rows["s_kept"]

    @property
    def notes(self):
        return {row["code"]: row["value"] for row in self.rows["s_note"]}

    def money(self):
        """Give what all orders brought in, minor units; lines tell where orders do not."""
        return sum(
            (row["net_minor"] if row["net_minor"] is not None else row["lines_minor"]) or 0
            for row in self.orders
        )

    def accounted(self):
        """Give how many rows the orders and the rows kept aside make up."""
        return sum(self.column("s_order", "row_count")) + len(self.kept)


def read(path, *, shop="Teahouse", home="Asia/Shanghai", currency="CNY", **job):
    staging = path.parent / f"{path.name}.{job.get('table', 0)}.staging"
    wish = ReadJob(path=path, staging=staging, home_zone=home, currency=currency, shop=shop, **job)
    facts = read_into(unwatched, wish)
    connection = sqlite3.connect(staging)
    connection.row_factory = sqlite3.Row
    names = [
        name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")
    ]
    rows = {
        name: [dict(row) for row in connection.execute(f"SELECT * FROM {name}")] for name in names
    }
    connection.close()
    staging.unlink()
    return Staged(facts, rows)


def look(path, encoding=None):
    return look_at(unwatched, path, encoding)


def a_csv(path, header, rows, *, encoding="utf-8", delimiter=",", before=()):
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerows(before)
        writer.writerow(header)
        writer.writerows(rows)
    return path


def a_workbook(path, sheets):
    """Write sheets of rows; texts stay texts, numbers numbers."""
    with xlsxwriter.Workbook(str(path)) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for at, row in enumerate(rows):
                for place, cell in enumerate(row):
                    if isinstance(cell, str):
                        sheet.write_string(at, place, cell)
                    elif cell is not None:
                        sheet.write_number(at, place, cell)
    return path


def rows_of(header, orders):
    """Give rows as wide as a header from dicts by column name; a list fills repeated names."""
    rows = []
    for order in orders:
        left = {name: list(v) if isinstance(v, list) else [v] for name, v in order.items()}
        row = []
        for name in header:
            values = left.get(name.strip(), [])
            row.append(values.pop(0) if values else "")
        rows.append(row)
    return rows


def known_headers():
    """Give the header rows of all known exports by key, none where there is no shared folder."""
    path = SAMPLES / "headers.json"
    if not path.exists():
        return {}
    return {entry["key"]: entry for entry in json.loads(path.read_text(encoding="utf-8"))}
