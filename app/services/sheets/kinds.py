"""Recognises what a file is by its first bytes, never by its name."""

import re
from enum import StrEnum

HEAD = 4096

_FOREIGN = (
    *(
        b"%PDF",
        b"\x89PNG",
        b"\xff\xd8\xff",
        b"GIF8",
        b"BM\x00",
        b"RIFF",
        b"{\\rtf",
        b"MZ",
        b"\x7fELF",
    ),
    *(
        b"\x1f\x8b",
        b"7z\xbc\xaf",
        b"Rar!",
        b"BZh9",
        b"SQLite format 3\x00",
        b"MIME-Version:",
        b"\xca\xfe\xba\xbe",
    ),
    *(b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00"),  # BIFF 2 to 4, before 1993
)
_WORKBOOK_MEMBERS = re.compile(r"^/?(\[content_types\]\.xml|mimetype|xl/workbook\.(xml|bin))$")
_MARKUP = re.compile(
    rb"^\s*<(?:!doctype html|html|head|meta|body|table|style|div|\?xml|workbook)\b", re.IGNORECASE
)
_TABLE_TAG = re.compile(rb"<(?:html|table|meta|body)\b", re.IGNORECASE)
_SHEET_XML = re.compile(rb"urn:schemas-microsoft-com:office:spreadsheet|<(?:\w+:)?Workbook\b")
_MOST_CONTROLS = 0.05
_NULS_OF_UTF16 = 20  # one in so many bytes at least
_CONTROLS = bytes(range(1, 9)) + bytes(range(14, 27)) + bytes(range(28, 32))


class FileKind(StrEnum):
    """What the first bytes say."""

    EMPTY = "empty"
    ZIP = "zip"
    XLS = "xls"
    HTML = "html"
    SHEET_XML = "sheet_xml"
    TEXT = "text"
    FOREIGN = "foreign"


def kind_of(head: bytes) -> FileKind:
    """Tell the kind from the first bytes; `HEAD` of them are enough.

    A zip may be a workbook: `is_workbook` tells.
    """
    if not head.strip(b"\xef\xbb\xbf\xff\xfe \t\r\n\x00"):
        return FileKind.EMPTY
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK00PK\x03\x04")):
        return FileKind.ZIP
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        return FileKind.XLS
    return FileKind.FOREIGN if head.startswith(_FOREIGN) else _text_kind(head)


def is_workbook(names: list[str]) -> bool:
    """Tell a workbook from a zip of tables by its members."""
    return any(_WORKBOOK_MEMBERS.match(name.replace("\\", "/").lower()) for name in names)


def _text_kind(head: bytes) -> FileKind:
    plain = head
    is_marked = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    if is_marked:
        plain = head[2:].replace(b"\x00", b"")
    plain = plain.removeprefix(b"\xef\xbb\xbf")
    if _MARKUP.match(plain):
        if _SHEET_XML.search(plain) and b"<html" not in plain.lower():
            return FileKind.SHEET_XML
        return FileKind.HTML if _TABLE_TAG.search(plain) else FileKind.FOREIGN
    if is_marked or plain.count(0) * _NULS_OF_UTF16 > len(plain):
        return FileKind.TEXT  # half of each character looks like anything; its decoding will judge
    controls = len(plain) - len(plain.translate(None, _CONTROLS))
    return FileKind.FOREIGN if controls > len(plain) * _MOST_CONTROLS else FileKind.TEXT
