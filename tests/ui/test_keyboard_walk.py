"""A seller's day by keyboard alone, in the real window over a small real shop."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

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

PATIENCE_MS = 60_000
PLAIN = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
TAGGED = Tree(Group(parts=(Condition(Field.TAG, Op.ANY_OF, ("spring",)),)))


class Hands:
    """Presses keys wherever the focus is, and waits until all that follows is done."""

    def __init__(self, session, qtbot):
        self.session, self.window, self._qtbot = session, session.window, qtbot

    @property
    def focus(self):
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def press(self, key, held=PLAIN, times=1):
        for _ in range(times):
            QTest.keyClick(self.focus, key, held)
        self.settle()

    def write(self, text):
        QTest.keyClicks(self.focus, text)
        self._qtbot.wait(200)  # the pause after the last key
        self.settle()

    def settle(self):
        self._qtbot.waitUntil(lambda: self.session.is_settled, timeout=PATIENCE_MS)
        QApplication.processEvents()

    def told(self):
        return self.window.toast.accessibleName()

    def tagged(self):
        return self.session.shop.book.figures(Question(tree=TAGGED)).people


@pytest.fixture
def hands(qtbot, qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(shop_plan, "DEMO_CUSTOMERS", 40)
    looks = Looks(qapp, WindowState(tmp_path / "config"), Language.ENGLISH, Appearance.LIGHT)
    looks.put_on()
    session = Session(places_for(tmp_path / "business", demo=True), looks, is_sample=True)
    qtbot.addWidget(session.window)
    session.begin()
    qtbot.waitUntil(
        lambda: session.is_settled and session.window.open_code is not None, timeout=PATIENCE_MS
    )
    session.window.activateWindow()
    qtbot.waitUntil(session.window.isActiveWindow)
    made = Hands(session, qtbot)
    made.settle()
    yield made
    session.window.hide()
    session.end()


def test_a_list_is_worked_in_by_keyboard_alone(hands):
    people = hands.session.shop.book.figures(Question()).people
    hands.press(Qt.Key.Key_2, CTRL)
    page = hands.window.page(PageCode.CUSTOMERS)
    assert page.table.hasFocus()

    hands.press(Qt.Key.Key_A, CTRL)
    hands.press(Qt.Key.Key_T)
    hands.write("spring")
    hands.press(Qt.Key.Key_Return)
    assert hands.tagged() == people
    assert hands.told() == f"{people} people have the tag “spring” now"

    hands.press(Qt.Key.Key_Z, CTRL)
    assert hands.tagged() == 0
    assert hands.told() == f"Taken back: Tag “spring” added to {people} customers"
    hands.press(Qt.Key.Key_F6)  # the notice, whose button does it again
    hands.press(Qt.Key.Key_Space)
    assert hands.tagged() == people
    hands.press(Qt.Key.Key_F6)
    hands.press(Qt.Key.Key_Space)
    assert hands.tagged() == 0
    hands.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert hands.tagged() == people

    hands.press(Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_Slash)
    assert page.search.hasFocus()
    hands.write("a")
    found = page.rows.rowCount()
    assert 0 < found < people
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Down, SHIFT, times=2)
    assert page.table.picked.count == 3
    hands.press(Qt.Key.Key_Delete)
    assert page.rows.rowCount() == found - 3

    hands.press(Qt.Key.Key_E, CTRL)
    dialog = hands.window.findChild(ExportDialog)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    hands.settle()


def test_pages_are_gone_to_and_left_by_keyboard_alone(hands):
    hands.press(Qt.Key.Key_2, CTRL)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return, ALT)
    assert hands.window.open_code is PageCode.CUSTOMER
    hands.press(Qt.Key.Key_Left, ALT)
    page = hands.window.page(PageCode.CUSTOMERS)
    assert page.table.hasFocus()
    assert page.peeking.is_open

    hands.press(Qt.Key.Key_K, CTRL)
    hands.write("orders")
    hands.press(Qt.Key.Key_Return)
    orders = hands.window.page(PageCode.ORDERS)
    assert orders.table.hasFocus()
    hands.press(Qt.Key.Key_Return)
    assert orders.peek.panel.isVisible()
    hands.press(Qt.Key.Key_Escape)
    assert orders.table.hasFocus()

    hands.press(Qt.Key.Key_H, CTRL)
    history = hands.window.page(PageCode.HISTORY)
    assert history.table.hasFocus()
    hands.press(Qt.Key.Key_Return)
    while history.side.action.kind != "import":  # after it the program gave points for its orders
        hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert history.side.undo.hasFocus()
    hands.press(Qt.Key.Key_Space)
    assert hands.told().startswith("Import taken back")


def test_who_was_hidden_is_shown_again_by_keyboard_alone(hands):
    hands.press(Qt.Key.Key_2, CTRL)
    hands.press(Qt.Key.Key_Delete)
    hands.press(Qt.Key.Key_K, CTRL)
    hands.write(">hidden")
    hands.press(Qt.Key.Key_Return)
    page = hands.window.page(PageCode.HIDDEN)
    assert page.table.hasFocus()
    assert page.rows.rowCount() == 1

    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_Delete)

    assert page.empty.isVisible()
    assert hands.told() == "1 person is shown again"


def go_to(hands, name):
    """Go on with Tab until the focus is on a control of this name."""
    for _ in range(80):
        QTest.keyClick(hands.focus, Qt.Key.Key_Tab)
        if hands.focus.objectName() == name:
            hands.settle()
            return
    raise AssertionError(name)


def test_class_rules_are_changed_moved_applied_and_taken_back_by_keyboard_alone(hands):
    classing = hands.session.shop.classing
    _, gifts = classing.book.add("Gift buyer")
    hands.press(Qt.Key.Key_K, CTRL)
    hands.write("class rules")
    hands.press(Qt.Key.Key_Return)
    assert hands.window.open_code is PageCode.CLASS_RULES

    go_to(hands, "ruleOpen_1")
    hands.press(Qt.Key.Key_Space)
    for _ in range(2):
        go_to(hands, "filterFrom")
        hands.press(Qt.Key.Key_A, CTRL)
        hands.write("1")
    hands.press(Qt.Key.Key_Return, CTRL)
    hands.settle()
    set_now = classing.preview(classing.book.rules())
    assert [each.values for each in classing.book.rules()[0].tree.root.parts] == [(1,), (1,)]
    assert set_now.changing == 0
    assert hands.told().startswith("Class of ")

    hands.press(Qt.Key.Key_Z, CTRL)
    assert classing.preview(classing.book.rules()).changing > 0
    go_to(hands, "ruleGrip_1")
    hands.press(Qt.Key.Key_Down, ALT)
    assert [rule.rule_id for rule in classing.book.rules()] == [gifts, 1]
