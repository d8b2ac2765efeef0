"""The stops of the tour at duplicates: pairs, merges that stand, people chosen by hand."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtWidgets import QAbstractButton, QWidget

from app.assembly.session import Session
from app.assembly.shop import OpenShop
from app.services.customers.views import CustomerRow, Question
from app.services.duplicates.views import Review
from app.services.editing import AddressText, ContactText, PersonEdit, PersonField
from app.ui.customers import ByHand, DuplicatesPage
from app.ui.kit.confirm import ConfirmDialog
from app.ui.kit.popup import Popup
from app.ui.main_window import PageCode
from app.ui.tour import Stop, Tour

_ALIKE = 6
Open = Callable[..., QWidget]


@dataclass(slots=True)
class PairStops:
    """Brings the page of duplicates into its main states.

    Attributes:
        session: a business with people.
        open: opens a page by its code, with its subject.
    """

    session: Session
    open: Open
    tour: Tour
    _is_made: bool = field(default=False, init=False)
    _is_merged: bool = field(default=False, init=False)

    def stops(self) -> tuple[Stop, ...]:
        """Give the stops in their order."""
        return (
            Stop("merge-none", lambda: self._tab(Review.NOT_SAME)),
            Stop("merge", lambda: self._tab(Review.TO_REVIEW)),
            Stop("merge-confirm", self._confirm),
            Stop("merge-by-hand", lambda: self._by_hand(2)),
            Stop("merge-many", lambda: self._by_hand(4)),
            Stop("merge-merged", self._merged),
            Stop("c360-joined", self._joined),
            Stop("c360-values", self._values),
            Stop("bulk-few", self._few),
        )

    def _tab(self, review: Review) -> QWidget:
        self._make_pairs()
        window = self.open(PageCode.DUPLICATES)
        self._page().choose(review)
        return window

    def _confirm(self) -> QWidget:
        self._tab(Review.TO_REVIEW)
        self.tour.settle()
        self._page().head.merge_button.click()
        return self._page().findChildren(ConfirmDialog)[-1]

    def _merged(self) -> QWidget:
        for dialog in self._page().findChildren(ConfirmDialog):
            dialog.close()
        return self._tab(Review.MERGED)

    def _by_hand(self, count: int) -> QWidget:
        for dialog in self._page().findChildren(ConfirmDialog):
            dialog.close()
        people = self._shop().book.first_page(Question(), count)
        subject = ByHand(tuple(person.person_id for person in people))
        return self.open(PageCode.DUPLICATES, subject)

    def _joined(self) -> QWidget:
        merging = self._shop().merging
        key = merging.listed(Review.MERGED)[0]
        window = self.open(PageCode.CUSTOMER, key.row_a)
        self.tour.settle()
        page = self.session.window.page(PageCode.CUSTOMER)
        buttons = page.findChildren(QAbstractButton)
        apart = next(each for each in buttons if each.objectName().startswith("apart_"))
        apart.click()
        return window

    def _values(self) -> QWidget:
        merging = self._shop().merging
        if not self._is_merged:
            self._is_merged = True
            looks = (merging.look(key) for key in merging.listed(Review.TO_REVIEW))
            hand = next(look for look in looks if not all(each.is_same for each in look.choices))
            changes, _report = merging.merge(hand.pair.key, "a", {})
            self.session.hub.announce(changes)
        window = self.open(PageCode.CUSTOMER, merging.listed(Review.MERGED)[0].row_a)
        self.tour.settle()
        page = self.session.window.page(PageCode.CUSTOMER)
        page.findChildren(QAbstractButton, "joinedValues")[0].click()
        return window

    def _few(self) -> QWidget:
        for popup in self.session.window.findChildren(Popup):
            popup.dismiss()
        window = self.open(PageCode.CUSTOMERS, "")
        self.tour.settle()
        table = self.session.window.page(PageCode.CUSTOMERS).findChild(QWidget, "customerTable")
        picked = getattr(table, "picked", None)
        if picked is not None:
            picked.clear()
            picked.put(
                [row.person_id for row in self._shop().book.first_page(Question(), 3)], is_on=True
            )
        return window

    def _make_pairs(self) -> None:
        """Add a few people as they come twice: by another shop, with a slip of the pen."""
        shop = self._shop()
        if self._is_made:
            return
        self._is_made = True
        people = [row for row in shop.book.first_page(Question(), 60) if row.phone and row.name]
        for at, row in enumerate(people[:_ALIKE]):
            shop.editing.add(_alike(row, at))
        changes, _report = shop.merging.find(_Unwatched())
        self.session.hub.announce(changes)

    def _page(self) -> DuplicatesPage:
        page = self.session.window.page(PageCode.DUPLICATES)
        if not isinstance(page, DuplicatesPage):
            raise TypeError(type(page))
        return page

    def _shop(self) -> OpenShop:
        if self.session.shop is None:
            raise RuntimeError
        return self.session.shop


class _Unwatched:
    """Nobody looks and nobody stops."""

    def progress(self, phase: str, done: int, total: int) -> None:
        """Take how far it is, and forget it."""

    def is_cancelled(self) -> bool:
        """Tell that nobody wants to stop."""
        return False


def _alike(row: CustomerRow, at: int) -> PersonEdit:
    """Give somebody who is this person but for a slip: every second one by another name."""
    name = row.name or ""
    slip = f"{name[:-1]}怡" if at % 2 else name
    return PersonEdit(
        values={
            PersonField.NAME: slip,
            PersonField.CLASS: "wholesale" if at % 3 else "retail",
            PersonField.BIRTHDAY: "05-03",
            PersonField.COMPANY: "山间茶舍" if at % 2 else "Hillside Tea",
        },
        new_contacts=(
            ContactText("phone", row.phone or ""),
            ContactText("email", f"tea{at}@example.com"),
        ),
        new_addresses=(AddressText(province=row.province, city=row.city, street="文三路 90 号"),),
        tags=("VIP", "Gift buyer") if at % 2 else (),
    )
