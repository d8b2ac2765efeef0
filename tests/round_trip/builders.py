"""A shop, its people out to a workbook, what a seller does to it there, and back."""

from contextlib import contextmanager
from types import SimpleNamespace

import openpyxl

from app.services.customers.views import Question, SortBy
from app.services.editing import EditDesk
from app.services.exporting import OutWords
from app.services.round_trip import Choice, RoundTripDesk
from tests.book.builders import a_book, bring
from tests.shop import FixedClock, Sheet, a_customer, an_order, followers
from tests.watches import Unwatched

_YES = {"1": "Yes", "0": "No"}
WORDS = OutWords(
    lambda column: column.replace("_", " ").title(),
    lambda _, code: _YES.get(code, code.title()),
    str.title,
)
CHINESE = OutWords(
    lambda column: f"列{column}",
    lambda _, code: {"lunar": "农历", "leap": "闰"}.get(code, code),
    str,
)
EVERY = Question(sort=SortBy.FIRST, is_descending=False)


@contextmanager
def a_round_trip(folder):
    with a_book(folder) as (database, book):
        yield Trip(folder, database, book)


class Trip:
    def __init__(self, folder, database, book):
        self.folder, self.database, self.book = folder, database, book
        self.clock = FixedClock()
        self.desk = RoundTripDesk(database, self.clock, followers(), book)
        self.editing = EditDesk(database, self.clock, followers())
        self.path = folder / "people.xlsx"

    def bring(self, *people):
        orders = [an_order(f"9{at}", buyer=at, day=19_000 + at) for at in range(len(people))]
        bring(self.database, self.folder, Sheet(customers=list(people), orders=orders))

    def bring_named(self, *names):
        self.bring(*(a_customer(f"acc{at}", name=name) for at, name in enumerate(names)))

    def set(self, field, value, person=1):
        with self.database.writing() as uow:
            uow.sql(f"UPDATE customer SET {field} = ? WHERE id = ?", (value, person))
            followers().begin(uow)
            uow.sql("INSERT INTO touched_row VALUES(?)", (person,))
            followers().follow(uow)

    def value(self, field, person=1):
        with self.database.reading() as session:
            return (
                session.connection()
                .exec_driver_sql(f"SELECT {field} FROM customer WHERE id = ?", (person,))
                .scalar()
            )

    def one(self, sql, *values):
        with self.database.reading() as session:
            return session.connection().exec_driver_sql(sql, values).scalar()

    def out(self, words=WORDS, question=EVERY):
        return self.desk.write(
            question, self.path, words, progress=lambda *_: None, is_cancelled=lambda: False
        )

    @contextmanager
    def in_excel(self):
        """Open the file, lend its table, save it again."""
        book = openpyxl.load_workbook(self.path)
        yield Table(book.active)
        book.save(self.path)

    def look(self):
        return self.desk.look(self.path, Unwatched())

    def apply(self, taken=None):
        return self.desk.apply(Choice(taken or {}), Unwatched())[1]

    def undo(self, report):
        return self.editing.undo(report.action_id)[1]


class Table:
    """Cells by the heading of their column and the number of their row, from 1."""

    def __init__(self, sheet):
        self.sheet = sheet
        self.names = {cell.value: cell.column for cell in sheet[1]}

    def __getitem__(self, key):
        return self.sheet.cell(key[1] + 1, self.names[key[0]]).value

    def __setitem__(self, key, value):
        self.sheet.cell(key[1] + 1, self.names[key[0]]).value = value


def told(comparison):
    """What a comparison says, line by line, as short as can be."""
    return [
        (line.person_id, line.column, line.was, line.becomes, line.hindrance or line.standing)
        for line in comparison.lines
    ]


FIELDS = SimpleNamespace(
    texts=("name", "called_as", "kana", "company", "source", "note"),
)
