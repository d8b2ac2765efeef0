"""A coupon for points: the points go and the coupon comes, both or neither; so with an undo."""

from datetime import timedelta

import pytest

from app.services.coupons import CodeKind
from app.services.points import (
    PointsShortError,
    RuleFaultCode,
    RuleSettings,
    SpendHindrance,
    SpendKind,
    SpendRule,
    rule_faults,
)
from tests.coupons.builders import TODAY
from tests.coupons.counter import Counter
from tests.shop import rows


@pytest.fixture
def counter(tmp_path):
    shop = Counter(tmp_path)
    yield shop
    assert shop.is_sound()
    assert shop.is_true()
    shop.database.close()


def test_points_bring_the_coupon_with_a_code_of_ones_own(counter):
    posted = counter.redeem()

    (held,) = counter.coupons.held(1)
    assert (held.code, held.terms.name) == (posted.gain.code, posted.gain.what)
    assert counter.available() == 700
    assert counter.row(counter.coupon).left == 2
    # One action of the history for both.
    assert rows(counter.database, "SELECT DISTINCT created_by FROM coupon_issue") == [
        (posted.action_id,)
    ]
    assert counter.redeem("dialog").entries == 0
    assert len(counter.codes()) == 1


def test_the_coupon_goes_with_the_undo_and_comes_again_with_its_code(counter):
    posted = counter.redeem()

    _, back = counter.ledger.undo(posted.action_id)
    assert (back.kept, counter.codes(), counter.available()) == (0, [], 1_000)
    _, again = counter.ledger.undo(back.action_id)
    assert (again.kept, counter.codes(), counter.available()) == (0, [posted.gain.code], 700)
    counter.ledger.undo(posted.action_id)
    assert (counter.codes(), counter.available()) == ([], 1_000)


def test_a_coupon_that_was_used_keeps_its_points_spent(counter):
    posted = counter.redeem()
    counter.orders(counter.order(3, 200, seller_remark=posted.gain.code))
    assert counter.used(counter.coupon) == 1
    before = counter.available()

    _, back = counter.ledger.undo(posted.action_id)

    assert (back.restored, back.kept) == (0, 1)
    assert counter.codes() == [posted.gain.code]
    assert counter.available() == before


def test_a_code_that_somebody_else_has_by_now_is_not_paid_again(tmp_path):
    counter = Counter(tmp_path, codes=1)
    posted = counter.redeem()
    _, back = counter.ledger.undo(posted.action_id)
    counter.redeem("tom", person=2)

    _, again = counter.ledger.undo(back.action_id)

    assert (again.restored, again.kept) == (0, 1)
    assert (counter.codes(), counter.available()) == ([], 1_000)
    counter.database.close()


def test_who_holds_the_coupon_does_not_pay_for_it(counter):
    counter.give(counter.coupon, 1)

    assert counter.refusal() is SpendHindrance.HAS_COUPON


def test_a_coupon_that_is_over_or_has_no_codes_is_not_sold(counter):
    counter.desk.stop(counter.coupon)
    assert counter.refusal() is SpendHindrance.COUPON_OVER
    counter.desk.start(counter.coupon)
    empty = counter.made(1, prefix="ONE")
    counter.give(empty, 2)
    counter.sell(empty)
    assert counter.refusal() is SpendHindrance.NO_CODES
    counter.sell(9_999)
    assert counter.refusal() is SpendHindrance.NO_COUPON


def test_too_few_points_bring_no_coupon(counter):
    counter.ledger.spend(1, 800, "all")

    with pytest.raises(PointsShortError):
        counter.redeem()

    assert counter.codes() == []


def test_a_coupon_whose_days_ran_out_unused_begins_anew_and_goes_back_with_an_undo(tmp_path):
    counter = Counter(tmp_path, days=30)
    first = counter.redeem()
    assert first.gain.until == TODAY + timedelta(days=30)
    counter.clock.turn(40)

    second = counter.redeem("later")

    assert (second.gain.code, second.gain.until) == (first.gain.code, TODAY + timedelta(days=70))
    counter.ledger.undo(second.action_id)
    (held,) = counter.coupons.held(1)
    assert (held.until_on, counter.available()) == (TODAY + timedelta(days=30), 700)
    assert counter.is_sound()
    counter.database.close()


def test_a_code_for_everybody_is_given_once_to_each(tmp_path):
    counter = Counter(tmp_path, codes=0, code_kind=CodeKind.SHARED, code="TEA2026", prefix="")

    assert counter.redeem().gain.code == "TEA2026"
    assert counter.refusal() is SpendHindrance.HAS_COUPON
    assert counter.redeem("tom", person=2).gain.code == "TEA2026"
    counter.database.close()


def test_a_rule_for_a_coupon_says_which():
    rule = SpendRule(1, SpendKind.COUPON, points=300, name="Tea")
    assert [fault.code for fault in rule_faults(RuleSettings(spends=(rule,)))] == [
        RuleFaultCode.COUPON
    ]
