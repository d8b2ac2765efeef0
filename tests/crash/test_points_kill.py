"""Whatever moment the power goes, a wish about points stands whole or not at all, and once."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.points.builders import PointsShop
from tests.shop import rows

REPO = Path(__file__).parents[2]


def run(folder, kills, luck):
    """Kill writers at random moments; after each, compare what was said with what stands."""
    shop = PointsShop(folder)
    shop.orders(shop.order(1, 1_000), accounts=("one",))
    shop.orders(shop.order(2, 10), accounts=("two",))
    log = folder / "log"
    in_between, first = 0, 1
    for _ in range(kills):
        log.unlink(missing_ok=True)
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.crash.points_worker", folder, log, str(first)],
            cwd=REPO,
        )
        wait_for(lambda: log.exists() and "done" in log.read_text(), child)
        time.sleep(luck.random() * 0.1)
        child.kill()
        child.wait()
        told = [line.split() for line in log.read_text().splitlines()]
        last = max(int(wish) for word, wish in told if word == "done")
        begun = max(int(wish) for word, wish in told if word == "wish")
        standing = wishes(shop)
        assert set(range(1, last + 1)) <= standing <= set(range(1, begun + 1))
        assert shop.is_true()
        in_between += begun > last
        # The seller does it again, as he sees no answer: it is there once.
        first = begun
    expected = {"adjust": 2, "spend": 1}
    doubles = rows(
        shop.database,
        "SELECT kind, count(*), created_by FROM entry WHERE kind IN ('adjust', 'spend')"
        " GROUP BY created_by",
    )
    assert all(count == expected[kind] for kind, count, _ in doubles)
    shop.database.close()
    return in_between


def wishes(shop):
    found = rows(
        shop.database,
        "SELECT DISTINCT \"key\" FROM entry WHERE kind IN ('adjust', 'spend')",
    )
    return {int(key.split(":")[1][1:]) for (key,) in found}


def wait_for(condition, child):
    for _ in range(6_000):
        if condition():
            return
        assert child.poll() is None
        time.sleep(0.01)
    raise TimeoutError


@pytest.mark.timeout(180)
def test_a_killed_wish_about_points_stands_whole_or_not_at_all(tmp_path):
    run(tmp_path, 5, random.Random(7))


@pytest.mark.closing
@pytest.mark.timeout(7_200)
def test_three_hundred_kills_leave_no_half_wish_about_points(tmp_path):
    assert run(tmp_path, 300, random.Random(300))
