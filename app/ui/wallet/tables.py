"""The tables of a person's points: every entry, and what is left of them."""

from collections.abc import Sequence

from app.services.points import LotRow, LotState, StatementLine
from app.ui.formats import day, local, number
from app.ui.i18n import translate
from app.ui.kit.cells import AmountCell, CellValue, ChipCell, Style
from app.ui.kit.home import Home
from app.ui.kit.row_window import Column, RowWindow
from app.ui.kit.table import Table
from app.ui.labels.points import points_for, points_kind, points_signed
from app.ui.theme import Ink, Tone


class LineTable(Table[StatementLine]):
    """Entries, the newest first."""

    def __init__(self, home: Home) -> None:
        self._lines: Sequence[StatementLine] = ()

        def when(line: StatementLine) -> CellValue:
            return day(local(line.at_ms, home.zone).date())

        columns: list[Column[StatementLine]] = [
            Column("when", lambda: translate("points", "When"), when, Style.SECOND, 138),
            Column("kind", lambda: translate("points", "Kind"), _kind, width=130),
            Column("reason", lambda: translate("points", "What for"), points_for),
            Column("points", lambda: translate("points", "Points"), _points, Style.NUMBER, 92),
            Column(
                "balance",
                lambda: translate("points", "Balance"),
                lambda line: number(line.balance),
                Style.NUMBER,
                92,
            ),
        ]
        super().__init__(RowWindow(columns, self._fetch, None), is_card=True)

    def show_lines(self, lines: Sequence[StatementLine]) -> None:
        """Replace the entries; they come oldest first."""
        self._lines = lines
        self.rows.show_ids(range(len(lines) - 1, -1, -1))

    def _fetch(self, ids: Sequence[int]) -> dict[int, StatementLine]:
        return {at: self._lines[at] for at in ids}


class LotTable(Table[LotRow]):
    """What is left, nearest expiry first."""

    def __init__(self) -> None:
        self._lots: Sequence[LotRow] = ()
        columns: list[Column[LotRow]] = [
            Column(
                "left",
                lambda: translate("points", "Left"),
                lambda lot: number(lot.remaining),
                Style.NUMBER,
                110,
            ),
            Column("state", lambda: translate("points", "State"), _state, width=150),
            Column("until", lambda: translate("points", "Valid until"), _until, Style.SECOND),
        ]
        super().__init__(RowWindow(columns, self._fetch, None), is_card=True)

    def show_lots(self, lots: Sequence[LotRow]) -> None:
        """Replace the lots."""
        self._lots = lots
        self.rows.show_ids(range(len(lots)))

    def _fetch(self, ids: Sequence[int]) -> dict[int, LotRow]:
        return {at: self._lots[at] for at in ids}


def _kind(line: StatementLine) -> CellValue:
    words, tone = points_kind(line.kind)
    return ChipCell(words, tone)


def _points(line: StatementLine) -> CellValue:
    if not line.signed:
        return AmountCell(number(line.points), Ink.TEXT3)
    return AmountCell(points_signed(line.signed), Ink.OK if line.signed > 0 else Ink.TEXT)


def _state(lot: LotRow) -> CellValue:
    if lot.state is LotState.PENDING:
        return ChipCell(translate("points", "Pending"), Tone.WARN)
    return ChipCell(translate("points", "Can be spent"), Tone.OK)


def _until(lot: LotRow) -> CellValue:
    return translate("points", "for ever") if lot.expires_on is None else day(lot.expires_on)
