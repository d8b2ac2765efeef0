"""Beside the class that is set stands what the customer buys like; one press takes it over."""

from dataclasses import replace

import pytest

from app.services.changes import Changes
from app.services.classing import Suggestion, Why
from app.services.editing import PersonField
from app.services.segments import Field
from app.ui.customers import OneCustomerPage
from tests.ui_pages.fakes import a_home

WHOLESALE = Suggestion(
    "retail",
    "wholesale",
    (Why(Field.ORDERS_YEAR, 9), Why(Field.PIECES_EACH, 34)),
    is_by_hand=True,
)


@pytest.fixture
def says():
    return {5: WHOLESALE}


@pytest.fixture
def suggesting(person_desk, says):
    return replace(person_desk, suggestion=says.get)


@pytest.fixture
def page(qtbot, tasks, hub, suggesting, settle):
    made = OneCustomerPage(suggesting, tasks, hub, a_home())
    qtbot.addWidget(made)
    made.resize(1200, 860)
    made.show()
    made.opened(5)
    settle()
    return made


def test_what_the_customer_buys_like_stands_beside_the_class(page):
    line = page.profile.class_line

    assert line.words.text() == "Buys like Wholesale: 9 orders, 34 pieces each"
    assert line.take.text() == "Set the class to Wholesale"
    assert line.take.isVisible()


def test_one_press_takes_it_over_by_hand_with_undo(page, person_editing, settle):
    told = []
    page.did.connect(told.append)

    page.profile.class_line.take.click()
    settle()

    person, edit = person_editing.saved[-1]
    assert (person, edit.values) == (5, {PersonField.CLASS: "wholesale"})
    assert told[0].words() == "Class set"


def test_nothing_stands_there_where_the_rules_say_the_same(page, says, hub, settle):
    says.clear()
    hub.announce(Changes())
    settle()

    assert not page.profile.class_line.words.isVisible()
    assert not page.profile.class_line.take.isVisible()


def test_another_customer_does_not_wear_the_suggestion_of_the_one_before(page, settle):
    page.opened(6)
    settle()

    assert not page.profile.class_line.take.isVisible()
