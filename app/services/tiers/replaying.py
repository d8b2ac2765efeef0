"""A person's way through the tiers, from what was ordered and done by hand; no tables here.

The way follows from dated facts alone: orders by the day they count, refunds from the day they
came, versions from their first day. So an import, its undo or a merge changes the facts, and the
way is walked anew.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from app.models.tables.codes import TierReason
from app.services.tiers.facts import NEVER, Counted, Facts, HandAct, Place, Step, Term
from app.services.tiers.rule_views import Basis, Falls, TierSettings, Window
from app.services.tiers.rules import leaves_on, next_year_on, period_end, rank_of, window_start

BASES = {Basis.MONEY: 0, Basis.ORDERS: 1, Basis.POINTS: 2}


@dataclass(slots=True)
class _Way:
    facts: Facts
    terms: Sequence[Term]
    today: int
    looks_at_refunds: bool
    days: list[int] = field(init=False)
    sums: list[list[int]] = field(init=False)
    term: Term | None = None
    held: int = -1
    kept: int | None = None
    hand: HandAct | None = None
    is_cap: bool = False
    spared: int | None = None  # the rank without what points paid for
    shown: str | None = None
    steps: list[Step] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.days = sorted({each.day for each in self.facts.counted})
        self.sums = [[0] * len(self.days) for _ in BASES]

    # The facts by day.

    def amount(self, first: int, last: int) -> int:
        """Give what is known to count from one day to another, both included."""
        if self.term is None:
            return 0
        sums = self.sums[BASES[self.term.settings.basis]]
        return sum(sums[bisect_left(self.days, first) : bisect_right(self.days, last)])

    def learn(self, each: Counted) -> None:
        at = bisect_left(self.days, each.day)
        for sums, amount in zip(self.sums, each.amounts, strict=True):
            sums[at] += amount

    def start(self, day: int) -> int:
        joined = day if self.facts.joined is None else self.facts.joined
        return window_start(self._settings.window, day, joined)

    def end(self, day: int) -> int:
        joined = day if self.facts.joined is None else self.facts.joined
        return period_end(self._settings.window, day, joined)

    @property
    def _settings(self) -> TierSettings:
        if self.term is None:
            raise ValueError("no tiers hold yet")
        return self.term.settings

    @property
    def _weighed(self) -> int:
        return len(BASES) if self._settings.basis is Basis.POINTS else BASES[Basis.POINTS]

    # The events of a day, in their sequence.

    def walk(self) -> None:
        known: dict[int, list[Counted]] = {}
        for each in self.facts.counted:
            known.setdefault(each.known_on, []).append(each)
        acts = {act.from_on for act in self.facts.acts}
        fixed = sorted({*known, *acts, *(term.from_on for term in self.terms)})
        at, day = 0, None
        while True:
            coming = fixed[at] if at < len(fixed) else NEVER
            day = min(coming, self._next_review(), self._hand_over())
            if day > self.today:
                return
            at += day == coming
            self._begin_day(day)
            self._end_day(day, known.get(day, ()))
            self._act(day)

    def _next_review(self) -> int:
        if self.kept is None or self.term is None:
            return NEVER
        return self.kept + self.term.settings.grace_days + 1

    def _hand_over(self) -> int:
        if self.hand is None or self.hand.until_on is None:
            return NEVER
        return self.hand.until_on + 1

    def _begin_day(self, day: int) -> None:
        for term in self.terms:
            if term.from_on == day:
                self._change_rules(day, term)
                self._show(day, TierReason.RULES, at_start=True)
        while self._next_review() <= day:
            self._review(day)
            self._show(day, TierReason.REVIEW, at_start=True)
        if self._hand_over() <= day:
            self.hand = self.spared = None
            self._show(day, TierReason.HAND_ENDED, at_start=True)

    def _act(self, day: int) -> None:
        """Do what was done by hand, after the day's orders; it holds for these, too."""
        for act in self.facts.acts:
            if act.from_on == day:
                self.hand = act if act.tier is not None else None
                self.is_cap = act.is_cap
                ended = act.tier is None
                if ended and self.spared is not None:
                    self._fall(self.spared, self.kept)
                reason = TierReason.HAND_ENDED if ended else TierReason.HAND
                self._show(day, reason, at_start=True)

    def _change_rules(self, day: int, term: Term) -> None:
        old, self.term = self.term, term
        self.held = term.rank(term.heir(old, None if old is None else old.code(self.held)))
        if self.hand is not None:
            self.hand = replace(self.hand, from_on=day, tier=term.heir(old, self.hand.tier))
        if old is not None and self.spared is not None:
            self.spared = term.rank(term.heir(old, old.code(self.spared)))
        if not term.codes:
            self.kept = self.spared = None
            return
        self._reach(day, last=day - 1, renews=False)
        if self.held < 0 or term.thresholds[self.held] == 0:
            self.kept = None
        elif self.kept is None:
            self.kept = self.end(day)

    def _review(self, day: int) -> None:
        if self.kept is None or self.term is None:
            return
        earned = self._earned(self.amount(self.start(self.kept), day - 1), day)
        if earned < self.held and self._is_paid_for(day):
            self.spared = self._fallen(self.held if self.spared is None else self.spared, earned)
            self.kept = self.end(self.kept)
        else:
            self._fall(min(self.held, self._fallen(self.held, earned)), self.end(self.kept))

    def _fallen(self, rank: int, earned: int) -> int:
        return max(earned, rank - 1) if self._settings.falls is Falls.ONE_LEVEL else earned

    def _fall(self, rank: int, kept: int | None) -> None:
        self.held, self.spared = rank, None
        is_floor = rank < 0 or self.term is None or self.term.thresholds[rank] == 0
        self.kept = None if is_floor else kept

    def _is_paid_for(self, day: int) -> bool:
        """Tell whether points keep the tier that is held, or a higher one, on a day."""
        hand = self.hand
        if hand is None or self.term is None or not hand.keeps:
            return False
        lasts = hand.until_on is None or day <= hand.until_on
        return lasts and self.term.rank(hand.tier) >= self.held

    def _end_day(self, day: int, known: Sequence[Counted]) -> None:
        for each in known:
            self.learn(each)
        if self.term is None or not self.term.codes:
            return
        # Where points are not what counts they move nothing, looked at or not.
        weighed = [each.amounts[: self._weighed] for each in known]
        has_refund = any(min(amounts) < 0 for amounts in weighed)
        if has_refund and self._settings.refunds_at_once and self.looks_at_refunds:
            self._look_at_refunds(day)
            self._show(day, TierReason.REFUND, at_start=False)
        if any(max(amounts) > 0 for amounts in weighed):
            self._reach(day, last=day, renews=True)
            self._show(day, TierReason.REACHED, at_start=False)

    def _earned(self, amount: int, day: int) -> int:
        if self.facts.joined is None or self.facts.joined > day or self.term is None:
            return -1
        return rank_of(self.term.thresholds, amount)

    def _reach(self, day: int, *, last: int, renews: bool) -> None:
        if self.term is None:
            return
        earned = self._earned(self.amount(self.start(day), last), last)
        is_earned = earned > self.held or (earned == self.held and renews)
        self.spared = None if is_earned else self.spared
        if earned < 0 or self.term.thresholds[earned] == 0:
            if earned > self.held:
                self.held, self.kept = earned, None
        elif earned > self.held:
            self.held, self.kept = earned, self.end(day)
        elif earned == self.held and renews:
            self.kept = max(self.kept or 0, self.end(day))
        if renews and self.kept is not None and day > self.kept:
            # In the days of grace orders count for the period that is over, too.
            again = self._earned(self.amount(self.start(self.kept), day), day)
            if again >= self.held:
                self.kept = self.end(self.kept)

    def _look_at_refunds(self, day: int) -> None:
        """Let the person stand where she would without what came back."""
        known = [each for each in self.facts.counted if each.known_on <= day]
        # What points paid for stays paid.
        acts = tuple(act for act in self.facts.acts if act.from_on < day)
        counted = tuple(Counted(e.day, e.day, e.amounts) for e in known)
        as_if = Facts(self.facts.joined, counted, acts)
        way = _Way(as_if, self.terms, day, looks_at_refunds=False)
        way.walk()
        if way.held < self.held:
            self.held, self.kept, self.spared = way.held, way.kept, way.spared

    # What is shown of it.

    def _rank_shown(self) -> int:
        if self.term is None or self.hand is None:
            return self.held
        by_hand = self.term.rank(self.hand.tier)
        return by_hand if self.is_cap else max(by_hand, self.held)

    def _show(self, day: int, reason: TierReason, *, at_start: bool) -> None:
        if self.term is None:
            return
        code = self.term.code(self._rank_shown())
        if code == self.shown:
            return
        amount = self.amount(self.start(day), day) if self.term.codes else 0
        self.steps.append(Step(day, at_start, code, self.shown, reason, amount))
        self.shown = code

    def place(self) -> Place:
        """Give where the way has come to."""
        rank = self._rank_shown()
        since = self.steps[-1].on if self.steps and self.shown is not None else None
        if self.term is None or not self.term.codes:
            return Place(None, -1, None, None, self._next_on(), False, 0, None, None)
        is_more = rank > self.held or self.spared is not None
        is_by_hand = self.hand is not None and (self.is_cap or is_more)
        amount = self.amount(self.start(self.today), self.today)
        ends = None if self.kept is None else self.kept + self._settings.grace_days
        is_set = is_by_hand and (rank > self.held or self.spared is None)
        stays = is_set or self._stays_by_hand(rank, ends)
        ends = self.hand.until_on if stays and self.hand is not None else ends
        above = self.term.thresholds[rank + 1 :]
        to_next = max(0, above[0] - amount) if above else None
        return Place(
            self.term.code(rank), rank, since, ends, self._next_on(), is_by_hand, amount, to_next,
            None if stays else self._to_keep(),
        )  # fmt: skip

    def _stays_by_hand(self, rank: int, ends: int | None) -> bool:
        """Tell whether what orders reached was set by hand, too, and for longer."""
        if self.hand is None or self.term is None or ends is None:
            return False
        until = self.hand.until_on
        return self.term.rank(self.hand.tier) == rank and (until is None or until > ends)

    def _to_keep(self) -> int | None:
        if self.kept is None or self.term is None or self.start(self.kept) > self.today:
            return None
        missing = self.term.thresholds[self.held] - self.amount(self.start(self.kept), self.today)
        return missing if missing > 0 else None

    def _next_on(self) -> int | None:
        """Give the next day on which time alone may change something."""
        coming = [self._next_review(), self._hand_over()]
        coming += [each.known_on for each in self.facts.counted]
        coming += [act.from_on for act in self.facts.acts]
        if self.term is not None and self.term.codes and self.days:
            if self.kept is not None:
                coming.append(self.start(self.kept))
            first = self.start(self.today)
            at = bisect_left(self.days, first)
            if at < len(self.days) and self.days[at] <= self.today:
                coming.append(self._leaves_on(self.days[at]))
        return min((day for day in coming if self.today < day < NEVER), default=None)

    def _leaves_on(self, day: int) -> int:
        """Give the first day on which something of a day does not count any more."""
        window, joined = self._settings.window, self.facts.joined
        if window is not Window.MEMBERSHIP_YEAR:
            return leaves_on(window, day, self.today) or NEVER
        return self.today + 1 if joined is None else next_year_on(self.today, joined)


def walked(facts: Facts, terms: Sequence[Term], today: int) -> tuple[list[Step], Place]:
    """Walk a person's way until today; give its steps and where it has come to.

    Args:
        terms: the versions that held, the oldest first, no two from the same day.
    """
    way = _Way(facts, terms, today, looks_at_refunds=True)
    way.walk()
    return way.steps, way.place()
