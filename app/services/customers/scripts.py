"""Letters that are one to whoever compares names: width, case, kana, traditional characters."""

import json
from functools import cache
from pathlib import Path

from app.services.customers.folding import folded

_TABLE = Path(__file__).resolve().parents[3] / "resources" / "simplified.json"
# Where folding makes one letter of one letter: Latin, kana, full width.
_FOLDING = ((0x41, 0x5B), (0xC0, 0x250), (0x30A1, 0x30F7), (0xFF01, 0xFF5F))


@cache
def plain_letters() -> dict[int, int]:
    """Give for each letter that is written in another way, too, the letter it stands for."""
    found = {}
    for first, end in _FOLDING:
        for code in range(first, end):
            letter = folded(chr(code))
            if len(letter) == 1 and ord(letter) != code:
                found[code] = ord(letter)
    table = json.loads(_TABLE.read_text(encoding="utf-8"))
    pairs = zip(table["traditional"], table["simplified"], strict=True)
    return found | {ord(many): ord(few) for many, few in pairs}


def simplified(text: str) -> str:
    """Give a text with the letters that stand for others replaced."""
    return text if text.isascii() else text.translate(plain_letters())


def bare_letters(text: str) -> str:
    """Give what all spellings of one name or one place share.

    Case, width, kana, traditional characters and blanks are no difference.
    """
    return "".join(simplified(folded(text)).split())
