import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.ui.kit.buttons import Button
from app.ui.kit.progress_card import ProgressCard
from app.ui.kit.tasks import Progress
from app.ui.kit.toast import SHOWN_MS, Toast


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.resize(800, 600)
    made.field = QLineEdit()
    QVBoxLayout(made).addWidget(made.field)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_a_notice_stands_at_the_foot_and_undoes_once(window, qtbot):
    undone = []
    toast = Toast(window)
    toast.show_notice("38 rows are in", "Undo", lambda: undone.append(1))
    assert toast.geometry().bottom() < window.height()
    assert abs(toast.geometry().center().x() - window.width() / 2) <= 1

    toast.action_button.click()

    assert undone == [1]
    assert toast.isHidden()


def test_a_notice_leaves_the_buttons_at_the_foot_in_reach(window, qtbot):
    later = Button("Decide later")
    window.layout().addStretch(1)
    window.layout().addWidget(later, 0, Qt.AlignmentFlag.AlignHCenter)
    qtbot.waitUntil(later.isVisible)
    toast = Toast(window)

    toast.show_notice("Two customers are one now", "Undo", lambda: None)

    assert toast.geometry().bottom() < later.geometry().top()


def test_a_newer_notice_takes_the_place_of_the_older(window):
    toast = Toast(window)
    toast.show_notice("one", "Undo", lambda: None)

    toast.show_notice("two")

    assert toast.accessibleName() == "two"
    assert toast.action_button.isHidden()


def test_a_notice_waits_ten_seconds_and_longer_while_it_has_the_focus(window, qtbot):
    toast = Toast(window)
    toast.show_notice("38 rows are in", "Undo", lambda: None)
    assert toast._timer.interval() == SHOWN_MS == 10_000
    toast.take_focus()

    toast._timer.timeout.emit()
    assert not toast.isHidden()

    window.field.setFocus()
    toast._timer.timeout.emit()
    assert toast.isHidden()


def test_escape_closes_a_notice_and_gives_the_focus_back(window, qtbot):
    window.field.setFocus()
    toast = Toast(window)
    toast.show_notice("38 rows are in", "Undo", lambda: None)
    toast.take_focus()
    assert toast.action_button.hasFocus()

    qtbot.keyClick(toast.action_button, Qt.Key.Key_Escape)

    assert toast.isHidden()
    assert window.field.hasFocus()


def test_a_notice_stays_at_the_foot_of_a_larger_window(window, qapp):
    toast = Toast(window)
    toast.show_notice("38 rows are in")

    window.resize(1000, 900)
    qapp.processEvents()

    assert toast.geometry().bottom() > 800


def test_long_work_tells_how_far_it_is_and_stops_on_wish(qtbot):
    card, progress = ProgressCard(), Progress()
    qtbot.addWidget(card)
    card.follow(progress, "Importing orders.csv", lambda phase: phase.title())

    progress.progress("reading", 2_057, 3_214)
    assert card._where.text() == "Reading · 2,057 of 3,214"
    assert card._share.text() == "64%"

    card.cancel_button.click()
    assert progress.is_cancelled()
    assert not card.cancel_button.isEnabled()
