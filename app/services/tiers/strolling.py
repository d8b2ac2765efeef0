"""The way of those who never got beyond the first tier: most people, and told in one look."""

from app.models.tables.codes import TierReason
from app.services.tiers.facts import NEVER, Facts, Place, Step, Term
from app.services.tiers.replaying import BASES
from app.services.tiers.rule_views import Window
from app.services.tiers.rules import leaves_on, window_start


def strolled(facts: Facts, term: Term, today: int) -> tuple[list[Step], Place] | None:
    """Give what `walked` gives for the only version there is; None for whom that has to walk."""
    at, window = BASES[term.settings.basis], term.settings.window
    joined = facts.joined
    if joined is None or not _is_plain(facts, term, today):
        return None
    counted = [(each.day, each.amounts[at]) for each in facts.counted]
    begins_at_once = term.thresholds[0] == 0
    above = term.thresholds[begins_at_once:]
    if sum(amount for _, amount in counted) >= (above[0] if above else NEVER * NEVER):
        return None
    first = window_start(window, today, joined)
    amount = sum(amount for day, amount in counted if day >= first)
    oldest = min((day for day, _ in counted if day >= first), default=None)
    next_on = None if oldest is None else leaves_on(window, oldest, today)
    to_next = above[0] - amount if above else None
    if not begins_at_once:
        return [], Place(None, -1, None, None, next_on, False, amount, to_next, None)
    step = _first_step(term, joined, counted)
    code = term.codes[0]
    return [step], Place(code, 0, step.on, None, next_on, False, amount, to_next, None)


def _is_plain(facts: Facts, term: Term, today: int) -> bool:
    """Tell whether there are orders alone, by today, and nothing of them went back."""
    has_begun = bool(term.codes) and term.from_on <= today
    is_reckoned = term.settings.window is not Window.MEMBERSHIP_YEAR
    return (
        has_begun
        and is_reckoned
        and not facts.acts
        and all(
            each.known_on == each.day <= today and min(each.amounts) >= 0 for each in facts.counted
        )
    )


def _first_step(term: Term, joined: int, counted: list[tuple[int, int]]) -> Step:
    """Give how the first tier was come to: with the first order, or with the version."""
    was_there = joined < term.from_on
    on = term.from_on if was_there else joined
    first = window_start(term.settings.window, on, joined)
    # A version begins before the orders of its day.
    last = on - 1 if was_there else on
    amount = sum(amount for day, amount in counted if first <= day <= last)
    reason = TierReason.RULES if was_there else TierReason.REACHED
    return Step(on, was_there, term.codes[0], None, reason, amount)
