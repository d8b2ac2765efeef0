"""What the main rows of orders say, column by column, before they are numbered and written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.services.customers import Region, region_of
from app.services.exchange.intake.cells import Fault, Memo, amount_reader, plain_text, text_of
from app.services.exchange.intake.columns import Columns, Picker
from app.services.exchange.intake.dates import IMPOSSIBLE, Moment, MomentReader
from app.services.exchange.intake.fields import MOMENTS, ORDER_AMOUNTS, ORDER_TEXTS
from app.services.exchange.intake.layout import Layout, currency_of, net_of, state_of
from app.services.exchange.views import Reason, TableKind
from app.services.sheets import Cell

Amount = int | Fault | None
Text = str | Fault | None

NO_DATE = Fault(Reason.DATE_MISSING)


@dataclass(slots=True)
class Draft:
    """Order columns of a batch, one entry per order; faults are still among them."""

    states: Sequence[Text]
    currencies: Sequence[str | Fault]
    amounts: dict[str, Sequence[Amount]]
    moments: dict[str, Sequence[Moment | Fault | None]]
    texts: dict[str, Sequence[Text]]

    def checked(self) -> Mapping[str, Sequence[object]]:
        """Give every column in which a fault may stand, by field."""
        return {
            "state": self.states,
            "currency": self.currencies,
            **self.amounts,
            **self.moments,
            **self.texts,
        }


class HeadReader:
    """Reads order columns.

    Args:
        layout: where the fields stand.
        currency: of orders that do not say theirs.
        moments: the reader of dates for each shop's zone, "" for all others.
    """

    def __init__(self, layout: Layout, currency: str, moments: Mapping[str, MomentReader]) -> None:
        self._layout = layout
        self._currency = currency
        self._moments = moments
        self._amounts: dict[str, Memo[Cell, Amount]] = {}
        self._texts: Memo[Cell, Text] = Memo(text_of)
        self._currencies: Memo[Cell, str | Fault] = Memo(lambda cell: currency_of(cell, currency))
        self._states: dict[object, Text] = {}
        self._columns = tuple(column for _, column in layout.states)
        self._dated = any(name in layout.positions for name in ("placed_at", "placed_day"))

    def read(
        self, columns: Columns, pick: Picker, numbers: Sequence[str], shops: Sequence[str]
    ) -> Draft:
        """Give the order columns of the rows that the picker takes."""
        currencies = self.currencies(columns, pick)
        amounts = {
            name: found
            for name in ORDER_AMOUNTS
            if (found := self.amounts(columns, name, pick, currencies)) is not None
        }
        draft = Draft(
            states=self.states_of(columns, pick, len(numbers)),
            currencies=currencies or [self._currency] * len(shops),
            amounts=amounts,
            moments=self._moments_of(columns, pick, shops),
            texts={
                name: list(map(self._texts.__getitem__, pick(cells)))
                for name in ORDER_TEXTS
                if (cells := columns.of(name)) is not None
            },
        )
        self._date_by_number(draft, numbers)
        self._settle(draft)
        return draft

    def currencies(self, columns: Columns, pick: Picker) -> list[str | Fault] | None:
        """Give each order's currency, None where the file has no such column."""
        cells = columns.of("currency")
        if cells is None:
            return None
        return list(map(self._currencies.__getitem__, pick(cells)))

    def amounts(
        self, columns: Columns, name: str, pick: Picker, currencies: Sequence[str | Fault] | None
    ) -> Sequence[Amount] | None:
        """Give a column of amounts in minor units of each row's currency, None without it."""
        column = columns.of(name)
        if column is None:
            return None
        cells = pick(column)
        if currencies is None:
            return list(map(self._memo(self._currency).__getitem__, cells))
        only = set(currencies)
        if len(only) == 1:
            return list(map(self._memo(only.pop()).__getitem__, cells))
        return [self._memo(code)[cell] for code, cell in zip(currencies, cells, strict=True)]

    def _memo(self, currency: str | Fault) -> Memo[Cell, Amount]:
        code = currency if isinstance(currency, str) else self._currency
        memo = self._amounts.get(code)
        if memo is None:
            memo = self._amounts[code] = Memo(amount_reader(code), limit=200_000)
        return memo

    def states_of(self, columns: Columns, pick: Picker, count: int) -> Sequence[Text]:
        """Give the state that each of the rows taken by the picker tells."""
        usual = self._layout.format.usual_state
        places = [place for place, _ in self._layout.states]
        if not places:
            return [usual] * count
        known = self._states
        rows = list(zip(*(pick(columns.at(place)) for place in places), strict=True))
        found: list[Text] = []
        for row in rows:
            state = known.get(row, IMPOSSIBLE)
            if state is IMPOSSIBLE:
                state = state_of(self._columns, row, usual)
                if len(known) < 50_000:  # noqa: PLR2004 - filled/empty columns hold moments
                    known[row] = state
            found.append(state)
        return found

    def _moments_of(
        self, columns: Columns, pick: Picker, shops: Sequence[str]
    ) -> dict[str, Sequence[Moment | Fault | None]]:
        found: dict[str, Sequence[Moment | Fault | None]] = {}
        for name in MOMENTS:
            cells = columns.of(name)
            if cells is None and name == "placed_at":
                cells = _day_and_time(columns)
            if cells is not None:
                found[name] = self._read_moments(pick(cells), shops)
        return found

    def _read_moments(
        self, cells: Sequence[Cell], shops: Sequence[str]
    ) -> list[Moment | Fault | None]:
        if len(self._moments) == 1:
            return self._moments[""].column(cells)
        usual = self._moments[""]
        return [
            self._moments.get(shop, usual)(cell) for shop, cell in zip(shops, cells, strict=True)
        ]

    def _date_by_number(self, draft: Draft, numbers: Sequence[str]) -> None:
        """Take the day from the order's number where the date column is empty."""
        form = self._layout.format.dated_number
        placed = draft.moments.get("placed_at")
        if form is None or placed is None or None not in placed:
            return
        reader = self._moments[""]
        draft.moments["placed_at"] = [
            reader("20{y}-{m}-{d}".format(**found.groupdict()))
            if at is None and (found := form.match(number))
            else at
            for at, number in zip(placed, numbers, strict=True)
        ]

    def _settle(self, draft: Draft) -> None:
        """Let the columns complete each other: closing reasons, refunds without a state column."""
        closing = self._layout.format.closing
        reasons = draft.texts.get("closing_reason")
        if closing and reasons is not None:
            draft.states = [
                _closed_as(state, reason, closing)
                for state, reason in zip(draft.states, reasons, strict=True)
            ]
        if self._layout.amounts == "net" and {"net", "refunded"} <= draft.amounts.keys():
            draft.states = [
                _refunded_as(state, net, refunded)
                for state, net, refunded in zip(
                    draft.states, draft.amounts["net"], draft.amounts["refunded"], strict=True
                )
            ]
        if self._dated and self._layout.kind is TableKind.ORDERS:
            self._require_dates(draft)

    def _require_dates(self, draft: Draft) -> None:
        placed = draft.moments["placed_at"]
        paid = draft.moments.get("paid_at") or [None] * len(placed)
        draft.moments["placed_at"] = [
            NO_DATE if at is None and other is None else at
            for at, other in zip(placed, paid, strict=True)
        ]

    def nets(self, draft: Draft) -> list[int | None]:
        """Give what each order brought in, None where its lines must tell."""
        meaning = self._layout.amounts
        if meaning == "net" and "net" in draft.amounts:
            return list(draft.amounts["net"])  # type: ignore[arg-type]  # faults were taken out
        if meaning == "net" and "goods" in draft.amounts:
            return _payable(draft)
        names = ("paid", "total", "refunded")
        nothing: list[None] = [None] * len(draft.states)
        columns = [draft.amounts.get(name, nothing) for name in names]
        return [
            net_of({"paid": paid, "total": total, "refunded": refunded}, meaning, state)
            for state, paid, total, refunded in zip(draft.states, *columns, strict=True)
        ]


