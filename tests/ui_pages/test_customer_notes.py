from dataclasses import replace
from typing import ClassVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.services.clock import to_day, to_ms
from app.services.customers.person_views import (
    Completeness,
    ConcernLine,
    CustomLine,
    FacetLine,
    Known,
    NoteLine,
)
from app.services.customers.views import TimelineRow
from app.services.editing import (
    ConcernChange,
    ConcernText,
    EditKind,
    FacetText,
    NoteChange,
    NoteText,
    PersonEdit,
    PersonField,
    ValueUnfitError,
)
from app.services.orders import CustomerGoneError
from tests.ui_pages.fakes import NOW, TODAY, FakeBook
from tests.ui_pages.person_form import a_person_page

DAY = to_day(TODAY)
MOMENT = to_ms(NOW)
HOUR_MS = 3_600_000


def a_note(number, text, **changes):
    return replace(NoteLine(number, text, MOMENT, MOMENT, is_pinned=False), **changes)


class OneBook(FakeBook):
    """Knows more of everybody."""

    known: ClassVar[dict] = {}
    gone: ClassVar[Exception | None] = None

    def page(self, person_id):
        if self.gone is not None:
            raise self.gone
        return a_person_page(person_id, **self.known)


@pytest.fixture
def book():
    return OneBook()


@pytest.fixture
def shown(customer, book, hub, settle):
    """The page of customer number five; gives a function that changes what is known of her."""

    def show(**changes):
        book.known = changes
        hub.announce()
        settle()
        return customer

    return show


def button(page, name):
    return page.findChild(QPushButton, name)


def choose(menu, action):
    """Choose from a menu."""
    menu.findChild(QAction, action).trigger()


def choose_more(page, action):
    """Choose from the menu of the page's head."""
    choose(page.menu_of(page._page, page.head.more_button), action)


def words_of(page):
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_a_note_is_written_in_its_tab_and_told_with_undo(qtbot, shown, person_editing, settle):
    page = shown()
    button(page, "customerAddNote").click()
    assert QApplication.focusWidget() is page.parts.notes.field
    assert not page.parts.notes.add_button.isEnabled()

    page.parts.notes.field.setPlainText("Likes jasmine.\nNever before ten.")
    with qtbot.waitSignal(page.did) as told:
        page.parts.notes.add_button.click()
        settle()

    note = NoteText("Likes jasmine.\nNever before ten.")
    assert person_editing.saved == [(5, PersonEdit(new_notes=(note,)))]
    assert told.args[0].action_id == 1
    assert page.parts.notes.field.toPlainText() == ""


def test_a_note_that_could_not_be_saved_stays_in_the_field(shown, person_editing, settle):
    page = shown()
    page.parts.write_note()
    page.parts.notes.field.setPlainText("Likes jasmine")
    person_editing.fails = ValueUnfitError("note")

    page.parts.notes.add_button.click()
    settle()

    assert page.parts.notes.field.toPlainText() == "Likes jasmine"


def test_the_pinned_note_can_be_let_go_and_another_pinned(shown, person_editing, settle):
    page = shown(notes=(a_note(2, "pinned", is_pinned=True), a_note(1, "plain")))
    page.parts.write_note()

    button(page, "notePin_2").click()
    button(page, "notePin_1").click()
    settle()

    assert [edit.changed_notes for _person, edit in person_editing.saved] == [
        (NoteChange(2, is_pinned=False),),
        (NoteChange(1, is_pinned=True),),
    ]


def test_a_note_is_changed_where_it_stands(shown, person_editing, settle):
    page = shown(notes=(a_note(1, "Likes tea"),))
    page.parts.write_note()
    button(page, "noteChange_1").click()
    field = page.parts.notes._open_field
    assert field.toPlainText() == "Likes tea"

    field.setPlainText("Likes green tea")
    shown(notes=(a_note(1, "Likes tea"), a_note(2, "from elsewhere")))
    assert page.parts.notes._open_field.toPlainText() == "Likes green tea"
    button(page, "noteSave").click()
    settle()

    assert person_editing.saved[0][1].changed_notes == (NoteChange(1, text="Likes green tea"),)


