"""The ledger against plain SQL with the same tables and triggers."""

import pytest

from tests.benchmarks.crowd import crowded_shop
from tests.benchmarks.ledgers import kept_ledger
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


@pytest.mark.parametrize("what", ["balance", "statement"])
def test_one_persons_points_cost_at_most_twice_their_sql(place, what):
    people = place.scaled(100_000)
    told = {"shop": str(kept_ledger(place, people)), "what": what}
    program = Case("program", "ledgers:person_program", lambda: told)
    floor = Case("plain SQL", "ledgers:person_floor", lambda: told)
    interleaved((program, floor), ROUNDS)

    row = ratio_row(f"{what} of one person among {people:,}", program, floor)
    report(place.folder, f"points-{what}", [row])
    assert row["ratio"] <= 2, row


def test_an_expiry_run_costs_at_most_twice_its_sql(place):
    people = place.scaled(100_000)
    shop = kept_ledger(place, people)

    def fresh_copy(name: str) -> dict[str, object]:
        return {"shop": str(place.copy_of(shop, f"expiry-{name}"))}

    program = Case("program", "ledgers:expiry_program", lambda: fresh_copy("program"))
    floor = Case("plain SQL", "ledgers:expiry_floor", lambda: fresh_copy("floor"))
    interleaved((program, floor), 3)

    row = ratio_row(f"expiry of {people:,} lots", program, floor)
    report(place.folder, "points-expiry", [row])
    assert {run["posted"] for run in (*program.runs, *floor.runs)} == {people}
    assert row["ratio"] <= 2, row


def test_checking_the_ledger_costs_at_most_twice_its_sql(place):
    people = place.scaled(100_000)
    told = {"shop": str(kept_ledger(place, people))}
    program = Case("program", "ledgers:check_program", lambda: told)
    floor = Case("plain SQL", "ledgers:check_floor", lambda: told)
    interleaved((program, floor), 3)

    row = ratio_row(f"check of {10 * people:,} entries", program, floor)
    report(place.folder, "points-check", [row])
    assert row["ratio"] <= 2, row
