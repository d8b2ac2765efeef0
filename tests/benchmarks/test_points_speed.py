"""The points of a hundred thousand orders, against plain SQL with the same tables and triggers."""

import pytest

from tests.benchmarks.crowd import crowded_shop
from tests.benchmarks.measuring import Case, interleaved, ratio_row, report

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(0)]
ROUNDS = 5


# The floor of many rules knows what they come to, and reckons none of them.
@pytest.mark.parametrize(("rules", "most"), [("", 2), ("_by_many_rules", 3)])
def test_earning_costs_little_more_than_its_sql(place, rules, most):
    orders = place.scaled(100_000)
    shop = crowded_shop(place, orders)

    def fresh_copy(name: str) -> dict[str, object]:
        return {"shop": str(place.copy_of(shop, f"points-{name}"))}

    program = Case("program", f"earnings:program{rules}", lambda: fresh_copy("program"))
    floor = Case("plain SQL", f"earnings:floor{rules}", lambda: fresh_copy("floor"))
    interleaved((program, floor), ROUNDS)

    row = ratio_row(f"points of {orders:,} orders{rules}", program, floor)
    report(place.folder, f"points{rules}", [row])
    assert row["ratio"] <= most, row
