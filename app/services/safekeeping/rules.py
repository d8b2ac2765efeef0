"""Which copies are kept, and who is one person: arithmetic only."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import timedelta

from app.services.clock import from_ms
from app.services.safekeeping.views import CopyRow

MOST_BYTES = 10 * 1024**3
MOST_OF_DISK_PERCENT = 20
_ALL_FOR = timedelta(hours=48)
_DAILY, _WEEKLY, _MONTHLY = 14, 8, 12
_NEVER_DROPPED = 2
_CHECK_EVERY = timedelta(days=7)


def copies_to_drop(rows: Sequence[CopyRow], *, now_ms: int, free_bytes: int) -> tuple[CopyRow, ...]:
    """Give the copies that are neither new, nor the newest of a day, week or month kept.

    Args:
        rows: newest first.
        free_bytes: what is free on the disk of the copies.
    """
    recent = [
        row for row in rows if now_ms - row.made_at_ms <= _ALL_FOR // timedelta(milliseconds=1)
    ]
    kept = {row.path for row in recent}
    kept.update(row.path for row in _newest_of(rows, _day, _DAILY))
    kept.update(row.path for row in _newest_of(rows, _week, _WEEKLY))
    kept.update(row.path for row in _newest_of(rows, _month, _MONTHLY))
    safe = {row.path for row in [row for row in rows if row.is_verified][:_NEVER_DROPPED]}
    taken = sum(row.size for row in rows)
    room = min(MOST_BYTES, (free_bytes + taken) * MOST_OF_DISK_PERCENT // 100)
    return tuple(
        row
        for row, size_to_here in zip(rows, _sums(rows, kept | safe), strict=True)
        if row.path not in safe and (row.path not in kept or size_to_here > room)
    )


def is_check_due(checked_ms: int, now_ms: int) -> bool:
    """Tell whether the last whole check is a week old; a clock put back makes it due as well."""
    return not 0 <= now_ms - checked_ms < _CHECK_EVERY // timedelta(milliseconds=1)


def wrong_persons(told: Mapping[int, int], links: Iterable[tuple[int, int]]) -> list[int]:
    """Give the rows whose person is not the oldest row of their group of live links.

    Args:
        told: the person of every row that is not its own person.
        links: pairs of linked rows.
    """
    parents: dict[int, int] = {}
    for row_a, row_b in links:
        a, b = _oldest(parents, row_a), _oldest(parents, row_b)
        parents[max(a, b)] = min(a, b)
    expected = {row: _oldest(parents, row) for row in parents}
    rows = expected.keys() | told.keys()
    return sorted(row for row in rows if expected.get(row, row) != told.get(row, row))


def _oldest(parents: dict[int, int], row: int) -> int:
    while (parent := parents.get(row, row)) != row:
        parents[row] = parents.get(parent, parent)
        row = parent
    return row


def _newest_of(
    rows: Sequence[CopyRow], span: Callable[[CopyRow], str], count: int
) -> list[CopyRow]:
    newest: dict[str, CopyRow] = {}
    for row in rows:
        newest.setdefault(span(row), row)
    return list(newest.values())[:count]


def _sums(rows: Sequence[CopyRow], kept: set[object]) -> list[int]:
    total, sums = 0, []
    for row in rows:
        total += row.size if row.path in kept else 0
        sums.append(total)
    return sums


def _day(row: CopyRow) -> str:
    return f"{from_ms(row.made_at_ms):%Y-%m-%d}"


def _week(row: CopyRow) -> str:
    return f"{from_ms(row.made_at_ms):%G-%V}"


def _month(row: CopyRow) -> str:
    return f"{from_ms(row.made_at_ms):%Y-%m}"
