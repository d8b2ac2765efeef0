"""What a person shows field by field, and from which row: what a merge lets one choose from."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.models.database import run_sql
from app.services.customers.cells import whole, whole_or_none
from app.services.duplicates.views import Differing, RowValue

PLAIN = (
    "name",
    "called_as",
    "kana",
    "gender",
    "birthday",
    "class_code",
    "company",
    "source",
    "note",
)
_ROWS = f"SELECT id, told_at, {', '.join(PLAIN)} FROM customer WHERE person_id = ?"
_CUSTOM = """SELECT 'custom:' || f.id, v.value, r.id, r.told_at, f.name, f.kind
  FROM customer r CROSS JOIN custom_value v ON v.customer_id = r.id
  JOIN custom_field f ON f.id = v.field_id AND f.is_given_up = 0
  WHERE r.person_id = ? ORDER BY f.position, f.id"""
_FACETS = """SELECT 'facet:' || x.code, x.value, r.id, x.valid_from * 100000 + x.id % 100000
  FROM customer r CROSS JOIN facet x ON x.customer_id = r.id WHERE r.person_id = ?
  ORDER BY x.code"""


@dataclass(frozen=True, slots=True)
class ShownValue:
    """The value of a field, the row that gives it, and whether the seller chose that row.

    Attributes:
        age: the higher, the newer; only comparable within one field.
        title: what a field of the seller's own is called, and its kind.
    """

    value: str
    row: int
    age: int
    is_chosen: bool
    title: str = ""
    kind: str = ""


def shown_values(session: Session, person_id: int) -> dict[str, ShownValue]:
    """Give every field in which a person has a value, as it is shown (decision D2)."""
    chosen = {
        str(field): whole(row)
        for field, row in run_sql(
            session,
            "SELECT field, customer_id FROM person_value WHERE person_id = ?",
            (person_id,),
        )
    }
    best: dict[str, ShownValue] = {}
    for field, each in _all(session, person_id, chosen):
        now = best.get(field)
        if now is None or _rank(each) > _rank(now):
            best[field] = each
    return best


def differing(session: Session, person_id: int) -> tuple[Differing, ...]:
    """Give the fields in which the records of a person differ; of equal values the newest row's."""
    chosen = {field: each.row for field, each in shown_values(session, person_id).items()}
    found: dict[str, dict[str, ShownValue]] = {}
    for field, each in _all(session, person_id, chosen):
        if field.startswith("facet:"):
            continue
        of_value = found.setdefault(field, {})
        if each.value not in of_value or _rank(each) > _rank(of_value[each.value]):
            of_value[each.value] = each
    return tuple(
        Differing(field, *_called(values), tuple(_row_value(each) for each in values))
        for field, values in ((field, _oldest_first(of)) for field, of in found.items())
        if len(values) > 1
    )


def _oldest_first(values: Mapping[str, ShownValue]) -> list[ShownValue]:
    return sorted(values.values(), key=lambda each: each.row)


def _called(values: Sequence[ShownValue]) -> tuple[str, str]:
    return values[0].title, values[0].kind


def _row_value(each: ShownValue) -> RowValue:
    return RowValue(each.row, each.value, each.is_chosen)


def _all(
    session: Session, person_id: int, chosen: Mapping[str, int]
) -> Iterable[tuple[str, ShownValue]]:
    for row, told_at, *values in run_sql(session, _ROWS, (person_id,)):
        for plain, cell in zip(PLAIN, values, strict=True):
            if cell is not None:
                yield plain, _shown(chosen.get(plain), (cell, row, told_at))
    for field, value, row, told_at, title, kind in run_sql(session, _CUSTOM, (person_id,)):
        shown = _shown(chosen.get(str(field)), (value, row, told_at))
        yield (
            str(field),
            ShownValue(shown.value, shown.row, shown.age, shown.is_chosen, str(title), str(kind)),
        )
    for field, value, row, age in run_sql(session, _FACETS, (person_id,)):
        yield str(field), _shown(chosen.get(str(field)), (value, row, age))


def _shown(chosen: int | None, cells: tuple[object, object, object]) -> ShownValue:
    value, row, age = cells
    told = whole_or_none(age)
    return ShownValue(str(value), whole(row), -1 if told is None else told, row == chosen)


def _rank(value: ShownValue) -> tuple[bool, int, int]:
    return value.is_chosen, value.age, value.row
