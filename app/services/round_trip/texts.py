"""How values stand in the file, and back: words for codes, birthdays of both calendars, tags."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from math import isclose

from app.services.sheets import Cell, cleaned, text_of

_BREAKS = re.compile(r"\r\n?")
_SEPARATORS = re.compile(r"[,，、;；\n]")
_DATE = re.compile(r"(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?")
_FIRST_INEXACT = 1e15
_KEPT = 1e-14  # Excel keeps fifteen digits of a number


@dataclass(frozen=True, slots=True)
class FileWords:
    """The words that a file was written with.

    Attributes:
        codes: of each column with codes the word of each code.
        lunar: stands before a birthday of the moon calendar; leap behind it in a leap month.
    """

    codes: Mapping[str, Mapping[str, str]]
    lunar: str
    leap: str


def normal(text: str) -> str:
    """Give a text as a workbook can hold it, with one kind of line's end."""
    return _BREAKS.sub("\n", cleaned(text))


def cell_text(cell: Cell) -> str:
    """Give what a cell says; a number without the point that Excel adds."""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, datetime) and not (cell.hour or cell.minute or cell.second):
        return cell.date().isoformat()
    return normal(text_of(cell))


def is_unedited(cell: Cell, base: str) -> bool:
    """Tell whether a cell says what it said, though Excel may have made a number or day of it."""
    match cell:
        case bool():
            return cell_text(cell) == base.upper()
        case int() | float():
            number = _number_of(base)
            return number is not None and isclose(number, cell, rel_tol=_KEPT)
        case date():
            return base == f"{cell:%m-%d}" or base == cell_text(cell)
        case _:
            return cell_text(cell) == base


def _number_of(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def is_rounded(cell: Cell) -> bool:
    """Tell whether Excel made a number of a longer row of digits."""
    return isinstance(cell, int | float) and abs(cell) >= _FIRST_INEXACT


def birthday_shown(stored: str, words: FileWords) -> str:
    """Give a birthday as it stands in the file."""
    text = stored.replace("lunar leap ", f"{words.lunar} {words.leap} ")
    return text.replace("lunar ", f"{words.lunar} ") if text == stored else text


def birthday_said(text: str, words: FileWords) -> str:
    """Give a birthday of the file as it is stored; what is none comes back as it is."""
    rest, kind = unicodedata.normalize("NFKC", text).strip(), ""
    for word, code in ((words.lunar, "lunar "), ("lunar", "lunar "), (words.leap, "leap ")):
        if code not in kind and rest.casefold().startswith(word.casefold()):
            rest, kind = rest[len(word) :].strip(), kind + code
    found = _DATE.fullmatch(rest)
    if found is None:
        return text
    year = f"{found[1]}-" if found[1] else ""
    return f"{kind}{year}{int(found[2]):02d}-{int(found[3]):02d}"


def tags_shown(tags: Iterable[str]) -> str:
    """Give tags as they stand in one cell."""
    return ", ".join(dict.fromkeys(tags))


def tags_said(text: str, had: Collection[str]) -> tuple[str, ...]:
    """Give the tags of a cell.

    Args:
        text: tags between commas, of whatever script.
        had: tags that the person had; one that holds a comma itself is known again.
    """
    found: list[str] = []
    for tag in sorted((tag for tag in had if _SEPARATORS.search(tag)), key=len, reverse=True):
        if normal(tag) in text:
            found.append(tag)
            text = text.replace(normal(tag), ",", 1)
    said = (" ".join(part.split()) for part in _SEPARATORS.split(text))
    return tuple(dict.fromkeys([*found, *(tag for tag in said if tag)]))


def code_of(text: str, column: str, words: FileWords) -> str | None:
    """Give the code that a word of the file stands for; None for no such word."""
    known = words.codes.get(column, {})
    wanted = " ".join(text.split()).casefold()
    return next(
        (code for code, word in known.items() if wanted in (word.casefold(), code.casefold())), None
    )
