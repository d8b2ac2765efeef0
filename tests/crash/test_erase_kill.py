"""Whatever moment the power goes while somebody is erased: there whole, or gone to the last byte."""

import random
import shutil
import time
from collections import Counter

import pytest

from app.assembly.in_step import RECOUNTS
from app.services.safekeeping import check
from tests.crash.nest import hatch
from tests.erasing.people import CANARIES, a_house, open_house, searched, with_siyuan


@pytest.fixture
def base(tmp_path):
    """The folder of a shop, closed; and how it is with the person in it."""
    folder = tmp_path / "base"
    house = a_house(folder)
    with_siyuan(house)
    house.opened.copies.copy_now()
    shut(house)
    return folder


def shut(house):
    house.database.checkpoint()
    house.database.close()
    house.opened._lock.release()


def started(folder):
    child = hatch("tests.crash.erase_child", folder)
    assert child.stdout.readline() == "ready\n"
    return child


def ended(child):
    child.kill()
    child.communicate()


def how_long(base, tmp_path):
    folder = tmp_path / "rehearsal"
    shutil.copytree(base, folder)
    child, began = started(folder), time.monotonic()
    assert child.stdout.readline() == "done\n"
    seconds = time.monotonic() - began
    ended(child)
    return seconds


def after_restart(folder):
    """Start again as the program does; tell whether she is there or gone."""
    house = open_house(folder)
    is_gone = bool(house.rows("SELECT 1 FROM erasure LIMIT 1"))
    house.database.checkpoint()
    found = {hit.split(" ")[0] for hit in searched(house)}
    assert found == (set() if is_gone else set(CANARIES))
    assert check(house.database, RECOUNTS) == ()
    assert house.rows("SELECT count(*), sum(net_minor) FROM orders") == [(3, 18_300)]
    if is_gone:
        assert house.rows("SELECT DISTINCT is_clean FROM erasure") == [(1,)]
        assert house.places.erased_file.exists()
    shut(house)
    return "gone" if is_gone else "there"


def kills(base, tmp_path, count, dice):
    seconds, outcomes = how_long(base, tmp_path), Counter()
    for trial in range(count):
        folder = tmp_path / f"trial{trial}"
        shutil.copytree(base, folder)
        child = started(folder)
        time.sleep(dice.uniform(0, seconds * 1.1))
        ended(child)
        outcomes[after_restart(folder)] += 1
        shutil.rmtree(folder)
    return outcomes


@pytest.mark.timeout(180)
def test_a_killed_erasing_is_done_or_not_done(base, tmp_path):
    outcomes = kills(base, tmp_path, 8, random.Random(27))

    assert outcomes.total() == 8


@pytest.mark.closing
@pytest.mark.timeout(7_200)
def test_three_hundred_kills_leave_her_there_or_gone(base, tmp_path):
    outcomes = kills(base, tmp_path, 300, random.Random(300))

    assert outcomes["there"]
    assert outcomes["gone"]
