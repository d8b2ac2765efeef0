"""Points for what is no order: on birthdays, for complete profiles, by the seller's hand."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.assembly.in_step import all_gains
from app.assembly.rewards import RuledTill
from app.services.points import CapPer, EarnKind, PointsRewards, PointsUnfitError
from app.services.settings import CalendarSettings, LeapDay
from tests.points.builders import PLAIN, TODAY, PointsShop
from tests.points.test_order_rules import a_rule
from tests.shop import rows


def a_shop(tmp_path, *rules, birthday="1990-11-25"):
    shop = PointsShop(tmp_path, settings=None)
    shop.orders(shop.order(1, 10))
    with shop.database.writing() as uow:
        uow.sql("UPDATE customer SET birthday = ? WHERE id = 1", (birthday,))
    shop.rules.put(replace(PLAIN, earns=rules), from_on=date(2026, 1, 1))
    return shop, PointsRewards(shop.database, shop.clock)


def test_a_birthday_brings_points_once_a_year(tmp_path):
    shop, rewards = a_shop(tmp_path, a_rule(EarnKind.BIRTHDAY, 50))

    rewards.post_due()
    PointsRewards(shop.database, shop.clock).post_due()

    assert shop.available() == 60
    shop.clock.turn(365)
    rewards.post_due()
    assert shop.available() == 110
    assert shop.is_true()


@pytest.mark.parametrize(
    ("birthday", "points"),
    [
        ("1990-11-25", 50),
        ("1990-11-26", 0),
        ("1990-10-27", 50),
        ("1990-10-01", 0),
        ("nonsense", 0),
        (None, 0),
    ],
)
def test_birthdays_of_the_last_days_are_not_missed(tmp_path, birthday, points):
    shop, rewards = a_shop(tmp_path, a_rule(EarnKind.BIRTHDAY, 50), birthday=birthday)

    rewards.post_due()

    assert shop.available() == 10 + points


@pytest.mark.parametrize(("leap_day", "points"), [(LeapDay.FEBRUARY_28, 50), (LeapDay.MARCH_1, 0)])
def test_a_birthday_of_29_february_brings_points_on_the_day_that_was_chosen(
    tmp_path, leap_day, points
):
    shop, rewards = a_shop(tmp_path, a_rule(EarnKind.BIRTHDAY, 50), birthday="1992-02-29")
    CalendarSettings(shop.database, shop.clock).set_leap_day(leap_day)
    shop.clock.turn((date(2027, 2, 28) - TODAY).days)

    rewards.post_due()
    assert shop.available() == 10 + points
    shop.clock.turn(1)
    rewards.post_due()

    assert shop.available() == 60


def go_to(shop, day):
    shop.clock.turn((day - shop.clock.today()).days)


@pytest.mark.parametrize("late", [0, 6])
def test_a_moon_birthday_that_falls_twice_in_a_year_brings_points_twice(tmp_path, late):
    # Of moon years 2028 and 2029; the next one is that of 2030.
    falls = (date(2029, 1, 4), date(2029, 12, 24), date(2030, 12, 14))
    shop, rewards = a_shop(tmp_path, a_rule(EarnKind.BIRTHDAY, 50), birthday="lunar 11-20")
    go_to(shop, date(2028, 2, 1))
    rewards.post_due()
    before = shop.available()

    for count, day in enumerate(falls, 1):
        go_to(shop, day - timedelta(days=1))
        rewards.post_due()
        assert shop.available() == before + 50 * (count - 1)
        go_to(shop, day + timedelta(days=late))
        rewards.post_due()
        rewards.post_due()
        assert shop.available() == before + 50 * count

    assert shop.is_true()


def test_a_moon_birthday_that_got_its_points_before_moon_years_were_kept_gets_no_more(tmp_path):
    shop, rewards = a_shop(tmp_path, a_rule(EarnKind.BIRTHDAY, 50), birthday="12-24")
    go_to(shop, date(2029, 12, 24))
    rewards.post_due()  # its key names the year of the sun, as all did
    before = shop.available()
    with shop.database.writing() as uow:
        uow.sql("UPDATE customer SET birthday = 'lunar 11-20' WHERE id = 1")

    PointsRewards(shop.database, shop.clock).post_due()
    go_to(shop, date(2030, 1, 10))
    PointsRewards(shop.database, shop.clock).post_due()

    assert shop.available() == before


def test_a_birthday_that_turns_out_to_be_of_the_sun_brings_nothing_more_that_year(tmp_path):
    shop, rewards = a_shop(tmp_path, a_rule(EarnKind.BIRTHDAY, 50), birthday="lunar 11-20")
    go_to(shop, date(2029, 1, 4))
    rewards.post_due()
    before = shop.available()
    with shop.database.writing() as uow:
        uow.sql("UPDATE customer SET birthday = '02-04' WHERE id = 1")

    go_to(shop, date(2029, 2, 4))
    PointsRewards(shop.database, shop.clock).post_due()
    assert shop.available() == before
    go_to(shop, date(2030, 2, 4))
    PointsRewards(shop.database, shop.clock).post_due()
    assert shop.available() == before + 50


def test_a_birthday_before_the_rules_began_brings_nothing(tmp_path):
    shop, rewards = a_shop(tmp_path, a_rule(EarnKind.BIRTHDAY, 50), birthday="1990-11-20")
    shop.rules.put(replace(PLAIN, earns=(a_rule(EarnKind.BIRTHDAY, 50),)))

    rewards.post_due()

    assert shop.available() == 10


def test_two_accounts_of_one_person_have_one_birthday(tmp_path):
    shop, rewards = a_shop(tmp_path, a_rule(EarnKind.BIRTHDAY, 50))
    rewards.post_due()
    shop.orders(shop.order(2, 10), accounts=("two",))
    shop.link(1, 2)

    PointsRewards(shop.database, shop.clock).post_due()

    assert rows(shop.database, "SELECT count(*) FROM entry WHERE reason = 'birthday'") == [(1,)]


def test_a_review_is_given_once_for_one_dialog_and_up_to_its_cap(tmp_path):
    rule = a_rule(EarnKind.REVIEW, 30, cap_points=50, cap_per=CapPer.MONTH)
    shop, rewards = a_shop(tmp_path, rule)

    for key in ("one", "one", "two", "three"):
        _, posted = rewards.give([1], EarnKind.REVIEW, key)

    assert shop.available() == 10 + 50
    assert posted.short == (1,)
    shop.clock.turn((date(2026, 12, 1) - TODAY).days)
    rewards.give([1], EarnKind.REVIEW, "four")
    assert shop.available() == 90
    assert shop.is_true()


def test_points_of_a_review_wait_as_long_as_its_rule_says(tmp_path):
    shop, rewards = a_shop(tmp_path, a_rule(EarnKind.REVIEW, 30, pending_days=7))
    rewards.give([1], EarnKind.REVIEW, "one")

    assert shop.standing() == (10, 30, 0)
    shop.clock.turn(7)
    assert shop.standing() == (40, 0, 0)


def test_what_was_given_can_be_taken_back(tmp_path):
    shop, rewards = a_shop(tmp_path, a_rule(EarnKind.SURVEY, 20))
    _, posted = rewards.give([1], EarnKind.SURVEY, "one")

    shop.ledger.undo(posted.action_id)

    assert shop.available() == 10
    assert shop.is_true()


def test_a_complete_profile_is_rewarded_once(tmp_path):
    shop, rewards = a_shop(tmp_path, a_rule(EarnKind.PROFILE, 50))
    rewards.post_due()
    assert shop.available() == 10  # hardly anything is known
    complete(shop)
    shop.clock.turn(1)

    for _ in range(3):
        rewards.post_due()
        shop.clock.turn(1)

    assert shop.available() == 60


def complete(shop):
    with shop.database.writing() as uow:
        uow.sql(
            "UPDATE customer SET called_as = 'Mei', gender = 'female', source = 'fair' WHERE id = 1"
        )
        uow.sql("UPDATE person_summary SET name = 'Mei', province = 'Zhejiang'")
        for kind, value in (("phone", "+8613800001111"), ("email", "mei@example.com")):
            uow.sql(
                "INSERT INTO contact(customer_id, kind, value, shown, state, is_shared, created_by)"
                " VALUES(1, ?, ?, ?, 'valid', 0, 1)",
                (kind, value, value),
            )
        uow.sql(
            "INSERT INTO consent(customer_id, channel, state, said_on, source, at, created_by)"
            " VALUES(1, 'sms', 'given', 20000, 'form', 0, 1)"
        )
        uow.sql(
            "INSERT INTO facet(customer_id, code, value, valid_from, created_by)"
            " VALUES(1, 'cup', 'tall', 0, 1)"
        )


@pytest.mark.parametrize("kind", [EarnKind.HAND, EarnKind.ORDER])
def test_what_no_rule_gives_is_refused(tmp_path, kind):
    _, rewards = a_shop(tmp_path, a_rule(EarnKind.ORDER, 5))

    with pytest.raises(PointsUnfitError):
        rewards.give([1], kind, "one")


def test_the_seller_is_offered_what_can_be_given(tmp_path):
    _, rewards = a_shop(
        tmp_path,
        a_rule(EarnKind.REVIEW, 30),
        a_rule(EarnKind.SURVEY, 20, number=2, is_on=False),
        a_rule(EarnKind.ORDER, 5, number=3),
    )

    assert [each.kind for each in rewards.offers()] == [EarnKind.REVIEW]


def test_nobody_gets_points_before_rules_began(tmp_path):
    shop = PointsShop(tmp_path, settings=None)
    shop.orders(shop.order(1, 10))
    future = shop.clock.today() + timedelta(days=3)
    shop.rules.put(replace(PLAIN, earns=(a_rule(EarnKind.BIRTHDAY, 50),)), from_on=future)

    assert PointsRewards(shop.database, shop.clock).post_due().subjects == frozenset()


class AnOpenShop:
    """As much of an open business as giving points by hand needs."""

    def __init__(self, shop, rewards):
        self.opened, self.clock, self.points_rewards = shop, shop.clock, rewards
        self.gains = all_gains(shop.clock)


def test_what_a_rule_gives_is_given_by_it_and_other_amounts_by_hand(tmp_path):
    shop, rewards = a_shop(tmp_path, a_rule(EarnKind.REVIEW, 30, cap_points=40, pending_days=7))
    till = RuledTill(AnOpenShop(shop, rewards))
    assert till.usual() == {"review": 30}

    for key in ("one", "two"):
        till.adjust([1], 30, key, reason="review", note="With a picture")
    till.adjust([1], 25, "three", reason="review")

    assert shop.standing() == (35, 40, 0)
    assert rows(shop.database, "SELECT DISTINCT note FROM entry_note") == [("With a picture",)]
