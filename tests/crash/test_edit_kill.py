"""Whatever moment the power goes during an edit of many people or its undo: before or after."""

import random
import shutil

import pytest

from tests.crash.import_worker import main
from tests.crash.test_import_kill import Scene, add_customers, digest, file_hash, rehearse, run
from tests.shop import a_database


def a_scene(tmp_path, wish, people):
    base, trial = tmp_path / "base", tmp_path / "trial"
    base.mkdir()
    a_database(base).close()
    add_customers(base, tmp_path / "people.csv", people)
    if wish == "take back":
        main("edit", base, people)
    before = digest(base / "shop.db")
    shutil.copytree(base, trial)
    phases = rehearse(trial, wish, people)
    after = digest(trial / "shop.db")
    assert before != after
    moments = {words: at for at, words in reversed(phases)}
    return Scene(
        base,
        file_hash(base / "shop.db"),
        wish,
        str(people),
        before,
        after,
        [at for at, _ in phases],
        moments["writing 0"],
        moments["committed"],
    )


@pytest.mark.timeout(180)
@pytest.mark.parametrize("wish", ["edit", "take back"])
def test_a_killed_edit_is_done_or_not_done(tmp_path, wish):
    outcomes, _ = run(a_scene(tmp_path, wish, 3_000), tmp_path, 10, random.Random(25))

    assert outcomes["before"]


@pytest.mark.closing
@pytest.mark.timeout(7_200)
@pytest.mark.parametrize("wish", ["edit", "take back"])
def test_two_hundred_kills_leave_an_edit_done_or_not_done(tmp_path, wish):
    outcomes, _ = run(a_scene(tmp_path, wish, 50_000), tmp_path, 200, random.Random(200))

    assert outcomes["before"]
    assert outcomes["after"]
