"""Scores which encoding a text is in; trying one after the other would give nonsense.

GB18030 accepts nearly every byte pair, so a Japanese file decodes as Chinese without an error.
Each candidate is therefore judged by what it makes: known header words, characters that its
language really uses, and what no seller writes.
"""

import codecs
import json
import re
from functools import cache
from pathlib import Path
from typing import Final

_WORDS_FILE: Final = Path(__file__).parents[3] / "resources" / "formats" / "header_words.json"
_CANDIDATES: Final = ("gb18030", "cp932", "big5", "euc_jp", "cp1252")
_LANGUAGE: Final = {
    "gb18030": "zh",
    "cp932": "ja",
    "euc_jp": "ja",
    "big5": "zh_hant",
    "cp1252": "latin",
}
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins like UTF-16's, so it comes first
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_JUDGED: Final = 1 << 16  # more makes no judgement surer, and a tenth of a second is gone
_JUDGED_SLICE: Final = 1 << 13
_DOUBTFUL: Final = 0.55
_KANA: Final = re.compile(r"[\u3041-\u3096\u30a1-\u30fa\u30fc]")
_HALF_KANA: Final = re.compile(r"[\uff61-\uff9f]")
_NONSENSE: Final = re.compile(
    r"[\ufffd\ue000-\uf8ff\x7f-\x9f]|[\U00010000-\U0001f2ff\U00020000-\U0010ffff]"
)
_FOREIGN: Final = re.compile(r"[^\x00-\x7f]")
_ACCENTED: Final = re.compile(
    r"(?<![^\x00-\x7f])[À-ÖØ-öø-ÿŠšŽžŒœŸ€£¥’‘“”–—…®™°·«»©ß²³¡¿º](?![^\x00-\x7f])"
)
_FOREIGN_BYTE: Final = re.compile(rb"[\x80-\xff]")
_SOUND_PER_DAMAGED: Final = 20  # no other encoding makes so many whole UTF-8 characters by chance
_WORD_WEIGHT: Final = 0.1  # for each of a known word's characters
_MOST_UNLIKELY: Final = 0.3
_KANA_WEIGHT: Final = 1.1
_HALF_KANA_WEIGHT: Final = -0.25  # real in フリガナ columns, and what Chinese bytes become


def encoding_of(slices: list[bytes]) -> str:
    """Name the Python codec a text is most likely in.

    Args:
        slices: the whole text as one piece, or its head and pieces of the rest. A fault beyond
            them is the reader's to count.
    """
    head = slices[0]
    for bom, encoding in _BOMS:
        if head.startswith(bom):
            return encoding
    if wide := _wide_encoding(head):
        return wide
    if all(_is_utf8(piece, is_head=not index) for index, piece in enumerate(slices)):
        return "utf-8"
    sample = _telling(slices)
    return "utf-8" if _is_damaged_utf8(sample) else _scored(sample)


def score(sample: bytes, encoding: str) -> float:
    """Judge what an encoding makes of a sample: 1.0 and above is convincing, 0 and below is not."""
    text = sample.decode(encoding, errors="replace")
    foreign = len(_FOREIGN.findall(text))
    if not foreign:
        return 0.0
    language = _LANGUAGE[encoding]
    usual = (
        len(_ACCENTED.findall(text)) if language == "latin" else _usual_characters(text, language)
    )
    odd = len(_NONSENSE.findall(text))
    kana = len(_KANA.findall(text)) * (_KANA_WEIGHT if language == "ja" else -1.0)
    kana += len(_HALF_KANA.findall(text)) * _HALF_KANA_WEIGHT
    return (usual - 2 * odd + kana) / foreign + _words_found(text, language)


def _scored(sample: bytes) -> str:
    scores = {encoding: score(sample, encoding) for encoding in _CANDIDATES}
    best = max(scores, key=scores.__getitem__)
    is_doubtful = scores[best] < _DOUBTFUL and not _words_found(
        sample.decode(best, errors="replace"), _LANGUAGE[best]
    )
    if is_doubtful and (voice := _last_voice(sample)):
        return voice
    return best


