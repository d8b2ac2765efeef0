"""What is known of a person, and what follows: frozen values between the store and the way."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.models.tables.codes import TierReason
from app.services.tiers.rule_views import TierSettings

NEVER = 10_000_000
KEPT_FOR_POINTS = "redeemed"


@dataclass(frozen=True, slots=True)
class Term:
    """A version while it holds: from its first day until a newer one does."""

    from_on: int
    settings: TierSettings
    thresholds: tuple[int, ...]
    codes: tuple[str, ...]
    were: tuple[str, ...]

    def rank(self, code: str | None) -> int:
        """Give the rank of a tier by its code; -1 without it."""
        return self.codes.index(code) if code in self.codes else -1

    def heir(self, before: "Term | None", code: str | None) -> str | None:
        """Give what a tier of the version before has become: itself, else the one below it."""
        rank = -1 if before is None else before.rank(code)
        while before is not None and rank >= 0:
            old = before.codes[rank]
            if old in self.were:
                return self.codes[self.were.index(old)]
            if old in self.codes:
                return old
            rank -= 1
        return None

    def code(self, rank: int) -> str | None:
        """Give the code of a rank."""
        return self.codes[rank] if rank >= 0 else None


def term_of(from_on: int, settings: TierSettings) -> Term:
    """Give a version as walking needs it; one that is off has no tiers."""
    tiers = settings.tiers if settings.is_on else ()
    return Term(
        from_on,
        settings,
        tuple(each.threshold for each in tiers),
        tuple(each.code for each in tiers),
        tuple(each.was for each in tiers),
    )


@dataclass(frozen=True, slots=True)
class Counted:
    """Something that counts.

    Attributes:
        day: the day it counts for.
        known_on: from when it is known: of a refund the day it came.
        amounts: by basis; of a refund below nothing.
    """

    day: int
    known_on: int
    amounts: tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class HandAct:
    """A tier set by hand from a day on, until a day inclusive; None for `tier` ends the last.

    Attributes:
        is_cap: it was lower than what the person had: orders do not lift it.
        keeps: points paid for it: reviews that come before it ends take nothing away.
    """

    act_id: int
    from_on: int
    tier: str | None
    until_on: int | None
    is_cap: bool = False
    keeps: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a person."""

    joined: int | None
    counted: tuple[Counted, ...]
    acts: tuple[HandAct, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """A person came to another tier."""

    on: int
    at_start: bool
    tier: str | None
    was: str | None
    reason: TierReason
    amount: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where the way has come to today; as `PersonTier` keeps it."""

    tier: str | None
    rank: int
    since_on: int | None
    ends_on: int | None
    next_on: int | None
    is_by_hand: bool
    amount: int
    to_next: int | None
    to_keep: int | None


def terms_in_force(versions: Sequence[tuple[int, TierSettings]]) -> list[Term]:
    """Give what held when: of several versions the newest whose first day has come.

    Args:
        versions: first day and settings, the oldest version first.
    """
    days = sorted({from_on for from_on, _ in versions})
    found: list[Term] = []
    newest = -1
    for day in days:
        at = max(n for n, (from_on, _) in enumerate(versions) if from_on <= day)
        if at != newest:
            found.append(term_of(day, versions[at][1]))
            newest = at
    return found
