"""Tables in plain text, streamed by the standard csv reader itself, which costs nothing on top."""

import codecs
import csv
import io
import itertools
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from typing import Final

from app.services.sheets.cells import (
    RawTable,
    Row,
    SheetRefusal,
    SheetRefusedError,
    Undecoded,
    Watch,
)
from app.services.sheets.encodings import encoding_of
from app.services.sheets.quoting import rows_from_fault
from app.services.sheets.sources import Source, WatchedFile

_DELIMITERS: Final = (",", "\t", ";")
_SNIFFED_CHARACTERS: Final = 1 << 16
_SNIFFED_ROWS: Final = 60
_LARGEST_CELL: Final = 1 << 20
_CHUNK: Final = 1 << 16
_MOST_NONSENSE: Final = 0.3
# A page of notes may hold a table for the eye: "| --- | --- |" under its heads, or fenced lines.
_MARKDOWN: Final = re.compile(r"^[ ]*(?:\|(?:[ ]*:?-{3,}:?[ ]*\|)+|```\w*)[ ]*$", re.MULTILINE)
_BREAK: Final = re.compile(rb"[\r\n]")
_HANDLERS: Final = itertools.count()


def open_text(source: Source, *, encoding: str | None, watch: Watch) -> RawTable:
    """Open a text whose cells are all texts; nothing but its sample is read yet.

    Args:
        source: the text.
        encoding: a Python codec that the seller chose, None to let the content decide.
        watch: takes the bytes read and the size.

    Raises:
        SheetRefusedError: the text is blank, or no text at all.
    """
    slices = source.slices()
    codec = _known(encoding) if encoding else encoding_of(slices)
    sample = codecs.getincrementaldecoder(codec)("replace").decode(
        slices[0][: _SNIFFED_CHARACTERS * 2]
    )
    sample = sample.removeprefix("\ufeff")[:_SNIFFED_CHARACTERS]
    if not sample.strip("\x00 \t\r\n") and len(slices[0]) == source.size:
        raise SheetRefusedError(SheetRefusal.EMPTY)
    head = slices[0][:_LARGEST_CELL]
    is_one_line = len(head) == _LARGEST_CELL and not _BREAK.search(head)
    if is_one_line or _is_nonsense(sample) or _MARKDOWN.search(sample):
        raise SheetRefusedError(SheetRefusal.NOT_A_TABLE)
    csv.field_size_limit(_LARGEST_CELL)
    undecoded = Undecoded()
    text = _Text(source, codec, watch, undecoded)
    delimiter = delimiter_of(sample)
    return RawTable(source.name, text.rows(delimiter), codec, delimiter, undecoded=undecoded)


def delimiter_of(sample: str) -> str:
    """Choose the delimiter that cuts most lines into equally many cells; a comma when none cuts."""
    lines = sample.splitlines(keepends=True)
    if len(lines) > 1:
        lines = lines[:-1] if len(sample) >= _SNIFFED_CHARACTERS else lines
    return max(_DELIMITERS, key=lambda delimiter: _evenness(lines, delimiter))


def _evenness(lines: list[str], delimiter: str) -> float:
    widths: Counter[int] = Counter()
    try:
        for index, row in enumerate(csv.reader(lines, delimiter=delimiter)):
            if row:
                widths[len(row)] += 1
            if index >= _SNIFFED_ROWS:
                break
    except csv.Error:
        pass  # a cell beyond the limit: what was counted before it decides
    total = sum(widths.values())
    return max(((width - 1) ** 0.5 * count / total for width, count in widths.items()), default=0.0)


def _is_nonsense(sample: str) -> bool:
    odd = sum(1 for character in sample if character == "\ufffd" or character < "\t")
    return odd > len(sample) * _MOST_NONSENSE


def _known(encoding: str) -> str:
    try:
        return codecs.lookup(encoding).name
    except LookupError as error:
        raise SheetRefusedError(SheetRefusal.UNREADABLE, "unknown encoding") from error


class _Text:
    """A text that can be read twice: fast, and, should a quote be left open, carefully."""

    def __init__(self, source: Source, codec: str, watch: Watch, undecoded: Undecoded) -> None:
        self._source = source
        self._codec = codec
        self._watch = watch
        self._undecoded = undecoded
        # Handlers have one namespace, and two texts may be open at a time.
        self._handler = f"regulars-{next(_HANDLERS)}"
        codecs.register_error(self._handler, self._count_and_replace)

    def rows(self, delimiter: str) -> Iterator[Row]:
        try:
            with self._opened() as text:
                # Strict: an open quote would else swallow the rest of the file as one cell.
                reader = csv.reader(text, delimiter=delimiter, strict=True)
                try:
                    yield from reader
                except csv.Error:
                    pass
                else:
                    return
            self._undecoded.count = 0  # the text is read once more
            with self._opened() as text:
                yield from rows_from_fault(text, delimiter)
        except (OSError, EOFError, zlib.error, zipfile.BadZipFile) as error:
            raise SheetRefusedError(SheetRefusal.UNREADABLE, type(error).__name__) from error

    def _opened(self) -> io.TextIOWrapper:
        raw = WatchedFile(self._source.open(), self._source.size, self._watch)
        text = io.TextIOWrapper(
            io.BufferedReader(raw, _CHUNK), self._codec, self._handler, newline=""
        )
        text._CHUNK_SIZE = _CHUNK  # type: ignore[attr-defined] # noqa: SLF001 - 8 KB by default; a tenth of the time
        return text

    def _count_and_replace(self, error: UnicodeError) -> tuple[str, int]:
        if not isinstance(error, UnicodeDecodeError):
            raise error
        self._undecoded.count += 1
        return "\ufffd", error.end
