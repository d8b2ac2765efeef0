"""What both keep: contacts, places, shops, tags, as lines of the review."""

from collections.abc import Callable, Mapping

from app.services.duplicates.views import Union
from app.ui.customers.duplicates.lines import KeptLine
from app.ui.formats import listed, masked_email, masked_phone
from app.ui.labels import concern_words
from app.ui.labels.duplicates import merge_field


def _phone(text: str) -> str:
    # As it came from a file, with strokes and blanks.
    return masked_phone("".join(each for each in text if each not in "-  "))


def _account(text: str) -> str:
    return masked_email(text) if "@" in text else text


def _note(text: str) -> str:
    return " ".join(text.split())


_WORDS: Mapping[str, Callable[[str], str]] = {
    "phone": _phone,
    "email": masked_email,
    "account": _account,
    "concern": concern_words,
    "note": _note,
}


def union_line(union: Union) -> KeptLine:
    """Give the line of what both bring along."""
    words = _WORDS.get(union.field, str)
    texts = [
        listed([words(each) for each in values]) for values in (union.values_a, union.values_b)
    ]
    field = "notes" if union.field == "note" else union.field
    return KeptLine(union.field, merge_field(field), texts, are_joined=True)
