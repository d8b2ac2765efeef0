"""Filtering and sorting a million people, against hand SQL on the summaries."""

import os

import pytest

from tests.benchmarks.busy import busy_shop
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


SEGMENTS = ("S1", "S2", "S3")


def segment_cases(shop, segment):
    arguments = {"shop": str(shop), "segment": segment}
    return (
        Case(f"{segment} program", "segments:tree", lambda: arguments),
        Case(f"{segment} hand SQL", "segments:hand", lambda: arguments),
    )


@pytest.mark.parametrize("segment", SEGMENTS)
def test_a_segment_costs_little_more_than_its_sql(place, segment):
    shop = busy_shop(place, place.scaled(1_000_000))
    program, floor = segment_cases(shop, segment)
    interleaved((program, floor), ROUNDS)

    row = ratio_row(f"{segment}: count, all ids", program, floor)
    report(place.folder, f"segment_{segment}", [row])
    for known in ("people", "first", "last"):
        assert program.runs[0][known] == floor.runs[0][known]
    assert row["ratio"] <= 1.5, row


@pytest.mark.skipif("REGULARS_BENCH_GROWTH" not in os.environ, reason="ten million lines take long")
@pytest.mark.parametrize("segment", SEGMENTS)
def test_a_segment_grows_as_its_sql_does(place, segment):
    growth = int(os.environ["REGULARS_BENCH_GROWTH"])  # 10 for ten million lines
    lines = place.scaled(1_000_000)
    cases = [segment_cases(busy_shop(place, count), segment) for count in (lines, lines * growth)]
    interleaved([case for pair in cases for case in pair], ROUNDS)

    rows = [ratio_row(f"{segment}: {name}", large, small)
            for name, small, large in zip(("program", "hand SQL"), *cases, strict=True)]  # fmt: skip
    report(place.folder, f"segment_growth_{segment}", rows)
    assert rows[0]["ratio"] <= 1.2 * rows[1]["ratio"], rows
