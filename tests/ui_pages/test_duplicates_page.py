import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.services.duplicates.evidence import Evidence
from app.services.duplicates.views import PairKey, Review
from app.services.errors import OutsideError
from app.ui import habits
from app.ui.customers import ByHand, DuplicatesPage, LongWork
from app.ui.kit.confirm import ConfirmDialog
from app.ui.kit.value_cells import ChoiceCell, KeptCell
from tests.ui_pages.duplicates import FakeMerging
from tests.ui_pages.fakes import a_home

FIRST, SECOND, THIRD = PairKey(1, 2), PairKey(3, 4), PairKey(5, 6)


@pytest.fixture
def merging():
    return FakeMerging()


@pytest.fixture
def long_work(qapp, merging, tasks, hub):
    owner = QObject()
    yield LongWork(merging, tasks, hub, owner)
    owner.deleteLater()


@pytest.fixture
def page(qtbot, merging, long_work, tasks, hub, settle):
    made = DuplicatesPage(merging, long_work, tasks, hub, a_home())
    qtbot.addWidget(made)
    made.resize(1200, 880)
    made.show()
    made.opened(None)
    settle()
    return made


@pytest.fixture
def told(page):
    found = []
    page.did.connect(found.append)
    return found


def open_key(page):
    return page.right.review.look.pair.key


def choice(page, field, side):
    return page.findChild(ChoiceCell, f"choice_{field}_{side}")


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def press(qtbot, page, key):
    qtbot.keyClick(QApplication.focusWidget() or page.table, key)


def test_the_likeliest_pair_is_open_with_why_it_may_be_one(page):
    assert page.rows.rowCount() == 10
    assert open_key(page) == FIRST
    why = texts(page.right.review)
    assert "Surely the same person, 97%" in why
    assert {"same phone", "name differs by one character", "same shop"} <= set(why)
    assert page.tabs.part(0).text() == "To review  10"


def test_the_value_suggested_is_chosen_and_what_both_bring_is_kept(page):
    assert choice(page, "name", "a").isChecked()
    assert choice(page, "class_code", "b").isChecked()  # told later
    assert choice(page, "birthday", "a") is None  # only one has any
    tag = page.findChild(KeptCell, "kept_tag_b")
    assert tag.accessibleName() == "Tags: Double 11, VIP, both kept"
    sms = page.findChild(KeptCell, "consent_sms_b")
    assert sms.accessibleName() == "Consent to SMS: Refused, stricter wins"


def test_the_sums_are_told_before_it_is_done(page):
    after = page.right.review.after
    assert after.findChild(QLabel, "after_orders").text() == "5 + 2 = 7"
    assert after.findChild(QLabel, "after_spent").text() == "¥1,020 + ¥388 = ¥1,408"
    assert after.findChild(QLabel, "after_sms").text() == "Refused"
    assert after.findChild(QLabel, "after_points").text() == "412 + 96 = 508"
    assert after.findChild(QLabel, "after_tier").text() == "Silver (as before)"
    assert after.findChild(QLabel, "after_number").text() == "1, that of 李静怡"


def test_merging_takes_what_was_chosen_and_opens_the_next_pair(qtbot, page, merging, told, settle):
    choice(page, "name", "b").click()

    qtbot.keyClick(page.table, Qt.Key.Key_M)
    settle()

    wish, key, kept, choices = merging.done[0]
    assert (wish, key, kept) == ("merge", FIRST, "a")
    assert choices == {"name": "b", "class_code": "b", "custom:3": "a"}
    assert open_key(page) == SECOND
    assert page.table.currentIndex().row() == 0
    assert told[0].words() == "李静怡 and 李静宜 are one customer now"
    assert told[0].action_id == 1


def test_the_other_one_is_kept_with_all_that_nobody_chose_otherwise(page, merging, settle):
    choice(page, "custom:3", "a").click()

    page.findChild(QPushButton, "keep_b").click()
    page.right.foot.merge_button.click()
    settle()

    _wish, _key, kept, choices = merging.done[0]
    assert kept == "b"
    assert choices == {"name": "b", "class_code": "b", "custom:3": "a"}


