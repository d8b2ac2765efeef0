"""What orders earn by more than their money: pieces, ordinals, multipliers, caps, waiting."""

from dataclasses import replace
from datetime import date

import pytest

from app.services.clock import to_day
from app.services.points import (
    CapPer,
    EarnKind,
    EarnRule,
    Expiry,
    PendingFrom,
    PointsUnfitError,
    RuleSettings,
)
from tests.points.builders import PLAIN, TODAY, PointsShop
from tests.shop import a_line, rows

MONDAY = date(2026, 11, 23)


def a_rule(kind, points=0, **more):
    return EarnRule(more.pop("number", 1), kind, points, **more)


def a_shop(tmp_path, *rules, **settings):
    return PointsShop(tmp_path, settings=replace(PLAIN, earns=rules, **settings))


def replaced(order, **more):
    return order | more


def tea(number=0):
    return a_line(number, "Tea", code="T1", quantity=2.0, amount=10_000)


def cup(number=0):
    return a_line(number, "Cup", code="C1", quantity=1.0, amount=6_800)


@pytest.mark.parametrize(
    ("rule", "points"),
    [
        (a_rule(EarnKind.ORDER, 10), 178),
        (a_rule(EarnKind.ORDER, 10, is_on=False), 168),
        (a_rule(EarnKind.ORDER, 10, product="c:T1"), 178),
        (a_rule(EarnKind.ORDER, 10, product="c:X1"), 168),
        (a_rule(EarnKind.PIECE, 5), 183),
        (a_rule(EarnKind.PIECE, 5, product="c:T1"), 178),
        (a_rule(EarnKind.FIRST, 100), 268),
        (a_rule(EarnKind.SECOND, 100), 168),
        (a_rule(EarnKind.TIMES, percent=200), 336),
        (a_rule(EarnKind.TIMES, percent=150), 252),
        (a_rule(EarnKind.TIMES, percent=200, product="c:T1"), 268),
        (a_rule(EarnKind.TIMES, percent=200, category="tea"), 168),
        (a_rule(EarnKind.TIMES, percent=200, weekdays=(2,)), 336),
        (a_rule(EarnKind.TIMES, percent=200, weekdays=(0, 1)), 168),
        (a_rule(EarnKind.TIMES, percent=200, from_on=TODAY), 336),
        (a_rule(EarnKind.TIMES, percent=200, until_on=TODAY), 336),
        (a_rule(EarnKind.TIMES, percent=200, until_on=MONDAY), 168),
        (a_rule(EarnKind.TIMES, percent=200, cap_points=50), 218),
        (a_rule(EarnKind.REVIEW, 30), 168),
    ],
)
def test_a_rule_adds_to_what_the_money_earns(tmp_path, rule, points):
    shop = a_shop(tmp_path, rule)

    shop.orders(shop.order(1, 168), lines=[tea(), cup()])

    assert shop.available() == points
    assert shop.is_true()


def test_several_rules_add_up(tmp_path):
    shop = a_shop(
        tmp_path,
        a_rule(EarnKind.TIMES, percent=200, product="c:T1"),
        a_rule(EarnKind.TIMES, percent=150, weekdays=(2,), number=2),
        a_rule(EarnKind.FIRST, 20, number=3),
    )

    shop.orders(shop.order(1, 168), lines=[tea(), cup()])

    assert shop.available() == 168 + 100 + 84 + 20


def test_the_first_three_orders_of_a_person_have_their_own_bonus(tmp_path):
    shop = a_shop(
        tmp_path,
        *(
            a_rule(kind, points, number=number)
            for number, (kind, points) in enumerate(
                ((EarnKind.FIRST, 10), (EarnKind.SECOND, 200), (EarnKind.THIRD, 3_000)), 1
            )
        ),
    )

    shop.orders(*(shop.order(number, 1, day=to_day(TODAY) - 9 + number) for number in range(4)))

    assert shop.available() == 4 + 3_210
    assert shop.rules.differences() == ()


def test_an_older_order_that_comes_later_gets_no_second_first_bonus(tmp_path):
    shop = a_shop(tmp_path, a_rule(EarnKind.FIRST, 100))
    shop.orders(shop.order(1, 1))

    shop.orders(shop.order(2, 1, day=to_day(TODAY) - 30))

    assert shop.available() == 102


def test_an_order_of_nothing_is_no_first_order(tmp_path):
    shop = a_shop(tmp_path, a_rule(EarnKind.FIRST, 100))
    shop.orders(shop.order(1, 0))

    shop.orders(shop.order(2, 1))

    assert shop.available() == 101


def test_the_next_order_is_the_first_when_the_first_went_back(tmp_path):
    shop = a_shop(tmp_path, a_rule(EarnKind.FIRST, 100))
    shop.orders(shop.order(1, 1))
    shop.orders(shop.order(1, 1, refunded=1, state="refunded"))

    shop.orders(shop.order(2, 1))

    assert shop.available() == 101


def test_a_bonus_goes_back_with_the_share_of_a_refund(tmp_path):
    shop = a_shop(tmp_path, a_rule(EarnKind.FIRST, 100))
    shop.orders(shop.order(1, 100))

    for _ in range(2):
        shop.orders(shop.order(1, 100, refunded=25, state="partly_refunded"))

    assert shop.available() == 150
    assert len(shop.entries()) == 2


def test_a_cap_holds_for_a_person_and_a_month(tmp_path):
    rule = a_rule(EarnKind.TIMES, percent=200, cap_points=150)
    shop = a_shop(tmp_path, rule)
    days = (date(2026, 10, 30), date(2026, 11, 2), date(2026, 11, 3), date(2026, 11, 4))

    shop.orders(*(shop.order(n, 100, day=to_day(day)) for n, day in enumerate(days[:3])))
    shop.orders(shop.order(3, 100, day=to_day(days[3])))

    assert shop.available() == 400 + 100 + 150
    assert shop.rules.differences() == ()


