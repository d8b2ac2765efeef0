"""The whole program as a new seller meets it: from an empty folder to a customer's page."""

import csv
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTableView

from app.assembly import lookout
from app.assembly.log import masked
from app.assembly.looks import Looks
from app.assembly.midnight import Midnight
from app.assembly.session import Session
from app.places import places_for
from app.services.customers.views import Question
from app.services.errors import InUseError
from app.services.points import OpeningRow
from app.ui.i18n import Language
from app.ui.main_window import PageCode
from app.ui.main_window.neighbour import ring
from app.ui.palette import Palette
from app.ui.theme import Appearance
from app.ui.welcome import WelcomePage
from app.ui.window_state import WindowState

LIST = (
    "订单编号",
    "买家会员名",
    "买家实际支付金额",
    "订单状态",
    "收货人姓名",
    "联系手机",
    "订单创建时间",
    "订单付款时间",
    "店铺名称",
)
PATIENCE_MS = 60_000


@pytest.fixture
def looks(qapp, tmp_path):
    state = WindowState(tmp_path / "config")
    looks = Looks(qapp, state, Language.ENGLISH, Appearance.LIGHT)
    looks.put_on()
    return looks


@pytest.fixture
def begin(qtbot, tmp_path, looks):
    begun = []

    def make(name="business"):
        session = Session(places_for(tmp_path / name), looks, is_sample=False)
        qtbot.addWidget(session.window)
        session.begin()
        qtbot.waitUntil(lambda: session.is_settled, timeout=PATIENCE_MS)
        begun.append(session)
        return session

    yield make
    for session in begun:
        session.window.hide()
        session.end()


def an_order_list(folder):
    path = folder / "orders.csv"
    rows = [
        (
            str(n),
            f"buyer{n}",
            "12.50",
            "交易成功",
            f"王{n}梅",
            f"1381234{n:04d}",
            "2026-10-01 10:00:00",
            "2026-10-01 10:00:09",
            "茶舍",
        )
        for n in range(100, 140)
    ]
    with path.open("w", encoding="gb18030", newline="") as file:
        csv.writer(file).writerows([LIST, *rows])
    return path


def welcome_of(session):
    return session.window.findChild(WelcomePage)


def begin_with(session, paths):
    welcome = welcome_of(session)
    welcome.business.name.setText("Hillside Tea")
    welcome.business.currency.choose("CNY")
    welcome.take_files(paths)


def press(qtbot, session, name):
    qtbot.waitUntil(lambda: session.is_settled, timeout=PATIENCE_MS)
    button = session.window.page(PageCode.IMPORT).findChild(QAbstractButton, name)
    qtbot.waitUntil(button.isEnabled, timeout=PATIENCE_MS)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.is_settled, timeout=PATIENCE_MS)


def test_a_file_dropped_on_the_welcome_becomes_customers_found_by_four_digits(
    qtbot, begin, tmp_path
):
    session = begin()

    begin_with(session, [an_order_list(tmp_path)])
    qtbot.waitUntil(lambda: session.window.open_code is PageCode.IMPORT, timeout=PATIENCE_MS)
    press(qtbot, session, "importNext")
    press(qtbot, session, "importNext")
    session.window.open_page(PageCode.CUSTOMERS)
    page = session.window.page(PageCode.CUSTOMERS)
    qtbot.keyClicks(page.findChild(QLineEdit, "customerSearch"), "0117")
    table = page.findChild(QTableView, "customerTable")
    qtbot.waitUntil(lambda: table.model().rowCount() == 1, timeout=PATIENCE_MS)

    (found,) = session.shop.book.first_page(Question(search="0117"), 5)
    assert (found.name, found.net_minor, found.orders) == ("王117梅", 1250, 1)
    assert session.shop.opened.business().name == "Hillside Tea"
    assert session.shop.check() == ()


