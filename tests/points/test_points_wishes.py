"""Wishes at the desk of points, what they refuse, and how each is taken back."""

from datetime import date, timedelta

import pytest

from app.services.clock import to_day
from app.services.points import (
    Expiry,
    OpeningRow,
    PointsNobodyError,
    PointsShortError,
    PointsTakenBackError,
    PointsUnfitError,
    RuleSettings,
)
from tests.points.builders import PLAIN, TODAY, PointsShop
from tests.shop import rows


def both_ways(shop, action, person=1):
    """Take a wish back and do it again; give what the person has after each."""
    _, back = shop.ledger.undo(action)
    taken_back = shop.standing(person)
    shop.ledger.undo(back.action_id)
    assert shop.is_true()
    return taken_back, shop.standing(person)


def test_a_spending_is_taken_back_and_done_again(shop):
    shop.orders(shop.order(1, 100))
    _, spent = shop.ledger.spend(1, 70, "dialog")

    assert both_ways(shop, spent.action_id) == ((100, 0, 0), (30, 0, 0))


def test_a_gift_is_taken_back_even_if_it_is_spent(shop):
    shop.orders(shop.order(1, 10))
    _, gift = shop.ledger.adjust([1], 50, "gift", reason="goodwill")
    shop.ledger.spend(1, 55, "dialog")

    assert both_ways(shop, gift.action_id) == ((0, 0, 45), (5, 0, 0))


def test_points_taken_by_hand_come_back(shop):
    shop.orders(shop.order(1, 100))
    _, slip = shop.ledger.adjust([1], -40, "slip", reason="slip", note="wrong person")

    assert both_ways(shop, slip.action_id) == ((100, 0, 0), (60, 0, 0))


def test_a_forgiven_debt_is_owed_again(shop):
    shop.orders(shop.order(1, 100))
    shop.ledger.spend(1, 100, "dialog")
    shop.orders(shop.order(1, 100, refunded=100, state="refunded"))
    _, forgiven = shop.ledger.forgive(1, "dialog", reason="goodwill")
    free = shop.standing()

    assert free == (0, 0, 0)
    assert both_ways(shop, forgiven.action_id) == ((0, 0, 100), (0, 0, 0))


def test_an_extension_is_taken_back_while_nobody_gave_another_day(tmp_path):
    shop = PointsShop(
        tmp_path, settings=RuleSettings(pending_days=0, expiry=Expiry.DAYS, expiry_span=30)
    )
    shop.orders(shop.order(1, 100))
    _, extended = shop.ledger.extend([1], TODAY + timedelta(days=90))

    _, back = shop.ledger.undo(extended.action_id)

    assert (back.restored, back.kept) == (1, 0)
    assert shop.book.lots(1)[0].expires_on == TODAY + timedelta(days=30)
    shop.ledger.undo(back.action_id)
    assert shop.book.lots(1)[0].expires_on == TODAY + timedelta(days=90)
    shop.ledger.extend([1], TODAY + timedelta(days=120))
    _, late = shop.ledger.undo(extended.action_id)
    assert (late.restored, late.kept) == (0, 1)
    assert shop.is_true()


def test_new_rules_taken_back_are_a_newer_version_like_the_one_before(shop):
    shop.rules.put(RuleSettings(points=5, pending_days=0, expiry=Expiry.NEVER))
    action = rows(shop.database, "SELECT max(created_by) FROM points_rule")[0][0]

    shop.ledger.undo(action)

    assert [version.settings.points for version in shop.rules.versions()] == [1, 5, 1]
    shop.orders(shop.order(1, 10))
    assert shop.available() == 10


