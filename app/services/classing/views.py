"""Class rules, what they would make of people, and why: frozen values that cross the rooms."""

from array import array
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.services.segments import Field, Tree

RETAIL = "retail"
WHOLESALE = "wholesale"
LONGEST_CLASS = 40


@dataclass(frozen=True, slots=True)
class ClassRule:
    """Who is of a class: the first rule that is on and fits decides.

    Attributes:
        class_code: retail, wholesale, or the name of a class of the seller's own.
        tree: who is meant; one without conditions fits nobody.
    """

    rule_id: int
    class_code: str
    tree: Tree
    is_on: bool = True

    @property
    def counts(self) -> bool:
        """Tell whether it can decide anything."""
        return self.is_on and bool(self.tree.root.parts) and not self.tree.unknown


@dataclass(frozen=True, slots=True)
class Why:
    """What a person has in a field that a rule asks about."""

    field: Field
    value: float


@dataclass(frozen=True, slots=True)
class ClassMove:
    """One person, and what the rules would make of her.

    Attributes:
        before: the class that is shown now.
        after: what the rules say; of a class set by hand it is only a suggestion.
        rule_id: which rule said so; 0 where none fits any more.
    """

    person_id: int
    name: str | None
    before: str
    after: str
    rule_id: int
    why: tuple[Why, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleOutlook:
    """How many people a rule decides about, and how many more will be of its class."""

    people: int = 0
    difference: int = 0


@dataclass(frozen=True, slots=True)
class ClassOutlook:
    """What rules would do; changing, staying and set by hand are all people that are not hidden.

    Attributes:
        moving: whom they would give another class, those of the most money first.
        advised: whose class was set by hand though a rule says otherwise, in the same order.
        rules: by the number of the rule; 0 is everyone else.
    """

    people: int
    by_hand: int
    moving: "array[int]" = field(default_factory=lambda: array("q"))
    advised: "array[int]" = field(default_factory=lambda: array("q"))
    rules: Mapping[int, RuleOutlook] = field(default_factory=dict)

    @property
    def changing(self) -> int:
        """How many get another class."""
        return len(self.moving)

    @property
    def staying(self) -> int:
        """How many keep the one they have, without anybody having set it."""
        return self.people - self.by_hand - self.changing

    @property
    def suggested(self) -> int:
        """For how many a rule says other than the seller's hand."""
        return len(self.advised)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What a person buys like, where that is other than the class that is set.

    Attributes:
        is_by_hand: the class was set by the seller's hand, so that no rule changes it.
    """

    class_code: str
    suggested: str
    why: tuple[Why, ...]
    is_by_hand: bool


@dataclass(frozen=True, slots=True)
class ClassReport:
    """What applying the rules did; no action where nobody changed."""

    action_id: int | None
    changed: int