def test_a_cap_of_a_day_begins_anew_on_the_next(tmp_path):
    rule = a_rule(EarnKind.ORDER, 10, cap_points=15, cap_per=CapPer.DAY)
    shop = a_shop(tmp_path, rule)
    today = to_day(TODAY)

    shop.orders(*(shop.order(n, 1, day=today - (n == 3)) for n in range(4)))

    assert shop.available() == 4 + 15 + 10


def test_merging_people_posts_nothing_though_both_had_a_first_order(tmp_path):
    shop = a_shop(tmp_path, a_rule(EarnKind.FIRST, 100), a_rule(EarnKind.SECOND, 50, number=2))
    shop.orders(shop.order(1, 1), accounts=("one",))
    shop.orders(shop.order(2, 1), accounts=("two",))
    before = shop.entries()

    shop.link(1, 2)
    assert shop.entries() == before
    shop.orders(shop.order(3, 1), accounts=("two",))
    assert shop.available() == 203
    shop.unlink(1, 2)

    assert shop.entries()[: len(before)] == before
    assert (shop.available(1), shop.available(2)) == (101, 102)


def test_the_longest_waiting_time_of_the_rules_that_apply_holds(tmp_path):
    rule = a_rule(EarnKind.ORDER, 10, pending_days=30, weekdays=(2,))
    shop = a_shop(tmp_path, rule, pending_days=3)
    today = to_day(TODAY)
    shop.orders(shop.order(1, 100), shop.order(2, 100, day=today - 1))
    shop.clock.turn(5)

    assert shop.standing() == (100, 110, 0)
    shop.clock.turn(25)
    assert shop.standing() == (210, 0, 0)


def test_a_longer_waiting_time_holds_after_the_sign_off_too(tmp_path):
    rule = a_rule(EarnKind.ORDER, 10, pending_days=30)
    shop = a_shop(tmp_path, rule, pending_days=3, pending_from=PendingFrom.SIGNED)
    shop.orders(shop.order(1, 100))
    signed = to_day(TODAY) * 86_400_000
    shop.orders(shop.order(1, 100, signed_at=signed))

    shop.clock.turn(29)
    assert shop.standing() == (0, 110, 0)
    shop.clock.turn(2)
    assert shop.standing() == (110, 0, 0)
    assert shop.is_true()


def test_an_import_taken_back_and_brought_again_earns_the_same(tmp_path):
    shop = a_shop(
        tmp_path,
        a_rule(EarnKind.FIRST, 100),
        a_rule(EarnKind.TIMES, percent=300, cap_points=50, number=2),
    )
    batch = shop.orders(shop.order(1, 100))
    shop.undo_import(batch)
    assert shop.available() == 0

    shop.orders(shop.order(1, 100))

    assert shop.available() == 250
    assert shop.is_true()


def test_what_earned_nothing_leaves_no_decision_when_its_import_is_taken_back(tmp_path):
    shop = a_shop(tmp_path, a_rule(EarnKind.SECOND, 100))
    batch = shop.orders(replaced(shop.order(1, 1), net_minor=50, paid_minor=50))

    shop.undo_import(batch)

    assert rows(shop.database, "SELECT * FROM earned_part") == []


def test_a_recalculation_decides_anew_and_once(tmp_path):
    shop = a_shop(tmp_path)
    shop.orders(shop.order(1, 100), shop.order(2, 100))
    shop.rules.put(replace(PLAIN, earns=(a_rule(EarnKind.FIRST, 100),)), from_on=date(2020, 1, 1))
    (found,) = shop.rules.differences()

    shop.rules.recalculate([found.order_id])

    assert shop.available() == 300
    assert shop.rules.differences() == ()
    shop.orders(shop.order(1, 100))
    shop.orders(shop.order(3, 100))
    assert shop.available() == 400
    assert shop.is_true()


@pytest.mark.parametrize(
    "settings",
    [
        RuleSettings(points=0),
        RuleSettings(expiry=Expiry.DAYS, expiry_span=0),
        RuleSettings(earns=(a_rule(EarnKind.ORDER, 0),)),
        RuleSettings(earns=(a_rule(EarnKind.TIMES, percent=100),)),
        RuleSettings(earns=(a_rule(EarnKind.TIMES, percent=2_000),)),
        RuleSettings(earns=(a_rule(EarnKind.ORDER, 1, weekdays=(7,)),)),
        RuleSettings(earns=(a_rule(EarnKind.ORDER, 1, from_on=TODAY, until_on=MONDAY),)),
        RuleSettings(earns=(a_rule(EarnKind.ORDER, 1), a_rule(EarnKind.PIECE, 1))),
        RuleSettings(earns=(a_rule(EarnKind.BIRTHDAY, 1), a_rule(EarnKind.BIRTHDAY, 1, number=2))),
        RuleSettings(earns=(a_rule(EarnKind.TIER, cap_points=-1),)),
        RuleSettings(earns=(a_rule(EarnKind.ORDER, 1, number=-1),)),
        RuleSettings(cap_points=-1),
        RuleSettings(cap_points=1_000_001),
        RuleSettings(earns=(a_rule(EarnKind.ORDER, 1, pending_days=-1),)),
    ],
)
def test_rules_that_cannot_be_are_refused(shop, settings):
    with pytest.raises(PointsUnfitError):
        shop.rules.put(settings)
