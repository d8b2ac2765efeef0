"""The rules of tiers as they are told and stored: frozen values that cross the rooms."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Basis(StrEnum):
    """What counts: net money in home minor units, valid orders, or points earned."""

    MONEY = "money"
    ORDERS = "orders"
    POINTS = "points"


class Window(StrEnum):
    """In which time it counts."""

    EVER = "ever"
    CALENDAR_YEAR = "calendar_year"
    LAST_365 = "last_365"
    MEMBERSHIP_YEAR = "membership_year"


class Falls(StrEnum):
    """How far a person falls who did not reach the tier again."""

    ONE_LEVEL = "one_level"
    TO_EARNED = "to_earned"


class PrivilegeKind(StrEnum):
    """What a tier is entitled to, beside more points."""

    DISCOUNT = "discount"
    FREE_POST = "free_post"
    BIRTHDAY_GIFT = "birthday_gift"
    EARLY_SALE = "early_sale"
    OWN_QUEUE = "own_queue"
    OWN_WORDS = "own_words"


class TierFault(StrEnum):
    """Why tiers cannot be so; each is about one tier, by its place from 0."""

    NONE_THERE = "none_there"
    TOO_MANY = "too_many"
    NO_NAME = "no_name"
    SAME_NAME = "same_name"
    NOT_RISING = "not_rising"
    BELOW_NOTHING = "below_nothing"
    PERCENT = "percent"
    PRIVILEGE = "privilege"
    GRACE = "grace"
    TOO_EARLY = "too_early"
    NOTHING_NEW = "nothing_new"


@dataclass(frozen=True, slots=True)
class Privilege:
    """One entitlement.

    Attributes:
        percent: of a discount.
        cost_minor: what one use costs the shop, as the seller reckons it; of free post None takes
            the shop's own average postage.
        words: of one's own; the others are named by their kind.
    """

    kind: PrivilegeKind
    percent: int = 0
    cost_minor: int | None = None
    words: str = ""

    @property
    def code(self) -> str:
        """What uses of it are counted by."""
        is_own = self.kind is PrivilegeKind.OWN_WORDS
        return f"{self.kind}:{self.words}" if is_own else str(self.kind)


@dataclass(frozen=True, slots=True)
class Tier:
    """A level.

    Attributes:
        code: of a ready-made one a word that is translated when shown, else the seller's own name.
        was: the code that it had in the version before, where it got another name.
        threshold: reached at this much or more; 0 from the first order on.
        percent: of the points that orders earn, 100 for as many as without a tier.
    """

    code: str
    threshold: int
    percent: int = 100
    privileges: tuple[Privilege, ...] = ()
    was: str = ""


@dataclass(frozen=True, slots=True)
class TierSettings:
    """One version of the tiers, the lowest first.

    Attributes:
        grace_days: after the end of the period a tier is kept so many days longer.
        refunds_at_once: a refund is looked at when it comes, and not at the review.
    """

    tiers: tuple[Tier, ...] = ()
    basis: Basis = Basis.MONEY
    window: Window = Window.LAST_365
    falls: Falls = Falls.ONE_LEVEL
    grace_days: int = 30
    refunds_at_once: bool = False
    is_on: bool = True

    def tier(self, code: str | None) -> Tier | None:
        """Give the tier with this code."""
        return next((tier for tier in self.tiers if tier.code == code), None)


@dataclass(frozen=True, slots=True)
class TierVersion:
    """One version; it holds from its first day until a newer one does.

    Attributes:
        number: what the seller calls it.
    """

    version: int
    number: int
    from_on: date
    at_ms: int
    settings: TierSettings