def test_orders_that_earned_by_rules_taken_back_are_counted_and_listed(shop):
    shop.orders(shop.order(1, 30))
    shop.rules.put(RuleSettings(points=5, pending_days=0, expiry=Expiry.NEVER))
    shop.orders(shop.order(2, 10), shop.order(3, 20))
    action = rows(shop.database, "SELECT max(created_by) FROM points_rule")[0][0]
    _, spent = shop.ledger.spend(1, 5, "cup")

    _, back = shop.ledger.undo(action)

    # The first one earned by one point, as the rules say again; new ones count from their day.
    assert shop.rules.left_by(back.action_id) == 2
    assert [each.order_no for each in shop.rules.differences()] == ["2", "3"]
    assert shop.rules.left_by(spent.action_id) == 0
    _, again = shop.ledger.undo(back.action_id)
    assert shop.rules.left_by(again.action_id) == len(shop.rules.differences())


def test_rules_put_once_and_taken_back_are_off(tmp_path):
    shop = PointsShop(tmp_path)
    action = rows(shop.database, "SELECT max(created_by) FROM points_rule")[0][0]

    shop.ledger.undo(action)
    shop.orders(shop.order(1, 10))

    assert shop.entries() == []
    assert not shop.rules.versions()[-1].settings.is_on


def test_nothing_is_taken_back_twice(shop):
    shop.orders(shop.order(1, 100))
    _, spent = shop.ledger.spend(1, 70, "dialog")
    shop.ledger.undo(spent.action_id)

    with pytest.raises(PointsTakenBackError):
        shop.ledger.undo(spent.action_id)
    with pytest.raises(PointsTakenBackError):
        shop.ledger.undo(2)  # an import has a door of its own


def test_a_spending_half_refunded_gives_the_other_half_when_it_is_taken_back(shop):
    shop.orders(shop.order(1, 100), shop.order(2, 20))
    _, spent = shop.ledger.spend(1, 80, "dialog", order_id=2)
    shop.orders(shop.order(2, 20, refunded=10, state="partly_refunded"))

    shop.ledger.undo(spent.action_id)
    undone = shop.standing()
    shop.orders(shop.order(2, 20, refunded=20, state="refunded"))

    assert (undone, shop.standing()) == ((110, 0, 0), (100, 0, 0))
    assert shop.is_true()


def test_a_refund_that_was_told_by_mistake_is_taken_back_with_its_import(shop):
    shop.orders(shop.order(1, 100), shop.order(2, 20))
    shop.ledger.spend(1, 80, "dialog", order_id=2)
    before = shop.standing()
    batch = shop.orders(shop.order(2, 20, refunded=10, state="partly_refunded"))

    shop.undo_import(batch)

    assert shop.standing() == before
    assert shop.is_true()


def test_taking_from_many_leaves_those_who_have_less(shop):
    shop.orders(shop.order(1, 100), accounts=("one",))
    shop.orders(shop.order(2, 10), accounts=("two",))

    _, taken = shop.ledger.adjust([1, 2], -50, "yearly", reason="slip")

    assert (taken.entries, taken.points, taken.short) == (1, 50, (2,))
    assert (shop.available(1), shop.available(2)) == (50, 10)
    with pytest.raises(PointsShortError):
        shop.ledger.adjust([2], -50, "one", reason="slip")


def test_what_came_to_nothing_is_no_wish_in_the_history(shop):
    shop.orders(shop.order(1, 100))
    before = rows(shop.database, "SELECT count(*) FROM action")

    _, forgiven = shop.ledger.forgive(1, "none", reason="goodwill")
    _, extended = shop.ledger.extend([1], TODAY + timedelta(days=5))
    changes, run = shop.ledger.pass_time()

    assert (forgiven.action_id, extended.action_id, run) == (None, None, 0)
    assert not changes.subjects
    assert rows(shop.database, "SELECT count(*) FROM action") == before


