"""The head of the ledger stands in every copy and beside the file, and is looked for at the start."""

import json
from dataclasses import replace

import pytest

from app.models.note import read_note, write_note
from app.services.points import PointsLedger
from app.services.safekeeping import CopyRefusedError
from app.services.safekeeping.copy_notes import read_copy_note
from tests.safekeeping.tea_shop import MovedClock, a_tea_shop, opened
from tests.shop import rows


def with_points(folder):
    business = a_tea_shop(folder)
    PointsLedger(business.database, MovedClock()).adjust([1, 2], 50, "gift", reason="goodwill")
    return business


def head(business):
    ((entry, digest),) = rows(
        business.database, "SELECT id, hash FROM entry ORDER BY id DESC LIMIT 1"
    )
    return f"{entry}:{digest.hex()}"


def test_a_copy_says_where_the_ledger_stood(tmp_path):
    business = with_points(tmp_path)

    copy = business.copies.copy_now()

    assert read_copy_note(copy.path).ledger == head(business)
    business.close()


def test_a_copy_whose_ledger_is_another_one_is_not_brought_back(tmp_path):
    business = with_points(tmp_path)
    copy = business.copies.copy_now()
    note = copy.path.with_suffix(".json")
    told = json.loads(note.read_text()) | {"ledger": "2:" + "0" * 64}
    note.write_text(json.dumps(told))

    with pytest.raises(CopyRefusedError):
        business.restore(copy.path)
    business.close()


def test_a_ledger_that_goes_on_is_opened(tmp_path):
    business = with_points(tmp_path)
    noted = head(business)
    business.close()
    assert read_note(business.places.note_file).ledger == noted

    again = opened(tmp_path)
    PointsLedger(again.database, MovedClock()).adjust([1], 5, "more", reason="goodwill")
    again.close()

    last = opened(tmp_path)
    assert last.faults == ()
    last.close()


def test_a_ledger_that_was_written_anew_closes_writing(tmp_path):
    business = with_points(tmp_path)
    business.close()
    path = business.places.note_file
    write_note(path, replace(read_note(path), ledger="2:" + "0" * 64))

    again = opened(tmp_path)

    assert [fault.code for fault in again.faults] == ["points_head"]
    assert again.is_read_only
    again.close()


def test_the_check_tells_how_far_it_is(shop):
    shop.orders(*(shop.order(number, 10) for number in range(30)))
    steps = []

    assert shop.book.check(lambda done, total: steps.append((done, total))) == ()

    assert steps == sorted(steps)
    assert steps[-1][0] == steps[-1][1] > 30
