"""What the window's event loop feels while a file comes in."""

import pytest

from tests.benchmarks.crowd import crowded_shop
from tests.benchmarks.measuring import Case, interleaved, report

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(0)]
ROUNDS = 5


def test_the_window_stays_smooth_while_a_file_comes_in(place):
    shop = crowded_shop(place, 10_000)
    flat = place.flat(place.scaled(10_000))

    def prepare(source: str | None) -> dict[str, object]:
        return {"shop": str(place.copy_of(shop, "smooth")), "source": source}

    cases = [
        Case("importing", "pages:gaps", lambda: prepare(str(flat))),
        Case("idle", "pages:gaps", lambda: prepare(None)),
    ]
    interleaved(cases, ROUNDS)
    importing, idle = cases
    report(
        place.folder,
        "smoothness",
        [
            {
                "gap": measure,
                "importing": round(importing.median(measure), 1),
                "idle": round(idle.median(measure), 1),
                "ratio": round(importing.median(measure) / idle.median(measure), 2),
                "n": ROUNDS,
            }
            for measure in ("p50_ms", "p99_ms", "max_ms", "ticks")
        ],
    )
