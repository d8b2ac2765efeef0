"""Sets whose truth is known: how many doubles are found, and how many certain ones are wrong."""

import os
from collections import defaultdict
from math import sqrt

import pytest

from app.services.duplicates import MergeDesk
from tests.duplicates.builders import NoWatch
from tests.duplicates.doubles import a_crowd, a_shop_of
from tests.duplicates.febrl import FOLDER, a_shop_of_febrl, read_sets, true_pairs
from tests.shop import FixedClock, followers, rows

# Mistakes that leave something to go by: the rest is a name in a city, which says nothing.
LEAST = {
    "address spelt otherwise": 0.93,
    "digits swapped": 0.93,
    "wrong digit": 0.93,
    "traditional": 0.92,
    "address cut short": 0.88,
    "same sound": 0.72,
    "title": 0.78,
}


def found_in(database):
    MergeDesk(database, FixedClock(), followers()).find(NoWatch())
    return {
        (a - 1, b - 1): bool(certain)
        for a, b, certain in rows(database, "SELECT row_a, row_b, is_certain FROM proposal")
    }


def wilson_top(wrong, of, z=1.96):
    """The upper end of the 95 % range of a share."""
    share = wrong / of
    middle = share + z * z / (2 * of)
    return (middle + z * sqrt(share * (1 - share) / of + z * z / (4 * of * of))) / (1 + z * z / of)


@pytest.mark.skipif(not FOLDER.exists(), reason="the samples are not here")
@pytest.mark.parametrize(
    ("names", "least"),
    [(("dataset1.csv",), 0.95), (("dataset4a.csv", "dataset4b.csv"), 0.99)],
)
def test_the_doubles_of_febrl_are_proposed(tmp_path, names, least):
    listed = read_sets(*names)
    database = a_shop_of_febrl(tmp_path, listed)

    found, true = found_in(database), true_pairs(listed)
    database.close()

    assert len(true & set(found)) / len(true) >= least
    assert len(true & set(found)) / len(found) >= 0.99


def run_crowd(tmp_path, size):
    crowd = a_crowd(size)
    database = a_shop_of(tmp_path, crowd)
    found, true = found_in(database), crowd.true_pairs()
    database.close()
    return crowd, found, true


def told(found, true):
    """Of each kind of mistake: how many doubles have it, and the share found."""
    of = defaultdict(lambda: [0, 0])
    for pair, mistakes in true.items():
        for mistake in mistakes or ("none",):
            of[mistake][0] += 1
            of[mistake][1] += pair in found
    return {mistake: (count, hit / count) for mistake, (count, hit) in sorted(of.items())}


def test_doubles_with_every_kind_of_mistake_are_found(tmp_path):
    _, found, true = run_crowd(tmp_path, 12_000)

    shares = told(found, true)
    certain = [pair for pair, is_certain in found.items() if is_certain]

    assert shares["none"][1] >= 0.99
    for mistake, least in LEAST.items():
        assert shares[mistake][1] >= least, mistake
    assert sum(pair in true for pair in certain) / len(certain) >= 0.995
    assert sum(pair in true for pair in found) / len(found) >= 0.98


@pytest.mark.closing
@pytest.mark.timeout(1200)
def test_of_the_certain_pairs_hardly_one_is_wrong(tmp_path):
    size = int(os.environ.get("REGULARS_CROWD", "220000"))
    crowd, found, true = run_crowd(tmp_path, size)

    certain = [pair for pair, is_certain in found.items() if is_certain]
    wrong = sum(pair not in true for pair in certain)
    hit = sum(pair in found for pair in true)
    print(
        f"{len(crowd.rows)} rows, {len(true)} doubles, {hit / len(true):.3f} found,"
        f" {sum(p in true for p in found) / len(found):.4f} of {len(found)} proposals right"
    )
    print(f"certain {len(certain)}, wrong {wrong}, top {wilson_top(wrong, len(certain)):.4f}")
    for mistake, (count, share) in told(found, true).items():
        print(f"{mistake}: {share:.3f} of {count}")

    assert len(certain) >= 5_000 or size < 200_000
    assert wrong / len(certain) <= 0.005
    assert wilson_top(wrong, len(certain)) <= 0.007
