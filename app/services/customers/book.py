"""The list of people: what is shown of many, found and sorted."""

from array import array
from collections.abc import Iterable, Sequence

from sqlalchemy.orm import Session

from app.models.database import Database
from app.services.clock import Clock, to_day
from app.services.customers import queries
from app.services.customers.choices import choices
from app.services.customers.queries import Meant
from app.services.customers.searching import wanted
from app.services.customers.views import CustomerRow, FilterChoice, ListFigures, Question
from app.services.segments import Field, Tree
from app.services.segments.asking import Asking


class CustomerList:
    """Reads lists of people; each call sees one moment of the file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self.clock = clock

    def first_page(self, question: Question, count: int) -> tuple[CustomerRow, ...]:
        """Give the first lines at once; they are those that `ids` begins with."""
        with self._database.reading() as session:
            ids = queries.first_ids(session, question, self._meant(session, question), count)
            found = queries.summary_rows(session, ids, self._today())
        return tuple(found[person] for person in ids)

    def ids(self, question: Question) -> "array[int]":
        """Give the number of every person of the list, in its order."""
        with self._database.reading() as session:
            return queries.all_ids(session, question, self._meant(session, question))

    def rows(self, ids: Iterable[int]) -> dict[int, CustomerRow]:
        """Give lines by person; who is gone meanwhile is missing."""
        with self._database.reading() as session:
            return queries.summary_rows(session, ids, self._today())

    def figures(self, question: Question) -> ListFigures:
        """Give the foot of the list."""
        with self._database.reading() as session:
            return queries.figures(session, self._meant(session, question))

    def counts(self, trees: Sequence[Tree]) -> tuple[int, ...]:
        """Give how many people each tree means, in one walk over all of them."""
        with self._database.reading() as session:
            return queries.counts(session, Asking(session, self.clock).all_asked(trees))

    def choices(self, field: Field, text: str, count: int) -> tuple[FilterChoice, ...]:
        """Give the values of a field that hold a text, those of most people first."""
        with self._database.reading() as session:
            return choices(session, field, text, count)

    def _meant(self, session: Session, question: Question) -> Meant:
        asked = Asking(session, self.clock).asked(question.tree)
        return Meant(asked, wanted(question.search), self._today())

    def _today(self) -> int:
        return to_day(self.clock.today())

    def person_of(self, customer_id: int) -> int | None:
        """Give the person whom a row's or a former person's number leads to, None for nobody."""
        with self._database.reading() as session:
            return queries.person_of(session, customer_id)
