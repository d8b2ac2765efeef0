from collections import Counter
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QWidget

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
CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit)


@pytest.fixture
def session(qtbot, qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(shop_plan, "DEMO_CUSTOMERS", 40)
    looks = Looks(qapp, WindowState(tmp_path / "config"), Language.ENGLISH, Appearance.LIGHT)
    looks.put_on()
    session = Session(places_for(tmp_path / "business", demo=True), looks, is_sample=True)
    qtbot.addWidget(session.window)
    session.begin()
    qtbot.waitUntil(
        lambda: session.is_settled and session.window.open_code is not None, timeout=PATIENCE_MS
    )
    qtbot.waitUntil(lambda: session.is_settled, timeout=PATIENCE_MS)
    yield session
    session.window.hide()
    session.end()


class _Windows(QObject):
    """Notes what is shown as a window of its own."""

    def __init__(self):
        super().__init__()
        self.shown = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def _states(session, qtbot):
    """Every page in its first state, and the palette."""
    person = session.shop.book.first_page(Question(), 1)[0].person_id
    for code in PageCode:
        session.window.open_page(
            code, person if code in (PageCode.CUSTOMER, PageCode.EDIT_CUSTOMER) else None
        )
        qtbot.waitUntil(lambda: session.is_settled, timeout=PATIENCE_MS)
        yield code.value, session.window
    session.window.findChild(QAction, "action_palette").trigger()
    qtbot.waitUntil(lambda: session.is_settled, timeout=PATIENCE_MS)
    yield "palette", session.window


def _controls(window):
    kinds = [window.findChildren(kind) for kind in CONTROLS]
    return [control for found in kinds for control in found if control.isVisible()]


def _is_reached_by_tab(control):
    return bool(control.focusPolicy() & Qt.FocusPolicy.TabFocus) and control.isEnabled()


def test_every_control_of_every_page_has_a_name_for_tests_and_one_for_readers(session, qtbot):
    nameless = set()
    for state, window in _states(session, qtbot):
        for control in _controls(window):
            text = control.text() if isinstance(control, QAbstractButton) else ""
            spoken = control.accessibleName() or text
            # A button that Qt makes for a field's icon is named by the action behind it.
            is_of_field = isinstance(control.parentWidget(), QLineEdit)
            if not ((control.objectName() or is_of_field) and spoken):
                nameless.add((state, type(control).__name__, control.objectName(), spoken))

    assert nameless == set()


def _place(control, window):
    return QRect(control.mapTo(window, QPoint(0, 0)), control.size())


def _comes_before(one, other):
    """Tell whether the eye meets one place before the other: above it, or left in its line."""
    if one.bottom() <= other.top() + 2:
        return True
    if other.bottom() <= one.top() + 2:
        return False
    return one.left() <= other.left()


def test_tab_goes_as_the_eye_does(session, qtbot):
    leaps = set()
    for state, window in _states(session, qtbot):
        chain, control = [], window.nextInFocusChain()
        while control is not window:
            if (
                isinstance(control, CONTROLS)
                and control.isVisible()
                and _is_reached_by_tab(control)
            ):
                chain.append(control)
            control = control.nextInFocusChain()
        for one, other in pairwise(chain):
            is_near = one.parentWidget() is other.parentWidget()
            if is_near and not _comes_before(_place(one, window), _place(other, window)):
                leaps.add((state, one.objectName(), other.objectName()))

    assert leaps == set()


def test_no_part_of_a_page_is_a_window_for_a_moment(session, qtbot, qapp):
    windows = _Windows()
    qapp.installEventFilter(windows)
    for _ in _states(session, qtbot):
        pass
    qapp.removeEventFilter(windows)

    assert windows.shown == []


def _keys(window):
    """Every key of the window and of the parts of the page in sight, as often as it is taken."""
    actions = [action for action in window.findChildren(QAction) if action.isEnabled()]
    yield from (keys.toString() for action in actions for keys in action.shortcuts())
    for press in window.findChildren(QShortcut):
        parent = press.parent()
        if press.isEnabled() and isinstance(parent, QWidget) and parent.isVisible():
            yield press.key().toString()


def test_no_key_of_the_window_is_taken_by_a_page_as_well(session, qtbot):
    window = session.window
    own = {keys.toString() for action in window.actions() for keys in action.shortcuts()}
    doubled = set()
    for state, _ in _states(session, qtbot):
        times = Counter(_keys(window))
        doubled |= {(state, keys) for keys in own if times[keys] > 1}

    assert own
    assert doubled == set()