def test_not_the_same_is_remembered_and_can_be_thought_of_again(qtbot, page, merging, told, settle):
    qtbot.keyClick(page.table, Qt.Key.Key_N)
    settle()
    assert merging.done == [("not_same", FIRST)]
    assert open_key(page) == SECOND
    assert told[0].words() == "Remembered: 李静怡 and 李静宜 are not the same"

    page.tabs.part(2).click()
    settle()
    assert open_key(page) == FIRST
    assert not page.right.foot.merge_button.isVisible()
    qtbot.keyClick(page.table, Qt.Key.Key_M)  # who is not the same is not merged by a key
    page.right.foot.forget_button.click()
    settle()

    assert merging.done[1:] == [("forget_not_same", FIRST)]
    assert page.notes.not_same.isVisible()


def test_a_phone_in_common_is_called_shared_by_its_button_or_its_key(
    qtbot, page, merging, told, settle
):
    button = page.right.foot.share_button
    assert (button.isVisible(), button.text()) == (True, "This phone is shared")
    qtbot.keyClick(page.table, Qt.Key.Key_S)
    settle()
    assert merging.done == [("share", FIRST, "phone")]
    assert open_key(page) == SECOND
    words = "Remembered: 3 customers share this phone. It joins and proposes nobody."
    assert (told[0].words(), told[0].action_id) == (words, 1)

    page.table.go_to(page.rows.place_of(THIRD))
    settle()
    assert button.text() == "This e-mail is shared"
    button.click()
    settle()
    assert merging.done[1:] == [("share", THIRD, "email")]


def test_who_has_no_contact_in_common_shares_none(qtbot, page, merging, settle):
    at = next(at for at, pair in enumerate(merging.pairs[Review.TO_REVIEW]) if not shares(pair))
    page.table.go_to(at)
    settle()

    qtbot.keyClick(page.table, Qt.Key.Key_S)
    settle()

    assert not page.right.foot.share_button.isVisible()
    assert merging.done == []


def shares(pair):
    return {Evidence.PHONE, Evidence.EMAIL}.intersection(pair.reasons)


def test_a_pair_that_is_put_off_stands_last(qtbot, page, merging, settle):
    qtbot.keyClick(page.table, Qt.Key.Key_L)
    settle()

    assert open_key(page) == SECOND
    assert page.rows.keys[-1] == FIRST
    assert (
        page.rows.index(9, 0).data().endswith("Put off · Same phone, name differs by one character")
    )


def test_a_key_held_down_decides_nothing_that_was_not_seen(qtbot, page, merging, settle):
    for _ in range(3):
        qtbot.keyClick(page.table, Qt.Key.Key_M)
    settle()

    assert [wish[1] for wish in merging.done] == [FIRST]


