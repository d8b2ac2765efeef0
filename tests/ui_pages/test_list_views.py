import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

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
