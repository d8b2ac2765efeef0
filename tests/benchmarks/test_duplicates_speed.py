"""Duplicates: among a hundred thousand against the floor, after an import, and in a million."""

import os
from pathlib import Path

import pytest

from tests.benchmarks.conftest import Place
from tests.benchmarks.measuring import Case, fresh, interleaved, ratio_row, report
from tests.duplicates.doubles import a_crowd, a_shop_of

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(0)]
ROUNDS = 5
MOST_MB = 2_000


def doubled_shop(place: Place, people: int) -> Path:
    """Give a business with doubles; made once."""
    folder = place.folder / f"doubles-{people}"
    if not folder.exists():
        half = place.folder / f"half-doubles-{people}"
        half.mkdir()
        database = a_shop_of(half, a_crowd(people))
        database.checkpoint()
        database.close()
        half.rename(folder)
    return folder / "shop.db"


def test_a_look_costs_little_more_than_its_comparing(place):
    people = place.scaled(100_000)
    shop = doubled_shop(place, people)

    def fresh_copy(name: str) -> dict[str, object]:
        return {"shop": str(place.copy_of(shop, f"doubles-{name}"))}

    program = Case("program", "doubles_jobs:full", lambda: fresh_copy("program"))
    floor = Case("rapidfuzz", "floor_duplicates:run", lambda: fresh_copy("floor"))
    interleaved((program, floor), ROUNDS)
    # Where the last look of all stood, a month's people come in.
    looked = program.prepare()["shop"]
    fresh("doubles_jobs:full", shop=looked)

    def grown() -> dict[str, object]:
        return {"shop": str(place.copy_of(Path(str(looked)), "doubles-new")), "people": people}

    again = Case("after an import", "doubles_jobs:after_import", grown)
    interleaved((again,), ROUNDS)
    rows = [
        ratio_row(f"{people:,} people", program, floor),
        ratio_row(f"{people // 100:,} new ones", again, program),
    ]
    report(place.folder, "duplicates", rows)
    assert rows[0]["ratio"] <= 1.5, rows
    assert rows[1]["ratio"] <= 0.1, rows


@pytest.mark.skipif("REGULARS_BENCH" not in os.environ, reason="takes minutes and a gigabyte")
def test_a_million_fit_into_memory(place):
    people = place.scaled(1_000_000)
    shop = doubled_shop(place, people)

    copy = place.copy_of(shop, "doubles-million")
    facts = fresh("doubles_jobs:full", shop=str(copy))

    rows = [{"what": f"{people:,} people", "s": facts["s"], "mb": round(facts["peak_mb"])}]
    report(place.folder, "duplicates-million", rows)
    assert facts["peak_mb"] <= MOST_MB, rows
