"""Error cells of an .xls: calamine reads them as empty, so its records are walked for them."""

import itertools
import re
import struct
from array import array
from collections.abc import Iterator
from typing import Final

from app.services.sheets.workbooks import SheetErrors

_CODES: Final = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}
# A constant error, or a formula whose last result was one. False hits cost a walk; one is missed
# only where a sector ends within it and the next lies elsewhere, which no known writer does.
_HINT: Final = re.compile(
    rb"\x05\x02\x08\x00.{6}[\x00\x07\x0f\x17\x1d\x24\x2a]\x01|\x06\x00.{8}\x02.[\x00\x07\x0f\x17\x1d\x24\x2a].{3}\xff\xff",
    re.DOTALL,
)
_BOF, _EOF, _BOUNDSHEET, _FILEPASS = 0x0809, 0x000A, 0x0085, 0x002F
_BOOLERR, _FORMULA = 0x0205, 0x0006
_FREE: Final = 0xFFFFFFFA  # sector numbers from here on end a chain or mark special sectors
_ENTRY: Final = 128
_EARLY: Final = 20  # the record follows the first one, or nearly


def xls_errors(content: bytes) -> SheetErrors:
    """Find the error cells of a workbook; a damaged one gives none, for calamine to refuse."""
    if not _HINT.search(content):
        return {}
    try:
        stream = _workbook_stream(content)
        return {
            index: found
            for index, start in enumerate(_sheet_starts(stream))
            if (found := dict(_sheet_errors(stream, start)))
        }
    except (struct.error, IndexError, ValueError):
        return {}


def is_encrypted(content: bytes) -> bool:
    """Tell a workbook with a password: an encrypted package, or records that say so."""
    if "EncryptedPackage".encode("utf-16-le") in content:
        return True
    try:
        records = _records(_workbook_stream(content), 0)
        early = itertools.islice(records, _EARLY)
        return any(number == _FILEPASS for number, _at, _length in early)
    except (struct.error, IndexError, ValueError):
        return False


def _records(stream: bytes, at: int) -> Iterator[tuple[int, int, int]]:
    """Yield each record's number, where its content begins, and how long it is."""
    unpack = struct.Struct("<HH").unpack_from
    while at + 4 <= len(stream):
        number, length = unpack(stream, at)
        yield number, at + 4, length
        at += 4 + length


def _sheet_starts(stream: bytes) -> list[int]:
    starts: list[int] = []
    for number, at, _length in _records(stream, 0):
        if number == _BOUNDSHEET:
            starts.append(struct.unpack_from("<I", stream, at)[0])
        elif number == _EOF:
            break
    return starts


def _sheet_errors(stream: bytes, start: int) -> Iterator[tuple[tuple[int, int], str]]:
    depth = 0  # charts are embedded as sheets of their own
    for number, at, length in _records(stream, start):
        depth += (number == _BOF) - (number == _EOF)
        if depth <= 0:
            return
        code = None
        if number == _BOOLERR and length >= 8 and stream[at + 7] == 1:  # noqa: PLR2004 - sizes of BIFF
            code = stream[at + 6]
        elif number == _FORMULA and _failed(stream[at + 6 : at + 14]):
            code = stream[at + 8]
        if code is not None and depth == 1:
            yield struct.unpack_from("<HH", stream, at), _CODES.get(code, "#")


def _failed(result: bytes) -> bool:
    return result.startswith(b"\x02") and result.endswith(b"\xff\xff")


def _workbook_stream(content: bytes) -> bytes:
    size = 1 << struct.unpack_from("<H", content, 30)[0]
    fat = _allocation(content, size)
    folder = b"".join(_chain(content, fat, struct.unpack_from("<I", content, 48)[0], size))
    for at in range(0, len(folder) - _ENTRY + 1, _ENTRY):
        length = struct.unpack_from("<H", folder, at + 64)[0]
        name = folder[at : at + max(0, length - 2)].decode("utf-16-le", errors="replace")
        if name.lower() in {"workbook", "book"}:
            first, wanted = struct.unpack_from("<II", folder, at + 116)
            if wanted < struct.unpack_from("<I", content, 56)[0]:
                return (
                    b""  # a stream this small lies in another table, and holds no rows to speak of
                )
            return b"".join(_chain(content, fat, first, size))[:wanted]
    return b""


def _allocation(content: bytes, size: int) -> "array[int]":
    sectors = list(struct.unpack_from("<109I", content, 76))
    following = struct.unpack_from("<I", content, 68)[0]
    for _ in range(len(content) // size):
        if following >= _FREE:
            break
        more = struct.unpack_from(f"<{size // 4}I", content, (following + 1) * size)
        sectors += more[:-1]
        following = more[-1]
    table = b"".join(content[(s + 1) * size : (s + 2) * size] for s in sectors if s < _FREE)
    return array("I", table[: len(table) // 4 * 4])


def _chain(content: bytes, fat: "array[int]", sector: int, size: int) -> Iterator[bytes]:
    for _ in range(len(fat)):
        if sector >= _FREE:
            return
        yield content[(sector + 1) * size : (sector + 2) * size]
        sector = fat[sector]
