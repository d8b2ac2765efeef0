"""Edits of many people at once: what is wished, what it would do, what it did."""

from dataclasses import dataclass
from enum import StrEnum


class EditKind(StrEnum):
    """What is done to each of the people."""

    ADD_TAG = "add_tag"
    REMOVE_TAG = "remove_tag"
    CLASS = "class"
    HIDE = "hide"
    SHOW = "show"


@dataclass(frozen=True, slots=True)
class BulkEdit:
    """One wish for many people.

    Attributes:
        value: the tag or the code of the class; empty where the kind says it all.
    """

    kind: EditKind
    value: str = ""


@dataclass(frozen=True, slots=True)
class EditExample:
    """One person before and after."""

    person_id: int
    name: str | None
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What an edit would do; who has it already stays as he is."""

    people: int
    changing: int
    examples: tuple[EditExample, ...]


@dataclass(frozen=True, slots=True)
class EditReport:
    """What an edit did; no action where nobody changed."""

    action_id: int | None
    changed: int


@dataclass(frozen=True, slots=True)
class Wish:
    """An action that could be taken back next.

    Attributes:
        batch_id: of an import; None for an edit.
    """

    action_id: int
    batch_id: int | None = None


@dataclass(frozen=True, slots=True)
class TakenBack:
    """How undoing, or doing again, went.

    Attributes:
        action_id: the action that took it back; taking that one back does it again.
        restored: rows that are as they were.
        kept: rows that were changed since and stay; the first hundred by number.
    """

    action_id: int
    restored: int
    kept: int
    kept_people: tuple[int, ...]
