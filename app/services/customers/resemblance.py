"""How much two names are alike: equal, one letter apart, or of the same sound."""

from enum import StrEnum

from app.services.customers.folding import folded
from app.services.customers.names import has_han, names_contradict, sounds_of

_SHORTEST_LATIN = 5  # below that one letter makes another name


class Likeness(StrEnum):
    """What two names have to do with each other."""

    EQUAL = "equal"
    CLOSE = "close"
    SOUND = "sound"
    OTHER = "other"
    UNSURE = "unsure"


def likeness(one: str | None, other: str | None) -> Likeness:
    """Compare two names; unsure where one is missing, masked, or a surname with a title."""
    if not one or not other:
        return Likeness.UNSURE
    first, second = ("".join(folded(name).split()) for name in (one, other))
    if first == second:
        return Likeness.EQUAL
    return _of_different(first, second) if names_contradict(one, other) else Likeness.UNSURE


def _of_different(first: str, second: str) -> Likeness:
    are_han = has_han(first) and has_han(second)
    # Another family name makes another person.
    if first[0] == second[0] and _is_misspelt(first, second, are_han=are_han):
        return Likeness.CLOSE
    if are_han and sounds_of(first) == sounds_of(second):
        return Likeness.SOUND
    return Likeness.OTHER


def _is_misspelt(first: str, second: str, *, are_han: bool) -> bool:
    if are_han:
        return len(first) == len(second) and _is_one_apart(first, second)
    return min(len(first), len(second)) >= _SHORTEST_LATIN and _is_one_apart(first, second)


def _is_one_apart(first: str, second: str) -> bool:
    short, long = sorted((first, second), key=len)
    if len(long) - len(short) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[at + 1 if len(short) == len(long) else at :] == long[at + 1 :]
