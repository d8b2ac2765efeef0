"""Looks through an offered copy and puts it in the place of the shop file."""

import json
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import exc

from app.models.backup import mark_restored, reading_copy
from app.models.durable import copy_whole, digest_of, disk_faults
from app.models.fitness import version_of
from app.models.header import USER_VERSION
from app.models.lock import WriterLock
from app.models.note import Note, read_note
from app.models.swap import Mark, clear_staged, finish_swap, no_mark, staged_file, swap_in
from app.places import Places
from app.services.clock import Clock, from_ms, to_ms
from app.services.errors import NotAShopFileError, StoreDamagedError
from app.services.points import head_of
from app.services.safekeeping import queries
from app.services.safekeeping.checks import OWN_INVARIANTS, Invariant, faults_of
from app.services.safekeeping.copy_notes import read_copy_note
from app.services.safekeeping.errors import CopyRefusedError
from app.services.safekeeping.views import CopyFault, Fault

DIGITS_IN_NAME = 16
# Called with a closed file before it takes the shop file's place: erases again whoever was erased,
# and tells whether there was anybody.
Again = Callable[[Path], bool]


def nobody_again(_path: Path) -> bool:
    """Erase nobody again: where no such desk is at hand."""
    return False


@dataclass(frozen=True, slots=True)
class Contents:
    """What a closed file holds."""

    people: int
    orders: int
    newest_ms: int
    epoch: int
    identity: tuple[int, bool] | None
    ledger: str = ""


@dataclass(frozen=True, slots=True)
class SoundCopy:
    """A copy that was found to be, byte by byte, what was once written and checked."""

    path: Path
    digest: str
    epoch: int
    identity: tuple[int, bool] | None


def look_into(path: Path, invariants: Sequence[Invariant]) -> tuple[Contents, tuple[Fault, ...]]:
    """Check a closed file and count what it holds; shapes older than this program's lack rows.

    Raises:
        StoreDamagedError: it cannot be read.
    """
    asked = invariants if version_of(path) == USER_VERSION else ()
    try:
        with reading_copy(path) as session:
            faults = faults_of(session, asked, is_full=True)
            if faults:
                return Contents(0, 0, 0, 0, None), faults
            business = queries.business(session)
            people, orders = queries.people_and_orders(session)
            epoch = 0 if business is None else business.epoch
            newest_ms, identity = queries.newest_ms(session), queries.identity(session)
            ledger = head_of(session).as_text() if asked else ""
            return Contents(people, orders, newest_ms, epoch, identity, ledger), ()
    except exc.DatabaseError as error:
        raise StoreDamagedError(path.name) from error


def inspect_offered(path: Path) -> SoundCopy:
    """Verify a copy as a whole before anything is moved for it.

    Raises:
        CopyRefusedError: it is not what was once written.
        NewerFileError: it was made by a newer program.
        OutsideError: the disk.
    """
    if not path.is_file():
        raise CopyRefusedError(CopyFault.MISSING)
    with disk_faults():
        digest = digest_of(path)
    # A flipped bit in a name passes every other check there is.
    if not digest.startswith(_promised_in_name(path)) or _promised_in_note(path) not in (
        digest,
        None,
    ):
        raise CopyRefusedError(CopyFault.CHANGED)
    try:
        contents, faults = look_into(path, OWN_INVARIANTS)
    except NotAShopFileError as error:
        raise CopyRefusedError(CopyFault.NOT_A_COPY) from error
    except StoreDamagedError as error:
        raise CopyRefusedError(CopyFault.UNSOUND) from error
    note = read_copy_note(path)
    if faults or (note is not None and note.ledger not in ("", contents.ledger)):
        raise CopyRefusedError(CopyFault.UNSOUND)
    return SoundCopy(path, digest, contents.epoch, contents.identity)


def bring_back(
    places: Places, copy: SoundCopy, clock: Clock, again: Again, mark: Mark = no_mark
) -> None:
    """Put a copy in the place of the shop file, whose files go to quarantine; epoch + 1.

    Whoever was erased is erased in it, too, before it is seen. No connection to the shop file is
    open. A crash leaves the old or the new file, whole.

    Raises:
        CopyRefusedError: the copy changed while it was read.
        OutsideError: the disk; the old file is in its place.
    """
    moment_ms = to_ms(clock.now())
    staged = staged_file(places)
    note = read_note(places.note_file)
    epoch = 1 + max(copy.epoch, note.epoch if note else 0)
    with disk_faults():
        clear_staged(places)
        with ExitStack() as undo:
            undo.callback(clear_staged, places)
            copy_whole(copy.path, staged)
            mark("copied")
            if digest_of(staged) != copy.digest:
                raise CopyRefusedError(CopyFault.CHANGED)
            mark_restored(staged, epoch=epoch, moment_ms=moment_ms, copy_name=copy.path.name)
            mark("marked")
            again(staged)
            mark("erased")
            undo.pop_all()
        aside = f"{from_ms(moment_ms):%Y%m%dT%H%M%S}-{epoch}"
        swap_in(places, aside=aside, note=Note(epoch, moment_ms), mark=mark)


def restore_closed(places: Places, clock: Clock, path: Path, again: Again = nobody_again) -> None:
    """Restore a copy while the business is not open, so also when it cannot be opened any more.

    Raises:
        CopyRefusedError: the copy is not what was once written.
        InUseError: a process has the business open.
        OutsideError: the disk; the old file is in its place.
    """
    with disk_faults():
        places.lay_out()
        lock = WriterLock(places.business)
        lock.take()
        try:
            finish_swap(places)
            bring_back(places, inspect_offered(path), clock, again)
        finally:
            lock.release()


def _promised_in_name(path: Path) -> str:
    digits = path.stem.rpartition("-")[2]
    if len(digits) != DIGITS_IN_NAME:
        raise CopyRefusedError(CopyFault.NOT_A_COPY)
    return digits


def _promised_in_note(path: Path) -> str | None:
    try:
        told = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        return str(told["sha256"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
