"""The keeping rules on made-up copies, and persons against a plain search of the graph."""

import random
from pathlib import Path

import pytest

from app.services.safekeeping import CopyRow
from app.services.safekeeping.rules import copies_to_drop, is_check_due, wrong_persons

HOUR = 3_600_000
NOW = 1_795_573_800_000
LARGE_DISK = 1 << 50


def copies_every(hours: int, count: int, size: int = 1) -> list[CopyRow]:
    """Newest first."""
    return [
        CopyRow(Path(str(n)), NOW - n * hours * HOUR, 1, 1, size, is_verified=True)
        for n in range(count)
    ]


def kept(rows: list[CopyRow], free_bytes: int = LARGE_DISK) -> list[CopyRow]:
    dropped = copies_to_drop(rows, now_ms=NOW, free_bytes=free_bytes)
    return [row for row in rows if row not in dropped]


def test_all_copies_of_two_days_are_kept() -> None:
    assert len(kept(copies_every(1, 49))) == 49


def test_of_three_years_thirty_or_so_copies_remain() -> None:
    rows = kept(copies_every(6, 4 * 365 * 3))

    ages = [(NOW - row.made_at_ms) // (24 * HOUR) for row in rows]
    assert 25 <= len(rows) <= 40
    assert max(ages) > 300
    assert len([age for age in ages if age <= 14]) >= 14


def test_copies_beyond_a_fifth_of_the_disk_go_oldest_first() -> None:
    rows = copies_every(1, 10, size=100)

    remaining = kept(rows, free_bytes=1_000)

    assert remaining == rows[:4]


def test_the_two_newest_verified_copies_stay_on_a_full_disk() -> None:
    rows = copies_every(1000, 5, size=1 << 40)
    rows[0] = CopyRow(Path("x"), NOW, 0, 0, 1 << 40, is_verified=False)

    assert kept(rows, free_bytes=0) == rows[1:3]


@pytest.mark.parametrize(
    ("checked_ms", "is_due"), [(0, True), (NOW - HOUR, False), (NOW + 1, True)]
)
def test_the_whole_check_is_due_after_a_week(checked_ms: int, *, is_due: bool) -> None:
    assert is_check_due(checked_ms, NOW) is is_due
    assert is_check_due(NOW - 7 * 24 * HOUR, NOW)


@pytest.mark.parametrize("seed", range(20))
def test_persons_are_the_oldest_rows_of_their_groups(seed: int) -> None:
    luck = random.Random(seed)
    links = [(luck.randint(1, 60), luck.randint(1, 60)) for _ in range(40)]
    beside: dict[int, set[int]] = {row: {row} for row in range(1, 61)}
    for a, b in links * 60:
        whole = beside[a] | beside[b]
        beside[a], beside[b] = whole, whole
    persons = {row: min(group) for row, group in beside.items()}
    told = {row: person for row, person in persons.items() if row != person}

    assert wrong_persons(told, links) == []
    victim = luck.choice(sorted(told))
    assert victim in wrong_persons({**told, victim: victim}, links)
    lonely = luck.choice([row for row in persons if len(beside[row]) == 1])
    assert wrong_persons({**told, lonely: 1}, links) == ([lonely] if lonely != 1 else [])
