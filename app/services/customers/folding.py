"""One spelling for what a seller takes for the same letters: case, width and kana."""

from unicodedata import normalize

_HIRAGANA = {code: code - 0x60 for code in (*range(0x30A1, 0x30F7), 0x30FD, 0x30FE)}


def folded(text: str) -> str:
    """Give a text in small letters, half width, hiragana; everything else stays.

    Two texts are the same to a search when they fold to the same.
    """
    if text.isascii():
        return text.lower()
    return normalize("NFKC", normalize("NFKC", text).casefold()).translate(_HIRAGANA)