@pytest.mark.parametrize(
    "wish",
    [
        lambda desk: desk.spend(1, 0, "key"),
        lambda desk: desk.spend(1, -5, "key"),
        lambda desk: desk.spend(1, 100_000_001, "key"),
        lambda desk: desk.spend(1, 1, ""),
        lambda desk: desk.spend(1, 1, "k" * 65),
        lambda desk: desk.spend(1, 1, "key:"),
        lambda desk: desk.spend(1, 1, "key", order_id=99),
        lambda desk: desk.adjust([1], 0, "key", reason="x"),
        lambda desk: desk.adjust([1], 1, "key", reason="Two Words"),
        lambda desk: desk.forgive(1, "key", reason="x" * 41),
        lambda desk: desk.extend([1], TODAY - timedelta(days=1)),
        lambda desk: desk.take_over([OpeningRow(1, -1, None)]),
    ],
)
def test_what_cannot_be_is_refused_and_leaves_nothing(shop, wish):
    shop.orders(shop.order(1, 100))
    before = rows(shop.database, "SELECT count(*) FROM action"), shop.entries()

    with pytest.raises(PointsUnfitError):
        wish(shop.ledger)

    assert (rows(shop.database, "SELECT count(*) FROM action"), shop.entries()) == before


def test_nobody_has_no_points(shop):
    with pytest.raises(PointsNobodyError):
        shop.ledger.spend(7, 1, "key")
    with pytest.raises(PointsNobodyError):
        shop.ledger.adjust([], 1, "key", reason="x")


@pytest.mark.parametrize(
    "settings",
    [
        RuleSettings(points=0),
        RuleSettings(per_minor=0),
        RuleSettings(pending_days=-1),
        RuleSettings(expiry=Expiry.DAYS, expiry_span=0),
        RuleSettings(expiry=Expiry.MONTHS, expiry_span=100_000),
    ],
)
def test_rules_that_cannot_be_are_refused(shop, settings):
    with pytest.raises(PointsUnfitError):
        shop.rules.put(settings)


def test_balances_of_another_system_are_taken_over_once(shop):
    shop.orders(shop.order(1, 1))
    told = [
        OpeningRow(1, 300, date(2027, 6, 30)),
        OpeningRow(1, 50, None),
        OpeningRow(1, 20, date(2027, 6, 30)),
    ]

    _, first = shop.ledger.take_over(told)
    _, again = shop.ledger.take_over(told)

    assert (first.entries, again.entries) == (2, 0)
    assert [(lot.remaining, lot.expires_on) for lot in shop.book.lots(1)] == [
        (320, date(2027, 6, 30)),
        (1, None),
        (50, None),
    ]
    _, less = shop.ledger.take_over([OpeningRow(1, 300, date(2027, 6, 30))])
    assert (less.entries, shop.available()) == (1, 351)
    shop.ledger.undo(less.action_id)
    assert shop.available() == 371
    assert shop.is_true()


def test_the_statement_tells_each_entry_and_the_balance_after_it(shop):
    shop.orders(shop.order("A-1", 100))
    shop.ledger.spend(1, 30, "dialog", note="a cup")

    lines = shop.book.statement(1)

    told = [(line.kind, line.signed, line.order_no, line.note, line.balance) for line in lines]
    assert told == [("earn", 100, "A-1", None, 100), ("spend", -30, None, "a cup", 70)]


@pytest.mark.parametrize(
    ("settings", "order", "points"),
    [
        ({}, {"net": 12_345}, 123),
        ({}, {"net": 12_345, "postage_minor": 600}, 117),
        ({"leaves_out_postage": False}, {"net": 12_345, "postage_minor": 600}, 123),
        ({}, {"net": 9_000, "discount_minor": 1_000, "points_minor": 500}, 90),
        ({"leaves_out_coupons": False}, {"net": 9_000, "discount_minor": 1_000}, 100),
        ({"leaves_out_points": False}, {"net": 9_000, "points_minor": 550}, 95),
        ({}, {"net": 99}, 0),
        ({}, {"net": 100}, 1),
        ({}, {"net": 500, "postage_minor": 900}, 0),
        ({"points": 3, "per_minor": 1000}, {"net": 3_999}, 11),
        ({}, {"net": 12_345, "state": "unpaid"}, 0),
        ({"is_on": False}, {"net": 12_345}, 0),
    ],
)
def test_an_order_earns_whole_points_of_what_was_paid_for_goods(tmp_path, settings, order, points):
    from tests.shop import an_order

    told = {"pending_days": 0, "expiry": Expiry.NEVER, **settings}
    shop = PointsShop(tmp_path, settings=RuleSettings(**told))

    shop.orders(an_order(1, buyer=0, day=to_day(TODAY), **order))

    assert shop.available() == points


