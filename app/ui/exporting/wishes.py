"""What can be wished for of an export."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from app.services.customers.views import Question
from app.services.exporting import CustomerColumn, OutTable, OutWish
from app.ui.kit.picking import Chosen


class Form(StrEnum):
    """What the file is for."""

    PEOPLE = "people"
    EXCEL = "excel"  # to be edited and brought back
    ORDERS = "orders"
    ENTRIES = "entries"
    TABLES = "tables"


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What the seller said; the same is offered the next time.

    Attributes:
        path: its ending says which kind of file; only while something is written.
        tables: of the form TABLES.
    """

    form: Form
    path: Path = field(default_factory=Path)
    columns: tuple[CustomerColumn, ...] = tuple(CustomerColumn)
    tables: tuple[OutTable, ...] = tuple(OutTable)
    is_masked: bool = True

    @property
    def columns_left_out(self) -> str:
        """What is kept until the next start: a column that comes with a newer program is in."""
        return ",".join(code for code in CustomerColumn if code not in self.columns)

    def without(self, left_out: str) -> "ExportWish":
        """Leave out the columns that were kept so; contacts are masked at every start."""
        codes = left_out.split(",")
        return replace(self, columns=tuple(code for code in CustomerColumn if code not in codes))

    @property
    def out(self) -> OutWish:
        """The same for those who write."""
        return OutWish(self.path, self.columns, self.is_masked)


@dataclass(frozen=True, slots=True)
class Subject:
    """What is on show, or selected, where the seller asked.

    Attributes:
        count: how many people, orders or entries.
        people: whom; None where something else is shown.
        listed: gives what else is on show, called in a lane.
        form: what that is.
    """

    count: int
    people: Question | Chosen | None = None
    listed: Callable[[], Sequence[int]] | None = None
    form: Form = Form.ORDERS

    @property
    def forms(self) -> tuple[Form, ...]:
        """What can be made of it."""
        if self.people is None:
            return (self.form, Form.TABLES)
        return (Form.PEOPLE, Form.EXCEL, Form.TABLES)

    def whom(self) -> Question | Sequence[int]:
        """Give the people; takes long for a selection of a million, called in a lane."""
        return self.people.ids() if isinstance(self.people, Chosen) else self.people or Question()
