"""No copy brings an erased person back: not a restored one, not one put in place by hand."""

import shutil
from datetime import timedelta

import pytest

from app.assembly.in_step import RECOUNTS, all_followers
from app.assembly.shop import erase_again
from app.services.exchange.undoing import undo_import
from app.services.safekeeping import check, restore_closed
from tests.erasing.people import (
    MEI,
    SIYUAN,
    a_house,
    bring_in,
    her_order,
    open_house,
    searched,
    stands_in,
    with_siyuan,
)
from tests.shop import Sheet, an_order


def shut(house):
    house.database.close()
    house.opened._lock.release()


def sums(house):
    return house.rows("SELECT count(*), sum(net_minor), sum(is_valid) FROM orders")


@pytest.fixture
def erased(tmp_path):
    """A house with a copy from before, whose person was erased."""
    house = a_house(tmp_path)
    person = with_siyuan(house)
    house.clock.move(timedelta(minutes=5))
    copy = house.opened.copies.copy_now()
    house.clock.move(timedelta(minutes=5))
    before = sums(house)
    house.erase(person)
    house.clock.move(timedelta(minutes=5))
    yield house, copy.path, person, before
    house.database.close()


def test_the_copy_itself_still_holds_her(erased):
    house, copy, _, _ = erased

    assert stands_in(copy.read_bytes(), "陈思远")
    shut(house)


def test_a_restored_copy_is_erased_before_anybody_looks(erased):
    house, copy, person, before = erased

    house.opened.restore(copy)

    assert searched(house) == []
    assert sums(house) == before
    assert house.rows("SELECT count(*) FROM person_summary WHERE person_id = ?", (person,)) == [
        (0,)
    ]
    assert house.rows("SELECT name FROM person_summary") == [("王晓梅",)]
    assert check(house.database, RECOUNTS) == ()
    assert house.rows("SELECT kind FROM action ORDER BY id DESC LIMIT 2") == [
        ("erase",),
        ("restore",),
    ]
    shut(house)


def test_a_restored_copy_still_knows_her_in_files(erased):
    house, copy, _, _ = erased
    house.opened.restore(copy)

    bring_in(house, Sheet(customers=[SIYUAN], orders=[her_order(1009)]))

    assert searched(house) == []
    shut(house)


def test_rows_kept_aside_of_an_import_that_was_taken_back_are_blanked_in_a_copy(tmp_path):
    house = a_house(tmp_path)
    kept = [["", "tb_siyuan_7731", "陈思远"], ["", "mei", "王晓梅"]]
    batch = bring_in(house, Sheet(customers=[SIYUAN], orders=[her_order()]), kept)
    with house.database.writing() as uow:
        undo_import(uow, house.clock, all_followers(house.clock), batch)
    house.clock.move(timedelta(minutes=5))
    copy = house.opened.copies.copy_now()
    house.clock.move(timedelta(minutes=5))
    bring_in(house, Sheet(customers=[SIYUAN], orders=[her_order()]), file_name="again.csv")
    house.erase(house.rows("SELECT person_id FROM person_summary")[0][0])

    house.opened.restore(copy.path)

    assert searched(house) == []
    assert house.rows("SELECT cells FROM kept_row ORDER BY row_no") == [
        ('["", "", ""]',),
        ('["", "mei", "王晓梅"]',),
    ]
    shut(house)


def test_the_number_of_an_empty_row_never_becomes_a_mark_of_the_erased(tmp_path):
    """In another copy the same number is somebody else's, who would count as known already."""
    house = a_house(tmp_path)
    nobody = house.opened.copies.copy_now()
    house.clock.move(timedelta(minutes=5))
    house.erase(with_siyuan(house))

    house.opened.restore(nobody.path)

    marks = house.rows("SELECT count(*) FROM erased_mark WHERE kind = 'row' GROUP BY customer_id")
    assert marks == [(1,)] * 2  # her rows on both platforms
    shut(house)