def test_an_order_in_other_money_earns_by_the_rate_of_its_month(shop):
    from tests.shop import an_order

    day = to_day(TODAY)
    with shop.database.writing() as uow:
        uow.sql("INSERT INTO rate(currency, month, rate_micro) VALUES('USD', 202611, 7200000)")
    dollars = an_order(1, buyer=0, day=day, net=1_000)

    shop.orders(dollars, platform="shopify")
    home = shop.available()
    shop.orders(dollars | {"order_no": "2", "currency": "USD"}, platform="shopify")
    shop.orders(dollars | {"order_no": "3", "currency": "EUR"}, platform="shopify")

    assert (home, shop.available()) == (10, 82)


def test_an_order_number_as_long_as_a_file_likes_earns(shop):
    shop.orders(shop.order("x" * 300, 10), shop.order("x" * 299 + "y", 10))

    assert shop.available() == 20


def test_an_order_that_turns_out_to_be_another_ones_moves_its_points(shop):
    shop.orders(shop.order(1, 100), accounts=("one",))
    shop.orders(shop.order(2, 10), accounts=("two",))
    with shop.database.writing() as uow:
        from app.services.journal import ActionKind, record_action
        from tests.shop import followers

        flock = followers(shop.clock)
        flock.begin(uow)
        record_action(uow, shop.clock, ActionKind.EDIT, {})
        uow.sql("UPDATE orders SET customer_id = 2 WHERE order_no = '1'")
        shop._touch(uow, 1, 2)
        flock.follow(uow)

    assert (shop.available(1), shop.available(2)) == (0, 110)
    assert shop.is_true()


def test_points_that_live_on_orders_last_longer_with_each(tmp_path):
    shop = PointsShop(
        tmp_path, settings=RuleSettings(pending_days=0, expiry=Expiry.IDLE, expiry_span=30)
    )
    shop.orders(shop.order(1, 100))
    shop.clock.turn(29)
    shop.orders(shop.order(2, 1))
    shop.clock.turn(30)
    on_the_last_day = shop.available()

    shop.clock.turn(1)
    shop.ledger.pass_time()

    assert (on_the_last_day, shop.available()) == (101, 0)
    assert shop.is_true()


def test_orders_of_the_sellers_own_earn_nothing(shop):
    shop.orders(shop.order(1, 100))
    from app.services.settings.desk import BusinessSettings
    from tests.shop import followers

    settings = BusinessSettings(shop.database, shop.clock, followers(shop.clock))
    settings.mark_own("taobao", "mei", is_own=True)
    marked = shop.available()
    settings.mark_own("taobao", "mei", is_own=False)

    assert (marked, shop.available()) == (0, 100)


def test_the_plain_rules_of_these_tests_are_kept_as_told(shop):
    assert shop.rules.versions()[0].settings == PLAIN


def test_a_gift_that_expired_unused_is_no_debt_when_it_is_taken_back(tmp_path):
    shop = PointsShop(tmp_path, settings=RuleSettings(expiry=Expiry.DAYS, expiry_span=10))
    shop.orders(shop.order(1, 0, state="closed"))
    _, gift = shop.ledger.adjust([1], 50, "gift", reason="goodwill")
    shop.ledger.spend(1, 20, "dialog")
    shop.clock.turn(11)

    _, back = shop.ledger.undo(gift.action_id)

    # Thirty expired; of what was spent the seller wants the twenty back.
    assert (back.restored, shop.standing()) == (1, (0, 0, 20))
    assert shop.is_true()


