"""The page over the real editing desk and a small real shop."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.services.customers.views import FilterChoice
from app.services.editing import BulkEdit, EditDesk, EditKind
from app.services.history import ActionState, HistoryRow
from app.services.settings import CustomFields, CustomKind
from app.ui import i18n
from app.ui.bulk_edit import BulkDesks, BulkEditPage
from app.ui.kit.buttons import press_main
from app.ui.kit.picking import Chosen, Selection
from app.ui.labels.actions import title_of
from tests.book.builders import a_book, bring
from tests.shop import FixedClock, Sheet, a_customer, followers, rows

PEOPLE = (1, 2, 3, 4)


@pytest.fixture
def shop(tmp_path):
    with a_book(tmp_path) as (database, book):
        people = [
            a_customer("one", name="王晓梅", tags='["gift"]'),
            a_customer("two", name="Ann", source="WeChat"),
            a_customer("three", name="Ben", birthday="05-01"),
            a_customer("four", name="Emily Carter"),
        ]
        bring(database, tmp_path, Sheet(customers=people))
        desk = EditDesk(database, FixedClock(), followers())
        desk.apply([1, 2], BulkEdit(EditKind.CLASS, "retail"))
        CustomFields(database, FixedClock()).add("Shoe size", CustomKind.NUMBER)
        CustomFields(database, FixedClock()).add("Cat", CustomKind.YES_NO)
        yield database, desk, book


@pytest.fixture
def page(qtbot, tasks, hub, shop):
    database, desk, book = shop
    own = CustomFields(database, FixedClock())
    desks = BulkDesks(desk, book.choices, own.fields)
    page = BulkEditPage(desks, tasks, hub)
    qtbot.addWidget(page)
    page.resize(1180, 860)
    page.show()
    yield page
    page._pause.stop()


@pytest.fixture
def opened(page, settle):
    page.opened(some(*PEOPLE))
    settle()
    return page


def some(*people, words=""):
    return Selection(Chosen((), is_all=False, flipped=frozenset(people)), words)


def figures(page):
    codes = ("chosen", "change", "same", "cannot")
    return [page.findChild(QLabel, f"bulk_{code}_count").text() for code in codes]


def tick(page, code):
    page.lines._all()[code].tick.click()


def look(page, settle):
    page._look()
    settle()


def cells(page):
    model = page.outcome.people.table.model()
    return [
        [str(model.index(at, across).data()) for across in range(model.columnCount())]
        for at in range(model.rowCount())
    ]


def test_nothing_is_changed_before_something_is_ticked(opened):
    assert figures(opened) == ["4", "–", "–", "–"]
    assert not opened.head.act.isEnabled()
    assert opened.outcome.hint.isVisible()
    assert not opened.outcome.people.isVisible()


def test_a_closed_line_tells_what_it_would_meet(opened):
    told = {
        code: text
        for code, line in opened.lines._all().items()
        if (text := line._meets.text() or line.none.text())
    }

    assert told == {
        "class_code": "2 have none",
        "region": "4 have none",
        "source": "3 have none",
        "birthday": "3 have none",
        "custom:1": "4 have none",
        "custom:2": "4 have none",
        "hide": "out of lists, never messaged",
    }


def test_the_effect_is_shown_before_the_act(opened, settle):
    tick(opened, "class_code")
    opened.lines.classes.choice.choose("wholesale")
    tick(opened, "tags")
    opened.lines.tags.text.setText("gift")
    look(opened, settle)

    assert figures(opened) == ["4", "4", "0", "0"]
    assert opened.head.act.text() == "Change 4 people"
    assert cells(opened)[:2] == [
        ["王晓梅", "Retail → Wholesale", "gift"],
        ["Ann", "Retail → Wholesale", "none → + gift"],
    ]
    lines = [each.text() for each in opened.outcome._cards.findChildren(QPushButton)]
    assert "Retail (not set) → Wholesale 2" in lines
    assert "1 has it already" in lines


def test_the_change_is_done_told_and_left(opened, shop, settle):
    database, _, _ = shop
    told, gone = [], []
    opened.did.connect(told.append)
    opened.go.connect(lambda code, subject: gone.append((code, subject)))
    tick(opened, "source")
    opened.lines.lines["source"].editor.text.setText("Market")
    look(opened, settle)

    opened.head.act.click()
    settle()

    assert rows(database, "SELECT DISTINCT source FROM customer") == [("Market",)]
    assert told[0].words() == "4 people changed"
    assert told[0].action_id is not None
    assert gone == [("customers", None)]
    assert opened.lines.edits() == ()


def test_the_main_button_is_off_at_nobody(opened, shop, settle):
    database, desk, _ = shop
    desk.apply(PEOPLE, BulkEdit(EditKind.CLASS, "retail"))
    tick(opened, "class_code")
    opened.lines.classes.choice.choose("retail")
    look(opened, settle)
    assert figures(opened)[1:] == ["0", "4", "0"]
    assert not press_main(opened)

    opened.lines.classes.choice.choose("wholesale")
    look(opened, settle)
    assert press_main(opened)
    settle()

    assert rows(database, "SELECT DISTINCT class_code FROM customer") == [("wholesale",)]


def test_who_cannot_change_is_counted_named_and_told_why(opened, settle):
    tick(opened, "replace")
    editor = opened.lines.lines["replace"].editor
    editor.field.choose("name")
    editor.sought.setText("Ann")
    look(opened, settle)

    assert figures(opened) == ["4", "0", "3", "1"]
    assert not opened.head.act.isEnabled()
    assert opened.outcome.banner.isVisible()
    banner = [each.text() for each in opened.outcome.banner.findChildren(QLabel)]
    assert banner == [
        "1 person cannot change",
        "Nothing would be left of the name. Replace it with something.",
    ]
    opened.outcome.people.tabs.part(2).click()
    assert cells(opened) == [["Ann", "would have no name"]]


@pytest.mark.parametrize(
    ("code", "fill", "sentence"),
    [
        ("birthday", "02-30", "There is no such day"),
        ("region", "西湖区", "Write a province, and the city if you know it"),
        ("custom:1", "many", "One of the fields cannot have this value"),
    ],
)
def test_what_cannot_be_is_told_at_its_line(opened, settle, code, fill, sentence):
    tick(opened, code)
    line = opened.lines._all()[code]
    line.editor.text.setText(fill)
    look(opened, settle)

    assert line._fault.text() == sentence
    assert not opened.head.act.isEnabled()
    line.editor.text.setText("")
    assert not line._fault.isVisible()


def test_consent_goes_down_only_and_for_both_channels_at_once(opened, shop, settle):
    database, _, _ = shop
    tick(opened, "consent")
    opened.lines.lines["consent"].editor.channel.choose("both")
    look(opened, settle)
    assert [edit.field for edit in opened.lines.edits()] == ["sms", "email"]

    opened.head.act.click()
    settle()

    consents = rows(database, "SELECT DISTINCT consent_sms, consent_email FROM person_summary")
    assert consents == [("refused", "refused")]


def test_a_yes_is_chosen_for_a_field_of_the_seller_s_own(opened, shop, settle):
    database, _, _ = shop
    tick(opened, "custom:2")
    opened.lines._all()["custom:2"].editor.choice.choose("1")
    look(opened, settle)
    assert cells(opened)[0] == ["王晓梅", "none → yes"]

    opened.head.act.click()
    settle()

    assert rows(database, "SELECT DISTINCT value FROM custom_value") == [("1",)]


def test_the_hidden_are_offered_to_be_shown_again(page, shop, settle):
    _, desk, _ = shop
    desk.apply([1, 2], BulkEdit(EditKind.HIDE))
    page.opened(some(1, 2))
    settle()
    assert page.lines.lines["hide"].tick.text() == "Show again"

    tick(page, "hide")
    look(page, settle)

    assert cells(page)[0] == ["王晓梅", "hidden → shown"]


def test_who_was_hidden_is_no_longer_selected_in_the_list(opened, settle):
    gone = []
    opened.go.connect(lambda code, subject: gone.append((code, subject)))
    tick(opened, "hide")
    look(opened, settle)
    opened.head.act.click()
    settle()

    ((code, ended),) = gone
    assert (code, ended.chosen.ids()) == ("customers", list(PEOPLE))


def test_tags_are_put_together_with_enter_and_taken_out_by_their_chip(qtbot, opened, settle):
    tick(opened, "tags")
    editor = opened.lines.tags
    qtbot.keyClicks(editor.text, "Fair")
    qtbot.keyClick(editor.text, Qt.Key.Key_Return)
    opened.findChild(QPushButton, "bulkOffer_gift").click()
    assert editor.edits() == (BulkEdit(EditKind.ADD_TAG, "Fair\ngift"),)

    editor.way.part(1).click()
    qtbot.keyClick(opened.findChild(QPushButton, "bulkTag_Fair"), Qt.Key.Key_Delete)
    assert editor.edits() == (BulkEdit(EditKind.REMOVE_TAG, "gift"),)


def test_a_known_place_is_picked(opened, shop, settle):
    tick(opened, "region")
    editor = opened.lines.region
    editor.offer((FilterChoice("浙江/杭州", "浙江 杭州", 4),))
    opened.findChild(QPushButton, "bulkRegion_浙江/杭州").click()
    look(opened, settle)

    assert opened.lines.edits() == (BulkEdit(EditKind.REGION, "浙江/杭州"),)
    assert cells(opened)[0] == ["王晓梅", "none → 浙江 杭州"]


def test_the_same_people_find_what_was_filled_in_and_others_do_not(opened, settle):
    tick(opened, "class_code")
    opened.opened(some(*PEOPLE, words="Wholesale"))
    settle()
    assert opened.lines.lines["class_code"].tick.isChecked()
    assert opened.head.chip.text() == "Wholesale"

    opened.opened(some(1))
    settle()
    assert not opened.lines.lines["class_code"].tick.isChecked()
    assert not opened.head.chip.isVisible()


def test_an_older_answer_never_replaces_a_newer_one(opened, shop, settle, monkeypatch):
    _, desk, _ = shop
    tick(opened, "class_code")
    hold, real = threading.Event(), desk.preview

    def slow(people, edits, **how):
        if edits[0].value == "wholesale":
            hold.wait(10)
        return real(people, edits, **how)

    monkeypatch.setattr(desk, "preview", slow)
    opened.lines.classes.choice.choose("wholesale")
    opened._look()
    opened.lines.classes.choice.choose("retail")
    opened._look()
    hold.set()
    settle()

    assert figures(opened)[1] == "2"
    assert opened.head.act.text() == "Change 2 people"


def test_a_running_change_is_stopped_and_leaves_all_as_it_was(
    qtbot, opened, shop, settle, monkeypatch
):
    _, desk, _ = shop
    hold, real = threading.Event(), desk.apply

    def slow(people, edits, is_stopped):
        hold.wait(10)
        return real(people, edits, lambda: True) if is_stopped() else real(people, edits)

    monkeypatch.setattr(desk, "apply", slow)
    tick(opened, "class_code")
    opened.lines.classes.choice.choose("wholesale")
    look(opened, settle)
    opened.head.act.click()
    qtbot.waitUntil(opened.card.isVisible)
    opened.card.cancel_button.click()
    assert opened._working.is_cancelled()
    hold.set()
    settle()

    assert opened.lines.isVisible()
    assert opened._working is None


def test_the_chosen_are_taken_to_excel_instead(opened):
    asked = []
    opened.excel_asked.connect(asked.append)

    opened.findChild(QPushButton, "bulkExcel").click()

    assert [chosen.ids() for chosen in asked] == [list(PEOPLE)]


def test_nobody_chosen_leads_back_to_the_list(page, settle):
    gone = []
    page.go.connect(lambda code, subject: gone.append(code))
    page.opened(None)
    settle()
    assert page.nobody.isVisible()

    page.findChild(QPushButton, "bulkOpenList").click()

    assert gone == ["customers"]


@pytest.mark.parametrize("language", list(i18n.Language))
def test_everything_is_said_again_in_another_language(opened, settle, language):
    tick(opened, "class_code")
    opened.lines.classes.choice.choose("wholesale")
    look(opened, settle)

    i18n.speak(language)
    settle()

    assert (
        opened.head.act.text()
        == {
            "en": "Change 4 people",
            "zh_CN": "修改 4 人",
            "ja": "4 人を変更",
        }[language]
    )
    assert (
        opened.outcome.people.table.model().headerData(1, Qt.Orientation.Horizontal)
        == {
            "en": "Class",
            "zh_CN": "类别",
            "ja": "区分",
        }[language]
    )


def test_every_control_can_be_reached_and_has_its_name(opened):
    for line in opened.lines._all().values():
        line.tick.setChecked(True)
    nameless = [
        control
        for control in opened.findChildren(QWidget)
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus
        and control.isVisible()
        and not (control.objectName() and (control.accessibleName() or control.text()))
    ]

    assert nameless == []


def test_the_history_names_the_fields_of_edits_together(opened):
    told = [
        {"edit": "class", "value": "wholesale", "field": ""},
        {"edit": "add_tag", "value": "a\nb", "field": ""},
        {"edit": "set_field", "value": "Fair", "field": "source"},
        {"edit": "lower_consent", "value": "refused", "field": "sms"},
    ]
    facts = {"edit": "several", "edits": told, "people": 1_121}
    row = HistoryRow(1, "edit", 0, facts, None, 3, ActionState.STANDING, None, None)

    assert title_of(row) == "1,121 customers edited: Class, Tags, Came from, Consent to SMS"
    tags = HistoryRow(1, "edit", 0, told[1] | {"people": 2}, None, 2, row.state, None, None)
    assert title_of(tags) == "Tag “a, b” added to 2 customers"
