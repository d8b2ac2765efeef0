from array import array

import pytest

from app.ui.kit.picking import Picked


@pytest.fixture
def picked(qapp):
    made = Picked()
    made.show_list(array("q", range(1, 1_000_001)), is_same=False)
    return made


def test_single_people_stay_selected_when_the_list_shows_others(picked):
    picked.put((3, 5), is_on=True)
    picked.show_list(array("q", [7, 8]), is_same=False)
    picked.put((7,), is_on=True)
    picked.put((5,), is_on=False)

    assert picked.count == 2
    assert picked.chosen().ids() == [3, 7]


def test_all_but_some_of_a_million_take_no_room(picked):
    picked.put_all()
    assert picked.count == 1_000_000
    assert picked.is_all
    picked.put((5,), is_on=False)

    assert picked.count == 999_999
    assert not picked.has(5)
    assert picked.has(6)
    assert list(picked.chosen().ids()[:5]) == [1, 2, 3, 4, 6]


def test_all_ends_with_the_list_it_was_said_of(picked):
    picked.put_all()
    picked.show_list(array("q", [7, 8, 9]), is_same=True)
    assert picked.count == 3

    picked.show_list(array("q", [1]), is_same=False)
    assert picked.count == 0


def test_a_selection_that_was_handed_over_does_not_move_with_the_next_click(picked):
    picked.put((3,), is_on=True)
    chosen = picked.chosen()
    picked.put((4,), is_on=True)

    assert chosen.count == 1
    assert chosen.ids() == [3]
