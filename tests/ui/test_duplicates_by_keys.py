"""Pairs are found, decided on, merged and taken back in the real window, by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.assembly import shop as shop_plan
from app.assembly.looks import Looks
from app.assembly.session import Session
from app.places import places_for
from app.services.customers.views import Question
from app.services.duplicates.views import Review
from app.services.editing import ContactText, PersonEdit, PersonField
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


@pytest.fixture
def people(session):
    """Three pairs, each of one phone and two first names."""

    def add(name, phone):
        edit = PersonEdit(
            values={PersonField.NAME: name}, new_contacts=(ContactText("phone", phone),)
        )
        return session.shop.editing.add(edit)[1]

    return [
        (add(f"{one}静怡", f"1391234770{at}"), add(f"{one}静宜", f"1391234770{at}"))
        for at, one in enumerate("李王张")
    ]


def test_pairs_are_found_decided_and_taken_back_by_keys(qtbot, session, people):
    window, merging, book = session.window, session.shop.merging, session.shop.book

    def press(key, modifier=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)

    def wait():
        qtbot.waitUntil(lambda: session.is_settled, timeout=PATIENCE_MS)

    def focused():
        focus = QApplication.focusWidget()
        return "" if focus is None else focus.objectName()

    def open_pair():
        key = page.right.review.look.pair.key
        return key.row_a, key.row_b

    press(Qt.Key.Key_K, CTRL)
    wait()
    qtbot.keyClicks(QApplication.focusWidget(), "look for duplicates")
    wait()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.open_code is PageCode.DUPLICATES, timeout=PATIENCE_MS)
    page = window.page(PageCode.DUPLICATES)
    qtbot.waitUntil(lambda: page.rows.rowCount() >= 3, timeout=PATIENCE_MS)
    wait()
    qtbot.waitUntil(lambda: focused() == "pairTable", timeout=PATIENCE_MS)
    before = merging.listed(Review.TO_REVIEW)
    assert set(people) <= {(key.row_a, key.row_b) for key in before}
    while open_pair() != people[0]:
        press(Qt.Key.Key_Down)
        wait()

    # The name of the second one, with the arrows; then one person of two.
    press(Qt.Key.Key_Right)
    assert focused() in ("choice_name_a", "choice_name_b")
    press(Qt.Key.Key_Left if focused() == "choice_name_b" else Qt.Key.Key_Right)
    chosen = focused()[-1]
    press(Qt.Key.Key_M)
    wait()
    first, second = people[0]
    assert book.page(second).row.person_id == first
    assert book.page(first).row.name == ("李静怡" if chosen == "a" else "李静宜")
    assert open_pair() != people[0]

    # The next pair has opened by itself: not the same, and the one after it later.
    told = {open_pair(): "not the same"}
    press(Qt.Key.Key_N)
    wait()
    told[open_pair()] = "later"
    press(Qt.Key.Key_L)
    wait()
    assert len(told) == 2
    counts = merging.counts()
    assert (counts.later, counts.not_same) == (1, 1)

    for _ in range(3):
        press(Qt.Key.Key_Z, CTRL)
        wait()
    qtbot.waitUntil(lambda: merging.listed(Review.TO_REVIEW) == before, timeout=PATIENCE_MS)
    assert book.page(second).row.person_id == second
    assert page.rows.rowCount() == len(before)


def test_two_people_of_the_list_are_merged_by_keys_and_taken_apart(qtbot, session, people):
    window, book = session.window, session.shop.book
    first, second = people[0]

    def press(key, modifier=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)

    def wait():
        qtbot.waitUntil(lambda: session.is_settled, timeout=PATIENCE_MS)

    session.hub.announce()
    window.open_page(PageCode.CUSTOMERS, "13912347700")
    wait()
    qtbot.waitUntil(
        lambda: window.page(PageCode.CUSTOMERS).rows.rowCount() == 2, timeout=PATIENCE_MS
    )
    window.page(PageCode.CUSTOMERS).table.setFocus()
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_M)
    qtbot.waitUntil(lambda: window.open_code is PageCode.DUPLICATES, timeout=PATIENCE_MS)
    wait()
    press(Qt.Key.Key_M)
    qtbot.waitUntil(lambda: window.open_code is PageCode.CUSTOMER, timeout=PATIENCE_MS)
    wait()
    people_now = list(book.ids(Question(search="13912347700")))
    assert people_now == [first]

    page = window.page(PageCode.CUSTOMER)
    card = page.joins.card
    qtbot.waitUntil(card.isVisible, timeout=PATIENCE_MS)
    page.setFocus()

    def reached():
        press(Qt.Key.Key_Tab)
        return QApplication.focusWidget().objectName().startswith("apart_")

    qtbot.waitUntil(reached, timeout=PATIENCE_MS)
    press(Qt.Key.Key_Space)
    page.joins.popup.apart_button.setFocus()
    press(Qt.Key.Key_Return)
    wait()

    assert sorted(book.ids(Question(search="13912347700"))) == [first, second]
    qtbot.waitUntil(lambda: not card.isVisible(), timeout=PATIENCE_MS)
