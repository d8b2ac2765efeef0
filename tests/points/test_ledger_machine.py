"""Any mixture of acts, over two years of clock: the ledger is what the slow one says it is."""

import random
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from app.services.points import Expiry, RuleSettings
from tests.points.builders import ZONE
from tests.points.ledger_machine import ROWS, THREE_DAYS, LedgerMachine

# Summer time in both halves of the earth, half an hour of it, and days that begin first and last.
ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "America/Santiago",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "Asia/Tokyo",
    "America/Los_Angeles",
    "Asia/Shanghai",
)


def run(examples, steps):
    run_state_machine_as_test(
        LedgerMachine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            print_blob=False,
            suppress_health_check=list(HealthCheck),
        ),
    )


def wander(seed, steps, zone=ZONE):
    """The same acts, drawn evenly and for longer than Hypothesis likes to; give how many."""
    luck = random.Random(seed)
    machine = type("Machine", (LedgerMachine,), {"zone": zone})()
    pairs = ((1, 2), (1, 3), (2, 3))

    def pick():
        return luck.randrange(10_000)

    def row():
        return luck.choice(ROWS)

    def some():
        return [row() for _ in range(luck.choice((1, 1, 2, 3)))]

    def seldom():
        return luck.random() < 0.3

    def often():
        return luck.random() < 0.6

    acts = {
        lambda: machine.put_rules(a_rule(luck)): 2,
        lambda: machine.buy(
            row(),
            [luck.randint(0, 60) for _ in range(luck.randint(1, 3))],
            pick(),
            "closed" if luck.random() < 0.1 else "completed",
        ): 10,
        lambda: machine.refund(pick(), luck.choice((0, 10, 33, 50, 67, 100)), seldom()): 8,
        lambda: machine.import_the_same_again(pick()): 2,
        lambda: machine.batches and machine.take_an_import_back(pick()): 3,
        lambda: machine.spend(row(), pick(), luck.choice((1, 30, 50, 100, 101)), seldom()): 10,
        lambda: machine.adjust(some(), luck.choice((-40, -7, -1, 1, 25, 60)), seldom()): 4,
        lambda: machine.extend(some(), luck.randint(0, 60)): 2,
        lambda: machine.forgive(row()): 1,
        lambda: machine.take_over({each: luck.randint(0, 50) for each in some()}, pick() % 90): 2,
        lambda: machine.recalculate(pick()): 3,
        lambda: machine.done and machine.take_back(pick()): 4,
        lambda: machine.undone and machine.do_again(pick()): 3,
        lambda: machine.merge(luck.choice(pairs)): 2,
        lambda: machine.slow.links and machine.unmerge(pick()): 2,
        lambda: machine.time_goes_by(luck.choice((1, 9, 24, 168, 384, 792)), often()): 6,
        lambda: machine.owe(row()): 2,
        lambda: machine.sleep_past_the_last_day(row(), luck.randrange(24)): 2,
        lambda: machine.to_the_edge_of_the_day(often(), often()): 3,
    }
    try:
        machine.put_rules(a_rule(luck))
        for _ in range(steps):
            (act,) = luck.choices(list(acts), list(acts.values()))
            act()
            machine.both_agree()
        machine.finish()
    finally:
        machine.teardown()
    return machine.acts


def a_rule(luck):
    return RuleSettings(
        points=luck.choice((1, 3)),
        per_minor=luck.choice((100, 700)),
        pending_days=luck.choice((0, 3, 15)),
        expiry=luck.choice(list(Expiry)),
        expiry_span=luck.choice((1, 3, 15, 45)),
    )


@pytest.mark.timeout(300)
def test_any_mixture_of_acts_is_what_a_slow_ledger_says():
    run(6, 40)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", range(4))
def test_long_walks_are_what_a_slow_ledger_says(seed):
    assert wander(seed, 250) == 250


@pytest.mark.timeout(300)
@pytest.mark.parametrize("zone", ZONES)
def test_walks_in_every_home_zone_are_what_a_slow_ledger_says(zone):
    wander(1, 120, ZoneInfo(zone))


@pytest.mark.timeout(300)
@pytest.mark.parametrize("zone", ZONES)
def test_a_last_day_that_nobody_saw_is_the_day_at_home(zone):
    """Whatever the hour of the purchase: it may be another day in Greenwich."""
    for hours in range(0, 24, 3):
        machine = type("Machine", (LedgerMachine,), {"zone": ZoneInfo(zone)})()
        machine.put_rules(THREE_DAYS)
        machine.time_goes_by(hours, runs=False)
        machine.sleep_past_the_last_day(1, hours)
        machine.both_agree()
        machine.finish()
        machine.teardown()


@pytest.mark.closing
@pytest.mark.timeout(20_000)
@pytest.mark.parametrize("seed", range(100, 260))
def test_a_hundred_thousand_acts_are_what_a_slow_ledger_says(seed):
    """Each of these walks is two years long; the home zones take turns."""
    wander_in_turn(seed)


@pytest.mark.release
@pytest.mark.timeout(100_000)
@pytest.mark.parametrize("seed", range(1_000, 4_200))
def test_two_million_acts_are_what_a_slow_ledger_says(seed):
    wander_in_turn(seed)


def wander_in_turn(seed):
    zones = (ZONE.key, *ZONES)
    assert wander(seed, 625, ZoneInfo(zones[seed % len(zones)])) == 625
