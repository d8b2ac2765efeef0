"""What tells of a person wherever it stands, so that it is found in texts of which nobody knows."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from app.services.customers import folded

BLANK = "—"  # in place of a text that told of somebody, where an empty one would be unfit
_BETWEEN = "\x1f"
_LONG, _LONG_HAN = 5, 2
_FEWEST_DIGITS = 7
_HAN_FROM = "\u3040"  # kana, Han and Hangul: two letters of these are a name
# What stands under these names in the journal and in conditions are codes of the program.
_CODES = frozenset(("edit", "what", "field", "fields", "op", "how", "ordered", "currency", "rows",
     "points", "reason"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Traces:
    """What a person is known by.

    Attributes:
        texts: names, accounts, e-mails, streets.
        phones: digits of phones, without the country's code.
        numbers: texts that mean the person only as a whole cell: numbers of her orders.
    """

    texts: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()

    def are_in(self, text: str) -> bool:
        """Tell whether a text tells of the person."""
        return self.are_in_row((text,))

    def are_in_row(self, cells: Iterable[str]) -> bool:
        """Tell whether a row of texts tells of the person."""
        joined = _BETWEEN.join(("", *(folded(cell).strip() for cell in cells), ""))
        if any(_part(text) in joined for text in self.texts):
            return True
        if any(f"{_BETWEEN}{number}{_BETWEEN}" in joined for number in self.numbers):
            return True
        digits = "".join(filter(lambda letter: letter.isdecimal() or letter == _BETWEEN, joined))
        return any(phone in digits for phone in self.phones)


def traces_of(texts: Iterable[str], phones: Iterable[str], numbers: Iterable[str]) -> Traces:
    """Make traces of what was read; what is too short to mean anybody is left out."""
    plain = {folded(text).strip() for text in texts}
    digits = {"".join(filter(str.isdecimal, folded(phone))) for phone in phones}
    return Traces(
        frozenset(text for text in plain if len(text) > 1),
        frozenset(each.removeprefix("86") for each in digits if len(each) >= _FEWEST_DIGITS),
        frozenset(folded(number) for number in numbers),
    )


def without(traces: Traces, text: str) -> str:
    """Give a JSON text without what tells of the person; the same text where nothing does."""
    try:
        kept = json.loads(text)
    except ValueError:
        return BLANK if traces.are_in(text) else text
    made = _walked(kept, traces)
    return text if made == kept else json.dumps(made, ensure_ascii=False)


def _walked(kept: object, traces: Traces, name: str = "") -> object:
    made = kept
    match kept:
        case _ if name in _CODES:
            pass
        case dict():
            made = {key: _walked(value, traces, str(key)) for key, value in kept.items()}
        case list():
            made = [_walked(value, traces, name) for value in kept]
        case str():
            # A tree of conditions stands in the journal as a text.
            is_json = kept[:1] in ("{", "[")
            made = without(traces, kept) if is_json else _said(kept, traces)
    return made


def _said(text: str, traces: Traces) -> str:
    return BLANK if traces.are_in(text) else text


def _part(text: str) -> str:
    """Give what to look for: a short text must be the whole cell, or it stands in many others."""
    is_long = len(text) >= (_LONG_HAN if max(text) >= _HAN_FROM else _LONG)
    return text if is_long else f"{_BETWEEN}{text}{_BETWEEN}"
