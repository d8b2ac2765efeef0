"""A batch turned on its side: one sequence of cells per field."""

from collections.abc import Callable, Sequence
from operator import itemgetter

from app.services.exchange.intake.batches import Batch
from app.services.exchange.intake.cells import Fault, plain_text
from app.services.exchange.intake.fields import JOINED
from app.services.exchange.intake.layout import Layout
from app.services.exchange.views import Reason
from app.services.sheets import Cell, CellError

Faults = dict[int, tuple[Reason, str | None]]
Picker = Callable[[Sequence[Cell]], Sequence[Cell]]


class Columns:
    """The cells of a batch by field.

    Args:
        batch: rows of equal width.
        layout: where each field stands.
    """

    def __init__(self, batch: Batch, layout: Layout) -> None:
        self._layout = layout
        self._cells: list[Sequence[Cell]] = list(zip(*batch.rows, strict=True))
        self.count = len(batch.rows)

    def at(self, place: int) -> Sequence[Cell]:
        """Give the column at a place, whatever its field."""
        return self._cells[place]

    def of(self, field: str) -> Sequence[Cell] | None:
        """Give a field's cells, several columns joined or the first filled one; None without."""
        places = self._layout.positions.get(field)
        if not places:
            return None
        if len(places) == 1:
            return self._cells[places[0]]
        rows = zip(*(self._cells[place] for place in places), strict=True)
        glue = JOINED.get(field)
        if glue is None:
            return [next((cell for cell in row if plain_text(cell)), None) for row in rows]
        return [glue.join(filter(None, map(plain_text, row))) for row in rows]

    def error_rows(self) -> Faults:
        """Give the rows in which a cell holds a formula's error."""
        faults: Faults = {}
        if self._layout.is_text:
            return faults
        for place, column in enumerate(self._cells):
            if CellError not in set(map(type, column)):
                continue
            name = self._layout.header.names[place] or None
            for at, cell in enumerate(column):
                if isinstance(cell, CellError):
                    faults.setdefault(at, (Reason.CELL_ERROR, name))
        return faults


def picker_of(heads: Sequence[int], count: int) -> Picker:
    """Give the function that takes the cells of some rows out of a column."""
    if len(heads) == count:
        return lambda column: column
    if len(heads) == 1:
        only = heads[0]
        return lambda column: (column[only],)
    return itemgetter(*heads)


def has_fault(values: Sequence[object]) -> bool:
    """Tell whether any value is a fault, at the speed of the interpreter's own loops."""
    return Fault in set(map(type, values))
