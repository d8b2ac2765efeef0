"""The card of coupons on a customer's page: what is held, given, and counted as used."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from app.services.orders import CustomerBook
from app.ui.held_coupons import HeldCard, HeldDesk
from tests.coupons.builders import CouponShop
from tests.ui_pages.fakes import a_home


class Card:
    """The card over a real file, and what the tests do with it."""

    def __init__(self, folder, qtbot, tasks, hub, settle):
        self.shop = CouponShop(folder)
        self.shop.orders(self.shop.order(1, 200), self.shop.order(2, 50, state="unpaid"))
        self.settle, self.told, self.went = settle, [], []
        desk = HeldDesk(self.shop.coupons, self.shop.desk)
        self.card = HeldCard(desk, tasks, hub, a_home())
        qtbot.addWidget(self.card)
        self.card.did.connect(self.told.append)
        self.card.order_wanted.connect(self.went.append)
        self.read()

    def read(self):
        self.card.ask(1)
        self.card.show_orders(CustomerBook(self.shop.database, self.shop.clock).page(1).orders)
        self.settle()

    def texts(self):
        return [each.text() for each in self.card.findChildren(QLabel)]

    def button(self, name):
        return self.card.findChild(QPushButton, name)

    def press(self, name):
        self.button(name).click()
        self.settle()
        return self.card.popup

    def act(self, popup):
        popup.act_button.click()
        self.settle()
        self.read()


@pytest.fixture
def held(tmp_path, qtbot, tasks, hub, settle):
    card = Card(tmp_path, qtbot, tasks, hub, settle)
    yield card
    card.shop.database.close()


def test_a_shop_without_coupons_has_no_card(held):
    assert held.card.isHidden()


def test_a_coupon_is_given_and_its_code_copied(held):
    held.shop.made(2, days=30)
    held.read()
    assert "Holds none" in held.texts()

    popup = held.press("couponsGive")
    assert "¥20 off" in popup.note.text()
    held.act(popup)

    (mine,) = held.shop.coupons.held(1)
    assert {"Tea", "can be used", mine.code, "until 25 Dec 2026"} <= set(held.texts())
    assert held.told[0].words() == "Tea given"
    assert held.told[0].action_id == held.shop.newest()
    held.press(f"couponCopy_{mine.coupon_id}")
    assert QGuiApplication.clipboard().text() == mine.code


def test_each_of_two_codes_of_a_coupon_has_its_own_controls(held):
    shop = held.shop
    shop.orders(shop.order(5, 200, buyer=0), accounts=("lin",))
    coupon = shop.made(2)
    shop.give(coupon, 1, 2)
    shop.link(1, 2)
    held.read()

    newer, older = (each.code for each in shop.coupons.held(1))
    held.press(f"couponCopy_{coupon}")
    assert QGuiApplication.clipboard().text() == newer
    held.press(f"couponCopy_{coupon}_1")
    assert QGuiApplication.clipboard().text() == older


def test_what_the_customer_has_is_not_offered_again(held):
    first, other = held.shop.made(2), held.shop.made(2, name="Other", prefix="OTHER")
    held.shop.give(first, 1)
    held.read()

    choice = held.press("couponsGive").choice

    assert [choice.itemData(at) for at in range(choice.count())] == [other]


def test_a_coupon_is_counted_for_an_order_that_was_paid(held):
    coupon = held.shop.made(2)
    held.shop.give(coupon, 1)
    held.read()

    popup = held.press(f"couponUsed_{coupon}")
    assert popup.order.count() == 1  # the other one was never paid
    held.act(popup)

    assert held.shop.used(coupon) == 1
    assert held.told[0].words() == "Tea counted for order 1"
    assert "used" in held.texts()
    assert held.button(f"couponUsed_{coupon}") is None
    held.press(f"couponOrder_{coupon}")
    assert held.went == ["1"]


def test_what_is_over_cannot_be_used(held):
    coupon = held.shop.made(2)
    held.shop.give(coupon, 1)
    held.shop.desk.stop(coupon)
    held.read()

    assert "over" in held.texts()
    assert held.button(f"couponUsed_{coupon}") is None


def test_three_are_shown_and_the_rest_on_wish(held):
    for nth in range(5):
        held.shop.give(held.shop.made(1, name=f"Coupon {nth}", prefix=f"C{nth}Z"), 1)
    held.read()
    assert "Coupon 4" in held.texts()
    assert "Coupon 1" not in held.texts()

    held.press("couponsAll")

    assert "Coupon 0" in held.texts()
