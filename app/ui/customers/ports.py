"""What the customer pages ask of the workshop; called in the reading lanes only."""

from array import array
from collections.abc import Sequence
from typing import Protocol

from app.services.customers.views import (
    CustomerPage,
    CustomerRow,
    FilterChoice,
    ListFigures,
    Question,
)
from app.services.segments import Field, Tree


class Book(Protocol):
    """The customer book as the pages know it."""

    def first_page(self, question: Question, count: int) -> tuple[CustomerRow, ...]:
        """Give the first rows of the answer, fast."""
        ...

    def ids(self, question: Question) -> "array[int]":
        """Give the ids of everybody in the answer, in its order."""
        ...

    def rows(self, ids: Sequence[int]) -> dict[int, CustomerRow]:
        """Give the rows of some people; one who is gone is missing."""
        ...

    def figures(self, question: Question) -> ListFigures:
        """Give count and sums of the answer."""
        ...

    def counts(self, trees: Sequence[Tree]) -> tuple[int, ...]:
        """Give how many people each tree means."""
        ...

    def choices(self, field: Field, text: str, count: int) -> tuple[FilterChoice, ...]:
        """Give the values of a field that hold a text, those of most people first."""
        ...

    def page(self, person_id: int) -> CustomerPage:
        """Give everything about one person."""
        ...
