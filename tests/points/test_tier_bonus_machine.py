"""Random years of a shop that gives a bonus for tiers, beside a list that is kept slowly by hand.

The ways through the tiers are those that the tiers' own slow model reckons day by day.
"""

from dataclasses import dataclass
from datetime import timedelta

import pytest

from app.services.clock import to_day
from app.services.errors import RefusedError
from app.services.points import EarnKind, EarnRule, Expiry, PointsRewards, RuleSettings
from app.services.tiers import Basis, Falls, Tier, TierSettings, Window
from tests.shop import rows
from tests.tiers.slow_tiers import slow_standings
from tests.tiers.test_tier_machine import Machine

TIERS = ("member", "silver", "gold", "black")
POINTS = {"silver": 20, "gold": 50}
BY_FILE = ("order", "refund", "undo_import")


@dataclass
class Given:
    row: int
    tier: str
    day: int
    times: int
    is_back: bool = False
    was_so: bool = True


def rank(tier):
    return TIERS.index(tier) if tier is not None else -1


def came(steps, tier, since):
    """The days on which a way leads up to a tier, and no refund leads it down again."""
    days = []
    before = None
    for at, (day, now, reason) in enumerate(steps):
        is_up = rank(now) >= rank(tier) > rank(before) and reason in ("reached", "rules")
        before = now
        down = [why for _, later, why in steps[at + 1 :] if rank(later) < rank(tier)]
        was_there = reason == "rules" and day == since
        if is_up and day >= since and not was_there and down[:1] != ["refund"]:
            days.append(day)
    return days


class BonusMachine(Machine):
    def __init__(self, folder, seed):
        super().__init__(folder, seed)
        self.since = to_day(self.shop.clock.today())
        rules = tuple(
            EarnRule(number, EarnKind.TIER_BONUS, points, tier=tier)
            for number, (tier, points) in enumerate(POINTS.items(), 1)
        )
        settings = RuleSettings(pending_days=0, expiry=Expiry.NEVER, earns=rules)
        self.shop.rules.put(settings, from_on=self.shop.clock.today())
        self.given: list[Given] = []

    def new_rules(self):
        """Always the same tiers, each time reached otherwise: names are for the tables."""
        basis = self.random.choice(tuple(Basis))
        unit = {Basis.MONEY: 35_000, Basis.ORDERS: 1, Basis.POINTS: 350}[basis]
        steps = sorted(self.random.sample(range(1, 13), 3))
        made = tuple(Tier(code, unit * step) for code, step in zip(TIERS, (0, *steps), strict=True))
        settings = TierSettings(
            made,
            basis=basis,
            window=self.random.choice(tuple(Window)),
            falls=self.random.choice(tuple(Falls)),
            grace_days=self.random.choice((0, 30)),
            refunds_at_once=self.random.random() < 0.6,
            is_on=self.random.random() < 0.9,
        )
        later = timedelta(days=self.random.choice((0, 0, 0, 20)))
        try:
            self.shop.tiers.put(settings, from_on=self.shop.clock.today() + later)
        except RefusedError:
            return

    def points_rules(self):
        """The rules stay as they are."""

    def compare(self, what):
        super().compare(what)
        shop = self.shop
        PointsRewards(shop.database, shop.clock).post_bonuses()
        ways = slow_standings(shop.database, shop.clock.today())
        steps = {
            person: [(to_day(day), tier, reason) for day, tier, reason in way.steps]
            for person, way in ways.items()
        }
        owner = dict(rows(shop.database, "SELECT id, person_id FROM customer"))
        for each in self.given:
            is_so = bool(came(steps[owner[each.row]], each.tier, 1))
            each.is_back |= each.was_so and not is_so and what in BY_FILE
            each.was_so = is_so
        people = dict(rows(shop.database, "SELECT person_id, is_hidden FROM person_summary"
                                          " WHERE orders > 0"))  # fmt: skip
        for person in sorted(people):
            for tier in POINTS:
                self.give(person, tier, came(steps[person], tier, self.since), owner)
        assert self.posted() == sorted(
            (each.row, each.tier, each.day, each.times, 0 if each.is_back else POINTS[each.tier])
            for each in self.given
        ), (what, shop.clock.today())

    def give(self, person, tier, days, owner):
        own = [each for each in self.given if owner[each.row] == person and each.tier == tier]
        for day in days:
            standing = [each.day for each in own if not each.is_back]
            if all(day >= other + 365 for other in standing):
                new = Given(person, tier, day, sum(each.is_back for each in own))
                self.given.append(new)
                own.append(new)

    def posted(self):
        found = rows(
            self.shop.database,
            "SELECT e.customer_id, e.key, e.points + coalesce((SELECT sum(u.sign * u.points)"
            " FROM entry u WHERE u.reverses = e.id), 0) FROM entry e"
            " WHERE e.reason = 'tier_bonus' AND e.sign = 1",
        )
        told = []
        for row, key, left in found:
            _, _, _, times, day, tier = key.split(":")
            told.append((row, tier, int(day), int(times), left))
        return sorted(told)


@pytest.mark.parametrize("seed", range(6))
def test_random_years_bring_the_bonuses_that_a_list_by_hand_says(tmp_path, seed):
    machine = BonusMachine(tmp_path, seed).run(60)

    assert machine.shop.is_true()
    machine.shop.database.close()


def test_the_random_years_see_bonuses_go_back_and_come_again(tmp_path):
    folders = [tmp_path / str(seed) for seed in range(20, 24)]
    machines = []
    for seed, folder in enumerate(folders):
        folder.mkdir()
        machine = BonusMachine(folder, 20 + seed).run(60)
        machines.append(machine)
        machine.shop.database.close()

    given = [each for machine in machines for each in machine.given]
    assert any(each.is_back for each in given)
    assert any(each.times for each in given)
