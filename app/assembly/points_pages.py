"""The pages under Points, wired to the desks of the business that is open."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from app.assembly.point_rules import rule_desks
from app.assembly.rewards import RuledTill
from app.assembly.shop import OpenShop
from app.assembly.tiers import codes_of, join_rules, tier_cards, tiers_part
from app.services.customers.views import Question
from app.services.exporting import LARGE, OutReport, OutWish, TableExport
from app.services.points import OrdersForPoints
from app.services.points.listing import LedgerList
from app.services.points_files import OpeningDesk
from app.ui.coupons import CouponDesks, CouponEditPage, CouponsPage
from app.ui.exporting import ExportDesks
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.home import Home
from app.ui.kit.page import Page
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.wishes import open_people
from app.ui.labels import export_words
from app.ui.main_window import PageCode, PageMaker
from app.ui.points import DifferencesPage, LedgerDesks, LedgerPage, RecalculationDesk
from app.ui.points_files import OpeningsPage
from app.ui.points_rules import RulesPage
from app.ui.referral import ReferralDesks, ReferralPage
from app.ui.wallet import WalletDesk
from app.ui.window_state import WindowState


@dataclass(frozen=True, slots=True)
class Hands:
    """What every page is built with.

    Attributes:
        shop: gives the business that is open.
        home: gives its clock, zone and currency.
        exports: gives what writes lists into files.
        state: what the window remembers.
    """

    shop: Callable[[], OpenShop]
    tasks: TaskRunner
    hub: ChangeHub
    home: Callable[[], Home]
    exports: Callable[[], ExportDesks]
    state: WindowState


def wallet_desk(shop: OpenShop) -> WalletDesk:
    """Give who reads and writes the points of a person."""

    def name() -> str:
        business = shop.opened.business()
        return "" if business is None else business.name

    def write(person: int, path: Path) -> OutReport:
        return TableExport(shop.opened.database, LARGE).write_statement(
            person,
            OutWish(path, is_masked=False),
            export_words(),
            progress=lambda _done, _total: None,
            is_cancelled=lambda: False,
        )

    till = RuledTill(shop)
    orders = OrdersForPoints(shop.opened.database)
    return WalletDesk(shop.points_book, till, name, write, till.usual, orders.of)


def coupon_desks(shop: OpenShop) -> CouponDesks:
    """Give what pages that show or give coupons work with."""

    def name() -> str:
        business = shop.opened.business()
        return "" if business is None else business.name

    def people(key: str) -> Sequence[int]:
        return shop.book.ids(Question(tree=shop.segments.tree_of(key)))

    return CouponDesks(shop.coupon_book, shop.coupons, shop.segments.all, people, name)


class PointsPages:
    """Builds the pages under Points when they are first opened."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands

    def makers(self) -> Mapping[PageCode, PageMaker]:
        """Give the maker of each page."""
        return {
            PageCode.POINTS: self._ledger,
            PageCode.POINT_RULES: self._rules,
            PageCode.RECALCULATE: self._differences,
            PageCode.COUPONS: self._coupons,
            PageCode.COUPON: self._coupon,
            PageCode.REFERRAL: self._referral,
            PageCode.OPENING_POINTS: self._openings,
        }

    def _openings(self) -> Page:
        shop, hands = self._hands.shop(), self._hands
        desk = OpeningDesk(
            shop.opened.database, shop.clock, shop.points, shop.points_book, shop.hold_copy
        )
        return OpeningsPage(desk, hands.tasks, hands.hub)

    def _differences(self) -> Page:
        shop, hands = self._hands.shop(), self._hands
        rules = shop.points_rules
        desk = RecalculationDesk(
            rules.differences, rules.recalculate, LedgerList(shop.opened.database).persons
        )
        return DifferencesPage(desk, hands.tasks, hands.hub)

    def _ledger(self) -> Page:
        hands = self._hands
        shop = hands.shop()
        desks = LedgerDesks(
            LedgerList(shop.opened.database),
            shop.points_book,
            wallet_desk(shop),
            shop.book.first_page,
            shop.points_rules.versions,
            shop.segments.freeze_people,
            hands.exports(),
        )
        page = LedgerPage(desks, hands.tasks, hands.hub, hands.home())
        page.top.put_cards(tier_cards(shop, hands.tasks, hands.hub, hands.home(), page.go))
        return page

    def _rules(self) -> Page:
        hands = self._hands
        shop, home = hands.shop(), hands.home()
        part = tiers_part(shop, hands.state, hands.tasks, hands.hub, home)
        desks = rule_desks(shop, hands.state, lambda: (part,), partial(codes_of, part))
        page = RulesPage(desks, hands.tasks, hands.hub, home)
        join_rules(part, page.draft)
        part.people_wanted.connect(partial(open_people, page, hands.tasks))
        return page

    def _coupons(self) -> Page:
        hands = self._hands
        return CouponsPage(coupon_desks(hands.shop()), hands.tasks, hands.hub, hands.home())

    def _coupon(self) -> Page:
        hands = self._hands
        return CouponEditPage(coupon_desks(hands.shop()), hands.tasks, hands.hub, hands.home())

    def _referral(self) -> Page:
        hands = self._hands
        shop = hands.shop()
        desks = ReferralDesks(
            shop.referral_book,
            shop.referral,
            shop.segments.all,
            lambda key: shop.book.ids(Question(tree=shop.segments.tree_of(key))),
        )
        return ReferralPage(desks, hands.tasks, hands.hub, hands.home())
