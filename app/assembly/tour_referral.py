"""The stops of the tour on the page of referrals."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from app.assembly.session import Session
from app.assembly.shop import OpenShop
from app.services.customers.views import Question
from app.services.editing import PersonEdit, PersonField
from app.services.referral import ReferralSettings
from app.ui.main_window import PageCode
from app.ui.referral import ReferralPage
from app.ui.tour import Stop, Tour

Open = Callable[[PageCode, object], QWidget]
_PROGRAM = ReferralSettings(friend_points=50, least_minor=5_000)
# Who brought whom, by the place in the list of those with orders; the first one has the family.
_BROUGHT = {1: 0, 2: 0, 3: 0, 4: 1, 5: 1, 6: 2, 7: 4, 8: 2, 9: 2}
_LAST_DAYS = 900
_MANY, _NEWEST = 600, 50


class ReferralStops:
    """Brings the page into its states; whoever brought whom is written down once."""

    def __init__(self, session: Session, open_page: Open, tour: Tour) -> None:
        self._session, self._open, self._tour = session, open_page, tour
        self._people: list[int] = []

    def stops(self) -> tuple[Stop, ...]:
        """Give the stops; the empty one is there in the first look only."""
        return (
            Stop("referral-none", lambda: self._open(PageCode.REFERRAL, None)),
            Stop("referral", self._family),
            Stop("referral-table", self._table),
            Stop("referral-decide", self._decide),
            Stop("referral-program", self._program),
            Stop("referral-codes", self._codes),
            Stop("customer-family", lambda: self._open(PageCode.CUSTOMER, self._people[0])),
        )

    def _shop(self) -> OpenShop:
        shop = self._session.shop
        if shop is None:
            raise RuntimeError
        return shop

    def _page(self) -> ReferralPage:
        page = self._session.window.page(PageCode.REFERRAL)
        if not isinstance(page, ReferralPage):
            raise TypeError(type(page))
        return page

    def _write(self) -> None:
        if self._people:
            return
        shop = self._shop()
        rows = [row for row in shop.book.first_page(Question(), _MANY) if row.orders]
        rows.sort(key=lambda row: (-(row.first_on or 0), row.person_id))
        best = max(rows[_NEWEST:], key=lambda row: (row.net_minor, row.person_id))
        self._people = [best.person_id, *(row.person_id for row in rows[: len(_BROUGHT)])]
        first = shop.clock.today() - timedelta(days=_LAST_DAYS)
        shop.referral.put(_PROGRAM, from_on=first)
        shop.referral.give_codes(self._people[:6])
        for friend, referrer in _BROUGHT.items():
            edit = PersonEdit(referrer=self._people[referrer])
            shop.editing.save(self._people[friend], edit)
        # Two who live together, as far as a name tells.
        name = shop.book.page(self._people[0]).row.name
        twin = self._people[3]
        edit = PersonEdit(values={PersonField.NAME: name or ""})
        shop.editing.save(twin, edit)
        self._session.hub.announce()

    def _family(self) -> QWidget:
        self._write()
        self._page_as(is_table=False)
        return self._open(PageCode.REFERRAL, self._people[0])

    def _page_as(self, *, is_table: bool) -> None:
        self._open(PageCode.REFERRAL, self._people[0])
        self._tour.settle()
        self._page().family.as_table.setChecked(is_table)

    def _table(self) -> QWidget:
        self._page_as(is_table=True)
        return self._open(PageCode.REFERRAL, self._people[0])

    def _decide(self) -> QWidget:
        self._page_as(is_table=False)
        window = self._open(PageCode.REFERRAL, self._people[0])
        self._tour.settle()
        self._page().review.focus()
        self._page().review.table.opened.emit(0)
        return window

    def _program(self) -> QWidget:
        window = self._open(PageCode.REFERRAL, self._people[0])
        self._tour.settle()
        self._page().program.change_button.click()
        return window

    def _codes(self) -> QWidget:
        window = self._open(PageCode.REFERRAL, self._people[0])
        self._tour.settle()
        self._page().head.codes_button.click()
        return window
