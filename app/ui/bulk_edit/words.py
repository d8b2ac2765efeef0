"""Fields, values and effects in words."""

import json
from collections.abc import Callable, Mapping
from datetime import date

from app.services.editing import (
    BeforeAfter,
    BulkEdit,
    Counted,
    EditKind,
    Effect,
    Move,
    Obstacle,
    PersonField,
    Standing,
)
from app.services.settings import CustomField, CustomKind
from app.ui.bulk_edit.sentences import Remarks
from app.ui.formats import day, listed, number
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.kit.cells import CellValue, FromToCell, IconCell
from app.ui.labels import birthday_words, consent, customer_class
from app.ui.theme import Ink

Own = Mapping[str, CustomField]  # by their number as an edit has it
_TAGGING = (EditKind.ADD_TAG, EditKind.REMOVE_TAG, EditKind.SET_TAGS)
_KINDS = {
    **dict.fromkeys(_TAGGING, (QT_TRANSLATE_NOOP("bulk", "Tags"), "tag")),
    EditKind.CLASS: (QT_TRANSLATE_NOOP("bulk", "Class"), "shapes"),
    EditKind.REGION: (QT_TRANSLATE_NOOP("bulk", "Region"), "map-pin"),
    EditKind.HIDE: (QT_TRANSLATE_NOOP("bulk", "Hide"), "eye-off"),
    EditKind.SHOW: (QT_TRANSLATE_NOOP("bulk", "Show again"), "eye"),
}
_FIELDS = {
    PersonField.NAME: QT_TRANSLATE_NOOP("bulk", "Name"),
    PersonField.CALLED_AS: QT_TRANSLATE_NOOP("bulk", "Called"),
    PersonField.KANA: QT_TRANSLATE_NOOP("bulk", "Kana"),
    PersonField.COMPANY: QT_TRANSLATE_NOOP("bulk", "Company"),
    PersonField.GENDER: QT_TRANSLATE_NOOP("bulk", "Gender"),
    PersonField.BIRTHDAY: QT_TRANSLATE_NOOP("bulk", "Birthday"),
    PersonField.CLASS: QT_TRANSLATE_NOOP("bulk", "Class"),
    PersonField.SOURCE: QT_TRANSLATE_NOOP("bulk", "Source"),
    PersonField.NOTE: QT_TRANSLATE_NOOP("bulk", "Note"),
}
_CONSENTS = {
    "sms": QT_TRANSLATE_NOOP("bulk", "SMS consent"),
    "email": QT_TRANSLATE_NOOP("bulk", "E-mail consent"),
}
_ICONS: Mapping[str, str] = {PersonField.BIRTHDAY: "cake", PersonField.SOURCE: "store"}
_OBSTACLES = {
    Obstacle.GONE: QT_TRANSLATE_NOOP("bulk", "no longer there"),
    Obstacle.NAMELESS: QT_TRANSLATE_NOOP("bulk", "would have no name"),
    Obstacle.TOO_LONG: QT_TRANSLATE_NOOP("bulk", "would be too long"),
    Obstacle.STRICTER: QT_TRANSLATE_NOOP("bulk", "has refused"),
}
_CAUSES = {
    Obstacle.GONE: QT_TRANSLATE_NOOP("bulk", "They are no longer among your customers."),
    Obstacle.NAMELESS: QT_TRANSLATE_NOOP(
        "bulk", "Nothing would be left of the name. Replace it with something."
    ),
    Obstacle.TOO_LONG: QT_TRANSLATE_NOOP(
        "bulk", "The text would be too long. Replace it with something shorter."
    ),
    Obstacle.STRICTER: QT_TRANSLATE_NOOP(
        "bulk", "They have refused. Only their own word, with its proof, opens that again."
    ),
}
_ARROW = QT_TRANSLATE_NOOP("bulk", "{before} → {after} {count}")


def title_of(edit: BulkEdit, own: Own) -> str:
    """Give the field that an edit changes."""
    if edit.kind is EditKind.CUSTOM:
        return own[edit.field].name
    if edit.kind is EditKind.LOWER_CONSENT:
        return translate("bulk", _CONSENTS[edit.field])
    if edit.kind in _KINDS:
        return translate("bulk", _KINDS[edit.kind][0])
    return field_words(PersonField(edit.field))


def icon_of(edit: BulkEdit) -> str:
    """Give the icon of an edit."""
    if edit.kind is EditKind.LOWER_CONSENT:
        return "shield-check"
    if edit.kind in _KINDS:
        return _KINDS[edit.kind][1]
    return _ICONS.get(edit.field, "pencil")


