"""How the seller likes to work: row height, hidden phones, single letters; each acts at once."""

from enum import StrEnum

from app.ui.theme import announcer

COMFORTABLE, COMPACT = 44, 36


class Habit(StrEnum):
    """One habit, by the name under which it is kept. Values are whole numbers, 1 is yes."""

    ROW_HEIGHT = "row_height"
    HIDES_CONTACTS = "hides_contacts"
    LETTER_KEYS = "letter_keys"


# What may be chosen; the first is what a new seller has.
VALUES = {
    Habit.ROW_HEIGHT: (COMFORTABLE, COMPACT),
    Habit.HIDES_CONTACTS: (1, 0),
    Habit.LETTER_KEYS: (1, 0),
}
_in_force = {habit: values[0] for habit, values in VALUES.items()}


def habit(which: Habit) -> int:
    """Give the value in force."""
    return _in_force[which]


def row_height() -> int:
    """Give the height of a table's row in pixels of the design."""
    return _in_force[Habit.ROW_HEIGHT]


def hides_contacts() -> bool:
    """Tell whether phones and e-mail addresses have their middle hidden on screen."""
    return bool(_in_force[Habit.HIDES_CONTACTS])


def has_letter_keys() -> bool:
    """Tell whether single letters do something while a table has the focus."""
    return bool(_in_force[Habit.LETTER_KEYS])


def live_by(which: Habit, value: int) -> None:
    """Put a value into force; everything is measured and painted again.

    Raises:
        ValueError: it is none of the values that may be chosen.
    """
    if value not in VALUES[which]:
        raise ValueError(value)
    if _in_force[which] != value:
        _in_force[which] = value
        announcer.changed.emit()
