"""The head of the page and the strip of the last ninety days."""

from collections.abc import Callable, Sequence

from app.services.coupons import CouponFigures
from app.ui.coupons.words import Sentences
from app.ui.formats import NOTHING, money, number
from app.ui.kit.buttons import Button, Kind
from app.ui.kit.figures import FigureStrip
from app.ui.kit.naming import named
from app.ui.kit.page_header import PageHeader
from app.ui.kit.wishes import PeopleCall


class CouponHead(PageHeader):
    """The title and the buttons of the page."""

    def __init__(self) -> None:
        super().__init__(lambda: self.tr("Rewards and coupons"))
        self.code_button = named(
            Button(lambda: self.tr("Enter a used code"), Kind.DEFAULT, "scan-line"),
            "enterCode",
            lambda: self.tr("Enter a used code"),
        )
        self.new_button = named(
            Button(lambda: self.tr("New coupon"), Kind.PRIMARY, "plus"),
            "newCoupon",
            lambda: self.tr("New coupon"),
        )
        self.add_action(self.code_button)
        self.add_action(self.new_button)


class CouponStrip(FigureStrip):
    """Issued, used, cost, sales with a coupon.

    Args:
        issued: gives to whom coupons were given; called in a reading lane.
    """

    def __init__(self, currency: str, issued: Callable[[], Sequence[int]]) -> None:
        super().__init__(
            [
                ("couponsIssued", lambda: self.tr("Issued, 90 days")),
                ("couponsUsed", lambda: self.tr("Used")),
                ("couponsCost", lambda: self.tr("Cost")),
                ("couponsSales", lambda: self.tr("Sales with a coupon")),
            ]
        )
        self._currency, self._issued = currency, issued
        self._shown = CouponFigures()

    def show_figures(self, figures: CouponFigures) -> None:
        """Write the figures."""
        self._shown = figures
        sentences = Sentences()
        self.show_figure(
            "couponsIssued", number(figures.issued), sentences.to_people(figures.people)
        )
        call = PeopleCall(self._issued, lambda: self.tr("Got a coupon in 90 days"))
        self.open_note("couponsIssued", call if figures.people else None)
        share = f"{100 * figures.used / figures.issued:.1f}%" if figures.issued else NOTHING
        self.show_figure(
            "couponsUsed", number(figures.used), sentences.used_share(share, figures.by_hand)
        )
        each = (
            money(round(figures.cost_minor / figures.used), self._currency) if figures.used else ""
        )
        per_use = self.tr("{money} per use").format(money=each) if each else ""
        self.show_figure(
            "couponsCost", money(figures.cost_minor, self._currency, is_whole=True), per_use
        )
        self.show_figure(
            "couponsSales",
            money(figures.sales_minor, self._currency, is_whole=True),
            self.tr("not proof of a cause"),
        )

    def told_again(self) -> None:
        """Write again in another language."""
        self.show_figures(self._shown)
