"""Caps of the money itself and of what a tier multiplies: so much for a person, day and month."""

from dataclasses import replace
from datetime import date

import pytest

from app.services.clock import to_day
from app.services.points import CapPer, EarnKind, EarnRule
from tests.points.builders import PLAIN, TODAY, PointsShop
from tests.points.test_order_rules import a_rule
from tests.shop import rows
from tests.tiers.builders import TierShop, tiers

OF_DAY = {"cap_points": 150, "cap_per": CapPer.DAY}
OF_MONTH = {"cap_points": 150}


def a_shop(tmp_path, *rules, **settings):
    return PointsShop(tmp_path, settings=replace(PLAIN, earns=rules, **settings))


def a_tier_shop(tmp_path, *percents, **cap):
    """A shop where Silver is reached with 700; the points of n1 are in, and it is another day."""
    earns = (EarnRule(1, EarnKind.TIER, cap_points=cap.pop("tier_cap", 0)),)
    settings = replace(PLAIN, earns=earns, **cap)
    shop = TierShop(tmp_path, tiers=tiers(0, 700, percents=percents), settings=settings)
    shop.orders(shop.order("n1", 700))
    shop.turn(1)
    return shop


def in_all(shop):
    assert shop.is_true()
    assert shop.rules.differences() == ()
    return shop.available()


def test_the_money_of_a_day_earns_no_more_than_its_cap(tmp_path):
    shop = a_shop(tmp_path, **OF_DAY)
    today = to_day(TODAY)

    shop.orders(shop.order(1, 100), shop.order(2, 100), shop.order(3, 100, day=today - 1))
    shop.orders(shop.order(4, 100))

    assert in_all(shop) == 150 + 100


@pytest.mark.parametrize("at_once", [True, False])
def test_the_money_of_a_month_earns_no_more_than_its_cap(tmp_path, at_once):
    shop = a_shop(tmp_path, **OF_MONTH)
    days = (date(2026, 11, 1), date(2026, 10, 31), date(2026, 11, 20), date(2026, 10, 1))
    orders = [shop.order(n, 120, day=to_day(day)) for n, day in enumerate(days)]

    for some in [orders] if at_once else [[each] for each in orders]:
        shop.orders(*some)

    assert in_all(shop) == 150 + 150


def test_an_order_that_comes_again_with_a_capped_one_posts_nothing(tmp_path):
    shop = a_shop(tmp_path, **OF_DAY)
    shop.orders(shop.order(1, 100), shop.order(2, 100))
    before = shop.entries()

    shop.orders(shop.order(2, 100), shop.order(1, 100))

    assert shop.entries() == before == [("earn", 100), ("earn", 50)]


def test_a_refund_in_part_shifts_nothing_to_the_other_orders(tmp_path):
    shop = a_shop(tmp_path, **OF_MONTH)
    shop.orders(shop.order(1, 100), shop.order(2, 100))

    shop.orders(shop.order(1, 100, refunded=60, state="partly_refunded"), shop.order(2, 100))
    shop.orders(shop.order(3, 100))

    assert in_all(shop) == 40 + 50


def test_of_a_capped_order_a_refund_takes_only_what_is_left_of_its_money(tmp_path):
    shop = a_shop(tmp_path, **OF_MONTH)
    shop.orders(shop.order(1, 200))

    shop.orders(shop.order(1, 200, refunded=40, state="partly_refunded"))
    assert shop.available() == 150
    shop.orders(shop.order(1, 200, refunded=70, state="partly_refunded"))

    assert in_all(shop) == 130


def test_an_order_that_goes_back_leaves_its_room_to_later_ones_but_moves_no_earlier_one(tmp_path):
    shop = a_shop(tmp_path, **OF_MONTH)
    shop.orders(shop.order(1, 100), shop.order(2, 100))

    shop.orders(shop.order(1, 100, refunded=100, state="refunded"))
    assert shop.available() == 50
    shop.orders(shop.order(3, 130))

    assert in_all(shop) == 50 + 100


