import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QPushButton

from app.services.changes import Changes, Subject
from app.services.kept_segments import KeptSegment
from app.services.segments import Condition, Field, First, Group, How, Member, Op, Tree
from app.ui.kit.wishes import PeopleWish

OVER_500 = Condition(Field.SPENT, Op.OVER, (50_000,))
BIG = Tree(Group(parts=(OVER_500,)))


@pytest.fixture
def shown(customers, settle):
    customers.opened(None)
    settle()
    return customers


@pytest.fixture
def told(shown):
    heard = []
    shown.did.connect(heard.append)
    return heard


def _tab(page, name):
    return next(
        (each for each in page.findChildren(QPushButton, f"view_{name}") if each.isVisible()), None
    )


def _save_as(qtbot, page, name):
    page.views.plus.click()
    qtbot.keyClicks(page.saving.popup.findChild(QLineEdit, "viewName"), name)
    qtbot.keyClick(page.saving.popup.field, Qt.Key.Key_Return)


def test_the_plus_keeps_the_filters_as_a_view_with_its_count(qtbot, shown, saved, told, settle):
    shown.filters.bar.put(OVER_500)
    settle()
    _save_as(qtbot, shown, "Big spenders")
    settle()

    assert saved.kept == {"Big spenders": BIG}
    assert _tab(shown, "Big spenders").text() == "Big spenders  6,423"
    assert _tab(shown, "Big spenders").isChecked()
    assert shown.filters.bar.conditions == ()
    assert shown.filters.tree == BIG
    assert told[0].words() == "“Big spenders” is a segment now"


def test_a_saved_view_is_asked_like_any_other(qtbot, customers, saved, book, settle):
    saved.kept["Big"] = BIG
    customers.saving.read("all")
    customers.opened(None)
    settle()
    qtbot.mouseClick(_tab(customers, "Big"), Qt.MouseButton.LeftButton)
    settle()

    assert book.asked[-1].tree == BIG


def test_a_name_that_does_not_fit_is_told_in_the_popup(qtbot, shown, saved, settle):
    _save_as(qtbot, shown, "taken")
    settle()

    popup = shown.saving.popup
    assert popup.isVisible()
    assert popup.field.property("fault")
    assert saved.kept == {}


def test_a_view_is_removed_and_its_filters_stay_as_chips(qtbot, shown, saved, told, settle):
    shown.filters.bar.put(OVER_500)
    _save_as(qtbot, shown, "Big")
    settle()
    shown.views.plus.click()
    assert shown.saving.popup.remove_button.text() == "Remove “Big”"
    shown.saving.popup.remove_button.click()
    settle()

    assert saved.kept == {}
    assert _tab(shown, "Big") is None
    assert _tab(shown, "all").isChecked()
    assert shown.filters.bar.conditions == (OVER_500,)
    assert told[-1].words() == "The segment “Big” is gone"


def _own(page, name):
    return next(view for view in page.views.segments if view.name == name)


@pytest.fixture
def two(customers, saved, settle):
    """A list with two views of the seller's own, the second one chosen."""
    saved.kept |= {"Big": BIG, "Small": Tree()}
    customers.saving.read("own:Small")
    customers.opened(None)
    settle()
    return customers


def _names(page):
    return [view.name for view in page.views.segments if view.name]


def test_a_view_is_renamed_in_its_menu_and_stays_chosen(qtbot, two, saved, settle):
    heard = []
    two.did.connect(heard.append)
    menu = two.saving.menu_of(_own(two, "Small"), _tab(two, "Small"))
    menu.findChild(QAction, "viewRename").trigger()
    popup = two.saving.popup
    assert popup.field.text() == "Small"
    assert not popup.remove_button.isVisible()

    popup.field.setText("taken")
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    settle()
    assert popup.field.property("fault")
    popup.field.setText("Tiny")
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    settle()

    assert _names(two) == ["Big", "Tiny"]
    assert _tab(two, "Tiny").isChecked()
    assert (heard[0].words(), heard[0].action_id) == ("The segment is called “Tiny” now", 4)


def test_a_view_is_moved_by_the_keyboard_and_keeps_the_focus(qtbot, two, saved, settle):
    two.activateWindow()
    qtbot.waitUntil(two.isActiveWindow)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    tab = _tab(two, "Small")
    tab.setFocus()

    qtbot.keyClick(tab, Qt.Key.Key_Left, keys)
    settle()

    assert list(saved.kept) == ["Small", "Big"]
    assert _names(two) == ["Small", "Big"]
    assert _tab(two, "Small").hasFocus()
    menu = two.saving.menu_of(_own(two, "Small"), _tab(two, "Small"))
    assert [act.objectName() for act in menu.actions()] == [
        "viewRename",
        "viewChange",
        "viewLeft",
        "viewRight",
        "viewPutAway",
        "viewRemove",
    ]


