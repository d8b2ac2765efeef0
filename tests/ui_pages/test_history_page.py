from array import array

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.services.history import ActionState, ChangeRow, HistoryKind, HistoryRow
from app.ui.history import HistoryPage
from tests.ui_pages.fakes import a_home


def an_action(number, kind="edit", state=ActionState.STANDING, **more):
    facts = {"edit": "add_tag", "value": "vip", "people": 3}
    values = {"facts": facts, "reversed_kind": None, "batch_id": None, "file_name": None} | more
    return HistoryRow(
        action_id=number, kind=kind, at_ms=1_795_500_000_000, changed=3, state=state, **values
    )


class FakeHistory:
    def __init__(self):
        self.actions = {
            4: an_action(4, "undo", facts={}, reversed_kind="edit"),
            3: an_action(3, state=ActionState.TAKEN_BACK),
            2: an_action(2),
            1: an_action(1, "import", file_name="taobao.xlsx"),
        }
        self.asked = []

    def ids(self, question):
        self.asked.append(question)
        return array("q", sorted(self.actions, reverse=True))

    def rows(self, ids):
        return {number: self.actions[number] for number in ids if number in self.actions}

    def changes(self, action_id, count):
        return (ChangeRow("王晓梅", "customer", "tags", "", '["vip"]'),)


@pytest.fixture
def history():
    return FakeHistory()


@pytest.fixture
def page(qtbot, tasks, hub, history, settle):
    made = HistoryPage(history, tasks, hub, a_home())
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.opened(None)
    settle()
    return made


def choose(page, place, settle):
    page.table.setCurrentIndex(page.rows.index(place, 0))
    settle()


def test_an_action_opens_to_what_it_changed(page, settle):
    choose(page, 2, settle)

    assert page._title.text() == "Tag “vip” added to 3 customers"
    assert page.changes.rowCount() == 1
    assert page.undo.text() == "Take it back"


def test_an_action_without_changed_values_says_so(page, history, settle):
    history.changes = lambda action_id, count: ()

    choose(page, 3, settle)

    assert page.unchanged.isVisible()
    assert not page.change_table.isVisible()


def test_any_action_can_be_taken_back_at_any_time(qtbot, page, settle):
    choose(page, 3, settle)

    with qtbot.waitSignal(page.undo_asked) as asked:
        qtbot.mouseClick(page.undo, Qt.MouseButton.LeftButton)

    assert asked.args == [1]


def test_what_is_taken_back_offers_nothing_and_its_undo_offers_to_do_it_again(page, settle):
    choose(page, 1, settle)
    assert not page.undo.isVisible()

    choose(page, 0, settle)
    assert page.undo.text() == "Do it again"


def test_kinds_and_persons_are_asked_for(qtbot, page, history, settle):
    button = page.findChild(QPushButton, "history_imports")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()
    assert history.asked[-1].kind is HistoryKind.IMPORTS

    page.opened(7)
    settle()
    assert history.asked[-1].person_id == 7


def test_without_an_action_it_says_so(qtbot, page, history, hub, settle):
    history.actions.clear()
    hub.announce()
    settle()

    assert page.empty.isVisible()
