"""Edits of one person or of many: what is wished, what it would do, what it did."""

from dataclasses import dataclass
from enum import StrEnum


class EditKind(StrEnum):
    """What is done to each of the people."""

    ADD_TAG = "add_tag"
    REMOVE_TAG = "remove_tag"
    SET_TAGS = "set_tags"
    CLASS = "class"
    SET_FIELD = "set_field"
    REPLACE_TEXT = "replace_text"
    LOWER_CONSENT = "lower_consent"
    REGION = "region"
    CUSTOM = "custom"
    HIDE = "hide"
    SHOW = "show"


@dataclass(frozen=True, slots=True)
class BulkEdit:
    """One wish for many people.

    Attributes:
        value: the code of the class, the new value or text, unknown or refused; tags one a line;
            a region as "浙江/杭州" or as it is written. Empty clears, or the kind says it all.
        field: the code of a PersonField of a value or text; sms or email of a consent; the number
            of a field of the seller's own.
        find: the text that is replaced, letter by letter.
    """

    kind: EditKind
    value: str = ""
    field: str = ""
    find: str = ""


@dataclass(frozen=True, slots=True)
class EditReport:
    """What an edit did; no action where nobody changed."""

    action_id: int | None
    changed: int


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


class PersonField(StrEnum):
    """Plain fields of one person; the value is the column."""

    NAME = "name"
    CALLED_AS = "called_as"
    KANA = "kana"
    COMPANY = "company"
    GENDER = "gender"
    BIRTHDAY = "birthday"
    CLASS = "class_code"
    SOURCE = "source"
    NOTE = "note"
