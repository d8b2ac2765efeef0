"""Numbering orders over the whole file and staging them with their customers and lines."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import compress

from app.services.exchange.intake.buyers import Buyers
from app.services.exchange.intake.cells import decimal_of, plain_text
from app.services.exchange.intake.keys import RowKeys
from app.services.exchange.intake.layout import Layout
from app.services.exchange.intake.lines import Lines, Summary
from app.services.exchange.intake.order_rows import LINES_MINOR, ROW_COUNT, ROW_NO, OrderRows
from app.services.exchange.intake.orders import Take
from app.services.exchange.intake.people import People
from app.services.exchange.intake.shops import Shops
from app.services.exchange.intake.staged import StagingFile, Value
from app.services.sheets import Cell

_CUSTOMER = 4


@dataclass(slots=True)
class _Shell:
    """An order of which only side rows were met so far."""

    rows: int
    lines_minor: int | None
    row_no: int


class OrderBooking:
    """Stages what was read of orders.

    Args:
        layout: how the columns are read.
        shops: shops and platforms of the rows.
        people: collects the customers.
        lines: stages the lines.
        staging: where everything goes.
    """

    def __init__(
        self, layout: Layout, shops: Shops, people: People, lines: Lines, staging: StagingFile
    ) -> None:
        self._layout = layout
        self._shops = shops
        self._people = people
        self._lines = lines
        self._staging = staging
        self._rows = OrderRows(layout)
        self._buyers = Buyers(layout, shops, people)
        self._keys = RowKeys(f"{layout.format.key}\x1f{shops.usual or ''}")
        self._seqs: dict[tuple[int, str], int] = {}
        self._shells: dict[int, _Shell] = {}
        self._growth: list[tuple[int, int | None, int]] = []

    @property
    def repeats(self) -> int:
        """How many rows without a number were exact duplicates of another."""
        return self._keys.repeats

    @property
    def newest_at(self) -> int | None:
        """The newest moment any order told, in Unix ms."""
        return self._rows.newest_at

    @property
    def count(self) -> int:
        """How many orders were met so far."""
        return len(self._seqs)

    @property
    def may_repeat(self) -> bool:
        """Whether lines of one order stood apart, or share a number."""
        return bool(self._growth) or self._lines.has_repeats

    def give_orders(self) -> list[tuple[int, str]]:
        """Give shop and number of all orders by their own numbers; they are forgotten here."""
        orders = list(self._seqs)
        self._seqs.clear()
        return orders

    def shares(self, orders: Iterable[tuple[int, str]]) -> bool:
        """Tell whether any of these orders, by shop and number, was met here, too."""
        return not self._seqs.keys().isdisjoint(orders)

    def settle(self) -> None:
        """Write what later rows brought to orders of which earlier ones were written."""
        self._staging.grow_orders(self._growth)
        self._growth.clear()

    def book(self, take: Take) -> None:
        """Stage the orders of a batch."""
        if self._layout.has_number:
            numbers = take.pick_texts(take.numbers)
        else:
            numbers = [self._keys.key_of(row) for row in take.batch.rows]
        shops = take.shops
        seqs, fresh = self._numbered(shops, numbers)
        customers = self._buyers.of(take, seqs, fresh, shops)
        columns = self._rows.columns(take, seqs, shops, numbers, customers)
        if all(fresh) and take.groups.are_main is None:
            self._staging.add_columns("s_order", columns)
        else:
            nothing: list[None] = [None] * len(seqs)
            rows = zip(*(column or nothing for column in columns.values()), strict=True)
            self._add_known(take, list(rows), fresh)
        if take.lines is not None:
            self._lines.stage(take.lines, take.groups.spread(seqs), take.batch.row_nos)
        self._stage_titles(take, seqs, fresh)
        self._staging.add(
            "s_note",
            (
                ("several_buyers", take.batch.row_nos[at], take.numbers[at])
                for at in self._buyers.rivals(take)
            ),
        )

    def finish(self) -> None:
        """Stage what only the whole file tells."""
        may_repeat = not self._lines.are_named or self.may_repeat
        self.settle()
        if self._lines.has_lines and may_repeat:
            self._staging.number_equal_lines(are_named=self._lines.are_named)
        if self._layout.format.line_states and self._lines.has_lines:
            self._staging.settle_line_states()
        self._lines.products.write(self._staging)
        self._people.write(self._staging)
        self._shops.write(self._staging)

    def _numbered(
        self, shops: Sequence[int], numbers: Sequence[str]
    ) -> tuple[list[int], list[bool]]:
        known = self._seqs
        seqs: list[int] = []
        fresh: list[bool] = []
        for key in zip(shops, numbers, strict=True):
            seq = known.get(key)
            fresh.append(seq is None)
            if seq is None:
                seq = known[key] = len(known) + 1
            seqs.append(seq)
        return seqs, fresh

    def _add_known(self, take: Take, rows: list[tuple[Value, ...]], fresh: Sequence[bool]) -> None:
        """Stage orders of which some were met before, or miss their main row."""
        self._staging.add("s_order", compress(rows, fresh))
        for at, row in enumerate(rows):
            seq, is_main = int(row[0] or 0), take.groups.is_main(at)
            own = (_number(row[ROW_COUNT]) or 0, _number(row[LINES_MINOR]))
            shell = self._shells.get(seq)
            if fresh[at]:
                if not is_main:
                    self._shells[seq] = _Shell(*own, _number(row[ROW_NO]) or 0)
            elif shell is not None and is_main:
                self._complete(take, at, row, self._shells.pop(seq))
            else:
                self._growth.append((*own, seq))
                if shell is not None:
                    shell.rows += own[0]
                    shell.lines_minor = _sum(shell.lines_minor, own[1])

    def _complete(self, take: Take, at: int, row: tuple[Value, ...], shell: _Shell) -> None:
        """Write the main row over the shell; what the shell grew by so far is in `_growth`."""
        self._staging.grow_orders(self._growth)
        self._growth.clear()
        whole = list(row)
        seq, shop = _number(row[0]) or 0, _number(row[1]) or 0
        whole[_CUSTOMER] = self._buyers.hand_over(seq, take, at, shop)
        whole[ROW_COUNT] = shell.rows + (_number(row[ROW_COUNT]) or 0)
        whole[LINES_MINOR] = _sum(shell.lines_minor, _number(row[LINES_MINOR]))
        whole[ROW_NO] = min(shell.row_no, _number(row[ROW_NO]) or 0)
        self._staging.replace_orders([tuple(whole)])
        self._lines.may_repeat()

    def _stage_titles(self, take: Take, seqs: Sequence[int], fresh: Sequence[bool]) -> None:
        titles = self._picked(take, "titles")
        if titles is None:
            return
        names = ("code", "category", "kinds", "pieces")
        others = [self._picked(take, name) or [None] * len(seqs) for name in names]
        row_nos = take.pick_rows(take.batch.row_nos)
        summaries = [
            Summary(
                seq,
                text,
                plain_text(code),
                plain_text(category),
                _count(kinds),
                _count(pieces),
                row_no,
            )
            for seq, title, code, category, kinds, pieces, row_no in zip(
                seqs, titles, *others, row_nos, strict=True
            )
            if (text := plain_text(title))
        ]
        if not all(fresh):
            new = set(compress(seqs, fresh))
            summaries = [summary for summary in summaries if summary.order_seq in new]
        self._lines.stage_summaries(summaries)

    def _picked(self, take: Take, field: str) -> Sequence[Cell] | None:
        cells = take.columns.of(field)
        return None if cells is None else take.pick(cells)


def _number(value: Value) -> int | None:
    return value if isinstance(value, int) else None


def _sum(one: int | None, other: int | None) -> int | None:
    return other if one is None else one + (other or 0)


def _count(cell: Cell) -> float | None:
    number = decimal_of(plain_text(cell))
    return None if number is None else float(number)
