"""What the page of coupons has done for the seller: writes in the lanes, tells what happened."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.services.changes import Changes
from app.services.coupons import (
    CodeKind,
    CodeMatch,
    CouponRow,
    CouponState,
    Issued,
    IssueOutlook,
    SeenRow,
    Whom,
)
from app.ui.coupons.card_box import CardBox
from app.ui.coupons.codes_dialog import CodesDialog
from app.ui.coupons.popups import CodePopup, DecidePopup, GivePopup
from app.ui.coupons.ports import CouponDesks
from app.ui.coupons.words import Counts, issued_words
from app.ui.error_texts import explain
from app.ui.kit.ask_popup import NotedPopup
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.deeds import Done
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.wishes import open_from

_PAGE = 500


class CouponWork(QObject):
    """Signals: did(Done); order_wanted(number); codes_short(CouponRow, left, wanted)."""

    did = Signal(object)
    order_wanted = Signal(str)
    codes_short = Signal(object, int, int)

    def __init__(
        self, desks: CouponDesks, tasks: TaskRunner, hub: ChangeHub, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desks, self._tasks, self._hub, self._parent = desks, tasks, hub, parent
        self.popup: NotedPopup | None = None
        self.dialog: CodesDialog | None = None

    def give(
        self,
        anchor: QWidget,
        coupons: Sequence[CouponRow],
        people: Callable[[], Sequence[int]] | None = None,
    ) -> None:
        """Ask which coupon goes to whom; people gives those chosen already, in a lane."""
        if people is not None:
            self._ask_give(anchor, coupons, (), people)
            return
        self._tasks.read(
            self,
            self._desks.segments,
            lambda found: self._ask_give(anchor, coupons, found, None),
        )

    def enter_code(self, anchor: QWidget) -> None:
        """Ask which code was used with which order."""
        popup = CodePopup(anchor)
        self.popup = popup
        book = self._desks.book

        def failed(error: Exception) -> None:
            told = explain(error)
            popup.show_fault(f"{told.title}. {told.sentence}")

        def look(code: str) -> None:
            if code.strip():
                self._tasks.ask(popup, "code", lambda: book.match(code), popup.show_match, failed)

        popup.typed.connect(look)
        popup.wanted.connect(partial(self._count_code, popup))
        popup.show_beside(anchor, popup.code)

    def decide(self, anchor: QWidget, seen: SeenRow, coupons: Sequence[CouponRow]) -> None:
        """Ask what an order used that could not be matched."""
        popup = DecidePopup(anchor, seen, coupons)
        self.popup = popup
        popup.counted.connect(lambda row, coupon: self._count(coupon, row.order_id))
        popup.denied.connect(self._deny)
        popup.order_wanted.connect(lambda row: self.order_wanted.emit(row.order_no))
        popup.show_beside(anchor, popup.act_button)

    def show_codes(self, coupon: CouponRow) -> None:
        """Open the list of codes."""
        dialog = CodesDialog(self._parent, self._desks, coupon, self._tasks)
        self.dialog = dialog
        dialog.changed.connect(self._hub.announce)
        dialog.open()

    def stop_or_start(self, coupon: CouponRow) -> None:
        """Stop a coupon, or let it run again."""
        desk, name = self._desks.desk, coupon.terms.name
        if coupon.state is CouponState.STOPPED:
            words = self.tr("{name} runs again").format(name=name)
            self._write(partial(desk.start, coupon.coupon_id), words)
        else:
            words = self.tr("{name} is stopped").format(name=name)
            self._write(partial(desk.stop, coupon.coupon_id), words)

    def make_codes(self, coupon: CouponRow, count: int) -> None:
        """Make codes."""
        desk = self._desks.desk
        words = Counts().codes_added(count)
        self._write(partial(desk.make_codes, coupon.coupon_id, count), words)

    def tell_copied(self) -> None:
        """Tell that the picture is in the clipboard."""
        self.did.emit(Done(self.tr("Picture of the card copied")))

    def save_picture(self, picture: QImage, path: Path) -> None:
        """Save one picture."""

        def done(is_saved: object) -> None:
            saved = self.tr("The picture is saved in {file}").format(file=path.name)
            self.did.emit(Done(saved if is_saved else self.tr("It could not be saved")))

        self._tasks.read(self, lambda: picture.save(str(path)), done)

    def save_all(self, card: CardBox, coupon: CouponRow, folder: object) -> None:
        """Save the card of everybody who holds a coupon, a picture each."""
        if not isinstance(folder, Path):
            return
        book = self._desks.book

        def work() -> int:
            saved, first = 0, 0
            while found := book.holders(coupon.coupon_id, first, _PAGE):
                saved += card.pictures(found, folder)()
                first += _PAGE
            return saved

        self._tasks.read(self, work, lambda n: self.did.emit(Done(Counts().saved(n))))

    def short_words(self, coupon: CouponRow, left: int, wanted: int) -> tuple[str, str, str]:
        """Give what the banner says where a pool is smaller than its audience."""
        counts = Counts()
        act = counts.make(wanted - left) if coupon.terms.code_kind is CodeKind.MADE else ""
        return (
            counts.short(coupon.terms.name, left, wanted),
            self.tr("Nobody got one. It can be given once there are enough codes."),
            act,
        )

    def _ask_give(
        self,
        anchor: QWidget,
        coupons: Sequence[CouponRow],
        segments: object,
        people: Callable[[], Sequence[int]] | None,
    ) -> None:
        named = tuple(segments) if isinstance(segments, tuple | list) else ()
        popup = GivePopup(anchor, coupons, named)
        self.popup = popup
        by_id = {each.coupon_id: each for each in coupons}

        def whom(key: str) -> Sequence[int]:
            return people() if people is not None else self._desks.people(key)

        popup.asked.connect(
            lambda coupon, key: self._foresee(popup, by_id[coupon], partial(whom, key))
        )
        popup.codes_wanted.connect(partial(self._make_missing, popup))
        popup.people_wanted.connect(partial(open_from, anchor, self._tasks))
        popup.wanted.connect(lambda coupon, key: self._issue(by_id[coupon], partial(whom, key)))
        popup.show_beside(anchor, popup.pick if named else popup.coupon)
        popup.ask()

    def _foresee(
        self, popup: GivePopup, coupon: CouponRow, people: Callable[[], Sequence[int]]
    ) -> None:
        book = self._desks.book

        def who_have_it() -> Sequence[int]:
            hold = set(book.people(coupon.coupon_id, Whom.HOLD))
            return [person for person in people() if person in hold]

        def foreseen(outlook: IssueOutlook) -> None:
            popup.show_outlook(outlook, who_have_it)
            if outlook.short:
                self.codes_short.emit(coupon, outlook.left or 0, outlook.new)

        self._tasks.ask(
            popup, "outlook", lambda: book.outlook(coupon.coupon_id, people()), foreseen
        )

    def _make_missing(self, popup: GivePopup, coupon: int, count: int) -> None:
        desk = self._desks.desk

        def made(changes: Changes) -> None:
            self._hub.announce(changes)
            popup.codes_made()

        self._tasks.write(popup, lambda: desk.make_codes(coupon, count), made)

    def _issue(self, coupon: CouponRow, people: Callable[[], Sequence[int]]) -> None:
        desk = self._desks.desk

        def done(answer: tuple[Changes, Issued]) -> None:
            changes, issued = answer
            self._hub.announce(changes)
            self.did.emit(Done(issued_words(coupon.terms.name, issued), issued.action_id))

        self._tasks.write(self, lambda: desk.issue(coupon.coupon_id, people()), done)

    def _count_code(self, popup: CodePopup, match: CodeMatch, order_no: str) -> None:
        book = self._desks.book

        def found(order: int | None) -> None:
            if order is None:
                popup.show_fault(self.tr("There is no order of this number."), of_order=True)
                return
            popup.dismiss()
            self._count(match.coupon_id, order, match.code_id)

        self._tasks.read(popup, lambda: book.order_of(order_no), found)

    def _count(self, coupon: int, order: int, code: int | None = None) -> None:
        desk, words = self._desks.desk, self.tr("Counted for the coupon")
        self._write(lambda: desk.count_use(coupon, order, code)[0], words)

    def _deny(self, seen: SeenRow) -> None:
        desk, words = self._desks.desk, self.tr("Order {order} used no coupon")
        self._write(lambda: desk.deny_use(seen.order_id)[0], words.format(order=seen.order_no))

    def _write(self, work: Callable[[], Changes], words: str) -> None:
        def done(changes: Changes) -> None:
            self._hub.announce(changes)
            self.did.emit(Done(words, changes.action_id))

        self._tasks.write(self, work, done)
