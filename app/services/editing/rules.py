"""What a tag, a birthday and other values of a person may be."""

from collections.abc import Collection, Mapping

from app.services.customers.birthdays import read_birthday
from app.services.settings.rules import keepable

LONGEST_TAG = 40
LONGEST_TEXT = 200
LONGEST_NOTE = 10_000
_GENDERS = ("female", "male")
_STRICTNESS = {"given": 1, "unknown": 2, "refused": 3}


def tidy_tag(text: str) -> str | None:
    """Give a tag without blanks around and doubled inside; None for what cannot be one."""
    tag = " ".join(keepable(text).split())
    return tag if tag and len(tag) <= LONGEST_TAG else None


def tidy_value(field: str, text: str | None) -> str | None:
    """Give a value as it is stored: tidied, None for empty.

    Raises:
        ValueError: the field cannot have it.
    """
    kept = keepable(text or "")
    value = kept.strip() if field == "note" else " ".join(kept.split())
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


# How sure each sign alone makes that two people are one.
_CHANCES: Mapping[str, float] = {
    "phone": 0.9,
    "email": 0.9,
    "account": 0.85,
    "own_field": 0.8,
    "name": 0.65,
    "name_close": 0.6,
    "pinyin": 0.55,
    "region": 0.3,
}
_SIGNS_OF_NAME = ("name", "name_close", "pinyin")
_OTHER_REGION = 0.7
_OTHER_NAME = 0.7


def chance_percent(reasons: Collection[str]) -> int:
    """Give how likely two people are one, in percent.

    Signs for it join as if they were independent. Another region makes a name say less; another
    name makes everything say less.

    Args:
        reasons: codes of Resemblance.
    """
    doubt = 1.0
    for reason in reasons:
        chance = _CHANCES.get(reason, 0.0)
        if reason in _SIGNS_OF_NAME and "other_region" in reasons:
            chance *= _OTHER_REGION
        doubt *= 1 - chance
    return int(100 * (1 - doubt) * (_OTHER_NAME if "other_name" in reasons else 1.0) + 1e-9)
