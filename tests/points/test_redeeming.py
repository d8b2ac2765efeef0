"""What the rules give for points: money off to the last cent, gifts while there are any."""

from datetime import date

import pytest

from app.services.clock import to_day
from app.services.points import (
    Expiry,
    OrdersForPoints,
    PointsNotForThisError,
    PointsShortError,
    RuleSettings,
    SpendHindrance,
    SpendKind,
    SpendRule,
    SpendTerms,
    voucher_code,
)
from tests.points.builders import PointsShop
from tests.shop import rows

MONEY = SpendRule(1, SpendKind.MONEY_OFF, points=100, value_minor=99, least_points=50,
                  most_points=2_000, most_percent=50)  # fmt: skip
CUP = SpendRule(2, SpendKind.GIFT, points=300, value_minor=1_500, name="青瓷杯", stock=2)
OFF = SpendRule(3, SpendKind.FREE_POST, points=80, is_on=False)


@pytest.fixture
def shop(tmp_path):
    settings = RuleSettings(pending_days=0, expiry=Expiry.NEVER, spends=(MONEY, CUP, OFF))
    shop = PointsShop(tmp_path, settings=settings)
    shop.orders(shop.order(1, 1_000), shop.order(2, 40))
    yield shop
    shop.database.close()


def offered(shop, order_minor=None):
    return {
        offer.rule.number: (offer.least, offer.most, offer.left, offer.hindrance)
        for offer in shop.book.offers(1, order_minor)
    }


def refusal(shop, points, terms):
    with pytest.raises(PointsNotForThisError) as refused:
        shop.ledger.spend(1, points, f"key{points}", reason=terms)
    return refused.value.code, refused.value.limit


def refused_for(shop, points, *, order=1, order_minor=None):
    """Why an order takes no more points, and how many it takes."""
    terms = SpendTerms(1, order_minor)
    with pytest.raises(PointsNotForThisError) as refused:
        shop.ledger.spend(1, points, f"for{points}", reason=terms, order_id=order)
    return refused.value.code, refused.value.limit


def test_what_can_be_had_is_told_before_it_is_wished(shop):
    assert offered(shop) == {1: (50, 1_040, None, None), 2: (300, 300, 2, None)}
    # Half of 3.00 is 1.50: 152 points make 1.50, 151 only 1.49.
    assert offered(shop, 300)[1] == (50, 152, None, None)
    assert offered(shop, 20)[1] == (50, 11, None, SpendHindrance.OVER_SHARE)
    shop.ledger.spend(1, 1_000, "all")
    assert offered(shop)[1][3] is SpendHindrance.TOO_FEW
    assert offered(shop)[2] == (300, 0, 2, SpendHindrance.TOO_FEW)


def test_money_off_never_leaves_a_cent_that_no_points_can_pay(shop):
    for order in (1, 7, 99, 1_050, 12_800):
        most = next(o for o in shop.book.offers(1, order) if o.rule.number == 1)
        limit = order // 2
        assert most.worth(most.most) >= min(limit, most.worth(1_040))
        assert most.most == 0 or most.worth(most.most - 1) <= limit


def test_money_off_keeps_to_its_limits(shop):
    assert refusal(shop, 49, SpendTerms(1)) == (SpendHindrance.TOO_FEW, 50)
    assert refusal(shop, 2_001, SpendTerms(1)) == (SpendHindrance.TOO_MANY, 2_000)
    assert refusal(shop, 153, SpendTerms(1, 300)) == (SpendHindrance.OVER_SHARE, 152)
    assert refusal(shop, 80, SpendTerms(3)) == (SpendHindrance.RULE_GONE, 0)
    assert refusal(shop, 80, SpendTerms(9)) == (SpendHindrance.RULE_GONE, 0)
    with pytest.raises(PointsShortError):
        shop.ledger.spend(1, 1_500, "much", reason=SpendTerms(1))
    assert shop.available() == 1_040


def test_a_spending_by_a_rule_says_which_and_what_it_was_worth(shop):
    _, spent = shop.ledger.spend(1, 152, "dialog", reason=SpendTerms(1, 300))

    ((reason, facts),) = rows(
        shop.database,
        "SELECT e.reason, a.facts ->> '$.worth' FROM entry e JOIN action a ON a.id = e.created_by"
        " WHERE e.id = ?",
        (spent.entry_id,),
    )
    assert (reason, facts) == ("money_off", 150)
    line = shop.book.voucher(voucher_code(spent.entry_id))
    assert (line.entry_id, line.signed) == (spent.entry_id, -152)
    assert shop.book.voucher("222-2222") is None
    assert shop.is_true()


