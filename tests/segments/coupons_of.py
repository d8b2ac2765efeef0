"""Coupons of a generated shop, and what a slow reading sees of each person."""

from dataclasses import dataclass, field
from datetime import timedelta
from random import Random

from app.services.clock import to_day
from app.services.coupons import CodeKind, CouponDesk, CouponKind, CouponTerms
from tests.segments.points_of import YesterdaysClock
from tests.shop import FixedClock, rows


@dataclass
class Held:
    """What the fields of coupons ask of a person."""

    held: list = field(default_factory=list)
    used: list = field(default_factory=list)
    expires: int | None = None
    expired: list = field(default_factory=list)


def give_coupons(database, luck):
    """Let people hold gifts, and count orders for them by hand."""
    clock = FixedClock()
    desk = CouponDesk(database, clock, Random(luck.random()))
    today = clock.today()
    people = [person for (person,) in rows(database, "SELECT person_id FROM person_summary")]
    orders = [order for (order,) in rows(database, "SELECT id FROM orders WHERE is_empty = 0")]
    for nth, ends in enumerate(
        ({"days": 20}, {"until_on": today + timedelta(days=3)}, {"until_on": None}, {"days": 9})
    ):
        if nth == 3:
            desk = CouponDesk(database, YesterdaysClock(40), Random(luck.random()))
        kind = CodeKind.SHARED if nth == 1 else CodeKind.MADE
        terms = CouponTerms(
            f"Gift {nth}", CouponKind.GIFT, gift="tin", code_kind=kind, code="GIFTS26",
            person_limit=None, **ends,
        )  # fmt: skip
        _, coupon = desk.add(terms, 100)
        desk.issue(coupon, luck.sample(people, min(12, len(people))))
        for order in luck.sample(orders, min(6, len(orders))):
            desk.count_use(coupon, order)
        if nth == 2:
            desk.stop(coupon)


def coupons_of(c, person_of, orders):
    """Give what each person holds, by number; orders are those that are valid, by number."""
    today = to_day(FixedClock().today())
    found, terms = {}, {row["id"]: row for row in c.execute("SELECT * FROM coupon").fetchall()}
    choices = c.execute("SELECT * FROM coupon_choice WHERE is_used = 1").fetchall()
    uses = [row for row in choices if row["order_id"] in orders]
    for row in uses:
        buyer = orders[row["order_id"]]["customer_id"]
        if buyer is not None:
            mine = found.setdefault(person_of[buyer], Held())
            mine.used.append(terms[row["coupon_id"]]["name"])
    for row in c.execute("SELECT * FROM coupon_issue").fetchall():
        person, coupon = person_of[row["customer_id"]], terms[row["coupon_id"]]
        mine = found.setdefault(person, Held())
        mine.held.append(coupon["name"])
        until = coupon["until_on"] if row["until_on"] is None else row["until_on"]
        is_used = any(
            use["coupon_id"] == row["coupon_id"]
            and (
                use["code_id"] == row["code_id"]
                if row["code_id"] is not None
                else orders[use["order_id"]]["customer_id"] is not None
                and person_of[orders[use["order_id"]]["customer_id"]] == person
            )
            for use in uses
        )
        is_on = coupon["stopped_on"] is None and until is not None and until >= today
        if until is not None and until < today and not is_used:
            mine.expired.append(coupon["name"])
        if is_on and not is_used and (mine.expires is None or until < mine.expires):
            mine.expires = until
    return found