def test_a_note_is_deleted(shown, person_editing, settle):
    page = shown(notes=(a_note(1, "Likes tea"),))
    page.parts.write_note()

    button(page, "noteDelete_1").click()
    settle()

    assert person_editing.saved[0][1].gone_notes == (1,)


def test_a_note_tells_when_it_was_changed(shown):
    page = shown(notes=(a_note(1, "Likes tea", changed_at_ms=MOMENT + HOUR_MS),))
    page.parts.write_note()

    assert "25 Nov 2026, 09:40 · changed 25 Nov 2026, 10:40" in words_of(page)


def test_a_note_that_was_begun_waits_for_its_customer(shown, settle):
    page = shown()
    page.parts.write_note()
    page.parts.notes.field.setPlainText("half a")

    page.opened(6)
    settle()

    assert page.parts.notes.field.toPlainText() == ""
    assert page.parts.tabs.current() == 0

    page.opened(5)
    settle()
    assert page.parts.notes.field.toPlainText() == "half a"


def test_what_worries_a_customer_is_added_settled_opened_again_and_removed(
    shown, person_editing, settle
):
    page = shown(
        concerns=(ConcernLine(1, "safety", DAY, None), ConcernLine(2, "Too strong", DAY - 9, DAY))
    )
    assert button(page, "concern_1").text() == "Is it safe?"
    assert button(page, "concern_2").toolTip() == "16 Nov 2026 to 25 Nov 2026, settled"

    page.matters.add_concern.click()
    page.matters.concern_popup.findChild(QPushButton, "offer_quality").click()
    first, second = page._page.concerns
    choose(page.matters.concern_menu(first, button(page, "concern_1")), "concernTurn")
    choose(page.matters.concern_menu(second, button(page, "concern_2")), "concernTurn")
    choose(page.matters.concern_menu(first, button(page, "concern_1")), "concernRemove")
    settle()

    assert [edit for _person, edit in person_editing.saved] == [
        PersonEdit(new_concerns=(ConcernText("quality"),)),
        PersonEdit(changed_concerns=(ConcernChange(1, is_open=False),)),
        PersonEdit(changed_concerns=(ConcernChange(2, is_open=True),)),
        PersonEdit(gone_concerns=(1,)),
    ]


def test_a_concern_in_the_sellers_own_words_is_added_with_enter(
    qtbot, shown, person_editing, settle
):
    page = shown()
    page.matters.add_concern.click()
    popup = page.matters.concern_popup

    popup.field.setText("  not too  strong ")
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    settle()

    assert person_editing.saved[0][1].new_concerns == (ConcernText("not too strong"),)


def test_a_fact_is_added_with_the_day_it_holds_from(shown, person_editing, settle):
    page = shown()
    page.matters.add_facet.click()
    popup = page.matters.facet_popup
    popup.what.choose("skin_type")
    popup.choice.choose("dry")
    popup.since.setText("2026/11/01")

    popup.add_button.click()
    settle()

    fact = FacetText("skin_type", "dry", TODAY.replace(day=1))
    assert person_editing.saved[0][1].new_facets == (fact,)


def test_a_month_that_is_none_is_told_in_the_popup(shown, person_editing, settle):
    page = shown()
    page.matters.add_facet.click()
    popup = page.matters.facet_popup
    popup.text.setText("spring")

    popup.add_button.click()
    settle()

    assert "A month looks like 2026-03." in words_of(popup)
    assert person_editing.saved == []


def test_what_held_before_stays_readable_under_what_holds_now(shown, person_editing, settle):
    page = shown(
        facets=(
            FacetLine(2, "skin_type", "dry", DAY - 10, counts=True),
            FacetLine(1, "skin_type", "oily", DAY - 400, counts=False),
            FacetLine(3, "baby_month", "2026-03", DAY, counts=True),
        )
    )
    assert {"dry", "oily", "Mar 2026", "since 15 Nov 2026"} <= set(words_of(page.matters))

    before = page._page.facets[1]
    choose(page.matters.facet_menu(before, button(page, "facet_1")), "facetRemove")
    settle()

    assert person_editing.saved[0][1].gone_facets == (1,)


