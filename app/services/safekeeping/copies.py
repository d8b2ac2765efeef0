"""The desk of the dated copies: take one, list them, drop old ones, bring one back."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from sqlalchemy import exc

from app.models.backup import take_snapshot
from app.models.durable import digest_of, disk_faults, move, write_whole
from app.models.exchangeable import ExchangeableDatabase
from app.models.fitness import version_of
from app.models.migrate import migrate
from app.models.outside import outside_faults
from app.models.swap import Mark, no_mark
from app.places import Places
from app.services.clock import Clock, from_ms, to_ms
from app.services.errors import DiskFullError, StoreDamagedError
from app.services.safekeeping import queries, rules
from app.services.safekeeping.checks import OWN_INVARIANTS, check
from app.services.safekeeping.copy_notes import CopyNote, copy_row, read_copy_note
from app.services.safekeeping.errors import CopyRefusedError, ShopUnsoundError
from app.services.safekeeping.restoring import (
    DIGITS_IN_NAME,
    Again,
    SoundCopy,
    bring_back,
    inspect_offered,
    look_into,
    nobody_again,
)
from app.services.safekeeping.views import CopyFault, CopyRow

_SPARE_BYTES = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One moment of the shop file, not verified yet."""

    path: Path
    made_at_ms: int
    live: tuple[int, int] | None


