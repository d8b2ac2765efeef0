import threading
from array import array
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from app.services.changes import Changes
from app.services.orders.views import (
    ListedOrder,
    OrderDetail,
    OrderFigures,
    OrderView,
    SoldLine,
)
from app.ui.exporting import Form
from app.ui.orders import OrderDesks, OrdersPage
from app.ui.orders.words import VIEWS
from tests.ui_pages.fakes import a_home


class FakeOrders:
    def __init__(self, count=30):
        self.count = count
        self.asked = []
        self.read = []
        self.slow = {}
        self.kept = []

    def ids(self, question):
        self.asked.append(question)
        if question.view is OrderView.ENDED or question.search == "none":
            return array("q")
        return array("q", range(self.count, 0, -1))

    def buyers(self, question):
        return array("q", [] if question.search == "nobody" else [3, 5])

    def keep(self, name, people):
        self.kept.append((name, list(people)))
        return Changes(), "own:7"

    def rows(self, ids):
        return {number: self.order(number) for number in ids}

    def order(self, number):
        person = None if number % 10 == 0 else number
        return ListedOrder(
            number, f"77{number}", person, "Ann", "Teahouse", "tea", "paid", "CNY", 1_200, 1_000
        )

    def detail(self, number):
        self.read.append(number)
        if number in self.slow:
            self.slow[number].wait(10)
        order = self.order(number)
        lines = (SoldLine("tea", "250 g", 2.0, 1_000), SoldLine("cup", None, 1.0, None))
        amounts = {"goods": 1_100, "postage": 100, "paid": 1_300, "refunded": 100, "net": 1_200}
        moments = {"placed": 1_000, "paid": 2_000}
        texts = {"buyer_message": "as a gift"}
        return OrderDetail(order, lines, amounts, moments, 0, None, texts, False)

    def figures(self, question):
        return OrderFigures(self.count, 36_000, 0)

    def counts(self, shop_id=None):
        return dict.fromkeys(OrderView, 4 if shop_id is None else 3)

    def shops(self):
        return ((1, "Teahouse"), (2, "WeChat shop"))


@pytest.fixture
def orders():
    return FakeOrders()


@pytest.fixture
def page(qtbot, tasks, hub, orders, desks, settle):
    made = OrdersPage(OrderDesks(orders, desks.export, orders.keep), tasks, hub, a_home())
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.opened(None)
    settle()
    return made


def test_all_orders_are_listed_with_counts_and_sums(page):
    assert page.rows.rowCount() == 30
    assert page.findChild(QPushButton, "orders_unpaid").text() == "Unpaid  4"
    assert page.foot.facts.text() == "30 orders · received ¥360.00 · average ¥12.00"


def test_a_view_and_a_number_are_one_question(qtbot, page, orders, settle):
    qtbot.mouseClick(page.findChild(QPushButton, "orders_no_buyer"), Qt.MouseButton.LeftButton)
    page.search.setText("773")
    page.search.ask_now()
    settle()

    assert orders.asked[-1].view is OrderView.NO_BUYER
    assert orders.asked[-1].search == "773"


def test_one_shop_is_chosen_and_its_views_are_counted(page, orders, settle):
    page.shop.choose(2)
    page.shop.activated.emit(2)
    settle()

    assert orders.asked[-1].shop_id == 2
    assert page.findChild(QPushButton, "orders_unpaid").text() == "Unpaid  3"
    page._clear()
    settle()
    assert orders.asked[-1].shop_id is None


def test_orders_without_a_buyer_are_told_and_shown(page, orders, settle):
    assert page.nobodys.isVisible()
    assert page.nobodys._title.text() == "4 orders have no buyer"

    page.nobodys.action_button.click()
    settle()

    assert orders.asked[-1].view is OrderView.NO_BUYER
    assert not page.nobodys.isVisible()


def test_nothing_found_names_the_view_and_leads_back_to_all(qtbot, page, orders, settle):
    qtbot.mouseClick(page.findChild(QPushButton, "orders_ended"), Qt.MouseButton.LeftButton)
    settle()
    assert "No order is in “Given back”" in [
        label.text() for label in page.nothing.findChildren(QLabel)
    ]

    page.nothing.first.emit()
    settle()

    assert page.rows.rowCount() == 30


