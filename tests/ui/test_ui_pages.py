from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPushButton

from app.services.safekeeping.views import NewBusiness
from app.ui.i18n import Language, speak
from app.ui.settings import SettingsPage
from app.ui.theme import Appearance, put_on
from app.ui.today import TodayPage
from app.ui.welcome import WelcomePage
from tests.ui.shop_pages import Shop, a_copy, an_import, some_facts

NOW = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)


@pytest.fixture
def shop():
    return Shop()


@pytest.fixture
def today(qtbot, tasks, hub, shop):
    page = TodayPage(shop.today(), tasks, hub)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    page.opened(None)
    qtbot.waitUntil(lambda: page._facts is not None)
    return page


@pytest.fixture
def settings(qtbot, tasks, hub, shop):
    page = SettingsPage(shop.settings(), tasks, hub)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    page.opened(None)
    qtbot.waitUntil(lambda: page._business is not None)
    return page


@pytest.fixture
def welcome(qtbot):
    page = WelcomePage(NewBusiness("", "Asia/Shanghai", "CNY", "CN"), NOW)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    page.activateWindow()  # who was shown by the test before may still have the focus
    qtbot.waitUntil(page.isActiveWindow)
    return page


def _texts(page):
    return {label.text() for label in page.findChildren(QLabel) if label.isVisible()}


def _button(page, name):
    return page.findChild(QPushButton, name)


def test_today_tells_of_the_last_import_and_the_rows_kept_aside(today):
    texts = _texts(today)

    assert {"orders.xlsx", "today, 18:00 · 山间茶铺 · 3,214 rows", "Good evening"} <= texts
    assert {"came in 3,116", "unchanged 79", "kept aside 19"} <= texts
    assert {"Kept aside: 15 rows and why", "No order number", "The amount is not a number"} <= texts
    assert {"30,121", "¥1,284,561", "Last copy: today, 18:00"} <= texts
    assert _button(today, "today_people").text() == "12,846"


def test_today_leads_to_the_rates_that_orders_wait_for(today, qtbot, shop, hub):
    assert not _button(today, "todayRates").isVisible()

    shop.facts = some_facts(unrated=837)
    hub.announce()

    qtbot.waitUntil(lambda: _button(today, "todayRates").isVisible())
    assert _button(today, "todayRates").text() == "837 orders wait for an exchange rate"
    with qtbot.waitSignal(today.go) as went:
        _button(today, "todayRates").click()
    assert went.args == ["settings", "rates"]


def test_today_of_an_empty_shop_offers_one_way_on(today, qtbot):
    today.show_facts(some_facts(people=0, orders=0, last_import=None, kept={}, newest_copy=None))
    went = []
    today.go.connect(lambda code, subject: went.append((code, subject)))

    assert "No customers yet" in _texts(today)
    assert not _button(today, "todayImport").isVisible()
    _button(today, "emptyImport").click()

    assert went == [("import", None)]


def test_today_says_when_there_is_no_copy_and_makes_one(today, qtbot, shop):
    today.show_facts(some_facts(newest_copy=None, copies=0))
    assert "There is no copy yet" in _texts(today)

    with qtbot.waitSignal(today.copied):
        _button(today, "copyNow").click()

    assert shop.copies[0] == a_copy(0)


def test_an_import_that_was_taken_back_cannot_be_undone_again(today):
    assert _button(today, "undoLastImport").isVisible()

    today.show_facts(some_facts(last_import=an_import(is_undone=True)))

    assert not _button(today, "undoLastImport").isVisible()
    assert "Taken back" in _texts(today)


def test_today_leads_to_the_import_and_undoes_it(today):
    went, undone = [], []
    today.go.connect(lambda code, subject: went.append((code, subject)))
    today.undo_asked.connect(undone.append)

    for name in ("openLastImport", "openKeptAside", "openCopies", "undoLastImport"):
        _button(today, name).click()

    assert went == [("import", 7), ("import", 7), ("settings", "copies")]
    assert undone == [7]


