import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from app.ui.theme import Ink, ink


@pytest.fixture
def shown(customers, settle):
    customers.opened(None)
    settle()
    return customers


def test_a_click_opens_the_panel_and_the_list_stays(qtbot, shown, book, settle):
    place = shown.table.visualRect(shown.rows.index(3, 2)).center()
    qtbot.mouseClick(shown.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()

    assert shown.peeking.panel.isVisible()
    assert shown.peeking.person == 4
    assert book.begun_pages == [4]
    assert shown.table.isVisible()
    assert shown.findChild(QLabel, "figure_peekSpent").text() == "¥3,286"


def test_enter_opens_the_panel_and_the_arrows_step_through_the_list(qtbot, shown, settle):
    shown.table.setFocus()
    qtbot.keyClick(shown.table, Qt.Key.Key_Return)
    settle()
    assert shown.peeking.person == 1

    qtbot.keyClick(shown.table, Qt.Key.Key_Down)
    qtbot.keyClick(shown.table, Qt.Key.Key_Down)
    settle()
    assert shown.peeking.person == 3

    shown.findChild(QPushButton, "peekUp").click()
    settle()
    assert shown.peeking.person == 2
    assert shown.table.currentIndex().row() == 1


def test_the_row_the_panel_tells_of_keeps_its_edge_without_the_focus(shown, settle):
    def edge_of(row_number):
        place = shown.table.visualRect(shown.rows.index(row_number, 0))
        return shown.table.viewport().grab(place).toImage().pixelColor(1, 12)

    shown.peeking.open_row(2)
    settle()
    shown.search.setFocus()
    settle()
    assert edge_of(2) == ink(Ink.ACCENT)
    assert edge_of(1) != ink(Ink.ACCENT)

    shown.peeking.close_panel()
    settle()
    assert edge_of(2) != ink(Ink.ACCENT)


def test_esc_closes_the_panel_before_it_clears_the_search(qtbot, shown, settle):
    shown.search.setText("2046")
    shown.search.ask_now()
    settle()
    shown.peeking.open_row(0)
    settle()

    shown.table.setFocus()
    qtbot.keyClick(shown.table, Qt.Key.Key_Escape)
    settle()
    assert not shown.peeking.is_open
    assert shown.search.text() == "2046"

    qtbot.keyClick(shown.table, Qt.Key.Key_Escape)
    settle()
    assert shown.search.text() == ""


def test_alt_enter_opens_the_full_page(qtbot, shown):
    shown.table.setFocus()
    qtbot.keyClick(shown.table, Qt.Key.Key_Down)

    with qtbot.waitSignal(shown.go) as told:
        qtbot.keyClick(shown.table, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)

    assert told.args == ["customer", 2]


def test_a_slow_answer_about_one_person_never_covers_the_next(qtbot, shown, book, settle):
    book.slow_pages[1] = threading.Event()
    shown.peeking.open_row(0)
    qtbot.waitUntil(lambda: book.begun_pages == [1])
    shown.peeking.open_row(1)
    book.slow_pages[1].set()
    settle()

    assert shown.peeking.person == 2
    assert shown.peeking.panel.shown_person == 2


def test_a_person_who_cannot_be_read_is_told_in_the_panel(shown, book, settle):
    book.fails = OSError("disk")
    shown.peeking.open_row(0)
    settle()
    assert shown.peeking.panel.error.isVisible()

    book.fails = None
    shown.peeking.panel.error.first_button.click()
    settle()

    assert shown.peeking.panel.latest.isVisible()


def test_after_a_change_the_panel_is_read_again(shown, book, hub, settle):
    shown.peeking.open_row(0)
    settle()
    book.begun_pages.clear()

    hub.announce()
    settle()

    assert book.begun_pages == [1]
    assert shown.peeking.person == 1


def test_alt_shows_the_phone_in_the_panel_too(qtbot, shown, settle):
    shown.peeking.open_row(0)
    settle()
    line = shown.findChild(QLabel, "peekLine")
    assert "****" in line.text()

    qtbot.keyPress(shown.table, Qt.Key.Key_Alt)
    assert "****" not in line.text()

    qtbot.keyRelease(shown.table, Qt.Key.Key_Alt)
    assert "****" in line.text()


def test_stepping_shows_the_next_person_once_and_whole(qtbot, shown, settle):
    shown.table.setFocus()
    shown.peeking.open_row(0)
    settle()
    seen = []
    shown.peeking.panel.show_person = lambda person: seen.append(person.person_id)

    shown.peeking.open_row(1)
    settle()
    qtbot.wait(60)

    assert not seen
    assert shown.peeking.panel.shown_person == shown.rows.id_at(1)


def test_who_is_read_slowly_is_shown_from_the_list_meanwhile(qtbot, shown, book, settle):
    shown.peeking.open_row(0)
    settle()
    person = shown.rows.id_at(1)
    book.slow_pages[person] = threading.Event()

    shown.peeking.open_row(1)
    qtbot.waitUntil(lambda: shown.peeking.panel.shown_person == person)

    book.slow_pages[person].set()
    settle()