def field_words(field: PersonField) -> str:
    """Give what a field is called."""
    return translate("bulk", _FIELDS[field])


def cause_of(obstacle: Obstacle) -> str:
    """Give why somebody cannot change, and the way out."""
    return translate("bulk", _CAUSES[obstacle])


def lines_of(effect: Effect, at: int, people: int, own: Own) -> list[tuple[str, Counted]]:
    """Give what one edit does in at most two lines, and whom each of them counts.

    Args:
        effect: what was foreseen.
        at: the place of the edit.
        people: how many are chosen.
        own: the fields of the seller's own.
    """
    said = Remarks()
    lines = [
        (_move(effect.edit, move, own), Counted(Standing.CHANGING, at, move))
        for move in effect.moves
    ]
    if effect.hindered:
        lines.insert(1, (said.are_stuck(effect.hindered), Counted(Standing.HINDERED, at)))
    same = people - effect.changing - effect.hindered
    if same:
        lines.append((_same(effect.edit.kind)(same), Counted(Standing.SAME, at)))
    return lines[:2]


def cell_of(edit: BulkEdit, value: BeforeAfter, own: Own) -> CellValue:
    """Give the cell of one person under one edit."""
    before = value_words(edit, value.before, own)
    if value.obstacle is not None:
        return IconCell("triangle-alert", translate("bulk", _OBSTACLES[value.obstacle]), Ink.WARN)
    return FromToCell(before, _after(edit, value, own)) if value.is_changing else before


def value_words(edit: BulkEdit, value: str | None, own: Own) -> str:
    """Give a value before or after an edit in words."""
    if edit.kind in _TAGGING:
        return _tags(_read(value))
    if edit.kind in (EditKind.HIDE, EditKind.SHOW):
        return translate("bulk", "hidden") if value == "1" else translate("bulk", "shown")
    if not value:
        is_class = _code(edit, own) in (EditKind.CLASS, PersonField.CLASS)
        return translate("bulk", "Retail (not set)") if is_class else translate("bulk", "none")
    return _VALUES.get(_code(edit, own), str)(value)


def yes_or_no(value: str) -> str:
    """Give the word of a yes, 1, or a no, 0."""
    return translate("bulk", "yes") if value == "1" else translate("bulk", "no")


def _code(edit: BulkEdit, own: Own) -> str:
    if edit.kind is EditKind.CUSTOM:
        return own[edit.field].kind
    return edit.field if edit.kind is EditKind.SET_FIELD else edit.kind


_VALUES: Mapping[str, Callable[[str], str]] = {
    EditKind.CLASS: customer_class,
    EditKind.REGION: lambda value: value.replace("/", " "),
    EditKind.LOWER_CONSENT: lambda value: consent(value)[0],
    PersonField.BIRTHDAY: birthday_words,
    PersonField.CLASS: customer_class,
    CustomKind.YES_NO: yes_or_no,
    CustomKind.DAY: lambda value: day(date.fromisoformat(value)),
}


def _after(edit: BulkEdit, value: BeforeAfter, own: Own) -> str:
    if edit.kind is EditKind.ADD_TAG:
        return f"+ {_tags(_new(value.after, value.before))}"
    if edit.kind is EditKind.REMOVE_TAG:
        return f"− {_tags(_new(value.before, value.after))}"
    return value_words(edit, value.after, own)


def _move(edit: BulkEdit, move: Move, own: Own) -> str:
    if edit.kind is EditKind.ADD_TAG:
        return Remarks().tags_added(int(move.after or 0), move.people)
    return translate("bulk", _ARROW).format(
        before=value_words(edit, move.before, own),
        after=value_words(edit, move.after, own),
        count=number(move.people),
    )


def _same(kind: EditKind) -> Callable[[int], str]:
    said = Remarks()
    known: Mapping[EditKind, Callable[[int], str]] = {
        EditKind.ADD_TAG: said.have_it,
        EditKind.REMOVE_TAG: said.have_it_not,
        EditKind.REPLACE_TEXT: said.lack_it,
    }
    return known.get(kind, said.are_so)


def _read(value: str | None) -> list[str]:
    return [str(tag) for tag in json.loads(value or "[]")]


def _new(after: str | None, before: str | None) -> list[str]:
    known = _read(before)
    return [tag for tag in _read(after) if tag not in known]


def _tags(tags: list[str]) -> str:
    return listed(tags) if tags else translate("bulk", "none")
