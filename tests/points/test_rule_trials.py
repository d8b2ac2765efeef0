"""The dry run and the worked example say what the ledger would post."""

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.services.clock import to_day
from app.services.errors import StoppedError
from app.services.points import CapPer, EarnKind, EarnRule, Expiry, PointsUnfitError, RuleSettings
from tests.points.builders import PLAIN, TODAY, PointsShop
from tests.points.test_order_rules import a_rule, cup, tea
from tests.shop import rows


def some_orders(shop, luck, count=30):
    """Orders of three people over two years; give what was imported."""
    orders = [
        shop.order(
            number,
            luck.randint(0, 300),
            buyer=luck.randrange(3),
            day=to_day(TODAY - timedelta(days=luck.randrange(700))),
            discount_minor=luck.choice((None, 500)),
            postage_minor=luck.choice((None, 800)),
        )
        for number in range(count)
    ]
    lines = [tea(at) for at in range(count) if luck.random() < 0.6]
    lines += [cup(at) for at in range(count) if luck.random() < 0.6]
    shop.orders(*orders, accounts=("one", "two", "three"), lines=lines)


def random_rules(luck):
    kinds = [kind for kind in EarnKind if kind.is_of_orders and kind is not EarnKind.TIER]
    rules = tuple(
        EarnRule(
            number,
            luck.choice(kinds),
            points=luck.choice((1, 7, 40)),
            percent=luck.choice((110, 150, 300)),
            is_on=luck.random() < 0.8,
            product=luck.choice(("", "", "c:T1", "c:C1")),
            weekdays=luck.choice(((), (), (2, 3), (0, 5, 6))),
            from_on=luck.choice((None, date(2026, 3, 1))),
            until_on=luck.choice((None, date(2026, 9, 30))),
            cap_points=luck.choice((0, 0, 30, 200)),
            cap_per=luck.choice(list(CapPer)),
            pending_days=luck.choice((None, 0, 30)),
        )
        for number in range(1, luck.randint(1, 5))
    )
    return RuleSettings(
        points=luck.choice((1, 3)),
        per_minor=luck.choice((100, 700)),
        leaves_out_postage=luck.random() < 0.5,
        leaves_out_coupons=luck.random() < 0.5,
        pending_days=0,
        expiry=Expiry.NEVER,
        earns=rules,
        cap_points=luck.choice((0, 50, 400)),
        cap_per=luck.choice(list(CapPer)),
    )


@pytest.mark.parametrize("seed", range(8))
def test_the_dry_run_is_what_the_rules_then_post(tmp_path, seed):
    luck = random.Random(seed)
    shop = PointsShop(tmp_path, settings=None)
    some_orders(shop, luck)
    settings = random_rules(luck)
    tried = shop.rules.trial(settings)
    assert len(shop.rules.gainers(settings)) == tried.people
    examples = {
        order: shop.rules.example(settings, order).points
        for (order,) in rows(shop.database, "SELECT id FROM orders WHERE net_minor > 0")
    }

    shop.rules.put(settings, from_on=date(2020, 1, 1))

    posted = dict(rows(shop.database, "SELECT order_id, points FROM entry WHERE kind = 'earn'"))
    assert {order: points for order, points in examples.items() if points} == posted
    since = to_day(TODAY) - 364
    ((points, people),) = rows(
        shop.database,
        "SELECT coalesce(sum(e.points), 0), count(DISTINCT e.customer_id) FROM entry e"
        f" JOIN orders o ON o.id = e.order_id WHERE o.counted_on >= {since}",
    )
    if not any(
        rule.cap_points for rule in (settings, *settings.earns)
    ):  # a month may begin before the year
        assert (tried.points, tried.people) == (points, people)
    assert sum(month.points for month in tried.months) == tried.points


def test_an_example_says_what_each_rule_gives(tmp_path):
    shop = PointsShop(tmp_path, settings=None)
    order = shop.order(1, 168, discount_minor=2_000, postage_minor=800)
    shop.orders(order, lines=[tea(), cup()])
    (found,) = shop.rules.examples()
    settings = replace(
        PLAIN,
        earns=(
            a_rule(EarnKind.TIMES, percent=200, product="c:T1"),
            a_rule(EarnKind.FIRST, 30, number=2, pending_days=9),
            a_rule(EarnKind.ORDER, 5, number=3, weekdays=(0,)),
        ),
    )

    told = shop.rules.example(settings, found.order_id)

    assert (told.net_minor, told.postage_minor, told.discount_minor) == (16_800, 800, 0)
    assert told.whole_points == 160
    assert {line.number: line.points for line in told.lines} == {1: 95, 2: 30}
    assert told.points == 285
    assert told.usable_ms == (to_day(TODAY) + 9) * 86_400_000


def test_a_shop_without_orders_has_nothing_to_try(tmp_path):
    shop = PointsShop(tmp_path, settings=None)

    assert shop.rules.examples() == ()
    assert shop.rules.example(PLAIN, 7) is None
    assert shop.rules.trial(PLAIN).points == 0


def test_a_dry_run_can_be_stopped(tmp_path):
    shop = PointsShop(tmp_path, settings=None)
    some_orders(shop, random.Random(1), 2_000)

    with pytest.raises(StoppedError):
        shop.rules.trial(replace(PLAIN, earns=(a_rule(EarnKind.FIRST, 5),)), lambda: True)
    assert shop.rules.examples()


def test_rules_that_cannot_be_are_not_tried(shop):
    for ask in (shop.rules.trial, lambda told: shop.rules.example(told, 1)):
        with pytest.raises(PointsUnfitError):
            ask(RuleSettings(points=0))
