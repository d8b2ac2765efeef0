"""Reads what a shop file says of itself from its first bytes, without opening a database."""

from dataclasses import dataclass
from pathlib import Path

from app.models.errors import NewerFileError, NotAShopFileError

APPLICATION_ID = 0x52474C52  # "RGLR"
USER_VERSION = 11  # the number of the newest migration
_MAGIC = b"SQLite format 3\x00"
_HEADER_SIZE = 100


@dataclass(frozen=True, slots=True)
class Header:
    """The two numbers by which a shop file is known."""

    application_id: int
    user_version: int


def read_header(path: Path) -> Header | None:
    """Give the numbers of a file, None when there is no file or it is empty.

    Raises:
        NotAShopFileError: it is no SQLite file.
    """
    try:
        with path.open("rb") as file:
            head = file.read(_HEADER_SIZE)
    except FileNotFoundError:
        return None
    if not head:
        return None
    if len(head) < _HEADER_SIZE or not head.startswith(_MAGIC):
        raise NotAShopFileError(path.name)
    return Header(
        application_id=int.from_bytes(head[68:72], "big"),
        user_version=int.from_bytes(head[60:64], "big"),
    )


def checked_version(path: Path) -> int:
    """Give the version of a shop file; 0 for one that is not there yet.

    Raises:
        NotAShopFileError: the file is another program's.
        NewerFileError: the file was made by a newer program.
    """
    header = read_header(path)
    if header is None:
        return 0
    if header.application_id != APPLICATION_ID:
        raise NotAShopFileError(path.name)
    if header.user_version > USER_VERSION:
        raise NewerFileError(header.user_version, USER_VERSION)
    return header.user_version
