import json
from random import Random

import pytest

from app.models.number_lists import numbers
from tests.shop import a_database

LISTED = "SELECT value FROM json_each(?)"


@pytest.fixture
def session(tmp_path):
    with a_database(tmp_path).reading() as reading:
        yield reading


@pytest.mark.parametrize(
    "wanted",
    [
        [],
        [7],
        [0, 1, 0],
        [2**32 - 1, 0],
        [2**32, 1],
        [-1, 3],
        [-(2**63), 2**63 - 1, 0],
        list(range(70_000, 0, -1)),
    ],
)
def test_numbers_come_in_their_order_whatever_their_size(session, wanted):
    found = numbers(session, LISTED, (json.dumps(wanted),))

    assert list(found) == wanted


@pytest.mark.parametrize("bits", [4, 16, 31, 33, 62])
def test_any_numbers_come_as_they_are(session, bits):
    luck = Random(bits)
    wanted = [luck.getrandbits(bits) * luck.choice((1, 1, -1)) for _ in range(luck.randrange(999))]

    found = numbers(session, LISTED, (json.dumps(wanted),))

    assert list(found) == wanted


def test_people_are_held_in_four_bytes_each(session):
    found = numbers(session, LISTED, (json.dumps([1, 2, 3]),))

    assert found.itemsize * len(found) == 12