def test_balances_told_smaller_after_they_expired_are_no_debt(shop):
    shop.orders(shop.order(1, 0, state="closed"))
    shop.ledger.take_over([OpeningRow(1, 80, TODAY + timedelta(days=5))])
    shop.clock.turn(6)

    shop.ledger.take_over([OpeningRow(1, 30, TODAY + timedelta(days=5))])

    assert shop.standing() == (0, 0, 0)
    assert shop.is_true()


def test_a_spending_done_again_on_goods_that_went_back_gives_its_points_at_once(shop):
    shop.orders(shop.order(1, 100), shop.order(2, 30))
    _, spent = shop.ledger.spend(1, 60, "dialog", order_id=2)
    _, back = shop.ledger.undo(spent.action_id)
    shop.orders(shop.order(2, 30, refunded=30, state="refunded"))

    shop.ledger.undo(back.action_id)

    assert shop.standing() == (100, 0, 0)
    assert shop.is_true()


def recalculated(shop):
    """Orders that earned one point a unit are given three; give what that was as an action."""
    three = RuleSettings(points=3, pending_days=5, expiry=Expiry.NEVER)
    shop.rules.put(three, from_on=date(2020, 1, 1))
    _, posted = shop.rules.recalculate([each.order_id for each in shop.rules.differences()])
    return posted.action_id


def test_a_recalculation_is_taken_back_as_the_order_is_by_then(shop):
    day = to_day(TODAY)
    shop.orders(shop.order(1, 100))
    action = recalculated(shop)
    shop.clock.turn(6)
    shop.orders(shop.order(1, 100, refunded=50, state="partly_refunded", day=day))
    half = shop.standing()

    _, back = shop.ledger.undo(action)
    once = shop.standing()
    shop.orders(shop.order(1, 100, refunded=100, state="refunded", day=day))
    shop.ledger.undo(back.action_id)

    assert (half, once, shop.standing()) == ((150, 0, 0), (50, 0, 0), (0, 0, 0))
    assert shop.is_true()


def test_a_recalculation_of_an_order_that_is_gone_by_now_has_nothing_to_take_back(shop):
    batch = shop.orders(shop.order(1, 100))
    action = recalculated(shop)
    shop.undo_import(batch)

    _, back = shop.ledger.undo(action)

    assert (back.restored, shop.standing()) == (0, (0, 0, 0))
    assert shop.is_true()


def test_points_that_wait_and_come_back_wait_on(shop):
    day = to_day(TODAY)
    three = RuleSettings(points=3, pending_days=15, expiry=Expiry.NEVER)
    shop.rules.put(three, from_on=TODAY)
    shop.orders(shop.order(1, 100))
    shop.rules.put(RuleSettings(is_on=False), from_on=TODAY)
    _, posted = shop.rules.recalculate([each.order_id for each in shop.rules.differences()])
    taken = shop.standing()

    shop.ledger.undo(posted.action_id)

    assert (taken, shop.standing()) == ((0, 0, 0), (0, 300, 0))
    assert shop.clock.today() == TODAY
    shop.orders(shop.order(1, 100, day=day))
    assert shop.standing() == (0, 300, 0)


def test_taking_a_wish_back_leaves_the_days_that_orders_gave(tmp_path):
    shop = PointsShop(
        tmp_path, settings=RuleSettings(pending_days=0, expiry=Expiry.DAYS, expiry_span=40)
    )
    shop.orders(shop.order(1, 100), shop.order(2, 10))
    shop.rules.put(RuleSettings(pending_days=0, expiry=Expiry.IDLE, expiry_span=30))
    shop.clock.turn(20)
    day = to_day(shop.clock.today())
    with shop.database.writing() as uow:  # an order of which the ledger has not heard yet
        uow.sql("UPDATE person_summary SET last_on = ?", (day,))

    _, spent = shop.ledger.spend(1, 10, "dialog")
    shop.ledger.undo(spent.action_id)

    assert {lot.expires_on for lot in shop.book.lots(1)} == {TODAY + timedelta(days=50)}
