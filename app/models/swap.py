"""Puts a restored file in the place of the shop file; a crash leaves the old or the new one.

First a whole order is written beside the shop file. From then on the swap is carried out, if need
be at the next start, by moving files only.
"""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from app.models.durable import digest_of, flush_folder, move, write_whole
from app.models.errors import StoreDamagedError
from app.models.note import Note, write_note
from app.places import Places

Mark = Callable[[str], None]
# A log or journal that outlives its file brings old rows back, and every check passes.
_PARTS = ("", "-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class _Order:
    digest: str
    aside: str
    note: Note


def staged_file(places: Places) -> Path:
    """Give the path where the restored file waits for the swap."""
    return places.shop_file.with_name("shop.db.new")


def clear_staged(places: Places) -> None:
    """Remove what an earlier, unfinished restore may have left."""
    for leftover in (*places.business.glob("shop.db.new*"), *places.business.glob("shop.*.tmp")):
        leftover.unlink()


def no_mark(_name: str) -> None:
    """Pass a named point without a stop; a test that crashes there gives its own."""


def swap_in(places: Places, *, aside: str, note: Note, mark: Mark = no_mark) -> None:
    """Move the shop file to quarantine and the staged file to its place; no connection is open.

    Args:
        aside: the name of a new folder in quarantine.
        note: what is then known of the shop file.

    Raises:
        OSError: the swap was not possible; the old file is back in its place.
    """
    order = _Order(digest_of(staged_file(places)), aside, note)
    write_whole(_order_file(places), json.dumps(asdict(order)))
    mark("ordered")
    try:
        _carry_out(places, order, mark)
    except OSError:
        if not _is_swapped(places):
            _put_back(places, order)
            raise
        # The restored file is in place; the order stays, and the next start ends the rest.


def finish_swap(places: Places) -> bool:
    """End what a crash interrupted; tell whether a restored file was put in place.

    Raises:
        OSError: a file could not be moved; the next start tries again.
        StoreDamagedError: nobody can tell any more what was to be done.
    """
    order = _read_order(_order_file(places))
    staged = staged_file(places)
    if order is None:
        clear_staged(places)
        return False
    if not _is_swapped(places) and not (staged.exists() and digest_of(staged) == order.digest):
        _put_back(places, order)
        return False
    _carry_out(places, order, no_mark)
    return True


def _carry_out(places: Places, order: _Order, mark: Mark) -> None:
    staged = staged_file(places)
    if staged.exists():
        aside = places.quarantine / order.aside
        aside.mkdir(mode=0o700, parents=True, exist_ok=True)
        for part in _PARTS:
            source = _part(places, part)
            if source.exists():
                move(source, aside / source.name)
            mark(f"moved{part}")
        move(staged, places.shop_file)
    mark("swapped")
    write_note(places.note_file, order.note)
    mark("noted")
    clear_staged(places)
    _order_file(places).unlink()
    flush_folder(places.business)
    mark("done")


def _is_swapped(places: Places) -> bool:
    return places.shop_file.exists() and not staged_file(places).exists()


def _put_back(places: Places, order: _Order) -> None:
    aside = places.quarantine / order.aside
    for part in reversed(_PARTS):
        target = _part(places, part)
        source = aside / target.name
        if source.exists() and not target.exists():
            move(source, target)
    clear_staged(places)
    _order_file(places).unlink(missing_ok=True)
    flush_folder(places.business)


def _part(places: Places, part: str) -> Path:
    return places.shop_file.with_name(f"{places.shop_file.name}{part}")


def _order_file(places: Places) -> Path:
    return places.business / "shop.swap"


def _read_order(path: Path) -> _Order | None:
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except ValueError as error:
        raise StoreDamagedError(path.name) from error
    return _Order(str(told["digest"]), str(told["aside"]), Note(**told["note"]))
