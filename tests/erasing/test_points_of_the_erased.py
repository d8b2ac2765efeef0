"""Who is erased keeps a number in the ledger and nothing else: sums stay, notes go."""

from random import Random

import pytest

from app.assembly.in_step import RECOUNTS
from app.services.coupons import CouponDesk
from app.services.editing import BulkEdit, EditKind, PersonEdit, PersonField
from app.services.points import OpeningRow, PointsBook, PointsLedger, PointsNobodyError
from app.services.referral import ReferralDesk
from app.services.safekeeping import check
from tests.coupons.builders import a_coupon
from tests.erasing.people import a_house, with_siyuan
from tests.shop import followers

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


def test_who_was_erased_is_given_nothing_and_who_is_hidden_is_somebody(house):
    her = with_siyuan(house)
    mei = house.rows("SELECT person_id FROM customer WHERE person_id <> ?", (her,))[0][0]
    house.erase(her)
    other = house.editing.add(PersonEdit({PersonField.NAME: "hidden"}))[1]
    house.editing.apply([other], BulkEdit(EditKind.HIDE))
    hands = (house.database, house.clock)
    ledger, book, coupons = PointsLedger(*hands), PointsBook(*hands), CouponDesk(*hands, Random(1))
    tin = coupons.add(a_coupon(), 5)[1]

    given = ledger.adjust([mei, other, her], 5, "all", reason="goodwill")[1]

    assert (given.entries, book.adjust_outlook([mei, other, her], 5).people) == (2, 2)
    assert [book.standing(person).available for person in (mei, other, her)] == [5, 5, 0]
    with pytest.raises(PointsNobodyError):
        ledger.adjust([her], 5, "her", reason="goodwill")
    assert coupons.issue(tin, [mei, other, her])[1].given == 2
    codes = ReferralDesk(*hands, followers(house.clock), Random(1)).give_codes([mei, other, her])
    assert codes[1].given == 2
    assert check(house.database, RECOUNTS) == ()
