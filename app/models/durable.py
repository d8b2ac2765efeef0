"""Files that are whole or not there, also after a power cut."""

import errno
import hashlib
import os
import shutil
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from app.models.errors import DiskFullError, OutsideError

_FULL = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG))


@contextmanager
def disk_faults() -> Generator[None]:
    """Turn what the system says of files into errors with a name."""
    try:
        yield
    except OSError as error:
        kind = DiskFullError if is_full(error) else OutsideError
        raise kind(error.strerror or type(error).__name__) from error


def is_full(error: OSError) -> bool:
    """Tell whether there was no room on the disk."""
    return error.errno in _FULL


def flush_file(path: Path) -> None:
    """Wait until the disk holds what was written to a file."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def flush_folder(folder: Path) -> None:
    """Wait until the disk holds the folder's names; Windows does it by itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def move(source: Path, target: Path) -> None:
    """Give a file another name in one step, and wait until the disk knows it."""
    source.replace(target)
    flush_folder(target.parent)
    if source.parent != target.parent:
        flush_folder(source.parent)


def write_whole(path: Path, text: str) -> None:
    """Write a small file so that it is there whole, or as it was before."""
    unfinished = path.with_name(f"{path.name}.tmp")
    unfinished.write_text(text, encoding="utf-8")
    flush_file(unfinished)
    move(unfinished, path)


def copy_whole(source: Path, target: Path) -> None:
    """Copy a file, for its owner's eyes only, and wait until the disk holds it."""
    shutil.copyfile(source, target)
    target.chmod(0o600)
    flush_file(target)


def digest_of(path: Path) -> str:
    """Give the SHA-256 of a file in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
