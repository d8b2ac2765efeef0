"""What a file that comes back says: which cells were edited, and what can become of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol


class Unfit(StrEnum):
    """Why a whole file is not compared."""

    NO_MARK = "no_mark"  # the hidden sheet is gone, or it never was a file for coming back
    NO_NUMBERS = "no_numbers"  # the column of customer numbers is gone
    OTHER_BUSINESS = "other_business"
    OTHER_KIND = "other_kind"  # saved again as something else than .xlsx
    TOO_MANY = "too_many"  # more people than could come back


class Standing(StrEnum):
    """What becomes of an edited cell."""

    CHANGING = "changing"
    CONFLICT = "conflict"  # changed in the program, too, since the file was written
    HINDERED = "hindered"


class Hindrance(StrEnum):
    """Why an edited cell, or a whole row, is left as it is."""

    NUMBER_MISSING = "number_missing"
    NUMBER_UNKNOWN = "number_unknown"
    ROW_DOUBLED = "row_doubled"
    MERGED = "merged"
    GONE = "gone"
    READ_ONLY = "read_only"
    FORMULA = "formula"
    CELL_ERROR = "cell_error"
    DIGITS_LOST = "digits_lost"
    NAMELESS = "nameless"
    REGION_EMPTY = "region_empty"
    TOO_LONG = "too_long"
    CLASS_UNKNOWN = "class_unknown"
    GENDER_UNKNOWN = "gender_unknown"
    BIRTHDAY_UNREADABLE = "birthday_unreadable"
    TAG_TOO_LONG = "tag_too_long"
    VALUE_UNFIT = "value_unfit"
    POINTS_UNREADABLE = "points_unreadable"
    POINTS_NONE = "points_none"
    POINTS_TOO_MANY = "points_too_many"  # also several rows of one person together
    POINTS_SHORT = "points_short"
    REASON_MISSING = "reason_missing"
    REASON_UNKNOWN = "reason_unknown"
    ALREADY_GIVEN = "already_given"  # by this file, or a copy of it


@dataclass(frozen=True, slots=True)
class PointsWish:
    """Points that a row of the file gives, or takes.

    Attributes:
        customer_id: the row of the customer; of people who were joined not the person's own.
        points: below nothing takes; 0 where the cell cannot be read.
        asked: what all rows of the person take together, where there are too few.
        reason: its code, empty where there is none.
        note: what stands behind the reason.
        before: what the person can spend now.
        after: what the person could then, all rows that are for her together.
        is_again: several rows of the file are for this person.
    """

    customer_id: int
    points: int
    reason: str = ""
    note: str = ""
    before: int = 0
    after: int = 0
    asked: int = 0
    is_again: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One cell that was edited; or a row that cannot be, with no column.

    Attributes:
        person_id: 0 where the row names nobody.
        row: of the file, counted from 1.
        column: its code, see `columns`; empty of a whole row.
        heading: of the column, as the file has it.
        was: what the file held when it was written.
        now: what the program has today, in the words of the file.
        becomes: what the file says.
        value: what would be stored, None for empty.
        loses: today's value holds characters that no workbook can, and would lose them.
        points: of a wish for points what it is.
    """

    person_id: int
    name: str | None
    row: int
    column: str
    heading: str
    was: str
    now: str
    becomes: str
    standing: Standing
    hindrance: Hindrance | None = None
    value: str | None = None
    loses: bool = False
    points: PointsWish | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """A file against the shop of today.

    Attributes:
        written_at_ms: when the file was written.
        people: rows that were compared.
        unchanged: of them those where no cell was edited, or all edits are so already.
        missing: people of the file whose rows are gone; they stay as they are.
        lines: wishes for points, then every edited cell that differs from today, both in the
            sequence of the file.
        unknown_columns: headings that the file did not have when it was written.
    """

    path: Path
    written_at_ms: int
    people: int
    unchanged: int
    missing: int
    lines: tuple[Line, ...]
    unknown_columns: tuple[str, ...] = ()

    def changing(self) -> int:
        """Give how many people would change without a word on conflicts."""
        return len(self.people_of(Standing.CHANGING))

    def people_of(self, standing: Standing) -> frozenset[int]:
        """Give the people of whom a cell comes out so; a row that names nobody is none of them."""
        found = (line.person_id for line in self.lines if line.standing is standing)
        return frozenset(person for person in found if person)


@dataclass(frozen=True, slots=True)
class Choice:
    """What the seller decided.

    Attributes:
        taken: of conflicts where the file is to win what the program had when that was decided.
    """

    taken: Mapping[tuple[int, str], str] = field(default_factory=dict)


class Watch(Protocol):
    """Takes progress and says whether the seller wants to stop."""

    def progress(self, phase: str, done: int, total: int) -> None:
        """Take how far a phase ("reading", "checking", "writing") is; total 0 means unknown."""
        ...

    def is_cancelled(self) -> bool:
        """Tell whether to stop and leave nothing behind."""
        ...
