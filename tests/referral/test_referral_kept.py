"""Codes, rules and decisions are kept as they were, whoever tries to change them."""

from random import Random

import pytest

from app.models import driver
from app.services.codes import SIGNS, check_sign, is_code, made_code, plain_code
from app.services.erasing.blanking import blank_rows, name_rows
from app.services.journal import ActionKind, record_action
from app.services.referral import Choice, referral_faults
from tests.shop import FixedClock, followers

CHANGES = (
    "UPDATE referral_code SET code = '22222222'",
    "UPDATE referral_code SET customer_id = 2",
    "UPDATE referral_code SET created_by = 1",
    "UPDATE OR REPLACE referral_code SET id = 9",
    "DELETE FROM referral_code",
    "REPLACE INTO referral_code SELECT * FROM referral_code",
    (
        "INSERT INTO referral_code SELECT id, 2, code, 0, 1 FROM referral_code WHERE true"
        " ON CONFLICT(code) DO UPDATE SET customer_id = 2"
    ),
    "INSERT INTO referral_code(customer_id, code, is_void, created_by) VALUES(1, 'short', 0, 1)",
    "INSERT INTO referral_code(customer_id, code, is_void, created_by) VALUES(1, '0O1I0O1I', 0, 1)",
    "INSERT INTO referral_code(customer_id, code, is_void, created_by) VALUES(99, '22222222', 0, 1)",
    "UPDATE referral_rule SET settings = '{}'",
    "UPDATE referral_rule SET from_on = 0",
    "DELETE FROM referral_rule",
    "REPLACE INTO referral_rule SELECT * FROM referral_rule",
    "INSERT INTO referral_rule SELECT version, 0, 0, '{}', 1 FROM referral_rule",
    "INSERT INTO referral_rule VALUES(7, 0, 0, '{}', 1)",
    "UPDATE referral_choice SET choice = 'approved'",
    "UPDATE referral_choice SET friend_id = 1",
    "DELETE FROM referral_choice",
    "REPLACE INTO referral_choice SELECT * FROM referral_choice",
    "INSERT INTO referral_choice VALUES(1, 2, 1, 'approved', 0, 1)",
    "INSERT INTO referral_choice VALUES(9, 2, 1, 'approved', 0, 1)",
    "INSERT INTO referral_choice VALUES(2, 2, 1, 'perhaps', 0, 1)",
    "INSERT INTO referral_choice VALUES(2, 2, 99, 'approved', 0, 1)",
    "UPDATE referral SET seen_by = 'guess'",
)


@pytest.fixture
def kept(shop):
    shop.orders(shop.order("A1", 100))
    code = shop.code()
    shop.brings("lin", remark=code)
    shop.desk.decide(2, 1, Choice.REFUSED)
    return shop


@pytest.mark.parametrize("statement", CHANGES)
def test_what_was_settled_cannot_be_changed(kept, statement):
    path = kept.database.path
    connection = driver.connect(path)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA recursive_triggers = ON")

    with pytest.raises(driver.DatabaseError):
        connection.execute(statement)
    connection.close()


def test_codes_of_the_shop_check_and_wrong_signs_show():
    luck = Random(5)
    for _ in range(200):
        code = made_code(luck, 8)
        assert is_code(code)
        at = luck.randrange(8)
        other = luck.choice([sign for sign in SIGNS if sign != code[at]])
        assert not is_code(code[:at] + other + code[at + 1 :])
    assert check_sign("2222222") in SIGNS
    assert plain_code(" k7xm–4pq2 ") == "K7XM4PQ2"
    assert not is_code("K7XM0PQ2")


def test_erasing_the_owner_leaves_rewards_and_makes_the_code_void(kept):
    with kept.database.writing() as uow:
        action = record_action(uow, FixedClock(), ActionKind.ERASE, {})
        flock = followers(kept.clock)
        flock.begin(uow)
        name_rows(uow, [1])
        blank_rows(uow, kept.clock, action)
        flock.follow(uow)

    assert kept.referrals.card(1) is None
    assert kept.relations() == [(2, 1, "remark")]
    with kept.database.reading() as session:
        assert referral_faults(session) == []


def test_erasing_the_friend_leaves_who_brought_and_the_reward(shop):
    shop.orders(shop.order("A1", 100))
    code = shop.code()
    shop.brings("lin", remark=code)

    with shop.database.writing() as uow:
        action = record_action(uow, FixedClock(), ActionKind.ERASE, {})
        flock = followers(shop.clock)
        flock.begin(uow)
        name_rows(uow, [2])
        blank_rows(uow, shop.clock, action)
        flock.follow(uow)

    assert shop.reward() == 200
    assert shop.relations() == [(2, 1, "remark")]
