"""What happened, newest first, and what each action changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


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
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One action.

    Attributes:
        kind: import, edit, undo, setting, restore.
        facts: codes and numbers of which the words are made.
        reversed_kind: of an undo: what kind of action it took back; "undo" did it again.
        changed: how many rows it changed or made.
        batch_id: of an import; so are new customers and new orders.
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


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One field of one row, before and after; who it belongs to, where that can be told."""

    who: str | None
    table: str
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class HistoryQuestion:
    """Which actions: of a kind, of a person; None means everybody's."""

    kind: HistoryKind = HistoryKind.ALL
    person_id: int | None = None
