"""Codes of vouchers: the number of a spending in letters that nobody misreads, with a check."""

import re
import unicodedata

# Without 0, O, 1, I and U: 31 is a prime, so that the check finds every exchange of neighbours.
_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTVWXYZ"
_BASE = len(_ALPHABET)
_PLACES = 6
_MIX = 715_827_883  # a prime: neighbours look nothing alike, and no number is met twice
_ALL: int = _BASE**_PLACES
_BACK: int = pow(_MIX, -1, _ALL)
_LETTER = f"[{_ALPHABET}]"
# However the two groups are joined; but no part of a longer word or number.
_IN_WORDS = re.compile(
    rf"(?<![0-9A-Z]){_LETTER}{{3}}[-\u2010-\u2015\u2212\u30fc_. ]?{_LETTER}{{4}}(?![0-9A-Z])"
)


def voucher_code(entry_id: int) -> str:
    """Give the code of a spending: two groups of letters and digits, the last one a check."""
    letters, rest = "", entry_id * _MIX % _ALL
    for _ in range(_PLACES):
        rest, digit = divmod(rest, _BASE)
        letters = _ALPHABET[digit] + letters
    whole = letters + _check(letters)
    return f"{whole[:3]}-{whole[3:]}"


def entry_of(code: str) -> int | None:
    """Give the number of the spending whose code this is; None if it is none, or was misread."""
    letters = "".join(letter for letter in code.upper() if letter in _ALPHABET)
    if len(letters) != _PLACES + 1 or _check(letters[:-1]) != letters[-1]:
        return None
    number = 0
    for letter in letters[:-1]:
        number = number * _BASE + _ALPHABET.index(letter)
    return number * _BACK % _ALL


def entries_in(text: str) -> set[int]:
    """Give the numbers whose codes stand in a text; not all of them need be spendings."""
    plain = unicodedata.normalize("NFKC", text).upper()
    found = (entry_of(code) for code in _IN_WORDS.findall(plain))
    return {entry for entry in found if entry}


def _check(letters: str) -> str:
    """Give the letter that changes with any one letter, and with two neighbours exchanged."""
    return _ALPHABET[sum(at * _ALPHABET.index(each) for at, each in enumerate(letters, 1)) % _BASE]
