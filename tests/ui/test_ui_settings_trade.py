import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit

from app.services.settings import LeapDay, RateRow, ShopNameUnfitError
from app.ui.habits import COMPACT, Habit
from app.ui.kit.tasks import TaskRunner
from app.ui.settings import SettingsPage
from tests.ui.shop_pages import Shop


@pytest.fixture
def shop():
    return Shop()


@pytest.fixture
def page(qtbot, tasks, hub, shop):
    made = SettingsPage(shop.settings(), tasks, hub)
    qtbot.addWidget(made)
    made.resize(1200, 900)
    made.show()
    made.opened(None)
    qtbot.waitUntil(lambda: tasks.is_idle)
    return made


def _field(page, name):
    return page.findChild(QLineEdit, name)


def _write(qtbot, field, text):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def _texts(page):
    return {label.text() for label in page.findChildren(QLabel)}


def test_a_rate_is_saved_in_millionths_and_its_action_can_be_taken_back(qtbot, page, shop):
    with qtbot.waitSignal(page.did) as told:
        _write(qtbot, _field(page, "rate_USD_202610"), "7,1534")
    assert shop.wishes == [("rate", "USD", 202610, 7_153_400)]

    assert told.args[0].action_id == 1


def test_where_29_february_counts_is_chosen_and_saved_at_once(qtbot, page, shop):
    choice = page.findChild(QComboBox, "leapDay")
    assert choice.currentText() == "28 February"
    choice.setFocus()
    choice.activated.emit(0)  # the one that is chosen already, from the open list
    assert shop.wishes == []

    with qtbot.waitSignal(page.did) as told:
        qtbot.keyClick(choice, Qt.Key.Key_Down)

    assert shop.wishes == [("leap_day", LeapDay.MARCH_1)]
    assert told.args[0].words() == "29 February counts as 1 March in other years"


def test_orders_that_wait_for_a_rate_are_counted(page):
    assert _field(page, "rate_USD_202611").text() == ""
    assert "12 orders wait for it and are left out of sums" in _texts(page)


def test_a_rate_is_taken_for_all_months_that_wait(page, shop):
    link = page.findChild(QAbstractButton, "spread_USD")
    assert link.text() == "Use 7.12 in 1 more month of USD"

    link.click()

    assert shop.wishes == [("rates", "USD", 7_120_000)]


@pytest.mark.parametrize("text", ["0", "-7", "seven", "1e99"])
def test_an_impossible_rate_is_told_at_its_line_and_not_saved(qtbot, page, shop, text):
    _write(qtbot, _field(page, "rate_USD_202610"), text)

    assert shop.wishes == []
    assert "A rate is a number above nothing, such as 7.12." in _texts(page)


def test_an_empty_rate_is_taken_back(qtbot, page, shop):
    field = _field(page, "rate_USD_202610")
    field.clear()

    with qtbot.waitSignal(page.did):
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert shop.wishes == [("rate", "USD", 202610, None)]


def test_a_shop_takes_another_name_and_another_zone(qtbot, page, shop):
    with qtbot.waitSignal(page.did):
        _write(qtbot, _field(page, "shopName_2"), "Hillside Abroad")
    zone = page.findChild(QComboBox, "shopZone_2")
    assert zone.currentData() == "Europe/London"
    zone.setCurrentIndex(zone.findData("Europe/Berlin"))

    with qtbot.waitSignal(page.did):
        zone.activated.emit(zone.currentIndex())

    assert shop.wishes == [("name", 2, "Hillside Abroad"), ("zone", 2, "Europe/Berlin")]


def test_a_refused_name_is_told_and_the_old_one_stands_again(qtbot, hub, shop):
    told = []
    runner = TaskRunner(told.append)

    def refuse(_shop, name):
        raise ShopNameUnfitError(name)

    desk = shop.settings()
    object.__setattr__(desk.trade, "rename_shop", refuse)
    page = SettingsPage(desk, runner, hub)
    qtbot.addWidget(page)
    page.show()
    page.opened(None)
    qtbot.waitUntil(lambda: runner.is_idle)

    _write(qtbot, _field(page, "shopName_2"), "Hillside")
    qtbot.waitUntil(lambda: runner.is_idle)

    assert [type(error) for error in told] == [ShopNameUnfitError]
    assert _field(page, "shopName_2").text() == "Hillside Tea"
    runner.close()


def test_an_account_of_ones_own_is_added_and_taken_off(qtbot, page, shop):
    with qtbot.waitSignal(page.did):
        _write(qtbot, _field(page, "ownAccount"), "tea_clerk")
    with qtbot.waitSignal(page.did):
        page.findChild(QAbstractButton, "removeOwnAccount_0").click()

    assert shop.wishes == [
        ("own", "taobao", "tea_clerk", True),
        ("own", "taobao", "tea_boss", False),
    ]


def test_row_height_and_hiding_act_at_once(qtbot, page):
    with qtbot.waitSignal(page.habit_chosen) as chosen:
        page.findChild(QAbstractButton, "habit_row_height_36").click()
    assert chosen.args == [Habit.ROW_HEIGHT, COMPACT]

    with qtbot.waitSignal(page.habit_chosen) as chosen:
        page.findChild(QAbstractButton, "habit_hides_contacts").click()
    assert chosen.args == [Habit.HIDES_CONTACTS, 0]


def test_a_shop_without_foreign_money_needs_no_rate(qtbot, tasks, hub, shop):
    shop.rates, shop.shops = (), ()
    page = SettingsPage(shop.settings(), tasks, hub)
    qtbot.addWidget(page)
    page.show()
    page.opened(None)
    qtbot.waitUntil(lambda: tasks.is_idle)

    assert "All orders are in your home currency." in _texts(page)
    assert not _field(page, "ownAccount").isEnabled()


def test_many_months_are_shown_when_the_seller_asks_for_them(qtbot, tasks, hub, shop):
    shop.rates = tuple(RateRow("USD", 202600 + month, None, 1) for month in range(9, 0, -1))
    page = SettingsPage(shop.settings(), tasks, hub)
    qtbot.addWidget(page)
    page.show()
    page.opened(None)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert _field(page, "rate_USD_202604") is not None
    assert _field(page, "rate_USD_202603") is None

    page.findChild(QAbstractButton, "allRates").click()

    assert _field(page, "rate_USD_202601") is not None
    assert not page.findChild(QAbstractButton, "allRates").isVisible()