def test_rows_of_one_person_have_one_cap(tmp_path):
    shop = a_shop(tmp_path, **OF_MONTH)
    shop.orders(shop.order(1, 100), accounts=("one",))
    shop.orders(shop.order(2, 100), accounts=("two",))
    before = shop.entries()

    shop.link(1, 2)
    assert shop.entries() == before
    shop.orders(shop.order(3, 100), accounts=("two",))

    assert shop.available() == 200
    assert shop.entries() == before


def test_orders_in_other_money_count_by_what_they_earn(tmp_path):
    shop = a_shop(tmp_path, **OF_MONTH)
    with shop.database.writing() as uow:
        uow.sql("INSERT INTO rate(currency, month, rate_micro) VALUES('USD', 202611, 7200000)")

    for number in (1, 2):
        shop.orders(shop.order(number, 15) | {"currency": "USD"}, platform="shopify")

    assert in_all(shop) == 150
    assert shop.entries() == [("earn", 108), ("earn", 42)]


def test_where_nothing_is_left_for_the_money_other_rules_still_give(tmp_path):
    order = a_rule(EarnKind.ORDER, 10, pending_days=9)
    shop = a_shop(tmp_path, order, **OF_MONTH)

    shop.orders(shop.order(1, 150), shop.order(2, 60))

    assert shop.standing() == (0, 150 + 10 + 10, 0)
    assert shop.entries() == [("earn", 160), ("earn", 10)]


def test_where_nothing_is_left_at_all_nothing_is_posted(tmp_path):
    shop = a_shop(tmp_path, **OF_MONTH)

    shop.orders(shop.order(1, 150), shop.order(2, 60))

    assert shop.entries() == [("earn", 150)]


def test_a_multiplier_goes_by_the_money_before_its_cap_and_has_its_own(tmp_path):
    times = a_rule(EarnKind.TIMES, percent=200, cap_points=350)
    shop = a_shop(tmp_path, times, **OF_MONTH)

    shop.orders(shop.order(1, 200), shop.order(2, 200))

    assert shop.entries() == [("earn", 150 + 200), ("earn", 150)]
    assert in_all(shop) == 500


def test_a_cap_that_comes_with_a_new_version_takes_nothing_before_a_recalculation(tmp_path):
    shop = a_shop(tmp_path)
    shop.orders(shop.order(1, 100), shop.order(2, 100))

    shop.rules.put(replace(PLAIN, **OF_MONTH), from_on=date(2020, 1, 1))
    shop.orders(shop.order(1, 100), shop.order(2, 100))
    assert shop.available() == 200
    (found,) = shop.rules.differences()
    shop.rules.recalculate([found.order_id])

    assert (found.posted, found.target) == (100, 50)
    assert in_all(shop) == 150


def test_a_cap_that_ends_leaves_the_orders_that_had_it_as_they_are(tmp_path):
    shop = a_shop(tmp_path, **OF_MONTH)
    shop.orders(shop.order(1, 200))

    shop.rules.put(PLAIN)
    shop.orders(shop.order(1, 200), shop.order(2, 100))

    assert shop.available() == 150 + 100


def test_an_import_of_capped_orders_is_taken_back_and_brought_again(tmp_path):
    shop = a_shop(tmp_path, **OF_MONTH)
    batch = shop.orders(shop.order(1, 200))
    shop.undo_import(batch)
    assert shop.available() == 0

    shop.orders(shop.order(1, 200))

    assert in_all(shop) == 150


def test_the_example_says_what_the_cap_takes(tmp_path):
    shop = a_shop(tmp_path)
    shop.orders(shop.order(1, 100), shop.order(2, 120))
    first, second = (order for (order,) in rows(shop.database, "SELECT id FROM orders ORDER BY id"))
    settings = replace(PLAIN, earns=(a_rule(EarnKind.ORDER, 5),), **OF_MONTH)

    told = shop.rules.example(settings, second)

    assert (told.whole_points, told.capped_points) == (120, 70)
    assert [(line.number, line.points) for line in told.lines] == [(1, 5)]
    assert told.points == 55
    assert shop.rules.example(settings, first).points == 105
    assert shop.rules.trial(settings).points == 160


