"""Looks at a zip before anything in it is believed; a workbook is a zip as well."""

import re
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import IO, Final

from app.services.sheets.cells import SheetRefusal, SheetRefusedError
from app.services.sheets.encodings import score

LARGEST_ZIP: Final = 200 << 20
LARGEST_UNPACKED: Final = 2 << 30
LARGEST_RATIO: Final = 200
MOST_MEMBERS: Final = 10_000
_SMALL: Final = 1 << 20  # a ratio says nothing about less than this
_UTF8_NAME: Final = 0x800
_ENCRYPTED: Final = 0x1
_PIECE: Final = 1 << 20
_DRIVE: Final = re.compile(r"^[A-Za-z]:")


@dataclass(frozen=True, slots=True)
class Member:
    """One file of a zip, under the name its packer meant."""

    entry: zipfile.ZipInfo
    name: str


def open_zip(file: IO[bytes], size: int) -> zipfile.ZipFile:
    """Open a zip after its directory was found harmless; the caller closes both.

    Args:
        file: a seekable file, left where it is.
        size: of the file, in bytes.

    Raises:
        SheetRefusedError: too large, unsafe, or no directory can be read.
    """
    if size > LARGEST_ZIP:
        raise SheetRefusedError(SheetRefusal.TOO_LARGE)
    try:
        archive = zipfile.ZipFile(file)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError) as error:
        raise SheetRefusedError(SheetRefusal.BROKEN, "zip directory") from error
    try:
        _check_directory(archive.infolist(), is_workbook=_is_package(archive))
    except SheetRefusedError:
        archive.close()
        raise
    return archive


def members_of(archive: zipfile.ZipFile) -> list[Member]:
    """List the files that may be tables, named as written; folders and ghosts are left out."""
    members = [
        Member(entry, _written_name(entry)) for entry in archive.infolist() if not entry.is_dir()
    ]
    return [
        member
        for member in members
        if not member.name.startswith("__MACOSX/")
        and not member.name.rsplit("/", 1)[-1].startswith(".")
    ]


def check_bytes(archive: zipfile.ZipFile, look: Callable[[str, bytes], None]) -> None:
    """Unpack every member once to prove its checksum, and let `look` see the pieces in passing.

    Args:
        archive: an opened zip.
        look: takes the member's name and up to 1 MB of it.

    Raises:
        SheetRefusedError: a checksum is wrong, or the packed bytes are damaged or encrypted.
    """
    try:
        for entry in archive.infolist():
            with archive.open(entry) as member:
                while piece := member.read(_PIECE):
                    look(entry.filename, piece)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        OSError,
        ValueError,
    ) as error:
        raise SheetRefusedError(SheetRefusal.BROKEN, "zip member") from error
    except RuntimeError as error:  # what zipfile raises for a password
        raise SheetRefusedError(SheetRefusal.PASSWORD) from error


def _check_directory(entries: list[zipfile.ZipInfo], *, is_workbook: bool) -> None:
    if len(entries) > MOST_MEMBERS:
        raise SheetRefusedError(SheetRefusal.UNSAFE_ZIP, "members")
    unpacked = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries)
    if unpacked > LARGEST_UNPACKED:
        raise SheetRefusedError(SheetRefusal.TOO_LARGE, "unpacked")
    if _is_bomb(unpacked, packed) or any(
        _is_bomb(entry.file_size, entry.compress_size) for entry in entries
    ):
        raise SheetRefusedError(SheetRefusal.UNSAFE_ZIP, "ratio")
    if any(_leads_out(entry.filename, is_workbook=is_workbook) for entry in entries):
        raise SheetRefusedError(SheetRefusal.UNSAFE_ZIP, "name")
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise SheetRefusedError(SheetRefusal.PASSWORD)


def _is_bomb(unpacked: int, packed: int) -> bool:
    return unpacked > _SMALL and unpacked > packed * LARGEST_RATIO


def _leads_out(name: str, *, is_workbook: bool) -> bool:
    parts = name.replace("\\", "/").split("/")
    is_absolute = name.startswith(("/", "\\")) and not is_workbook
    return ".." in parts or is_absolute or bool(_DRIVE.match(name))


def _is_package(archive: zipfile.ZipFile) -> bool:
    # Some writers give the parts of a workbook as "/xl/workbook.xml"; nothing is unpacked to disk.
    return any(name.lstrip("/").lower() == "[content_types].xml" for name in archive.namelist())


def _written_name(entry: zipfile.ZipInfo) -> str:
    if entry.flag_bits & _UTF8_NAME or entry.filename.isascii():
        return entry.filename
    # Windows packs names in its own code page; zipfile has read them as cp437.
    raw = entry.filename.encode("cp437", errors="replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        best = max(("gb18030", "cp932", "big5"), key=lambda encoding: score(raw, encoding))
        return raw.decode(best, errors="replace")