def test_hiding_is_one_press_and_shows_on_the_page(qtbot, shown, person_editing, settle):
    page = shown()
    with qtbot.waitSignal(page.did) as told:
        choose_more(page, "menuHide")
        settle()
    assert told.args[0].words() == "Hidden"
    assert told.args[0].action_id == 40

    shown(is_hidden=True)
    assert page.head.hidden_badge.isVisible()
    choose_more(page, "menuHide")
    settle()
    assert [edit.kind for _people, edit in person_editing.hidden] == [EditKind.HIDE, EditKind.SHOW]


def test_the_menu_leads_to_the_history_of_this_customer(qtbot, shown):
    page = shown()

    with qtbot.waitSignal(page.go) as told:
        choose_more(page, "menuHistory")

    assert told.args == ["history", 5]


def test_the_number_of_the_phone_is_copied_whole(qtbot, shown):
    page = shown()

    with qtbot.waitSignal(page.did):
        choose_more(page, "menuCopyPhone")

    assert QGuiApplication.clipboard().text() == page._page.row.phone


def test_edit_opens_the_form_of_this_customer(qtbot, shown):
    page = shown()

    with qtbot.waitSignal(page.go) as told:
        page.head.edit_button.click()

    assert told.args == ["edit_customer", 5]


def test_everything_said_about_messages_stays_readable(shown):
    page = shown()

    button(page, "customerSaid").click()

    words = words_of(page.said)
    assert "Agreed · in a chat · 22 Nov 2026" in words
    assert "Proof: chat of 22 Nov" in words
    assert "Refused" in words


def test_who_brought_a_customer_is_a_way_to_her_page(qtbot, shown):
    page = shown()

    with qtbot.waitSignal(page.go) as told:
        button(page, "customerReferrer").click()

    assert told.args == ["customer", 8]


def test_birthday_and_own_fields_are_told_in_words(shown):
    page = shown(
        birthday="lunar 08-15",
        birthday_on=DAY + 18,
        custom=(
            CustomLine(1, "Shoe size", "number", "38"),
            CustomLine(2, "Club", "yes_no", "1"),
            CustomLine(3, "Empty", "text", None),
        ),
    )

    words = words_of(page.profile)
    assert "8th month, 15th (lunar) (in 18 days)" in words
    assert {"Shoe size", "38", "Club", "Yes"} <= set(words)
    assert "Empty" not in words


def test_notes_and_edits_stand_in_the_timeline_and_can_be_chosen(shown):
    page = shown(
        timeline=(
            TimelineRow(MOMENT, "edit", "person", "name,phone", subject_id=9),
            TimelineRow(MOMENT - 1, "note", "Likes\ntea", "", subject_id=1),
        )
    )
    events = page.parts.timeline.events
    assert events.data(events.index(1)).startswith("Edited by hand · Name, Phone")
    assert events.data(events.index(2)).startswith("Likes tea · Note")

    page.parts.kinds.choose("notes")

    assert events.rowCount() == 2


@pytest.mark.parametrize(
    ("days_ago", "state"),
    [(10, ""), (45, "Due now"), (68, "Slipping away"), (136, "Lost")],
)
def test_the_next_purchase_tells_how_late_it_is(shown, customer, days_ago, state):
    row = replace(customer._page.row, last_on=DAY - days_ago)
    page = shown(row=row, gap_days=45, next_on=DAY - days_ago + 45)

    assert page.figures.next._badge.text() == state
    described = page.figures.next.bar.accessibleDescription()
    assert f"today, day {days_ago}" in described


def test_below_three_orders_nothing_is_usual_yet(shown):
    page = shown(gap_days=None, next_on=None)

    assert not page.figures.next.isVisible()


def test_the_focus_stays_on_the_chip_that_was_just_settled(shown):
    page = shown(concerns=(ConcernLine(1, "safety", DAY, None),))
    button(page, "concern_1").setFocus()

    shown(concerns=(ConcernLine(1, "safety", DAY, DAY),))
    assert QApplication.focusWidget().objectName() == "concern_1"

    shown(concerns=())
    assert QApplication.focusWidget() is page.matters.add_concern


