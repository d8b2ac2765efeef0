"""The second half of the start: open the shop file, check it behind the window, close it."""

import shutil
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from sqlalchemy import exc

from app.models.database import Database, Function
from app.models.durable import disk_faults
from app.models.exchangeable import ExchangeableDatabase
from app.models.fitness import version_of
from app.models.header import USER_VERSION
from app.models.migrate import migrate
from app.models.note import Note, read_note, write_note
from app.models.outside import outside_faults
from app.models.tables import Business
from app.places import Places
from app.services.changes import Changes, Subject
from app.services.clock import Clock, to_ms
from app.services.errors import StoreBusyError, StoreDamagedError
from app.services.points import head_of
from app.services.safekeeping import queries, rules
from app.services.safekeeping.checks import Invariant, check
from app.services.safekeeping.copies import Copies
from app.services.safekeeping.errors import AlreadyFoundedError, NoShopError, ShopUnsoundError
from app.services.safekeeping.heads import lost_heads
from app.services.safekeeping.preparing import Prepared
from app.services.safekeeping.restoring import Again, nobody_again
from app.services.safekeeping.views import BusinessFacts, Fault, FaultCode, NewBusiness


class OpenBusiness:
    """A business that is open; writing opens when its checks are done.

    Attributes:
        faults: what the checks found; with any, the file stays open for reading only.
        is_restored_copy: the file was put back by other means than this program's restore.
        is_put_back: it did not know of somebody who was erased, and so is such a file.
    """

    def __init__(
        self,
        prepared: Prepared,
        database: ExchangeableDatabase,
        clock: Clock,
        invariants: Sequence[Invariant],
        again: Again,
    ) -> None:
        self.database = database
        self.places = prepared.places
        self.notices = prepared.notices
        self.copies = Copies(database, prepared.places, clock, again=again)
        self.faults: tuple[Fault, ...] = ()
        self.is_restored_copy = False
        self.is_put_back = False
        self._lock = prepared.lock
        self._clock = clock
        self._invariants = tuple(invariants)

    @property
    def is_read_only(self) -> bool:
        """Tell whether writing is closed: not checked yet, or a check failed."""
        return not self.database.is_open_for_writing

    def business(self) -> BusinessFacts | None:
        """Give the business of the file, None until one is founded."""
        with self.database.reading() as session:
            return queries.business(session)

    def found(self, new: NewBusiness) -> Changes:
        """Write down whose file this is.

        Raises:
            AlreadyFoundedError: it belongs to a business already.
        """
        with self.database.writing() as uow:
            if queries.business(uow.session) is not None:
                raise AlreadyFoundedError(new.name)
            with disk_faults():
                write_note(self.places.note_file, Note(epoch=1, newest_ms=0))
            uow.session.add(
                Business(
                    id=1,
                    name=new.name,
                    zone=new.zone,
                    currency=new.currency,
                    country=new.country,
                    is_sample=new.is_sample,
                    created_at=self._clock.now(),
                    epoch=1,
                )
            )
        return uow.changes

    def finish_checks(self) -> tuple[Fault, ...]:
        """Check the file quickly, and open it for writing when it is sound; not in the window.

        Raises:
            OutsideError: disk or lock; writing stays as it is.
        """
        if not self.faults:
            faults = check(self.database, is_full=False)
            self.faults = faults or lost_heads(self.database, self.places)
        self.copies.is_rotation_held = bool(self.faults)
        if not self.faults:
            self.database.is_open_for_writing = True
            self._settle_epoch()
        return self.faults

    def try_again(self) -> tuple[Fault, ...]:
        """Check once more after the seller did something about it.

        Raises:
            OutsideError: disk or lock; writing stays closed.
        """
        self.faults = ()
        return self.finish_checks()

    def restore(self, path: Path) -> None:
        """Bring a copy back; everything read so far is stale, the home zone may be another.

        Raises:
            CopyRefusedError: the offered copy is not what was once written, or another
                business's; nothing was changed.
            ShopUnsoundError: the file that came back fails a check; writing is closed.
            OutsideError: the disk, or somebody did not stop reading; nothing was changed.
        """
        try:
            self.copies.restore(path)
        except ShopUnsoundError as unsound:
            self.faults = unsound.faults
            raise
        self.faults = ()

    def weekly_check(self) -> tuple[Fault, ...]:
        """Check all there is when a week has passed since it was found sound; may take long.

        After a fault it stays due, so that the next start closes writing again.

        Raises:
            OutsideError: disk or lock.
        """
        note = read_note(self.places.note_file)
        now_ms = to_ms(self._clock.now())
        if self.is_read_only or note is None or not rules.is_check_due(note.checked_ms, now_ms):
            return ()
        self.faults = check(self.database, self._invariants)
        if self.faults:
            self.database.is_open_for_writing = False
            self.copies.is_rotation_held = True
            return self.faults
        with disk_faults():
            write_note(self.places.note_file, replace(note, checked_ms=now_ms))
        return ()

    def close(self) -> None:
        """Copy what changed, fold the log into the file, release everything.

        Raises:
            OutsideError: there is no copy of what changed; all the rest was closed.
            ShopUnsoundError: the same, because the file fails a check.
        """
        try:
            if not self.is_read_only:
                if self.copies.is_due():
                    self._note_moment()
                    self.copies.copy_now()
                self.database.checkpoint()
        finally:
            self.database.close()
            self._lock.release()

    def _settle_epoch(self) -> None:
        with self.database.reading() as session:
            business = queries.business(session)
            newest_ms = queries.newest_ms(session)
        if business is None:
            return
        note = read_note(self.places.note_file)
        is_known = note and note.epoch == business.epoch and newest_ms >= note.newest_ms
        if is_known and not self.is_put_back:
            return
        self.is_restored_copy = True
        epoch = 1 + max(business.epoch, note.epoch if note else 0)
        with self.database.writing() as uow:
            uow.sql("UPDATE business SET epoch = ?", (epoch,))
            uow.touch(Subject.BUSINESS)
        with disk_faults():
            write_note(self.places.note_file, Note(epoch, newest_ms))

    def _note_moment(self) -> None:
        with self.database.writing() as uow:
            uow.sql("UPDATE business SET noted_at = ?", (to_ms(self._clock.now()),))
            uow.touch(Subject.BUSINESS)
        with self.database.reading() as session:
            business = queries.business(session)
            newest_ms, ledger = queries.newest_ms(session), head_of(session).as_text()
        note = read_note(self.places.note_file)
        if business is not None and note is not None:
            with disk_faults():
                write_note(
                    self.places.note_file,
                    replace(note, epoch=business.epoch, newest_ms=newest_ms, ledger=ledger),
                )


