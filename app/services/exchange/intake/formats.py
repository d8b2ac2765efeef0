"""Formats of platforms: each one JSON file under resources/formats, no code of its own."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TypeAlias

from app.services.exchange.intake.fields import ALL_FIELDS, FORMATS_FOLDER, folded
from app.services.exchange.views import Refusal, TableKind

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"

STATES = ("unpaid", "paid", "shipped", "completed", "partly_refunded", "closed", "refunded")
RANKS = {
    "unpaid": 0,
    "paid": 1,
    "shipped": 2,
    "completed": 3,
    "partly_refunded": 4,
    "closed": 5,
    "refunded": 5,
}
AMOUNT_MEANINGS = ("net", "status_decides", "paid_refunded", "lines", "none")
_NOT_FORMATS = ("fields.json", "header_words.json")
_USUAL_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class StateColumn:
    """What one column says about an order's state; the highest rank of all columns stands.

    Attributes:
        names: folded header names, the first one present is read.
        words: state by folded word.
        filled: the state that any filled cell means, instead of words.
        empty: the state that an empty cell means.
        unless: a folded header name beside which this column is not asked.
        at_least: asked only if the other columns come to this rank.
        is_open: words not listed say nothing, instead of keeping the row aside.
    """

    names: tuple[str, ...]
    words: Mapping[str, str] = field(default_factory=dict)
    filled: str | None = None
    empty: str | None = None
    unless: str | None = None
    at_least: int = 0
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Format:
    """One export format.

    Attributes:
        columns: fields by folded header name; several stand for repeated names in their sequence.
        known: folded names of the platform that carry no field.
        need: groups of folded names; one name of each group must be there.
        never: folded names that another format has and this one must not have.
        share: the least part of a file's own headers that must be known.
        amounts: how the net amount comes about (AMOUNT_MEANINGS).
        head: folded name of the column that is filled on the order's main row only.
        fills_down: an empty order number continues the order above.
        option_mark: folded name of a column that is empty on option rows of the line above.
        line_words: states by folded word of the line_state column.
        line_states: the state columns speak of single lines, the order's state follows from all.
        no_line: folded words of the line_kind column whose rows are no products.
        number_like: what order numbers look like; other rows under the header describe columns.
        number_prefix: signs to drop before an order number.
        dated_number: an expression with y, m, d: the order's day where its date is empty.
        separator: between several line numbers in one cell.
        closing: states by a part of the closing reason, for closed orders.
        footers: rows whose first filled cell matches are not read.
        refuse: why such a file is not read at all.
    """

    key: str
    platform: str
    kind: TableKind
    columns: Mapping[str, tuple[str | None, ...]]
    known: frozenset[str] = frozenset()
    need: tuple[frozenset[str], ...] = ()
    never: frozenset[str] = frozenset()
    share: float = _USUAL_SHARE
    zone: str | None = None
    currency: str | None = None
    country: str | None = None
    states: tuple[StateColumn, ...] = ()
    usual_state: str | None = None
    closing: tuple[tuple[str, str], ...] = ()
    amounts: str = "none"
    date_order: str | None = None
    head: str | None = None
    fills_down: bool = False
    option_mark: str | None = None
    line_words: Mapping[str, str] = field(default_factory=dict)
    line_states: bool = False
    no_line: frozenset[str] = frozenset()
    number_like: re.Pattern[str] | None = None
    number_prefix: str = ""
    dated_number: re.Pattern[str] | None = None
    separator: str = ""
    surname_first: bool = False
    footers: tuple[re.Pattern[str], ...] = ()
    refuse: Refusal | None = None

    @property
    def names(self) -> frozenset[str]:
        """Every folded header name that belongs to this format."""
        return self.known | self.columns.keys()


@cache
def known_formats() -> tuple[Format, ...]:
    """Give all formats of resources/formats, read once."""
    return formats_in(FORMATS_FOLDER)


def formats_in(folder: Path) -> tuple[Format, ...]:
    """Read every format file of a folder, in the sequence of their names.

    Raises:
        ValueError: a file names a field, state or meaning that does not exist.
    """
    return tuple(
        read_format(path) for path in sorted(folder.glob("*.json")) if path.name not in _NOT_FORMATS
    )


def read_format(path: Path) -> Format:
    """Read one format file.

    Raises:
        ValueError: the file names a field, state or meaning that does not exist.
    """
    said = json.loads(path.read_text(encoding="utf-8"))
    found = Format(
        key=said["key"],
        platform=said["platform"],
        kind=TableKind(said["kind"]),
        columns={folded(n): _fields(f) for n, f in said.get("columns", {}).items()},
        known=_names(said.get("known")),
        need=tuple(_names(group) for group in said.get("need", ())),
        never=_names(said.get("never")),
        share=said.get("share", _USUAL_SHARE),
        zone=said.get("zone"),
        currency=said.get("currency"),
        country=said.get("country"),
        states=tuple(_state_column(column) for column in said.get("states", ())),
        usual_state=said.get("usual_state"),
        closing=tuple(said.get("closing", {}).items()),
        amounts=said.get("amounts", "none"),
        date_order=said.get("date_order"),
        head=_name(said.get("head")),
        fills_down=said.get("fills_down", False),
        option_mark=_name(said.get("option_mark")),
        line_words={folded(w): s for w, s in said.get("line_words", {}).items()},
        line_states=said.get("line_states", False),
        no_line=_names(said.get("no_line")),
        number_like=_pattern(said.get("number_like")),
        number_prefix=said.get("number_prefix", ""),
        dated_number=_pattern(said.get("dated_number")),
        separator=said.get("separator", ""),
        surname_first=said.get("surname_first", False),
        footers=tuple(re.compile(text, re.IGNORECASE) for text in said.get("footers", ())),
        refuse=Refusal(said["refuse"]) if "refuse" in said else None,
    )
    _check(found)
    return found


def _fields(said: Json) -> tuple[str | None, ...]:
    if isinstance(said, list):
        return tuple(name if isinstance(name, str) else None for name in said)
    return (said if isinstance(said, str) else None,)


def _names(said: list[str] | str | None) -> frozenset[str]:
    return frozenset(folded(name) for name in ([said] if isinstance(said, str) else said or ()))


def _name(said: str | None) -> str | None:
    return folded(said) if said else None


def _pattern(said: str | None) -> re.Pattern[str] | None:
    return re.compile(said) if said else None


def _state_column(said: Mapping[str, Json]) -> StateColumn:
    words = said.get("words") or {}
    names = said["column"]
    return StateColumn(
        names=tuple(folded(str(n)) for n in (names if isinstance(names, list) else [names])),
        words={folded(w): str(s) for w, s in words.items()} if isinstance(words, dict) else {},
        filled=_text(said.get("filled")),
        empty=_text(said.get("empty")),
        unless=_name(_text(said.get("unless"))),
        at_least=RANKS[str(said.get("at_least", "unpaid"))],
        is_open=said.get("is_open") is True,
    )


def _text(said: Json) -> str | None:
    return said if isinstance(said, str) else None


def _check(found: Format) -> None:
    fields = {name for names in found.columns.values() for name in names if name}
    states = {
        state
        for column in found.states
        for state in (*column.words.values(), column.filled, column.empty, found.usual_state)
        if state and state != "ignore"
    }
    wrong = (fields - ALL_FIELDS) | (states - set(STATES))
    if found.amounts not in AMOUNT_MEANINGS:
        wrong.add(found.amounts)
    if wrong:
        raise ValueError(found.key, sorted(wrong))
