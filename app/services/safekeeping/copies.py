"""The desk of the dated copies: take one, list them, drop old ones, bring one back."""

import json
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from sqlalchemy import exc

from app.models.backup import take_snapshot
from app.models.database import outside_faults
from app.models.durable import digest_of, disk_faults, move, write_whole
from app.models.exchangeable import ExchangeableDatabase
from app.models.fitness import version_of
from app.models.migrate import migrate
from app.models.swap import Mark, no_mark
from app.places import Places
from app.services.clock import Clock, from_ms, to_ms
from app.services.errors import DiskFullError, StoreDamagedError
from app.services.safekeeping import queries, rules
from app.services.safekeeping.checks import OWN_INVARIANTS, Invariant, check
from app.services.safekeeping.errors import CopyRefusedError, ShopUnsoundError
from app.services.safekeeping.restoring import (
    DIGITS_IN_NAME,
    SoundCopy,
    bring_back,
    inspect_offered,
    look_into,
)
from app.services.safekeeping.views import CopyFault, CopyRow

_SPARE_BYTES = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class _CopyNote:
    sha256: str
    size: int
    made_at_ms: int
    people: int
    orders: int
    newest_ms: int
    live: tuple[int, int] | None


class Copies:
    """Verified copies of one shop file, in the folder `backups` beside it.

    Only the process that holds the writing lock asks for copies.

    Args:
        invariants: what is checked in every copy beside this feature's own invariants.
        mark: passed at each named point; for tests that crash there.
    """

    def __init__(
        self,
        database: ExchangeableDatabase,
        places: Places,
        clock: Clock,
        invariants: Sequence[Invariant] = (),
        mark: Mark = no_mark,
    ) -> None:
        self.is_rotation_held = False
        self._database = database
        self._places = places
        self._clock = clock
        self._invariants = (*OWN_INVARIANTS, *invariants)
        self._extra = tuple(invariants)
        self._mark = mark
        self._turn = Lock()

    def copies(self) -> tuple[CopyRow, ...]:
        """Give every copy there is, newest first."""
        paths = sorted(self._places.backups.glob("shop-*.db"), reverse=True)
        return tuple(_row(path) for path in paths)

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

    def is_due(self) -> bool:
        """Tell whether there is a business that changed since the newest verified copy."""
        if not self._is_founded():
            return False
        newest = next((row for row in self.copies() if row.is_verified), None)
        note = None if newest is None else _read_note(newest.path)
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
            copy = inspect_offered(path, self._extra)
            self._require_same_business(copy)
            self._mark("verified")
            self._take_safety_copy()
            self._mark("safe")
            with self._database.put_away():
                bring_back(self._places, copy, self._clock, self._mark)
            self._open_restored()

    def step_copy(self) -> None:
        """Keep a copy of a file of an older shape, before it is brought to the newest.

        Raises:
            OutsideError: disk or lock, or the file is damaged.
        """
        with self._turn, disk_faults():
            self._take()

    def _take(self) -> CopyRow:
        self._require_space()
        live = self._live_stamp()
        made_at_ms = to_ms(self._clock.now())
        unfinished = self._places.backups / "copy.tmp"
        try:
            take_snapshot(self._places.shop_file, unfinished)
            self._mark("snapshot")
            contents, faults = look_into(unfinished, self._invariants)
            if faults:
                self.is_rotation_held = True
                raise ShopUnsoundError(faults)
            digest = digest_of(unfinished)
            self._mark("checked")
            note = _CopyNote(
                sha256=digest,
                size=unfinished.stat().st_size,
                made_at_ms=made_at_ms,
                people=contents.people,
                orders=contents.orders,
                newest_ms=contents.newest_ms,
                live=live,
            )
            return self._keep(unfinished, note)
        finally:
            for leftover in self._places.backups.glob(f"{unfinished.name}*"):
                leftover.unlink()

    def _keep(self, unfinished: Path, note: _CopyNote) -> CopyRow:
        moment = from_ms(note.made_at_ms)
        stamp = f"{moment:%Y%m%dT%H%M%S}{moment.microsecond // 1000:03d}Z"
        path = self._places.backups / f"shop-{stamp}-{note.sha256[:DIGITS_IN_NAME]}.db"
        write_whole(path.with_suffix(".json"), json.dumps(_as_json(note)))
        self._mark("described")
        move(unfinished, path)
        self._mark("renamed")
        return _row(path)

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
        if not self._database.is_open_for_writing or not self._is_founded():
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
        faults = check(self._database, self._extra, is_full=False)
        if faults:
            self.is_rotation_held = True
            raise ShopUnsoundError(faults)
        self.is_rotation_held = False
        self._database.is_open_for_writing = True


def _as_json(note: _CopyNote) -> dict[str, object]:
    return {name: getattr(note, name) for name in _CopyNote.__slots__}


def _read_note(path: Path) -> _CopyNote | None:
    try:
        told = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        live = told.pop("live")
        return _CopyNote(**told, live=None if live is None else (int(live[0]), int(live[1])))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _row(path: Path) -> CopyRow:
    size = path.stat().st_size
    note = _read_note(path)
    if note is None:
        return CopyRow(path, _moment_in_name(path), 0, 0, size, is_verified=False)
    return CopyRow(
        path=path,
        made_at_ms=note.made_at_ms,
        people=note.people,
        orders=note.orders,
        size=size,
        is_verified=size == note.size,
        newest_ms=note.newest_ms,
    )


def _moment_in_name(path: Path) -> int:
    return round(path.stat().st_mtime * 1000)