def test_another_account_of_hers_is_known_from_then_on_also_in_a_copy(tmp_path):
    house = a_house(tmp_path)
    bring_in(house, Sheet(customers=[SIYUAN], orders=[her_order()]))
    other = {**SIYUAN, "account": "tb_siyuan_too"}
    house.erase(house.rows("SELECT person_id FROM person_summary")[0][0])
    house.clock.move(timedelta(minutes=5))
    kept = [["", other["account"], ""]]
    nobody = Sheet(customers=[], orders=[])
    bring_in(house, nobody, kept, file_name="aside.csv")
    copy = house.opened.copies.copy_now()
    house.clock.move(timedelta(minutes=5))

    # Her phone tells whose the other account is.
    bring_in(house, Sheet(customers=[other], orders=[her_order(1009)]), kept, file_name="more.csv")
    aside = house.rows("SELECT cells FROM kept_row ORDER BY id")
    house.opened.restore(copy.path)

    assert aside[-1] == ('["", "", ""]',)
    assert house.rows("SELECT cells FROM kept_row") == [('["", "", ""]',)]
    assert check(house.database, RECOUNTS) == ()
    shut(house)


def test_a_copy_is_erased_when_it_is_restored_over_a_damaged_file(erased):
    house, copy, _, before = erased
    shut(house)
    house.places.shop_file.write_bytes(b"SQLite format 3\x00" + b"damaged" * 500)

    restore_closed(house.places, house.clock, copy, erase_again(house.places, house.clock))
    house = open_house(house.places.business.parent, house.clock)

    assert searched(house) == []
    assert sums(house) == before
    assert check(house.database, RECOUNTS) == ()
    shut(house)


def test_a_copy_is_erased_though_the_note_of_it_never_reached_the_disk(erased):
    house, copy, _, _ = erased
    shut(house)
    house.places.erased_file.unlink()

    restore_closed(house.places, house.clock, copy, erase_again(house.places, house.clock))
    house = open_house(house.places.business.parent, house.clock)

    assert searched(house) == []
    shut(house)


def test_a_copy_put_in_place_by_hand_is_erased_at_the_start(erased):
    house, copy, _, before = erased
    shut(house)
    for part in ("", "-wal", "-shm"):
        house.places.shop_file.with_name(f"shop.db{part}").unlink(missing_ok=True)
    shutil.copyfile(copy, house.places.shop_file)

    house = open_house(house.places.business.parent, house.clock)

    assert searched(house) == []
    assert sums(house) == before
    assert house.opened.is_restored_copy
    assert check(house.database, RECOUNTS) == ()
    shut(house)


def test_a_copy_from_before_she_came_gets_a_row_for_her_orders(tmp_path):
    house = a_house(tmp_path)
    bring_in(house, Sheet(customers=[MEI], orders=[an_order(1, buyer=0)]))
    house.clock.move(timedelta(minutes=5))
    copy = house.opened.copies.copy_now()
    house.clock.move(timedelta(minutes=5))
    bring_in(house, Sheet(customers=[SIYUAN], orders=[her_order()]))
    house.erase(2)

    house.opened.restore(copy.path)
    assert house.rows("SELECT row_key, is_empty FROM customer WHERE id = 2") == [("x:2", 1)]
    bring_in(house, Sheet(customers=[SIYUAN], orders=[her_order()]))

    assert searched(house) == []
    assert house.rows("SELECT customer_id FROM orders WHERE order_no = '1001'") == [(2,)]
    assert check(house.database, RECOUNTS) == ()
    shut(house)


def test_another_under_the_same_number_stays(tmp_path):
    """Numbers of customers are given again; the hash of the row says who was meant."""
    house = a_house(tmp_path)
    bring_in(house, Sheet(customers=[MEI], orders=[an_order(1, buyer=0)]))
    house.clock.move(timedelta(minutes=5))
    copy = house.opened.copies.copy_now()
    house.clock.move(timedelta(minutes=5))

    with house.database.writing() as uow:
        undo_import(uow, house.clock, all_followers(house.clock), 1)
    bring_in(house, Sheet(customers=[SIYUAN], orders=[her_order()]))
    assert house.rows("SELECT id, name FROM customer") == [(1, "陈思远")]
    house.erase(1)

    house.opened.restore(copy.path)

    assert house.rows("SELECT name FROM person_summary") == [("王晓梅",)]
    assert house.rows("SELECT id FROM customer WHERE row_key LIKE 'x:%'") == [(2,)]
    assert check(house.database, RECOUNTS) == ()
    shut(house)


def test_a_copy_without_erasures_comes_back_as_it_was(tmp_path):
    house = a_house(tmp_path)
    with_siyuan(house)
    house.clock.move(timedelta(minutes=5))
    copy = house.opened.copies.copy_now()
    house.clock.move(timedelta(minutes=5))

    house.opened.restore(copy.path)

    assert house.rows("SELECT kind FROM action ORDER BY id DESC LIMIT 1") == [("restore",)]
    assert not house.places.erased_file.exists()
    shut(house)
