"""How much memory and time the reading of one file may take."""

import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.services.sheets.kinds import FileKind, is_workbook
from app.services.sheets.opening import sniff

_LARGE: Final = 50 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """What a reading child may use before it is killed.

    Attributes:
        memory_bytes: address space on Linux; the peak of its memory, looked at with each progress,
            on macOS; Windows sets no limit, there the time alone holds.
        total_seconds: from start to answer; None for no limit.
        stall_seconds: without progress; None for no limit.
    """

    memory_bytes: int = 1 << 30
    total_seconds: float | None = 60
    stall_seconds: float | None = None


def limits_for(path: Path) -> Limits:
    """Give a workbook 60 s, or 300 s above 50 MB; texts may take long but not stand still.

    Raises:
        SheetRefusedError: missing, or may not be read.
    """
    kind = sniff(path)
    if kind == FileKind.TEXT or (kind == FileKind.ZIP and not _is_workbook(path)):
        return Limits(total_seconds=None, stall_seconds=60)
    return Limits(total_seconds=300 if path.stat().st_size > _LARGE else 60)


def _is_workbook(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as archive:
            return is_workbook(archive.namelist())
    except (zipfile.BadZipFile, OSError, NotImplementedError, ValueError):
        return True  # to be refused in the child
