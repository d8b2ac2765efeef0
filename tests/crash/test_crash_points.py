"""A process that dies at any named point of a copy or a restore leaves the old or the new."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.crash.children import Found, after_restart, run_child
from tests.safekeeping.tea_shop import MovedClock, a_tea_shop, add_customers

OLD, NEW = Found(7, 1, 1), Found(2, 2, 2)


def a_shop_with_an_old_copy(folder: Path) -> None:
    clock = MovedClock()
    clock.move(timedelta(hours=-3))
    business = a_tea_shop(folder, clock, customers=2)
    business.copies.copy_now()
    clock.move(timedelta(hours=1))
    add_customers(business.database, clock, 5)
    business.database.close()
    business._lock.release()


@pytest.mark.parametrize(
    ("point", "copies"),
    [("snapshot", 1), ("checked", 1), ("described", 1), ("renamed", 2), ("rotated", 2)],
)
def test_a_crash_while_copying_leaves_whole_copies_only(
    tmp_path: Path, point: str, copies: int
) -> None:
    a_shop_with_an_old_copy(tmp_path)

    assert run_child("copy", tmp_path, point) == (9, "")

    assert after_restart(tmp_path) == Found(8, 1, copies)
    assert not list((tmp_path / "backups").glob("*.tmp*"))


@pytest.mark.parametrize(
    ("point", "expected"),
    [
        ("verified", OLD),
        ("snapshot", OLD),
        ("renamed", Found(7, 1, 2)),
        ("safe", Found(7, 1, 2)),
        ("copied", Found(7, 1, 2)),
        ("marked", Found(7, 1, 2)),
        ("ordered", NEW),
        ("moved", NEW),
        ("moved-wal", NEW),
        ("moved-shm", NEW),
        ("swapped", NEW),
        ("noted", NEW),
        ("done", NEW),
    ],
)
def test_a_crash_while_restoring_leaves_the_old_or_the_new_shop(
    tmp_path: Path, point: str, expected: Found
) -> None:
    a_shop_with_an_old_copy(tmp_path)

    assert run_child("restore", tmp_path, point) == (9, "")

    assert after_restart(tmp_path) == expected


def test_a_staged_file_that_was_damaged_meanwhile_brings_the_old_shop_back(tmp_path: Path) -> None:
    a_shop_with_an_old_copy(tmp_path)
    assert run_child("restore", tmp_path, "moved") == (9, "")
    assert not (tmp_path / "shop.db").exists()
    with (tmp_path / "shop.db.new").open("r+b") as staged:
        staged.truncate(5000)

    assert after_restart(tmp_path) == Found(7, 1, 2)
