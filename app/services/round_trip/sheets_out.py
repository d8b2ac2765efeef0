"""The two sheets of a file for coming back: what the seller edits, and what it was."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import uuid4

from sqlalchemy.orm import Session

from app.services.errors import StoppedError
from app.services.exporting import OutReport, OutTable, OutWords
from app.services.exporting.cells import home_of, out_columns
from app.services.exporting.jobs import Ids
from app.services.exporting.shapes import CUSTOMERS
from app.services.exporting.views import CustomerColumn
from app.services.round_trip import stored
from app.services.round_trip.columns import NUMBER, WHY, SheetColumn, sheet_columns
from app.services.round_trip.giving import REASONS
from app.services.round_trip.head import Head
from app.services.round_trip.texts import FileWords, normal
from app.services.settings import CustomKind
from app.services.sheets import (
    BASE_SHEET,
    EDIT_MARK,
    Cell,
    OutColumn,
    OutSheet,
    SheetRefusedError,
    text_of,
    write_xlsx,
)

Progress = Callable[[int, int], None]
_GENDERS = ("female", "male")
_CLASSES = ("retail", "wholesale")


@dataclass(frozen=True, slots=True)
class EditJob:
    """People into a workbook that can be edited and brought back.

    Attributes:
        now_ms: when.
        token: the file's own.
    """

    path: Path
    ids: "Ids[int]"
    now_ms: int
    token: str = field(default_factory=lambda: uuid4().hex)

    def to(self, path: Path) -> "EditJob":
        """Give the same job for another place."""
        return replace(self, path=path)

    def is_larger(self, _session: Session, than: int) -> bool:
        """Tell whether more people than these are to be written; each is written twice."""
        return 2 * len(self.ids) > than

    def put_out(
        self,
        session: Session,
        words: OutWords,
        progress: Progress,
        is_cancelled: Callable[[], bool],
    ) -> OutReport:
        """Write the workbook."""
        people = len(self.ids)
        try:
            written = write_xlsx(
                self.path,
                sheets_of(session, self.ids, words, (self.now_ms, self.token)),
                mark=EDIT_MARK,
                progress=lambda done: progress(done // 2, people),
                is_cancelled=is_cancelled,
            )
        except SheetRefusedError as refused:
            raise StoppedError from refused
        progress(people, people)
        return OutReport(self.path, people, sum(sheet > 0 for sheet, _, _ in written.cleaned))


def sheets_of(
    session: Session, ids: Sequence[int], words: OutWords, made: tuple[int, str]
) -> tuple[OutSheet, OutSheet]:
    """Give the hidden sheet, which must be read first, and the one for the seller.

    Args:
        made: when the file is made, and its token.
    """
    columns = sheet_columns(session)
    file_words = _file_words(session, columns, words)
    founded, _ = stored.business(session)
    headings = _headings(columns, words)
    head = Head(founded, made[0], headings, file_words, made[1])
    make = stored.cell_maker(columns, file_words)
    names = [head.text(), "check", *(column.code for column in columns)]

    def base() -> Iterator[Sequence[Cell]]:
        for number, check, values in stored.people(session, columns, ids):
            yield [str(number), check, *(normal(text_of(cell)) for cell in make(values))]

    def shown() -> Iterator[Sequence[Cell]]:
        for number, _, values in stored.people(session, columns, ids):
            yield [str(number), *make(values)]

    shapes = (CUSTOMERS[CustomerColumn.NUMBER], *(column.shape for column in columns))
    plain = out_columns(shapes, replace(words, column=headings.__getitem__), home_of(session))
    looks = [(_choices(column, file_words), column.field is None) for column in columns]
    outs = [
        replace(out, choices=choices, is_quiet=is_quiet)
        for out, (choices, is_quiet) in zip(plain, [((), True), *looks], strict=True)
    ]
    return (
        OutSheet(BASE_SHEET, [OutColumn(name) for name in names], base(), is_hidden=True),
        OutSheet(words.sheet(OutTable.CUSTOMERS), outs, shown()),
    )


def _choices(column: SheetColumn, words: FileWords) -> Sequence[str]:
    known = tuple(words.codes.get(column.code, {}).values())
    return known or (column.own.choices if column.own is not None else ())


def _file_words(session: Session, columns: Iterable[SheetColumn], words: OutWords) -> FileWords:
    classes = dict.fromkeys([*_CLASSES, *stored.classes(session)])
    codes = {
        "class": {code: words.cell("class", code) for code in classes},
        "gender": {code: words.cell("gender", code) for code in _GENDERS},
    }
    for column in columns:
        if column.code == WHY:
            codes[WHY] = {code: words.cell(WHY, code) for code in REASONS}
        if column.own is not None and column.own.kind is CustomKind.YES_NO:
            codes[column.code] = {code: words.cell("own", code) for code in ("1", "0")}
    return FileWords(codes, words.cell("birthday", "lunar"), words.cell("birthday", "leap"))


def _headings(columns: Iterable[SheetColumn], words: OutWords) -> dict[str, str]:
    """Give the heading of each column; no two are the same, or none could be told by it."""
    headings: dict[str, str] = {NUMBER: words.column(NUMBER)}
    for column in columns:
        name = words.column(column.code) if column.own is None else normal(column.own.name)
        unique, turn = name, 2
        while unique in headings.values():
            unique, turn = f"{name} ({turn})", turn + 1
        headings[column.code] = unique
    return headings
