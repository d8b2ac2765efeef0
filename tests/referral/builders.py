"""A small shop with a referral program, over a real file and a clock that can be turned."""

from datetime import date
from random import Random

from app.models.database import run_sql
from app.services.clock import to_day
from app.services.editing import EditDesk, PersonEdit
from app.services.referral import (
    ReferralBook,
    ReferralDesk,
    ReferralSettings,
    referral_faults,
)
from app.services.settings.desk import BusinessSettings
from tests.points.builders import PointsShop
from tests.shop import followers, rows

PROGRAM = ReferralSettings(order_points=200, coupon_points=300, friend_points=50)
FIRST = date(2020, 1, 1)


class ReferralShop(PointsShop):
    """Customers by their number: whoever comes first is 1."""

    def __init__(self, folder, *, program=PROGRAM, **more):
        super().__init__(folder, **more)
        hands = (self.database, self.clock, followers(self.clock))
        self.desk = ReferralDesk(*hands, Random(7))
        self.referrals = ReferralBook(self.database, self.clock)
        self.editing = EditDesk(*hands, lambda: None)
        self.settings = BusinessSettings(*hands)
        if program is not None:
            self.desk.put(program, from_on=FIRST)

    def code(self, person=1):
        """Give the person's code, which is given now if there is none."""
        self.desk.give_codes([person])
        return self.referrals.card(person).code

    def brings(self, account, number="F1", paid=100, *, remark=None, coupon=None, **more):
        """Let somebody order, with words in the order; give the batch."""
        told = {"seller_remark": remark, "coupon": coupon}
        order = self.order(number, paid, **told, **more.pop("order", {}))
        return self.orders(order, accounts=(account,), **more)

    def says(self, friend, referrer):
        """Set who brought somebody by hand."""
        return self.editing.save(friend, PersonEdit(referrer=referrer))

    def relations(self):
        """Give (friend, referrer, seen by) of every person who was brought."""
        with self.database.reading() as session:
            found = run_sql(
                session,
                """SELECT c.person_id, b.person_id, f.seen_by FROM referral f
  JOIN customer c ON c.id = f.customer_id JOIN customer b ON b.id = f.referrer_id
  WHERE c.person_id <> b.person_id ORDER BY f.id""",
            )
            return [tuple(row) for row in found]

    def rewards(self):
        """Give person and signed points of every entry of a reward."""
        return rows(
            self.database,
            """SELECT c.person_id, e.sign * e.points FROM entry e
  JOIN customer c ON c.id = e.customer_id WHERE e.reason = 'referral' ORDER BY e.id""",
        )

    def reward(self, person=1):
        """Give what rewards come to for a person."""
        return sum(points for whose, points in self.rewards() if whose == person)

    def state(self, friend):
        (found,) = [each for each in self.referrals.referrals(99) if each.friend_id == friend]
        return found

    def is_sound(self):
        assert self.is_true()
        with self.database.reading() as session:
            assert referral_faults(session) == []
        return True

    def day(self, days_ago=0):
        return to_day(self.clock.today()) - days_ago
