"""Copies are whole or not there, are kept by the rules, and bring the shop back."""

from concurrent.futures import ThreadPoolExecutor, wait
from datetime import timedelta
from pathlib import Path

import pytest

from app.services.errors import StoreReadOnlyError
from app.services.safekeeping import CopyFault, CopyRefusedError, ShopUnsoundError, restore_closed
from tests.safekeeping.tea_shop import (
    MovedClock,
    a_tea_shop,
    add_customers,
    customers_of,
    epoch_of,
    names_in,
    opened,
)

DAY = timedelta(days=1)


def test_a_copy_tells_its_day_and_what_it_holds(tmp_path: Path) -> None:
    clock = MovedClock()
    business = a_tea_shop(tmp_path, clock, customers=4)

    row = business.copies.copy_now()

    assert (row.people, row.orders, row.is_verified) == (4, 4, True)
    assert row.made_at_ms == round(clock.now().timestamp() * 1000)
    assert business.copies.copies() == (row,)
    assert names_in(tmp_path / "backups") == {row.path.name, row.path.with_suffix(".json").name}
    business.close()


def test_a_shop_that_did_not_change_is_not_copied_again(tmp_path: Path) -> None:
    clock = MovedClock()
    business = a_tea_shop(tmp_path, clock)
    assert business.copies.copy_if_changed() is not None

    clock.move(DAY)
    again = business.copies.copy_if_changed()
    add_customers(business.database, clock, 1)
    changed = business.copies.copy_if_changed()

    assert again is None
    assert changed is not None
    assert changed.people == 4
    business.close()


def test_a_moment_is_held_at_once_and_checked_while_the_shop_goes_on(tmp_path: Path) -> None:
    clock = MovedClock()
    business = a_tea_shop(tmp_path, clock, customers=2)

    held = business.copies.start_copy()
    add_customers(business.database, clock, 5)
    assert held is not None
    assert business.copies.copies() == ()
    row = business.copies.finish_copy(held)

    assert (row.people, row.is_verified) == (2, True)
    assert business.copies.is_due()
    assert names_in(tmp_path / "backups") == {row.path.name, row.path.with_suffix(".json").name}
    clock.move(DAY)
    business.copies.copy_now()
    assert business.copies.start_copy() is None
    business.close()


def test_a_restore_needs_no_safety_copy_of_what_is_copied_already(tmp_path: Path) -> None:
    clock = MovedClock()
    business = a_tea_shop(tmp_path, clock)
    copy = business.copies.copy_now()
    clock.move(DAY)

    business.copies.restore(copy.path)

    assert business.copies.copies() == (copy,)
    business.close()


def test_leaving_takes_a_copy_and_leaving_again_does_not(tmp_path: Path) -> None:
    clock = MovedClock()
    a_tea_shop(tmp_path, clock).close()
    first = names_in(tmp_path / "backups")

    clock.move(DAY)
    opened(tmp_path, clock).close()

    assert len(first) == 2
    assert names_in(tmp_path / "backups") == first


def test_a_restored_copy_is_the_shop_as_it_was_and_the_old_files_are_kept(tmp_path: Path) -> None:
    clock = MovedClock()
    business = a_tea_shop(tmp_path, clock, customers=2)
    copy = business.copies.copy_now()
    clock.move(DAY)
    add_customers(business.database, clock, 5)

    business.copies.restore(copy.path)

    assert customers_of(business.database) == 2
    assert epoch_of(business) == 2
    assert not business.is_read_only
    assert [row.people for row in business.copies.copies()] == [7, 2]
    assert len(list((tmp_path / "quarantine").glob("*/shop.db"))) == 1
    add_customers(business.database, clock, 1)
    business.close()
    again = opened(tmp_path, clock)
    assert (customers_of(again.database), again.is_restored_copy, again.faults) == (3, False, ())
    again.close()


def test_a_copy_comes_back_when_the_shop_file_is_destroyed(tmp_path: Path) -> None:
    clock = MovedClock()
    business = a_tea_shop(tmp_path, clock)
    copy = business.copies.copy_now()
    business.close()
    (tmp_path / "shop.db").write_bytes(b"no shop at all" * 500)

    restore_closed(business.places, clock, copy.path)

    again = opened(tmp_path, clock)
    assert (customers_of(again.database), epoch_of(again), again.faults) == (3, 2, ())
    again.close()


