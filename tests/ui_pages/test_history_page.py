from array import array
from datetime import date
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction

from app.services.clock import midnight_ms
from app.services.history import (
    ActionDetail,
    ActionState,
    ChangeRow,
    FieldCount,
    HistoryKind,
    HistoryQuestion,
    HistoryRow,
    Listed,
    Touched,
)
from app.services.segments import Tree
from app.ui.history import HistoryPage
from app.ui.labels.actions import change_words, title_of
from app.ui.labels.setting_changes import setting_line, setting_title
from app.ui.theme import Appearance, put_on
from tests.ui_pages.fakes import TODAY, a_home

DAY_MS = 86_400_000
NOON_MS = midnight_ms(TODAY, ZoneInfo("Asia/Shanghai")) + DAY_MS // 2


def an_action(number, kind="edit", state=ActionState.STANDING, **more):
    facts = {"edit": "add_tag", "value": "vip", "people": 3}
    values = {"facts": facts, "reversed_kind": None, "batch_id": None, "file_name": None}
    values |= {"of_kind": kind, "changed": 3, "at_ms": NOON_MS} | more
    return HistoryRow(action_id=number, kind=kind, state=state, **values)


class FakeHistory:
    """Two days: an import and an edit yesterday, an edit taken back and its undo today."""

    def __init__(self):
        tag = {"edit": "add_tag", "value": "vip", "people": 3}
        undo = {"facts": {}, "reversed_kind": "edit", "of_kind": "edit", "of_facts": tag}
        taken = ActionState.TAKEN_BACK
        self.actions = {
            4: an_action(4, "undo", **undo),
            3: an_action(3, state=taken, undone_by=4),
            2: an_action(2, at_ms=NOON_MS - DAY_MS),
            1: an_action(1, "import", file_name="taobao.xlsx", at_ms=NOON_MS - DAY_MS),
        }
        self.days = ((TODAY, 2), (date(2026, 11, 24), 2))
        self.asked = []
        self.known = ActionDetail(
            (FieldCount("tags", 3),), 3, 1, ("Ann",), array("q", [11, 12, 13])
        )

    def listed(self, question, zone):
        self.asked.append(question)
        if question.text == "nobody":
            return Listed(array("q"))
        days = self.days if self.actions else ()
        return Listed(array("q", sorted(self.actions, reverse=True)), days)

    def rows(self, ids):
        return {number: self.actions[number] for number in ids if number in self.actions}

    def fields(self):
        return ("class_code", "tags")

    def name_of(self, person_id):
        return "王晓梅"

    def detail(self, action_id):
        return self.known

    def touched(self, action_id):
        return Touched(0, Tree())

    def who_stays(self, action_id):
        return ()

    who_goes_back = who_stays

    def change_rows(self, ids):
        return {each: ChangeRow("王晓梅", "customer", "tags", "", '["vip"]') for each in ids}


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


def choose(page, action, settle):
    """Make an action the current one."""
    page.table.setCurrentIndex(page.rows.index(page.rows.position_of(action), 0))
    settle()


def pick(menu, name, settle):
    """Choose a line of a menu."""
    menu.findChild(QAction, name).trigger()
    settle()


def shown(page, row, column=0):
    return page.rows.index(row, column).data()


def test_actions_stand_under_the_days_they_happened_on(page):
    assert shown(page, 0) == "Today, Wednesday, 25 November 2 actions"
    assert shown(page, 3) == "Yesterday, Tuesday, 24 November 2 actions"
    assert shown(page, 2) == "Tag “vip” added to 3 customers, taken back, 3 values changed"
    assert shown(page, 1).startswith("Taken back: Tag “vip” added to 3 customers")
    assert page.filters.count.text() == "4 actions"


def test_the_keyboard_steps_over_the_days(qtbot, page, settle):
    choose(page, 3, settle)

    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.rows.id_at(page.table.currentIndex().row()) == 2
    qtbot.keyClick(page.table, Qt.Key.Key_Up)
    qtbot.keyClick(page.table, Qt.Key.Key_Up)
    qtbot.keyClick(page.table, Qt.Key.Key_Up)

    assert page.rows.id_at(page.table.currentIndex().row()) == 4


