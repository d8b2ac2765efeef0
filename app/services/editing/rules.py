"""What a tag, a birthday and other values of a person may be."""

from app.services.customers.birthdays import read_birthday

LONGEST_TAG = 40
LONGEST_TEXT = 200
LONGEST_NOTE = 10_000
_GENDERS = ("female", "male")
_STRICTNESS = {"given": 1, "unknown": 2, "refused": 3}


def tidy_tag(text: str) -> str | None:
    """Give a tag without blanks around and doubled inside; None for what cannot be one."""
    tag = " ".join(text.split())
    return tag if tag and len(tag) <= LONGEST_TAG else None


def tidy_value(field: str, text: str | None) -> str | None:
    """Give a value as it is stored: tidied, None for empty.

    Raises:
        ValueError: the field cannot have it.
    """
    value = (text or "").strip() if field == "note" else " ".join((text or "").split())
    if not value:
        return None
    if field == "birthday":
        return read_birthday(value).text
    if field == "gender" and value not in _GENDERS:
        raise ValueError(value)
    if len(value) > (LONGEST_NOTE if field == "note" else LONGEST_TEXT):
        raise ValueError(field)
    return value


def needs_proof(state: str, now: str) -> bool:
    """Tell whether a statement opens what stood closed: that is raised with proof only."""
    return _STRICTNESS[state] < _STRICTNESS[now]
