"""kill -9 at any moment of writing, copying and restoring loses nothing that was said done."""

import random
import subprocess
from pathlib import Path

import pytest

from tests.crash.children import after_restart, start_child
from tests.crash.nest import Hatched
from tests.safekeeping.tea_shop import a_tea_shop


def killed_after(child: Hatched, seconds: float) -> None:
    try:
        child.wait(seconds)
    except subprocess.TimeoutExpired:
        child.kill()
    child.communicate()
    assert child.returncode == -9


def wait_until_ready(child: Hatched, log: Path) -> None:
    while not (log.exists() and log.read_text(encoding="utf-8").startswith("ready")):
        try:
            child.wait(0.02)
        except subprocess.TimeoutExpired:
            continue
        raise AssertionError(child.returncode)


def kill_often(folder: Path, *, kills: int, seed: int) -> set[str]:
    """Kill so many times; give which of both ends were met."""
    luck = random.Random(seed)
    a_tea_shop(folder / "shop", customers=2).close()
    customers, met = 2, set()
    for number in range(kills):
        log = folder / f"log-{number}"
        child = start_child("work", folder / "shop", str(log))
        if number % 5:
            wait_until_ready(child, log)
        killed_after(child, luck.uniform(0.0, 0.7))
        steps = (
            [int(step) for step in log.read_text(encoding="utf-8").split()[1:]]
            if log.exists()
            else []
        )
        is_halfway = len(steps) % 2 == 1
        before = ([customers, *steps])[-2 if is_halfway else -1]
        after = ([customers, *steps])[-1]
        customers = after_restart(folder / "shop").customers
        assert customers in {before, after}
        if is_halfway and before != after:
            met.add("before" if customers == before else "after")
    return met


def test_twenty_kills_lose_nothing(tmp_path: Path) -> None:
    kill_often(tmp_path, kills=20, seed=1)


@pytest.mark.closing
@pytest.mark.timeout(1800)
def test_three_hundred_kills_lose_nothing(tmp_path: Path) -> None:
    assert kill_often(tmp_path, kills=300, seed=2) == {"before", "after"}
