import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QPushButton

from app.services.changes import Changes, Subject
from app.services.segments import Condition, Field, Group, Op, Tree

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
    assert told[0].words() == "“Big spenders” is a view now"


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
    assert told[-1].words() == "The view “Big” is gone"


def _own(page, name):
    return next(view for view in page.views.own if view.name == name)


@pytest.fixture
def two(customers, saved, settle):
    """A list with two views of the seller's own, the second one chosen."""
    saved.kept |= {"Big": BIG, "Small": Tree()}
    customers.saving.read("saved/Small")
    customers.opened(None)
    settle()
    return customers


def _names(page):
    return [view.name for view in page.views.own]


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
    assert (heard[0].words(), heard[0].action_id) == ("The view is called “Tiny” now", 4)


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
    assert [act.objectName() for act in menu.actions()] == ["viewRename", "viewRight", "viewRemove"]


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
