"""What calamine does not tell of an .xlsx: checksums, error cells, absurd corners, our own mark."""

import html
import re
import zipfile
import zlib
from typing import Final

from app.services.sheets.archives import check_bytes
from app.services.sheets.cells import FORMULA, SheetRefusal, SheetRefusedError
from app.services.sheets.tables_out import BASE_SHEET, EDIT_MARK
from app.services.sheets.workbooks import MOST_ROWS, SheetErrors

EXPORT_MARK: Final = "RegularsExport"
MOST_CELLS: Final = (1 << 30) // 24  # calamine keeps 24 bytes for every cell up to the last corner

_ERROR_FLAGS: Final = (b' t="e"', b" t='e'")
_ERROR_CELL: Final = re.compile(
    rb"""<(?:\w+:)?c\s([^>]*?\bt=["']e["'][^>]*)>(.*?)</(?:\w+:)?c>""", re.DOTALL
)
_FORMULA_FLAGS: Final = (b"<f>", b"<f ", b"<f/", b":f>", b":f ", b":f/")
_FORMULA_CELL: Final = re.compile(rb"<(?:\w+:)?c\s([^>]*)>\s*<(?:\w+:)?f[\s/>]")
_PLACE: Final = re.compile(rb"""\br=["']([A-Z]{1,3})(\d+)["']""")
_FILLED_PLACE: Final = re.compile(rb"""\br=["']([A-Z]{1,3})(\d+)["'](?:[^>/]|/(?!>))*>""")
_VALUE: Final = re.compile(rb"<(?:\w+:)?v>([^<]*)<")
_SHEET: Final = re.compile(r"<(?:\w+:)?sheet\s([^>]*)>")
_RELATION: Final = re.compile(r"<(?:\w+:)?Relationship\s([^>]*)>")
_ATTRIBUTE: Final = re.compile(r"""([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_MARK: Final = re.compile(rb'name="' + EXPORT_MARK.encode() + rb'"[^>]*>\s*<vt:lpwstr>([^<]*)<')
_TAIL: Final = 1 << 12
_OVERLAP: Final = 8
_PIECE: Final = 4 << 20


def inspect_package(archive: zipfile.ZipFile) -> tuple[SheetErrors, str | None]:
    """Prove a workbook's checksums and give its error cells and our own export's mark, if any.

    Raises:
        SheetRefusedError: damaged, or its last cell lies where no memory would reach.
    """
    if b"encryption-data" in _content(archive, "META-INF/manifest.xml"):
        raise SheetRefusedError(SheetRefusal.PASSWORD)  # an .ods says it there
    scan = _Scan()
    check_bytes(archive, scan.look)
    for tail in scan.tails.values():
        _check_corner(tail)
    errors: SheetErrors = {}
    if scan.with_errors:
        for index, member in enumerate(_sheet_members(archive)):
            if member in scan.with_errors:
                errors[index] = _error_cells(archive, scan.with_errors[member])
    mark = _export_mark(archive)
    if mark == EDIT_MARK:  # what a formula made is no edit of the seller's
        for index, member in enumerate(_sheet_members(archive)):
            errors.setdefault(index, {}).update(_formula_cells(archive, member))
    return errors, mark


class _Scan:
    """Sees each member's bytes once, piece by piece."""

    def __init__(self) -> None:
        self.tails: dict[str, bytes] = {}
        self.with_errors: dict[str, str] = {}

    def look(self, name: str, piece: bytes) -> None:
        member = _folded(name)
        if not member.startswith("xl/worksheets/") or not member.endswith(".xml"):
            return
        before = self.tails.get(member, b"")
        seam = before[-_OVERLAP:] + piece[:_OVERLAP]
        if any(flag in piece or flag in seam for flag in _ERROR_FLAGS):
            self.with_errors[member] = name
        self.tails[member] = (before + piece[-_TAIL:])[-_TAIL:]


def _check_corner(tail: bytes) -> None:
    places = _FILLED_PLACE.findall(tail)
    if not places:
        return
    row, column = int(places[-1][1]), _column_number(places[-1][0])
    if row > MOST_ROWS:
        raise SheetRefusedError(SheetRefusal.BROKEN, "row number")
    if row * column > MOST_CELLS:
        raise SheetRefusedError(SheetRefusal.TOO_MUCH_MEMORY, "corner cell")


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _error_cells(archive: zipfile.ZipFile, name: str) -> dict[tuple[int, int], str]:
    found: dict[tuple[int, int], str] = {}
    rest = b""
    with archive.open(name) as member:
        while piece := member.read(_PIECE):
            rest += piece
            cut = rest.rfind(b"row>") + 4
            for attributes, inside in _ERROR_CELL.findall(
                rest[: cut if cut > len(b"row") else len(rest)]
            ):
                if (place := _PLACE.search(attributes)) and not attributes.endswith(b"/"):
                    value = _VALUE.search(inside)
                    code = value[1].decode("ascii", errors="replace") if value else "#"
                    found[int(place[2]) - 1, _column_number(place[1]) - 1] = code
            rest = rest[cut:] if cut > len(b"row") else rest
    return found


def _formula_cells(archive: zipfile.ZipFile, member: str) -> dict[tuple[int, int], str]:
    found: dict[tuple[int, int], str] = {}
    names = {_folded(name): name for name in archive.namelist()}
    if member not in names:
        return found
    rest = b""
    with archive.open(names[member]) as file:
        while piece := file.read(_PIECE):
            rest += piece
            # Hardly any file has one, and three plain looks cost a tenth of a pattern's.
            has_some = any(flag in rest for flag in _FORMULA_FLAGS)
            for attributes in _FORMULA_CELL.findall(rest) if has_some else ():
                if place := _PLACE.search(b" " + attributes):
                    found[int(place[2]) - 1, _column_number(place[1]) - 1] = FORMULA.code
            rest = rest[-_TAIL:]  # a cell that begins in this piece
    return found


def _sheet_members(archive: zipfile.ZipFile) -> list[str]:
    """List the members of the sheets in the order in which the workbook names them."""
    by_name = {_folded(name): name for name in archive.namelist()}
    if "xl/workbook.xml" not in by_name or "xl/_rels/workbook.xml.rels" not in by_name:
        return []
    workbook = _content(archive, by_name["xl/workbook.xml"]).decode("utf-8", errors="replace")
    relations = _content(archive, by_name["xl/_rels/workbook.xml.rels"]).decode(
        "utf-8", errors="replace"
    )
    targets: dict[str, str] = {}
    for found in _RELATION.findall(relations):
        attributes = _attributes(found)
        targets[attributes.get("Id", "")] = attributes.get("Target", "")
    members: list[str] = []
    for found in _SHEET.findall(workbook):
        keys = [
            value for key, value in _attributes(found).items() if key == "id" or key.endswith(":id")
        ]
        target = targets.get(keys[0], "") if keys else ""
        members.append(_folded(target if target.startswith("/") else f"xl/{target}"))
    return members


def _attributes(found: str) -> dict[str, str]:
    return {
        key: html.unescape(double or single) for key, double, single in _ATTRIBUTE.findall(found)
    }


def _export_mark(archive: zipfile.ZipFile) -> str | None:
    if f'"{BASE_SHEET}"'.encode() in _content(archive, "xl/workbook.xml"):
        return EDIT_MARK  # also where the property was lost
    mark = _MARK.search(_content(archive, "docProps/custom.xml"))
    return mark[1].decode("utf-8", errors="replace") if mark else None


def _content(archive: zipfile.ZipFile, name: str) -> bytes:
    try:
        return archive.read(name)
    except KeyError:
        return b""
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError) as error:
        raise SheetRefusedError(SheetRefusal.BROKEN, "zip member") from error


def _folded(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()
