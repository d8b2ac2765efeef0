"""The points of a hundred thousand orders, against plain SQL with the same tables and triggers."""

import pytest

from tests.benchmarks.crowd import crowded_shop
from tests.benchmarks.measuring import Case, interleaved, ratio_row, report

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(0)]
ROUNDS = 5


def test_earning_costs_at_most_twice_its_sql(place):
    orders = place.scaled(100_000)
    shop = crowded_shop(place, orders)

    def fresh_copy(name: str) -> dict[str, object]:
        return {"shop": str(place.copy_of(shop, f"points-{name}"))}

    program = Case("program", "earnings:program", lambda: fresh_copy("program"))
    floor = Case("plain SQL", "earnings:floor", lambda: fresh_copy("floor"))
    interleaved((program, floor), ROUNDS)

    row = ratio_row(f"points of {orders:,} orders", program, floor)
    report(place.folder, "points", [row])
    assert row["ratio"] <= 2, row
