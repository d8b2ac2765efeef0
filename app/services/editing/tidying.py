"""Edits of many people as they are done: values tidied, what cannot be refused."""

import json
from dataclasses import replace

from app.services.editing.errors import TagUnfitError, ValueUnfitError
from app.services.editing.rules import tidy_tag, tidy_value
from app.services.editing.views import BulkEdit, EditKind, PersonField

_TEXTS = frozenset(PersonField) - {PersonField.GENDER, PersonField.BIRTHDAY, PersonField.CLASS}
_CHANNELS = ("sms", "email")
_LOWER = ("unknown", "refused")


def tidied(edit: BulkEdit) -> BulkEdit:
    """Give the edit with its value as it is stored.

    Raises:
        TagUnfitError: a tag is empty or too long.
        ValueUnfitError: the field cannot have this value, or is none that can be edited so.
    """
    match edit.kind:
        case EditKind.ADD_TAG | EditKind.REMOVE_TAG:
            return replace(edit, value=_tag(edit.value))
        case EditKind.SET_TAGS:
            tags = list(dict.fromkeys(_tag(line) for line in edit.value.splitlines()))
            return replace(edit, value=json.dumps(tags, ensure_ascii=False) if tags else "")
        case EditKind.SET_FIELD:
            return replace(edit, value=_value(edit))
        case EditKind.REPLACE_TEXT if edit.field not in _TEXTS or not edit.find:
            raise ValueUnfitError(edit.field)
        case EditKind.LOWER_CONSENT if edit.field not in _CHANNELS or edit.value not in _LOWER:
            raise ValueUnfitError("consent")
        case _:
            return edit


def _tag(text: str) -> str:
    tag = tidy_tag(text)
    if tag is None:
        raise TagUnfitError(text)
    return tag


def _value(edit: BulkEdit) -> str:
    if edit.field not in list(PersonField):
        raise ValueUnfitError(edit.field)
    try:
        return tidy_value(edit.field, edit.value) or ""
    except ValueError as error:
        raise ValueUnfitError(edit.field) from error
