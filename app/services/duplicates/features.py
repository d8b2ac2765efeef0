"""What is compared of each row, as numbers: sums of its name, its address, and their parts."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from app.services.customers.names import bare_name, has_title, is_masked_name
from app.services.duplicates.letters import (
    Flags,
    Letters,
    Spelling,
    Sums,
    letters_of,
    summed,
    summed_texts,
    tail_sum,
)
from app.services.duplicates.material import Material

NAME_WIDTH = 24
STREET_WIDTH = 40
_SLICE = 5_000
_TAIL = 14
_FIRST_DIGITS = 2
_WITHOUT_YEAR = 8  # letters of a birthday
# What one writes and another leaves out: 12号3栋405室 is 12-3-405.
_MARKS = "-－—号號栋棟幢楼樓室单元單座层層#＃.,，。·・/／ \u3000'’番地丁目の"
_MARK_CODES = np.array([ord(letter) for letter in _MARKS], np.uint32)
_HAN_FIRST, _HAN_LAST = 0x2E80, 0x9FFF
_SPACES = re.compile(r"[\s\u3000]+")
Numbers = NDArray[np.int64]


@dataclass(slots=True)
class Features:
    """Columns by position; 0 where a row has nothing.

    Attributes:
        name: sum of the plain name, without title; `raw_name` of it as it was written.
        family: the first character, of names in letters the first word.
        words: of names in letters the sorted words together; 0 of others.
        tail: the last fourteen letters of the address; `digits` all its digits.
    """

    name: Sums
    raw_name: Sums
    sound: Sums
    family: Sums
    last: Sums
    words: Sums
    first3: Sums
    last3: Sums
    has_title: Flags
    is_han: Flags
    phone: Numbers
    city: Sums
    street: Sums
    digits: Sums
    digits2: Sums
    tail: Sums
    postcode: Sums
    birthday: Sums
    birth_day: Sums

    @classmethod
    def joined(cls, parts: "list[Self]") -> Self:
        """Give the columns of several slices one after the other."""
        columns = (
            np.concatenate([getattr(part, name) for part in parts]) for name in cls.__slots__
        )
        return cls(*columns)


def features_of(material: Material, first: int, end: int, spelling: Spelling) -> Features:
    """Give the columns of rows from one position to another."""
    plain, titles = list[str](), bytearray()
    for each in material.names[first:end]:
        bare, is_titled = _named(each)
        plain.append(bare)
        titles.append(is_titled)
    are_titled = np.frombuffer(titles, np.bool_)
    letters = spelling.plain(letters_of(plain, NAME_WIDTH))
    is_han = (letters[:, 0] >= _HAN_FIRST) & (letters[:, 0] <= _HAN_LAST)
    words = _words(plain, is_han)
    streets = spelling.plain(letters_of(material.streets[first:end], STREET_WIDTH))
    kept, digits = _kept(streets)
    birthdays = material.birthdays[first:end]
    name = summed(letters)
    return Features(
        name=name,
        raw_name=summed_texts(plain, NAME_WIDTH),
        sound=summed(spelling.sounds(letters)),
        family=np.where(is_han, summed(letters[:, :1]), words[0]),
        last=words[1],
        words=words[2],
        first3=words[3],
        last3=words[4],
        has_title=are_titled,
        is_han=is_han,
        phone=_phones(material.phones[first:end]),
        city=summed_texts([each.casefold() for each in material.cities[first:end]], 24),
        street=summed(streets, kept),
        digits=summed(streets, digits),
        digits2=summed(streets, digits & (np.cumsum(digits, axis=1) <= _FIRST_DIGITS)),
        tail=tail_sum(streets, kept, _TAIL),
        postcode=summed_texts(material.postcodes[first:end], 12),
        birthday=summed_texts(
            [each if len(each) > _WITHOUT_YEAR else "" for each in birthdays], 24
        ),
        birth_day=summed_texts([each[-5:] for each in birthdays], 8),
    )


def all_features(
    material: Material, spelling: Spelling, step: Callable[[], None] = lambda: None
) -> Features:
    """Give the columns of all rows, in slices so that other threads have their turn.

    Args:
        step: called after each slice; may raise.
    """
    count, parts = len(material.ids), []
    for first in range(0, max(count, 1), _SLICE):
        parts.append(features_of(material, first, min(first + _SLICE, count), spelling))
        step()
    return Features.joined(parts)


def _named(name: str) -> tuple[str, bool]:
    """Give a name without its title, and whether it had one; a masked one is no name."""
    if name.isalnum() and not has_title(name):
        return name, False
    if not name or is_masked_name(name):
        return "", False
    bare, is_titled = bare_name(name)
    return (_SPACES.sub(" ", bare).strip() if not bare.isalnum() else bare), is_titled


def _words(names: list[str], is_han: Flags) -> tuple[Sums, ...]:
    """Give of names in letters: first word, last word, all words sorted, and three letters each."""
    split: list[Sequence[str]] = [
        () if han else name.lower().split()
        for name, han in zip(names, is_han.tolist(), strict=True)
    ]
    first = [each[0] if each else "" for each in split]
    last = [each[-1] if len(each) > 1 else "" for each in split]
    ordered = [" ".join(sorted(each)) for each in split]
    return (
        summed_texts(first, 16),
        summed_texts(last, 16),
        summed_texts(ordered, 32),
        summed_texts([each[:3] for each in first], 4),
        summed_texts([each[:3] for each in last], 4),
    )


def _kept(letters: Letters) -> tuple[Flags, Flags]:
    is_there = letters != 0
    digits = (letters >= ord("0")) & (letters <= ord("9"))
    return is_there & ~np.isin(letters, _MARK_CODES), digits


def _phones(phones: list[str]) -> Numbers:
    return np.fromiter(map(phone_number, phones), np.int64, len(phones))


def phone_number(phone: str) -> int:
    """Give a phone in its normal form as a number, 0 where it is none."""
    digits = phone[1:]
    return int(digits) if digits.isdigit() else 0
