"""A segment is made, counted, kept, shown as a tab and exported in the real window, by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.assembly import shop as shop_plan
from app.assembly.looks import Looks
from app.assembly.session import Session
from app.places import places_for
from app.services.customers.views import Question
from app.services.segments import Condition, Field, Group, Op, Tree
from app.ui.exporting.dialog import ExportDialog
from app.ui.i18n import Language
from app.ui.main_window import PageCode
from app.ui.theme import Appearance
from app.ui.window_state import WindowState

PATIENCE_MS = 100_000
PLAIN = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
OFTEN = Tree(Group(parts=(Condition(Field.PIECES, Op.AT_LEAST, (2,)),)))


@pytest.fixture
def session(qtbot, qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(shop_plan, "DEMO_CUSTOMERS", 20)
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
    qtbot.waitUntil(session.window.isActiveWindow)
    yield session
    session.window.hide()
    session.end()


def test_a_segment_is_made_kept_and_exported_by_keys(qtbot, session):
    window, book = session.window, session.shop.book

    def settle():
        qtbot.wait(200)  # the pause after the last key
        qtbot.waitUntil(lambda: session.is_settled, timeout=PATIENCE_MS)
        QApplication.processEvents()

    def press(key, held=PLAIN):
        QTest.keyClick(QApplication.focusWidget() or window, key, held)
        settle()

    def write(text):
        QTest.keyClicks(QApplication.focusWidget(), text)
        settle()

    def walk_to(name, key=Qt.Key.Key_Tab):
        for _ in range(80):
            if QApplication.focusWidget().objectName() == name:
                return
            QTest.keyClick(QApplication.focusWidget(), key)
        pytest.fail(f"the key does not lead to {name}")

    press(Qt.Key.Key_K, CTRL)
    write("new segment")
    press(Qt.Key.Key_Return)
    assert window.open_code is PageCode.SEGMENT
    assert QApplication.focusWidget().objectName() == "groupAdd"
    press(Qt.Key.Key_Space)
    write("pieces bought")
    press(Qt.Key.Key_Return)
    write("2")
    builder = window.page(PageCode.SEGMENT)
    people = book.figures(Question(tree=OFTEN)).people
    assert builder.side.people.text() == str(people)

    press(Qt.Key.Key_Return, CTRL)
    write("Often here")
    press(Qt.Key.Key_Return)
    assert window.open_code is PageCode.SEGMENTS
    page = window.page(PageCode.SEGMENTS)
    kept = next(each for each in session.shop.segments.all() if each.name == "Often here")
    assert page.side.key == kept.key

    walk_to("segmentTab")
    press(Qt.Key.Key_Space)
    walk_to("segmentExport")
    press(Qt.Key.Key_Space)
    dialog = window.findChild(ExportDialog)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    window.activateWindow()
    settle()

    press(Qt.Key.Key_2, CTRL)
    tabs = window.page(PageCode.CUSTOMERS).views
    assert tabs.findChildren(QPushButton, "view_Often here")[-1].text() == f"Often here  {people}"
    press(Qt.Key.Key_Z, CTRL)
    assert not session.shop.segments.get(kept.key).is_tab
