"""The stops of the tour under Points."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QAbstractButton, QWidget

from app.assembly.session import Session
from app.assembly.shop import OpenShop
from app.assembly.tour_excel import old_balances
from app.services.customers.views import Question, SortBy
from app.ui.customers import CustomersPage, OneCustomerPage
from app.ui.customers.page_tabs import POINTS
from app.ui.main_window import PageCode
from app.ui.points import LedgerPage
from app.ui.tour import Stop, Tour
from app.ui.wallet import AdjustPopup, SpendPopup, SpendWish, StatementDialog, VoucherPopup

_TWICE = 2
Open = Callable[[PageCode, object], QWidget]


class PointStops:
    """Brings the pages under Points into their main states."""

    def __init__(self, session: Session, open_page: Open, tour: Tour) -> None:
        self._session, self._open, self._tour = session, open_page, tour
        self._is_filled = False

    def stops(self) -> tuple[Stop, ...]:
        """Give the stops in an order in which each finds what it needs."""
        return (
            Stop("points", self._ledger),
            Stop("points-checked", self._checked),
            Stop("points-nothing", self._nothing),
            Stop("points-pick", self._pick),
            Stop("points-export", self._export),
            Stop("recalculate", self._recalculate),
            Stop("recalculated", self._recalculated),
            Stop("statement", self._statement),
            Stop("c360-points", self._customer),
            Stop("points-adjust", self._adjust),
            Stop("points-redeem", self._redeem),
            Stop("points-voucher", self._voucher),
            Stop("opening-choose", lambda: self._open(PageCode.OPENING_POINTS, None)),
            Stop("opening", self._openings),
            Stop("bulk-points", self._bulk),
        )

    def _ledger(self) -> QWidget:
        self._fill()
        window = self._open(PageCode.POINTS, None)
        page = self._page()
        page.check.banner.hide()
        page.filters.clear()
        return window

    def _checked(self) -> QWidget:
        window = self._ledger()
        self._tour.settle()
        self._page().check.begin()
        return window

    def _nothing(self) -> QWidget:
        window = self._ledger()
        self._page().filters.search.setText("0000000000")
        return window

    def _pick(self) -> QWidget:
        window = self._ledger()
        self._tour.settle()
        page = self._page()
        page.giving.give(page.head.give_button)
        if page.giving.popup is not None:
            page.giving.popup.field.setText("wang")
        return window

    def _export(self) -> QWidget:
        self._ledger()
        self._tour.settle()
        page = self._page()
        page.offer_export()
        if page.exporting.dialog is None:
            raise RuntimeError
        return page.exporting.dialog

    def _recalculate(self) -> QWidget:
        """Show what doubled points would mean for orders of the last weeks."""
        shop = self._shop()
        since = shop.clock.today() - timedelta(days=30)
        newest = shop.points_rules.versions()[-1].settings
        twice = 1 if newest.points == _TWICE else _TWICE
        shop.points_rules.put(replace(newest, points=twice), from_on=since)
        self._session.hub.announce()
        return self._open(PageCode.RECALCULATE, None)

    def _recalculated(self) -> QWidget:
        shop = self._shop()
        shop.points_rules.recalculate([each.order_id for each in shop.points_rules.differences()])
        self._session.hub.announce()
        return self._open(PageCode.RECALCULATE, None)

    def _statement(self) -> QWidget:
        self._customer()
        self._tour.settle()
        self._press("pointsStatement")
        self._tour.settle()
        return self._session.window.findChildren(StatementDialog)[-1]

    def _customer(self) -> QWidget:
        self._fill()
        window = self._open(PageCode.CUSTOMER, self._best())
        page = self._session.window.page(PageCode.CUSTOMER)
        if isinstance(page, OneCustomerPage):
            page.parts.choose(POINTS)
        return window

    def _adjust(self) -> QWidget:
        window = self._customer()
        self._tour.settle()
        self._press("pointsAdjust")
        popup = self._popup(AdjustPopup)
        popup.amount.setText("50")
        popup.amount.textEdited.emit("50")
        return window

    def _redeem(self) -> QWidget:
        window = self._customer()
        self._tour.settle()
        self._press("pointsSpend")
        self._tour.settle()
        popup = [each for each in window.findChildren(SpendPopup) if each.isVisible()][-1]
        popup.which.setCurrentIndex(popup.which.count() - 1)
        popup.amount.setText("500")
        popup.amount.textEdited.emit("500")
        return window

    def _openings(self) -> QWidget:
        return self._open(PageCode.OPENING_POINTS, old_balances(self._session))

    def _voucher(self) -> QWidget:
        window = self._customer()
        self._tour.settle()
        page = self._session.window.page(PageCode.CUSTOMER)
        if isinstance(page, OneCustomerPage):
            button = page.parts.points.spend_button
            wish = SpendWish(200)
            popup = VoucherPopup(
                button, "7KQ-M4XH", page.wallet.voucher_words(200, wish, "7KQ-M4XH")
            )
            popup.show_beside(button, popup.copy_button)
        return window

    def _bulk(self) -> QWidget:
        window = self._open(PageCode.CUSTOMERS, "")
        self._tour.settle()
        page = self._session.window.page(PageCode.CUSTOMERS)
        if isinstance(page, CustomersPage):
            page.filters.bar.clear()
            page.table.picked.put_all()
            page.body.bar.points_button.click()
            popup = self._popup(AdjustPopup)
            popup.sides.part(1).click()
            popup.amount.setText("100")
            popup.amount.textEdited.emit("100")
        return window

    def _press(self, name: str) -> None:
        for button in self._session.window.findChildren(QAbstractButton, name):
            button.click()

    def _popup(self, kind: type[AdjustPopup]) -> AdjustPopup:
        return [each for each in self._session.window.findChildren(kind) if each.isVisible()][-1]

    def _page(self) -> LedgerPage:
        page = self._session.window.page(PageCode.POINTS)
        if not isinstance(page, LedgerPage):
            raise TypeError(type(page))
        return page

    def _shop(self) -> OpenShop:
        if self._session.shop is None:
            raise RuntimeError
        return self._session.shop

    def _best(self) -> int:
        shop = self._shop()
        rows = shop.book.first_page(Question(sort=SortBy.SPENT), 30)
        held = {row.person_id: shop.points_book.standing(row.person_id) for row in rows}
        return max(held, key=lambda person: (held[person].available, person))

    def _fill(self) -> None:
        """Do what a seller does by hand in a week, once."""
        if self._is_filled:
            return
        self._is_filled = True
        shop, best = self._shop(), self._best()
        few = [row.person_id for row in shop.book.first_page(Question(), 6)]
        shop.points.adjust(few, 200, "tour-gift", reason="birthday")
        note = "迟到两天 · late by two days"
        shop.points.adjust([best], 50, "tour-sorry", reason="goodwill", note=note)
        shop.points.spend(best, 120, "tour-cup", note="青瓷杯")
        until = shop.clock.today() + timedelta(days=6)
        shop.points.extend(few[:1], until + timedelta(days=400))
        self._session.hub.announce()
