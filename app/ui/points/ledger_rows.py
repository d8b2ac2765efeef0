"""The columns of the ledger."""

from collections.abc import Sequence

from app.services.points.listing_views import LedgerRow
from app.ui.formats import NOTHING, day, day_in_words, number
from app.ui.i18n import translate
from app.ui.kit.cells import AmountCell, CellValue, ChipCell, PersonCell, Style
from app.ui.kit.columns import without_room
from app.ui.kit.home import Home
from app.ui.kit.row_window import Column
from app.ui.labels.points import points_for, points_kind, points_signed
from app.ui.points.words import name_of
from app.ui.theme import Ink

_LEFT_OUT = ("until", "balance", "reason", "when")
_LEAST = {"reason": 180}


def ledger_columns(home: Home) -> list[Column[LedgerRow]]:
    """Make the columns."""

    def when(row: LedgerRow) -> CellValue:
        return day_in_words(row.at_ms, home.zone, home.clock.today())

    return [
        Column("when", lambda: translate("points", "When"), when, Style.SECOND, 178),
        Column(
            "person",
            lambda: translate("points", "Customer"),
            lambda row: PersonCell(name_of(row)),
            width=200,
        ),
        Column("kind", lambda: translate("points", "Kind"), _kind, width=130),
        Column("reason", lambda: translate("points", "What for"), points_for),
        Column("points", lambda: translate("points", "Points"), _points, Style.NUMBER, 104),
        Column("balance", lambda: translate("points", "Balance"), _balance, Style.NUMBER, 104),
        Column("until", lambda: translate("points", "Valid until"), _until, Style.SECOND, 150),
    ]


def left_out(columns: Sequence[Column[LedgerRow]], room: int) -> set[str]:
    """Give the columns to leave out, so that the rest has room."""
    return without_room(columns, room, _LEFT_OUT, _LEAST)


def _kind(row: LedgerRow) -> CellValue:
    words, tone = points_kind(row.kind)
    return ChipCell(words, tone)


def _points(row: LedgerRow) -> CellValue:
    if not row.signed:
        return AmountCell(number(row.points), Ink.TEXT3)
    return AmountCell(points_signed(row.signed), Ink.OK if row.signed > 0 else Ink.TEXT)


def _balance(row: LedgerRow) -> CellValue:
    return number(row.balance)


def _until(row: LedgerRow) -> CellValue:
    return NOTHING if row.expires_on is None else day(row.expires_on)
