"""The page of one customer: who, what matters, what was bought and when, what is usual."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget
from typing_extensions import override

from app.services.customers.views import CustomerPage
from app.services.editing import PersonEdit, PersonField
from app.services.orders import CustomerGoneError
from app.ui.customers.buys_card import BuysCard
from app.ui.customers.joins import Joins
from app.ui.customers.matters import MattersCard
from app.ui.customers.page_figures import PageFigures
from app.ui.customers.page_head import PageHead
from app.ui.customers.page_tabs import PageTabs
from app.ui.customers.person_work import PersonDesk, PersonWork
from app.ui.customers.profile import Profile
from app.ui.customers.referred import Referred
from app.ui.customers.said_popup import SaidPopup
from app.ui.erasing import Erasing
from app.ui.error_texts import explain
from app.ui.habits import hides_contacts
from app.ui.held_coupons import HeldCard
from app.ui.i18n import current_language
from app.ui.kit.change_hub import ChangeHub
from app.ui.kit.deeds import Done
from app.ui.kit.home import Home
from app.ui.kit.layouts import bare, column
from app.ui.kit.naming import named
from app.ui.kit.page import Page
from app.ui.kit.sides import Sides
from app.ui.kit.skeleton import Skeleton
from app.ui.kit.speech import Words
from app.ui.kit.states import Offer, went_wrong
from app.ui.kit.tab_order import TabOrder
from app.ui.kit.tasks import TaskRunner
from app.ui.kit.wishes import open_people
from app.ui.labels.row_words import name_of
from app.ui.standing import StandingCard
from app.ui.wallet import Holding, OneWallet

_LEFT = 316


class OneCustomerPage(Page):
    """Opened with a person's number as the subject."""

    def __init__(self, desk: PersonDesk, tasks: TaskRunner, hub: ChangeHub, home: Home) -> None:
        super().__init__()
        self._book, self._suggestion = desk.book, desk.suggestion
        self._tasks, self._home = tasks, home
        self._person: int | None = None
        self._page: CustomerPage | None = None
        self._said: tuple[object, ...] = ()
        self._is_gone = False
        self.work = PersonWork(desk.editing, tasks, hub)
        self.erasing = Erasing(desk.erasing, tasks, hub, home, self)
        self.head, self.parts = PageHead(), PageTabs(home)
        self.matters, self.buys = MattersCard(home.clock), BuysCard()
        named(self.matters, "customerMatters", lambda: self.tr("What matters"))
        named(self.buys, "customerBuys", lambda: self.tr("Buys most"))
        self.joins = Joins(desk.merging, tasks, hub, home)
        self.referred = Referred(desk.referrals, tasks, hub, home)
        self.standing = StandingCard(desk.standing, tasks, hub, home)
        self.coupons = HeldCard(desk.coupons, tasks, hub, home)
        cards = (self.matters, self.buys, self.referred.card, self.joins.card)
        self.profile = Profile(home.clock, home.currency, self.standing, self.coupons, *cards)
        named(self.profile, "customerProfile", lambda: self.tr("About this customer"))
        self.figures, self.wallet = PageFigures(home), OneWallet(desk.wallet, tasks, hub, home)
        self.said: SaidPopup | None = None
        self._skeleton = Skeleton()
        self._error = went_wrong("", "", Offer(lambda: self.tr("Try again"), "rotate-cw"))
        self._error.setObjectName("customerError")
        self._states = QStackedWidget()
        for part in (self._body(), self._skeleton, self._error):
            self._states.addWidget(part)
        self.setLayout(column(self.head, (self._states, 1), gap=0))
        self._order = TabOrder(self.head.more_button, self.profile, self.parts)
        self._connect(hub)

    @override
    def opened(self, subject: object) -> None:
        """Show a person; coming back without a number reads the same one again."""
        if isinstance(subject, int) and subject != self._person:
            self._person = subject
            self._page = None
            self.profile.show_suggestion(None)
            self.parts.begin(subject)
            begun = (self.head, self.figures, self.wallet, self.joins, self.referred)
            for part in (*begun, self.standing, self.coupons):
                part.begin()
        self._ask()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show phones while Alt is down, five seconds at most; Esc goes back, Delete hides."""
        if event.key() == Qt.Key.Key_Alt:
            self.profile.unveil(is_open=True)
        elif event.key() == Qt.Key.Key_Escape:
            self.go.emit("customers", None)
        elif event.key() == Qt.Key.Key_Delete and self._page is not None:
            self.work.hide(self._page.row.person_id, is_hidden=True)
        else:
            super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Hide phones again when Alt is let go."""
        if event.key() == Qt.Key.Key_Alt:
            self.profile.unveil(is_open=False)
        super().keyReleaseEvent(event)

    @override
    def told_again(self) -> None:
        """Write everything again in another language."""
        if self._page is not None:
            self._draw(self._page)
            self.referred.card.told_again()
        if self.wallet.holding is not None:
            self._show_points(self.wallet.holding)
        self.standing.told_again()
        self.coupons.told_again()

    def _body(self) -> QWidget:
        return Sides(
            bare(column(self.figures, (self.parts, 1), gap=12)),
            self.profile,
            width=_LEFT,
            room=680,
            is_first=True,
            margins=(24, 4, 24, 16),
        )

    def _connect(self, hub: ChangeHub) -> None:
        self.head.left.connect(lambda: self.go.emit("customers", None))
        self.head.edit_wanted.connect(lambda: self.go.emit("edit_customer", self._person))
        self.head.note_wanted.connect(self.parts.write_note)
        self.head.menu_wanted.connect(self._open_menu)
        self.profile.said_wanted.connect(self._open_said)
        self.profile.person_wanted.connect(lambda person: self.go.emit("customer", person))
        self.profile.class_taken.connect(self._take_class)
        self.referred.page_wanted.connect(lambda person: self.go.emit("referral", person))
        self.referred.card.person_wanted.connect(lambda person: self.go.emit("customer", person))
        show = partial(open_people, self, self._tasks)
        self.referred.card.people_wanted.connect(show)
        self.matters.wished.connect(self._save)
        self.parts.notes.wished.connect(self._save)
        self.wallet.read.connect(self._show_points)
        self.head.points_wanted.connect(self.wallet.adjust)
        self.parts.join_wallet(self.wallet)
        works = (self.work, self.joins, self.erasing, self.wallet, self.referred)
        for work in (*works, self.standing, self.coupons):
            work.did.connect(self.did)
        self.coupons.order_wanted.connect(lambda order: self.go.emit("orders", order))
        self.erasing.erased.connect(self._leave)
        self._error.first.connect(self._go_on)
        hub.changed.connect(self._read_again)

    def _ask(self) -> None:
        person = self._person
        if person is None:
            return
        if self._page is None:
            self._states.setCurrentWidget(self._skeleton)
            self._skeleton.begin()
        self._tasks.ask(self, "page", lambda: self._book.page(person), self._draw, self._failed)
        self.wallet.ask(person)
        self.standing.ask(person)
        self.coupons.ask(person)
        suggestion = self._suggestion
        self._tasks.ask(self, "class", lambda: suggestion(person), self.profile.show_suggestion)

    def _draw(self, page: CustomerPage) -> None:
        self._skeleton.end()
        self._states.setCurrentIndex(0)
        self.joins.show_person(page.row.person_id)
        self.referred.show_person(page.row.person_id)
        said = (current_language(), hides_contacts(), self._home.clock.today())
        if (page, said) == (self._page, self._said):
            return  # nothing that shows has changed
        self._page, self._said = page, said
        self.wallet.name_person(name_of(page.row))
        self.head.show_page(page)
        self.profile.show_page(page)
        self.matters.show_matters(page.concerns, page.facets)
        self.buys.show_products(page.products)
        self.coupons.show_orders(page.orders)
        self.figures.show_page(page)
        self.parts.show_page(page)

    def _show_points(self, holding: Holding) -> None:
        self.figures.show_points(holding)
        self.parts.points.show_holding(holding)

    def _open_said(self, anchor: QWidget) -> None:
        if self._page is not None:
            self.said = SaidPopup(anchor, self._page.consents)
            self.said.show_beside(anchor, self.said.close_button)

    def menu_of(self, page: CustomerPage, button: QWidget) -> QMenu:
        """Give what else can be done with a person."""
        menu = QMenu(button)
        menu.setObjectName("customerMenu")
        hide = self.tr("Show again") if page.is_hidden else self.tr("Hide")
        entries = (
            ("menuHide", hide, self._hide),
            ("menuHistory", self.tr("History of this customer"), self._open_history),
            ("menuCopyPhone", self.tr("Copy the phone number"), self._copy_phone),
            ("menuCopyNumber", self.tr("Copy the customer number"), self._copy_number),
            ("menuHandOver", self.tr("Hand over all that is known…"), self._hand_over),
            ("menuErase", self.tr("Erase for good…"), self.erase_now),
        )
        for name, words, act in entries:
            if name == "menuCopyPhone" and not page.row.phone:
                continue
            action = menu.addAction(words)
            action.setObjectName(name)
            action.triggered.connect(act)
        return menu

    def _open_menu(self, button: QWidget) -> None:
        if self._page is not None:
            menu = self.menu_of(self._page, button)
            left = min(button.width() - menu.sizeHint().width(), 0)
            menu.popup(button.mapToGlobal(QPoint(left, button.height() + 2)))

    def _hand_over(self) -> None:
        if self._page is not None:
            self.erasing.hand_over(self._page.row.person_id)

    def erase_now(self) -> None:
        """Ask whether to erase the person for good."""
        if self._page is not None:
            self.erasing.ask(self._page.row.person_id)

    def _hide(self) -> None:
        if self._page is not None:
            self.work.hide(self._page.row.person_id, is_hidden=not self._page.is_hidden)

    def _open_history(self) -> None:
        self.go.emit("history", self._person)

    def _copy_phone(self) -> None:
        if self._page is not None and self._page.row.phone:
            self._copy(self._page.row.phone, lambda: self.tr("The phone number is copied"))

    def _copy_number(self) -> None:
        if self._page is not None:
            number = str(self._page.row.person_id)
            self._copy(number, lambda: self.tr("The customer number is copied"))

    def _copy(self, text: str, words: Words) -> None:
        QGuiApplication.clipboard().setText(text)
        self.did.emit(Done(words))

    def _save(self, edit: PersonEdit, words: Words, saved: object = None) -> None:
        if self._page is not None:
            done = saved if callable(saved) else None
            self.work.save(self._page.row.person_id, edit, words, done)

    def _leave(self) -> None:
        self._person, self._page = None, None
        self.go.emit("customers", None)

    def _go_on(self) -> None:
        if self._is_gone:
            self._leave()
        else:
            self._ask()

    def _way_on(self) -> str:
        return self.tr("To the customers") if self._is_gone else self.tr("Try again")

    def _take_class(self, code: str) -> None:
        edit = PersonEdit(values={PersonField.CLASS: code})
        self._save(edit, lambda: self.tr("Class set"))

    def _failed(self, error: Exception) -> None:
        told = explain(error)
        self._page, self._is_gone = None, isinstance(error, CustomerGoneError)
        self._error.first_button.set_words(self._way_on)
        self._error.first_button.set_icon("arrow-left" if self._is_gone else "rotate-cw")
        self.head.begin()
        self._skeleton.end()
        self._error.set_title(told.title)
        self._error.set_sentence(told.sentence)
        self._states.setCurrentWidget(self._error)

    def _read_again(self) -> None:
        if self._person is not None and self.isVisible():
            self._ask()