def test_an_action_opens_to_what_it_changed_and_what_its_undo_would_do(page, settle):
    choose(page, 2, settle)

    assert page.side.title.text() == "Tag “vip” added to 3 customers"
    assert page.side.changes.rowCount() == 3
    assert page.side.undo.text() == "Undo for 2 customers"
    assert page.side.effect._sentence.text() == (
        "2 customers go back. 1 changed since (Ann): it stays and is listed."
    )


def test_an_undo_tells_whom_it_left(page, settle):
    choose(page, 4, settle)

    assert page.side.effect._sentence.text() == "1 had been changed since (Ann) and was left."
    assert page.side.undo.text() == "Do it again"


def test_an_action_without_changed_values_has_no_table(page, history, settle):
    history.known = ActionDetail()

    choose(page, 1, settle)

    assert not page.side.table.isVisible()
    assert page.side.undo.text() == "Undo this import"


def test_any_action_can_be_taken_back_at_any_time(qtbot, page, settle):
    choose(page, 1, settle)

    with qtbot.waitSignal(page.undo_asked) as asked:
        qtbot.mouseClick(page.side.undo, Qt.MouseButton.LeftButton)

    assert asked.args == [1]


def test_the_button_in_a_row_takes_back_and_does_again(qtbot, page):
    def click(row):
        area = page.table.visualRect(page.rows.index(row, 2))
        place = QPoint(area.right() - 40, area.center().y())
        with qtbot.waitSignal(page.undo_asked) as asked:
            qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        return asked.args[0]

    assert (shown(page, 4, 2), click(4)) == ("Undo", 2)
    assert (shown(page, 2, 2), click(2)) == ("Redo", 4)  # its undo is taken back
    assert (shown(page, 1, 2), click(1)) == ("Redo", 4)


def test_the_last_step_can_be_taken_back_without_choosing_one(qtbot, page):
    with qtbot.waitSignal(page.undo_asked) as asked:
        page.findChild(type(page.side.undo), "historyUndoLast").click()

    assert asked.args == [None]


def test_an_import_that_was_taken_back_says_how_it_comes_in_again(qtbot, page, history, settle):
    history.actions[1] = an_action(
        1, "import", ActionState.TAKEN_BACK, file_name="taobao.xlsx", undone_by=5
    )
    page._changed()
    settle()
    choose(page, 1, settle)

    assert not page.side.undo.isVisible()
    assert page.side.effect.isVisible()
    with qtbot.waitSignal(page.go) as asked:
        page.side.again.click()
    assert asked.args == ["import", None]


def test_kind_field_and_text_are_one_question(page, history, settle):
    pick(page.filters.kind_menu(), "kind_imports", settle)
    pick(page.filters.field_menu(history.fields()), "field_tags", settle)
    page.filters.search.setText(" wang ")
    page.filters.search.ask_now()
    settle()

    assert history.asked[-1] == HistoryQuestion(HistoryKind.IMPORTS, field="tags", text="wang")
    assert page.filters.kind.text() == "Kind: Imports"

    page.filters.clear_button.click()
    settle()
    assert history.asked[-1] == HistoryQuestion()


def test_the_last_days_and_certain_days_are_asked_for(qtbot, page, history, settle):
    zone = ZoneInfo("Asia/Shanghai")
    pick(page.filters.time.time_menu(), "time_week", settle)
    assert history.asked[-1].since_ms == midnight_ms(date(2026, 11, 19), zone)
    assert history.asked[-1].until_ms == midnight_ms(date(2026, 11, 26), zone)

    pick(page.filters.time.time_menu(), "time_days", settle)
    popup = page.filters.time.popup
    popup.first.setText("2026-11-03")
    popup.last.setText("3 Nov")
    qtbot.keyClick(popup.last, Qt.Key.Key_Return)
    assert popup.last.property("fault")
    popup.last.setText("2026/11/01")
    qtbot.keyClick(popup.last, Qt.Key.Key_Return)
    settle()

    assert history.asked[-1].since_ms == midnight_ms(date(2026, 11, 1), zone)
    assert history.asked[-1].until_ms == midnight_ms(date(2026, 11, 4), zone)
    assert page.filters.time.text() == "When: 1 Nov 2026 – 3 Nov 2026"


