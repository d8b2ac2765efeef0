from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from app.services.duplicates.views import PairKey, Review
from app.services.editing import NobodyNamedError
from app.ui.customers import ByHand, OneCustomerPage, PersonFormPage
from app.ui.kit.value_cells import ChoiceCell
from tests.ui_pages.duplicates import FakeMerging
from tests.ui_pages.fakes import a_home
from tests.ui_pages.person_form import XIAOMEI, FakeForm


@pytest.fixture
def merging():
    """Person number one is three records: an import joined one, the seller another."""
    made = FakeMerging()
    first, second = made.pairs[Review.TO_REVIEW][:2]
    for pair in (first, second):
        made.merge(pair.key, "a", {})
    made.pairs[Review.MERGED] = [
        _of_one(pair, at) for at, pair in enumerate(made.pairs[Review.MERGED])
    ]
    made.done.clear()
    return made


def _of_one(pair, at):
    return replace(pair, key=PairKey(1, 2 + at), link_id=7 + at, by_import=at == 0)


@pytest.fixture
def joined(qtbot, tasks, hub, person_desk, merging, settle):
    """The page of customer number one."""
    desk = replace(person_desk, merging=merging)
    page = OneCustomerPage(desk, tasks, hub, a_home())
    qtbot.addWidget(page)
    page.resize(1200, 860)
    page.show()
    page.opened(1)
    settle()
    return page


@pytest.fixture
def listed(customers, settle):
    customers.opened(None)
    settle()
    customers.table.setFocus()
    return customers


@pytest.fixture
def form(qtbot, tasks, hub, settle):
    known = FakeForm(found=(XIAOMEI,))
    page = PersonFormPage(known.desk(), tasks, hub, a_home(), is_new=True)
    qtbot.addWidget(page)
    page.resize(1200, 860)
    page.show()
    page.opened(None)
    settle()
    page.body.who.name.setText("王小梅")
    page.body.who.name.textEdited.emit("王小梅")
    page._ask_likely()
    settle()
    page.known = known
    yield page
    page.hide()


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def select(qtbot, page, count):
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    for _ in range(count - 1):
        qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)


@pytest.mark.parametrize(("count", "can_merge"), [(1, False), (2, True), (5, True), (6, False)])
def test_two_to_five_selected_can_be_merged(qtbot, listed, count, can_merge):
    select(qtbot, listed, count)

    assert listed.body.bar.merge_button.isVisible() == can_merge


def test_the_bar_and_the_key_open_the_selected_beside_each_other(qtbot, listed):
    select(qtbot, listed, 2)

    with qtbot.waitSignal(listed.go) as asked:
        listed.body.bar.merge_button.click()
    assert asked.args == ["duplicates", ByHand((1, 2))]

    with qtbot.waitSignal(listed.go) as asked:
        qtbot.keyClick(listed.table, Qt.Key.Key_M)
    assert asked.args == ["duplicates", ByHand((1, 2))]


def test_the_menu_of_a_selected_row_offers_it_too(qtbot, listed):
    select(qtbot, listed, 2)
    offered = [action.text() for action in listed.body.menu_of(0).actions()]
    assert "Merge…" in offered

    assert "Merge…" not in [action.text() for action in listed.body.menu_of(5).actions()]


def test_who_was_added_is_looked_at_beside_whom_it_may_be(qtbot, form, settle):
    with qtbot.waitSignal(form.go) as asked:
        form.findChild(QPushButton, "formMerge").click()

    assert len(form.known.added) == 1
    assert asked.args == ["duplicates", ByHand((XIAOMEI.person_id, 77))]


def test_a_wish_to_merge_that_failed_is_forgotten(qtbot, form, settle):
    form.known.fails = NobodyNamedError()
    form.findChild(QPushButton, "formMerge").click()
    settle()
    form.known.fails = None

    with qtbot.waitSignal(form.go) as asked:
        form.head.save_button.click()

    assert asked.args == ["customer", 77]


def test_the_page_of_a_customer_tells_of_which_records_it_is(joined):
    seen = texts(joined.joins.card)

    assert "Joined from 3 records" in seen
    assert "Joined by an import: same phone" in seen
    assert "Joined by you" in seen
    assert "1 record · 2 orders · 1 contact" in seen


def test_who_is_one_record_has_no_such_card(customer):
    assert not customer.joins.card.isVisible()


def test_a_link_is_taken_apart_after_a_look_at_what_goes(qtbot, joined, merging, settle):
    told = []
    joined.did.connect(told.append)
    joined.findChild(QPushButton, "apart_7").click()
    popup = joined.joins.popup
    assert {"Stays no.\u00a01", "Becomes a customer again"} <= set(texts(popup))

    popup.cancel_button.click()
    assert merging.done == []
    joined.findChild(QPushButton, "apart_7").click()
    joined.joins.popup.apart_button.click()
    settle()

    assert merging.done == [("unmerge", 7)]
    assert told[0].action_id == merging.action
    assert joined.findChild(QPushButton, "apart_7") is None
    assert "Joined from 2 records" in texts(joined.joins.card)


def test_the_button_with_the_focus_is_pressed_by_enter(qtbot, joined, merging, settle):
    joined.activateWindow()
    joined.findChild(QPushButton, "apart_7").click()
    popup = joined.joins.popup

    qtbot.keyClick(popup, Qt.Key.Key_Return)  # the safe button has the focus
    settle()
    assert merging.done == []
    joined.findChild(QPushButton, "apart_7").click()
    joined.joins.popup.apart_button.setFocus()
    qtbot.keyClick(joined.joins.popup, Qt.Key.Key_Return)
    settle()

    assert merging.done == [("unmerge", 7)]


def test_whose_value_is_shown_is_chosen_on_the_page(qtbot, joined, merging, settle):
    told = []
    joined.did.connect(told.append)
    joined.activateWindow()
    joined.findChild(QPushButton, "joinedValues").click()
    settle()
    popup = joined.joins.values
    cells = {cell.objectName(): cell for cell in popup.findChildren(ChoiceCell)}
    assert cells["value_name_1"].isChecked()
    assert cells["value_custom:3_1"].accessibleName() == "喜欢的杯子: Glass, no.\u00a01"
    assert popup.first is cells["value_name_1"]

    qtbot.keyClick(cells["value_name_1"], Qt.Key.Key_Down)
    qtbot.keyClick(cells["value_name_2"], Qt.Key.Key_Space)
    settle()

    assert merging.done == [("show_value", 1, "name", 2)]
    assert told[0].words() == "The value of that record is shown now"
    assert told[0].action_id == merging.action
