"""From batches of rows to orders: who stands together, what is wrong with which row."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from app.services.exchange.intake.batches import Batch
from app.services.exchange.intake.cells import Fault, ids_of
from app.services.exchange.intake.columns import Columns, Faults, Picker, has_fault, picker_of
from app.services.exchange.intake.drafts import Draft, HeadReader
from app.services.exchange.intake.groups import Groups, groups_of, single_rows
from app.services.exchange.intake.layout import Layout
from app.services.exchange.intake.lines import LineCells, Lines
from app.services.exchange.intake.shops import Shops
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
    shops: Sequence[int]  # one per order
    draft: Draft
    nets: Sequence[int | None]
    lines: LineCells | None
    lines_minor: Sequence[int | None]

    def pick_rows(self, values: Sequence[int]) -> Sequence[int]:
        """Give the numbers at the orders' main rows."""
        return self.groups.pick(values)

    def pick_texts(self, values: Sequence[str]) -> Sequence[str]:
        """Give the texts at the orders' main rows."""
        return self.groups.pick(values)

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
        faults = columns.error_rows()
        numbers = self._numbers(columns, faults)
        if faults:
            return faults
        groups = self._groups(columns, numbers)
        pick = picker_of(groups.heads, columns.count)
        shops = self._shops.of(columns, pick)
        draft = self._heads.read(columns, pick, groups.pick(numbers), self._shop_names(shops))
        self._head_faults(draft, groups, faults)
        # A currency that is none would spoil the lines' amounts.
        lines = None if faults else self._read_lines(columns, groups, draft, faults)
        nets: Sequence[int | None] = ()
        sums: Sequence[int | None] = ()
        if not faults:
            nets, sums = self._heads.nets(draft), _sums(lines, groups)
            self._missing_amounts(draft, nets, sums, groups, faults)
        take = Take(batch, columns, groups, pick, numbers, shops, draft, nets, lines, sums)
        return faults or take

    def _read_lines(
        self, columns: Columns, groups: Groups, draft: Draft, faults: Faults
    ) -> LineCells | None:
        currencies = groups.spread(draft.currencies)
        lines = self._lines.read(
            columns, lambda name: self._heads.amounts(columns, name, _all, currencies), faults
        )
        if lines is not None and self._layout.format.line_states:
            self._state_lines(columns, lines, faults)
        return lines

    def _numbers(self, columns: Columns, faults: Faults) -> Sequence[str]:
        cells = columns.of("order_no")
        if cells is None:
            return [""] * columns.count
        numbers = ids_of(cells)
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

    def _groups(self, columns: Columns, numbers: Sequence[str]) -> Groups:
        if not self._layout.has_number:
            return single_rows(columns.count)
        head = self._layout.head_place
        main: Sequence[Cell] | None = None if head is None else columns.at(head)
        return groups_of(numbers, self._shops.rivals(columns), main)

    def _shop_names(self, shops: Sequence[int]) -> list[str]:
        names = [name or "" for name in self._shops.names]
        return [names[shop - 1] for shop in shops]

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
    if None not in amounts:
        sums = [0, *accumulate(amounts)]
        pairs = zip(groups.starts, groups.ends, strict=True)
        return [sums[end] - sums[start] for start, end in pairs]  # type: ignore[operator]  # whole numbers only
    found: list[int | None] = []
    for start, end in zip(groups.starts, groups.ends, strict=True):
        filled = [amount for amount in amounts[start:end] if isinstance(amount, int)]
        found.append(sum(filled) if filled else None)
    return found
