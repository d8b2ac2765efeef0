"""The columns of the file: which can be edited there, and what a cell would become."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.services.editing import BulkEdit, EditKind, TagUnfitError, ValueUnfitError
from app.services.editing.rules import tidy_value
from app.services.editing.tidying import tidied
from app.services.editing.values import CUSTOM, REGION, TAGS
from app.services.editing.views import PersonField
from app.services.exporting.shapes import CUSTOMERS, Kind, Shape, own_shape, shown
from app.services.exporting.views import CustomerColumn
from app.services.points.adjusting import has_points
from app.services.round_trip.texts import FileWords, birthday_said, code_of, tags_said
from app.services.round_trip.views import Hindrance
from app.services.settings import CustomField
from app.services.settings.queries import custom_fields
from app.services.settings.rules import custom_value

NUMBER = CustomerColumn.NUMBER.value
GIVE = "points_give"
WHY = "points_why"
_REGION = "p.province || coalesce('/' || nullif(p.city, p.province), '')"


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """One column.

    Attributes:
        field: what an edit of it sets, as `editing.values` names it, or its own code where it
            wishes for points; None where it is only shown.
        own: the seller's own field that it is.
    """

    shape: Shape
    field: str | None = None
    own: CustomField | None = None

    @property
    def code(self) -> str:
        """Its code, under which the file keeps it."""
        return self.shape.code


def _shown_only(column: CustomerColumn) -> SheetColumn:
    return SheetColumn(CUSTOMERS[column])


def _edited(column: CustomerColumn, field: str) -> SheetColumn:
    return SheetColumn(CUSTOMERS[column], field)


_FIRST: Sequence[SheetColumn] = (
    _edited(CustomerColumn.NAME, PersonField.NAME),
    _edited(CustomerColumn.CALLED_AS, PersonField.CALLED_AS),
    _edited(CustomerColumn.KANA, PersonField.KANA),
    _edited(CustomerColumn.COMPANY, PersonField.COMPANY),
    _shown_only(CustomerColumn.ACCOUNTS),
    _shown_only(CustomerColumn.PHONE),
    _shown_only(CustomerColumn.EMAIL),
    SheetColumn(Shape("class", shown("class_code"), Kind.CODE), PersonField.CLASS),
    _edited(CustomerColumn.TAGS, TAGS),
    SheetColumn(Shape("region", _REGION, width=18), REGION),
    _edited(CustomerColumn.GENDER, PersonField.GENDER),
    _edited(CustomerColumn.BIRTHDAY, PersonField.BIRTHDAY),
    _edited(CustomerColumn.SOURCE, PersonField.SOURCE),
    _edited(CustomerColumn.NOTE, PersonField.NOTE),
)
_LAST: Sequence[SheetColumn] = (
    _shown_only(CustomerColumn.ORDERS),
    _shown_only(CustomerColumn.SPENT),
    _shown_only(CustomerColumn.LAST_ORDER),
)
# A wish, and nothing that anybody has: both are empty when they go out.
_POINTS: Sequence[SheetColumn] = (
    _shown_only(CustomerColumn.POINTS),
    SheetColumn(Shape(GIVE, "NULL", Kind.COUNT, 11), GIVE),
    SheetColumn(Shape(WHY, "NULL", width=20), WHY),
)


def sheet_columns(session: Session) -> tuple[SheetColumn, ...]:
    """Give the columns of today, the seller's own fields among them; the number is before them.

    A business that knows no points has no columns of them.
    """
    own = [each for each in custom_fields(session) if not each.is_given_up]
    fields = (
        SheetColumn(own_shape(each, as_text=True), f"{CUSTOM}{each.field_id}", each) for each in own
    )
    return (*_FIRST, *fields, *_LAST, *(_POINTS if has_points(session) else ()))


@dataclass(frozen=True, slots=True)
class Said:
    """What an edited cell means: a value in its normal form, or why it has none."""

    value: str | None = None
    hindrance: Hindrance | None = None


def said(column: SheetColumn, text: str, words: FileWords, now: object) -> Said:
    """Give what a cell of a column that can be edited would set.

    Args:
        text: what the cell says.
        now: what the store has today.
    """
    field = str(column.field)
    if column.own is not None:
        return _own(column.own, code_of(text, column.code, words) or text)
    if field in _READERS:
        return _READERS[field](text, words, now)
    return _plain(field, text)


def _plain(field: str, text: str) -> Said:
    try:
        value = tidy_value(field, text)
    except ValueError:
        return Said(hindrance=Hindrance.TOO_LONG)
    if value is None and field == PersonField.NAME:
        return Said(hindrance=Hindrance.NAMELESS)
    return Said(value)


def _own(field: CustomField, text: str) -> Said:
    try:
        return Said(custom_value(field.kind, field.choices, text))
    except ValueError:
        return Said(hindrance=Hindrance.VALUE_UNFIT)


def _coded(column: str, unknown: Hindrance) -> "Reader":
    def read(text: str, words: FileWords, _now: object) -> Said:
        if not text.strip():
            return Said()
        code = code_of(text, column, words)
        return Said(code) if code is not None else Said(hindrance=unknown)

    return read


def _birthday(text: str, words: FileWords, _now: object) -> Said:
    try:
        return Said(tidy_value(PersonField.BIRTHDAY, birthday_said(text, words)))
    except ValueError:
        return Said(hindrance=Hindrance.BIRTHDAY_UNREADABLE)


def _tags(text: str, _words: FileWords, now: object) -> Said:
    had = tuple(dict.fromkeys(json.loads(str(now or "[]"))))
    wished = tags_said(text, had)
    if set(wished) == set(had):
        return Said(None if now is None else str(now))
    try:
        lines = tidied(BulkEdit(EditKind.SET_TAGS, "\n".join(wished))).value.splitlines()
    except TagUnfitError:
        return Said(hindrance=Hindrance.TAG_TOO_LONG)
    return Said(json.dumps(lines, ensure_ascii=False, separators=(",", ":")) if lines else None)


def _region(text: str, _words: FileWords, _now: object) -> Said:
    if not text.strip():
        return Said(hindrance=Hindrance.REGION_EMPTY)
    try:
        return Said(tidied(BulkEdit(EditKind.REGION, text)).value)
    except ValueUnfitError:
        return Said(hindrance=Hindrance.VALUE_UNFIT)


Reader = Callable[[str, FileWords, object], Said]
_READERS: Mapping[str, Reader] = {
    PersonField.CLASS: _coded("class", Hindrance.CLASS_UNKNOWN),
    PersonField.GENDER: _coded("gender", Hindrance.GENDER_UNKNOWN),
    PersonField.BIRTHDAY: _birthday,
    TAGS: _tags,
    REGION: _region,
}
