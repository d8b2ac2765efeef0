"""One spelling for what a seller takes for the same letters: case, width and kana."""

import re
from unicodedata import normalize

_KATAKANA = re.compile("[\u30a1-\u30f6\u30fd\u30fe]")
_HIRAGANA = {code: code - 0x60 for code in (*range(0x30A1, 0x30F7), 0x30FD, 0x30FE)}


def folded(text: str) -> str:
    """Give a text in small letters, half width, hiragana; everything else stays.

    Two texts are the same to a search when they fold to the same.
    """
    if text.isascii():
        return text.lower()
    plain = normalize("NFKC", normalize("NFKC", text).casefold())
    return plain.translate(_HIRAGANA) if _KATAKANA.search(plain) else plain