def texts(page):
    return [label.text() for label in page.peek.panel.findChildren(QLabel) if label.isVisible()]


def test_an_order_opens_beside_the_list_and_the_arrows_step(qtbot, page, orders, settle):
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    settle()

    panel = page.peek.panel
    assert panel.isVisible()
    assert panel._number.text() == "7730"
    assert "No buyer" in texts(page)
    shown = ("tea · 250 g ×2", "¥10.00", "Postage", "¥1.00", "The buyer wrote", "as a gift")
    assert set(shown) <= set(texts(page))

    qtbot.keyClick(panel, Qt.Key.Key_Down)
    settle()
    assert panel._number.text() == "7729"
    assert panel.buyer_button.text() == "Ann"
    assert orders.read == [30, 29]

    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_the_answer_of_an_older_order_is_not_shown(qtbot, page, orders, settle):
    orders.slow[29] = threading.Event()
    page.peek.open_row(1)
    page.peek.open_row(2)
    orders.slow[29].set()
    settle()

    assert page.peek.panel._number.text() == "7728"


def test_the_buyer_of_an_order_has_a_page_and_nobody_has_none(qtbot, page, settle):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.table.setFocus()
    page.table.setCurrentIndex(page.rows.index(1, 0))
    settle()
    with qtbot.waitSignal(page.go) as asked:
        qtbot.keyClick(page.table, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert asked.args == ["customer", 29]

    page.peek.open_row(1)
    settle()
    with qtbot.waitSignal(page.go) as asked:
        page.peek.panel.buyer_button.click()
    assert asked.args == ["customer", 29]

    page.table.setCurrentIndex(page.rows.index(0, 0))
    settle()
    with qtbot.assertNotEmitted(page.go):
        qtbot.keyClick(page.table, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert not page.peek.panel.buyer_button.isVisible()


def test_what_matters_least_gives_way_to_the_panel(page, settle):
    def shown():
        columns = page.rows.columns
        return [each.code for at, each in enumerate(columns) if not page.table.isColumnHidden(at)]

    assert len(shown()) == 7
    page.resize(900, 800)
    page.peek.open_row(1)
    settle()

    assert shown() == ["order", "buyer", "state"]


def test_a_business_without_orders_says_so(qtbot, page, orders, hub, settle):
    orders.count = 0
    hub.announce()
    settle()

    assert page.empty.isVisible()


def test_the_orders_on_show_go_out_in_their_sequence(page, orders, export, settle, qtbot):
    qtbot.mouseClick(page.export_button, Qt.MouseButton.LeftButton)
    dialog = page.exporting.dialog

    assert dialog.forms == (Form.ORDERS, Form.TABLES)
    dialog.take_path(Path("orders.csv"))
    settle()

    ((ids, wish),) = export.asked
    assert list(ids) == list(orders.ids(page._question))
    assert wish.path == Path("orders.csv")


def test_without_orders_there_is_nothing_to_export(page, orders, hub, settle):
    orders.count = 0

    hub.announce()
    settle()

    assert not page.export_button.isVisible()


def test_an_order_that_another_page_wanted_is_shown_whatever_was_listed(page, orders, settle):
    page._mean(view=OrderView.ENDED)
    settle()

    page.opened(12)
    settle()

    assert page.peek.panel.isVisible()
    assert page.peek.panel._number.text() == "7712"
    assert orders.asked[-1].view is OrderView.ALL


def test_nothing_is_kept_where_nobody_bought(qtbot, page, orders, settle):
    page.search.setText("nobody")
    page.search.ask_now()
    settle()

    with qtbot.waitSignal(page.did) as did:
        page.buyers.click()

    assert did.args[0].words() == "None of these orders has a buyer in the lists"
    assert orders.kept == []
    page.views.choose(VIEWS.index(OrderView.NO_BUYER))
    page._mean(view=OrderView.NO_BUYER)
    settle()
    assert not page.buyers.isEnabled()


def test_the_buyers_are_told_how_many_were_kept_and_what_undo_takes_back(qtbot, page, orders):
    with qtbot.waitSignal(page.did) as did:
        page.buyers.click()

    assert did.args[0].words() == "2 buyers kept as a list"
    assert orders.kept == [("Buyers, 25 Nov 2026", [3, 5])]
