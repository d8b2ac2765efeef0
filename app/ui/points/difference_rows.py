"""The columns of the orders that would earn otherwise."""

from dataclasses import dataclass

from app.services.points import Difference
from app.ui.formats import number
from app.ui.i18n import translate
from app.ui.kit.cells import AmountCell, CellValue, FromToCell, PersonCell, Style
from app.ui.kit.row_window import Column
from app.ui.labels.points import points_signed
from app.ui.theme import Ink


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """One order, and whose it is; `person_id` 0 is nobody known."""

    difference: Difference
    person_id: int
    name: str | None


def difference_columns() -> list[Column[DifferenceRow]]:
    """Make the columns."""
    return [
        Column("box", str, lambda _row: "", Style.TICK, 44),
        Column(
            "order",
            lambda: translate("points", "Order"),
            lambda row: row.difference.order_no,
            Style.STRONG,
            230,
        ),
        Column("person", lambda: translate("points", "Customer"), _person),
        Column("points", lambda: translate("points", "Points by the rules"), _change, width=220),
        Column(
            "difference",
            lambda: translate("points", "Difference"),
            _difference,
            Style.NUMBER,
            130,
        ),
    ]


def _person(row: DifferenceRow) -> CellValue:
    return PersonCell(row.name or translate("points", "Without a name"))


def _change(row: DifferenceRow) -> CellValue:
    return FromToCell(number(row.difference.posted), number(row.difference.target))


def _difference(row: DifferenceRow) -> CellValue:
    change = row.difference.target - row.difference.posted
    return AmountCell(points_signed(change), Ink.OK if change > 0 else Ink.BAD)