def test_gifts_are_given_while_there_are_any_and_come_back_with_an_undo(shop):
    assert refusal(shop, 299, SpendTerms(2)) == (SpendHindrance.NOT_ITS_PRICE, 300)
    _, first = shop.ledger.spend(1, 300, "one", reason=SpendTerms(2))
    shop.ledger.spend(1, 300, "two", reason=SpendTerms(2))

    assert refusal(shop, 300, SpendTerms(2)) == (SpendHindrance.OUT_OF_STOCK, 0)
    assert offered(shop)[2][2:] == (0, SpendHindrance.OUT_OF_STOCK)
    _, back = shop.ledger.undo(first.action_id)
    assert offered(shop)[2][2] == 1
    shop.ledger.undo(back.action_id)
    assert offered(shop)[2][2] == 0
    assert shop.is_true()


def test_a_gift_that_a_refund_gave_back_is_there_again(shop):
    shop.ledger.spend(1, 300, "one", reason=SpendTerms(2), order_id=2)
    assert offered(shop)[2][2] == 1

    shop.orders(shop.order(2, 40, refunded=40, state="refunded"))

    assert offered(shop)[2][2] == 2


def test_nothing_is_offered_before_the_rules_begin_or_while_they_are_off(tmp_path):
    shop = PointsShop(tmp_path, settings=None)
    assert shop.book.offers(1) == ()
    later = RuleSettings(pending_days=0, expiry=Expiry.NEVER, spends=(MONEY,))
    shop.rules.put(later, from_on=date(2027, 6, 1))
    shop.orders(shop.order(1, 10))
    assert shop.book.offers(1) == ()
    shop.database.close()


def test_the_most_for_an_order_counts_what_stands_spent_on_it(shop):
    """Said by the seller or told by a code; a gift is no money off."""
    shop.orders(shop.order(3, 2_000))
    shop.ledger.spend(1, 1_000, "one", reason=SpendTerms(1), order_id=1)
    _, later = shop.ledger.spend(1, 900, "two", reason=SpendTerms(1))
    shop.ledger.spend(1, 300, "cup", reason=SpendTerms(2), order_id=1)
    shop.orders(shop.order(1, 1_000, seller_remark=voucher_code(later.entry_id)))

    assert refused_for(shop, 101) == (SpendHindrance.SPENT_BEFORE, 100)
    shop.ledger.spend(1, 100, "three", reason=SpendTerms(1), order_id=1)
    shop.ledger.spend(1, 500, "elsewhere", reason=SpendTerms(1), order_id=2)


def test_the_share_of_an_order_counts_what_stands_spent_on_it(shop):
    """Half of 40.00 may be paid by points; 1,000 of them pay 9.90."""
    shop.ledger.spend(1, 1_000, "one", reason=SpendTerms(1), order_id=2)

    found = {each.order_no: each.spent for each in OrdersForPoints(shop.database).of(1)}["2"]
    assert (found.order_minor, found.points, found.worth_minor) == (4_000, 1_000, 990)
    # What the seller says that it costs goes before the file: of 20.00 there is 0.10 left.
    assert refused_for(shop, 40, order=2, order_minor=1_999) == (SpendHindrance.TOO_FEW, 50)
    assert refused_for(shop, 50, order=2, order_minor=2_000) == (SpendHindrance.SPENT_BEFORE, 11)
    shop.ledger.adjust([1], 2_000, "more", reason="goodwill")
    assert refused_for(shop, 1_001, order=2) == (SpendHindrance.SPENT_BEFORE, 1_000)
    _, last = shop.ledger.spend(1, 60, "two", reason=SpendTerms(1, 2_100), order_id=2)
    worth = "SELECT a.facts ->> '$.worth' FROM action a WHERE a.id = ?"
    assert rows(shop.database, worth, (last.action_id,)) == [(59,)]


def test_only_orders_that_stand_can_be_chosen_the_newest_first(shop):
    day = to_day(shop.clock.today())
    shop.orders(
        shop.order(3, 10, day=day - 5),
        shop.order(4, 10, day=day + 1),
        shop.order(5, 10, state="closed"),
        shop.order(6, 10, state="refunded", refunded=10),
    )

    assert [order.order_no for order in OrdersForPoints(shop.database).of(1)] == [
        "4",
        "2",
        "1",
        "3",
    ]


def test_what_came_back_or_was_taken_back_does_not_count(shop):
    _, one = shop.ledger.spend(1, 400, "one", reason=SpendTerms(1), order_id=1)
    shop.ledger.spend(1, 600, "two", reason=SpendTerms(1), order_id=1)
    shop.ledger.undo(one.action_id)
    (order,) = [each for each in OrdersForPoints(shop.database).of(1) if each.order_id == 1]
    whole = (order.spent.points, order.spent.worth_minor)
    shop.orders(shop.order(1, 1_000, refunded=500, state="partly_refunded"))
    (order,) = [each for each in OrdersForPoints(shop.database).of(1) if each.order_id == 1]

    assert whole == (600, 594)
    assert (order.spent.points, order.spent.worth_minor) == (300, 297)
