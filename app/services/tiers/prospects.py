"""What a draft of the tiers would change, from the shop's own orders, while it is typed."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from app.models.database import Database
from app.services.clock import Clock, to_day
from app.services.tiers import queries
from app.services.tiers.crowd import Crowd, Held, Part, all_of, read_crowd
from app.services.tiers.facts import NEVER, Term, term_of
from app.services.tiers.rule_views import (
    Basis,
    Falls,
    Privilege,
    PrivilegeKind,
    Tier,
    TierSettings,
    Window,
)
from app.services.tiers.views import Prospect, TierOutcome

_ALMOST_PERCENT = 10
_MICRO = 1_000_000
_ENOUGH = 40
_MOST = 10**18


class TierProspects:
    """Keeps everybody in memory while a draft is open; other thresholds are tried at once."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._crowds: dict[tuple[Basis, Window], Crowd] = {}
        self._now: TierSettings | None = None

    def forget(self) -> None:
        """Read everybody anew when asked next: something changed."""
        self._crowds = {}

    def prospect(self, draft: TierSettings) -> Prospect:
        """Tell what a draft would change after everybody's next review, as things stand today."""
        today = to_day(self._clock.today())
        wanted = (draft.basis, draft.window)
        crowds = self._crowds
        if wanted not in crowds:
            with self._database.reading() as session:
                self._now = queries.settings_on(session, today)
                crowds[wanted] = read_crowd(session, *wanted, today)
        return _prospect(crowds[wanted], self._now or TierSettings(is_on=False), draft)

    def fallers(self, draft: TierSettings) -> tuple[int, ...]:
        """Give who would fall at the next review, as `prospect` counts them."""
        self.prospect(draft)
        old, new = term_of(0, self._now or TierSettings(is_on=False)), term_of(0, draft)
        found: list[int] = []
        for held in self._crowds[(draft.basis, draft.window)].held:
            rank = new.rank(new.heir(old, held.tier)) if held.tier is not None else -1
            if rank >= 0 and not held.is_by_hand:
                found += held.people_below(new.thresholds[rank])
        return tuple(sorted(found))

    def people_after(self, draft: TierSettings, code: str | None) -> Sequence[int]:
        """Give who would be in a tier after everybody's next review, as `prospect` counts them."""
        self.prospect(draft)
        old, new = term_of(0, self._now or TierSettings(is_on=False)), term_of(0, draft)
        wanted = new.rank(code) if code is not None else -1
        found = array("q")
        for held in self._crowds[(draft.basis, draft.window)].held:
            rank = new.rank(new.heir(old, held.tier)) if held.tier is not None else -1
            for earned, low, high in _steps(new):
                if _after_review(rank, earned, draft, held) == wanted:
                    found += held.people_between(low, high)
        return found

    def proposal(self, unit: int) -> TierSettings:
        """Give tiers that fit the shop's own orders of the last 365 days.

        Args:
            unit: minor units in a whole one of home money.
        """
        with self._database.reading() as session:
            crowd = read_crowd(session, Basis.MONEY, Window.LAST_365, to_day(self._clock.today()))
        amounts = sorted(amount for held in crowd.held for amount in held.amounts)
        thresholds = [0]
        for share, usual in ((0.75, 500), (0.93, 2000), (0.98, 5000)):
            found = amounts[int(len(amounts) * share)] // unit if len(amounts) >= _ENOUGH else 0
            thresholds.append(max(_rounded(found or usual) * unit, thresholds[-1] + unit))
        gift = Privilege(PrivilegeKind.BIRTHDAY_GIFT)
        post = Privilege(PrivilegeKind.FREE_POST)
        early = Privilege(PrivilegeKind.EARLY_SALE)
        privileges = ((), (gift,), (gift, post), (gift, post, early))
        return TierSettings(
            tuple(
                Tier(code, threshold, percent, given)
                for code, threshold, percent, given in zip(
                    ("member", "silver", "gold", "black"),
                    thresholds,
                    (100, 120, 150, 200),
                    privileges,
                    strict=True,
                )
            )
        )


