"""Runs in a process of its own that is meant to die."""

import os
import resource
import sys
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

from app.models import driver
from app.places import places_for
from app.services.clock import SystemClock
from app.services.errors import DiskFullError
from app.services.safekeeping import Copies, open_business, prepare
from tests.safekeeping.tea_shop import MovedClock, add_customers, customers_of, opened


def crash_at(point: str) -> Callable[[str], None]:
    def mark(name: str) -> None:
        if name == point:
            os._exit(9)

    return mark


def copy_until(folder: Path, point: str) -> None:
    business = opened(folder)
    clock = MovedClock()
    add_customers(business.database, clock, 1)
    Copies(business.database, business.places, clock, mark=crash_at(point)).copy_now()


def restore_until(folder: Path, point: str) -> None:
    business = opened(folder)
    copies = Copies(business.database, business.places, MovedClock(), mark=crash_at(point))
    copies.restore(copies.copies()[-1].path)


def work(folder: Path, log: str) -> None:
    """Write, copy and restore without end; say before and after what there will be."""
    journal = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    clock = SystemClock(ZoneInfo("UTC"))
    business = open_business(prepare(places_for(folder)), clock)
    assert business.finish_checks() == ()
    os.write(journal, b"ready\n")
    step = 0
    while True:
        step += 1
        target = customers_of(business.database) + 1
        offered = business.copies.copies()[-1] if step % 3 == 0 else None
        if offered:
            target = offered.people
        os.write(journal, f"{target}\n".encode())
        if offered:
            business.copies.restore(offered.path)
        else:
            add_customers(business.database, MovedClock(), 1)
            business.copies.copy_now()
        os.write(journal, f"{target}\n".encode())


def fill_the_disk(folder: Path, _unused: str) -> None:
    """Let no file grow beyond what the shop file is; then let it grow again."""
    business = opened(folder)
    before = customers_of(business.database)
    limit = business.places.shop_file.stat().st_size // 2
    offered = business.copies.copies()[-1].path
    for wish in (
        lambda: add_customers(business.database, MovedClock(), 30_000),
        business.copies.copy_now,
        lambda: business.copies.restore(offered),
    ):
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
        try:
            wish()
        except DiskFullError:
            sys.stdout.write("full\n")
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
        assert customers_of(business.database) == before
        assert not list((folder / "backups").glob("copy.tmp*"))
    add_customers(business.database, MovedClock(), 1)
    business.close()


def hold_exclusively(folder: Path, _unused: str) -> None:
    """Do what a virus scanner or another program may do: keep the file to itself."""
    file = driver.connect(folder / "shop.db")
    file.execute("PRAGMA locking_mode=EXCLUSIVE")
    file.execute("BEGIN EXCLUSIVE")
    sys.stdout.write("held\n")
    sys.stdout.flush()
    sys.stdin.read()


ACTIONS: dict[str, Callable[[Path, str], None]] = {
    "copy": copy_until,
    "restore": restore_until,
    "work": work,
    "fill": fill_the_disk,
    "hold": hold_exclusively,
}


def live(action: str, folder: str, value: str) -> None:
    ACTIONS[action](Path(folder), value)
