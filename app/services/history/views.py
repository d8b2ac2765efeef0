"""What happened, newest first, and what each action changed."""

from array import array
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.services.customers.views import CustomerRow
from app.services.segments.views import Tree


class ActionState(StrEnum):
    """Whether an action can be taken back."""

    STANDING = "standing"
    TAKEN_BACK = "taken_back"
    FIXED = "fixed"


class HistoryKind(StrEnum):
    """Which actions are asked for."""

    ALL = "all"
    EDITS = "edits"
    IMPORTS = "imports"
    MERGES = "merges"
    POINTS = "points"
    SETTINGS = "settings"


class Door(StrEnum):
    """Who takes an action back: the desk it came through."""

    EDIT = "edit"
    IMPORT = "import"
    SETTING = "setting"
    MERGE = "merge"
    POINTS = "points"
    TIER = "tier"
    COUPON = "coupon"


@dataclass(frozen=True, slots=True)
class Wish:
    """An action that can be taken back next.

    Attributes:
        batch_id: of an import.
        is_again: it is an undo, so that taking it back does again what it took back.
        about_id: the action that it is about in the end.
    """

    action_id: int
    door: Door
    batch_id: int | None = None
    is_again: bool = False
    about_id: int = 0

    @property
    def is_imported_again(self) -> bool:
        """Tell whether it is done again by importing its file, and by nothing else."""
        return self.is_again and self.door is Door.IMPORT


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One action.

    Attributes:
        kind: import, edit, undo, setting, restore, merge, unmerge, erase, points, tier.
        facts: codes and numbers of which the words are made.
        reversed_kind: of an undo: what kind of action it took back; "undo" did it again.
        of_kind: of an undo: what kind of action it was about in the end; of others its own kind.
        of_facts: the facts of that action.
        changed: how many rows it changed or made.
        undone_by: the action that took it back; taking that one back does it again.
        who: the one person whom it was about.
        batch_id: of an import; so are new customers, new orders and rows kept aside.
        file_name: of an import, also of one that this action took back.
    """

    action_id: int
    kind: str
    at_ms: int
    facts: Mapping[str, object]
    reversed_kind: str | None
    changed: int
    state: ActionState
    batch_id: int | None
    file_name: str | None
    new_customers: int = 0
    new_orders: int = 0
    kept_aside: int = 0
    by_whom: str = "seller"
    of_kind: str = ""
    of_facts: Mapping[str, object] = field(default_factory=dict)
    undone_by: int | None = None

    @property
    def can_be_done_again(self) -> bool:
        """Tell whether it was taken back and what took it back can be taken back itself."""
        return self.undone_by is not None and self.of_kind != Door.IMPORT and self.kind != "undo"

    who: str | None = None


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One field of one row, before and after; who it belongs to, where that can be told.

    Attributes:
        of: what the field is of: the code of a facet or concern, the name of a field of the
            seller's own. A concern is open or closed, before and after.
        kind: of a field of the seller's own.
        is_erased: the values went when the person was erased.
    """

    who: str | None
    table: str
    field: str
    before: str
    after: str
    of: str = ""
    kind: str = ""
    is_erased: bool = False


@dataclass(frozen=True, slots=True)
class FieldCount:
    """How many people an action changed in one field; of what is nobody's, how many values."""

    field: str
    count: int


@dataclass(frozen=True, slots=True)
class ActionDetail:
    """What an action did, and what taking it back now would do.

    Attributes:
        fields: what it changed, most rows first.
        people: how many people it changed.
        kept: how many of them have been changed since in one of its fields, and stay; of an undo,
            how many it left as they were for that reason.
        kept_names: the first of those.
        change_ids: of its changes, for `change_rows`.
    """

    fields: tuple[FieldCount, ...] = ()
    people: int = 0
    kept: int = 0
    kept_names: tuple[str, ...] = ()
    change_ids: "array[int]" = field(default_factory=lambda: array("q"))


@dataclass(frozen=True, slots=True)
class Touched:
    """How many people there are whom an action changed or made, and the question for them."""

    people: int
    tree: Tree


@dataclass(frozen=True, slots=True)
class HistoryQuestion:
    """Which actions; what is not named does not matter.

    Attributes:
        field: the code of a field that the action changed.
        text: a part of the name of a person, a file, a tag, an account.
        since_ms: the first moment.
        until_ms: the moment after the last one.
    """

    kind: HistoryKind = HistoryKind.ALL
    person_id: int | None = None
    field: str = ""
    text: str = ""
    since_ms: int | None = None
    until_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """The actions that a question means, the newest first.

    Attributes:
        days: the home days they happened on, in the same order, each with how many.
    """

    ids: "array[int]"
    days: tuple[tuple[date, int], ...] = ()


@dataclass(frozen=True, slots=True)
class HiddenRow:
    """One hidden person.

    Attributes:
        by: the action that hid this person last; None where the journal does not tell.
    """

    person: CustomerRow
    by: HistoryRow | None
