"""What can be done with the coupon that is chosen."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.services.coupons import CouponRow, CouponState, Whom
from app.ui.coupons.words import Sentences, coupon_people, whom_words
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.flow import FlowLayout
from app.ui.kit.layouts import bare, column
from app.ui.kit.naming import named
from app.ui.kit.people_count import PeopleCount
from app.ui.kit.speech import Words
from app.ui.kit.texts import ShortLabel


class CouponActs(QFrame):
    """Signals: give_wanted, codes_wanted, change_wanted, stop_wanted; people_wanted(PeopleCall).

    Args:
        people: gives people of a coupon; called in a reading lane.
    """

    give_wanted = Signal()
    codes_wanted = Signal()
    change_wanted = Signal()
    stop_wanted = Signal()
    people_wanted = Signal(object)

    def __init__(self, people: Callable[[int, Whom], Sequence[int]]) -> None:
        super().__init__()
        self._people = people
        self._state: CouponState | None = None
        self.setProperty("card", "sunken")
        self.name = named(ShortLabel(role="strong"), "couponName", "")
        self.give_button = self._button("giveCoupon", lambda: self.tr("Give to people…"), "users")
        self.codes_button = self._button("couponCodes", lambda: self.tr("Codes"), "list-checks")
        self.change_button = self._button("changeCoupon", lambda: self.tr("Change"), "pencil")
        self.stop_button = named(Button(self._stop_words, Kind.GHOST), "stopCoupon", "")
        self.give_button.clicked.connect(self.give_wanted)
        self.codes_button.clicked.connect(self.codes_wanted)
        self.change_button.clicked.connect(self.change_wanted)
        self.stop_button.clicked.connect(self.stop_wanted)
        self._counts = {
            whom: PeopleCount(f"couponPeople_{whom}", partial(whom_words, whom), "medium")
            for whom in Whom
        }
        counts = FlowLayout(gap=16)
        for count in self._counts.values():
            count.wanted.connect(self.people_wanted)
            counts.addWidget(count)
        self._told = bare(counts)
        self._told.hide()
        flow = FlowLayout()
        for part in (self.give_button, self.codes_button, self.change_button, self.stop_button):
            flow.addWidget(part)
        self.setLayout(column(self.name, self._told, bare(flow), gap=8, margins=(12, 16)))
        self.hide()

    def show_coupon(self, coupon: CouponRow) -> None:
        """Offer what this coupon allows."""
        self._state = coupon.state
        self.name.setText(coupon.terms.name)
        is_over = coupon.state is CouponState.ENDED
        self.give_button.setVisible(not is_over and coupon.state is not CouponState.STOPPED)
        self.stop_button.set_words(self._stop_words)
        self.stop_button.setVisible(not is_over)
        self.show()

    def show_people(self, coupon: CouponRow, counts: Mapping[Whom, int]) -> None:
        """Tell how many people hold the coupon, used it and can use it; each number opens."""
        self._told.setVisible(bool(coupon.issued or counts[Whom.USED]))
        for whom, count in self._counts.items():
            number = counts[whom]
            call = coupon_people(self._people, coupon, whom) if number else None
            count.show_count(partial(Sentences().of_people, whom, number), call)

    def _stop_words(self) -> str:
        stop, start = self.tr("Stop"), self.tr("Start again")
        return start if self._state is CouponState.STOPPED else stop

    def _button(self, name: str, words: Words, icon_name: str) -> Button:
        return named(Button(words, Kind.DEFAULT, icon_name), name, words)
