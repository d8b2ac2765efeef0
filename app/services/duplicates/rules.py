"""Which rows hang together."""

from collections.abc import Iterable


def groups(rows: Iterable[int], links: Iterable[tuple[int, int]]) -> list[tuple[int, ...]]:
    """Give the connected groups of rows, each and all of them by their smallest row."""
    parents = {row: row for row in rows}
    for one, other in links:
        first, second = root(parents, one), root(parents, other)
        parents[max(first, second)] = min(first, second)
    found: dict[int, list[int]] = {}
    for row in sorted(parents):
        found.setdefault(root(parents, row), []).append(row)
    return [tuple(found[first]) for first in sorted(found)]


def root(parents: dict[int, int], row: int) -> int:
    """Give the smallest row of a group, and shorten the way to it."""
    top = row
    while parents.setdefault(top, top) != top:
        top = parents[top]
    while parents[row] != top:
        parents[row], row = top, parents[row]
    return top