def test_today_reads_again_when_something_changed(today, qtbot, shop, hub):
    shop.facts = some_facts(people=12_847)

    hub.announce()

    qtbot.waitUntil(lambda: _button(today, "today_people").text() == "12,847")


def test_today_speaks_the_language_in_use_at_once(today, qtbot):
    words = {
        "晚上好",
        "11月24日 星期二",
        "搁置的 15 行及原因",
        "没有订单号",
        "最近备份：今天 18:00",
    }

    speak(Language.CHINESE)

    qtbot.waitUntil(lambda: words <= _texts(today))


def test_settings_show_the_business_and_its_newest_copies(settings):
    texts = _texts(settings)

    assert {
        "Shanghai (UTC+8)",
        "¥ Chinese yuan (CNY)",
        "Last copy: today, 18:00 · 42.0 MB",
    } <= texts
    assert settings.findChild(QLineEdit, "businessNameField").text() == "Hillside Tea"
    assert _button(settings, "restoreCopy_5") is not None
    assert _button(settings, "restoreCopy_6") is None
    _button(settings, "allCopies").click()
    assert _button(settings, "restoreCopy_8") is not None


def test_a_new_name_is_saved_at_once(settings, qtbot, shop):
    field = settings.findChild(QLineEdit, "businessNameField")
    field.setText("Hillside & Sons")

    field.editingFinished.emit()

    qtbot.waitUntil(lambda: shop.name == "Hillside & Sons")


def test_going_back_to_a_copy_asks_with_numbers_first(settings, qtbot, shop):
    _button(settings, "restoreCopy_1").click()
    dialog = settings.findChild(QDialog, "restoreDialog")
    texts = _texts(dialog)
    assert "Go back to the copy of 24 Nov 2026, 17:00?" in texts
    assert "Everything that was saved after 24 Nov 2026, 17:00" in texts
    assert "12,846 customers · 30,121 orders" in texts
    assert _button(dialog, "confirmKeep").isDefault()
    assert shop.restored == []

    with qtbot.waitSignal(settings.restored):
        _button(dialog, "confirmAct").click()

    assert shop.restored == [shop.copies[1].path]


def test_keeping_everything_restores_nothing(settings, qtbot, shop, tasks):
    _button(settings, "restoreCopy_0").click()

    _button(settings.findChild(QDialog, "restoreDialog"), "confirmKeep").click()

    qtbot.waitUntil(lambda: tasks.is_idle)
    assert shop.restored == []


def test_a_setting_is_found_by_its_words(settings):
    settings._find("text size")

    assert "Text size" in _texts(settings)
    assert "Business name" not in _texts(settings)
    assert not _button(settings, "section_business").isEnabled()


def test_the_three_looks_are_chosen_in_settings(settings, qtbot):
    with qtbot.waitSignal(settings.language_chosen) as language:
        _button(settings, "language_ja").click()
    with qtbot.waitSignal(settings.appearance_chosen) as appearance:
        _button(settings, "appearance_dark").click()
    with qtbot.waitSignal(settings.text_size_chosen) as size:
        _button(settings, "text_size_125").click()

    assert (language.args, appearance.args, size.args) == (["ja"], ["dark"], [125])


def test_the_choices_show_what_is_in_force(settings, qapp):
    speak(Language.CHINESE)
    put_on(qapp, appearance=Appearance.DARK, percent=125)
    qapp.processEvents()

    for name in ("language_zh_CN", "appearance_dark", "text_size_125"):
        assert _button(settings, name).isChecked()


def test_a_business_begins_with_a_name_and_a_file(welcome, qtbot, tmp_path):
    begun = []
    welcome.begun.connect(lambda business, paths: begun.append((business, paths)))
    welcome.take_files([tmp_path / "orders.csv"])
    assert begun == []
    assert "Give your business a name; you can change it later." in _texts(welcome)

    welcome.findChild(QLineEdit, "newBusinessName").setText("Hillside Tea")
    welcome.take_files([tmp_path / "orders.csv"])

    assert begun == [
        (NewBusiness("Hillside Tea", "Asia/Shanghai", "CNY", "CN"), [tmp_path / "orders.csv"])
    ]


