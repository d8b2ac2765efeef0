"""The tour of the real program: the sample shop in a folder of its own, page after page."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget

from app.assembly.looks import Looks
from app.assembly.session import Session
from app.assembly.tour_classes import open_rules, with_rules
from app.assembly.tour_coupons import CouponStops
from app.assembly.tour_excel import edited_people
from app.assembly.tour_files import write_tour_files
from app.assembly.tour_pairs import PairStops
from app.assembly.tour_people import BestCustomer, erase_dialog
from app.assembly.tour_point_rules import RuleStops
from app.assembly.tour_points import PointStops
from app.assembly.tour_referral import ReferralStops
from app.assembly.tour_segments import SegmentStops
from app.assembly.tour_tiers import TierStops
from app.assembly.window import looks_for, made_application
from app.places import places_for
from app.services.segments import Condition, Field, Op
from app.ui.customers import CustomersPage, OneCustomerPage, PersonFormPage
from app.ui.customers.bulk_bar import BulkBar
from app.ui.customers.page_tabs import PageTabs
from app.ui.history import HistoryPage
from app.ui.importing import ImportPage
from app.ui.kit.fields import Choice
from app.ui.kit.popup import Popup
from app.ui.main_window import PageCode
from app.ui.palette import Palette
from app.ui.tour import ALL_LOOKS, Stop, Tour

_FOLDERS = ("full", "empty")
_AN_ORDER = 2
_ROUNDS = 10  # of a minute each


class _Route:
    """Brings the pages of a full and of an empty business into their main states."""

    def __init__(self, full: Session, empty: Session, files: tuple[Path, ...]) -> None:
        self._full, self._empty, self._files = full, empty, files
        self._best = BestCustomer(full)

    def stops(self, tour: Tour) -> tuple[Stop, ...]:
        """Give every stop, in an order in which each finds what it needs."""
        page = PageCode
        return (
            Stop("welcome", lambda: self._empty.window),
            Stop("home", lambda: self._open(page.TODAY)),
            Stop("customers", lambda: self._list(tour, _plain)),
            Stop("customers-found", lambda: self._open(page.CUSTOMERS, "wang")),
            Stop("customers-nothing", lambda: self._open(page.CUSTOMERS, "nobody at all")),
            Stop("peek", lambda: self._list(tour, _peeked)),
            Stop("customers-filter", lambda: self._list(tour, _filtered)),
            Stop("bulk", lambda: self._select(tour)),
            Stop("bulk-tag", lambda: self._press_bar(tour, lambda bar: bar.tag_button)),
            Stop("bulk-edit", lambda: self._edit_many(tour)),
            Stop("customers-columns", lambda: self._list(tour, _columns)),
            Stop("c360", self._customer),
            Stop("erase", lambda: self._erasing(tour)),
            Stop("c360-notes", lambda: self._customer(PageTabs.write_note)),
            Stop("customer-edit", lambda: self._new_customer(tour)),
            Stop("customer-known", self._known_customer),
            Stop("class-rules", lambda: self._class_rules(tour)),
            Stop("completing", lambda: self._open(page.COMPLETING)),
            Stop("hidden", self._hidden),
            *SegmentStops(self._full, self._open, tour).stops(),
            *PairStops(self._full, self._open, tour).stops(),
            Stop("excel", lambda: self._open(page.ROUND_TRIP, edited_people(self._full))),
            Stop("orders", lambda: self._open(page.ORDERS)),
            Stop("orders-one", lambda: self._open(page.ORDERS, _AN_ORDER)),
            *self._points_stops(tour),
            *self._import_stops(tour),
            Stop("settings", lambda: self._undo_and_leave(tour)),
            Stop("history", self._history),
            Stop("settings-fields", lambda: self._open(page.SETTINGS, "fields")),
            Stop("settings-money", lambda: self._open(page.SETTINGS, "rates")),
            Stop("shortcuts", lambda: self._open(page.SHORTCUTS)),
            Stop("palette", lambda: self._palette(tour, "wang")),
            Stop("palette-commands", lambda: self._palette(tour, ">")),
        )

    def _points_stops(self, tour: Tour) -> tuple[Stop, ...]:
        kinds = (PointStops, RuleStops, CouponStops, ReferralStops, TierStops)
        return tuple(stop for kind in kinds for stop in kind(self._full, self._open, tour).stops())

    def _import_stops(self, tour: Tour) -> tuple[Stop, ...]:
        return (
            Stop("import-choose", lambda: self._choose(tour)),
            Stop("import", lambda: self._match(tour)),
            Stop("import-check", lambda: self._press(tour, "importNext")),
            Stop("import-done", lambda: self._press(tour, "importNext")),
        )

    def _palette(self, tour: Tour, text: str) -> QWidget:
        window = self._open(PageCode.CUSTOMERS, "")
        tour.settle()
        window.findChildren(QAction, "action_palette")[0].trigger()
        window.findChildren(Palette)[0].open_up(text)
        return window

    def _open(self, code: PageCode, subject: object = None) -> QWidget:
        for palette in self._full.window.findChildren(Palette):
            palette.close_up()
        for popup in self._full.window.findChildren(Popup):
            popup.dismiss()
        for dialog in self._full.window.findChildren(QDialog):
            dialog.close()
        self._full.window.open_page(code, subject)
        return self._full.window

    def _list(self, tour: Tour, act: Callable[[CustomersPage], object]) -> QWidget:
        window = self._open(PageCode.CUSTOMERS, "")
        tour.settle()
        page = self._full.window.page(PageCode.CUSTOMERS)
        if isinstance(page, CustomersPage):
            act(page)
        return window

    def _press_bar(self, tour: Tour, button: Callable[[BulkBar], QAbstractButton]) -> QWidget:
        window = self._select(tour)
        page = self._full.window.page(PageCode.CUSTOMERS)
        if isinstance(page, CustomersPage):
            button(page.body.bar).click()
        return window

    def _select(self, tour: Tour) -> QWidget:
        self._list(tour, lambda page: page.filters.bar.clear())
        return self._list(tour, lambda page: page.table.picked.put_all())

    def _edit_many(self, tour: Tour) -> QWidget:
        window = self._press_bar(tour, lambda bar: bar.edit_button)
        tour.settle()
        for name in ("bulk_class_code", "bulk_hide"):
            window.findChildren(QAbstractButton, name)[0].setChecked(True)
        choice = window.findChildren(Choice, "bulkClassTo")[0]
        choice.setCurrentIndex(choice.findData("wholesale"))
        return window

    def _class_rules(self, tour: Tour) -> QWidget:
        with_rules(self._full)
        self._open(PageCode.CLASS_RULES)
        tour.settle()
        return open_rules(self._full)

    def _hidden(self) -> QWidget:
        self._best.hide_others()
        return self._open(PageCode.HIDDEN)

    def _customer(self, act: Callable[[PageTabs], object] = PageTabs.show_timeline) -> QWidget:
        window = self._open(PageCode.CUSTOMER, self._best.row().person_id)
        page = self._full.window.page(PageCode.CUSTOMER)
        if isinstance(page, OneCustomerPage):
            act(page.parts)
        return window

    def _erasing(self, tour: Tour) -> QWidget:
        self._customer()
        tour.settle()
        return erase_dialog(self._full, tour)

    def _new_customer(self, tour: Tour) -> QWidget:
        typed, window = self._best.typed(), self._open(PageCode.NEW_CUSTOMER)
        tour.settle()
        page = self._full.window.page(PageCode.NEW_CUSTOMER)
        if isinstance(page, PersonFormPage):
            page.type_in(typed)
        return window

    def _known_customer(self) -> QWidget:
        return self._open(PageCode.EDIT_CUSTOMER, self._best.row().person_id)

    def _choose(self, tour: Tour) -> QWidget:
        window = self._open(PageCode.IMPORT)
        tour.settle()
        self._page().take_files(self._files)
        return window

    def _match(self, tour: Tour) -> QWidget:
        # Known formats go straight to the check; the columns are one step back.
        self._press(tour, "importNext")
        return self._press(tour, "importBack")

    def _press(self, tour: Tour, name: str) -> QWidget:
        tour.settle()
        button = self._page().findChild(QAbstractButton, name)
        if button is None or not button.isEnabled():
            raise RuntimeError(name)
        button.click()
        return self._full.window

    def _undo_and_leave(self, tour: Tour) -> QWidget:
        self._press(tour, "importUndo")
        tour.settle()
        self._press(tour, "importAnother")
        tour.settle()
        return self._open(PageCode.SETTINGS, "business")

    def _history(self) -> QWidget:
        window = self._open(PageCode.HISTORY)
        page = self._full.window.page(PageCode.HISTORY)
        if isinstance(page, HistoryPage):
            page.table.make_current(0)
        return window

    def _page(self) -> ImportPage:
        page = self._full.window.page(PageCode.IMPORT)
        if not isinstance(page, ImportPage):
            raise TypeError(type(page))
        return page


def _filtered(page: CustomersPage) -> None:
    page.peeking.close_panel()
    page.filters.bar.put(Condition(Field.ORDERS, Op.AT_LEAST, (1,)))
    page.filters.bar.edit(Field.REGION)


def _plain(page: CustomersPage) -> None:
    page.peeking.close_panel()
    page.filters.bar.clear()
    page.table.picked.clear()


def _peeked(page: CustomersPage) -> None:
    page.peeking.open_row(1)
    page.table.picked.clear()


def _columns(page: CustomersPage) -> None:
    page.table.setFocus()
    page.table.picked.clear()
    page.filters.columns_button.click()


def run_tour(out: Path, size: tuple[int, int], language: str | None) -> tuple[str, ...]:
    """Save a picture of every page in every look; give what is wrong with them, a line each.

    Args:
        out: the folder for the pictures.
        size: of the window.
        language: only this one; None for all three.
    """
    app = made_application()
    with TemporaryDirectory(prefix="regulars-tour-") as folder:
        home = Path(folder)
        looks = looks_for(app, home / "config", language="en", appearance="light")
        files = write_tour_files(home / "files")
        sessions = [_begun(home / name, looks, is_sample=name == "full") for name in _FOLDERS]
        tour = Tour(app, lambda: all(session.is_settled for session in sessions))
        _wait_for_samples(tour)
        stops = _Route(sessions[0], sessions[1], files).stops(tour)
        wanted = [look for look in ALL_LOOKS if language in (None, look.language)]
        tour.walk(stops, out, looks=wanted, size=size)
        tour.walk_pseudo(stops, out)
        for session in sessions:
            session.window.hide()
            session.end()
    return tuple(
        f"{fault.stop}: {fault.what}: {fault.widget}: {fault.text}" for fault in tour.faults
    )


def _wait_for_samples(tour: Tour) -> None:
    """Wait until the sample shop is made, however slow the computer is."""
    for _ in range(_ROUNDS):
        with suppress(TimeoutError):
            tour.settle()
            return
    raise TimeoutError


def _begun(folder: Path, looks: Looks, *, is_sample: bool) -> Session:
    session = Session(places_for(folder, demo=is_sample), looks, is_sample=is_sample)
    session.begin()
    return session
