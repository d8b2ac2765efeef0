"""What lies on the import page: files, and the tables in them with the seller's answers."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path

from app.services.exchange.views import (
    ColumnLook,
    FileLook,
    ImportPlan,
    ImportReport,
    KeptRow,
    TableKind,
    TableLook,
    Trial,
)
from app.ui.error_texts import Told, refusal_told


class Step(IntEnum):
    """The steps of the wizard; DONE has all four ticked."""

    CHOOSE = 0
    MATCH = 1
    CHECK = 2
    IMPORT = 3
    DONE = 4


# Lists of products find their orders when those are in first; names of customers come last.
_TURN = {TableKind.ORDERS: 0, TableKind.LINES: 1, TableKind.CUSTOMERS: 2}


@dataclass(slots=True, eq=False)
class Part:
    """One table of a file, what the seller said about it, and how far it has come.

    Attributes:
        fields: field code by column position; only matched columns.
        skipped: columns of which the seller has said that they are not imported.
        is_touched: the seller has changed a column.
        is_matched: the seller has seen the columns and gone on.
        is_in: whether it is to be imported.
        fault: what went wrong when it was checked or imported.
    """

    look: FileLook
    table: TableLook
    fields: dict[int, str] = field(default_factory=dict)
    skipped: set[int] = field(default_factory=set)
    shop: str = ""
    date_order: str | None = None
    encoding: str | None = None
    is_touched: bool = False
    is_matched: bool = False
    is_shop_sure: bool = False
    is_in: bool = True
    trial: Trial | None = None
    report: ImportReport | None = None
    fault: Told | None = None

    @property
    def name(self) -> str:
        """Give the file's name, with the table's where the file has several."""
        if len(self.look.tables) > 1 and self.table.name:
            return f"{self.look.path.name} · {self.table.name}"
        return self.look.path.name

    @property
    def columns(self) -> tuple[ColumnLook, ...]:
        """Give the columns of the file."""
        return self.table.columns

    def open_needs(self) -> tuple[str, ...]:
        """Give the questions that are not answered yet."""
        answered = {
            "shop": bool(self.shop),
            "date_order": self.date_order is not None,
            "columns": self.is_matched and bool(self.fields),
        }
        return tuple(need for need in self.table.needs if not answered.get(need, True))

    def plan(self) -> ImportPlan:
        """Give the answers as the desk takes them."""
        own = self.table.format_key is None or self.is_touched
        return ImportPlan(
            look=self.look,
            table=self.table,
            shop=self.shop or None,
            mapping=dict(self.fields) if own else None,
            date_order=self.date_order,
            encoding=self.encoding,
            is_shop_sure=self.is_shop_sure,
        )

    def is_checked(self) -> bool:
        """Tell whether the dry run is there and says that the table can be imported."""
        return self.trial is not None and self.trial.refused is None

    def why_not(self) -> Told | None:
        """Give what stands against importing it."""
        if self.trial is not None and self.trial.refused is not None:
            return refusal_told(self.trial.refused)
        return self.fault


@dataclass(slots=True, eq=False)
class FileEntry:
    """One file on the page: not looked at yet, looked at, or refused.

    Attributes:
        turn: counts the looks; the answer to an older one is not taken.
    """

    path: Path
    encoding: str | None = None
    look: FileLook | None = None
    fault: Told | None = None
    parts: list[Part] = field(default_factory=list)
    turn: int = 0

    def take(self, look: FileLook) -> None:
        """Take what the first look found."""
        self.look = look
        self.fault = None if look.refused is None else refusal_told(look.refused)
        self.parts = parts_of(look, self.encoding)


def parts_of(look: FileLook, encoding: str | None = None) -> list[Part]:
    """Make the parts of a file; of several tables those that are not known start left out."""
    known = [table for table in look.tables if "columns" not in table.needs]
    wanted = known or list(look.tables[:1])
    return [
        Part(
            look,
            table,
            fields={at: col.field for at, col in enumerate(table.columns) if col.field},
            shop=table.shop or (table.shops[0] if len(table.shops) == 1 else ""),
            date_order=table.date_order,
            encoding=encoding,
            is_in=table in wanted,
        )
        for table in look.tables
    ]


def in_turn(entries: Iterable[FileEntry]) -> list[Part]:
    """Give the parts to be imported: orders first, then lines, then customers."""
    parts = [part for entry in entries for part in entry.parts if part.is_in]
    return sorted(parts, key=lambda part: _TURN[part.table.kind])


def row_count(parts: Iterable[Part]) -> int:
    """Give the rows of the tables as far as the first look knows."""
    return sum(part.table.rows for part in parts)


def rows_ready(parts: Iterable[Part]) -> int:
    """Give the rows that an import would take, by the dry runs."""
    trials = [part.trial for part in parts if part.trial is not None and part.is_checked()]
    return sum(trial.counts.read - trial.counts.kept_aside for trial in trials)


def row_span(rows: Iterable[KeptRow]) -> list[tuple[int, int]]:
    """Give the row numbers as spans from and to, both included."""
    spans: list[tuple[int, int]] = []
    for number in sorted({row.row_no for row in rows}):
        if spans and number == spans[-1][1] + 1:
            spans[-1] = (spans[-1][0], number)
        else:
            spans.append((number, number))
    return spans


def brought_in(parts: Iterable[Part]) -> list[tuple[Part, int]]:
    """Give the parts that have come in, with the numbers of their imports."""
    return [
        (part, part.report.batch_id)
        for part in parts
        if part.report is not None and part.report.batch_id is not None
    ]
