"""A small shop with coupons, over a real file and a clock that can be turned."""

from pathlib import Path
from random import Random

from app.services.clock import to_day
from app.services.coupons import CouponBook, CouponDesk, CouponKind, CouponTerms
from app.services.coupons.checking import coupon_faults, recount_differences
from tests.points.builders import TODAY, PointsShop
from tests.shop import rows

__all__ = ["TODAY", "CouponShop", "a_coupon"]
DAY_0 = to_day(TODAY)


def a_coupon(**terms):
    """20.00 off orders from 100.00 on, with a code of one's own, unless it says otherwise."""
    kind = terms.get("kind", CouponKind.AMOUNT)
    amounts = {
        CouponKind.AMOUNT: {"amount_minor": 2_000},
        CouponKind.NEXT_ORDER: {"amount_minor": 2_000},
        CouponKind.PERCENT: {"percent": 10},
        CouponKind.GIFT: {"gift": "tin", "cost_minor": 1_800},
        CouponKind.FREE_POST: {"cost_minor": 800},
        CouponKind.PRODUCT_AMOUNT: {"amount_minor": 500, "categories": ("tea",)},
    }.get(kind, {})
    return CouponTerms(**{"name": "Tea", "prefix": "TEA20", **amounts, **terms})


class CouponShop(PointsShop):
    """What a test does in the shop."""

    def __init__(self, folder: Path, **more):
        super().__init__(folder, settings=None, **more)
        self.desk = CouponDesk(self.database, self.clock, Random(7))
        self.coupons = CouponBook(self.database, self.clock)

    def made(self, codes=10, **terms):
        """A coupon with a pool of made codes."""
        return self.desk.add(a_coupon(**terms), codes)[1]

    def give(self, coupon, *people):
        return self.desk.issue(coupon, people)[1]

    def code_of(self, coupon, person=1):
        (code,) = [each.code for each in self.coupons.held(person) if each.coupon_id == coupon]
        return code

    def row(self, coupon):
        return self.coupons.one(coupon)

    def used(self, coupon):
        return self.row(coupon).used

    def seen(self):
        """Order, coupon, how and verdict of all that orders tell."""
        return rows(
            self.database,
            "SELECT o.order_no, s.coupon_id, s.how, s.verdict FROM coupon_seen s"
            " JOIN orders o ON o.id = s.order_id ORDER BY o.id, s.coupon_id",
        )

    def verdict(self, order="1"):
        found = [verdict for number, _, _, verdict in self.seen() if number == order]
        return found[0] if found else None

    def order_id(self, number):
        return rows(self.database, "SELECT id FROM orders WHERE order_no = ?", (str(number),))[0][0]

    def newest(self):
        return rows(self.database, "SELECT max(id) FROM action")[0][0]

    def is_sound(self):
        """Nothing breaks a rule, and judging everything anew finds what is kept."""
        with self.database.reading() as session:
            assert coupon_faults(session) == []
        with self.database.writing() as uow:
            assert recount_differences(uow) == []
        return True
