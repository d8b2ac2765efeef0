"""Two lists of referrals: what waits for the seller, and what became of the newest."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from app.services.referral import ReferralRow
from app.ui.formats import NOTHING, day, money, number
from app.ui.i18n import translate
from app.ui.kit.cells import ActCell, AmountCell, CellValue, ChipCell, PersonCell, Style
from app.ui.kit.columns import without_room
from app.ui.kit.home import Home
from app.ui.kit.layouts import boxed, column, row
from app.ui.kit.naming import named
from app.ui.kit.row_window import Column, RowWindow
from app.ui.kit.speech import Words
from app.ui.kit.table import Table
from app.ui.kit.texts import badge, label
from app.ui.labels.referral import doubt_words, reward_state, seen_words
from app.ui.referral.words import friend_of, more_words, referrer_of
from app.ui.theme import Ink, Tone

_ROW = 44
MANY = 50
_GO = ("how", "when", "by", "order", "points")
_LEAST = {"friend": 150, "why": 180}
Row = TypeVar("Row")


def fit_columns(table: Table[Row]) -> None:
    """Leave out what says least, so that names and states have room."""
    columns = table.rows.columns
    hidden = without_room(columns, table.width(), _GO, _LEAST)
    for each in columns:
        table.hide_column(each.code, is_hidden=each.code in hidden)


class ReferralList(QFrame):
    """A card with a table of referrals. Signal opened(ReferralRow)."""

    opened = Signal(object)

    def __init__(
        self, name: str, words: Words, columns: Sequence[Column[ReferralRow]], *, note: Words
    ) -> None:
        super().__init__()
        self._rows: dict[int, ReferralRow] = {}
        self.setProperty("card", "plain")
        self.count = badge("", Tone.WARN)
        self.count.hide()
        self.rows = RowWindow(columns, self._fetch, None, self)
        self.table = named(Table(self.rows, height=_ROW), name, words)
        self.table.opened.connect(self._opened)
        self.table.clicked.connect(self._clicked)
        self._more = label("", "caption")
        self._foot = boxed(row(self._more, margins=(6, 16)))
        self._foot.hide()
        self._note = label(note, "caption", wraps=True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._act = next((at for at, each in enumerate(columns) if each.code == "act"), -1)
        head = row(label(words, "section"), self.count, (self._note, 1), gap=8, margins=(10, 16))
        self.setLayout(column(head, self.table, self._foot, gap=0, margins=(2, 1)))

    def show_rows(self, rows: Sequence[ReferralRow], total: int | None = None) -> None:
        """Show referrals; a total shows how many there are in all."""
        self._rows = {row.friend_id: row for row in rows}
        self.rows.show_ids(list(self._rows))
        self.table.fit_height()
        self.count.setVisible(bool(total))
        self.count.setText(number(total or 0))
        rest = (total or 0) - len(rows)
        self._foot.setVisible(rest > 0)
        self._more.setText(more_words(rest) if rest > 0 else "")

    def told_again(self) -> None:
        """Write cells again in another language."""
        self.table.viewport().update()
        self.table.horizontalHeader().viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave columns out where there is no room for all."""
        super().resizeEvent(event)
        fit_columns(self.table)

    def focus(self) -> None:
        """Take the focus."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.make_current(max(self.table.currentIndex().row(), 0))

    def _fetch(self, ids: Sequence[int]) -> dict[int, ReferralRow]:
        return {each: self._rows[each] for each in ids if each in self._rows}

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == self._act:
            self._opened(index.row())

    def _opened(self, row_number: int) -> None:
        person = self.rows.id_at(row_number)
        if person is not None and person in self._rows:
            self.opened.emit(self._rows[person])


def review_list(home: Home) -> ReferralList:
    """Make the list of rewards that wait."""

    def first_order(row: ReferralRow) -> CellValue:
        return money(row.order_minor, home.currency)

    columns: tuple[Column[ReferralRow], ...] = (
        *_who(170),
        Column(
            "why",
            lambda: translate("referral", "Why it needs a look"),
            lambda row: doubt_words(row.doubts, row.crowd),
        ),
        Column(
            "order", lambda: translate("referral", "First order"), first_order, Style.MONEY, 120
        ),
        Column(
            "act",
            lambda: "",
            lambda _row: ActCell(translate("referral", "Decide"), "list-checks"),
            width=120,
        ),
    )
    return ReferralList(
        "referralsToReview",
        lambda: translate("referral", "To review"),
        columns,
        note=lambda: translate("referral", "Nobody is refused silently; the reward waits."),
    )


def newest_list() -> ReferralList:
    """Make the list of the newest referrals."""
    columns: tuple[Column[ReferralRow], ...] = (
        *_who(None),
        Column(
            "how",
            lambda: translate("referral", "How"),
            lambda row: seen_words(row.seen_by),
            Style.SECOND,
            140,
        ),
        Column("when", lambda: translate("referral", "First order"), _when, Style.SECOND, 130),
        Column("points", lambda: translate("referral", "Reward"), _points, Style.NUMBER, 100),
        Column("state", lambda: translate("referral", "State"), _state, width=140),
    )
    return ReferralList(
        "newestReferrals",
        lambda: translate("referral", "Newest referrals"),
        columns,
        note=lambda: translate("referral", "Enter opens the friend."),
    )


def _who(width: int | None) -> tuple[Column[ReferralRow], Column[ReferralRow]]:
    return (
        Column(
            "friend",
            lambda: translate("referral", "Friend"),
            lambda row: PersonCell(friend_of(row)),
            width=width,
        ),
        Column("by", lambda: translate("referral", "Brought by"), referrer_of, Style.SECOND, 130),
    )


def _when(row: ReferralRow) -> CellValue:
    return NOTHING if row.ordered_on is None else day(row.ordered_on)


def _points(row: ReferralRow) -> CellValue:
    return AmountCell(f"+{number(row.points)}", Ink.OK) if row.points else NOTHING


def _state(row: ReferralRow) -> CellValue:
    words, tone = reward_state(row.state)
    return ChipCell(words, tone)