def open_business(
    prepared: Prepared,
    clock: Clock,
    functions: Mapping[str, Function] | None = None,
    invariants: Sequence[Invariant] = (),
    again: Again = nobody_again,
) -> OpenBusiness:
    """Open the file of a prepared business; the lock is released when this fails.

    A damaged file is opened for reading, untouched, with what is wrong in `faults`. Of a new
    file nothing needs to be checked.

    Args:
        functions: SQL functions by name.
        invariants: what other features want to see checked every week; recounting takes too
            long to keep the seller waiting for it at every start.
        again: erases, in a file that was put back, whoever had been erased before.

    Raises:
        OutsideError: disk or lock; nothing was half done.
        ShopUnsoundError: the file is of an older shape and too damaged to be brought to this one.
    """
    database = ExchangeableDatabase(prepared.places.shop_file, functions)
    database.is_open_for_writing = False
    opened = OpenBusiness(prepared, database, clock, invariants, again)
    try:
        with disk_faults():
            _sweep(prepared.places)
            if prepared.version < USER_VERSION:
                _bring_to_newest(opened, prepared.version)
            opened.is_put_back = _erase_again(prepared, again)
            _look(opened)
    except BaseException:
        database.close()
        prepared.lock.release()
        raise
    return opened


def open_for_reading(places: Places, functions: Mapping[str, Function] | None = None) -> Database:
    """Open the file beside the process that writes it; for commands that only tell.

    Raises:
        NoShopError: there is no file.
        StoreBusyError: it is being brought to this program's shape.
        OutsideError: disk or lock.
    """
    if not places.shop_file.exists():
        raise NoShopError(str(places.business))
    if version_of(places.shop_file) != USER_VERSION:
        raise StoreBusyError(places.shop_file.name)
    database = Database(places.shop_file, functions)
    database.is_open_for_writing = False
    return database


def _erase_again(prepared: Prepared, again: Again) -> bool:
    """Erase in a file that was put back by hand; a damaged one is left to the checks."""
    if prepared.version > 0:
        with suppress(StoreDamagedError, exc.DatabaseError):
            return again(prepared.places.shop_file)
    return False


def _bring_to_newest(opened: OpenBusiness, version: int) -> None:
    if version > 0:
        opened.copies.step_copy()
    with outside_faults():
        migrate(opened.database.engine, from_version=version)
    # The version is read from the file's head, where the log has not arrived yet.
    opened.database.checkpoint()
    opened.places.shop_file.chmod(0o600)


def _look(opened: OpenBusiness) -> None:
    try:
        business = opened.business()
    except (StoreDamagedError, exc.DatabaseError) as error:
        opened.faults = (Fault(FaultCode.UNREADABLE, 1, (type(error).__name__,)),)
        return
    if business is None:
        opened.finish_checks()


def _sweep(places: Places) -> None:
    """Delete what interrupted imports and copies left behind."""
    for leftover in (*places.imports.iterdir(), *places.backups.glob("copy.tmp*")):
        if leftover.is_dir():
            shutil.rmtree(leftover)
        else:
            leftover.unlink()
