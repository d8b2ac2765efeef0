"""Which column of a table holds which field, and what the format says of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.services.exchange.intake.cells import Fault, text_of
from app.services.exchange.intake.fields import folded, vocabulary
from app.services.exchange.intake.formats import RANKS, Format, StateColumn
from app.services.exchange.intake.recognising import Header, positions_of
from app.services.exchange.views import Reason, TableKind
from app.services.sheets import Cell

UNKNOWN_STATE = Fault(Reason.STATUS_UNKNOWN)
UNKNOWN_CURRENCY = Fault(Reason.CURRENCY_UNKNOWN)

_WITHOUT_MONEY = ("unpaid", "closed", "refunded")
_CUSTOMER_SIGNS = frozenset(
    ("phone", "email", "name", "surname", "given", "account", "phone_parts")
)
_ORDER_SIGNS = frozenset(
    ("order_no", "placed_at", "paid_at", "net", "paid", "quantity", "price", "amount")
)


@dataclass(frozen=True, slots=True)
class Layout:
    """How the columns of one table are read.

    Attributes:
        positions: columns of each field, in the sequence in which they are asked.
        states: the columns that speak of the order's state, each with its place.
        is_text: every cell is a text, as in a CSV file.
        extra: columns that carry no field, with their names.
        amounts: how the net amount comes about.
    """

    format: Format
    header: Header
    positions: Mapping[str, tuple[int, ...]]
    states: tuple[tuple[int, StateColumn], ...]
    extra: tuple[tuple[int, str], ...]
    amounts: str
    kind: TableKind
    platform: str = ""
    is_text: bool = False

    @property
    def has_number(self) -> bool:
        """Tell whether orders have numbers of their own."""
        return "order_no" in self.positions

    @property
    def head_place(self) -> int | None:
        """Where the column stands that only an order's main row fills, None without one."""
        return self.place_of(self.format.head)

    def place_of(self, name: str | None) -> int | None:
        """Give the first column with a folded header name, None without one."""
        names = [folded(each) for each in self.header.names]
        return names.index(name) if name in names else None

    @property
    def width(self) -> int:
        """How many columns the header has."""
        return len(self.header.names)

    def name_of(self, field_code: str) -> str | None:
        """Give the header name of a field's first column."""
        places = self.positions.get(field_code)
        return self.header.names[places[0]] if places and places[0] < self.width else None


def layout_of(
    header: Header, mapping: Mapping[int, str] | None, *, is_text: bool = False
) -> Layout:
    """Say how a table is read: by its format, or column by column as mapped."""
    known = header.format
    if known is None:
        return replace(_free_layout(header, mapping or {}), is_text=is_text)
    positions = positions_of(known, header.names) if mapping is None else _mapped(mapping)
    states = _states_of(known, header.names)
    if mapping is not None:
        # The format's own words hold for its own columns, the usual ones for others.
        own = {place for place, _ in states}
        words = StateColumn(names=(), words=vocabulary().states)
        states += tuple((at, words) for at in positions.get("state", ()) if at not in own)
    return Layout(
        format=known,
        header=header,
        positions=positions,
        states=states,
        extra=_extra(header.names, positions, known),
        amounts=known.amounts,
        kind=known.kind,
        platform=known.platform,
        is_text=is_text,
    )


def _mapped(mapping: Mapping[int, str]) -> dict[str, tuple[int, ...]]:
    fields: dict[str, list[int]] = {}
    for place in sorted(mapping):
        fields.setdefault(mapping[place], []).append(place)
    return {code: tuple(places) for code, places in fields.items()}


def _states_of(known: Format, names: Sequence[str]) -> tuple[tuple[int, StateColumn], ...]:
    places: dict[str, int] = {}
    for place, name in enumerate(names):
        places.setdefault(folded(name), place)
    found: list[tuple[int, StateColumn]] = []
    for column in known.states:
        at = next((places[name] for name in column.names if name in places), None)
        if at is not None and column.unless not in places:
            found.append((at, column))
    return tuple(found)


