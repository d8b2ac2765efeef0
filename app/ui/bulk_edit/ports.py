"""What the page asks of the workshop; every call may take a while."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.services.changes import Changes
from app.services.customers.views import FilterChoice
from app.services.editing import BulkEdit, Counted, EditReport, Lacking, Preview
from app.services.segments import Field
from app.services.settings import CustomField

Choices = Callable[[Field, str, int], tuple[FilterChoice, ...]]


class Editing(Protocol):
    """Looks ahead in a reading lane, edits in the writing one."""

    def preview(
        self,
        people: Iterable[int],
        edits: Sequence[BulkEdit],
        *,
        shown: int = 0,
        turn: int = 0,
        is_stopped: Callable[[], bool],
    ) -> Preview:
        """Tell what edits would do; raises StoppedError."""
        ...

    def counted(
        self,
        people: Iterable[int],
        edits: Sequence[BulkEdit],
        whom: Counted,
        is_stopped: Callable[[], bool] = ...,
    ) -> Sequence[int]:
        """Give the persons whom one number of a preview counts."""
        ...

    def who_lack(self, people: Iterable[int], field: str) -> Sequence[int]:
        """Give those of these people who have no value of a field."""
        ...

    def lacking(self, people: Iterable[int], is_stopped: Callable[[], bool]) -> Lacking:
        """Tell what these people have not; raises StoppedError."""
        ...

    def apply(
        self,
        people: Iterable[int],
        edits: Sequence[BulkEdit],
        is_stopped: Callable[[], bool] | None = None,
    ) -> tuple[Changes, EditReport]:
        """Edit these persons; raises StoppedError with nothing done."""
        ...

    def tags(self) -> Sequence[str]:
        """Give all tags in use."""
        ...


@dataclass(frozen=True, slots=True)
class BulkDesks:
    """Who edits, and who knows which places, classes and fields of the seller's own there are."""

    editing: Editing
    choices: Choices
    own_fields: Callable[[], Sequence[CustomField]]
