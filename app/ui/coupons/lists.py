"""Two lists: the coupons, and orders that may have used one and do not count."""

from collections.abc import Callable, Sequence
from typing import ClassVar, Generic, TypeVar

from PySide6.QtCore import QModelIndex, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from app.services.coupons import CouponRow, SeenRow
from app.ui.coupons.words import seen_words, share_words, why_words
from app.ui.formats import NOTHING, money, number
from app.ui.i18n import translate
from app.ui.kit.cells import (
    ActCell,
    AmountCell,
    CellValue,
    ChipCell,
    PersonCell,
    Style,
    TwoLineCell,
)
from app.ui.kit.columns import without_room
from app.ui.kit.layouts import column
from app.ui.kit.naming import named
from app.ui.kit.row_window import Column, RowWindow
from app.ui.kit.speech import Words
from app.ui.kit.table import Table
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.texts import badge
from app.ui.labels.coupons import coupon_line, coupon_picture, coupon_promise, coupon_state
from app.ui.theme import Ink, Tone

_HIGH, _LOW = 54, 40
_MOST = 250_000  # a widget can be no higher than so many rows of large text
_LEAST = {"coupon": 200, "buyer": 120, "why": 150}
Row = TypeVar("Row")


class CardList(QFrame, Generic[Row]):
    """A card with a table. Signals: opened(row), current(row), act_wanted(row)."""

    opened = Signal(object)
    current = Signal(object)
    act_wanted = Signal(object)
    may_go: ClassVar[Sequence[str]] = ()  # columns that are left out where there is no room

    def __init__(
        self,
        name: str,
        words: Words,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], int],
        *,
        height: int,
        tasks: TaskRunner | None = None,
    ) -> None:
        """Make a list; with `tasks`, rows are read when they are first seen."""
        super().__init__()
        self._all: dict[int, Row] = {}
        self._key = key
        self._columns = columns
        self.setProperty("card", "plain")
        self.rows = RowWindow(columns, self._fetch, tasks, self)
        self.table = named(Table(self.rows, height=height), name, words)
        self.table.opened.connect(lambda at: self._tell(self.opened, at))
        self.table.clicked.connect(self._clicked)
        self.table.selectionModel().currentRowChanged.connect(
            lambda now, _before: self._tell(self.current, now.row())
        )
        self._act = next((at for at, each in enumerate(columns) if each.code == "act"), -1)
        self.count = badge("", Tone.NEUTRAL)
        self.setLayout(column(self.table, gap=0, margins=1))

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show rows; the current one stays while it is there."""
        kept = self.rows.id_at(self.table.currentIndex().row())
        self._all = {self._key(each): each for each in rows}
        self.rows.show_ids(list(self._all))
        self.table.fit_height()
        self.count.setText(number(len(rows)))
        at = None if kept is None else self.rows.position_of(kept)
        if at is not None:
            self.table.make_current(at)

    def choose(self, number_of: int) -> None:
        """Make a row the current one."""
        at = self.rows.position_of(number_of)
        if at is not None:
            self.table.make_current(at)

    def fit(self, room: int) -> None:
        """Leave out what matters least when there is no room for it."""
        hidden = without_room(self._columns, room, self.may_go, _LEAST)
        for each in self._columns:
            self.table.hide_column(each.code, is_hidden=each.code in hidden)

    def told_again(self) -> None:
        """Write cells again in another language."""
        self.table.viewport().update()
        self.table.horizontalHeader().viewport().update()

    def _fetch(self, ids: Sequence[int]) -> dict[int, Row]:
        return {each: self._all[each] for each in ids if each in self._all}

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == self._act:
            self._tell(self.act_wanted, index.row())

    def _tell(self, signal: SignalInstance, row_number: int) -> None:
        found = None if self.rows.id_at(row_number) is None else self.rows.row_at(row_number)
        if found is not None:
            signal.emit(found)


class CouponList(CardList[CouponRow]):
    """Every coupon with its figures. Signal people_wanted(CouponRow): a number was pressed.

    The keyboard has the same number under the list, of the coupon that is chosen.
    """

    people_wanted = Signal(object)
    may_go = ("share", "cost", "left", "issued")

    def __init__(self, currency: str) -> None:
        super().__init__(
            "coupons",
            lambda: translate("coupons", "Coupons"),
            _coupon_columns(currency),
            lambda each: each.coupon_id,
            height=_HIGH,
        )
        self._issued = next(at for at, each in enumerate(self._columns) if each.code == "issued")
        self.table.clicked.connect(self._open_people)
        self.table.entered.connect(self._point)

    def _opens(self, index: QModelIndex) -> CouponRow | None:
        found = self._all.get(self.rows.id_at(index.row()) or 0)
        return found if found and found.issued and index.column() == self._issued else None

    def _open_people(self, index: QModelIndex) -> None:
        found = self._opens(index)
        if found is not None:
            self.people_wanted.emit(found)

    def _point(self, index: QModelIndex) -> None:
        shape = Qt.CursorShape
        hand = shape.ArrowCursor if self._opens(index) is None else shape.PointingHandCursor
        self.table.viewport().setCursor(hand)


class UnmatchedList(CardList[SeenRow]):
    """Discounts and codes that could not be matched; rows are known by their place."""

    may_go = ("buyer", "seen")

    def __init__(self, read: Callable[[int, int], Sequence[SeenRow]], tasks: TaskRunner) -> None:
        """Take what reads so many from a place on; it is called in a reading lane."""
        self._read = read
        super().__init__(
            "unmatched",
            lambda: translate("coupons", "Discounts we could not match"),
            _unmatched_columns(),
            _key_of_seen,
            height=_LOW,
            tasks=tasks,
        )

    def show_count(self, total: int, first: Sequence[SeenRow]) -> None:
        """Show so many rows, the first page of which is read; the current place stays."""
        now = self.table.currentIndex().row()
        kept = None if self.rows.id_at(now) is None else self.rows.row_at(now)
        keys = [] if kept is None else [_key_of_seen(each) for each in first]
        own = None if kept is None else _key_of_seen(kept)
        self.rows.show_ids(range(min(total, _MOST)), dict(enumerate(first)))
        self.table.fit_height()
        self.count.setText(number(total))
        at = keys.index(own) if own in keys else min(now, self.rows.rowCount() - 1)
        if kept is not None and at >= 0:
            self.table.make_current(at)

    @override
    def _fetch(self, ids: Sequence[int]) -> dict[int, SeenRow]:
        return dict(zip(ids, self._read(ids[0], len(ids)), strict=False))

    def focus(self) -> None:
        """Take the focus."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _key_of_seen(row: SeenRow) -> int:
    return row.order_id * 1_000_003 + (row.coupon_id or 0)