def _last_voice(sample: bytes) -> str | None:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - 50 ms that few files need

    isolation = ["gb18030", "big5", "cp932", "euc_jp", "cp1252", "cp1250", "cp1251", "cp949"]
    match = from_bytes(sample[: 1 << 16], cp_isolation=isolation).best()
    return match.encoding if match else None


def _wide_encoding(head: bytes) -> str | None:
    """Recognise UTF-16 without a mark: its line ends and delimiters are ASCII beside a NUL."""
    sample = head[: _JUDGED & ~1]
    low, high = sample[1::2].count(0), sample[0::2].count(0)
    if max(low, high) * 20 < len(sample):
        return None
    encoding = "utf-16-le" if low > high else "utf-16-be"
    text = sample.decode(encoding, errors="replace")
    foreign = _FOREIGN.findall(text)
    likely = sum(1 for sign in foreign if sign in _usual("zh") or sign in _usual("ja"))
    kana = len(_KANA.findall(text))
    # A plain text with stray NULs would give characters of every script there is.
    return encoding if len(foreign) - likely - kana <= len(text) * _MOST_UNLIKELY else None


def _is_utf8(piece: bytes, *, is_head: bool) -> bool:
    if not is_head:
        piece = piece.lstrip(bytes(range(0x80, 0xC0)))  # the rest of a character that was cut
    try:
        codecs.getincrementaldecoder("utf-8")("strict").decode(piece, final=False)
    except UnicodeDecodeError:
        return False
    return True


def _telling(slices: list[bytes]) -> bytes:
    """Join what tells encodings apart: each piece's first foreign byte and on, whole lines."""
    kept: list[bytes] = []
    for index, piece in enumerate(slices):
        found = _FOREIGN_BYTE.search(piece, 0 if not index else piece.find(b"\n") + 1)
        if not found:
            continue
        start = piece.rfind(b"\n", 0, found.start()) + 1
        end = start + (_JUDGED_SLICE if index else _JUDGED)
        if index or end < len(piece):
            end = piece.rfind(b"\n", start, end) + 1 or end
        kept.append(piece[start:end])
    return b"".join(kept)


def _is_damaged_utf8(sample: bytes) -> bool:
    text = sample.decode("utf-8", errors="replace")
    damaged = text.count("\ufffd")
    return len(_FOREIGN.findall(text)) > damaged * _SOUND_PER_DAMAGED


def _usual_characters(text: str, language: str) -> float:
    usual = _usual(language)
    return sum(1 for character in text if character in usual)


def _words_found(text: str, language: str) -> float:
    head = text[:8192]
    return min(2.0, sum(len(word) * _WORD_WEIGHT for word in _words()[language] if word in head))


@cache
def _words() -> dict[str, list[str]]:
    words: dict[str, list[str]] = json.loads(_WORDS_FILE.read_text(encoding="utf-8"))
    return words


@cache
def _usual(language: str) -> frozenset[str]:
    """Give the characters a language writes daily: the first level of its national set."""
    codec, leads = {
        "zh": ("gb2312", range(0xB0, 0xD8)),
        "ja": ("euc_jp", range(0xB0, 0xD0)),
        "zh_hant": ("big5", range(0xA4, 0xC7)),
    }[language]
    tails = [*range(0x40, 0x7F), *range(0xA1, 0xFF)]
    pairs = (bytes((lead, tail)) for lead in leads for tail in tails)
    letters = "".join(pair.decode(codec, errors="ignore") for pair in pairs)
    marks = "，。、：；（）！？“”《》【】—…·～￥％＋－／＃＠＆０１２３４５６７８９　「」『』・"
    return frozenset(character for character in letters + marks if not character.isascii())