def _payable(draft: Draft) -> list[int | None]:
    """Give what was to be paid for goods and postage, where the list leaves out what was paid."""
    nothing: list[None] = [None] * len(draft.states)
    postages = draft.amounts.get("postage", nothing)
    return [
        net_of({"paid": goods + (postage or 0)}, "status_decides", state)  # type: ignore[operator, arg-type]  # faults were taken out
        if goods is not None
        else None
        for state, goods, postage in zip(
            draft.states, draft.amounts["goods"], postages, strict=True
        )
    ]


def _day_and_time(columns: Columns) -> Sequence[Cell] | None:
    days, times = columns.of("placed_day"), columns.of("placed_time")
    if days is None or times is None:
        return days
    return [
        f"{plain_text(day)[:10]} {plain_text(time)}".strip()
        for day, time in zip(days, times, strict=True)
    ]


def _closed_as(state: Text, reason: Text, closing: Sequence[tuple[str, str]]) -> Text:
    if state != "closed" or not isinstance(reason, str):
        return state
    return next((better for word, better in closing if word in reason), state)


def _refunded_as(state: Text, net: Amount, refunded: Amount) -> Text:
    if not isinstance(net, int) or not isinstance(refunded, int) or refunded <= 0:
        return state
    if state in ("closed", "paid", "shipped", "completed"):
        return "partly_refunded" if net > 0 else "refunded"
    return state


class Places:
    """Brings province and city of orders to one spelling, each distinct one once."""

    def __init__(self, layout: Layout) -> None:
        names = ("country", "province", "city", "district")
        self._names = [name for name in names if name in layout.positions]
        if "province" not in self._names:
            self._names += [n for n in ("region", "address") if n in layout.positions][:1]
        self._known: dict[tuple[Cell, ...], tuple[str | None, str | None]] = {}

    def of(self, columns: Columns, pick: Picker) -> list[tuple[str | None, str | None]]:
        """Give province and city of each order."""
        picked = [pick(cells) for name in self._names if (cells := columns.of(name)) is not None]
        if not picked:
            return []
        known = self._known
        found = []
        for cells in zip(*picked, strict=True):
            place = known.get(cells)
            if place is None:
                if len(known) > 20_000:  # noqa: PLR2004 - whole addresses repeat seldom
                    known.clear()
                place = known[cells] = self._place_of(cells)
            found.append(place)
        return found

    def _place_of(self, cells: Sequence[Cell]) -> tuple[str | None, str | None]:
        said = dict(zip(self._names, map(plain_text, cells), strict=True))
        street = said.get("region") or said.get("address")
        region: Region = region_of(
            said.get("country") or None,
            said.get("province") or None,
            said.get("city") or None,
            said.get("district") or None,
            street or None,
        )
        return region.province, region.city
