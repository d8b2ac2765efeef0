"""Whatever happened to a copy, it is found before anything is moved for it."""

import random
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from app.models.backup import take_snapshot
from app.models.durable import digest_of
from app.services.safekeeping import Copies, CopyFault, CopyRefusedError, restore_closed
from tests.safekeeping.tea_shop import MovedClock, a_tea_shop, add_customers, customers_of

PAGE = 4096
Damage = Callable[[bytearray, random.Random], bytes]


def flipped_bit(content: bytearray, luck: random.Random) -> bytes:
    content[luck.randrange(len(content))] ^= 1 << luck.randrange(8)
    return bytes(content)


def flipped_bit_in_free_space(content: bytearray, luck: random.Random) -> bytes:
    """Where no check of SQLite looks: the free middle of a page that has zeroes there."""
    free = [n for n in range(PAGE, len(content) - 64) if not any(content[n : n + 64])]
    content[luck.choice(free)] ^= 1 << luck.randrange(8)
    return bytes(content)


def cut_short(content: bytearray, luck: random.Random) -> bytes:
    return bytes(content[: luck.randrange(len(content))])


def cut_by_pages(content: bytearray, luck: random.Random) -> bytes:
    return bytes(content[: PAGE * luck.randrange(1, len(content) // PAGE)])


def swapped_pages(content: bytearray, luck: random.Random) -> bytes:
    pages = [content[at : at + PAGE] for at in range(0, len(content), PAGE)]
    while True:
        a, b = luck.sample(range(len(pages)), 2)
        if pages[a] != pages[b]:
            pages[a], pages[b] = pages[b], pages[a]
            return b"".join(pages)


def blank_page(content: bytearray, luck: random.Random) -> bytes:
    used = [at for at in range(0, len(content), PAGE) if any(content[at : at + PAGE])]
    at = luck.choice(used)
    content[at : at + PAGE] = bytes(PAGE)
    return bytes(content)


def longer(content: bytearray, luck: random.Random) -> bytes:
    return bytes(content) + luck.randbytes(luck.randrange(1, 2 * PAGE))


def wrong_file(content: bytearray, luck: random.Random) -> bytes:
    return luck.randbytes(len(content))


DAMAGES = (
    flipped_bit,
    flipped_bit_in_free_space,
    cut_short,
    cut_by_pages,
    swapped_pages,
    blank_page,
    longer,
    wrong_file,
)


def found_of(folder: Path, *, copies: int, seed: int) -> int:
    """Damage copies in every way in turn, offer each, with its note and without; count refusals."""
    luck = random.Random(seed)
    clock = MovedClock()
    business = a_tea_shop(folder, clock, customers=50)
    sound = business.copies.copy_now()
    content = sound.path.read_bytes()
    note = sound.path.with_suffix(".json")
    add_customers(business.database, clock, 1)
    before = sorted(path.name for path in folder.rglob("*"))
    found = 0
    for number in range(copies):
        sound.path.write_bytes(DAMAGES[number % len(DAMAGES)](bytearray(content), luck))
        kept_note = note.read_bytes()
        if luck.random() < 0.5:
            note.unlink()
        found += is_refused(business.copies, sound.path)
        note.write_bytes(kept_note)
    assert customers_of(business.database) == 51
    assert sorted(path.name for path in folder.rglob("*")) == before
    sound.path.write_bytes(content)
    business.copies.restore(sound.path)
    assert customers_of(business.database) == 50
    business.close()
    return found


def is_refused(copies: Copies, path: Path) -> bool:
    try:
        copies.restore(path)
    except CopyRefusedError:
        return True
    return False


def test_twenty_four_damaged_copies_are_all_found(tmp_path: Path) -> None:
    assert found_of(tmp_path, copies=24, seed=1) == 24


@pytest.mark.closing
@pytest.mark.timeout(900)
def test_two_hundred_damaged_copies_are_all_found(tmp_path: Path) -> None:
    assert found_of(tmp_path, copies=200, seed=2) == 200


def test_a_copy_of_another_business_is_refused(tmp_path: Path) -> None:
    clock = MovedClock()
    other = a_tea_shop(tmp_path / "other", clock)
    copy = other.copies.copy_now()
    other.close()
    clock.move(timedelta(days=1))
    business = a_tea_shop(tmp_path / "own", clock)

    with pytest.raises(CopyRefusedError) as refused:
        business.copies.restore(copy.path)

    assert refused.value.fault is CopyFault.OTHER_BUSINESS
    business.close()


def test_a_copy_that_was_unsound_from_the_first_is_refused(tmp_path: Path) -> None:
    clock = MovedClock()
    business = a_tea_shop(tmp_path / "shop", clock)
    sound = business.copies.copy_now()
    with business.database.writing() as uow:
        uow.sql("UPDATE orders SET rank = 1")
    raw = tmp_path / "raw.db"
    take_snapshot(tmp_path / "shop" / "shop.db", raw)
    forged = raw.rename(tmp_path / f"shop-x-{digest_of(raw)[:16]}.db")

    with pytest.raises(CopyRefusedError) as refused:
        business.copies.restore(forged)

    assert refused.value.fault is CopyFault.UNSOUND
    business.copies.restore(sound.path)
    business.close()


def test_a_closed_shop_refuses_a_damaged_copy_as_well(tmp_path: Path) -> None:
    clock = MovedClock()
    business = a_tea_shop(tmp_path, clock)
    copy = business.copies.copy_now()
    business.close()
    content = bytearray(copy.path.read_bytes())
    copy.path.write_bytes(flipped_bit(content, random.Random(1)))
    shop = (tmp_path / "shop.db").read_bytes()

    with pytest.raises(CopyRefusedError):
        restore_closed(business.places, clock, copy.path)

    assert (tmp_path / "shop.db").read_bytes() == shop
