"""The first half of the start: all that can be known before a window is painted."""

from contextlib import ExitStack
from dataclasses import dataclass

from app.models.durable import disk_faults, is_full
from app.models.fitness import require_fit_sqlite, version_of
from app.models.lock import WriterLock
from app.models.note import read_note
from app.models.swap import finish_swap
from app.places import PlaceFault, Places, place_faults
from app.services.safekeeping.errors import FolderRefusedError, ShopFileGoneError


@dataclass(frozen=True, slots=True)
class Prepared:
    """A business whose lock is held and whose file has a known version; 0 means a new one."""

    places: Places
    lock: WriterLock
    version: int
    notices: tuple[PlaceFault, ...]


def prepare(places: Places) -> Prepared:
    """Lay out the folders, take the lock, end a swap that a crash interrupted, read the version.

    Raises:
        FolderRefusedError: the folder cannot be made or written.
        InUseError: another process has the business open for writing.
        NewerFileError: the file was made by a newer program.
        NotAShopFileError: the file is another program's, or its head is destroyed.
        ShopFileGoneError: there was a shop file, and it is missing or empty.
        SqliteUnfitError: this computer's SQLite cannot be used.
        StoreDamagedError: the file cannot be read.
        OutsideError: the disk.
    """
    require_fit_sqlite()
    with disk_faults(), ExitStack() as undo:
        _lay_out(places)
        lock = WriterLock(places.business)
        lock.take()
        undo.callback(lock.release)
        finish_swap(places)
        notices = place_faults(places.business)
        version = version_of(places.shop_file)
        if version == 0 and read_note(places.note_file) and not _has_bytes(places):
            raise ShopFileGoneError(places.shop_file.name)
        undo.pop_all()
    return Prepared(places, lock, version, notices)


def _lay_out(places: Places) -> None:
    try:
        places.lay_out()
    except OSError as error:
        if is_full(error):
            raise
        raise FolderRefusedError(str(places.business)) from error


def _has_bytes(places: Places) -> bool:
    return places.shop_file.exists() and places.shop_file.stat().st_size > 0
