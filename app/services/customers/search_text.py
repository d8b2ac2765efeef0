"""What the search index stores of a person, and what it is asked when a seller types.

The index is FTS5 over two columns (tokenize = 'unicode61 remove_diacritics 0', prefix = '1').
`words` holds every field cut into overlapping pairs and its last letter alone; `digits` holds every
phone cut into overlapping triples and its last two and last one. A typed text is cut the same
way and asked as a phrase, so exactly what LIKE would find is found. A field ends in a token that
is shorter than any token of a phrase: no phrase runs from one field into the next.
"""

import re
from collections.abc import Sequence
from operator import add

from app.services.customers.folding import folded
from app.services.customers.names import has_han, sounds_of

__all__ = ["folded", "match_expression", "search_digits", "search_words"]

_BMP_END = 0x10000
_PRIVATE_PLANE = 0xF0000
_LONELY = range(0xD800, 0xE000)
_TRIPLE = 3
_PAIR = 2
# Letters that every version of the tokenizer takes for part of a word and leaves as they are.
_PLAIN = (
    range(ord("0"), ord("9") + 1),
    range(ord("a"), ord("z") + 1),
    range(0x3041, 0x3097),
    range(0x4E00, 0x9FA6),
    range(0xAC00, 0xD7A4),
)

_RUNS_OF_DIGITS = re.compile(r"[0-9]+")
_PHONE_LIKE = re.compile(r"[0-9()+\-./\s\u2010-\u2015]+")
_CHINESE_MOBILE = re.compile(r"861[3-9][0-9]{9}")
_COUNTRY_CODE = re.compile(r"2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[0-9]{3}")
_WITHOUT_TRUNK = ("1", "7")
_SHORTEST_INTERNATIONAL = 6


class _Tokens(dict[int, str]):
    """Letters as the tokenizer keeps them; anything else moves to private letters, one to one.

    Beyond the first plane a letter becomes two, like in UTF-16, so that none meets another.
    """

    def __missing__(self, code: int) -> str:
        if any(code in plain for plain in _PLAIN):
            token = chr(code)
        elif code in _LONELY or code in (0xFFFE, 0xFFFF):
            token = chr(_PRIVATE_PLANE + 0xFFFD)
        elif code < _BMP_END:
            token = chr(_PRIVATE_PLANE + code)
        else:
            high, low = divmod(code - _BMP_END, 0x400)
            token = chr(_PRIVATE_PLANE + 0xD800 + high) + chr(_PRIVATE_PLANE + 0xDC00 + low)
        self[code] = token
        return token


_TOKENS = _Tokens()


def _pairs(token_text: str) -> str:
    # Ends in the last letter alone: the next field cannot continue a phrase.
    return " ".join(map(add, token_text, token_text[1:] + " "))


def _triples(digits: str) -> str:
    return " ".join([digits[at : at + _TRIPLE] for at in range(len(digits))])


def search_words(
    *,
    name: str | None,
    called_as: str | None,
    kana: str | None,
    account: str | None,
    email: str | None,
) -> str:
    """Give the text of the index column `words` for one customer; empty when there is nothing.

    A name with Chinese letters is also found by its pinyin, in full and by initials.
    """
    fields = [folded(field) for field in (name, called_as, kana, account, email) if field]
    if name:
        fields += pinyin_fields(fields[0])
    return " ".join(_pairs(field.translate(_TOKENS)) for field in dict.fromkeys(fields) if field)


def pinyin_fields(name: str) -> tuple[str, ...]:
    """Give a folded name's pinyin in full and its initials; nothing for a name without Han."""
    if name.isascii() or not has_han(name):
        return ()
    sounds = sounds_of(name)
    return "".join(sounds), "".join([sound[0] for sound in sounds])


def search_digits(phones: Sequence[str]) -> str:
    """Give the text of the index column `digits` for one customer's phones.

    Args:
        phones: E.164 numbers, or a masked number as it was shown; each run of digits counts.
    """
    return " ".join([_triples(run) for phone in phones for run in _phone_runs(phone)])


def _phone_runs(phone: str) -> list[str]:
    number = phone[1:]
    if phone[:1] != "+" or not number.isdecimal():
        return _RUNS_OF_DIGITS.findall(folded(phone))
    if _CHINESE_MOBILE.fullmatch(number) or number.startswith(_WITHOUT_TRUNK):
        return [number]
    return [number, "0" + _COUNTRY_CODE.sub("", number, count=1)]


def match_expression(query: str) -> str | None:
    """Give the FTS5 expression that finds what was typed, or None when only blanks were.

    Digits are looked for in phones too, however they are spaced or dashed. A blank counts like
    any other letter: cut those at the ends before, where they are not meant.
    """
    plain = folded(query)
    if not plain.strip():
        return None
    wanted = [f"words : {_phrase(plain.translate(_TOKENS), _PAIR)}"]
    if _PHONE_LIKE.fullmatch(plain):
        digits = "".join(_RUNS_OF_DIGITS.findall(plain))
        if digits:
            wanted.append(f"digits : {_digit_phrase(digits)}")
        if digits.startswith("00") and len(digits) >= _SHORTEST_INTERNATIONAL:
            wanted.append(f"digits : {_digit_phrase(digits[2:])}")
    return " OR ".join(wanted)


def _digit_phrase(digits: str) -> str:
    if len(digits) != _PAIR:
        return _phrase(digits, _TRIPLE)
    # Only one letter has a prefix index: eleven tokens are read a hundred times faster.
    return "(" + " OR ".join(f'"{digits}{last}"' for last in ("", *"0123456789")) + ")"


def _phrase(text: str, size: int) -> str:
    if len(text) < size:
        return f'"{text}" *'
    return '"' + " ".join(text[at : at + size] for at in range(len(text) - size + 1)) + '"'
