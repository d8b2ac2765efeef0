"""Opens a foreign file as the tables it holds; meant for a reading child, for it trusts nobody."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

from app.services.sheets.archives import LARGEST_ZIP, Member, members_of, open_zip
from app.services.sheets.biff import is_encrypted, xls_errors
from app.services.sheets.cells import RawTable, SheetRefusal, SheetRefusedError, Watch, unwatched
from app.services.sheets.delimited import open_text
from app.services.sheets.kinds import HEAD, FileKind, is_workbook, kind_of
from app.services.sheets.packages import inspect_package
from app.services.sheets.sources import FileSource, MemberSource, Source, seekable
from app.services.sheets.workbooks import SheetErrors, sheets_of


def sniff(path: Path) -> FileKind:
    """Tell what a file is by its first bytes; its name says nothing.

    Raises:
        SheetRefusedError: missing, or may not be read.
    """
    try:
        with path.open("rb") as file:
            return kind_of(file.read(HEAD))
    except FileNotFoundError as error:
        raise SheetRefusedError(SheetRefusal.MISSING) from error
    except OSError as error:
        code = SheetRefusal.NOT_A_TABLE if path.is_dir() else SheetRefusal.UNREADABLE
        raise SheetRefusedError(code, type(error).__name__) from error


def open_tables(
    path: Path,
    *,
    encoding: str | None = None,
    watch: Watch = unwatched,
    with_base: bool = False,
) -> Iterator[RawTable]:
    """Yield the tables of a file, each to be read before the next one is asked for.

    Args:
        path: a workbook, a text, a page, or a zip of these, under whatever name.
        encoding: a Python codec for texts; None lets the content decide.
        watch: takes progress within the table that is being read.
        with_base: the hidden sheet of a workbook made for coming back, too.

    Raises:
        SheetRefusedError: while opening or while rows are read; what was read before it is void.
    """
    kind = sniff(path)
    source = FileSource(path, path.stat().st_size)
    try:
        for table in _tables(source, kind, encoding, watch):
            if with_base or not table.is_base:
                yield table
    except OSError as error:
        raise SheetRefusedError(SheetRefusal.UNREADABLE, type(error).__name__) from error


def _tables(
    source: Source, kind: FileKind, encoding: str | None, watch: Watch
) -> Iterator[RawTable]:
    if kind == FileKind.TEXT:
        yield open_text(source, encoding=encoding, watch=watch)
    elif kind == FileKind.HTML:
        from app.services.sheets.markup import html_tables  # noqa: PLC0415 - lxml costs 40 ms

        yield from html_tables(source, encoding=encoding, watch=watch)
    elif kind == FileKind.SHEET_XML:
        from app.services.sheets.markup import sheet_xml_tables  # noqa: PLC0415 - lxml costs 40 ms

        yield from sheet_xml_tables(source, watch=watch)
    elif kind == FileKind.XLS:
        yield from _old_workbook(source, watch)
    elif kind == FileKind.ZIP:
        yield from _zip(source, encoding, watch)
    else:
        raise SheetRefusedError(
            SheetRefusal.EMPTY if kind == FileKind.EMPTY else SheetRefusal.NOT_A_TABLE
        )


def _old_workbook(source: Source, watch: Watch) -> Iterator[RawTable]:
    if source.size > LARGEST_ZIP:
        raise SheetRefusedError(SheetRefusal.TOO_LARGE)
    with source.open() as file:
        content = file.read()
    if not any(name.encode("utf-16-le") in content for name in ("ook", "OOK", "EncryptedPackage")):
        raise SheetRefusedError(SheetRefusal.NOT_A_TABLE, "no workbook stream")
    if is_encrypted(content):
        raise SheetRefusedError(SheetRefusal.PASSWORD)
    errors = xls_errors(content)
    del content
    yield from _sheets(source, errors, None, watch)


def _zip(source: Source, encoding: str | None, watch: Watch) -> Iterator[RawTable]:
    with seekable(source) as file, open_zip(file, source.size) as archive:
        if not is_workbook(archive.namelist()):
            if isinstance(source, FileSource):
                yield from _members(archive, encoding, watch)
            return  # a zip within a zip is nobody's export
        errors, mark = inspect_package(archive)
    yield from _sheets(source, errors, mark, watch)


def _sheets(
    source: Source, errors: SheetErrors, mark: str | None, watch: Watch
) -> Iterator[RawTable]:
    prefix = f"{source.name}/" if source.name else ""
    is_empty = True
    with seekable(source) as file:
        for table in sheets_of(file, errors=errors, mark=mark, prefix=prefix, watch=watch):
            is_empty = False
            yield table
    if is_empty and not source.name:
        raise SheetRefusedError(SheetRefusal.NO_ROWS)


def _members(archive: zipfile.ZipFile, encoding: str | None, watch: Watch) -> Iterator[RawTable]:
    members = members_of(archive)
    kinds = [(member, _member_kind(archive, member)) for member in members]
    tables = [
        (member, kind) for member, kind in kinds if kind not in {FileKind.FOREIGN, FileKind.EMPTY}
    ]
    if not tables:
        raise SheetRefusedError(SheetRefusal.NOT_A_TABLE if members else SheetRefusal.EMPTY)
    is_empty = True
    for member, kind in tables:
        for table in _tables(
            MemberSource(archive, member.entry, member.name), kind, encoding, watch
        ):
            is_empty = False
            yield table
    if is_empty:
        raise SheetRefusedError(SheetRefusal.NOT_A_TABLE)


def _member_kind(archive: zipfile.ZipFile, member: Member) -> FileKind:
    try:
        with archive.open(member.entry) as file:
            return kind_of(file.read(HEAD))
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, ValueError) as error:
        raise SheetRefusedError(SheetRefusal.BROKEN, "zip member") from error
