"""Whatever moment the power goes while all certain pairs are merged: all of them, or none."""

import random
import shutil

import pytest

from app.services.duplicates import MergeDesk
from tests.crash.import_worker import main
from tests.crash.test_import_kill import Scene, digest, file_hash, rehearse, run
from tests.duplicates.builders import NoWatch
from tests.duplicates.doubles import a_crowd, a_shop_of
from tests.shop import FixedClock, followers


def a_scene(tmp_path, wish, people):
    base, trial = tmp_path / "base", tmp_path / "trial"
    base.mkdir()
    database = a_shop_of(base, a_crowd(people), turn=followers())
    MergeDesk(database, FixedClock(), followers()).find(NoWatch())
    database.close()
    if wish == "part":
        main("merge", base, "")
    before = digest(base / "shop.db")
    shutil.copytree(base, trial)
    phases = rehearse(trial, wish, "")
    after = digest(trial / "shop.db")
    assert before != after
    moments = {words: at for at, words in reversed(phases)}
    return Scene(
        base,
        file_hash(base / "shop.db"),
        wish,
        "",
        before,
        after,
        [at for at, _ in phases],
        moments["writing 0"],
        moments["committed"],
    )


@pytest.mark.timeout(300)
@pytest.mark.parametrize("wish", ["merge", "part"])
def test_a_killed_merge_is_done_or_not_done(tmp_path, wish):
    outcomes, _ = run(a_scene(tmp_path, wish, 3_000), tmp_path, 6, random.Random(25))

    assert outcomes["before"]


@pytest.mark.closing
@pytest.mark.timeout(7_200)
@pytest.mark.parametrize("wish", ["merge", "part"])
def test_two_hundred_kills_leave_a_merge_done_or_not_done(tmp_path, wish):
    outcomes, _ = run(a_scene(tmp_path, wish, 30_000), tmp_path, 200, random.Random(200))

    assert outcomes["before"]
    assert outcomes["after"]
