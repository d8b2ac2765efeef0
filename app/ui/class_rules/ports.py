"""What the page asks of the workshop; every call may take a while."""

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.services.changes import Changes
from app.services.classing import ClassMove, ClassOutlook, ClassReport, ClassRule
from app.services.editing import BulkEdit, EditReport
from app.services.segments import Tree
from app.services.settings import CustomField
from app.ui.conditions.finding import Choices


class Rules(Protocol):
    """Keeps the rules; each change is one action."""

    def rules(self) -> tuple[ClassRule, ...]:
        """Give the rules in their order."""
        ...

    def classes(self) -> tuple[str, ...]:
        """Give the codes of all classes."""
        ...

    def add(self, class_code: str) -> tuple[Changes, int]:
        """Make a rule without conditions; give its number."""
        ...

    def change(
        self,
        rule_id: int,
        *,
        class_code: str | None = None,
        tree: Tree | None = None,
        is_on: bool | None = None,
    ) -> Changes:
        """Let a rule be otherwise."""
        ...

    def remove(self, rule_id: int) -> Changes:
        """Take a rule away."""
        ...

    def arrange(self, rule_ids: Sequence[int]) -> Changes:
        """Put the rules in this order."""
        ...

    def is_for_later(self) -> bool:
        """Tell whether the rules are applied after an import."""
        ...

    def set_for_later(self, *, is_on: bool) -> Changes:
        """Say whether the rules are applied after an import."""
        ...


class Classing(Protocol):
    """Looks ahead in a reading lane, sets classes in the writing one."""

    def preview(self, rules: Sequence[ClassRule], is_stopped: Callable[[], bool]) -> ClassOutlook:
        """Tell what rules would do; raises StoppedError."""
        ...

    def moves(self, rules: Sequence[ClassRule], people: Sequence[int]) -> dict[int, ClassMove]:
        """Tell what rules would make of some people."""
        ...

    def apply(self, is_stopped: Callable[[], bool] | None = None) -> tuple[Changes, ClassReport]:
        """Set the class of everybody; raises StoppedError with nothing done."""
        ...

    def rename(self, before: str, name: str) -> tuple[Changes, ClassReport]:
        """Call a class of the seller's own otherwise."""
        ...


@dataclass(frozen=True, slots=True)
class ClassDesks:
    """Everybody whom the page asks.

    Attributes:
        counts: gives how many people each tree means.
        ids_of: gives the people whom a tree means.
        hide: edits of many people; the page only hides.
        choices: the values of a field.
        own_fields: the seller's own.
    """

    rules: Rules
    classing: Classing
    counts: Callable[[Sequence[Tree]], tuple[int, ...]]
    ids_of: Callable[[Tree], "array[int]"]
    hide: Callable[[Iterable[int], BulkEdit], tuple[Changes, EditReport]]
    choices: Choices
    own_fields: Callable[[], Sequence[CustomField]]