class Copies:
    """Verified copies of one shop file, in the folder `backups` beside it.

    Only the process that holds the writing lock asks for copies.

    Args:
        mark: passed at each named point; for tests that crash there.
        again: erases in a copy that comes back whoever was erased since.
    """

    def __init__(
        self,
        database: ExchangeableDatabase,
        places: Places,
        clock: Clock,
        mark: Mark = no_mark,
        again: Again = nobody_again,
    ) -> None:
        self.is_rotation_held = False
        self._again = again
        self._database = database
        self._places = places
        self._clock = clock
        self._mark = mark
        self._turn = Lock()

    def copies(self) -> tuple[CopyRow, ...]:
        """Give every copy there is, newest first."""
        paths = sorted(self._places.backups.glob("shop-*.db"), reverse=True)
        return tuple(copy_row(path) for path in paths)

    def copy_now(self) -> CopyRow:
        """Take a verified copy and drop those that the keeping rules no longer hold.

        Raises:
            ShopUnsoundError: the copy fails a check, as the shop file must; none was kept.
            OutsideError: disk or lock; no unfinished copy is left.
        """
        with self._turn, disk_faults():
            row = self._take()
            self._rotate()
            return row

    def copy_if_changed(self) -> CopyRow | None:
        """Take a copy unless the newest verified one still is what the shop file is.

        Raises:
            ShopUnsoundError: the copy fails a check; none was kept.
            OutsideError: disk or lock; no unfinished copy is left.
        """
        return self.copy_now() if self.is_due() else None

    def start_copy(self) -> Snapshot | None:
        """Hold this moment for a copy that `finish_copy` checks while others write on.

        None when nothing changed. What is not finished is gone at the next start.

        Raises:
            OutsideError: disk or lock; nothing is left.
        """
        with self._turn, disk_faults():
            return self._start() if self.is_due() else None

    def finish_copy(self, snapshot: Snapshot) -> CopyRow:
        """Verify what `start_copy` held, and keep it.

        Raises:
            ShopUnsoundError: it fails a check, as the shop file did; it was not kept.
            OutsideError: the disk; it was not kept.
        """
        with self._turn, disk_faults():
            row = self._finish(snapshot)
            self._rotate()
            return row

    def is_due(self) -> bool:
        """Tell whether there is a business that changed since the newest verified copy."""
        if not self._is_founded():
            return False
        newest = next((row for row in self.copies() if row.is_verified), None)
        note = None if newest is None else read_copy_note(newest.path)
        return note is None or note.live is None or note.live != self._live_stamp()

    def restore(self, path: Path) -> None:
        """Bring a copy back: verify it, copy what is there now, swap, check, epoch + 1.

        Everything read so far is stale afterwards. Writing is open when it returns.

        Raises:
            CopyRefusedError: the offered copy is not what was once written, or another
                business's; nothing was changed.
            StoreBusyError: somebody did not stop reading; nothing was changed.
            ShopUnsoundError: the file that came back fails a check; writing is closed.
            OutsideError: the disk; the present file is in its place.
        """
        with self._turn, disk_faults():
            copy = inspect_offered(path)
            self._require_same_business(copy)
            self._mark("verified")
            self._take_safety_copy()
            self._mark("safe")
            with self._database.put_away():
                bring_back(self._places, copy, self._clock, self._again, self._mark)
            self._open_restored()

    def step_copy(self) -> None:
        """Keep a copy of a file of an older shape, before it is brought to the newest.

        Raises:
            OutsideError: disk or lock, or the file is damaged.
        """
        with self._turn, disk_faults():
            self._take()

    def _take(self) -> CopyRow:
        return self._finish(self._start())

    def _start(self) -> Snapshot:
        self._require_space()
        live = self._live_stamp()
        made_at_ms = to_ms(self._clock.now())
        path = self._places.backups / f"copy.tmp{made_at_ms}"
        try:
            take_snapshot(self._places.shop_file, path)
        except BaseException:
            self._discard(path)
            raise
        self._mark("snapshot")
        return Snapshot(path, made_at_ms, live)

    def _finish(self, snapshot: Snapshot) -> CopyRow:
        try:
            contents, faults = look_into(snapshot.path, OWN_INVARIANTS)
            if faults:
                self.is_rotation_held = True
                raise ShopUnsoundError(faults)
            note = CopyNote(
                sha256=digest_of(snapshot.path),
                size=snapshot.path.stat().st_size,
                made_at_ms=snapshot.made_at_ms,
                people=contents.people,
                orders=contents.orders,
                newest_ms=contents.newest_ms,
                live=snapshot.live,
                ledger=contents.ledger,
            )
            self._mark("checked")
            return self._keep(snapshot.path, note)
        finally:
            self._discard(snapshot.path)

    def _discard(self, unfinished: Path) -> None:
        for leftover in self._places.backups.glob(f"{unfinished.name}*"):
            leftover.unlink()

    def _keep(self, unfinished: Path, note: CopyNote) -> CopyRow:
        moment = from_ms(note.made_at_ms)
        stamp = f"{moment:%Y%m%dT%H%M%S}{moment.microsecond // 1000:03d}Z"
        path = self._places.backups / f"shop-{stamp}-{note.sha256[:DIGITS_IN_NAME]}.db"
        write_whole(path.with_suffix(".json"), note.as_text())
        self._mark("described")
        move(unfinished, path)
        self._mark("renamed")
        return copy_row(path)

    def _rotate(self) -> None:
        for leftover in self._places.backups.glob("shop-*.json"):
            if not leftover.with_suffix(".db").exists():
                leftover.unlink()
        if self.is_rotation_held:
            return
        free = shutil.disk_usage(self._places.backups).free
        now_ms = to_ms(self._clock.now())
        for row in rules.copies_to_drop(self.copies(), now_ms=now_ms, free_bytes=free):
            row.path.unlink(missing_ok=True)
            row.path.with_suffix(".json").unlink(missing_ok=True)
        self._mark("rotated")

    def _require_space(self) -> None:
        sizes = (path.stat().st_size for path in self._places.business.glob("shop.db*"))
        needed = sum(sizes) + _SPARE_BYTES
        if shutil.disk_usage(self._places.backups).free < needed:
            raise DiskFullError(f"{needed} bytes needed")

    def _live_stamp(self) -> tuple[int, int] | None:
        """Give size and moment of the shop file, None while a part of it is still in the log."""
        if self._database.is_open_for_writing:
            self._database.checkpoint()
        log = self._places.shop_file.with_name("shop.db-wal")
        if log.exists() and log.stat().st_size > 0:
            return None
        live = self._places.shop_file.stat()
        return live.st_size, live.st_mtime_ns

    def _is_founded(self) -> bool:
        with self._database.reading() as session:
            return queries.business(session) is not None

    def _take_safety_copy(self) -> None:
        if not self._database.is_open_for_writing or not self.is_due():
            return
        try:
            self._take()
        except (ShopUnsoundError, StoreDamagedError):
            # Often the reason for restoring; quarantine keeps the file itself.
            self.is_rotation_held = True

    def _require_same_business(self, copy: SoundCopy) -> None:
        """Refuse another business's copy, unless nobody would be lost by it."""
        try:
            with self._database.reading() as session:
                people, _orders = queries.people_and_orders(session)
                is_other = queries.identity(session) != copy.identity
        except (StoreDamagedError, exc.DatabaseError):
            return
        if people and is_other:
            raise CopyRefusedError(CopyFault.OTHER_BUSINESS)

    def _open_restored(self) -> None:
        version = version_of(self._places.shop_file)
        self._database.is_open_for_writing = False
        with outside_faults():
            migrate(self._database.engine, from_version=version)
        faults = check(self._database, is_full=False)
        if faults:
            self.is_rotation_held = True
            raise ShopUnsoundError(faults)
        self.is_rotation_held = False
        self._database.is_open_for_writing = True