def test_files_wait_until_the_business_has_a_name(welcome, qtbot, tmp_path):
    begun, name = [], welcome.findChild(QLineEdit, "newBusinessName")
    welcome.begun.connect(lambda business, paths: begun.append((business.name, paths)))
    files = [tmp_path / "orders.csv", tmp_path / "people.csv"]

    welcome.take_files(files[:1])
    assert name.hasFocus()
    assert "orders.csv waits: name your business, then press Enter" in _texts(welcome)
    welcome.take_files(files)
    welcome.files_hover([])
    assert any("orders.csv and 1 more wait" in text for text in _texts(welcome))
    assert begun == []
    qtbot.keyClicks(name, "Hill Tea")
    qtbot.keyClick(name, Qt.Key.Key_Return)

    assert begun == [("Hill Tea", files)]
    assert "Drop your shop’s order file here" in _texts(welcome)


def test_enter_in_the_name_goes_on_to_the_file(welcome, qtbot):
    name = welcome.findChild(QLineEdit, "newBusinessName")
    qtbot.keyClicks(name, "Hill Tea")

    qtbot.keyClick(name, Qt.Key.Key_Return)

    assert welcome.drop.button.hasFocus()


def test_zone_and_currency_are_proposed_and_can_be_changed(welcome, tmp_path):
    begun = []
    welcome.begun.connect(lambda business, _paths: begun.append(business))
    zone = welcome.findChild(QComboBox, "newBusinessZone")
    currency = welcome.findChild(QComboBox, "newBusinessCurrency")
    assert (zone.currentText(), currency.currentText()) == (
        "Shanghai (UTC+8)",
        "¥ Chinese yuan (CNY)",
    )

    welcome.findChild(QLineEdit, "newBusinessName").setText("Morning Cup")
    zone.choose("Asia/Tokyo")
    currency.choose("JPY")
    welcome.take_files([tmp_path / "orders.csv"])

    assert begun == [NewBusiness("Morning Cup", "Asia/Tokyo", "JPY", "JP")]


def test_the_welcome_speaks_another_language_at_once(welcome, qtbot, qapp):
    with qtbot.waitSignal(welcome.language_chosen) as chosen:
        _button(welcome, "language_zh_CN").click()
    assert chosen.args == ["zh_CN"]

    speak(Language.CHINESE)
    qapp.processEvents()

    assert "欢迎。先把您的客户接进来。" in _texts(welcome)
    assert welcome.findChild(QComboBox, "newBusinessZone").currentText() == "上海 (UTC+8)"


def test_the_drop_field_names_the_file_and_tells_its_fault(welcome, tmp_path):
    welcome.files_hover([tmp_path / "orders.csv", tmp_path / "more.csv"])
    assert "Drop orders.csv and 1 more here" in _texts(welcome)

    welcome.files_hover([])
    welcome.show_fault("The file is empty")

    assert {"Drop your shop’s order file here", "The file is empty"} <= _texts(welcome)


def test_sample_and_copy_are_the_other_two_ways(welcome, qtbot):
    with qtbot.waitSignal(welcome.sample_asked):
        _button(welcome, "openSample").click()

    assert _button(welcome, "chooseCopy").isEnabled()


def test_the_file_button_has_the_focus_and_tab_goes_on_in_reading_order(welcome, qtbot):
    welcome.activateWindow()
    qtbot.waitUntil(welcome.isActiveWindow)
    welcome.opened(None)
    assert welcome.drop.button.hasFocus()

    seen = []
    for _step in range(2):
        welcome.focusNextChild()
        seen.append(welcome.focusWidget().objectName())

    assert seen == ["openSample", "chooseCopy"]
