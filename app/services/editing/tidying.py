"""Edits of many people as they are done: values tidied, what cannot be refused."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from app.services.customers import region_of
from app.services.editing.errors import EditedTwiceError, TagUnfitError, ValueUnfitError
from app.services.editing.rules import tidy_tag, tidy_value
from app.services.editing.views import BulkEdit, EditKind, PersonField
from app.services.settings import CustomField
from app.services.settings.queries import custom_fields
from app.services.settings.rules import custom_value

# The texts in which something can be found and replaced.
TEXTS = frozenset(PersonField) - {PersonField.GENDER, PersonField.BIRTHDAY, PersonField.CLASS}
_CHANNELS = ("sms", "email")
_LOWER = ("unknown", "refused")
_TAGGING = (EditKind.ADD_TAG, EditKind.REMOVE_TAG, EditKind.SET_TAGS)
_COLUMNS = {
    **dict.fromkeys(_TAGGING, "tags"),
    EditKind.CLASS: PersonField.CLASS.value,
    EditKind.HIDE: "is_hidden",
    EditKind.SHOW: "is_hidden",
    EditKind.REGION: "region",
}


def all_tidied(edits: BulkEdit | Sequence[BulkEdit]) -> tuple[BulkEdit, ...]:
    """Give edits with their values as they are stored.

    Raises:
        TagUnfitError: a tag is empty or too long.
        ValueUnfitError: a field cannot have its value, or is none that can be edited so.
        EditedTwiceError: two of them would change the same field.
    """
    found = tuple(tidied(each) for each in ([edits] if isinstance(edits, BulkEdit) else edits))
    fields = [touched(edit) for edit in found]
    for field in fields:
        if fields.count(field) > 1:
            raise EditedTwiceError(field)
    return found


def tidied(edit: BulkEdit) -> BulkEdit:
    """Give one edit with its value as it is stored; raises as `all_tidied`."""
    match edit.kind:
        case EditKind.ADD_TAG | EditKind.REMOVE_TAG:
            return replace(edit, value="\n".join(_tags(edit.value)) or _tag(edit.value))
        case EditKind.SET_TAGS:
            return replace(edit, value="\n".join(_tags(edit.value)))
        case EditKind.SET_FIELD | EditKind.REGION:
            return replace(edit, value=_value(edit))
        case EditKind.REPLACE_TEXT if edit.field not in TEXTS or not edit.find:
            raise ValueUnfitError(edit.field)
        case EditKind.CUSTOM if not edit.field.isdecimal():
            raise ValueUnfitError(edit.field)
        case EditKind.LOWER_CONSENT if edit.field not in _CHANNELS or edit.value not in _LOWER:
            raise ValueUnfitError("consent")
        case _:
            return edit


def with_own_fields(session: Session, edits: tuple[BulkEdit, ...]) -> tuple[BulkEdit, ...]:
    """Give edits with the values of the seller's own fields in the form of their kind.

    Raises:
        ValueUnfitError: a field is none, was given up, or cannot have its value; "custom:" and its
            number.
    """
    if not any(edit.kind is EditKind.CUSTOM for edit in edits):
        return edits
    fields = {str(each.field_id): each for each in custom_fields(session) if not each.is_given_up}
    return tuple(
        replace(edit, value=_own_value(edit, fields.get(edit.field)))
        if edit.kind is EditKind.CUSTOM
        else edit
        for edit in edits
    )


def _own_value(edit: BulkEdit, field: CustomField | None) -> str:
    if field is None:
        raise ValueUnfitError(f"custom:{edit.field}")
    try:
        return custom_value(field.kind, field.choices, edit.value) or ""
    except ValueError as error:
        raise ValueUnfitError(f"custom:{edit.field}") from error


def touched(edit: BulkEdit) -> str:
    """Give the code of the field that an edit is about."""
    if edit.kind in (EditKind.LOWER_CONSENT, EditKind.CUSTOM):
        return f"{edit.kind}:{edit.field}"
    return _COLUMNS.get(edit.kind, edit.field)


def _tags(text: str) -> list[str]:
    return list(dict.fromkeys(_tag(line) for line in text.splitlines()))


def _tag(text: str) -> str:
    tag = tidy_tag(text)
    if tag is None:
        raise TagUnfitError(text)
    return tag


def _region(text: str) -> str:
    province, _, city = text.partition("/")
    place = region_of(None, province, city or None, None, None)
    if not city and (read := region_of(None, None, None, None, text)).province:
        place = read
    if place.province is None or place.district or place.street:
        raise ValueUnfitError("region")
    return "/".join(part for part in dict.fromkeys((place.province, place.city)) if part)


def _value(edit: BulkEdit) -> str:
    if edit.kind is EditKind.REGION:
        return _region(edit.value)
    if edit.field not in list(PersonField):
        raise ValueUnfitError(edit.field)
    try:
        return tidy_value(edit.field, edit.value) or ""
    except ValueError as error:
        raise ValueUnfitError(edit.field) from error
