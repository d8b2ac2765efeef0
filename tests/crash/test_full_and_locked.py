"""A full disk and a held file are named, leave nothing half done, and pass."""

import subprocess
from contextlib import suppress
from pathlib import Path

import pytest

from app.models.backup import take_snapshot
from app.services.errors import DiskFullError, StoreBusyError
from tests.crash.children import Found, after_restart, run_child, start_child
from tests.safekeeping.tea_shop import (
    MovedClock,
    a_tea_shop,
    add_customers,
    customers_of,
    opened,
    places_of,
)

MIB = 1 << 20


def test_a_full_disk_is_named_and_nothing_is_half_done(tmp_path: Path) -> None:
    a_tea_shop(tmp_path, customers=600).close()

    assert run_child("fill", tmp_path) == (0, "full\n" * 3)

    assert after_restart(tmp_path).customers == 601


def fill(ballast: Path) -> None:
    with suppress(OSError), ballast.open("wb", buffering=0) as file:
        while file.write(bytes(MIB // 64)):
            pass


@pytest.fixture
def small_disk(tmp_path: Path):
    disk = tmp_path / "disk"
    disk.mkdir()
    mounting = ["mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", str(disk)]
    try:
        is_mounted = subprocess.run(mounting, check=False, capture_output=True).returncode == 0
    except FileNotFoundError:
        is_mounted = False
    if not is_mounted:
        pytest.skip("only root can make a small disk")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_truly_full_disk_is_named_and_the_shop_goes_on_when_it_is_not(small_disk: Path) -> None:
    clock = MovedClock()
    shop = small_disk / "shop"
    business = a_tea_shop(shop, clock)
    copy = business.copies.copy_now()
    ballast = small_disk / "ballast"
    fill(ballast)

    with pytest.raises(DiskFullError):
        add_customers(business.database, clock, 3000)
    with pytest.raises(DiskFullError):
        business.copies.copy_now()
    with pytest.raises(DiskFullError):
        business.copies.restore(copy.path)

    assert customers_of(business.database) == 3
    assert not list(shop.glob("shop.db.new*"))
    ballast.unlink()
    add_customers(business.database, clock, 1)
    business.copies.restore(copy.path)
    business.close()
    assert after_restart(shop) == Found(3, 2, 3)


def test_a_held_file_is_named_and_opens_when_it_is_let_go(tmp_path: Path) -> None:
    a_tea_shop(tmp_path).close()
    child = start_child("hold", tmp_path)
    assert child.stdout.readline() == "held\n"

    with pytest.raises(StoreBusyError):
        opened(tmp_path)
    with pytest.raises(StoreBusyError):  # a backup that meets a lock would wait for ever
        take_snapshot(places_of(tmp_path).shop_file, tmp_path / "copy.tmp")

    child.kill()
    child.communicate()
    assert after_restart(tmp_path).customers == 3
