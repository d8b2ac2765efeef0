"""The parts of the dialog: columns of people, the way to Excel and back, orders, all tables."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.services.exporting import CustomerColumn, OutTable
from app.ui.exporting.words import Sentences
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.fields import Tick
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.texts import label
from app.ui.labels import export_column, export_table

_ACROSS = 3
Code = TypeVar("Code", bound=StrEnum)


class Part(QWidget):
    """One form of the dialog. Signal changed: other boxes are ticked."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.column_ticks: dict[CustomerColumn, Tick] = {}
        self.table_ticks: dict[OutTable, Tick] = {}

    @property
    def is_complete(self) -> bool:
        """Tell whether there is something to write."""
        ticks = [*self.column_ticks.values(), *self.table_ticks.values()]
        return not ticks or any(tick.isChecked() for tick in ticks)


class PeoplePart(Part):
    """Which columns of people."""

    def __init__(self, people: int, columns: Sequence[CustomerColumn]) -> None:
        super().__init__()
        self.column_ticks = _ticks(CustomerColumn, columns, export_column, self)
        title = label(partial(Sentences().which_columns, people), "section", wraps=True)
        note = label(
            lambda: self.tr("Texts stay texts: Excel changes no phone and no number."),
            "caption",
            wraps=True,
        )
        many = _all_or_none(self, "exportColumns", self.column_ticks.values())
        self.setLayout(column(title, _grid(self.column_ticks), many, note, ..., gap=14))


class ExcelPart(Part):
    """How people go to Excel and come back."""

    def __init__(self, people: int) -> None:
        super().__init__()
        title = label(partial(Sentences().edit_people, people), "section", wraps=True)
        steps = (
            lambda: self.tr(
                "Names, class, tags, region, birthday, source, notes and your own fields can be "
                "edited; orders and money are there to sort by."
            ),
            lambda: self.tr("Phones and e-mails are in full; keep the file to yourself."),
            lambda: self.tr(
                "Save the workbook and drop it on this window: you see every difference before "
                "anything changes, and one Undo takes all of it back."
            ),
            lambda: self.tr("Leave the column with the customer numbers as it is."),
        )
        told = [label(words, "second", wraps=True) for words in steps]
        self.setLayout(column(title, *told, ..., gap=12))


class OrdersPart(Part):
    """The orders that are listed."""

    def __init__(self, orders: int) -> None:
        super().__init__()
        title = label(partial(Sentences().these_orders, orders), "section", wraps=True)
        told = label(
            lambda: self.tr(
                "One row for each order: number, shop, state, days, amounts, customer, receiver, "
                "parcel, remarks. What was sold is a table of its own, see All tables."
            ),
            "second",
            wraps=True,
        )
        self.setLayout(column(title, told, ..., gap=12))


class EntriesPart(Part):
    """The entries of the ledger that are listed."""

    def __init__(self, entries: int) -> None:
        super().__init__()
        title = label(partial(Sentences().these_entries, entries), "section", wraps=True)
        told = label(
            lambda: self.tr(
                "One row for each entry: when, customer, kind, points, what for, order, balance. "
                "What people have left is a table of its own, see All tables."
            ),
            "second",
            wraps=True,
        )
        self.setLayout(column(title, told, ..., gap=12))


class TablesPart(Part):
    """Which tables, whole."""

    def __init__(self, tables: Sequence[OutTable]) -> None:
        super().__init__()
        self.table_ticks = _ticks(OutTable, tables, export_table, self)
        title = label(lambda: self.tr("Which tables, whole?"), "section", wraps=True)
        note = label(
            lambda: self.tr(
                "Everything you have, hidden customers among it: one sheet for each table, or a "
                "zip with one CSV for each."
            ),
            "caption",
            wraps=True,
        )
        many = _all_or_none(self, "exportTables", self.table_ticks.values())
        self.setLayout(column(title, _grid(self.table_ticks, 2), many, note, ..., gap=14))


def _ticks(
    codes: type[Code], ticked: Sequence[Code], words_of: Callable[[Code], str], part: Part
) -> dict[Code, Tick]:
    made = {}
    for code in codes:
        words = partial(words_of, code)
        tick = named(Tick(words), f"export_{code}", words)
        tick.setChecked(code in ticked)
        tick.toggled.connect(part.changed)
        made[code] = tick
    return made


def _all_or_none(part: Part, name: str, ticks: Iterable[Tick]) -> QWidget:
    """Make the two small buttons that tick everything and nothing."""
    boxes = list(ticks)
    every, none = lambda: part.tr("Tick all"), lambda: part.tr("Tick none")
    buttons = (
        named(Button(every, Kind.LINK), f"{name}All", every),
        named(Button(none, Kind.LINK), f"{name}None", none),
    )

    def tick(*, is_on: bool) -> None:
        for box in boxes:
            box.setChecked(is_on)

    buttons[0].clicked.connect(lambda: tick(is_on=True))
    buttons[1].clicked.connect(lambda: tick(is_on=False))
    return bare(row(*buttons, ..., gap=12))


def _grid(ticks: Mapping[Code, Tick], across: int = _ACROSS) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(8)
    for at, tick in enumerate(ticks.values()):
        grid.addWidget(tick, at // across, at % across)
    return grid