def test_a_file_is_brought_in_by_the_key_of_the_main_button_alone(qtbot, begin, tmp_path):
    session = begin()
    begin_with(session, [an_order_list(tmp_path)])
    qtbot.waitUntil(lambda: session.window.open_code is PageCode.IMPORT, timeout=PATIENCE_MS)

    button = session.window.page(PageCode.IMPORT).findChild(QAbstractButton, "importNext")
    for _ in ("check", "bring in"):
        qtbot.waitUntil(lambda: session.is_settled, timeout=PATIENCE_MS)
        qtbot.waitUntil(button.isEnabled, timeout=PATIENCE_MS)
        focus = QApplication.focusWidget() or session.window
        qtbot.keyClick(focus, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    book = session.shop.book
    qtbot.waitUntil(lambda: book.figures(Question()).people == 40, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: session.is_settled, timeout=PATIENCE_MS)


def test_the_last_import_is_taken_back_by_the_keys_of_undo(qtbot, begin, tmp_path):
    session = begin()
    begin_with(session, [an_order_list(tmp_path)])
    qtbot.waitUntil(lambda: session.window.open_code is PageCode.IMPORT, timeout=PATIENCE_MS)
    press(qtbot, session, "importNext")
    press(qtbot, session, "importNext")
    assert session.shop.book.figures(Question()).people == 40

    session.window.undo_asked.emit(None)
    toast = session.window.toast
    asked = "The last step is “Import orders.csv”. Undo all of it?"
    qtbot.waitUntil(lambda: toast.accessibleName() == asked, timeout=PATIENCE_MS)
    assert session.shop.book.figures(Question()).people == 40  # once too often does no harm

    qtbot.mouseClick(toast.action_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.shop.book.figures(Question()).people == 0, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: session.is_settled, timeout=PATIENCE_MS)

    assert session.shop.check() == ()


def test_duplicates_are_looked_for_after_an_import(qtbot, begin, tmp_path, monkeypatch):
    monkeypatch.setattr(lookout, "_CALM_MS", 0)
    session = begin()
    begin_with(session, [an_order_list(tmp_path)])
    press(qtbot, session, "importNext")
    press(qtbot, session, "importNext")

    stale = session.shop.merging.is_stale
    qtbot.waitUntil(lambda: session.is_settled and not stale(), timeout=PATIENCE_MS)


def test_a_business_is_open_in_one_window_only(begin, tmp_path, looks):
    begin()

    with pytest.raises(InUseError):
        Session(places_for(tmp_path / "business"), looks, is_sample=False)


def test_a_second_start_brings_the_first_window_to_the_front(qtbot, begin, tmp_path):
    session = begin()
    session.window.showMinimized()

    assert ring(places_for(tmp_path / "business").business)

    qtbot.waitUntil(lambda: not session.window.isMinimized(), timeout=PATIENCE_MS)
    assert not ring(places_for(tmp_path / "nobody").business)


def test_nothing_heavy_is_loaded_before_the_first_frame():
    import subprocess
    import sys

    code = (
        "import sys; from app.assembly import session, window;"
        "heavy = {'pandas', 'numpy', 'openpyxl', 'pyqtgraph', 'pypinyin', 'keyring',"
        " 'sqlalchemy', 'alembic', 'python_calamine', 'lxml'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert told.stdout.strip() == "[]"


def test_an_import_that_ends_behind_another_page_is_told_with_undo(qtbot, begin, tmp_path):
    session = begin()
    begin_with(session, [an_order_list(tmp_path)])
    qtbot.waitUntil(lambda: session.window.open_code is PageCode.IMPORT, timeout=PATIENCE_MS)
    press(qtbot, session, "importNext")
    button = session.window.page(PageCode.IMPORT).findChild(QAbstractButton, "importNext")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    session.window.open_page(PageCode.CUSTOMERS)
    qtbot.waitUntil(lambda: not session.window.toast.isHidden(), timeout=PATIENCE_MS)

    qtbot.mouseClick(session.window.toast.action_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: session.is_settled and session.shop.book.figures(Question()).people == 0,
        timeout=PATIENCE_MS,
    )

    assert session.shop.desk.batches()[0].is_undone


def test_the_log_keeps_no_phone_and_no_mail():
    assert masked("refused a.b@example.com, 138 1234 2046, +8613812342046, batch 17") == (
        "refused ***, ***, ***, batch 17"
    )


def test_a_customer_is_found_from_every_page_by_the_keyboard_alone(qtbot, begin, tmp_path):
    session = begin()
    begin_with(session, [an_order_list(tmp_path)])
    qtbot.waitUntil(lambda: session.window.open_code is PageCode.IMPORT, timeout=PATIENCE_MS)
    press(qtbot, session, "importNext")
    press(qtbot, session, "importNext")
    session.window.open_page(PageCode.SETTINGS)

    session.window.findChild(QAction, "action_palette").trigger()
    palette = session.window.findChild(Palette)
    qtbot.keyClicks(palette.field, "0117")
    qtbot.waitUntil(lambda: palette.list.entries() != [], timeout=PATIENCE_MS)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    assert session.window.open_code is PageCode.CUSTOMER
    assert not palette.isVisible()
    qtbot.waitUntil(lambda: session.is_settled, timeout=PATIENCE_MS)


def test_points_expire_at_home_midnight_while_the_window_is_open(qtbot, begin, tmp_path):
    session = begin()
    begin_with(session, [an_order_list(tmp_path)])
    qtbot.waitUntil(lambda: session.window.open_code is PageCode.IMPORT, timeout=PATIENCE_MS)
    press(qtbot, session, "importNext")
    press(qtbot, session, "importNext")
    shop, midnight = session.shop, session.findChild(Midnight)
    shop.clock.zone = ZoneInfo("Pacific/Pago_Pago")
    midnight.start()
    shop.points.take_over([OpeningRow(1, 50, shop.clock.today())])

    midnight.look()
    qtbot.waitUntil(lambda: session.is_settled, timeout=PATIENCE_MS)
    assert [line.kind for line in shop.points_book.statement(1)][-1] == "adjust"
    shop.clock.zone = ZoneInfo("Pacific/Kiritimati")
    midnight.look()
    qtbot.waitUntil(lambda: session.is_settled, timeout=PATIENCE_MS)

    assert [line.kind for line in shop.points_book.statement(1)][-1] == "expire"
