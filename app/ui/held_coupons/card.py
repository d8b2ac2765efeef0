"""The card of a person's coupons: code, state, last day, where it was used; give and count."""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.services.changes import Changes
from app.services.coupons import CouponRow, HeldCoupon
from app.services.customers.views import OrderRow
from app.ui.error_texts import explain
from app.ui.formats import day, number
from app.ui.held_coupons.popups import GiveOnePopup, UsedPopup
from app.ui.held_coupons.ports import HeldDesk, can_be_given, held_by
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.deeds import Done
from app.ui.kit.focus import focus_kept
from app.ui.kit.home import Home
from app.ui.kit.layouts import across, bare, clear, column, row
from app.ui.kit.naming import named
from app.ui.kit.speech import Words
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.texts import ShortLabel, badge, label
from app.ui.labels.coupons import coupon_promise, held_state

_FEW = 3
# With these no coupon was used; the workshop would not count them.
_NOT_PAID = ("unpaid", "closed", "refunded")


class HeldCard(QFrame):
    """Hidden while the shop has no coupons. Signals: did(Done); order_wanted(order number)."""

    did = Signal(object)
    order_wanted = Signal(str)

    def __init__(
        self, desk: HeldDesk | None, tasks: TaskRunner, hub: ChangeHub, home: Home
    ) -> None:
        super().__init__()
        self._desk, self._tasks, self._hub, self._home = desk, tasks, hub, home
        self._person: int | None = None
        self._held: tuple[HeldCoupon, ...] | None = None
        self._orders: Sequence[OrderRow] = ()
        self._shows_all = False
        self.popup: GiveOnePopup | UsedPopup | None = None
        self.setProperty("card", "plain")
        named(self, "customerCoupons", lambda: self.tr("Coupons"))
        self._lines: QVBoxLayout = column(gap=8)
        self.give_button = self._link("couponsGive", lambda: self.tr("Give…"))
        self.give_button.clicked.connect(lambda _checked=False: self._ask_which())
        head = row(label(lambda: self.tr("Coupons"), "section"), ..., self.give_button)
        self.setLayout(column(head, self._lines, gap=8, margins=(12, 16)))
        self.hide()

    def begin(self) -> None:
        """Be empty until the person is read."""
        self._person, self._held, self._orders, self._shows_all = None, None, (), False
        self.hide()

    def ask(self, person: int) -> None:
        """Read what a person holds."""
        self._person = person
        if self._desk is not None:
            book = self._desk.book
            self._tasks.ask(self, "held", lambda: held_by(book, person), self._show)

    def show_orders(self, orders: Sequence[OrderRow]) -> None:
        """Take the orders with which a coupon may have been used, the newest first."""
        self._orders = [each for each in orders if each.state not in _NOT_PAID]
        if self._held is not None:
            self._show(self._held)

    def told_again(self) -> None:
        """Write everything again in another language."""
        self._show(self._held)

    def _show(self, held: tuple[HeldCoupon, ...] | None) -> None:
        self._held = held
        self.setVisible(held is not None)
        if held is None:
            return
        with focus_kept(self, lambda: self.give_button):
            clear(self._lines)
            self._draw(held)

    def _draw(self, held: Sequence[HeldCoupon]) -> None:
        if not held:
            self._lines.addWidget(label(self.tr("Holds none"), "second"))
        shown = held if self._shows_all else held[:_FEW]
        seen: Counter[int] = Counter()
        for nth, each in enumerate(shown):
            if nth:
                self._lines.addWidget(across())
            before = seen[each.coupon_id]  # of a coupon that was used there may be another code
            seen[each.coupon_id] += 1
            mark = f"{each.coupon_id}_{before}" if before else str(each.coupon_id)
            self._lines.addWidget(self._coupon(each, mark))
        if len(held) > len(shown):
            words = _Words().all_of(len(held))
            more = named(Button(words, Kind.LINK), "couponsAll", words)
            more.clicked.connect(lambda _checked=False: self._show_all())
            self._lines.addWidget(bare(row(more, ...)))

    def _coupon(self, held: HeldCoupon, mark: str) -> QWidget:
        state, tone = held_state(held)
        name = ShortLabel(held.terms.name, "medium")
        name.setProperty("stored", True)
        first = bare(row((name, 1), badge(state, tone), gap=6))
        promise = label(coupon_promise(held.terms, self._home.currency), "small", wraps=True)
        parts: list[QWidget] = [first, promise, self._code(held, mark)]
        if held.used_on is None and not held.is_over:
            parts.append(self._use(held, mark))
        elif held.used_on is not None:
            parts.append(self._used(held, mark))
        return bare(column(*parts, gap=2))

    def _code(self, held: HeldCoupon, mark: str) -> QWidget:
        code = named(label(held.code, "small"), f"couponCode_{mark}", held.code)
        code.setProperty("stored", True)
        words = self.tr("Copy the code {code}").format(code=held.code)
        copy = self._link(f"couponCopy_{mark}", lambda: self.tr("Copy"), words)
        copy.clicked.connect(partial(self._copy, held.code))
        until = "" if held.until_on is None else self.tr("until {day}")
        told = label(until.format(day="" if held.until_on is None else day(held.until_on)), "small")
        return bare(row(code, copy, ..., told, gap=6))

    def _use(self, held: HeldCoupon, mark: str) -> QWidget:
        words = self.tr("Mark {coupon} as used").format(coupon=held.terms.name)
        used = self._link(f"couponUsed_{mark}", lambda: self.tr("Mark as used…"), words)
        used.setEnabled(bool(self._orders))
        if not self._orders:
            used.setToolTip(self.tr("There is no order with which it could have been used"))
        used.clicked.connect(lambda _checked=False: self._ask_order(held, used))
        return bare(row(used, ...))

    def _used(self, held: HeldCoupon, mark: str) -> QWidget:
        on = "" if held.used_on is None else day(held.used_on)
        words = self.tr("used on {day}").format(day=on)
        order = held.order_no
        if order is None:
            return label(words, "small", wraps=True)
        link = named(Button(order, Kind.LINK), f"couponOrder_{mark}", "")
        link.setAccessibleName(self.tr("Open the order {order}").format(order=order))
        link.setProperty("stored", True)
        link.clicked.connect(lambda _checked=False: self.order_wanted.emit(order))
        return bare(column(label(words, "small"), row(link, ...), gap=0))  # numbers may be long

    def _show_all(self) -> None:
        self._shows_all = True
        self._show(self._held)

    def _copy(self, code: str, _is_checked: object = None) -> None:
        QGuiApplication.clipboard().setText(code)
        self.did.emit(Done(lambda: self.tr("Code copied")))

    def _ask_which(self) -> None:
        desk, held = self._desk, self._held
        if desk is not None and held is not None:
            book = desk.book
            self._tasks.ask(self, "given", lambda: can_be_given(book, held), self._open_give)

    def _open_give(self, coupons: Sequence[CouponRow]) -> None:
        popup = GiveOnePopup(self.give_button, coupons, self._home.currency)
        popup.wanted.connect(self._give)
        self.popup = popup
        popup.show_beside(self.give_button, popup.choice)

    def _ask_order(self, held: HeldCoupon, anchor: QWidget) -> None:
        popup = UsedPopup(anchor, held, self._orders, self._home.zone)
        popup.wanted.connect(lambda order, number_of: self._count(held, order, number_of))
        self.popup = popup
        popup.show_beside(anchor, popup.order)

    def _give(self, coupon: int, name: str) -> None:
        person, desk = self._person, self._desk
        if person is None or desk is None:
            return

        def work() -> tuple[Changes, int | None]:
            changes, issued = desk.desk.issue(coupon, [person])
            return changes, issued.action_id

        self._write(work, lambda: self.tr("{coupon} given").format(coupon=name))

    def _count(self, held: HeldCoupon, order: int, number_of: str) -> None:
        desk = self._desk
        if desk is not None:
            name = held.terms.name
            self._write(
                lambda: desk.desk.count_use(held.coupon_id, order),
                lambda: self.tr("{coupon} counted for order {order}").format(
                    coupon=name, order=number_of
                ),
            )

    def _write(self, work: Callable[[], tuple[Changes, int | None]], words: Words) -> None:
        def done(answer: tuple[Changes, int | None]) -> None:
            changes, action = answer
            self._hub.announce(changes)
            self.did.emit(Done(words, action))

        self._tasks.write(self, work, done, lambda e: self.did.emit(Done(explain(e).line)))

    @staticmethod
    def _link(name: str, words: Words, spoken: Words | None = None) -> Button:
        return named(Button(words, Kind.LINK), name, words if spoken is None else spoken)


class _Words(QObject):
    """Only tr() of an object knows plural forms."""

    def all_of(self, n: int) -> str:
        return self.tr("Show all {count}", "", n).format(count=number(n))
