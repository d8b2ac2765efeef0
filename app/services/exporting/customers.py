"""Customers out as a workbook or CSV: ids and phones as text, days as days, money as numbers."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.models.database import Database
from app.services.clock import from_day
from app.services.customers.book import CustomerList
from app.services.customers.contacts import masked_email, masked_phone
from app.services.customers.views import Question
from app.services.errors import StoppedError
from app.services.exporting import queries
from app.services.exporting.views import CustomerColumn, OutReport, OutWish, OutWords
from app.services.money import decimals
from app.services.sheets import (
    Cell,
    ColumnKind,
    OutColumn,
    OutSheet,
    SheetRefusedError,
    Written,
    write_csv,
    write_xlsx,
)

MARK = "customers 1"  # what the file is, and in which shape
_KINDS = {
    CustomerColumn.ORDERS: ColumnKind.NUMBER,
    CustomerColumn.SPENT: ColumnKind.NUMBER,
    CustomerColumn.FIRST_ORDER: ColumnKind.DAY,
    CustomerColumn.LAST_ORDER: ColumnKind.DAY,
}
_WIDTHS = {
    CustomerColumn.NUMBER: 9.0,
    CustomerColumn.ACCOUNTS: 22.0,
    CustomerColumn.EMAIL: 26.0,
    CustomerColumn.ADDRESS: 36.0,
    CustomerColumn.SHOPS: 22.0,
    CustomerColumn.NOTE: 36.0,
}
_MASKS = {CustomerColumn.PHONE: masked_phone, CustomerColumn.EMAIL: masked_email}
_CODES = (
    CustomerColumn.CLASS,
    CustomerColumn.CONSENT_SMS,
    CustomerColumn.CONSENT_EMAIL,
    CustomerColumn.GENDER,
)
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class CustomerExport:
    """Writes the people of a question into a file.

    Attributes:
        people: finds them.
    """

    database: Database
    people: CustomerList

    def write(
        self,
        question: Question,
        wish: OutWish,
        words: OutWords,
        *,
        progress: Progress,
        is_cancelled: Callable[[], bool],
    ) -> OutReport:
        """Write the file; what stood there before stays until the new one is whole.

        Args:
            question: whom, in which order.
            wish: where, and what of them.
            words: for headings and codes.
            progress: takes people written, and how many there are.
            is_cancelled: asked while writing.

        Raises:
            StoppedError: the seller stopped it; no file is left behind.
            SheetNotWrittenError: the disk refused.
        """
        ids = self.people.ids(question)
        with self.database.reading() as session:
            sheet = _sheet(session, ids, wish, words)
            try:
                written = _put_out(wish, sheet, lambda done: progress(done, len(ids)), is_cancelled)
            except SheetRefusedError as refused:
                raise StoppedError from refused
        progress(written.rows, len(ids))
        return OutReport(wish.path, written.rows, len(written.cleaned))


def _put_out(
    wish: OutWish,
    sheet: OutSheet,
    progress: Callable[[int], None],
    is_cancelled: Callable[[], bool],
) -> Written:
    if wish.path.suffix.lower() == ".csv":
        return write_csv(wish.path, sheet, progress=progress, is_cancelled=is_cancelled)
    return write_xlsx(wish.path, [sheet], mark=MARK, progress=progress, is_cancelled=is_cancelled)


def _sheet(session: Session, ids: Sequence[int], wish: OutWish, words: OutWords) -> OutSheet:
    currency = queries.home_currency(session)
    digits = decimals(currency)
    number_format = f'#,##0{"." + "0" * digits if digits else ""} "{currency}"'
    columns = [
        OutColumn(
            words.column(column),
            _KINDS.get(column, ColumnKind.TEXT),
            number_format if column is CustomerColumn.SPENT else None,
            _WIDTHS.get(column),
        )
        for column in wish.columns
    ]
    shops = queries.shop_names(session)
    writer = _Rows(wish, words, shops, digits)
    return OutSheet(words.sheet, columns, writer.of(session, ids))


@dataclass(frozen=True, slots=True)
class _Rows:
    wish: OutWish
    words: OutWords
    shops: Mapping[str, str]
    digits: int

    def of(self, session: Session, ids: Sequence[int]) -> Iterator[list[Cell]]:
        places = [list(CustomerColumn).index(column) for column in self.wish.columns]
        for start in range(0, len(ids), queries.CHUNK):
            for person in queries.persons(session, ids[start : start + queries.CHUNK]):
                yield [
                    self._cell(column, person[at])
                    for column, at in zip(self.wish.columns, places, strict=True)
                ]

    def _cell(self, column: CustomerColumn, value: object) -> Cell:
        if value is None or column not in _KINDS:
            return None if value is None else self._text(column, str(value))
        if _KINDS[column] is ColumnKind.DAY:
            return from_day(int(str(value)))
        return int(str(value)) / (10**self.digits if column is CustomerColumn.SPENT else 1)

    def _text(self, column: CustomerColumn, value: str) -> str:
        if column in _MASKS:
            value = _MASKS[column](value) if self.wish.is_masked else value
        elif column in _CODES:
            value = self.words.cell(column, value)
        if column is CustomerColumn.TAGS:
            return ", ".join(dict.fromkeys(json.loads(value)))
        if column is not CustomerColumn.SHOPS:
            return value
        return ", ".join(self.shops[shop] for shop in value.split(",") if shop in self.shops)