def test_another_view_than_the_chosen_one_is_removed_in_its_menu(two, saved, settle):
    two.saving.menu_of(_own(two, "Big"), _tab(two, "Big")).findChild(
        QAction, "viewRemove"
    ).trigger()
    settle()

    assert _names(two) == ["Small"]
    assert _tab(two, "Small").isChecked()
    assert two.filters.bar.conditions == ()


def test_views_that_changed_elsewhere_are_shown_at_once(two, saved, hub, settle):
    saved.kept["Else"] = BIG
    hub.announce(Changes(frozenset({Subject.SETTINGS})))
    settle()

    assert _names(two) == ["Big", "Small", "Else"]
    assert _tab(two, "Small").isChecked()


def test_a_usual_view_is_put_away_and_its_rule_stays_as_a_chip(shown, saved, told, settle):
    tab = _tab(shown, "lost")
    tab.click()
    settle()
    lost = shown.views.segment
    menu = shown.saving.menu_of(lost, tab)
    assert [act.objectName() for act in menu.actions()] == [
        "viewChange",
        "viewLeft",
        "viewRight",
        "viewPutAway",
    ]
    menu.findChild(QAction, "viewPutAway").trigger()
    settle()

    assert _tab(shown, "lost") is None
    assert _tab(shown, "all").isChecked()
    assert shown.filters.tree == lost.tree
    assert told[-1].words() == "“Lost” is no longer a tab"


def test_a_view_that_is_two_chips_of_one_field_stays_as_a_rule(shown, saved, settle):
    _tab(shown, "slipping").click()
    settle()
    slipping = shown.views.segment
    shown.saving.menu_of(slipping, _tab(shown, "slipping")).findChild(
        QAction, "viewPutAway"
    ).trigger()
    settle()

    chip = shown.findChild(QPushButton, "chip_rule")
    assert chip.text().startswith("People who have waited over 1.5 times their usual gap")
    assert shown.filters.tree == slipping.tree


def test_what_is_asked_is_kept_as_a_segment_without_a_tab(qtbot, shown, saved, settle):
    assert not shown.filters.save_button.isVisible()
    shown.filters.bar.put(OVER_500)
    settle()
    shown.filters.save_button.click()
    popup = shown.saving.popup
    popup.as_tab.setChecked(False)
    qtbot.keyClicks(popup.field, "Big")
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    settle()

    assert saved.others == {"Big": BIG}
    assert shown.filters.bar.conditions == (OVER_500,)


def test_a_number_of_another_page_opens_as_its_people(qtbot, shown, book, settle):
    went = []
    shown.go.connect(lambda *where: went.append(where))
    any_of = Tree(Group(How.ANY, (OVER_500, Condition(Field.ORDERS, Op.AT_LEAST, (2,)))))
    shown.opened(PeopleWish(any_of, "Worth a call"))
    settle()

    assert book.asked[-1].tree == any_of
    chip = shown.findChild(QPushButton, "chip_rule")
    assert chip.text() == "Worth a call"
    chip.click()
    assert went == [("segment", any_of)]
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    settle()
    assert book.asked[-1].tree == Tree()


def test_chips_narrow_what_another_page_asked(shown, book, settle):
    any_of = Tree(Group(How.ANY, (OVER_500, Condition(Field.ORDERS, Op.AT_LEAST, (2,)))))
    shown.opened(PeopleWish(any_of, "Worth a call"))
    shown.filters.bar.put(OVER_500)
    settle()

    assert book.asked[-1].tree == Tree(Group(parts=(any_of.root, OVER_500)))


def test_a_rule_that_chips_can_say_opens_as_chips(shown, settle):
    shown.opened(BIG)
    settle()

    assert shown.filters.bar.conditions == (OVER_500,)
    assert shown.filters.bar.asked is None


def test_a_frozen_list_and_the_first_so_many_are_asked_by_their_key(shown, saved, book, settle):
    first = Tree(Group(), first=First(3, Field.SPENT))
    shown.views.show_segments([KeptSegment("own:9", "Three", None, first)], "own:9")
    assert shown.filters.tree == first

    shown.filters.bar.put(OVER_500)
    settle()
    assert book.asked[-1].tree == Tree(Group(parts=(Member("own:9"), OVER_500)))
