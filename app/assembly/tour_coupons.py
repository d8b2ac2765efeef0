"""The stops of the tour on the pages of coupons."""

import csv
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QWidget

from app.assembly.session import Session
from app.assembly.shop import OpenShop
from app.models.database import number
from app.services.clock import to_day
from app.services.coupons import (
    CodeKind,
    CouponKind,
    CouponTerms,
    CouponUsedBeforeError,
)
from app.services.customers.views import Question
from app.services.exchange.views import ImportPlan
from app.services.sample_shop.shopify import ORDER_HEADER
from app.ui.coupons import CouponEditPage, CouponsPage
from app.ui.coupons.popups import CodePopup
from app.ui.kit.tasks import Progress
from app.ui.main_window import PageCode
from app.ui.tour import Stop, Tour

Open = Callable[[PageCode, object], QWidget]
_A_DISCOUNT = """SELECT discount_minor FROM orders WHERE discount_minor > 0 AND is_valid = 1
  AND currency = 'CNY' AND counted_on >= ? GROUP BY discount_minor
  ORDER BY count(*), discount_minor LIMIT 1"""
_FEW, _SOME = 40, 160


def _import_used(shop: OpenShop, codes: list[str]) -> None:
    """Import orders that name codes: one rightly, the others so that they do not count."""
    good, alike, small, unknown = codes
    at = f"{shop.clock.today():%Y-%m-%d} 09:30:00 +0000"
    told = (
        (good, "180.00"),
        (alike.replace("0", "O", 1), "168.00"),
        (small, "20.00"),
        (f"{unknown[:-1]}{'3' if unknown[-1] == '2' else '2'}", "240.00"),
    )
    with TemporaryDirectory(prefix="regulars-codes-") as folder:
        path = Path(folder) / "orders_export.csv"
        with path.open("w", newline="", encoding="utf-8") as opened:
            writer = csv.DictWriter(opened, ORDER_HEADER, restval="")
            writer.writeheader()
            writer.writerows(_order(nth, at, *each) for nth, each in enumerate(told, 7001))
        desk = shop.spare_desk()
        look = desk.look(path, Progress())
        desk.bring(ImportPlan(look, look.tables[0], shop="Hillside Tea"), Progress())


def _order(nth: int, at: str, code: str, total: str) -> dict[str, str]:
    return {
        "Name": f"#{nth}", "Id": str(6_300_000_000_000 + nth), "Currency": "CNY",
        "Email": f"buyer{nth}@example.com", "Financial Status": "paid", "Paid at": at,
        "Created at": at, "Subtotal": total, "Total": total, "Shipping": "0.00", "Taxes": "0.00",
        "Discount Amount": "0.00", "Billing Name": f"Robin Vale {nth}", "Notes": code,
        "Lineitem quantity": "1", "Lineitem name": "Oolong tea", "Lineitem price": total,
    }  # fmt: skip


