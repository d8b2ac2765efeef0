"""Who is erased keeps a number in the ledger and nothing else: sums stay, notes go."""

import pytest

from app.assembly.in_step import RECOUNTS
from app.services.points import OpeningRow, PointsBook, PointsLedger
from app.services.safekeeping import check
from tests.erasing.people import a_house, with_siyuan

LEDGER = "SELECT id, customer_id, kind, sign, points, reason, hash FROM entry ORDER BY id"


@pytest.fixture
def house(tmp_path):
    house = a_house(tmp_path)
    yield house
    house.opened.database.close()
    house.opened._lock.release()


def test_points_of_an_erased_person_stay_as_numbers_without_their_notes(house):
    her = with_siyuan(house)
    ledger, book = (desk(house.database, house.clock) for desk in (PointsLedger, PointsBook))
    ledger.take_over([OpeningRow(her, 120, None)], file="陈思远.xlsx")
    ledger.adjust([her], 5, "gift", reason="goodwill", note="养了一只叫芝麻的猫")
    ledger.spend(her, 20, "dialog", note="陈思远的青瓷杯")
    before = house.rows(LEDGER)

    house.erase(her)

    assert house.rows(LEDGER) == before
    assert house.rows("SELECT * FROM entry_note") == []
    assert not house.rows("SELECT 1 FROM action WHERE instr(facts, '陈思远')")
    assert book.outstanding().available == 105
    assert book.check() == ()
    assert check(house.database, RECOUNTS) == ()
