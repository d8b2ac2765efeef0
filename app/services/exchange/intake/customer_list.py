"""Customer lists: one row, one customer."""

from collections.abc import Sequence

from app.services.exchange.intake.batches import Batch
from app.services.exchange.intake.cells import Fault, id_of, text_of
from app.services.exchange.intake.columns import Columns, Faults
from app.services.exchange.intake.fields import ADDRESS_FIELDS, PERSON_FIELDS
from app.services.exchange.intake.layout import Layout
from app.services.exchange.intake.order_rows import extra_of
from app.services.exchange.intake.people import People
from app.services.exchange.intake.shops import Shops
from app.services.exchange.intake.staged import StagingFile
from app.services.exchange.views import Reason
from app.services.sheets import Cell


class CustomerList:
    """Collects the customers of a list that has no orders.

    Args:
        layout: how the columns are read.
        shops: which shop each row is of.
        people: collects the customers.
    """

    def __init__(self, layout: Layout, shops: Shops, people: People) -> None:
        self._layout = layout
        self._shops = shops
        self._people = people
        places = layout.positions
        self._fields = [name for name in (*PERSON_FIELDS, *ADDRESS_FIELDS) if name in places]
        self.repeats = 0

    def take(self, batch: Batch) -> Faults:
        """Collect a batch; rows without anything to know a customer by are faults."""
        columns = Columns(batch, self._layout)
        faults = columns.error_rows()
        accounts = columns.of("account") or [None] * columns.count
        shops = self._shops.of(columns, _all)
        starts = self._shops.accounts_of(shops)
        said = [cells for name in self._fields if (cells := columns.of(name)) is not None]
        rows = list(zip(*said, strict=True)) if said else [()] * columns.count
        names = [name for _, name in self._layout.extra]
        for at, (cell, cells) in enumerate(zip(accounts, rows, strict=True)):
            if at in faults:
                continue
            account = id_of(cell)
            fault = account if isinstance(account, Fault) else _fault_among(cells)
            if fault is not None:
                faults[at] = (fault.reason, None)
                continue
            name = account if isinstance(account, str) else None
            key = starts[at] + name if name else self._people.contact_key(cells)
            if key is None:
                faults[at] = (Reason.NO_CONTACT, None)
                continue
            before = len(self._people)
            seq = self._people.seq_of(key, name, shops[at], batch.row_nos[at])
            self.repeats += len(self._people) == before
            self._people.met(seq, cells, None)
            if names:
                row = batch.rows[at]
                self._people.keep_extra(
                    seq, extra_of(names, [row[place] for place, _ in self._layout.extra])
                )
        return faults

    def finish(self, staging: StagingFile) -> None:
        """Stage all customers."""
        self._people.write(staging)
        self._shops.write(staging)


def _all(column: Sequence[Cell]) -> Sequence[Cell]:
    return column


def _fault_among(cells: tuple[object, ...]) -> Fault | None:
    found = (text_of(cell) for cell in cells if isinstance(cell, str))
    return next((fault for fault in found if isinstance(fault, Fault)), None)
