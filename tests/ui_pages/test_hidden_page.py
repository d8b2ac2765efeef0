from array import array

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.services.editing import EditKind
from app.services.history import ActionState, HiddenRow, HistoryRow
from app.ui.customers import HiddenPage
from tests.ui_pages.fakes import NOW, a_customer, a_home


class FakeHidden:
    def __init__(self, count=30):
        self.count = count

    def ids(self, search=""):
        return array("q") if search == "nobody" else array("q", range(self.count, 0, -1))

    def rows(self, ids):
        facts = {"edit": "hide", "value": "", "people": 30}
        by = HistoryRow(
            7,
            "edit",
            round(NOW.timestamp() * 1000),
            facts,
            None,
            30,
            ActionState.STANDING,
            None,
            None,
        )
        return {each: HiddenRow(a_customer(each), None if each == 29 else by) for each in ids}


@pytest.fixture
def hidden():
    return FakeHidden()


@pytest.fixture
def page(qtbot, tasks, hub, hidden, editing, settle):
    made = HiddenPage(hidden, editing, tasks, hub, a_home())
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.opened(None)
    settle()
    return made


def cell(page, row, code):
    codes = [column.code for column in page.rows.columns]
    return page.rows.index(row, codes.index(code)).data()


def test_the_hidden_are_listed_with_since_when_and_why(page):
    assert page.rows.rowCount() == 30
    assert cell(page, 0, "since") == "today, 09:40"
    assert cell(page, 0, "why") == "30 customers hidden"
    assert cell(page, 1, "since") == "—"  # the journal does not tell
    assert page.people.text() == "30 customers"


def test_the_selected_are_shown_again_with_undo(qtbot, page, editing, settle):
    told = []
    page.did.connect(told.append)
    qtbot.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.bar.isVisible()

    page.bar.show_button.click()
    settle()

    people, edit = editing.done[0]
    assert (len(people), edit.kind) == (30, EditKind.SHOW)
    assert told[0].words() == "30 people are shown again"
    assert told[0].action_id == 1
    assert not page.bar.isVisible()


def test_the_current_one_is_shown_again_by_the_key_that_hides(qtbot, page, editing, settle):
    page.table.setCurrentIndex(page.rows.index(2, 1))

    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    settle()

    assert editing.done[0][0] == [28]


def test_a_row_leads_to_its_customer_and_to_her_history(qtbot, page):
    with qtbot.waitSignal(page.go) as asked:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert asked.args == ["customer", 30]

    with qtbot.waitSignal(page.go) as asked:
        page.menu_of(1).actions()[-1].trigger()
    assert asked.args == ["history", 29]


def test_a_search_that_finds_nobody_leads_back(page, settle):
    page.search.setText("nobody")
    page.search.ask_now()
    settle()
    words = [label.text() for label in page.nothing.findChildren(QLabel)]
    assert "No hidden customer has “nobody”" in words

    page.nothing.first.emit()
    page.search.ask_now()
    settle()
    assert page.table.isVisible()


def test_where_nobody_is_hidden_it_says_so(qtbot, page, hidden, hub, settle):
    hidden.count = 0
    hub.announce()
    settle()

    assert page.empty.isVisible()
    assert not page.search.isVisible()
    with qtbot.waitSignal(page.go) as asked:
        page.empty.first.emit()
    assert asked.args == ["customers", None]