def test_what_a_tier_multiplies_has_a_cap_of_its_own(tmp_path):
    shop = a_tier_shop(tmp_path, 100, 150, tier_cap=80)

    shop.orders(shop.order("n2", 128), shop.order("n3", 100))
    assert shop.entries() == [("earn", 700), ("earn", 128 + 64), ("earn", 100 + 16)]
    shop.orders(shop.order("n4", 100), shop.order("n5", 100, day=to_day(date(2026, 10, 1))))

    assert shop.entries()[3:] == [("earn", 100), ("earn", 100)]
    assert in_all(shop) == 700 + 128 + 100 + 80 + 200
    shop.database.close()


def test_a_refund_leaves_of_a_tiers_points_its_share_and_never_more_than_was_capped(tmp_path):
    shop = a_tier_shop(tmp_path, 100, 200, tier_cap=80)
    shop.orders(shop.order("n2", 100))

    shop.orders(shop.order("n2", 100, refunded=10, state="partly_refunded"))
    assert shop.available() == 700 + 90 + 80
    shop.orders(shop.order("n2", 100, refunded=50, state="partly_refunded"))

    assert in_all(shop) == 700 + 50 + 50
    shop.database.close()


def test_a_capped_order_keeps_the_level_it_was_decided_by(tmp_path):
    shop = a_tier_shop(tmp_path, 100, 200, tier_cap=80)
    shop.orders(shop.order("n2", 100))
    shop.tiers.put(tiers(0, 700, percents=(100, 110)))

    shop.orders(shop.order("n2", 100, refunded=50, state="partly_refunded"))

    assert shop.available() == 700 + 50 + 50
    shop.database.close()


def test_what_a_tier_leaves_of_an_orders_points_is_cut_down_to_whole_ones(tmp_path):
    shop = a_tier_shop(tmp_path, 100, 50)

    shop.orders(shop.order("n2", 33))

    assert shop.entries() == [("earn", 700), ("earn", 16)]
    shop.database.close()


def test_money_and_tier_have_their_caps_beside_each_other(tmp_path):
    shop = a_tier_shop(tmp_path, 100, 200, tier_cap=80, cap_points=750)

    shop.orders(shop.order("n2", 60), shop.order("n3", 60))

    assert shop.entries() == [("earn", 700), ("earn", 50 + 60), ("earn", 20)]
    assert in_all(shop) == 750 + 80
    shop.database.close()


def test_a_tier_that_lessens_points_goes_by_what_the_cap_of_the_money_leaves(tmp_path):
    shop = a_tier_shop(tmp_path, 100, 50, cap_points=100, cap_per=CapPer.DAY)

    shop.orders(shop.order("n2", 400), shop.order("n3", 30))

    assert shop.entries() == [("earn", 100), ("earn", 50)]
    assert in_all(shop) == 150
    shop.database.close()


def test_a_level_that_lessened_points_gives_a_later_one_no_room_of_the_month(tmp_path):
    settings = replace(PLAIN, earns=(EarnRule(1, EarnKind.TIER, cap_points=40),))
    shop = TierShop(tmp_path, tiers=tiers(0, 700, percents=(50, 200)), settings=settings)
    shop.orders(shop.order("n1", 1))
    shop.turn(2)

    shop.orders(shop.order("n2", 700, day=to_day(TODAY) + 1), shop.order("n3", 100))

    assert shop.entries() == [("earn", 1), ("earn", 350), ("earn", 100 + 40)]
    shop.database.close()


@pytest.mark.parametrize("percent", [50, 100, 150])
def test_a_cap_of_a_tier_is_no_gift_and_the_example_agrees(tmp_path, percent):
    shop = a_tier_shop(tmp_path, 100, percent, tier_cap=40)

    shop.orders(shop.order("n2", 100), shop.order("n3", 100))

    more = {50: -100, 100: 0, 150: 40}[percent]
    assert in_all(shop) == 700 + 200 + more
    told = [shop.rules.example(shop.rules.versions()[-1].settings, order).points
            for (order,) in rows(shop.database, "SELECT id FROM orders ORDER BY id")]  # fmt: skip
    assert sum(told) == shop.available()
    shop.database.close()
