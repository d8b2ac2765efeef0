"""The columns of people that were wished for, the seller's own fields among them."""

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy.orm import Session

from app.services.exporting.shapes import CUSTOMERS, Shape, own_shape
from app.services.exporting.views import CustomerColumn, OutWords
from app.services.settings.queries import custom_fields


def with_own(
    session: Session, wished: Iterable[CustomerColumn], words: OutWords
) -> tuple[tuple[Shape, ...], OutWords]:
    """Give the columns, and words that also know the names of the seller's own fields."""
    shapes: list[Shape] = []
    names: dict[str, str] = {}
    for column in wished:
        if column is not CustomerColumn.OWN:
            shapes.append(CUSTOMERS[column])
            continue
        for field in custom_fields(session):
            if not field.is_given_up:
                shapes.append(own_shape(field))
                names[shapes[-1].code] = field.name
    return tuple(shapes), replace(
        words,
        column=lambda code: names.get(code) or words.column(code),
        cell=lambda code, value: words.cell("own" if code in names else code, value),
    )
