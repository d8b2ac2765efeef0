"""Rewards and coupons: what runs, what it came to, what could not be matched, the card."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from app.services.changes import Changes, Subject
from app.services.coupons import CouponFigures, CouponRow, CouponState, HolderRow, SeenRow, Whom
from app.ui.coupons.acts import CouponActs
from app.ui.coupons.card_box import CardBox
from app.ui.coupons.head import CouponHead, CouponStrip
from app.ui.coupons.lists import CouponList, UnmatchedList
from app.ui.coupons.ports import CouponDesks
from app.ui.coupons.words import coupon_people
from app.ui.coupons.work import CouponWork
from app.ui.error_texts import explain
from app.ui.kit.banner import Banner
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.home import Home
from app.ui.kit.layouts import bare, column, row
from app.ui.kit.naming import named
from app.ui.kit.page import Page
from app.ui.kit.picking import Chosen
from app.ui.kit.row_window import PAGE
from app.ui.kit.sides import Sides
from app.ui.kit.skeleton import Skeleton
from app.ui.kit.states import Offer, nothing_yet, went_wrong
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.texts import label
from app.ui.kit.wishes import open_people
from app.ui.theme import Tone

_RIGHT, _LEFT = 368, 560
_HOLDERS = 200
_OWN = (Subject.COUPONS, Subject.CUSTOMERS, Subject.ORDERS, Subject.BUSINESS)


@dataclass(frozen=True, slots=True)
class _Read:
    """Everything the page shows, read at one time."""

    coupons: Sequence[CouponRow]
    figures: CouponFigures
    unmatched: Sequence[SeenRow]
    unmatched_count: int
    business: str


class CouponsPage(Page):
    """A number as the subject chooses that coupon, "code" asks for a used code.

    People who are selected elsewhere are asked which coupon they are to get.
    """

    def __init__(self, desks: CouponDesks, tasks: TaskRunner, hub: ChangeHub, home: Home) -> None:
        super().__init__()
        self._desks, self._tasks, self._home = desks, tasks, home
        self._is_stale = True
        self._wanted: int | None = None
        self._chosen: Chosen | None = None
        self._coupon: CouponRow | None = None
        self._coupons: Sequence[CouponRow] = ()
        self._business = ""
        self._missing: Callable[[], None] = lambda: None
        self.head = CouponHead()
        self.strip = CouponStrip(home.currency, desks.book.issued_people)
        self.short = named(Banner(Tone.WARN), "codesShort", "")
        self.short.hide()
        self.list = CouponList(home.currency)
        self.unmatched = UnmatchedList(desks.book.unmatched, tasks)
        self.acts = CouponActs(desks.book.people)
        self.card = CardBox(home.currency)
        self.work = CouponWork(desks, tasks, hub, self)
        self.skeleton = Skeleton()
        self._states = self._made_states()
        self.setLayout(column(self.head, (self._states, 1), gap=0))
        self._connect(hub)

    @override
    def opened(self, subject: object) -> None:
        """Read anew what has changed."""
        if isinstance(subject, int):
            self._wanted = subject
            self.list.choose(subject)
        self._chosen = subject if isinstance(subject, Chosen) else None
        if self._is_stale or self._chosen is not None:
            self._ask()
        if subject == "code":
            self.work.enter_code(self.head.code_button)

    @override
    def told_again(self) -> None:
        """Write again in another language."""
        for part in (self.strip, self.list, self.unmatched, self.card):
            part.told_again()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out columns for which there is no room."""
        super().resizeEvent(event)
        self._fit()

    def _made_states(self) -> QStackedWidget:
        self.empty = nothing_yet(
            "ticket",
            lambda: self.tr("No coupons yet"),
            lambda: self.tr(
                "Make a coupon and give it to a segment. Orders that use it are seen when they"
                " are imported."
            ),
            Offer(lambda: self.tr("New coupon"), "plus"),
        )
        self.empty.setObjectName("noCoupons")
        self.empty.first_button.setObjectName("noCouponsNew")
        self.error = went_wrong("", "", Offer(lambda: self.tr("Try again"), "rotate-cw"))
        stack = QStackedWidget()
        for part in (self.skeleton, self._made_body(), self.empty, self.error):
            stack.addWidget(part)
        return stack

    def _made_body(self) -> QWidget:
        heading = label(lambda: self.tr("Discounts we could not match"), "section")
        self._unmatched = bare(
            column(row(heading, self.unmatched.count, ..., gap=8), self.unmatched, gap=10)
        )
        left = bare(
            column(self.strip, self.short, self.list, self.acts, self._unmatched, ..., gap=12)
        )
        right = bare(column(self.card, ..., gap=12))
        self._body = Sides(left, right, width=_RIGHT, room=_LEFT, margins=(24, 4, 24, 24))
        return self._body

    def _connect(self, hub: ChangeHub) -> None:
        self.head.new_button.clicked.connect(self._new)
        self.empty.first.connect(self._new)
        self.head.code_button.clicked.connect(
            lambda _checked=False: self.work.enter_code(self.head.code_button)
        )
        self.error.first.connect(self._ask)
        for part in (self.strip, self.acts):
            part.people_wanted.connect(partial(open_people, self, self._tasks))
        self.list.people_wanted.connect(self._show_holders)
        self.list.current.connect(self._show)
        self.list.opened.connect(lambda each: self.go.emit("coupon", each.coupon_id))
        self.unmatched.act_wanted.connect(self._decide)
        self.unmatched.opened.connect(self._decide)
        card = self.card
        card.copied.connect(self.work.tell_copied)
        card.picture_wanted.connect(self.work.save_picture)
        card.all_wanted.connect(self._save_all)
        acts = self.acts
        acts.give_wanted.connect(lambda: self._give(None))
        acts.codes_wanted.connect(lambda: self._with_coupon(self.work.show_codes))
        acts.change_wanted.connect(
            lambda: self._with_coupon(lambda each: self.go.emit("coupon", each.coupon_id))
        )
        acts.stop_wanted.connect(lambda: self._with_coupon(self.work.stop_or_start))
        self.work.did.connect(self.did)
        self.work.order_wanted.connect(lambda number: self.go.emit("orders", number))
        self.work.codes_short.connect(self._show_short)
        self.short.acted.connect(self._make_missing)
        hub.changed.connect(self._changed)

    def _changed(self, changes: object) -> None:
        if isinstance(changes, Changes) and not changes.touches(*_OWN):
            return
        self._is_stale = True
        if self.isVisible():
            self._ask()

    def _ask(self) -> None:
        self._is_stale = False
        desks, book = self._desks, self._desks.book
        if self._states.currentWidget() is self.skeleton:
            self.skeleton.begin()

        def read() -> _Read:
            return _Read(
                book.all(), book.figures(), book.unmatched(0, PAGE), book.unmatched_count(),
                desks.business(),
            )  # fmt: skip

        self._tasks.ask(self, "page", read, self._take, self._failed)

    def _take(self, read: _Read) -> None:
        self.skeleton.end()
        self._coupons, self._business = read.coupons, read.business
        self.strip.show_figures(read.figures)
        self.list.show_rows(read.coupons)
        self.unmatched.show_count(read.unmatched_count, read.unmatched)
        self._unmatched.setVisible(bool(read.unmatched))
        self._states.setCurrentWidget(self._body if read.coupons else self.empty)
        self.head.code_button.setVisible(bool(read.coupons))
        self._fit()
        if not read.coupons:
            self._coupon = None
            self.card.hide()
            self.acts.hide()
            return
        kept = self._wanted or (self._coupon.coupon_id if self._coupon else None)
        self._wanted = None
        chosen = next((each for each in read.coupons if each.coupon_id == kept), read.coupons[0])
        self.list.choose(chosen.coupon_id)
        self._show(chosen)
        self.lead_focus(self.list.table)
        if self._chosen is not None:
            self._give(self._chosen)
            self._chosen = None

    def _show(self, coupon: CouponRow) -> None:
        self._coupon = coupon
        self.acts.show_coupon(coupon)
        book = self._desks.book
        self._tasks.ask(
            self,
            "holders",
            lambda: (
                coupon,
                book.holders(coupon.coupon_id, 0, _HOLDERS),
                book.count_people(coupon.coupon_id),
            ),
            self._take_holders,
        )

    def _take_holders(
        self, read: tuple[CouponRow, Sequence[HolderRow], Mapping[Whom, int]]
    ) -> None:
        coupon, holders, counts = read
        self.card.show_coupon(self._business, coupon, holders)
        self.acts.show_people(coupon, counts)

    def _show_holders(self, coupon: CouponRow) -> None:
        call = coupon_people(self._desks.book.people, coupon, Whom.HOLD)
        open_people(self, self._tasks, call)

    def _failed(self, error: Exception) -> None:
        told = explain(error)
        self.error.set_title(told.title)
        self.error.set_sentence(told.sentence)
        self._states.setCurrentWidget(self.error)

    def _new(self) -> None:
        self.go.emit("coupon", None)

    def _give(self, people: Chosen | None = None) -> None:
        can = [
            each for each in self._coupons
            if each.state not in (CouponState.STOPPED, CouponState.ENDED)
        ]  # fmt: skip
        if self._coupon is not None:
            can.sort(key=lambda each: each is not self._coupon)
        self.work.give(self.acts.give_button, can, None if people is None else people.ids)

    def _decide(self, seen: SeenRow) -> None:
        self.work.decide(self.unmatched.table, seen, self._coupons)

    def _with_coupon(self, act: Callable[[CouponRow], object]) -> None:
        if self._coupon is not None:
            act(self._coupon)

    def _save_all(self, folder: object) -> None:
        if self._coupon is not None:
            self.work.save_all(self.card, self._coupon, folder)

    def _show_short(self, coupon: CouponRow, left: int, wanted: int) -> None:
        words = self.work.short_words(coupon, left, wanted)
        self.short.show_words(Tone.WARN, *words)
        self._missing = partial(self.work.make_codes, coupon, wanted - left)
        self.short.show()

    def _make_missing(self) -> None:
        self.short.hide()
        self._missing()

    def _fit(self) -> None:
        side = 0 if self._body.is_stacked else _RIGHT + 60
        for part in (self.list, self.unmatched):
            part.fit(self.width() - side - 24)