def _extra(
    names: Sequence[str], positions: Mapping[str, tuple[int, ...]], known: Format | None
) -> tuple[tuple[int, str], ...]:
    used = {place for places in positions.values() for place in places}
    if known is not None:
        used |= {place for place, _ in _states_of(known, names)}
    return tuple((place, name) for place, name in enumerate(names) if name and place not in used)


def _free_layout(header: Header, mapping: Mapping[int, str]) -> Layout:
    positions = _mapped(mapping)
    kind = kind_of(frozenset(positions))
    words = StateColumn(names=(), words=vocabulary().states)
    states = [(place, words) for place in positions.get("state", ())]
    if not states and "paid_at" in positions:
        by_payment = StateColumn(names=(), filled="paid", empty="unpaid")
        states.append((positions["paid_at"][0], by_payment))
    free = Format(
        key="",
        platform="",
        kind=kind,
        columns={},
        usual_state="paid" if kind is TableKind.ORDERS else None,
        country=None,
    )
    amounts = "lines"
    if "net" in positions:
        amounts = "net"
    elif "paid" in positions or "total" in positions:
        amounts = "paid_refunded"
    return Layout(
        format=free,
        header=header,
        positions=positions,
        states=tuple(states),
        extra=_extra(header.names, positions, None),
        amounts=amounts,
        kind=kind,
    )


def kind_of(fields: frozenset[str]) -> TableKind:
    """Say what rows with these fields are."""
    if not fields & _ORDER_SIGNS and fields & _CUSTOMER_SIGNS:
        return TableKind.CUSTOMERS
    has_lines = bool(fields & {"title", "code"}) and "order_no" in fields
    if has_lines and not fields & (
        {"placed_at", "paid_at", "account", "net", "paid"} | _CUSTOMER_SIGNS
    ):
        return TableKind.LINES
    return TableKind.ORDERS


def state_of(
    columns: Sequence[StateColumn], cells: Sequence[Cell], usual: str | None
) -> str | Fault | None:
    """Give an order's state: the highest rank that any of its state columns says."""
    said = [
        (column, state)
        for column, cell in zip(columns, cells, strict=True)
        if (state := _said(column, cell)) is not None
    ]
    fault = next((state for _, state in said if isinstance(state, Fault)), None)
    if fault is not None:
        return fault
    found = [(column, state) for column, state in said if isinstance(state, str)]
    first = max((RANKS[state] for column, state in found if not column.at_least), default=0)
    states = [state for column, state in found if column.at_least <= first]
    # Of two final states the one in which money came back says more.
    return max(states, key=lambda state: (RANKS[state], state == "refunded"), default=usual)


def _said(column: StateColumn, cell: Cell) -> str | Fault | None:
    text = text_of(cell)
    if not isinstance(text, str):
        return column.empty if text is None else text
    word = folded(text)
    state = column.filled or column.words.get(word) or vocabulary().states.get(word)
    if state is None and not column.is_open:
        return UNKNOWN_STATE
    return None if state == "ignore" else state


def currency_of(cell: Cell, usual: str) -> str | Fault:
    """Give the currency a cell names, by code, word or sign."""
    text = text_of(cell)
    if not isinstance(text, str):
        return usual if text is None else text
    return vocabulary().currencies.get(folded(text), UNKNOWN_CURRENCY)


def net_of(amounts: Mapping[str, int | None], meaning: str, state: str | None) -> int | None:
    """Give what an order brought in, after refunds; None where only its lines can tell.

    Args:
        amounts: net, paid, total and refunded as the file gives them.
        meaning: what they mean in this format (formats.AMOUNT_MEANINGS).
        state: the order's state.
    """
    if meaning == "net":
        return amounts.get("net")
    if state in _WITHOUT_MONEY:
        return 0
    paid = amounts.get("paid")
    paid = amounts.get("total") if paid is None else paid
    if paid is None or meaning in ("lines", "none"):
        return None
    is_whole = meaning == "status_decides" and state != "partly_refunded"
    return paid if is_whole else paid - (amounts.get("refunded") or 0)
