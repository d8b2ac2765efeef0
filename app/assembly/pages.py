"""The makers of every page, wired to the desks of the business that is open."""

from collections.abc import Collection, Mapping, Sequence
from functools import partial
from typing import Protocol
from zoneinfo import ZoneInfo

from app.assembly.classes import class_desks
from app.assembly.lookout import Lookout
from app.assembly.looks import Looks
from app.assembly.people import form_desk, person_desk
from app.assembly.points_pages import Hands, PointsPages, wallet_desk
from app.assembly.segments import segment_desks
from app.assembly.shop import OpenShop, business_key
from app.assembly.today import facts_of
from app.assembly.trade import trade_desk
from app.services.clock import to_ms
from app.services.customers.views import Question, SortBy
from app.services.customers.worth import CompletingBook
from app.services.exchange.views import ImportReport
from app.services.exporting import LARGE, CustomerExport
from app.services.history import HiddenBook
from app.services.orders.listing import OrderList
from app.services.round_trip import RoundTripDesk
from app.services.safekeeping import BusinessFacts
from app.services.settings import CustomFields
from app.ui.bulk_edit import BulkDesks, BulkEditPage
from app.ui.class_rules import ClassRulesPage
from app.ui.customers import (
    CompletingPage,
    CustomersPage,
    DuplicatesPage,
    HiddenPage,
    ListDesks,
    OneCustomerPage,
    PersonFormPage,
)
from app.ui.exporting import ExportDesks, Exporting, Form
from app.ui.history import HistoryPage
from app.ui.importing import ImportPage
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.home import Home
from app.ui.kit.page import Page
from app.ui.kit.tasks import TaskRunner
from app.ui.main_window import PageCode, PageMaker
from app.ui.main_window.conditions import FrameFacts
from app.ui.orders import OrderDesks, OrdersPage
from app.ui.round_trip import RoundTripPage
from app.ui.segments import SegmentPage, SegmentsPage
from app.ui.settings import SettingsDesk, SettingsPage
from app.ui.shortcuts import ShortcutsPage
from app.ui.standing import StandingDesk
from app.ui.today import TodayDesk, TodayPage


class Owner(Protocol):
    """What the builder needs of the session that owns the pages."""

    shop: OpenShop | None
    tasks: TaskRunner
    hub: ChangeHub
    lookout: Lookout

    def undo(self, batch_id: int) -> None:
        """Take an import back and tell how it went."""
        ...

    def take_back(self, action_id: int | None) -> None:
        """Take an action back, whatever it was; None is the newest."""
        ...

    def refresh(self, *_what: object) -> None:
        """Write the frame anew."""
        ...

    def restored(self, *_what: object) -> None:
        """Read everything anew."""
        ...

    def imported(self, reports: Sequence[ImportReport]) -> None:
        """Tell that files are in, wherever the seller is by then."""
        ...

    def ask_for_samples(self) -> None:
        """Ask for the sample shop instead of this business."""
        ...


