"""Filtering and sorting a million people, against hand SQL on the summaries."""

import pytest

from tests.benchmarks.crowd import crowded_shop
from tests.benchmarks.measuring import Case, interleaved, ratio_row, report

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(0)]
ROUNDS = 5
INDEXED = ("name", "orders", "spent", "last")
OTHERS = ("first", "class")


def test_a_filtered_list_costs_little_more_than_its_sql(place):
    shop = str(crowded_shop(place, place.scaled(1_000_000)))
    program = Case("program", "lists:tree", lambda: {"shop": shop})
    floor = Case("hand SQL", "lists:tree_floor", lambda: {"shop": shop})
    interleaved((program, floor), ROUNDS)

    row = ratio_row("tree: count, first page, all ids", program, floor)
    report(place.folder, "filter", [row])
    for known in ("people", "first", "last"):
        assert program.runs[0][known] == floor.runs[0][known]
    assert row["ratio"] <= 1.5, row


def test_a_sorted_list_costs_little_more_than_its_ids(place):
    shop = str(crowded_shop(place, place.scaled(1_000_000)))
    floor = Case("its id list", "lists:sort_floor", lambda: {"shop": shop})
    cases = [
        Case(column, "lists:sort", lambda column=column: {"shop": shop, "column": column})
        for column in (*INDEXED, *OTHERS)
    ]
    interleaved((*cases, floor), ROUNDS)

    rows = [ratio_row(f"sorted by {case.name}", case, floor) for case in cases]
    report(place.folder, "sorting", rows)
    assert all(row["ratio"] <= 2 for row in rows[: len(INDEXED)]), rows
