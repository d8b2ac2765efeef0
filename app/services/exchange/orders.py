"""From batches of rows to orders: who stands together, what is wrong with which row."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.services.exchange.batches import Batch
from app.services.exchange.cells import Fault, ids_of
from app.services.exchange.columns import Columns, Faults, Picker, has_fault, picker_of
from app.services.exchange.drafts import Draft, HeadReader
from app.services.exchange.groups import Groups, groups_of, single_rows
from app.services.exchange.layout import Layout
from app.services.exchange.lines import LineCells, Lines
from app.services.exchange.shops import Shops
from app.services.exchange.views import Reason
from app.services.sheets import Cell


@dataclass(frozen=True, slots=True)
class Take:
    """A batch without faults, read and waiting to be staged."""

    batch: Batch
    columns: Columns
    groups: Groups
    pick: Picker
    numbers: Sequence[str]
    shops: Sequence[int]
    draft: Draft
    nets: Sequence[int | None]
    lines: LineCells | None
    lines_minor: Sequence[int | None]

    def pick_rows(self, values: Sequence[int]) -> Sequence[int]:
        """Give the numbers at the orders' main rows."""
        return [values[head] for head in self.groups.heads]

    def pick_texts(self, values: Sequence[str]) -> Sequence[str]:
        """Give the texts at the orders' main rows."""
        return [values[head] for head in self.groups.heads]

    def placed_ms(self) -> list[int | None]:
        """Give when each order was placed, else paid."""
        nothing: list[None] = [None] * len(self.groups.starts)
        placed = self.draft.moments.get("placed_at", nothing)
        paid = self.draft.moments.get("paid_at", nothing)
        return [
            one[0] if isinstance(one, tuple) else other[0] if isinstance(other, tuple) else None
            for one, other in zip(placed, paid, strict=True)
        ]


class OrderReader:
    """Reads batches of order or line lists.

    Args:
        layout: how the columns are read.
        shops: which shop each row is of.
        heads: reads the orders' own columns.
        lines: reads the columns of lines.
    """

    def __init__(self, layout: Layout, shops: Shops, heads: HeadReader, lines: Lines) -> None:
        self._layout = layout
        self._shops = shops
        self._heads = heads
        self._lines = lines

    def take(self, batch: Batch) -> Take | Faults:
        """Read a batch, or say what is wrong with which row; an order's rows fall together."""
        columns = Columns(batch, self._layout)
        faults = columns.error_rows(batch)
        numbers = self._numbers(columns, faults)
        if faults:
            return faults
        shops = self._shops.of(columns)
        groups = self._groups(columns, numbers, shops)
        pick = picker_of(groups.heads, columns.count)
        draft = self._heads.read(
            columns, pick, [numbers[head] for head in groups.heads], self._shop_names(groups, shops)
        )
        self._head_faults(draft, groups, faults)
        if faults:
            return faults
        currencies = groups.spread(draft.currencies)
        lines = self._lines.read(
            columns, lambda name: self._heads.amounts(columns, name, _all, currencies), faults
        )
        if lines is not None and self._layout.format.line_states:
            self._state_lines(columns, lines, faults)
        if faults:
            return faults
        nets = self._heads.nets(draft)
        sums = _sums(lines, groups)
        self._missing_amounts(draft, nets, sums, groups, faults)
        if faults:
            return faults
        return Take(batch, columns, groups, pick, numbers, shops, draft, nets, lines, sums)

    def _numbers(self, columns: Columns, faults: Faults) -> Sequence[str]:
        cells = columns.of("order_no")
        if cells is None:
            return [""] * columns.count
        numbers = ids_of(list(cells))
        prefix = self._layout.format.number_prefix
        if None in numbers or has_fault(numbers) or prefix:
            return self._mended(numbers, prefix, faults)
        return numbers  # type: ignore[return-value]  # texts only, as just asked

    def _mended(
        self, numbers: Sequence[str | Fault | None], prefix: str, faults: Faults
    ) -> list[str]:
        name = self._layout.name_of("order_no")
        last: str | Fault | None = None
        mended: list[str] = []
        for at, number in enumerate(numbers):
            last = last if number is None and self._layout.format.fills_down else number
            if isinstance(last, str):
                mended.append(last.removeprefix(prefix))
                continue
            faults[at] = (Reason.ID_MISSING if last is None else last.reason, name)
            mended.append("")
        return mended

    def _groups(self, columns: Columns, numbers: Sequence[str], shops: Sequence[int]) -> Groups:
        if not self._layout.has_number:
            return single_rows(columns.count)
        head = self._layout.head_place
        main: Sequence[Cell] | None = None if head is None else columns.at(head)
        return groups_of(numbers, shops if self._shops.are_named else None, main)

    def _shop_names(self, groups: Groups, shops: Sequence[int]) -> list[str]:
        names = [name or "" for name in self._shops.names]
        return [names[shops[head] - 1] for head in groups.heads]

    def _head_faults(self, draft: Draft, groups: Groups, faults: Faults) -> None:
        for name, values in draft.checked().items():
            if not has_fault(values):
                continue
            for order, value in enumerate(values):
                if isinstance(value, Fault) and groups.is_main(order):
                    self._all_rows(
                        faults, groups, order, (value.reason, self._layout.name_of(name))
                    )

    def _state_lines(self, columns: Columns, lines: LineCells, faults: Faults) -> None:
        states = self._heads.states_of(columns, _all, columns.count)
        if has_fault(states):
            name = self._layout.header.names[self._layout.states[0][0]]
            for at, state in enumerate(states):
                if isinstance(state, Fault):
                    faults[at] = (state.reason, name)
        lines.states = states  # type: ignore[assignment]  # faults are taken out by the caller

    def _missing_amounts(
        self,
        draft: Draft,
        nets: Sequence[int | None],
        sums: Sequence[int | None],
        groups: Groups,
        faults: Faults,
    ) -> None:
        name = next((n for n in ("net", "paid", "total") if n in draft.amounts), None)
        if name is None or self._layout.amounts == "none" or None not in nets:
            return
        for order, (net, lines) in enumerate(zip(nets, sums, strict=True)):
            if net is None and lines is None and groups.is_main(order):
                reason = (Reason.AMOUNT_MISSING, self._layout.name_of(name))
                self._all_rows(faults, groups, order, reason)

    def _all_rows(
        self, faults: Faults, groups: Groups, order: int, reason: tuple[Reason, str | None]
    ) -> None:
        for at in range(groups.starts[order], groups.ends[order]):
            faults.setdefault(at, reason)


def _all(column: Sequence[Cell]) -> Sequence[Cell]:
    return column


def _sums(lines: LineCells | None, groups: Groups) -> list[int | None]:
    """Give the sum of the lines' amounts of each order, None where no line has one."""
    count = len(groups.starts)
    if lines is None:
        return [None] * count
    amounts = lines.amounts
    if lines.is_line is not None:
        amounts = [
            a if is_line else None for a, is_line in zip(amounts, lines.is_line, strict=True)
        ]
    if len(amounts) == count:
        return list(amounts)  # type: ignore[arg-type]  # faults were taken out
    found: list[int | None] = []
    for start, end in zip(groups.starts, groups.ends, strict=True):
        filled = [amount for amount in amounts[start:end] if isinstance(amount, int)]
        found.append(sum(filled) if filled else None)
    return found
