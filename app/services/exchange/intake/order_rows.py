"""Orders as the rows of the staging file."""

import json
from collections.abc import Iterable, Sequence

from app.services.exchange.intake.cells import Fault, Memo, plain_text, text_of
from app.services.exchange.intake.drafts import Places
from app.services.exchange.intake.fields import MOMENTS
from app.services.exchange.intake.formats import RANKS
from app.services.exchange.intake.layout import Layout
from app.services.exchange.intake.orders import Take
from app.services.sheets import Cell

LINES_MINOR, ROW_NO, ROW_COUNT = 15, 35, 36
_MONEY = ("goods", "discount", "postage", "points")
_LATER_TEXTS = ("carrier", "parcel_no", "coupon", "closing_reason")


class OrderRows:
    """Puts together what s_order holds.

    Args:
        layout: where the fields stand.
    """

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._places = Places(layout)
        self._texts: Memo[Cell, str | Fault | None] = Memo(text_of, limit=200_000)
        self.newest_at: int | None = None

    def columns(
        self,
        take: Take,
        seqs: Sequence[int],
        shops: Sequence[int],
        numbers: Sequence[str],
        customers: Sequence[int | None],
    ) -> dict[str, Sequence[object] | None]:
        """Give the columns of s_order for the orders of a batch, None for those without values."""
        draft = take.draft
        states = self._states(take)
        amounts, texts = draft.amounts, draft.texts
        moments = {name: _parts(draft.moments.get(name), 0) for name in MOMENTS}
        self._note_newest(moments.values())
        places = self._places.of(take.columns, take.pick)
        return {
            "seq": seqs,
            "shop_seq": shops,
            "order_no": numbers,
            "has_number": [int(self._layout.has_number)] * len(seqs),
            "customer_seq": customers,
            "state": states,
            "rank": [None if state is None else RANKS[state] for state in states],
            "currency": draft.currencies,
            **{f"{name}_minor": amounts.get(name) for name in _MONEY},
            "paid_minor": amounts.get("paid", amounts.get("total")),
            "refunded_minor": amounts.get("refunded"),
            "net_minor": take.nets,
            "lines_minor": take.lines_minor,
            **moments,
            **{f"{at}_on": _parts(draft.moments.get(f"{at}_at"), 1) for at in ("placed", "paid")},
            **{name: texts.get(name) for name in ("buyer_message", "seller_remark", "payer")},
            "receiver": self._receivers(take),
            "province": [place[0] for place in places] or None,
            "city": [place[1] for place in places] or None,
            **{name: texts.get(name) for name in _LATER_TEXTS},
            "extra": self._extras(take),
            "row_no": take.pick_rows(take.batch.row_nos),
            "row_count": take.groups.lengths,
        }

    def _states(self, take: Take) -> Sequence[str | None]:
        states: Sequence[str | None] = take.draft.states  # type: ignore[assignment]  # no faults left
        if take.groups.are_main is None:
            return states
        return [
            state if is_main else None
            for state, is_main in zip(states, take.groups.are_main, strict=True)
        ]

    def _receivers(self, take: Take) -> Sequence[object] | None:
        names = [
            n
            for n in ("receiver", "receiver_surname", "receiver_given")
            if n in self._layout.positions
        ]
        if not self._layout.format.surname_first:
            names.reverse()
        columns = [cells for name in names if (cells := take.columns.of(name)) is not None]
        if not columns:
            return None
        if len(columns) == 1:
            return [
                text if isinstance(text, str) else None
                for text in map(self._texts.__getitem__, take.pick(columns[0]))
            ]
        return [
            " ".join(filter(None, map(plain_text, cells))) or None
            for cells in zip(*map(take.pick, columns), strict=True)
        ]

    def _extras(self, take: Take) -> Sequence[str | None] | None:
        if not self._layout.extra:
            return None
        names = [name for _, name in self._layout.extra]
        columns = [take.pick(take.columns.at(place)) for place, _ in self._layout.extra]
        return [extra_of(names, cells) for cells in zip(*columns, strict=True)]

    def _note_newest(self, moments: Iterable[Sequence[int | None] | None]) -> None:
        newest = max(
            (max(filter(None, column), default=0) for column in moments if column), default=0
        )
        if newest:
            self.newest_at = max(newest, self.newest_at or 0)


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
