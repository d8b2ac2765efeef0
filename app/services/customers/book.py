"""The list of people: what is shown of many, found and sorted."""

from array import array
from collections.abc import Iterable, Sequence
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from app.models.database import Database
from app.services.clock import Clock
from app.services.customers import queries
from app.services.customers.choices import choices
from app.services.customers.queries import Meant
from app.services.customers.searching import wanted
from app.services.customers.views import CustomerRow, FilterChoice, ListFigures, Question
from app.services.segments import NO_GAP_DAYS, Field, Terms, Tree, compiled


class CustomerList:
    """Reads lists of people; each call sees one moment of the file."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def first_page(self, question: Question, count: int) -> tuple[CustomerRow, ...]:
        """Give the first lines at once; they are those that `ids` begins with."""
        with self._database.reading() as session:
            ids = queries.first_ids(session, question, self._meant(session, question), count)
            found = queries.summary_rows(session, ids)
        return tuple(found[person] for person in ids)

    def ids(self, question: Question) -> "array[int]":
        """Give the number of every person of the list, in its order."""
        with self._database.reading() as session:
            return queries.all_ids(session, question, self._meant(session, question))

    def rows(self, ids: Iterable[int]) -> dict[int, CustomerRow]:
        """Give lines by person; who is gone meanwhile is missing."""
        with self._database.reading() as session:
            return queries.summary_rows(session, ids)

    def figures(self, question: Question) -> ListFigures:
        """Give the foot of the list."""
        with self._database.reading() as session:
            return queries.figures(session, self._meant(session, question))

    def counts(self, trees: Sequence[Tree]) -> tuple[int, ...]:
        """Give how many people each tree means, in one walk over all of them."""
        with self._database.reading() as session:
            terms = self._terms(session, trees)
            asked = [compiled(tree, terms, start=f"t{at}_") for at, tree in enumerate(trees)]
            return queries.counts(session, asked)

    def choices(self, field: Field, text: str, count: int) -> tuple[FilterChoice, ...]:
        """Give the values of a field that hold a text, those of most people first."""
        with self._database.reading() as session:
            return choices(session, field, text, count)

    def _meant(self, session: Session, question: Question) -> Meant:
        terms = self._terms(session, (question.tree,))
        return Meant(compiled(question.tree, terms), wanted(question.search))

    def _terms(self, session: Session, trees: Sequence[Tree]) -> Terms:
        today = self._clock.today()
        fields = {each.field for tree in trees for each in tree.root.conditions()}
        fields |= {tree.first.field for tree in trees if tree.first is not None}
        usual = queries.usual_gap(session) if Field.OVERDUE in fields else None
        zone = ZoneInfo(queries.home_zone(session)) if Field.ADDED in fields else ZoneInfo("UTC")
        return Terms(today, NO_GAP_DAYS if usual is None else usual, zone)

    def person_of(self, customer_id: int) -> int | None:
        """Give the person whom a row's or a former person's number leads to, None for nobody."""
        with self._database.reading() as session:
            return queries.person_of(session, customer_id)
