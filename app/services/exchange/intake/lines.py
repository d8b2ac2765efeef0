"""Lines and products: what was in the orders."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import compress

from app.services.exchange.intake.cells import (
    Fault,
    Memo,
    id_of,
    ids_of,
    plain_text,
    quantity_of,
    text_of,
)
from app.services.exchange.intake.columns import Columns, Faults, has_fault
from app.services.exchange.intake.fields import folded, vocabulary
from app.services.exchange.intake.keys import line_key
from app.services.exchange.intake.layout import Layout
from app.services.exchange.intake.products import Products
from app.services.exchange.intake.staged import StagingFile, Value
from app.services.sheets import Cell

Amount = int | Fault | None
Texts = list[str | Fault | None]

_BETWEEN_TITLES = re.compile(r"[,，;；]")


@dataclass(slots=True)
class LineCells:
    """The lines of a batch, one entry per row; `is_line` is None when every row is a line."""

    numbers: Sequence[str | Fault | None] | None
    codes: Texts
    titles: Texts
    variations: Texts
    categories: Texts
    quantities: Sequence[float | Fault | None]
    prices: Sequence[Amount]
    amounts: Sequence[Amount]
    refunds: Sequence[Amount]
    states: Sequence[str | None]
    is_line: list[bool] | None


@dataclass(frozen=True, slots=True)
class Summary:
    """An order of which the list gives only the titles, joined, and how many kinds and pieces."""

    order_seq: int
    titles: str
    code: str
    category: str
    kinds: float | None
    pieces: float | None
    row_no: int

    def parted(self) -> tuple[list[str], bool]:
        """Give the single titles, and whether each is surely one product."""
        if self.kinds is None or self.kinds <= 1:
            return [self.titles], True
        parts = [part.strip() for part in _BETWEEN_TITLES.split(self.titles)]
        is_certain = len(parts) == self.kinds
        return (parts, True) if is_certain else ([self.titles], False)


class Lines:
    """Reads the line fields of batches and stages them.

    Args:
        layout: where the fields stand.
        staging: where they go.
    """

    def __init__(self, layout: Layout, staging: StagingFile) -> None:
        self._layout = layout
        self._staging = staging
        self._texts: dict[str, Memo[Cell, str | Fault | None]] = {}
        self._quantities: Memo[Cell, float | Fault | None] = Memo(quantity_of)
        self._states: Memo[Cell, str | None] = Memo(self._state_of)
        self.products = Products()
        fields = layout.positions.keys()
        self.has_lines = bool(fields & {"title", "code"}) and "titles" not in fields
        self.are_named = "line_no" in layout.positions
        self.has_repeats = False

    def read(
        self, columns: Columns, amounts: Callable[[str], Sequence[Amount] | None], faults: Faults
    ) -> LineCells | None:
        """Give the lines of a batch; rows that cannot be read are added to the faults."""
        if not self.has_lines:
            return None
        nothing: list[None] = [None] * columns.count
        numbers = columns.of("line_no")
        quantities = columns.of("quantity")
        states = columns.of("line_state")
        found = LineCells(
            numbers=None if numbers is None else ids_of(numbers),
            codes=self._text(columns, "code", id_of),
            titles=self._text(columns, "title", text_of),
            variations=self._text(columns, "variation", text_of),
            categories=self._text(columns, "category", text_of),
            quantities=nothing
            if quantities is None
            else list(map(self._quantities.__getitem__, quantities)),
            prices=amounts("price") or nothing,
            amounts=amounts("amount") or nothing,
            refunds=amounts("line_refunded") or nothing,
            states=nothing if states is None else list(map(self._states.__getitem__, states)),
            is_line=None,
        )
        self._find_faults(found, faults)
        if not faults:
            self._settle(found, columns)
        return found

    def _text(
        self, columns: Columns, field: str, convert: Callable[[Cell], str | Fault | None]
    ) -> Texts:
        cells = columns.of(field)
        if cells is None:
            return [None] * columns.count
        memo = self._texts.setdefault(field, Memo(convert))
        return list(map(memo.__getitem__, cells))

    def _state_of(self, cell: Cell) -> str | None:
        text = text_of(cell)
        if not isinstance(text, str):
            return None
        word = folded(text)
        return self._layout.format.line_words.get(word) or vocabulary().states.get(word)

    def _find_faults(self, found: LineCells, faults: Faults) -> None:
        for field, values in (
            ("line_no", found.numbers),
            ("code", found.codes),
            ("title", found.titles),
            ("quantity", found.quantities),
            ("price", found.prices),
            ("amount", found.amounts),
            ("line_refunded", found.refunds),
        ):
            if values is None or not has_fault(values):
                continue
            for at, value in enumerate(values):
                if isinstance(value, Fault):
                    faults.setdefault(at, (value.reason, self._layout.name_of(field)))

    def _settle(self, found: LineCells, columns: Columns) -> None:
        numbers = found.numbers
        # Lines are told apart by their numbers; where two share one, an ordinal must help.
        if numbers is not None and len(set(numbers)) < len(numbers):
            self.has_repeats = True
        if "amount" not in self._layout.positions:
            found.amounts = _products_of(found.prices, found.quantities)
        kinds = columns.of("line_kind")
        skipped = self._layout.format.no_line
        if kinds is not None and skipped:
            found.is_line = [folded(str(kind)) not in skipped for kind in kinds]
        self._join_options(found, columns)
        if None in found.codes and None in found.titles:
            named = [
                code is not None or title is not None
                for code, title in zip(found.codes, found.titles, strict=True)
            ]
            known = found.is_line or named
            found.is_line = [a and b for a, b in zip(known, named, strict=True)]

    def _join_options(self, found: LineCells, columns: Columns) -> None:
        """Add the texts of option rows to the line above them."""
        place = self._layout.place_of(self._layout.format.option_mark)
        if place is None:
            return
        marked = [bool(plain_text(cell)) for cell in columns.at(place)]
        above = 0
        for at, is_line in enumerate(marked):
            if is_line or at == 0:
                above = at
                continue
            parts = (found.variations[above], found.titles[at], found.variations[at])
            found.variations[above] = " ".join(part for part in parts if isinstance(part, str))
        known = found.is_line or marked
        found.is_line = [
            a and (b or at == 0) for at, (a, b) in enumerate(zip(known, marked, strict=True))
        ]

    def stage(self, found: LineCells, order_seqs: Sequence[int], row_nos: Sequence[int]) -> None:
        """Write the lines of a batch, each to its order."""
        products = self.products.seqs_of(found.codes, found.titles, found.categories)
        names = zip(found.codes, found.titles, found.variations, strict=True)
        keys: Iterable[object] = (line_key(*name) for name in names)
        if found.numbers is not None:
            keys = found.numbers
            if None in found.numbers:
                keys = [n or line_key(*m) for n, m in zip(found.numbers, names, strict=True)]
        fields = self._layout.positions
        has_states = "line_state" in fields or self._layout.format.line_states
        columns: dict[str, Sequence[object] | None] = {
            "order_seq": order_seqs,
            "line_key": list(keys),
            "product_seq": products,
            "title": found.titles,
            "variation": found.variations if "variation" in fields else None,
            "quantity": found.quantities,
            "price_minor": found.prices,
            "amount_minor": found.amounts,
            "refunded_minor": found.refunds if "line_refunded" in fields else None,
            "state": found.states if has_states else None,
            "row_no": row_nos,
        }
        if found.is_line is None and not self._layout.format.separator:
            self._staging.add_columns("s_line", columns)
            return
        nothing: list[None] = [None] * len(row_nos)
        rows = zip(*(column or nothing for column in columns.values()), strict=True)
        lines: Iterator[tuple[Value, ...]] = compress(rows, found.is_line or row_nos)
        self._staging.add("s_line", _split_lines(lines, self._layout.format.separator or "\x00"))

    def may_repeat(self) -> None:
        """Note that lines of one order were staged apart from each other."""
        self.has_repeats = True

    def stage_summaries(self, summaries: Iterable[Summary]) -> None:
        """Write the lines of orders of which the file has only the titles in one cell.

        Their keys begin with "~": they give way to the lines of a line list.
        """
        rows: list[tuple[Value, ...]] = []
        for summary in summaries:
            titles, is_certain = summary.parted()
            is_one = len(titles) == 1
            for nth, title in enumerate(titles, start=1):
                product = None
                if is_certain:
                    code = summary.code or None if is_one else None
                    category = summary.category or None
                    (product,) = self.products.seqs_of([code], [title], [category])
                pieces = summary.pieces if is_one else None
                money = (None,) * 3
                rows.append(
                    (
                        summary.order_seq,
                        f"~{nth}",
                        product,
                        title,
                        None,
                        pieces,
                        *money,
                        None,
                        summary.row_no,
                    )
                )
        self._staging.add("s_line", rows)


def _products_of(
    prices: Sequence[Amount], quantities: Sequence[float | Fault | None]
) -> list[Amount]:
    pairs = zip(prices, quantities, strict=True)
    if None not in prices and None not in quantities:
        return [round(price * quantity) for price, quantity in pairs]  # type: ignore[operator]  # numbers only
    return [
        round(price * quantity) if isinstance(price, int) and isinstance(quantity, float) else None
        for price, quantity in pairs
    ]


def _split_lines(rows: Iterable[tuple[Value, ...]], separator: str) -> Iterator[tuple[Value, ...]]:
    """Part rows in which several line numbers share a cell; money stays whole on the first."""
    for row in rows:
        key = row[1]
        if not isinstance(key, str) or separator not in key:
            yield row
            continue
        numbers = [part.strip() for part in key.split(separator) if part.strip()]
        titles = [part.strip() for part in str(row[3] or "").split(separator)]
        for nth, number in enumerate(numbers):
            title = titles[nth] if len(titles) == len(numbers) else row[3]
            money = row[5:9] if nth == 0 else (None,) * 4
            yield (row[0], number, row[2] if nth == 0 else None, title, row[4], *money, *row[9:])
