"""What a table that goes out is made of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.services.exporting.shapes import Shape


@dataclass(frozen=True, slots=True)
class TableShape:
    """One table.

    Attributes:
        ids: gives the ids of all rows in their sequence.
        source: what its columns are taken from; `n` are the ids asked for, by :ids.
        own: of each column that may name somebody else, when it is about {person} after all.
    """

    ids: str
    source: str
    columns: Sequence[Shape]
    own: Mapping[str, str] = field(default_factory=dict)

    def for_one(self, person_id: int) -> "TableShape":
        """Give the table as this person may have it: whatever names another is left empty."""
        return replace(
            self, columns=tuple(self._of_one(column, person_id) for column in self.columns)
        )

    def _of_one(self, column: Shape, person_id: int) -> Shape:
        when = self.own.get(column.code)
        if when is None:
            return column
        own = when.format(person=int(person_id))
        return replace(column, sql=f"CASE WHEN {own} THEN {column.sql} END")


# Whether the order `o` is one of {person}'s own.
OWN_ORDER = """EXISTS (SELECT 1 FROM customer w WHERE w.id = o.customer_id
    AND w.person_id = {person})"""