def test_the_history_of_one_person_is_named_and_left_by_its_chip(qtbot, page, history, settle):
    page.opened(7)
    settle()
    assert history.asked[-1].person_id == 7
    assert page.filters.person.text() == "Person: 王晓梅"

    qtbot.keyClick(page.filters.person, Qt.Key.Key_Delete)
    settle()
    assert history.asked[-1].person_id is None
    assert not page.filters.person.isVisible()


def test_filters_that_nothing_fits_offer_to_show_everything(page, history, settle):
    page.filters.search.setText("nobody")
    page.filters.search.ask_now()
    settle()
    assert page.nothing.isVisible()

    page.nothing.first.emit()
    settle()
    assert page.table.isVisible()


def test_escape_closes_the_side(qtbot, page, settle):
    choose(page, 2, settle)
    assert page.side.isVisible()

    qtbot.keyClick(page.table, Qt.Key.Key_Escape)

    assert not page.side.isVisible()
    assert page.table.hasFocus() or not page.isActiveWindow()


def test_without_an_action_it_says_so(page, history, hub, settle):
    history.actions.clear()
    hub.announce()
    settle()

    assert page.empty.isVisible()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (("facet", "", "dry", "skin_type", ""), ("Skin type", "nothing", "dry")),
        (
            ("concern", "open", "closed", "warranty", ""),
            ("Concerns", "Warranty", "Warranty (settled)"),
        ),
        (("custom", "0", "1", "Member", "yes_no"), ("Member", "No", "Yes")),
        (("consent_sms", "", "given", "", ""), ("Consent to SMS", "nothing", "Agreed")),
        (("notes", "a", "", "", ""), ("Notes", "a", "nothing")),
        (("gender", "", "female", "", ""), ("Gender", "nothing", "Female")),
        (
            ("birthday", "", "lunar leap 06-15", "", ""),
            ("Birthday", "nothing", "leap 6th month, 15th (lunar)"),
        ),
    ],
)
def test_what_is_written_down_is_told_in_words(change, words):
    field, before, after, of, kind = change

    assert change_words(ChangeRow("Ann", "", field, before, after, of, kind)) == words


def test_an_edit_of_one_person_says_who_and_what():
    edit = an_action(1, facts={"edit": "person", "fields": ["notes", "phone"]}, who="Ann")
    added = an_action(2, facts={"edit": "add"}, who="Ben")

    assert title_of(edit) == "Ann edited: Notes, Phone"
    assert title_of(added) == "Ben added by hand"


def test_typing_goes_on_though_the_action_on_show_is_found_no_more(qtbot, page, settle):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    choose(page, 2, settle)
    page.focus_search()

    qtbot.keyClicks(page.filters.search, "nobody")
    page.filters.search.ask_now()
    settle()

    assert page.filters.search.hasFocus()
    assert not page.side.isVisible()


def test_without_room_an_action_opens_in_the_place_of_the_list(qtbot, page, qapp, settle):
    put_on(qapp, appearance=Appearance.LIGHT, percent=150)
    page.resize(934, 700)
    settle()
    page._close()
    choose(page, 2, settle)
    assert page.table.isVisible()
    assert not page.side.isVisible()

    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    settle()

    assert page.side.isVisible()
    assert not page.table.isVisible()


@pytest.mark.parametrize(
    ("deed", "title"),
    [
        ("save", "Segment “江浙沪” kept"),
        ("freeze", "List “江浙沪” frozen"),
        ("remove", "Segment “江浙沪” removed"),
    ],
)
def test_what_was_done_with_a_segment_is_told_by_its_name(deed, title):
    facts = {"what": "segment", "deed": deed, "name": "江浙沪", "before": None, "after": None}
    assert setting_title("segment", facts) == title


def test_a_renamed_segment_tells_both_names():
    facts = {"what": "segment", "deed": "rename", "before": {"name": "A"}, "after": {"name": "B"}}
    assert setting_line(facts) == "A → B"
