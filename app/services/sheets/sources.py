"""Where the bytes of a table lie: a file of its own, or a member of a zip."""

import io
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Protocol

from typing_extensions import Buffer, override

from app.services.sheets.cells import Watch

WHOLE_SAMPLE = 8 << 20
_SLICE = 1 << 16


class Source(Protocol):
    """Bytes that can be opened again from their start.

    Attributes:
        name: empty for a file of its own, else the member's name.
        size: in bytes, unpacked.
    """

    @property
    def name(self) -> str: ...  # noqa: D102 - described above

    @property
    def size(self) -> int: ...  # noqa: D102 - described above

    def open(self) -> IO[bytes]:
        """Open at the first byte; the caller closes."""
        ...

    def slices(self) -> list[bytes]:
        """Give all bytes up to 8 MB as one piece, else the head and what can be had of the rest."""
        ...


@dataclass(frozen=True, slots=True)
class FileSource:
    """A file of its own."""

    path: Path
    size: int
    name: str = ""

    def open(self) -> IO[bytes]:
        """Open the file; an OSError is the caller's to name."""
        return self.path.open("rb")

    def slices(self) -> list[bytes]:
        """Read a large file's head, its end and six places between; cuts may split characters."""
        with self.open() as file:
            if self.size <= WHOLE_SAMPLE:
                return [file.read()]
            found = [file.read(1 << 20)]
            for part in range(1, 8):
                file.seek(self.size * part // 7 - (_SLICE if part == 7 else 0))  # noqa: PLR2004
                found.append(file.read(_SLICE))
            return found


@dataclass(frozen=True, slots=True)
class MemberSource:
    """A member of a checked zip; every opening unpacks it from its start."""

    archive: zipfile.ZipFile
    member: zipfile.ZipInfo
    name: str

    @property
    def size(self) -> int:
        """Give the declared unpacked size, which the check of the zip has limited."""
        return self.member.file_size

    def open(self) -> IO[bytes]:
        """Unpack from the start; not seekable in any cheap way."""
        return self.archive.open(self.member)

    def slices(self) -> list[bytes]:
        """Unpack the first 8 MB only: a zip cannot be entered in the middle."""
        with self.open() as file:
            return [file.read(WHOLE_SAMPLE)]


def seekable(source: Source) -> IO[bytes]:
    """Open for a reader that jumps about; a member is unpacked into memory."""
    if isinstance(source, FileSource):
        return source.open()
    with source.open() as file:
        return io.BytesIO(file.read())


class WatchedFile(io.RawIOBase):
    """Bytes that tell how many of them were read, at no cost per row."""

    def __init__(self, file: IO[bytes], size: int, watch: Watch) -> None:
        super().__init__()
        self._file = file
        self._size = size
        self._watch = watch
        self._done = 0

    @override
    def readable(self) -> bool:
        return True

    @override
    def readinto(self, buffer: Buffer, /) -> int:
        view = memoryview(buffer)
        piece = self._file.read(len(view))
        view[: len(piece)] = piece
        self._done += len(piece)
        self._watch(self._done, self._size)
        return len(piece)

    @override
    def close(self) -> None:
        self._file.close()
        super().close()
