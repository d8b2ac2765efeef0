import pytest

from app.ui.formats import masked_email, masked_phone
from app.ui.habits import COMFORTABLE, COMPACT, VALUES, Habit, has_letter_keys, live_by, row_height
from app.ui.window_state import OLD_FILE, WindowState


@pytest.fixture(autouse=True)
def _usual_habits():
    yield
    for habit, values in VALUES.items():
        live_by(habit, values[0])


def test_phones_and_addresses_are_hidden_until_the_seller_says_otherwise():
    assert masked_phone("+8613812342046") == "138 **** 2046"
    assert "*" in masked_email("ada.lovelace@example.com")

    live_by(Habit.HIDES_CONTACTS, 0)

    assert masked_phone("+8613812342046") == "138 1234 2046"
    assert masked_email("ada.lovelace@example.com") == "ada.lovelace@example.com"


def test_rows_can_be_lower():
    assert row_height() == COMFORTABLE

    live_by(Habit.ROW_HEIGHT, COMPACT)

    assert row_height() == COMPACT


def test_single_letters_can_be_switched_off():
    assert has_letter_keys()

    live_by(Habit.LETTER_KEYS, 0)

    assert not has_letter_keys()


def test_there_is_no_other_row_height():
    with pytest.raises(ValueError, match="50"):
        live_by(Habit.ROW_HEIGHT, 50)


def test_habits_are_kept_to_the_next_start(tmp_path):
    state = WindowState(tmp_path)
    state.keep_habit(Habit.ROW_HEIGHT, COMPACT)
    state.save()

    assert WindowState(tmp_path).habit(Habit.ROW_HEIGHT) == COMPACT


def test_a_spoilt_habit_is_the_usual_one(tmp_path):
    (tmp_path / OLD_FILE).write_text("[habits]\nrow_height=7\nletter_keys=maybe\n")

    state = WindowState(tmp_path)

    assert state.habit(Habit.ROW_HEIGHT) == COMFORTABLE
    assert state.habit(Habit.LETTER_KEYS) == 1
