"""A customer is added, noted about and taken back in the real window, by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.assembly import shop as shop_plan
from app.assembly.looks import Looks
from app.assembly.session import Session
from app.places import places_for
from app.services.customers.views import Question
from app.ui.i18n import Language
from app.ui.main_window import PageCode
from app.ui.theme import Appearance
from app.ui.window_state import WindowState

PATIENCE_MS = 60_000
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def session(qtbot, qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(shop_plan, "DEMO_CUSTOMERS", 10)
    looks = Looks(qapp, WindowState(tmp_path / "config"), Language.ENGLISH, Appearance.LIGHT)
    looks.put_on()
    session = Session(places_for(tmp_path / "business", demo=True), looks, is_sample=True)
    qtbot.addWidget(session.window)
    session.begin()
    qtbot.waitUntil(
        lambda: session.is_settled and session.window.open_code is not None, timeout=PATIENCE_MS
    )
    qtbot.waitUntil(lambda: session.is_settled, timeout=PATIENCE_MS)
    session.window.activateWindow()
    yield session
    session.window.hide()
    session.end()


def test_a_customer_is_added_noted_about_and_taken_back_by_keys(qtbot, session):
    window = session.window

    def press(key, modifier=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)

    def write(text):
        qtbot.keyClicks(QApplication.focusWidget(), text)

    def wait():
        qtbot.waitUntil(lambda: session.is_settled, timeout=PATIENCE_MS)

    def focused():
        focus = QApplication.focusWidget()
        return "" if focus is None else focus.objectName()

    people = len(session.shop.book.ids(Question()))
    press(Qt.Key.Key_N, CTRL)
    qtbot.waitUntil(lambda: focused() == "formName", timeout=PATIENCE_MS)
    write("Ada Lovelace")
    for name in ("formCalledAs", "formGender", "form_phone_1", "form_email_1"):
        press(Qt.Key.Key_Tab)
        assert focused() == name
    write("ada@example.com")
    press(Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: window.open_code is PageCode.CUSTOMER, timeout=PATIENCE_MS)
    wait()
    assert len(session.shop.book.ids(Question())) == people + 1

    page = window.page(PageCode.CUSTOMER)
    page.setFocus()
    while focused() != "customerAddNote":
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    assert focused() == "noteText"
    write("Likes jasmine")
    press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(page._page.notes) == 1, timeout=PATIENCE_MS)

    wait()
    press(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: page._page.notes == (), timeout=PATIENCE_MS)
    wait()
    press(Qt.Key.Key_Z, CTRL)
    wait()
    qtbot.waitUntil(lambda: len(session.shop.book.ids(Question())) == people, timeout=PATIENCE_MS)