class PageBuilder:
    """Builds a page when it is first opened; by then the business is open."""

    def __init__(self, owner: Owner, looks: Looks) -> None:
        self._owner, self._looks = owner, looks
        hands = Hands(self._shop, owner.tasks, owner.hub, self._home, self._exports, looks.state)
        self._points = PointsPages(hands)

    def make(self, code: PageCode) -> Page:
        """Build one page."""
        makers: Mapping[PageCode, PageMaker] = {
            PageCode.TODAY: self._today,
            PageCode.CUSTOMERS: self._customers,
            PageCode.CUSTOMER: self._customer,
            PageCode.NEW_CUSTOMER: partial(self._form, is_new=True),
            PageCode.EDIT_CUSTOMER: partial(self._form, is_new=False),
            PageCode.BULK_EDIT: self._bulk_edit,
            PageCode.CLASS_RULES: self._class_rules,
            PageCode.COMPLETING: self._completing,
            PageCode.ROUND_TRIP: self._round_trip,
            PageCode.IMPORT: self._import,
            PageCode.SETTINGS: self._settings,
            PageCode.DUPLICATES: self._duplicates,
            PageCode.ORDERS: self._orders,
            PageCode.HISTORY: self._history,
            PageCode.HIDDEN: self._hidden,
            PageCode.SEGMENTS: partial(self._segments, SegmentsPage),
            PageCode.SEGMENT: partial(self._segments, SegmentPage),
            PageCode.SHORTCUTS: ShortcutsPage,
            **self._points.makers(),
        }
        return makers[code]()

    def facts(self, shop: OpenShop) -> FrameFacts:
        """Read what the frame shows; not in the window's thread."""
        business = _business(shop)
        copies = shop.opened.copies.copies()
        return FrameFacts(
            name=business.name,
            people=shop.book.figures(Question()).people,
            is_sample=business.is_sample,
            newest_copy=next((copy for copy in copies if copy.is_verified), None),
            now_ms=to_ms(shop.clock.now()),
            zone=ZoneInfo(business.zone),
            pairs_to_review=_pairs_to_review(shop),
            referrals_to_review=shop.referral_book.to_review(),
        )

    def _today(self) -> Page:
        shop = self._shop()
        desk = TodayDesk(
            facts=lambda: facts_of(shop, _business(shop)),
            copy_now=shop.opened.copies.copy_now,
        )
        page = TodayPage(desk, self._owner.tasks, self._owner.hub)
        page.undo_asked.connect(self._owner.undo)
        page.copied.connect(self._owner.refresh)
        return page

    def _customers(self) -> Page:
        shop = self._shop()
        desks = ListDesks(
            shop.book,
            self._exports(),
            shop.editing,
            self._looks.state,
            shop.segments,
            wallet_desk(shop),
            business_key(shop),
            StandingDesk(shop.tier_book, shop.tiers),
            partial(_used_columns, shop),
        )
        page = CustomersPage(desks, self._owner.tasks, self._owner.hub, self._home())
        page.sample_asked.connect(self._owner.ask_for_samples)
        return page

    def _customer(self) -> Page:
        shop = self._shop()
        desk = person_desk(shop)
        return OneCustomerPage(desk, self._owner.tasks, self._owner.hub, self._home())

    def _form(self, *, is_new: bool) -> Page:
        shop = self._shop()
        desk = form_desk(shop, self._looks.state, _business(shop).country)
        return PersonFormPage(desk, self._owner.tasks, self._owner.hub, self._home(), is_new=is_new)

    def _round_trip(self) -> Page:
        return RoundTripPage(_excel(self._shop()), self._owner.tasks, self._owner.hub)

    def _bulk_edit(self) -> Page:
        shop = self._shop()
        own_fields = CustomFields(shop.opened.database, shop.clock).fields
        desks = BulkDesks(shop.editing, shop.book.choices, own_fields)
        page = BulkEditPage(desks, self._owner.tasks, self._owner.hub)
        exporting = Exporting(self._exports(), self._owner.tasks, page)
        exporting.did.connect(page.did)
        page.excel_asked.connect(lambda who: exporting.ask(who, who.count, Form.EXCEL))
        return page

    def _duplicates(self) -> Page:
        desk, owner = self._shop().merging, self._owner
        return DuplicatesPage(desk, owner.lookout.work, owner.tasks, owner.hub, self._home())

    def _completing(self) -> Page:
        find = CompletingBook(self._shop().opened.database).worth
        return CompletingPage(find, self._owner.tasks, self._owner.hub, self._home())

    def _class_rules(self) -> Page:
        desks = class_desks(self._shop())
        return ClassRulesPage(desks, self._owner.tasks, self._owner.hub, self._home())

    def _orders(self) -> Page:
        shop = self._shop()
        book = OrderList(shop.opened.database)
        desks = OrderDesks(book, self._exports(), shop.segments.freeze_people)
        return OrdersPage(desks, self._owner.tasks, self._owner.hub, self._home())

    def _history(self) -> Page:
        book = self._shop().history
        page = HistoryPage(book, self._owner.tasks, self._owner.hub, self._home())
        page.undo_asked.connect(self._owner.take_back)
        return page

    def _hidden(self) -> Page:
        shop = self._shop()
        book = HiddenBook(shop.opened.database)
        return HiddenPage(book, shop.editing, self._owner.tasks, self._owner.hub, self._home())

    def _segments(self, page: type[SegmentsPage | SegmentPage]) -> Page:
        desks = segment_desks(self._shop(), self._exports())
        return page(desks, self._owner.tasks, self._owner.hub, self._home())

    def _import(self) -> Page:
        page = ImportPage(self._shop().desk, self._owner.tasks, self._owner.hub, self._home())
        page.imported.connect(self._owner.imported)
        return page

    def _settings(self) -> Page:
        shop = self._shop()
        desk = SettingsDesk(
            business=partial(_business, shop),
            rename=shop.settings.rename,
            copies=shop.opened.copies.copies,
            copy_now=shop.opened.copies.copy_now,
            restore=shop.restore,
            folder=shop.opened.places.backups,
            now_ms=lambda: to_ms(shop.clock.now()),
            trade=trade_desk(shop),
            fields=CustomFields(shop.opened.database, shop.clock),
        )
        page = SettingsPage(desk, self._owner.tasks, self._owner.hub)
        page.language_chosen.connect(self._looks.choose_language)
        page.appearance_chosen.connect(self._looks.choose_appearance)
        page.text_size_chosen.connect(self._looks.choose_text_size)
        page.habit_chosen.connect(self._looks.choose_habit)
        page.copied.connect(self._owner.refresh)
        page.restored.connect(self._owner.restored)
        return page

    def _exports(self) -> ExportDesks:
        shop = self._shop()
        database = shop.opened.database
        people = CustomerExport(database, shop.book, LARGE)
        return ExportDesks(people, _excel(shop), people.tables, self._looks.state)

    def _home(self) -> Home:
        shop = self._shop()
        business = _business(shop)
        return Home(shop.clock, ZoneInfo(business.zone), business.currency)

    def _shop(self) -> OpenShop:
        shop = self._owner.shop
        if shop is None:
            message = "a page was opened before the business"
            raise RuntimeError(message)
        return shop


def _used_columns(shop: OpenShop) -> Collection[SortBy]:
    """Give the columns of the list that this shop needs, and not every one does."""
    coupons = (SortBy.COUPONS,) if shop.coupon_book.has_any() else ()
    referral = (SortBy.REFERRED_BY, SortBy.FRIENDS) if shop.referral_book.has_any() else ()
    return (*coupons, *referral)


def _pairs_to_review(shop: OpenShop) -> int:
    """Count what needs the seller; a pair that was put off does not."""
    counts = shop.merging.counts()
    return counts.to_review - counts.later


def _excel(shop: OpenShop) -> RoundTripDesk:
    database, held = shop.opened.database, shop.hold_copy
    return RoundTripDesk(
        database, shop.clock, shop.followers, shop.book, before_many=held, large_from=LARGE
    )


def _business(shop: OpenShop) -> BusinessFacts:
    business = shop.opened.business()
    if business is None:
        message = "the file belongs to no business yet"
        raise RuntimeError(message)
    return business
