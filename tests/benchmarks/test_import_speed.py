"""Order lists in, against the lean and the extended floor; nothing here fails for being slow."""

import json
import os
from pathlib import Path

import pytest

from tests.benchmarks.conftest import Place
from tests.benchmarks.measuring import Case, fresh, interleaved, ratio_row, report, tell
from tests.benchmarks.program import totals
from tests.benchmarks.workbook import write_wide_workbook

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(0)]
ROUNDS = int(os.environ.get("REGULARS_BENCH_ROUNDS", "3"))
MONTH_LINES = 30_000


def _case(place: Place, name: str, job: str, start: Path | None, source: Path, **more) -> Case:
    def prepare() -> dict[str, object]:
        if start is not None:
            copy = place.copy_of(start, name)
        else:
            copy = place.folder / name / "shop.db"
            copy.parent.mkdir(exist_ok=True)
            copy.unlink(missing_ok=True)
        return {"shop": str(copy), "source": str(source), **more}

    return Case(name, job, prepare)


def _three(place: Place, shop: Path, lean: Path | None, source: Path) -> list[Case]:
    return [
        _case(place, "program", "program:run", shop, source),
        _case(place, "extended", "floor_extended:run", shop, source),
        _case(place, "lean", "floor_lean:run", lean, source, is_fresh=lean is None),
    ]


def _rows(what: str, cases: list[Case]) -> list[dict[str, object]]:
    program, *floors = cases
    rows = [ratio_row(what, program, floor) for floor in floors]
    for row in rows:
        row["child_mb"] = round(program.median("child_mb"))
        row["window_grew_mb"] = round(program.median("grown_mb"))
        row["look_s"] = round(program.median("look_s"), 2)
    tell(json.dumps({case.name: case.runs[-1].get("laps") for case in cases}, ensure_ascii=False))
    return rows


def _same(place: Place) -> dict[str, object]:
    """See that program and extended floor wrote the same, and give it."""
    program, floor = (totals(place.folder / name / "shop.db") for name in ("program", "extended"))
    assert program == floor
    return program


def test_a_large_list_comes_in_as_fast_as_the_floor(place):
    flat = place.flat(place.scaled(100_000))
    month = place.month(flat, place.scaled(MONTH_LINES))
    empty = place.empty_shop()
    cases = _three(place, empty, None, flat)
    interleaved(cases, ROUNDS)
    rows = _rows("fresh", cases)
    written = _same(place)
    assert written["lines"] == place.scaled(100_000) * 10
    lean = place.copy_of(place.folder / "lean" / "shop.db", "full-lean")
    full = place.copy_of(place.folder / "program" / "shop.db", "full")
    for what, source, rounds in (("again", flat, ROUNDS), ("month", month, max(5, ROUNDS))):
        cases = _three(place, full, lean, source)
        interleaved(cases, rounds)
        rows += _rows(what, cases)
        after = _same(place)
        assert (after["lines"] - written["lines"] > 0) is (what == "month")
        assert cases[0].runs[-1]["kept"] == 0
    report(place.folder, "import_csv", rows)


def test_a_wide_workbook_comes_in_as_fast_as_the_floor(place):
    lines = place.scaled(200_000)
    book = place.folder / f"wide-{lines}.xlsx"
    if not book.exists():
        write_wide_workbook(book, place.flat(place.scaled(20_000)), lines)
    empty = place.empty_shop()
    cases = [
        _case(place, "program", "program:run", empty, book),
        _case(place, "extended", "floor_extended:run", empty, book),
    ]
    interleaved(cases, ROUNDS)
    _same(place)
    report(place.folder, "import_xlsx", _rows("xlsx 25 columns", cases))


@pytest.mark.skipif("REGULARS_BENCH_GROWTH" not in os.environ, reason="ten files take an hour")
def test_a_month_grows_slowly_with_what_is_there(place):
    files = int(os.environ["REGULARS_BENCH_GROWTH"])  # 10 for ten million lines
    flat, small = place.flat(place.scaled(100_000)), place.flat(place.scaled(10_000))
    month = place.month(small, place.scaled(MONTH_LINES))
    little = place.copy_of(place.empty_shop(), "little")
    fresh("program:run", shop=str(little), source=str(small))
    large = place.copy_of(little, "large")
    for turn in range(files):
        run = fresh("program:run", shop=str(large), source=str(place.shifted(flat, turn)))
        tell(f"  file {turn + 1}: {run['s']:.1f} s, {run['peak_mb']:.0f} MB {run['laps']}")
    sizes = [totals(shop)["lines"] for shop in (large, little)]
    assert sizes == [
        place.scaled(100_000) * 10 * files + place.scaled(100_000),
        place.scaled(100_000),
    ]
    cases = [
        _case(place, f"after {lines:,} lines", "program:run", shop, month)
        for lines, shop in zip(sizes, (large, little), strict=True)
    ]
    interleaved(cases, max(5, ROUNDS))
    report(place.folder, "import_growth", [ratio_row("month", *cases)])
