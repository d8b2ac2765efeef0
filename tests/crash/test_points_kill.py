"""Whatever moment the power goes, a wish about points stands whole or not at all, and once."""

import random
import time
from collections import Counter

import pytest

from app.services.clock import to_day
from app.services.points import Expiry, RuleSettings
from tests.crash.nest import hatch
from tests.crash.points_worker import KINDS, clock_of
from tests.points.builders import PointsShop
from tests.shop import rows


def run(folder, kills, luck):
    """Kill writers at random moments; after each, compare what was said with what stands.

    Give in which kinds of wish they were killed.
    """
    settings = RuleSettings(pending_days=1, expiry=Expiry.DAYS, expiry_span=6)
    shop = PointsShop(folder, settings=settings)
    shop.orders(shop.order(1, 1_000), accounts=("one",))
    shop.orders(shop.order(2, 10), accounts=("two",))
    log = folder / "log"
    killed, first = Counter(), 1
    for _ in range(kills):
        log.unlink(missing_ok=True)
        child = hatch("tests.crash.points_worker", folder, log, first)
        wait_for(lambda: log.exists() and "done" in log.read_text(), child)
        time.sleep(luck.random() * 0.2)
        child.kill()
        child.communicate()
        told = [line.split() for line in log.read_text().splitlines()]
        last = max(int(wish) for word, wish in told if word == "done")
        begun = max(int(wish) for word, wish in told if word == "wish")
        whole_or_not_at_all(shop, last, begun)
        if begun > last:
            killed[KINDS[begun % len(KINDS)]] += 1
        # The seller does it again, as he sees no answer: it is there once.
        first = begun
    nothing_twice(shop)
    shop.database.close()
    return killed


def whole_or_not_at_all(shop, last, begun):
    """Nothing that was answered is lost, nothing stands that was not asked for."""
    asked = {wish for wish in range(1, begun + 1) if KINDS[wish % len(KINDS)] != "expire"}
    answered = {wish for wish in asked if wish <= last}
    assert answered <= wishes(shop) <= asked
    runs = [wish for wish in range(1, last + 1) if KINDS[wish % len(KINDS)] == "expire"]
    if runs:
        day = to_day(clock_of(runs[-1]).today())
        left = f"SELECT id FROM lot WHERE remaining > 0 AND expires_on < {day}"
        assert rows(shop.database, left) == []
    assert shop.is_true()


def wishes(shop):
    """The wishes that stand: by hand, spent, and imported with their points."""
    found = rows(
        shop.database,
        'SELECT DISTINCT "key" FROM entry WHERE "key" GLOB \'adjust:w*\' OR "key" GLOB \'spend:w*\''
        " OR \"key\" GLOB 'earn:1:w*'",
    )
    orders = {no for (no,) in rows(shop.database, "SELECT order_no FROM orders")}
    earned = {key.split(":")[2] for (key,) in found if key.startswith("earn")}
    assert {no for no in orders if no.startswith("w")} == earned
    return {int(key.split(":")[2 if key.startswith("earn") else 1][1:]) for (key,) in found}


def nothing_twice(shop):
    entries = rows(
        shop.database,
        "SELECT \"key\", points FROM entry WHERE kind IN ('adjust', 'spend', 'earn')",
    )
    given = Counter(key for key, _ in entries)
    assert max(given.values()) == 1
    gifts = {key.split(":")[1] for key in given if key.startswith("adjust:w")}
    assert all(given[f"adjust:{gift}:1"] == given[f"adjust:{gift}:2"] == 1 for gift in gifts)
    earned = Counter(key.split(":")[2] for key in given if key.startswith("earn:1:w"))
    assert set(earned.values()) <= {1}
    expired = rows(shop.database, "SELECT lot_id FROM allocation a JOIN entry e ON e.id = a.entry_id WHERE e.kind = 'expire'")  # fmt: skip
    assert len(expired) == len(set(expired))


def wait_for(condition, child):
    for _ in range(6_000):
        if condition():
            return
        assert child.poll() is None
        time.sleep(0.01)
    raise TimeoutError


@pytest.mark.timeout(900)
def test_a_killed_wish_about_points_stands_whole_or_not_at_all(tmp_path):
    run(tmp_path, 20, random.Random(7))


@pytest.mark.closing
@pytest.mark.timeout(7_200)
def test_three_hundred_kills_leave_no_half_wish_about_points(tmp_path):
    killed = run(tmp_path, 300, random.Random(300))

    print(dict(killed))
    assert set(killed) == set(KINDS)
