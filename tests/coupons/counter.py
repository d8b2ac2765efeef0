"""A shop that sells a coupon for points."""

from datetime import date

import pytest

from app.services.coupons import RedeemedCoupons
from app.services.points import (
    Expiry,
    PointsBook,
    PointsLedger,
    PointsNotForThisError,
    RuleSettings,
    SpendKind,
    SpendRule,
    SpendTerms,
    own_gains,
)
from tests.coupons.builders import CouponShop

TERMS = SpendTerms(1)


class Counter(CouponShop):
    """The shop with a rule: 300 points are a coupon."""

    def __init__(self, folder, codes=3, **terms):
        super().__init__(folder)
        self.coupon = self.made(codes, **terms)
        self.sell(self.coupon)
        gains = {**own_gains(self.clock), SpendKind.COUPON: RedeemedCoupons(self.clock)}
        self.ledger = PointsLedger(self.database, self.clock, gains)
        self.book = PointsBook(self.database, self.clock, gains)
        self.orders(self.order(1, 1_000), self.order(2, 1_000, buyer=1), accounts=("mei", "tom"))

    def sell(self, coupon):
        rule = SpendRule(1, SpendKind.COUPON, points=300, name="Tea", coupon_id=coupon)
        settings = RuleSettings(pending_days=0, expiry=Expiry.NEVER, spends=(rule,))
        self.rules.put(settings, from_on=date(2020, 1, 1))

    def redeem(self, key="dialog", person=1):
        return self.ledger.spend(person, 300, key, reason=TERMS)[1]

    def refusal(self, key="again", person=1):
        before = self.available(person)
        with pytest.raises(PointsNotForThisError) as refused:
            self.redeem(key, person)
        assert self.available(person) == before
        (offer,) = self.book.offers(person)
        assert offer.hindrance == refused.value.code
        return refused.value.code

    def codes(self, person=1):
        return [each.code for each in self.coupons.held(person)]

    def use(self, number, code, buyer="mei"):
        """An order of hers with a code in its remark."""
        return self.orders(self.order(number, 200, seller_remark=code), accounts=(buyer,))
