"""Which columns of a table give way when there is no room for all of them."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from app.ui.kit.row_window import Column
from app.ui.theme import px

Row = TypeVar("Row")


def without_room(
    columns: Sequence[Column[Row]],
    room: int,
    sequence: Sequence[str],
    least: Mapping[str, int] | None = None,
) -> set[str]:
    """Give the columns to leave out so that the rest has room.

    Args:
        columns: of the table.
        room: in pixels.
        sequence: the codes of those that may go, the least important first.
        least: what a column needs that takes the room that is left, in pixels of the design.
    """
    needs = least or {}
    widths = {each.code: px(needs.get(each.code, each.width or 0)) for each in columns}
    hidden: set[str] = set()
    for code in sequence:
        if sum(widths.values()) <= room:
            break
        if widths.pop(code, None) is not None:
            hidden.add(code)
    return hidden
