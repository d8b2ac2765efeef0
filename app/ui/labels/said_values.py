"""Values of the history in words: what stood in a field before and after."""

import json
from collections.abc import Callable, Mapping

from app.services.history import ChangeRow
from app.ui.i18n import translate
from app.ui.labels.birthdays import birthday_words
from app.ui.labels.codes import consent, customer_class, gender, order_state
from app.ui.labels.matters import concern_words, custom_value, facet_value


def said_value(change: ChangeRow, value: str) -> str:
    """Give a value of a change in words."""
    if not value:
        return translate("history", "nothing")
    if change.field in _SAID:
        return _SAID[change.field](change, value)
    if change.field.startswith("consent_"):
        return consent(value)[0]
    return _VALUES[change.field](value) if change.field in _VALUES else value


def _concern(change: ChangeRow, value: str) -> str:
    words = concern_words(change.of)
    if value == "open":
        return words
    return translate("history", "{concern} (settled)").format(concern=words)


def _yes_or_no(value: str) -> str:
    return translate("history", "yes") if value == "1" else translate("history", "no")


def _tags(value: str) -> str:
    try:
        return ", ".join(json.loads(value))
    except (ValueError, TypeError):
        return value


_VALUES: Mapping[str, Callable[[str], str]] = {
    "class_code": customer_class,
    "state": lambda value: order_state(value)[0],
    "is_hidden": _yes_or_no,
    "is_shared": _yes_or_no,
    "birthday": birthday_words,
    "gender": gender,
    "tags": _tags,
}
_SAID: Mapping[str, Callable[[ChangeRow, str], str]] = {
    "facet": lambda change, value: facet_value(change.of, value),
    "concern": _concern,
    "custom": lambda change, value: custom_value(change.kind, value),
}
