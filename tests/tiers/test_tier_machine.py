"""Random years of a shop with tiers, beside the tiers reckoned day by day: after every act both
say the same, and the check agrees."""

from datetime import UTC, date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest

from app.services.clock import from_day, to_day
from app.services.errors import RefusedError
from app.services.journal import ActionKind, record_action
from app.services.points import (
    Expiry,
    PointsNotForThisError,
    RuleSettings,
    SpendKind,
    SpendRule,
)
from app.services.points.keeping_tiers import KeptTiers
from app.services.tiers import Basis, Falls, Tier, TierSettings, Window
from tests.shop import DAY_MS, rows
from tests.tiers.builders import TierShop
from tests.tiers.slow_tiers import slow_standings

ZONES = ("Asia/Shanghai", "America/New_York", "Europe/London", "Asia/Tokyo")
ACCOUNTS = ("mei", "tom", "ken", "ana")


class Machine:
    def __init__(self, folder, seed):
        self.random = Random(seed)
        zone = ZONES[seed % len(ZONES)]
        points = RuleSettings(pending_days=0, expiry=Expiry.NEVER)
        self.shop = TierShop(folder, tiers=None, settings=points)
        with self.shop.database.writing() as uow:
            uow.sql("UPDATE business SET zone = ?", (zone,))
        self.shop.clock.zone = ZoneInfo(zone)
        self.shop.clock.at = datetime(2026, 1, 5, 15, tzinfo=UTC)
        self.number = 0
        self.orders: dict[str, dict] = {}
        self.batches: list[int] = []
        self.actions: list[int] = []
        self.links: list[tuple[int, int]] = []
        self.end = self.shop.clock.today() + timedelta(days=740)

    def run(self, steps):
        acts = (
            (self.order, 8), (self.refund, 3), (self.undo_import, 1), (self.pass_days, 6),
            (self.new_rules, 1), (self.set_tier, 1), (self.end_set, 1), (self.undo, 1),
            (self.link, 1), (self.unlink, 1), (self.points_rules, 0.3), (self.keep, 3),
        )  # fmt: skip
        self.new_rules()
        for _ in range(steps):
            (act,) = self.random.choices([a for a, _ in acts], [w for _, w in acts])
            act()
            self.compare(act.__name__)
        return self

    def compare(self, what):
        shop = self.shop
        assert shop.tier_book.check() == (), what
        today = shop.clock.today()
        standings = slow_standings(shop.database, today)
        ways = {
            person: [tuple(row) for row in rows(
                shop.database,
                "SELECT on_day, tier, reason FROM tier_step WHERE person_id = ? ORDER BY nth",
                (person,),
            )]
            for person in standings
        }  # fmt: skip
        slow = {
            person: [(to_day(day), tier, reason) for day, tier, reason in each.steps]
            for person, each in standings.items()
        }
        held = bool(rows(shop.database, "SELECT 1 FROM person_tier"))
        assert ways == slow or not held, (what, today)
        for person, each in standings.items() if held else ():
            ((ends, is_by_hand),) = rows(
                shop.database,
                "SELECT ends_on, is_by_hand FROM person_tier WHERE person_id = ?",
                (person,),
            ) or ((None, 1),)
            if not is_by_hand and each.settings is not None:
                until = each.until
                if until is not None:
                    until += timedelta(days=each.settings.grace_days)
                    place = [tier.code for tier in each.settings.tiers][each.place]
                    if each.hand == place and (each.hand_until or date.max) > until:
                        until = each.hand_until
                assert ends == (None if until is None else to_day(until)), (what, person)

    # What may happen.

    def order(self):
        back = self.random.choice((0, 0, 0, 1, 5, 40, 200, 400))
        day = to_day(self.shop.clock.today()) - back
        made = []
        for _ in range(self.random.choice((1, 1, 1, 3))):
            self.number += 1
            told = {
                "paid": self.random.choice((0, 50, 120, 300, 699, 700, 701, 1500, 4200)),
                "buyer": self.random.randrange(len(ACCOUNTS)),
                "day": day,
                "state": self.random.choice(("completed", "completed", "paid", "unpaid")),
            }
            self.orders[f"n{self.number}"] = told
            made.append(self.shop.order(f"n{self.number}", **told))
        self.batches.append(self.shop.orders(*made, accounts=ACCOUNTS))

    def refund(self):
        paid = [
            name for name, told in self.orders.items() if told["paid"] and told["state"] != "unpaid"
        ]
        if not paid:
            return
        name = self.random.choice(paid)
        told = self.orders[name]
        part = self.random.choice((1, 0.5, 0.1))
        today = to_day(self.shop.clock.today())
        came = max(told["day"], today - self.random.choice((0, 0, 3, 60)))
        order = self.shop.order(
            name,
            **told
            | {
                "refunded": int(told["paid"] * part),
                "state": "refunded" if part == 1 else "partly_refunded",
                "refunded_at": came * DAY_MS + self.random.randrange(DAY_MS),
            },
        )
        self.batches.append(self.shop.orders(order, accounts=ACCOUNTS))

    def undo_import(self):
        if self.batches:
            batch = self.batches.pop(self.random.randrange(len(self.batches)))
            self.shop.undo_import(batch)

    def pass_days(self):
        days = self.random.choice((1, 3, 10, 31, 90, 200))
        left = (self.end - self.shop.clock.today()).days
        if left > 0:
            self.shop.turn(min(days, left) + self.random.choice((0, 0.3)))

    def new_rules(self):
        basis = self.random.choice(tuple(Basis))
        steps = {
            Basis.MONEY: (0, 70_000, 150_000, 420_000),
            Basis.ORDERS: (0, 2, 3, 6),
            Basis.POINTS: (0, 700, 1500, 4200),
        }[basis]
        codes = ("member", "silver", "gold", "black")
        chosen = sorted(self.random.sample(range(4), self.random.choice((1, 2, 3, 4, 4))))
        made = tuple(Tier(codes[n], steps[n], percent=100 + 50 * n) for n in chosen)
        if self.random.random() < 0.3:
            top = made[-1]
            made = (*made[:-1], Tier("常客", top.threshold, was=top.code))
        settings = TierSettings(
            made,
            basis=basis,
            window=self.random.choice(tuple(Window)),
            falls=self.random.choice(tuple(Falls)),
            grace_days=self.random.choice((0, 0, 30)),
            refunds_at_once=self.random.random() < 0.4,
            is_on=self.random.random() < 0.9,
        )
        later = timedelta(days=self.random.choice((0, 0, 0, 20)))
        try:
            changes, _ = self.shop.tiers.put(settings, from_on=self.shop.clock.today() + later)
        except RefusedError:
            return
        self.actions.append(changes.action_id)

    def points_rules(self):
        points = self.random.choice((1, 2))
        settings = RuleSettings(points=points, pending_days=0, expiry=Expiry.NEVER)
        self.shop.rules.put(settings)
        differing = [each.order_id for each in self.shop.rules.differences()]
        self.shop.rules.recalculate(differing)
        self.shop.tiers.pass_time()

    def person(self):
        told = rows(
            self.shop.database, "SELECT DISTINCT person_id FROM customer WHERE is_empty = 0"
        )
        people = [person for (person,) in told]
        return self.random.choice(people) if people else None

    def set_tier(self):
        person, settings = self.person(), self.shop.tier_book.settings()
        if person is None or settings is None:
            return
        until = self.random.choice((None, 0, 30, 300))
        day = None if until is None else self.shop.clock.today() + timedelta(days=until)
        tier = self.random.choice(settings.tiers).code
        _, action = self.shop.tiers.set_by_hand([person], tier, until=day, reason="thanks")
        self.actions.append(action)

    def keep(self):
        """Somebody pays points for one period more, as the ledger has it written."""
        person = self.person()
        if person is None:
            return
        with self.shop.database.writing() as uow:
            gains = KeptTiers(self.shop.clock)
            action = record_action(uow, self.shop.clock, ActionKind.TIER, {"tiers": "set"})
            rule = SpendRule(1, SpendKind.KEEP_TIER, points=100)
            try:
                gains.bring(uow, rule, person)
            except PointsNotForThisError:
                uow.sql("DELETE FROM action WHERE id = ?", (action,))
                return
        self.actions.append(action)

    def end_set(self):
        person = self.person()
        if person is None:
            return
        try:
            _, action = self.shop.tiers.end_by_hand(person)
        except RefusedError:
            return
        self.actions.append(action)

    def undo(self):
        if not self.actions:
            return
        at = self.random.randrange(len(self.actions))
        try:
            _, back = self.shop.tiers.undo(self.actions[at])
        except RefusedError:
            return
        if self.random.random() < 0.5:
            self.shop.tiers.undo(back.action_id)

    def link(self):
        one, other = self.person(), self.person()
        if one is not None and one != other:
            self.links.append(self.shop.link(one, other))

    def unlink(self):
        if self.links:
            pair = self.links.pop(self.random.randrange(len(self.links)))
            self.shop.unlink(*pair)


@pytest.mark.parametrize("seed", range(8))
def test_random_years_are_as_they_are_reckoned_day_by_day(tmp_path, seed):
    machine = Machine(tmp_path, seed).run(60)
    machine.shop.database.close()


@pytest.mark.closing
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", range(100, 160))
def test_many_random_years_are_as_they_are_reckoned_day_by_day(tmp_path, seed):
    machine = Machine(tmp_path, seed).run(250)
    assert from_day(to_day(machine.shop.clock.today()))
    machine.shop.database.close()
