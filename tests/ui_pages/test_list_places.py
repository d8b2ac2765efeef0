import threading

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from app.ui.customers import CustomersPage
from app.ui.kit.skeleton import PATIENCE_MS
from app.ui.theme import Appearance, put_on
from tests.ui_pages.fakes import a_home


@pytest.fixture
def shown(customers, settle):
    customers.opened(None)
    settle()
    return customers


def hover(qtbot, page, row):
    place = page.table.visualRect(page.rows.index(row, 2)).center()
    qtbot.mouseMove(page.table.viewport(), place)
    page.table.hovered.emit(row)


def test_the_hovered_row_offers_its_acts_for_the_mouse(qtbot, shown, settle):
    hover(qtbot, shown, 2)
    acts = shown.body.row_acts
    assert acts.isVisible()
    assert acts.row_number == 2
    assert acts.geometry().center().y() == pytest.approx(
        shown.table.visualRect(shown.rows.index(2, 1)).center().y(), abs=1
    )

    with qtbot.waitSignal(shown.go) as asked:
        qtbot.mouseClick(acts.buttons["rowFull"], Qt.MouseButton.LeftButton)
    assert asked.args == ["customer", 3]
    with qtbot.waitSignal(shown.go) as asked:
        qtbot.mouseClick(acts.buttons["rowEdit"], Qt.MouseButton.LeftButton)
    assert asked.args == ["edit_customer", 3]
    qtbot.mouseClick(acts.buttons["rowTag"], Qt.MouseButton.LeftButton)
    settle()
    assert shown.body.work.popup.isVisible()


def test_the_acts_of_a_row_leave_no_part_of_a_number_beside_them(shown):
    acts, table = shown.body.row_acts, shown.body.table

    acts.show_at(1)

    cut = table.columnAt(acts.x())
    assert acts.x() == table.columnViewportPosition(cut)
    assert acts.geometry().right() == table.viewport().width() - 1


def test_the_acts_of_a_row_go_with_it(qtbot, shown, settle):
    hover(qtbot, shown, 2)
    shown.table.verticalScrollBar().setValue(200)
    assert not shown.body.row_acts.isVisible()

    hover(qtbot, shown, 8)
    shown.filters.search_for("123")
    settle()
    assert not shown.body.row_acts.isVisible()
    assert shown.body.row_acts.childAt(QPoint(1, 1)) is None


def test_the_list_is_found_again_where_it_was_left(qtbot, tasks, hub, desks, customers, settle):
    customers.opened(None)
    settle()
    customers.table.setCurrentIndex(customers.rows.index(500, 1))
    customers.hide()

    again = CustomersPage(desks, tasks, hub, a_home())
    qtbot.addWidget(again)
    again.resize(1200, 860)
    again.show()
    again.opened(None)
    settle()

    assert again.table.current_id() == 501
    assert 0 < again.table.rowViewportPosition(500) < again.table.viewport().height()


def test_a_list_that_takes_its_time_says_so_at_the_foot(qtbot, shown, book, settle):
    book.slow_ids[""] = threading.Event()
    shown.table.sort_asked.emit("region", False)

    qtbot.waitUntil(shown.foot._waiting.isVisible, timeout=10 * PATIENCE_MS)
    book.slow_ids[""].set()
    settle()

    assert not shown.foot._waiting.isVisible()


def test_the_list_takes_the_focus_once_it_is_there(qtbot, customers, settle):
    customers.activateWindow()
    qtbot.waitUntil(customers.isActiveWindow)
    customers.setFocus()
    customers.opened(None)
    settle()

    assert customers.table.hasFocus()


def make_narrow(qapp, page, settle):
    """Give the page as little room as a small screen has, in the largest text."""
    put_on(qapp, appearance=Appearance.LIGHT, percent=150)
    for _ in range(2):  # the counts of the views go once there is no room for them
        page.resize(934, 700)
        settle()
    assert page.width() < 981


def test_without_room_for_both_the_panel_takes_the_place_of_the_list(qtbot, qapp, shown, settle):
    make_narrow(qapp, shown, settle)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.table.setFocus()
    shown.table.setCurrentIndex(shown.rows.index(1, 1))

    qtbot.keyClick(shown.table, Qt.Key.Key_Return)
    settle()
    assert shown.peeking.panel.isVisible()
    assert not shown.table.isVisible()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    settle()
    assert shown.peeking.person == 3
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)

    assert shown.table.isVisible()
    assert shown.table.hasFocus()
    assert shown.table.horizontalScrollBar().value() == 0
    assert shown.table.columnViewportPosition(0) == 0


def test_with_room_again_both_stand_beside_each_other(qapp, shown, settle):
    make_narrow(qapp, shown, settle)
    shown.peeking.open_row(1)
    settle()
    assert not shown.table.isVisible()

    shown.resize(1200, 700)

    assert shown.table.isVisible()
    assert shown.peeking.panel.isVisible()