def test_everything_goes_by_the_keyboard(qtbot, page, merging, settle):
    page.activateWindow()
    page.table.setFocus()
    press(qtbot, page, Qt.Key.Key_Down)
    settle()
    assert open_key(page) == SECOND

    press(qtbot, page, Qt.Key.Key_Right)
    assert QApplication.focusWidget() is choice(page, "name", "a")
    press(qtbot, page, Qt.Key.Key_Right)
    assert QApplication.focusWidget() is choice(page, "name", "b")
    press(qtbot, page, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is choice(page, "class_code", "b")
    press(qtbot, page, Qt.Key.Key_Left)
    press(qtbot, page, Qt.Key.Key_M)
    settle()

    assert merging.done[0] == (
        "merge", SECOND, "a", {"name": "b", "class_code": "a", "custom:3": "a"},
    )  # fmt: skip
    assert open_key(page) == THIRD
    assert QApplication.focusWidget() is page.table


def test_escape_leads_from_the_pair_back_to_the_list(qtbot, page, settle):
    page.activateWindow()
    page.right.take_focus()

    press(qtbot, page, Qt.Key.Key_Escape)

    assert QApplication.focusWidget() is page.table


def test_single_letters_can_be_switched_off(qtbot, page, merging, settle):
    habits.live_by(habits.Habit.LETTER_KEYS, 0)
    try:
        qtbot.keyClick(page.table, Qt.Key.Key_M)
        settle()
    finally:
        habits.live_by(habits.Habit.LETTER_KEYS, 1)

    assert merging.done == []


def test_all_certain_pairs_are_merged_after_a_question_with_numbers(page, merging, told, settle):
    button = page.head.merge_button
    assert button.text() == "Merge all 2 certain pairs"
    button.click()
    dialog = page.findChild(ConfirmDialog)
    assert "Merge 2 certain pairs?" in [each.text() for each in dialog.findChildren(QLabel)]

    dialog.accept()
    settle()

    assert merging.done == [("merge_certain", 2)]
    assert told[0].words() == "2 certain pairs were merged"
    assert told[0].action_id == 1
    assert not button.isVisible()
    assert page.rows.rowCount() == 8
    assert not page.band.isVisible()


def test_merging_all_can_be_stopped_with_nothing_changed(page, merging, long_work, told, settle):
    merging.stops = True
    long_work.merge_certain()
    assert page.band.isVisible()
    assert not page.head.merge_button.isEnabled()
    settle()

    assert told[0].words() == "Stopped: nothing was changed"
    assert page.rows.rowCount() == 10
    assert page.head.merge_button.isEnabled()


def test_what_was_never_looked_for_can_be_looked_for(page, merging, hub, settle):
    merging.looked_at = None
    pairs = list(merging.pairs[Review.TO_REVIEW])
    merging.pairs[Review.TO_REVIEW].clear()
    hub.announce()
    settle()
    assert page.notes.never.isVisible()
    page.setFocus()
    hub.announce()
    settle()
    assert page.notes.never.first_button.hasFocus()

    merging.pairs[Review.TO_REVIEW] += pairs
    page.notes.never.first_button.click()
    settle()

    assert merging.done == [("find",)]
    assert page.rows.rowCount() == 10
    assert page.table.isVisible()


def test_where_nobody_is_left_to_review_it_says_so(qtbot, page, merging, hub, settle):
    merging.pairs[Review.TO_REVIEW].clear()
    hub.announce()
    settle()

    assert page.notes.done.isVisible()
    assert not page.table.isVisible()
    with qtbot.waitSignal(page.go) as asked:
        page.notes.done.first_button.click()
    assert asked.args == ["customers", None]


def test_a_merge_that_stands_is_taken_apart_after_a_look_at_both(page, merging, told, settle):
    page.right.merge()
    settle()
    page.tabs.part(1).click()
    settle()
    seen = texts(page.right.link)
    assert "Joined by you" in seen
    assert {"Stays no.\u00a01", "Becomes a customer again"} <= set(seen)
    assert "1 record · 2 orders · 1 contact" in seen

    page.right.link.apart_button.click()
    settle()

    assert merging.done[-1] == ("unmerge", 1)
    assert told[-1].words() == (
        "They are two customers again. Added since and kept where it was: notes"
    )
    assert page.notes.merged.isVisible()


def test_two_chosen_in_the_list_are_merged_field_by_field(qtbot, page, merging, settle):
    page.opened(ByHand((8, 3)))
    settle()
    assert open_key(page) == PairKey(3, 8)
    assert not page.table.isVisible()
    assert not page.right.foot._hint.isVisible()

    with qtbot.waitSignal(page.go) as asked:
        page.right.foot.merge_button.click()
    assert asked.args == ["customer", 3]
    assert merging.done[0][:2] == ("merge", PairKey(3, 8))


def test_several_chosen_in_the_list_become_one_at_once(qtbot, page, merging, settle):
    page.opened(ByHand((9, 3, 8)))
    settle()
    assert [side.person_id for side in page.right.many.people] == [3, 8, 9]
    assert page.right.many.merge_button.text() == "Merge 3 customers into one"

    with qtbot.waitSignal(page.go) as asked:
        page.right.many.merge_button.click()
    assert asked.args == ["customer", 3]
    assert merging.done == [("merge_persons", (3, 8, 9))]


def test_after_people_chosen_by_hand_the_pairs_are_back(page, settle):
    page.opened(ByHand((9, 3)))
    settle()

    page.opened(None)
    settle()

    assert page.table.isVisible()
    assert open_key(page) == FIRST


def test_trouble_is_told_in_the_place_of_the_list(page, merging, hub, settle):
    def broken(_review):
        raise OutsideError

    merging.listed, whole = broken, merging.listed
    hub.announce()
    settle()
    assert page.notes.error.isVisible()

    merging.listed = whole
    page.notes.error.first_button.click()
    settle()
    assert page.table.isVisible()


def test_what_was_chosen_stays_while_something_else_changes(page, hub, settle):
    choice(page, "name", "b").click()

    hub.announce()
    settle()

    assert choice(page, "name", "b").isChecked()
    assert open_key(page) == FIRST


def test_the_list_keeps_its_pair_when_others_come_before_it(page, merging, hub, settle):
    page.table.go_to(2)
    settle()
    merging.pairs[Review.TO_REVIEW].insert(0, merging.pairs[Review.TO_REVIEW].pop())

    hub.announce()
    settle()

    assert open_key(page) == THIRD
    assert page.table.currentIndex().row() == 3
