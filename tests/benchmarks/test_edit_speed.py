"""Tagging a hundred thousand of a million people, taking it back, doing it again: against plain SQL."""

import pytest

from tests.benchmarks.crowd import crowded_shop
from tests.benchmarks.measuring import Case, interleaved, ratio_row, report

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(0)]
ROUNDS = 5


def test_tagging_many_people_costs_little_more_than_its_sql(place):
    people = place.scaled(100_000)
    shop = crowded_shop(place, place.scaled(1_000_000))
    rows = []
    for wish in ("tag", "undo", "redo"):

        def fresh_copy(name: str, wish=wish) -> dict[str, object]:
            copy = place.copy_of(shop, f"edit-{name}")
            return {"shop": str(copy), "people": people, "wish": wish}

        program = Case("program", "edits:program", lambda make=fresh_copy: make("program"))
        floor = Case("plain SQL", "edits:floor", lambda make=fresh_copy: make("floor"))
        interleaved((program, floor), ROUNDS)
        rows.append(ratio_row(f"{wish}, {people:,} people", program, floor))
    report(place.folder, "edits", rows)
    assert all(row["ratio"] <= 2 for row in rows), rows