def test_of_many_notes_the_newest_are_shown_and_the_others_when_wished(shown, settle):
    page = shown(note=None, notes=tuple(a_note(at, f"note {at}") for at in range(30, 0, -1)))
    page.parts.write_note()
    assert button(page, "noteDelete_11") is not None
    assert button(page, "noteDelete_10") is None

    button(page, "noteAll").click()

    assert button(page, "noteDelete_1") is not None
    assert page.findChild(QPushButton, "tabNotes").text() == "Notes  30"


def test_ctrl_enter_in_the_field_saves_the_note(qtbot, shown, person_editing, settle):
    page = shown()
    page.parts.write_note()
    page.parts.notes.field.setPlainText("Likes jasmine")

    qtbot.keyClick(page.parts.notes.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()

    assert person_editing.saved[0][1].new_notes == (NoteText("Likes jasmine"),)


def test_the_note_that_came_with_a_file_is_changed_and_deleted_like_the_others(
    shown, person_editing, settle
):
    page = shown(note="送礼", notes=(a_note(1, "Likes tea"),))
    page.parts.write_note()
    assert page.findChild(QPushButton, "tabNotes").text() == "Notes  2"
    assert "came with a file" in words_of(page)
    assert button(page, "notePin_0") is None

    button(page, "noteChange_0").click()
    page.parts.notes._open_field.setPlainText("送礼 要礼盒")
    button(page, "noteSave").click()
    settle()
    button(page, "noteDelete_0").click()
    settle()

    assert [edit for _person, edit in person_editing.saved] == [
        PersonEdit(values={PersonField.NOTE: "送礼 要礼盒"}),
        PersonEdit(values={PersonField.NOTE: None}),
    ]


def test_the_pinned_note_stands_beside_the_name(shown):
    page = shown(note="from a file", notes=(a_note(1, "Never before ten", is_pinned=True),))

    assert page.findChild(QLabel, "customerNote").text() == "Never before ten"


def test_who_was_added_by_hand_was_first_seen_then_and_it_is_told_once(shown):
    page = shown(
        timeline=(
            TimelineRow(MOMENT, "first_seen", "", ""),
            TimelineRow(MOMENT, "edit", "add", "name", subject_id=9),
        )
    )

    assert page.parts.timeline.events.rowCount() == 2


def test_how_much_is_known_is_told_with_what_is_missed_most(shown):
    page = shown(completeness=Completeness(8, (Known.BIRTHDAY, Known.SOURCE)))

    assert {"8 of 10", "birthday is missing"} <= set(words_of(page.profile))


def test_who_is_gone_offers_nothing_until_she_is_there_again(shown, book, hub, settle):
    page = shown()
    book.gone = CustomerGoneError(5)
    hub.announce()
    settle()
    assert page.findChild(QWidget, "customerError").isVisible()
    assert not page.head.edit_button.isEnabled()

    book.gone = None
    hub.announce()
    settle()

    assert page.head.edit_button.isEnabled()
    assert not page.findChild(QWidget, "customerError").isVisible()


def test_the_delete_key_hides_but_not_while_a_note_is_written(qtbot, shown, person_editing, settle):
    page = shown()
    page.parts.write_note()
    qtbot.keyClick(page.parts.notes.field, Qt.Key.Key_Delete)
    settle()
    assert person_editing.hidden == []

    page.parts.show_timeline()
    qtbot.keyClick(page.parts.timeline, Qt.Key.Key_Delete)
    settle()

    assert [people for people, _edit in person_editing.hidden] == [[5]]


def test_esc_ends_the_change_of_a_note_and_not_the_page(qtbot, shown):
    page = shown(notes=(a_note(1, "Likes tea"),))
    page.parts.write_note()
    button(page, "noteChange_1").click()
    gone = []
    page.go.connect(lambda *where: gone.append(where))

    qtbot.keyClick(page.parts.notes._open_field, Qt.Key.Key_Escape)

    assert gone == []
    assert button(page, "noteChange_1") is not None