class CouponStops:
    """Makes a few coupons, gives and uses them, and shows the pages in their states."""

    def __init__(self, session: Session, open_page: Open, tour: Tour) -> None:
        self._session, self._open, self._tour = session, open_page, tour

    def stops(self) -> tuple[Stop, ...]:
        """Give the stops; the first shows the page without coupons."""
        return (
            Stop("coupons-empty", self._empty),
            Stop("coupons", self._list),
            Stop("coupons-give", self._give),
            Stop("coupons-short", self._short),
            Stop("coupons-code", self._code),
            Stop("coupons-match", self._match),
            Stop("coupons-codes", self._codes),
            Stop("coupon-new", self._new),
            Stop("coupon-fault", self._fault),
            Stop("coupon-edit", self._edit),
        )

    def _empty(self) -> QWidget:
        return self._open(PageCode.COUPONS, None)

    def _list(self) -> QWidget:
        self._fill()
        shop = self._shop()
        page = self._page()
        page.short.hide()
        tea = next(each for each in shop.coupon_book.all() if each.terms.prefix == "TEA20")
        return self._open(PageCode.COUPONS, tea.coupon_id)

    def _give(self) -> QWidget:
        window = self._list()
        self._tour.settle()
        self._page().acts.give_button.click()
        return window

    def _short(self) -> QWidget:
        self._fill()
        shop = self._shop()
        few = next(each for each in shop.coupon_book.all() if each.terms.prefix == "WINTER")
        window = self._open(PageCode.COUPONS, few.coupon_id)
        self._tour.settle()
        self._page().acts.give_button.click()
        return window

    def _code(self) -> QWidget:
        window = self._list()
        self._tour.settle()
        page = self._page()
        page.work.enter_code(page.head.code_button)
        if isinstance(popup := page.work.popup, CodePopup):
            code = self._shop().coupon_book.all()[-1].first_code
            popup.code.setText(code.replace("0", "O"))
            popup.act()
        return window

    def _match(self) -> QWidget:
        window = self._list()
        self._tour.settle()
        page = self._page()
        found = self._shop().coupon_book.unmatched(0, 1)
        if found:
            page.work.decide(page.unmatched.table, found[0], self._shop().coupon_book.all())
        return window

    def _codes(self) -> QWidget:
        self._list()
        self._tour.settle()
        page = self._page()
        page.acts.codes_button.click()
        if page.work.dialog is None:
            raise RuntimeError
        return page.work.dialog

    def _new(self) -> QWidget:
        window = self._open(PageCode.COUPON, None)
        self._tour.settle()
        form = self._editor().form
        form.name.setText("WINTER")
        form.amount.setText("20")
        form.minimum.setText("120")
        form.prefix.setText("WIN20")
        form.edited.emit()
        return window

    def _fault(self) -> QWidget:
        window = self._open(PageCode.COUPON, None)
        self._tour.settle()
        self._editor().form.name.setText("WINTER")
        self._editor().save_button.click()
        return window

    def _edit(self) -> QWidget:
        self._fill()
        tea = next(each for each in self._shop().coupon_book.all() if each.issued)
        return self._open(PageCode.COUPON, tea.coupon_id)

    def _fill(self) -> None:
        shop = self._shop()
        if shop.coupon_book.all():
            return
        today = shop.clock.today()
        people = [row.person_id for row in shop.book.first_page(Question(), _SOME)]
        long_ago, soon = today - timedelta(days=40), today + timedelta(days=14)
        since = today - timedelta(days=60)
        with shop.opened.database.reading() as session:
            equal = number(session, _A_DISCOUNT, (to_day(since),))
        shop.coupons.add(
            CouponTerms("Moon festival", CouponKind.CHEAPEST, from_on=long_ago, prefix="MOON",
                        until_on=today - timedelta(days=9)), 200,
        )  # fmt: skip
        shop.coupons.add(
            CouponTerms("WINTER10", CouponKind.PERCENT, percent=10, from_on=today,
                        until_on=soon, prefix="WINTER"), 3,
        )  # fmt: skip
        shop.coupons.add(
            CouponTerms("三省包邮", CouponKind.FREE_POST, cost_minor=800, from_on=long_ago,
                        code_kind=CodeKind.SHARED, code="BAOYOU", person_limit=None),
        )  # fmt: skip
        _, gift = shop.coupons.add(
            CouponTerms("Birthday", CouponKind.GIFT, gift="茶罐", cost_minor=1_800, days=14,
                        from_on=long_ago, prefix="BDAY"), 200,
        )  # fmt: skip
        _, tea = shop.coupons.add(
            CouponTerms("TEA20", CouponKind.AMOUNT, amount_minor=equal or 2_000,
                        minimum_minor=12_000, from_on=since, until_on=soon, prefix="TEA20"), 300,
        )  # fmt: skip
        shop.coupons.issue(tea, people)
        shop.coupons.issue(gift, people[:_FEW])
        for person in people[:_FEW]:
            for order in shop.book.page(person).orders[:1]:
                try:
                    shop.coupons.count_use(tea, order.order_id)
                except CouponUsedBeforeError:
                    continue
        _import_used(shop, [each.code for each in shop.coupon_book.codes(tea, _FEW, 4)])
        self._session.hub.announce()

    def _shop(self) -> OpenShop:
        shop = self._session.shop
        if shop is None:
            raise RuntimeError
        return shop

    def _page(self) -> CouponsPage:
        page = self._session.window.page(PageCode.COUPONS)
        if not isinstance(page, CouponsPage):
            raise TypeError(type(page))
        return page

    def _editor(self) -> CouponEditPage:
        page = self._session.window.page(PageCode.COUPON)
        if not isinstance(page, CouponEditPage):
            raise TypeError(type(page))
        return page
