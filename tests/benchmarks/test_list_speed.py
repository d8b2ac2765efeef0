"""The list of customers: a million of them against ten thousand."""

import pytest

from tests.benchmarks.crowd import crowded_shop
from tests.benchmarks.measuring import Case, interleaved, report

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(0)]
ROUNDS = 5
MEASURES = ("first_ms", "all_ids_ms", "jump_p50_ms", "jump_p95_ms", "jump_max_ms", "grown_mb")


def test_a_long_list_feels_like_a_short_one(place):
    cases = []
    for people in (place.scaled(1_000_000), 10_000):
        shop = crowded_shop(place, people)
        cases.append(Case(f"{people:,} people", "pages:jumps", lambda s=shop: {"shop": str(s)}))
    interleaved(cases, ROUNDS)
    long, short = cases
    report(
        place.folder,
        "list",
        [
            {
                "what": measure,
                long.name: round(long.median(measure), 1),
                short.name: round(short.median(measure), 1),
                "ratio": round(long.median(measure) / short.median(measure), 2),
                "n": ROUNDS,
            }
            for measure in MEASURES
        ],
    )
    assert long.runs[-1]["rows"] == place.scaled(1_000_000)
