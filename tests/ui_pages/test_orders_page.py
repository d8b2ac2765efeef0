from array import array
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from app.services.orders.views import ListedOrder, OrderFigures, OrderView
from app.ui.exporting import ExportDesks, Form
from app.ui.orders import OrdersPage
from tests.ui_pages.fakes import a_home


class FakeOrders:
    def __init__(self, count=30):
        self.count = count
        self.asked = []

    def ids(self, question):
        self.asked.append(question)
        if question.view is OrderView.ENDED or question.search == "none":
            return array("q")
        return array("q", range(self.count, 0, -1))

    def rows(self, ids):
        return {number: self.order(number) for number in ids}

    def order(self, number):
        person = None if number % 10 == 0 else number
        return ListedOrder(
            number, f"77{number}", person, "Ann", "Teahouse", "tea", "paid", "CNY", 1_200, 1_000
        )

    def figures(self, question):
        return OrderFigures(self.count, 36_000, 0)

    def counts(self):
        return dict.fromkeys(OrderView, 4)


@pytest.fixture
def orders():
    return FakeOrders()


@pytest.fixture
def page(qtbot, tasks, hub, orders, export, settle):
    desks = ExportDesks(export, export, export)
    made = OrdersPage(orders, desks, tasks, hub, a_home())
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.opened(None)
    settle()
    return made


def test_all_orders_are_listed_with_counts_and_sums(page):
    assert page.rows.rowCount() == 30
    assert page.findChild(QPushButton, "orders_unpaid").text() == "Unpaid  4"
    assert page.foot.text() == "30 orders · received ¥360.00"


def test_a_view_and_a_number_are_one_question(qtbot, page, orders, settle):
    qtbot.mouseClick(page.findChild(QPushButton, "orders_no_buyer"), Qt.MouseButton.LeftButton)
    page.search.setText("773")
    page.search.ask_now()
    settle()

    assert orders.asked[-1].view is OrderView.NO_BUYER
    assert orders.asked[-1].search == "773"


def test_nothing_found_names_the_view_and_leads_back_to_all(qtbot, page, orders, settle):
    qtbot.mouseClick(page.findChild(QPushButton, "orders_ended"), Qt.MouseButton.LeftButton)
    settle()
    assert "No order is in “Given back”" in [
        label.text() for label in page.nothing.findChildren(QLabel)
    ]

    page.nothing.first.emit()
    settle()

    assert page.rows.rowCount() == 30


def test_an_order_opens_its_buyer_and_one_without_opens_nobody(qtbot, page, settle):
    with qtbot.waitSignal(page.go) as asked:
        page.table.opened.emit(1)
    assert asked.args == ["customer", 29]

    with qtbot.assertNotEmitted(page.go):
        page.table.opened.emit(0)


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
