"""The letters of codes and what terms can be: pure arithmetic."""

import re
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from itertools import pairwise
from unicodedata import normalize

# Without 0 O 1 I, which are taken for each other on paper.
LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
_BASE = len(LETTERS)
_VALUES = {letter: value for value, letter in enumerate(LETTERS)}
LEAST_CODE, MOST_CODE, MOST_PREFIX = 4, 40, 12
LEAST_SHARED = 2
MOST_CODES = 1_000_000
# So many codes that are none stand beside each one that is: guessing does not pay.
_SPARE = 1_000
_LEAST_BODY, _MOST_BODY = 4, 10
_BETWEEN = re.compile(r"[\s\-_\u2010-\u2015]+")
_WORD = re.compile(r"[A-Z0-9]+(?:[-_\u2010-\u2015][A-Z0-9]+)*")
_CODE = re.compile(r"[A-Z0-9]+")
_LIKE = str.maketrans({"O": "0", "I": "1", "L": "1"})
_ROUNDED = re.compile(r"\d(?:[.,]\d+)?E[+]?\d+", re.IGNORECASE)
_LEAST_ROUNDED = 16
_ZEROS = "000"


class CodeFault(StrEnum):
    """Why a code of the seller's own is not taken."""

    TWICE = "twice"
    TAKEN = "taken"
    SHORT = "short"
    LONG = "long"
    LETTERS = "letters"
    ROUNDED = "rounded"


def check_letter(body: str) -> str:
    """Give the letter that stands after a body; any one wrong letter would need another.

    This is the Luhn sum with 32 letters: it also sees nearly all neighbours that changed places.
    """
    total, factor = 0, 2
    for letter in reversed(body):
        product = factor * _VALUES[letter]
        total += product // _BASE + product % _BASE
        factor = 3 - factor
    return LETTERS[-total % _BASE]


def is_whole(body: str) -> bool:
    """Tell whether a body with its check letter is as it was made."""
    known = all(letter in _VALUES for letter in body)
    return known and len(body) > _LEAST_BODY and check_letter(body[:-1]) == body[-1]


def body_length(codes: int) -> int:
    """Give how many letters, without the check letter, codes of a pool of this size need."""
    length = _LEAST_BODY
    while _BASE**length < codes * _SPARE and length < _MOST_BODY:
        length += 1
    return length


def made_codes(prefix: str, length: int, draw: Callable[[int], int]) -> Iterator[str]:
    """Give codes without end, each as it is shown; one may come twice.

    Args:
        prefix: stands before the hyphen; may be empty.
        length: letters without the check letter.
        draw: gives a number from 0 to below its argument.
    """
    shown = f"{prefix}-" if prefix else ""
    while True:
        number, body = draw(_BASE**length), ""
        for _ in range(length):
            number, value = divmod(number, _BASE)
            body += LETTERS[value]
        yield f"{shown}{body}{check_letter(body)}"


def shown_code(text: str) -> str:
    """Give a code as it is kept and shown: full width, blanks at the ends and cases are gone."""
    return normalize("NFKC", text).strip().upper()


def plain_code(text: str) -> str:
    """Give how a code is compared: without hyphens and blanks, in one case and width."""
    return _BETWEEN.sub("", shown_code(text))


def likeness(plain: str) -> str:
    """Give what a code looks like: O is 0, I and L are 1."""
    return plain.translate(_LIKE)


def is_prefix(text: str) -> bool:
    """Tell whether codes can begin so; nothing is such a beginning, too."""
    return not text or (len(text) <= MOST_PREFIX and bool(_CODE.fullmatch(text)))


def is_shared_code(text: str) -> bool:
    """Tell whether everybody can be given this code; words of any script are fit."""
    plain = plain_code(text)
    least = LEAST_CODE if plain.isascii() else LEAST_SHARED
    return least <= len(plain) <= MOST_CODE and plain.isalnum()


def fault_of_code(text: str) -> CodeFault | None:
    """Tell what is wrong with a code of the seller's own, seen by itself."""
    plain = plain_code(text)
    if _ROUNDED.fullmatch(text.strip()) or (
        plain.isdigit() and len(plain) >= _LEAST_ROUNDED and plain.endswith(_ZEROS)
    ):
        return CodeFault.ROUNDED
    if len(plain) > MOST_CODE:
        return CodeFault.LONG
    if not _CODE.fullmatch(plain) and plain:
        return CodeFault.LETTERS
    return CodeFault.SHORT if len(plain) < LEAST_CODE else None


def words_of(text: str, whole: Sequence[str] = ()) -> set[str]:
    """Give what in a remark may be a code, in plain letters.

    Args:
        text: what the buyer or the seller wrote.
        whole: codes of other scripts, which are found inside of a sentence.
    """
    said = normalize("NFKC", text).upper()
    words = [_BETWEEN.sub("", word) for word in _WORD.findall(said)]
    # "TEA20 7KQ4W": two words that may be one.
    joined = [one + other for one, other in pairwise(words)]
    found = {word for word in (*words, *joined) if LEAST_CODE <= len(word) <= MOST_CODE}
    if whole:
        run = _BETWEEN.sub("", said)
        found.update(code for code in whole if code in run)
    return found
