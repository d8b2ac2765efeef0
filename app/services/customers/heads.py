"""What may be a name at a place of an address text."""

import re

BREAKS = " \t\r\n\u3000，,、;；/|-—·"
_LONGEST_NAME = 16
_LATIN_NAME = re.compile(r"[A-Za-z][A-Za-z'’]*(?:[ -][A-Za-z][A-Za-z'’]*){0,3}")


def after(text: str, at: int, words: tuple[str, ...]) -> int:
    """Give the place behind breaks and any of these words."""
    while at < len(text) and text[at] in BREAKS:
        at += 1
    word = next((word for word in words if text.startswith(word, at)), "")
    return after(text, at + len(word), words) if word else at


def prefixes(text: str, at: int) -> list[tuple[str, int]]:
    """Give what may be a name here and where it ends, the longest first."""
    if text[at : at + 1].isascii():
        return latin_prefixes(text, at)
    longest = min(len(text) - at, _LONGEST_NAME)
    return [(text[at : at + size], at + size) for size in range(longest, 1, -1)]


def latin_prefixes(text: str, at: int) -> list[tuple[str, int]]:
    """Give the same in Latin letters, up to four words."""
    # Whole words only: Jiangsu begins with the sound of 吉安.
    found = _LATIN_NAME.match(text, at)
    words = found[0] if found else ""
    ends = [size for size in range(len(words), 0, -1) if words[size : size + 1] in ("", " ", "-")]
    return [(words[:size], at + size) for size in ends]
