"""Random rules over random orders: what each order has is what the slow way of reckoning says."""

import random
from datetime import timedelta

import pytest

from app.services.clock import to_day
from app.services.points import CapPer, EarnKind, EarnRule, Expiry, RuleSettings
from tests.points.ledger_machine import ACCOUNTS, ROWS, LedgerMachine
from tests.points.slow_ledger import SlowEarn, SlowLine, SlowOrder, SlowRule
from tests.shop import a_line, rows

KINDS = [kind for kind in EarnKind if kind.is_of_orders and kind is not EarnKind.TIER]
PRODUCTS = ("c:T1", "c:C1")


class RulesMachine(LedgerMachine):
    """The acts that concern orders, with rules of every kind and orders of other days."""

    def put_rules(self, settings, days_ago=0):
        from_on = self.shop.clock.today() - timedelta(days=days_ago)
        self.shop.rules.put(settings, from_on=from_on)
        self.slow.new_rules(
            SlowRule(
                from_on,
                settings.points,
                settings.per_minor // 100,
                settings.pending_days,
                str(settings.expiry),
                settings.expiry_span,
                tuple(slow_earn(each) for each in settings.earns),
                settings.cap_points,
                str(settings.cap_per),
            )
        )

    def buy_some(self, row, orders):
        """Orders are (amount, days ago, lines)."""
        new = {}
        for amount, days_ago, lines in orders:
            self.numbers += 1
            day = self.shop.clock.today() - timedelta(days=days_ago)
            new[f"n{self.numbers}"] = SlowOrder(
                row, amount, 0, "completed", day, to_day(day) * 86_400_000, lines=lines
            )
        self.batches.append((self.told(new), list(new)))
        self.slow.pass_time()
        self.slow.orders |= new
        self.slow.follow()

    def tell_again(self, number, order, refunded, state):
        is_same = (refunded, state) == (order.refunded, order.state)
        self.slow.pass_time()
        order.refunded, order.state = refunded, state
        self.told({number: order})
        if not is_same:
            self.changed.add(number)
        self.slow.follow()

    def told(self, orders):
        told = [
            self.shop.order(
                number,
                order.paid,
                refunded=order.refunded,
                state=order.state,
                day=to_day(order.day),
            )
            for number, order in orders.items()
        ]
        lines = [
            a_line(
                at,
                line.product,
                code=line.product[2:],
                quantity=float(line.pieces),
                amount=line.amount,
            )
            for at, order in enumerate(orders.values())
            for line in order.lines
        ]
        (row,) = {order.row for order in orders.values()}
        return self.shop.orders(*told, accounts=(ACCOUNTS[row - 1],), lines=lines)

    def both_agree(self):
        super().both_agree()
        posted = dict(
            rows(
                self.shop.database,
                "SELECT o.order_no, sum(e.sign * e.points) FROM entry e JOIN orders o"
                " ON o.id = e.order_id WHERE e.kind IN ('earn', 'reverse_earn') OR e.reason = 'recalculation' GROUP BY 1",
            )
        )
        slow = {number: order.posted for number, order in self.slow.orders.items()}
        assert {number: points for number, points in posted.items() if points} == {
            number: points for number, points in slow.items() if points
        }


def slow_earn(rule):
    return SlowEarn(
        rule.number, str(rule.kind), rule.points, rule.percent, rule.is_on, rule.product,
        rule.weekdays, rule.from_on, rule.until_on, rule.cap_points, str(rule.cap_per),
        rule.pending_days,
    )  # fmt: skip


def a_rule(luck, number, today):
    return EarnRule(
        number,
        luck.choice(KINDS),
        points=luck.choice((1, 7, 40)),
        percent=luck.choice((110, 150, 300)),
        is_on=luck.random() < 0.9,
        product=luck.choice(("", "", *PRODUCTS)),
        weekdays=luck.choice(((), (), (2, 3), (0, 5, 6))),
        from_on=luck.choice((None, None, today - timedelta(days=20))),
        until_on=luck.choice((None, None, today + timedelta(days=20))),
        cap_points=luck.choice((0, 0, 0, 30, 90)),
        cap_per=luck.choice(list(CapPer)),
        pending_days=luck.choice((None, None, 0, 9)),
    )


def some_rules(luck, today):
    return RuleSettings(
        points=luck.choice((1, 3)),
        per_minor=luck.choice((100, 700)),
        pending_days=luck.choice((0, 3)),
        expiry=luck.choice((Expiry.NEVER, Expiry.NEXT_YEAR, Expiry.DAYS)),
        expiry_span=90,
        cap_points=luck.choice((0, 0, 20, 120)),
        cap_per=luck.choice(list(CapPer)),
        earns=tuple(a_rule(luck, number, today) for number in range(1, luck.randint(1, 6))),
    )


def some_orders(luck):
    return [
        (
            luck.randint(0, 90),
            luck.choice((0, 0, 0, 1, 12)),
            tuple(
                SlowLine(product, luck.randint(1, 3), luck.randint(0, 9) * 500)
                for product in PRODUCTS
                if luck.random() < 0.6
            ),
        )
        for _ in range(luck.randint(1, 4))
    ]


def wander(seed, steps):
    luck = random.Random(seed)
    machine = RulesMachine()
    pairs = ((1, 2), (1, 3), (2, 3))

    def pick():
        return luck.randrange(10_000)

    acts = {
        lambda: machine.put_rules(
            some_rules(luck, machine.shop.clock.today()), luck.choice((0, 0, 9, 40))
        ): 2,
        lambda: machine.buy_some(luck.choice(ROWS), some_orders(luck)): 10,
        lambda: machine.refund(pick(), luck.choice((0, 10, 33, 67, 100)), luck.random() < 0.3): 8,
        lambda: machine.import_the_same_again(pick()): 3,
        lambda: machine.batches and machine.take_an_import_back(pick()): 3,
        lambda: machine.recalculate(pick()): 2,
        lambda: machine.done and machine.take_back(pick()): 1,
        lambda: machine.undone and machine.do_again(pick()): 1,
        lambda: machine.merge(luck.choice(pairs)): 2,
        lambda: machine.slow.links and machine.unmerge(pick()): 2,
        lambda: machine.time_goes_by(luck.choice((9, 24, 168, 384)), luck.random() < 0.6): 6,
    }
    try:
        machine.put_rules(some_rules(luck, machine.shop.clock.today()))
        for _ in range(steps):
            (act,) = luck.choices(list(acts), list(acts.values()))
            act()
            machine.both_agree()
    finally:
        machine.teardown()


@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", range(4))
def test_random_rules_over_random_orders_are_what_the_slow_way_says(seed):
    wander(seed, 100)


@pytest.mark.closing
@pytest.mark.timeout(20_000)
@pytest.mark.parametrize("seed", range(100, 140))
def test_many_rules_over_many_orders_are_what_the_slow_way_says(seed):
    wander(seed, 500)
