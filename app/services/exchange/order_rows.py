"""Orders as the rows of the staging file."""

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat

from app.services.exchange.cells import Fault, Memo, plain_text, text_of
from app.services.exchange.drafts import Places
from app.services.exchange.fields import MOMENTS
from app.services.exchange.formats import RANKS
from app.services.exchange.layout import Layout
from app.services.exchange.orders import Take
from app.services.exchange.staged import Value

LINES_MINOR, ROW_NO, ROW_COUNT = 15, 35, 36
_MONEY = ("goods", "discount", "postage", "points")


class OrderRows:
    """Puts together what s_order holds.

    Args:
        layout: where the fields stand.
    """

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._places = Places(layout)
        self._texts: Memo[str | Fault | None] = Memo(text_of)
        self.newest_at: int | None = None

    def rows(
        self,
        take: Take,
        seqs: Sequence[int],
        shops: Sequence[int],
        numbers: Sequence[str],
        customers: Sequence[int | None],
    ) -> Iterator[tuple[Value, ...]]:
        """Give one row for each order of a batch."""
        draft = take.draft
        states = self._states(take)
        amounts, texts = draft.amounts, draft.texts
        moments = [_parts(draft.moments.get(name), 0) for name in MOMENTS]
        self._note_newest(moments)
        places = self._places.of(take.columns, take.pick)
        none: Iterable[None] = repeat(None)
        return zip(
            seqs,
            shops,
            numbers,
            repeat(int(self._layout.has_number)),
            customers,
            states,
            [None if state is None else RANKS[state] for state in states],
            draft.currencies,
            *(amounts.get(name, none) for name in _MONEY),
            amounts.get("paid", amounts.get("total", none)),
            amounts.get("refunded", none),
            take.nets,
            take.lines_minor,
            *(none if moment is None else moment for moment in moments),
            *(_parts(draft.moments.get(name), 1) or none for name in ("placed_at", "paid_at")),
            *(texts.get(name, none) for name in ("buyer_message", "seller_remark", "payer")),
            self._receivers(take),
            [place[0] for place in places] or none,
            [place[1] for place in places] or none,
            *(
                texts.get(name, none)
                for name in ("carrier", "parcel_no", "coupon", "closing_reason")
            ),
            self._extras(take),
            take.pick_rows(take.batch.row_nos),
            take.groups.lengths,
        )

    def _states(self, take: Take) -> Sequence[str | None]:
        states: Sequence[str | None] = take.draft.states  # type: ignore[assignment]  # no faults left
        if take.groups.are_main is None:
            return states
        return [
            state if is_main else None
            for state, is_main in zip(states, take.groups.are_main, strict=True)
        ]

    def _receivers(self, take: Take) -> Iterable[object]:
        names = [
            n
            for n in ("receiver", "receiver_surname", "receiver_given")
            if n in self._layout.positions
        ]
        if not self._layout.format.surname_first:
            names.reverse()
        columns = [cells for name in names if (cells := take.columns.of(name)) is not None]
        if not columns:
            return repeat(None)
        if len(columns) == 1:
            return [
                text if isinstance(text, str) else None
                for text in map(self._texts.__getitem__, take.pick(columns[0]))
            ]
        return [
            " ".join(filter(None, map(plain_text, cells))) or None
            for cells in zip(*map(take.pick, columns), strict=True)
        ]

    def _extras(self, take: Take) -> Iterable[str | None]:
        if not self._layout.extra:
            return repeat(None)
        names = [name for _, name in self._layout.extra]
        columns = [take.pick(take.columns.at(place)) for place, _ in self._layout.extra]
        return [extra_of(names, cells) for cells in zip(*columns, strict=True)]

    def _note_newest(self, moments: Iterable[Sequence[int | None] | None]) -> None:
        newest = self.newest_at
        for column in moments:
            for moment in column or ():
                if moment is not None and (newest is None or moment > newest):
                    newest = moment
        self.newest_at = newest


def _parts(moments: Sequence[object] | None, part: int) -> list[int | None] | None:
    if moments is None:
        return None
    return [moment[part] if isinstance(moment, tuple) else None for moment in moments]


def extra_of(names: Sequence[str], cells: Sequence[object]) -> str | None:
    """Give the filled cells of columns without a field as one JSON text, None without any."""
    said = {
        name: text
        for name, cell in zip(names, cells, strict=True)
        if cell is not None and cell != "" and (text := plain_text(cell))  # type: ignore[arg-type]  # cells they are
    }
    return json.dumps(said, ensure_ascii=False) if said else None