def test_a_copy_without_its_note_still_comes_back(tmp_path: Path) -> None:
    clock = MovedClock()
    business = a_tea_shop(tmp_path, clock)
    copy = business.copies.copy_now()
    copy.path.with_suffix(".json").unlink()

    assert not business.copies.copies()[0].is_verified
    business.copies.restore(copy.path)

    assert customers_of(business.database) == 3
    business.close()


def test_a_log_left_by_a_crash_does_not_come_back_with_the_copy(tmp_path: Path) -> None:
    clock = MovedClock()
    business = a_tea_shop(tmp_path, clock, customers=2)
    copy = business.copies.copy_now()
    add_customers(business.database, clock, 5)
    log = (tmp_path / "shop.db-wal").read_bytes()
    business.close()
    (tmp_path / "shop.db-wal").write_bytes(log)

    restore_closed(business.places, clock, copy.path)

    again = opened(tmp_path, clock)
    assert customers_of(again.database) == 2
    assert len(list((tmp_path / "quarantine").glob("*/shop.db-wal"))) == 1
    again.close()


def test_a_file_that_is_no_copy_is_refused_and_nothing_moves(tmp_path: Path) -> None:
    clock = MovedClock()
    business = a_tea_shop(tmp_path, clock)
    stranger = tmp_path / "holiday-0123456789abcdef.db"
    stranger.write_bytes(b"x" * 4096)

    with pytest.raises(CopyRefusedError) as changed:
        business.copies.restore(stranger)
    with pytest.raises(CopyRefusedError) as unnamed:
        business.copies.restore(stranger.rename(tmp_path / "holiday.db"))
    with pytest.raises(CopyRefusedError) as missing:
        business.copies.restore(tmp_path / "gone.db")

    faults = [error.value.fault for error in (changed, unnamed, missing)]
    assert faults == [CopyFault.CHANGED, CopyFault.NOT_A_COPY, CopyFault.MISSING]
    assert names_in(tmp_path / "quarantine") == set()
    assert customers_of(business.database) == 3
    business.close()


def test_an_unsound_shop_gives_no_copy_and_no_copy_is_dropped_for_it(tmp_path: Path) -> None:
    clock = MovedClock()
    business = a_tea_shop(tmp_path, clock)
    for _ in range(4):
        business.copies.copy_now()
        clock.move(timedelta(minutes=1))
        add_customers(business.database, clock, 1)
    before = names_in(tmp_path / "backups")
    clock.move(timedelta(days=400))
    with business.database.writing() as uow:
        uow.sql("UPDATE orders SET rank = 0 WHERE id = 1")

    with pytest.raises(ShopUnsoundError) as unsound:
        business.copies.copy_now()

    assert [(fault.code, fault.facts) for fault in unsound.value.faults] == [("order_rank", ("1",))]
    assert names_in(tmp_path / "backups") == before
    assert business.copies.is_rotation_held
    with business.database.writing() as uow:
        uow.sql("UPDATE orders SET rank = 3 WHERE id = 1")
    business.close()


def test_a_shop_whose_check_failed_is_written_again_after_a_restore(tmp_path: Path) -> None:
    clock = MovedClock()
    business = a_tea_shop(tmp_path, clock)
    copy = business.copies.copy_now()
    with business.database.writing() as uow:
        uow.sql("UPDATE orders SET is_valid = 0")
    with pytest.raises(ShopUnsoundError):
        business.close()
    business = opened(tmp_path, clock)
    with pytest.raises(StoreReadOnlyError):
        add_customers(business.database, clock, 1)

    business.restore(copy.path)

    assert business.faults == ()
    add_customers(business.database, clock, 1)
    assert customers_of(business.database) == 4
    business.close()


def test_readers_wait_while_the_file_is_exchanged(tmp_path: Path) -> None:
    clock = MovedClock()
    business = a_tea_shop(tmp_path, clock)

    with ThreadPoolExecutor(1) as lane:
        with business.database.put_away():
            asked = lane.submit(customers_of, business.database)
            early = wait([asked], timeout=0.2).done
            is_alone = not list(tmp_path.glob("shop.db-*"))
        answer = asked.result(timeout=10)

    assert (early, is_alone, answer) == (set(), True, 3)
    business.close()