def _coupon_columns(currency: str) -> tuple[Column[CouponRow], ...]:
    def who(row: CouponRow) -> CellValue:
        icon_name, tone = coupon_picture(row.terms.kind)
        promise = coupon_promise(row.terms, currency)
        first = row.terms.name if promise in row.terms.name else f"{row.terms.name} · {promise}"
        return TwoLineCell(first, coupon_line(row.terms, currency), icon_name, tone)

    def state(row: CouponRow) -> CellValue:
        words, tone = coupon_state(row.state)
        return ChipCell(words, tone)

    return (
        Column("coupon", lambda: translate("coupons", "Coupon"), who),
        *_figure_columns(currency),
        Column("state", lambda: translate("coupons", "State"), state, width=104),
    )


def _figure_columns(currency: str) -> tuple[Column[CouponRow], ...]:
    def left(row: CouponRow) -> CellValue:
        return NOTHING if row.left is None else number(row.left)

    def issued(row: CouponRow) -> CellValue:
        text = number(row.issued)
        return AmountCell(text, Ink.ACCENT_TEXT) if row.issued else text

    return (
        Column("left", lambda: translate("coupons", "Codes left"), left, Style.NUMBER, 92),
        Column(
            "issued",
            lambda: translate("coupons", "Issued"),
            issued,
            Style.NUMBER,
            72,
        ),
        Column(
            "used",
            lambda: translate("coupons", "Used"),
            lambda each: number(each.used),
            Style.NUMBER,
            64,
        ),
        Column("share", lambda: translate("coupons", "Share used"), share_words, Style.NUMBER, 92),
        Column(
            "cost",
            lambda: translate("coupons", "Cost"),
            lambda each: money(each.cost_minor, currency, is_whole=True),
            Style.MONEY,
            92,
        ),
    )


def _unmatched_columns() -> tuple[Column[SeenRow], ...]:
    def act(row: SeenRow) -> CellValue:
        words = (
            translate("coupons", "Count it") if row.coupon_id else translate("coupons", "Choose…")
        )
        return ActCell(words, "check" if row.coupon_id else "list-checks", is_quiet=True)

    def buyer(row: SeenRow) -> CellValue:
        return PersonCell(row.buyer) if row.buyer else translate("coupons", "No buyer")

    return (
        Column("order", lambda: translate("coupons", "Order"), lambda row: row.order_no,
               Style.STRONG, 150),
        Column("buyer", lambda: translate("coupons", "Buyer"), buyer, width=150),
        Column("seen", lambda: translate("coupons", "Seen"), seen_words, width=130),
        Column("why", lambda: translate("coupons", "Why"), why_words, Style.SECOND),
        Column("act", lambda: "", act, width=120),
    )  # fmt: skip
