"""Tables that carry the name of a workbook and are not: HTML, and Excel's XML of 2003."""

import codecs
import io
import itertools
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Final

from lxml import etree

from app.services.sheets.cells import (
    Cell,
    CellError,
    RawTable,
    Row,
    SheetRefusal,
    SheetRefusedError,
    Watch,
)
from app.services.sheets.encodings import encoding_of
from app.services.sheets.kinds import HEAD
from app.services.sheets.sources import Source, WatchedFile
from app.services.sheets.spans import Spans
from app.services.sheets.workbooks import MOST_ROWS

_PIECE: Final = 1 << 16
_CHARSET: Final = re.compile(rb"""charset\s*=\s*["']?\s*([\w-]+)""", re.IGNORECASE)
_WIDER: Final = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
}
_XML_KINDS: Final[dict[str, Callable[[str], Cell]]] = {
    "Number": float,
    "DateTime": datetime.fromisoformat,
    "Boolean": lambda text: text.strip() == "1",
    "Error": CellError,
}
_SPACES: Final = re.compile(r"\s+")
_SS: Final = "{urn:schemas-microsoft-com:office:spreadsheet}"


def html_tables(source: Source, *, encoding: str | None, watch: Watch) -> Iterator[RawTable]:
    """Yield the tables of a page in their sequence; a table inside a cell is that cell's text.

    A cell that spans rows or columns gives its text to the first column of each of its rows.

    Raises:
        SheetRefusedError: the page has no table with a row.
    """
    codec = encoding or _page_encoding(source)
    return _tables(_html_rows(source, codec, watch), source.name, codec)


def sheet_xml_tables(source: Source, *, watch: Watch) -> Iterator[RawTable]:
    """Yield the sheets of a SpreadsheetML file; numbers and days keep their kind.

    Raises:
        SheetRefusedError: not well formed, declares entities, or has no row.
    """
    with source.open() as file:
        if b"<!ENTITY" in file.read(HEAD):
            raise SheetRefusedError(SheetRefusal.BROKEN, "entities")
    return _tables(_xml_rows(source, watch), source.name, "")


def _tables(rows: Iterable[tuple[str, Row]], prefix: str, codec: str) -> Iterator[RawTable]:
    is_empty = True
    for name, group in itertools.groupby(rows, key=lambda pair: pair[0]):
        is_empty = False
        joined = "/".join(part for part in (prefix, name) if part)
        yield RawTable(joined, (row for _name, row in group), codec)
    if is_empty:
        raise SheetRefusedError(SheetRefusal.NOT_A_TABLE)


def _page_encoding(source: Source) -> str:
    slices = source.slices()
    scored = encoding_of(slices)
    said = _CHARSET.search(slices[0][:HEAD])
    # Strict UTF-8 is proof enough against what a page says of itself.
    if not said or scored.startswith("utf"):
        return scored
    try:
        name = codecs.lookup(said[1].decode("ascii")).name
    except LookupError:
        return scored
    return scored if name.startswith("utf") else _WIDER.get(name, name)


def _html_rows(source: Source, codec: str, watch: Watch) -> Iterator[tuple[str, Row]]:
    number = depth = 0
    spans = Spans()
    for event, element in _html_events(source, codec, watch):
        if element.tag == "table":
            depth += 1 if event == "start" else -1
            if event == "start" and depth == 1:
                number += 1
                spans = Spans()
        elif event == "end" and depth <= 1:
            yield ("" if number <= 1 else str(number)), _html_row(element, spans)
            _forget(element)


def _html_events(source: Source, codec: str, watch: Watch) -> Iterator[tuple[str, etree._Element]]:
    # Decoded by us: the parser's own decoder stops at the first byte it does not know.
    parser = etree.HTMLPullParser(events=("start", "end"), tag=("table", "tr"), encoding="utf-8")
    with WatchedFile(source.open(), source.size, watch) as raw:
        text = io.TextIOWrapper(io.BufferedReader(raw), codec, "replace", newline="")
        while piece := text.read(_PIECE):
            parser.feed(piece.replace("\x00", "").encode("utf-8", errors="replace"))
            yield from _elements(parser.read_events())
        try:
            parser.close()
        except etree.XMLSyntaxError as error:
            raise SheetRefusedError(SheetRefusal.NOT_A_TABLE) from error
        yield from _elements(parser.read_events())


def _elements(events: Iterable[tuple[str, object]]) -> Iterator[tuple[str, etree._Element]]:
    for event, element in events:
        if isinstance(element, etree._Element):  # noqa: SLF001 - lxml gives its class no other name
            yield event, element


def _html_row(element: etree._Element, spans: Spans) -> Row:
    row = spans.row()
    for cell in element.iterchildren("td", "th"):
        text = _SPACES.sub(" ", _text(cell)).strip()
        row.put(text, across=_count(cell.get("colspan")), down=_count(cell.get("rowspan")))
    return row.cells()


def _xml_rows(source: Source, watch: Watch) -> Iterator[tuple[str, Row]]:
    name, done = "", 0
    spans = Spans()
    with WatchedFile(source.open(), source.size, watch) as raw:
        for event, element in _xml_events(io.BufferedReader(raw)):
            if element.tag == f"{_SS}Worksheet":
                if event == "start":
                    name, done, spans = element.get(f"{_SS}Name") or "", 0, Spans()
            elif event == "end":
                at = max(_count(element.get(f"{_SS}Index"), default=done + 1), done + 1)
                if at > MOST_ROWS:
                    raise SheetRefusedError(SheetRefusal.BROKEN, "row number")
                yield from ((name, []) for _ in range(done + 1, at))
                done = at
                yield name, _xml_row(element, spans)
                _forget(element)


def _xml_events(file: io.BufferedReader) -> Iterator[tuple[str, etree._Element]]:
    wanted = (f"{_SS}Worksheet", f"{_SS}Row")
    try:
        yield from _elements(
            etree.iterparse(
                file,
                events=("start", "end"),
                tag=wanted,
                resolve_entities=False,
                no_network=True,
                load_dtd=False,
            )
        )
    except etree.XMLSyntaxError as error:
        raise SheetRefusedError(SheetRefusal.BROKEN, "xml") from error


def _xml_row(element: etree._Element, spans: Spans) -> Row:
    row = spans.row()
    for cell in element.iterchildren(f"{_SS}Cell"):
        row.skip_to(_count(cell.get(f"{_SS}Index"), default=0) - 1)
        content = cell.find(f"{_SS}Data")
        value: Cell = ""
        if content is not None:
            value = _xml_value(_text(content), content.get(f"{_SS}Type") or "String")
        across = _count(cell.get(f"{_SS}MergeAcross"), default=0) + 1
        row.put(value, across=across, down=_count(cell.get(f"{_SS}MergeDown"), default=0) + 1)
    return row.cells()


def _xml_value(text: str, kind: str) -> Cell:
    make = _XML_KINDS.get(kind)
    try:
        return make(text) if make else text
    except ValueError:
        return text


def _text(element: etree._Element) -> str:
    return "".join(str(piece) for piece in element.itertext())


def _count(text: str | None, *, default: int = 1) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 8 else default  # noqa: PLR2004


def _forget(element: etree._Element) -> None:
    """Free a row that was read, and what lies before it, so that a long table needs no memory."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]
