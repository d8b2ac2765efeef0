"""Sums of texts, many at once: two texts have one sum where they are one text."""

from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from app.services.customers.names import sound_table
from app.services.customers.scripts import plain_letters

Sums = NDArray[np.uint64]
Letters = NDArray[np.uint32]
Flags = NDArray[np.bool_]
_TIMES = np.uint64(0x9E3779B97F4A7C15)
_START = np.uint64(0xCBF29CE484222325)
_BMP = 0x10000


def letters_of(texts: Sequence[str], width: int) -> Letters:
    """Give the letters of texts as a table, cut to a width, 0 where a text has ended."""
    cut = np.array(texts, dtype=f"U{width}")
    return cut.view(np.uint32).reshape(len(texts), width) if len(texts) else _NONE[:, :width]


_NONE: Letters = np.zeros((0, 64), np.uint32)


@cache
def spelling() -> "Spelling":
    """Give the tables, made once."""
    return Spelling()


class Spelling:
    """Tables by letter: what it stands for, and how it sounds."""

    def __init__(self) -> None:
        self._plain = np.arange(_BMP, dtype=np.uint32)
        codes = plain_letters()
        self._plain[list(codes)] = list(codes.values())
        self._sounds = np.arange(_BMP, dtype=np.uint32)
        table, numbers = sound_table(), dict[str, int]()
        heard = [numbers.setdefault(sound, len(numbers)) for sound in table.values()]
        letters = np.frombuffer("".join(table).encode("utf-32-le"), np.uint32)
        basic = letters < _BMP
        self._sounds[letters[basic]] = _BMP + np.array(heard, np.uint32)[basic]

    def plain(self, letters: Letters) -> Letters:
        """Give letters without width, case, kana and traditional forms."""
        return np.where(letters < _BMP, self._plain[letters & 0xFFFF], letters)

    def sounds(self, letters: Letters) -> Letters:
        """Give the sound of each letter, itself where it has none."""
        return np.where(letters < _BMP, self._sounds[letters & 0xFFFF], letters)


def summed(letters: Letters, kept: Flags | None = None) -> Sums:
    """Give a sum of each row of letters; 0 for no letter.

    Args:
        kept: which letters count; all that are there without it.
    """
    counted = letters != 0 if kept is None else kept
    total = np.full(len(letters), _START)
    for column, counts in zip(letters.T, counted.T, strict=True):
        if counts.any():
            total = np.where(counts, (total ^ column) * _TIMES, total)
    return np.where(counted.any(axis=1), total, np.uint64(0))


def tail_sum(letters: Letters, kept: Flags, length: int) -> Sums:
    """Give a sum of the last letters that count."""
    total = np.full(len(letters), _START)
    seen = np.zeros(len(letters), np.uint8)
    for column, counts in zip(letters.T[::-1], kept.T[::-1], strict=True):
        counts_here = counts & (seen < length)
        total = np.where(counts_here, (total ^ column) * _TIMES, total)
        seen += counts_here
    return np.where(seen > 0, total, np.uint64(0))


def joined(*sums: Sums) -> Sums:
    """Give one sum of several, 0 where one of them is missing."""
    total = np.full(len(sums[0]), _START)
    missing = np.zeros(len(sums[0]), np.bool_)
    for each in sums:
        total = (total ^ (each ^ (each >> np.uint64(29)))) * _TIMES
        missing |= each == 0
    return np.where(missing, np.uint64(0), total)


def summed_texts(texts: Sequence[str], width: int = 32) -> Sums:
    """Give the sums of texts as they stand."""
    return summed(letters_of(texts, width))
