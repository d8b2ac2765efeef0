"""The card of referrals on a customer's page, and its events."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from app.services.customers.views import Question
from app.services.orders import CustomerBook
from app.ui import i18n
from app.ui.customers import OneCustomerPage, Referrals
from app.ui.customers.event_words import detail_of, is_chosen, title_of
from app.ui.customers.referred import Referred
from tests.referral.builders import ReferralShop
from tests.ui_pages.fakes import a_home


@pytest.fixture
def shop(tmp_path):
    shop = ReferralShop(tmp_path)
    shop.orders(shop.order("A1", 100))
    shop.brings("lin", "F1", 150)
    shop.says(2, 1)
    yield shop
    shop.database.close()


@pytest.fixture
def referred(shop, qtbot, tasks, hub, settle):
    desk = Referrals(shop.referrals.family, shop.desk.give_codes)
    made = Referred(desk, tasks, hub, a_home())
    qtbot.addWidget(made.card)
    made.show_person(1)
    settle()
    return made


@pytest.fixture
def page_of(shop, qtbot, tasks, hub, person_desk, settle):
    """The page of a customer."""
    desk = replace(
        person_desk,
        book=CustomerBook(shop.database, shop.clock),
        referrals=Referrals(shop.referrals.family, shop.desk.give_codes),
    )

    def make(person):
        page = OneCustomerPage(desk, tasks, hub, a_home())
        qtbot.addWidget(page)
        page.resize(1200, 860)
        page.show()
        page.opened(person)
        settle()
        settle()
        return page

    return make


def _button(referred, name):
    return referred.card.findChild(QPushButton, name)


def test_friends_and_their_money_are_told_and_open(referred, qtbot):
    assert _button(referred, "customerFriends").text() == "1 friend, who spent ¥150.00"
    with qtbot.waitSignal(referred.card.person_wanted) as opened:
        _button(referred, "customerFriend_2").click()
    assert opened.args == [2]


def test_a_code_is_given_copied_and_its_card_opened(shop, referred, qtbot, settle):
    with qtbot.waitSignal(referred.did):
        _button(referred, "customerCard").click()
    referred.show_person(1)
    settle()

    code = shop.referrals.card(1).code
    assert referred.card.findChild(QLabel, "customerCode").text() == code
    _button(referred, "customerCopyCode").click()
    assert QGuiApplication.clipboard().text() == code
    with qtbot.waitSignal(referred.page_wanted) as went:
        _button(referred, "customerCard").click()
    assert went.args == [1]


def test_whoever_brought_nobody_is_told_so(referred, settle):
    referred.show_person(2)
    settle()

    texts = [each.text() for each in referred.card.findChildren(QLabel)]
    assert "Has brought nobody yet" in texts


def test_the_card_speaks_the_language_in_use(referred):
    i18n.speak(i18n.Language.JAPANESE)
    referred.card.told_again()

    assert _button(referred, "customerFriends").text() == "友だち 1 人、購入額 ¥150.00"


def test_referrals_and_codes_are_events_of_both(shop):
    shop.desk.give_codes([1])
    book = CustomerBook(shop.database, shop.clock)

    def events(person):
        rows = [row for row in book.page(person).timeline if is_chosen(row, "referral")]
        return {(title_of(row), detail_of(row)) for row in rows}

    code = shop.referrals.card(1).code
    assert events(1) == {
        ("Brought lin", "set by hand"),
        (f"Got the code {code}", "to forward to friends"),
    }
    assert events(2) == {("Brought by mei", "set by hand")}


@pytest.mark.parametrize(
    ("number", "words", "people"),
    [
        ("customerFriends", "1 friend, who spent ¥150.00", [2]),
        ("customerFriendsOfFriends", "2 friends of friends", [3, 4]),
    ],
)
def test_the_circles_of_a_customer_open_as_lists(shop, qtbot, page_of, number, words, people):
    for nth, account in enumerate(("ann", "bob")):
        shop.brings(account, f"G{nth}", 90)
        shop.says(3 + nth, 2)
    page = page_of(1)
    link = page.findChild(QPushButton, number)

    assert (link.text(), link.accessibleName()) == (words, words)
    with qtbot.waitSignal(page.go) as went:
        qtbot.keyClick(link, Qt.Key.Key_Space)

    assert went.args[0] == "customers"
    book = CustomerBook(shop.database, shop.clock)
    assert sorted(book.ids(Question(tree=went.args[1].tree))) == people
