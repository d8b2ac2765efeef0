"""The hidden: who, since when, and by which action."""

from array import array
from collections.abc import Sequence

from app.models.database import Database
from app.services.customers.queries import summary_rows
from app.services.customers.searching import wanted
from app.services.history import queries
from app.services.history.views import HiddenRow
from app.services.segments import Condition, Field, Group, Op, Tree

THE_HIDDEN = Tree(Group(parts=(Condition(Field.HIDDEN, Op.IS, (1,)),)))


class HiddenBook:
    """Reads lists of hidden people; each call sees one moment of the file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def ids(self, search: str = "") -> "array[int]":
        """Give the hidden whom a text finds, the one hidden last first."""
        with self._database.reading() as session:
            return queries.hidden_ids(session, wanted(search))

    def rows(self, ids: Sequence[int]) -> dict[int, HiddenRow]:
        """Give lines by person; who is hidden no longer is left out."""
        with self._database.reading() as session:
            people = summary_rows(session, ids)
            why = queries.hidden_by(session, ids)
            actions = queries.rows(session, sorted(set(why.values())))
        return {
            number: HiddenRow(person, actions.get(why.get(number, 0)))
            for number, person in people.items()
        }
