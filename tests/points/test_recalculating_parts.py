"""Orders under caps and ordinals by another version: each counts once, by the version it has."""

from dataclasses import replace
from datetime import date

from app.services.clock import to_day
from app.services.points import EarnKind
from tests.points.builders import PLAIN
from tests.points.test_money_caps import OF_MONTH, a_shop, in_all
from tests.points.test_order_rules import a_rule

ALWAYS = date(2020, 1, 1)


def differences(shop):
    return [(each.order_no, each.posted, each.target) for each in shop.rules.differences()]


def recalculate(shop):
    return shop.rules.recalculate([each.order_id for each in shop.rules.differences()])


def test_rules_that_change_nothing_under_a_cap_give_no_difference(tmp_path):
    order = a_rule(EarnKind.ORDER, 100, cap_points=150)
    shop = a_shop(tmp_path, order, **OF_MONTH)
    shop.orders(shop.order(1, 100), shop.order(2, 100))

    shop.rules.put(replace(PLAIN, pending_days=3, earns=(order,), **OF_MONTH), from_on=ALWAYS)

    assert differences(shop) == []
    assert in_all(shop) == 150 + 150


def test_rules_that_were_taken_back_give_no_difference_under_a_cap(tmp_path):
    shop = a_shop(tmp_path, **OF_MONTH)
    shop.orders(shop.order(1, 100), shop.order(2, 100))
    version = shop.rules.put(PLAIN, from_on=ALWAYS)[1]

    shop.ledger.undo(shop.rules.action_of(version))

    assert differences(shop) == []


def test_a_wider_cap_gives_each_order_all_that_it_leaves(tmp_path):
    shop = a_shop(tmp_path, **OF_MONTH)
    shop.orders(shop.order(1, 100), shop.order(2, 100))

    shop.rules.put(replace(PLAIN, points=2, cap_points=350), from_on=ALWAYS)

    assert differences(shop) == [("1", 100, 200), ("2", 50, 150)]
    recalculate(shop)
    assert in_all(shop) == 350


def test_what_a_recalculation_took_leaves_room_under_the_cap(tmp_path):
    shop = a_shop(tmp_path, **OF_MONTH)
    shop.orders(shop.order(1, 150))

    shop.rules.put(replace(PLAIN, per_minor=300, **OF_MONTH), from_on=ALWAYS)
    recalculate(shop)
    assert shop.available() == 50
    shop.orders(shop.order(2, 360))

    assert in_all(shop) == 150


def test_a_recalculation_that_was_taken_back_leaves_no_room(tmp_path):
    shop = a_shop(tmp_path, **OF_MONTH)
    shop.orders(shop.order(1, 150))
    shop.rules.put(replace(PLAIN, per_minor=300, **OF_MONTH), from_on=ALWAYS)
    _, posted = recalculate(shop)

    shop.ledger.undo(posted.action_id)
    shop.orders(shop.order(2, 100))

    assert shop.available() == 150
    assert shop.is_true()


def test_an_order_of_before_that_came_late_is_the_first_by_new_rules(tmp_path):
    first = a_rule(EarnKind.FIRST, 100)
    shop = a_shop(tmp_path, first)
    today = to_day(shop.clock.today())
    shop.orders(shop.order(1, 10))
    shop.orders(shop.order(2, 10, day=today - 9))
    assert shop.entries() == [("earn", 110), ("earn", 10)]

    shop.rules.put(replace(PLAIN, pending_days=3, earns=(first,)), from_on=ALWAYS)

    assert differences(shop) == [("1", 110, 10), ("2", 10, 110)]
    recalculate(shop)
    assert in_all(shop) == 10 + 110
