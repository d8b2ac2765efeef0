"""What the tiers tell: frozen values that cross the rooms."""

from dataclasses import dataclass
from datetime import date

from app.models.tables.codes import TierReason
from app.services.tiers.rule_views import Basis, Privilege, Tier, TierVersion

__all__ = ["TierReason"]


@dataclass(frozen=True, slots=True)
class TierTogether:
    """The tiers that persons have, and the one they would have as one; None is in no tier."""

    now: tuple[str | None, ...]
    after: str | None


@dataclass(frozen=True, slots=True)
class TierStanding:
    """Where a person stands today; amounts in the unit of the basis.

    Attributes:
        tier: None is in no tier.
        ends_on: the last day it is kept without more orders; None has no end.
        amount: what counts today.
        to_next: what is missing for the next tier; None is at the top.
        to_keep: what is missing to keep the tier after `ends_on`; None misses nothing by now.
        set_act: the act that set it by hand, while that counts.
        set_reason: the code of why it was set so.
    """

    tier: str | None
    since_on: date | None
    ends_on: date | None
    amount: int
    next_tier: str | None
    to_next: int | None
    to_keep: int | None
    set_act: int | None
    set_reason: str = ""


@dataclass(frozen=True, slots=True)
class TierStepRow:
    """A person came to another tier.

    Attributes:
        reason_code: of one set by hand: why, as the seller chose.
        note: what the seller wrote beside it.
    """

    on: date
    tier: str | None
    was: str | None
    reason: TierReason
    amount: int
    basis: Basis
    reason_code: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class PrivilegeUse:
    """A privilege of the person's tier and how often it was used in this tier year."""

    privilege: Privilege
    used: int
    last_act: int | None
    last_on: date | None


@dataclass(frozen=True, slots=True)
class TierCard:
    """A tier and who is in it.

    Attributes:
        near_next: people who miss at most `near_amount` to the next tier.
        falling: people whose tier ends within `falling_days` unless they order more.
        money_share: of the money of the last 365 days, in percent.
    """

    tier: Tier
    people: int
    share: float
    near_next: int
    near_amount: int
    falling: int
    falling_days: int
    money_share: float


@dataclass(frozen=True, slots=True)
class TierOverview:
    """The tiers of today; without a version in force there are none."""

    version: TierVersion | None
    coming: TierVersion | None
    cards: tuple[TierCard, ...]
    without: int


@dataclass(frozen=True, slots=True)
class TierOutcome:
    """What a draft would bring to one tier; costs in home minor units a year."""

    tier: Tier
    now: int
    new: int


@dataclass(frozen=True, slots=True)
class Prospect:
    """What a draft would change, after everybody's next review, as things stand today.

    Attributes:
        falling_now: people who fall at their next review as it is.
        almost: of those who would fall, how many miss at most `almost_amount` to stay.
        points_now: what a year of points costs by the tiers of today; `points_new` by the draft.
        is_money: points are told in home minor units; else nobody said what one is worth.
        people: everybody who was looked at.
    """

    tiers: tuple[TierOutcome, ...]
    without_now: int
    without_new: int
    falling_now: int
    falling_new: int
    almost: int
    almost_amount: int
    points_now: int
    points_new: int
    privileges_now: int
    privileges_new: int
    is_money: bool
    people: int


@dataclass(frozen=True, slots=True)
class TierBack:
    """How taking a wish back went; `kept` counts what could not be."""

    action_id: int
    restored: int
    kept: int
