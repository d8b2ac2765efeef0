"""A hundred thousand people with twenty columns out to a workbook and to CSV."""

import pytest

from tests.benchmarks.crowd import crowded_shop
from tests.benchmarks.measuring import Case, interleaved, ratio_row, report

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(0)]
ROUNDS = 5
MOST = {"xlsx": 2.0, "csv": 1.5}


def test_files_cost_little_more_than_reading_and_writing_them_plainly(place):
    shop = crowded_shop(place, place.scaled(100_000))
    rows = []
    for ending, most in MOST.items():
        path = place.folder / f"out.{ending}"
        asked = {"shop": str(shop), "path": str(path)}
        program = Case("program", "exports:program", lambda asked=asked: asked)
        plain = Case("plain", "exports:plain", lambda asked=asked: asked)
        interleaved((program, plain), ROUNDS)
        row = ratio_row(f"{ending}, {shop.parent.name}, 20 columns", program, plain)
        written = min(run["laps"]["write"] for run in plain.runs)
        rows.append({**row, "writer_alone_s": round(written, 3), "most": most})
    report(place.folder, "exports", rows)
    assert all(row["ratio"] <= row["most"] for row in rows), rows