def _rounded(amount: int) -> int:
    """Give two figures and zeros, as people write thresholds."""
    step: int = 10 ** max(0, len(str(amount)) - 2)
    return max(1, amount // step) * step


@dataclass(slots=True)
class _Tally:
    """Who holds what now, who will, and who falls."""

    holds: dict[str | None, Part] = field(default_factory=dict)
    will: dict[int, Part] = field(default_factory=dict)
    falling_now: int = 0
    falling_new: int = 0
    almost: int = 0
    almost_amount: int = 0

    def take(self, held: Held, old: Term, new: Term, *, is_same_count: bool) -> None:
        """Add the people who hold one tier now."""
        rank = new.rank(new.heir(old, held.tier)) if held.tier is not None else -1
        self.holds[held.tier] = self.holds.get(held.tier, Part()) + held.part(0, _MOST)
        for earned, part in _by_earned(held, new):
            place = _after_review(rank, earned, new.settings, held)
            self.will[place] = self.will.get(place, Part()) + part
            if place < rank:
                self.falling_new += part.people
        if held.is_by_hand or held.tier is None:
            return
        if is_same_count:
            self.falling_now += _below(held, old, old.rank(held.tier))
        if rank >= 0:
            floor = new.thresholds[rank]
            near = max(1, floor * _ALMOST_PERCENT // 100)
            self.almost_amount = max(self.almost_amount, near)
            self.almost += held.part(max(0, floor - near), floor).people


def _prospect(crowd: Crowd, now: TierSettings, draft: TierSettings) -> Prospect:
    old, new, tally = term_of(0, now), term_of(0, draft), _Tally()
    is_same_count = (now.basis, now.window) == (draft.basis, draft.window)
    for held in crowd.held:
        tally.take(held, old, new, is_same_count=is_same_count)
    holds, will, nobody = tally.holds, tally.will, Part()
    after = {tier.code: will.get(at, nobody) for at, tier in enumerate(draft.tiers)}
    before = {tier.code: holds.get(tier.code, nobody) for tier in now.tiers}
    without_now, without_new = holds.get(None, nobody), will.get(-1, nobody)
    return Prospect(
        tuple(
            TierOutcome(tier, _held_now(holds, tier), after[tier.code].people)
            for tier in draft.tiers
        ),
        without_now.people,
        without_new.people,
        tally.falling_now,
        tally.falling_new,
        tally.almost,
        tally.almost_amount,
        _points_cost(crowd, now, before, without_now),
        _points_cost(crowd, draft, after, without_new),
        _privileges_cost(crowd, now, before),
        _privileges_cost(crowd, draft, after),
        is_money=crowd.terms.micro_minor is not None,
        people=all_of(holds.values()).people,
    )


def _held_now(holds: dict[str | None, Part], tier: Tier) -> int:
    return holds.get(tier.was or tier.code, Part()).people


def _by_earned(held: Held, term: Term) -> list[tuple[int, Part]]:
    """Give the people by the tier that they earn today."""
    parts = [(earned, held.part(low, high)) for earned, low, high in _steps(term)]
    return [(earned, part) for earned, part in parts if part.people]


def _steps(term: Term) -> list[tuple[int, int, int]]:
    """Give each tier, -1 for none, with the amounts by which it is earned: from, below."""
    edges = (0, *term.thresholds, NEVER * _MICRO)
    return [(at - 1, low, high) for at, (low, high) in enumerate(pairwise(edges))]


def _after_review(rank: int, earned: int, draft: TierSettings, held: Held) -> int:
    if earned >= rank:
        return earned
    if held.is_by_hand:
        return rank
    return max(earned, rank - 1) if draft.falls is Falls.ONE_LEVEL else earned


def _below(held: Held, term: Term, rank: int) -> int:
    return held.part(0, term.thresholds[rank]).people if rank >= 0 else 0


def _points_cost(
    crowd: Crowd, settings: TierSettings, people: dict[str, Part], others: Part
) -> int:
    """Give the points of a year's orders, in money where a point's worth is known."""
    terms = crowd.terms
    if not terms.points:
        return 0
    whole = others.money * 100
    for tier in settings.tiers if settings.is_on else ():
        percent = tier.percent if terms.has_tiers else 100
        whole += people[tier.code].money * percent
    points = whole * terms.points // (terms.per_minor * 100)
    return points if terms.micro_minor is None else points * terms.micro_minor // _MICRO


def _privileges_cost(crowd: Crowd, settings: TierSettings, people: dict[str, Part]) -> int:
    """Give what a year of the privileges costs, as far as the seller said what they cost."""
    if not settings.is_on:
        return 0
    cost = 0
    for tier in settings.tiers:
        part = people[tier.code]
        for privilege in tier.privileges:
            if privilege.kind is PrivilegeKind.DISCOUNT:
                cost += part.money * privilege.percent // 100
            elif privilege.kind is PrivilegeKind.FREE_POST:
                each = privilege.cost_minor
                cost += part.orders * (crowd.postage_minor if each is None else each)
            else:
                cost += part.people * (privilege.cost_minor or 0)
    return cost
