"""What a file of balances says: whose points, how many, until when, and what hinders a row."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path


class BalanceColumn(StrEnum):
    """What a column of the file is."""

    NUMBER = "number"  # the program's own number of a customer
    ACCOUNT = "account"
    PHONE = "phone"
    EMAIL = "email"
    NAME = "name"  # names nobody by itself, but one that differs is a fault
    POINTS = "points"
    EXPIRES = "expires"


class BalancesUnfit(StrEnum):
    """Why a whole file is not looked at."""

    NO_POINTS = "no_points"  # no column holds points
    NO_PERSON = "no_person"  # no column says whose
    NO_ROWS = "no_rows"


class BalanceHindrance(StrEnum):
    """Why a row is left out."""

    NO_ONE_NAMED = "no_one_named"
    NOBODY = "nobody"
    SEVERAL = "several"
    CONTRADICTS = "contradicts"
    ERASED = "erased"
    ID_DESTROYED = "id_destroyed"
    POINTS_MISSING = "points_missing"
    POINTS_UNREADABLE = "points_unreadable"
    POINTS_BELOW_ZERO = "points_below_zero"
    POINTS_TOO_MANY = "points_too_many"
    DAY_UNREADABLE = "day_unreadable"
    DAY_UNDECIDED = "day_undecided"
    DAY_PAST = "day_past"


@dataclass(frozen=True, slots=True)
class BalanceLine:
    """One row of the file.

    Attributes:
        row: of the file, counted from 1.
        told: what the file says of whose points they are.
        customer_id: the row they are for; 0 where nobody was found.
        balance: what this person can spend now or, below nothing, owes.
        gets: what the whole file brings this person; what was taken over before is left out.
        is_again: another row that fits says the same customer row and last day; they are added up.
        expires_on: None never expires.
        hindrance: None where the row can be taken over.
    """

    row: int
    told: str
    customer_id: int
    name: str | None
    points: int
    expires_on: date | None
    balance: int = 0
    gets: int = 0
    hindrance: BalanceHindrance | None = None
    is_again: bool = False

    @property
    def has(self) -> int:
        """What this person can spend now."""
        return max(0, self.balance)

    @property
    def will_have(self) -> int:
        """What this person could spend once the whole file came in and debts were paid."""
        return max(0, self.balance + self.gets)


@dataclass(frozen=True, slots=True)
class BalanceLook:
    """A file as it would be taken over; nothing is written yet.

    Attributes:
        header: the headings of the file.
        columns: what each place of the header was taken for.
        date_order: "DMY" or "MDY" as it was decided; empty where no day asked for it.
        lines: every row, in the sequence of the file.
    """

    path: Path
    header: tuple[str, ...]
    columns: Mapping[int, BalanceColumn]
    date_order: str
    lines: tuple[BalanceLine, ...]

    @property
    def fit(self) -> tuple[BalanceLine, ...]:
        """The rows that can be taken over."""
        return tuple(line for line in self.lines if line.hindrance is None)

    @property
    def people(self) -> int:
        """How many customers get a balance."""
        return len(self.customers)

    @property
    def customers(self) -> frozenset[int]:
        """Who gets a balance, by their rows."""
        return frozenset(line.customer_id for line in self.fit)

    @property
    def points(self) -> int:
        """What all that can be taken over come to."""
        return sum(line.points for line in self.fit)

    @property
    def told_again(self) -> frozenset[int]:
        """Whose points are added up, since several rows say one last day, by their rows."""
        return frozenset(line.customer_id for line in self.fit if line.is_again)

    @property
    def have_already(self) -> int:
        """How many of these customers have points already: theirs come on top."""
        return len(self.with_points)

    @property
    def with_points(self) -> frozenset[int]:
        """Who of these customers have points already, by their rows."""
        return frozenset(line.customer_id for line in self.fit if line.has and line.gets > 0)
