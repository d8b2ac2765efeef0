"""Small tables over rows of a foreign file: as they are read, their faults, and what changes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from app.services.exchange.intake.cells import plain_text
from app.services.exchange.views import FieldChange, KeptRow
from app.ui.error_texts import reason_told
from app.ui.habits import COMPACT
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.importing.parts import Part
from app.ui.importing.words import change_field, change_value
from app.ui.kit.cells import CellValue, FromToCell, ProblemCell, Style
from app.ui.kit.row_window import Column, RowWindow
from app.ui.kit.table import Table
from app.ui.labels import field_words
from app.ui.theme import Tone

R = TypeVar("R")
_FIRST = (
    "order_no", "name", "surname", "given", "receiver", "account", "phone", "email", "placed_at",
    "paid_at", "placed_day", "paid", "total", "amount", "title", "quantity", "state", "province",
    "region", "address", "city",
)  # fmt: skip
_WIDTHS = {
    "title": 190, "address": 190, "email": 180, "order_no": 190, "placed_at": 150, "paid_at": 150,
    "phone": 136, "paid": 96, "total": 96, "quantity": 84,
}  # fmt: skip
_WIDE = 126
_NUMBER_WIDE = 64
_WHY_WIDE = 220
_FIRST_ROWS = 12
_ROW = QT_TRANSLATE_NOOP("importing", "Row")
_WHY = QT_TRANSLATE_NOOP("importing", "Why")
_WHAT = QT_TRANSLATE_NOOP("importing", "Order or customer")
_FIELD = QT_TRANSLATE_NOOP("importing", "Field")
_CHANGE = QT_TRANSLATE_NOOP("importing", "From and to")


@dataclass(frozen=True, slots=True)
class FileRow:
    """One row of the file as it stands there, perhaps with what is wrong in it."""

    row_no: int
    cells: tuple[str, ...]
    faulty: int | None = None
    why: str = ""


def first_rows(part: Part, room: int) -> Table[FileRow]:
    """Make the table of the first rows of a file, with as many columns as there is room for."""
    first = part.table.header_row + 1
    sample = part.table.sample[:_FIRST_ROWS]
    rows = [FileRow(first + at, cells) for at, cells in enumerate(sample)]
    return _table(_columns(part, room), rows)


def faulty_rows(part: Part, kept: Sequence[KeptRow], room: int) -> Table[FileRow]:
    """Make the table of rows that would be kept aside: the cell at fault and why."""
    at = {name: position for position, name in enumerate(part.table.header)}
    rows = [
        FileRow(
            row.row_no,
            row.cells,
            None if row.column is None else at.get(row.column),
            reason_told(row.reason).title,
        )
        for row in kept
    ]
    faulty = {row.faulty for row in rows if row.faulty is not None}
    columns = _columns(part, room - _WHY_WIDE, faulty)
    columns.append(Column("why", partial(translate, "importing", _WHY), _why, Style.SECOND))
    return _table(columns, rows)


def changed_fields(changes: Sequence[FieldChange], currency: str) -> Table[FieldChange]:
    """Make the table of what known orders and customers would become."""

    def from_to(change: FieldChange) -> CellValue:
        return FromToCell(
            change_value(change, change.before, currency),
            change_value(change, change.after, currency),
        )

    columns = [
        Column("name", partial(translate, "importing", _WHAT), _name_of, Style.STRONG, 200),
        Column("field", partial(translate, "importing", _FIELD), change_field, Style.SECOND, 150),
        Column("change", partial(translate, "importing", _CHANGE), from_to),
    ]
    return _table(columns, list(changes))


def _table(columns: list[Column[R]], rows: list[R]) -> Table[R]:
    window: RowWindow[R] = RowWindow(columns, lambda ids: {at: rows[at] for at in ids}, None)
    window.show_ids(range(len(rows)))
    made = Table(window, height=COMPACT, is_card=True)
    window.setParent(made)
    return made


def _columns(part: Part, room: int, faulty: set[int] | None = None) -> list[Column[FileRow]]:
    """Give the columns that matter most: those at fault, then those a seller looks for.

    A column that says nothing in any of the first rows comes last: of two phones often one is.
    """
    rank = {code: position for position, code in enumerate(_FIRST)}

    sample = part.table.sample[:_FIRST_ROWS]

    def place(at: int) -> tuple[bool, int, int]:
        is_blank = not any(_text(at, cells) for cells in sample)
        return is_blank, rank.get(part.fields.get(at, ""), len(_FIRST)), at

    left = room - _NUMBER_WIDE
    chosen = sorted(faulty or ())
    left -= sum(_width(part, at) for at in chosen)
    for at in sorted(set(part.fields) - set(chosen), key=place):
        if left < _width(part, at):
            break
        left -= _width(part, at)
        chosen.append(at)
    columns = [Column("row", partial(translate, "importing", _ROW), _number, width=_NUMBER_WIDE)]
    columns += [
        Column(
            f"column{at}",
            partial(_heading, part, at),
            partial(_cell, at),
            width=_width(part, at),
        )
        for at in sorted(chosen, key=place)
    ]
    if faulty is None and chosen:
        columns[-1] = replace(columns[-1], width=None)
    return columns


def _width(part: Part, at: int) -> int:
    return _WIDTHS.get(part.fields.get(at, ""), _WIDE)


def _heading(part: Part, at: int) -> str:
    code = part.fields.get(at)
    return part.table.header[at] if code is None else field_words(code)


def _cell(at: int, row: FileRow) -> CellValue:
    if row.faulty == at:
        text = " ".join(row.cells[at].split()) if at < len(row.cells) else ""
        return ProblemCell(text or "—", Tone.BAD, row.why)
    return _text(at, row.cells)


def _text(at: int, cells: Sequence[str]) -> str:
    # ="1930…" and 'null are tricks for spreadsheets; as such they would look like what comes in.
    return " ".join(plain_text(cells[at]).split()) if at < len(cells) else ""


def _number(row: FileRow) -> CellValue:
    return str(row.row_no)


def _why(row: FileRow) -> CellValue:
    return row.why


def _name_of(change: FieldChange) -> CellValue:
    return change.name
