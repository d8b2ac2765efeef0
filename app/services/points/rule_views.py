"""The rules of points as they are told and stored: frozen values that cross the rooms."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Expiry(StrEnum):
    """By which policy a lot gets its last day."""

    NEVER = "never"
    DAYS = "days"
    MONTHS = "months"
    NEXT_YEAR = "next_year"
    IDLE = "idle"


class PendingFrom(StrEnum):
    """From which moment of an order the return days are counted."""

    PAID = "paid"
    SIGNED = "signed"


class EarnKind(StrEnum):
    """What brings points beside the money of an order; the first seven are of orders."""

    ORDER = "order"
    PIECE = "piece"
    FIRST = "first"
    SECOND = "second"
    THIRD = "third"
    TIMES = "times"
    TIER = "tier"
    REVIEW = "review"
    BIRTHDAY = "birthday"
    PROFILE = "profile"
    TIER_BONUS = "tier_bonus"
    SURVEY = "survey"
    REFERRAL = "referral"
    HAND = "hand"
    COMPENSATION = "compensation"

    @property
    def is_of_orders(self) -> bool:
        """Tell whether orders bring it, and not something else that happens."""
        return self in _OF_ORDERS


_OF_ORDERS = tuple(EarnKind)[:7]


class CapPer(StrEnum):
    """The time within which a person gets no more than so many points by a rule."""

    DAY = "day"
    MONTH = "month"


class SpendKind(StrEnum):
    """What points are given for."""

    MONEY_OFF = "money_off"
    GIFT = "gift"
    COUPON = "coupon"
    FREE_POST = "free_post"
    TICKET = "ticket"
    KEEP_TIER = "keep_tier"


@dataclass(frozen=True, slots=True)
class EarnRule:
    """One more way to earn.

    Attributes:
        number: of the rule, the same in every version it stands in; from 1 on.
        points: whole points; of an order, they shrink with the share of its value that goes back.
        percent: EarnKind.TIMES only; 200 doubles. What several of them add is added up.
        category: as the products have it, "" for all; with it only such lines count.
        product: the key of a product, "" for all.
        tier: EarnKind.TIER_BONUS only: the code of the tier that is reached.
        weekdays: 0 is Monday; none is every day.
        until_on: included.
        cap_points: that a person gets at most by this rule in `cap_per`; 0 is no cap.
        pending_days: None as the version says; of an order the longest of all that apply.
    """

    number: int
    kind: EarnKind
    points: int = 0
    percent: int = 200
    is_on: bool = True
    category: str = ""
    product: str = ""
    tier: str = ""
    weekdays: tuple[int, ...] = ()
    from_on: date | None = None
    until_on: date | None = None
    cap_points: int = 0
    cap_per: CapPer = CapPer.MONTH
    pending_days: int | None = None


@dataclass(frozen=True, slots=True)
class SpendRule:
    """One thing that points are given for.

    Attributes:
        number: of the rule, the same in every version it stands in; never 0.
        points: what it costs; of money off, how many make `value_minor`.
        value_minor: home money: what the customer gets off, or what the thing costs the shop.
        name: of the gift, the partner or the coupon, in the seller's words.
        least_points: money off: fewer are not taken at once.
        most_points: money off: more are not taken for one order; 0 is no limit.
        most_percent: money off: of what an order costs.
        stock: how many there are to give away by this rule at all; None has no end.
        coupon_id: SpendKind.COUPON: which coupon.
    """

    number: int
    kind: SpendKind
    points: int = 100
    value_minor: int = 0
    is_on: bool = True
    name: str = ""
    least_points: int = 0
    most_points: int = 0
    most_percent: int = 100
    stock: int | None = None
    coupon_id: int | None = None


@dataclass(frozen=True, slots=True)
class Clearing:
    """A day of each year on which points go that are older than `keep_days` by then.

    Attributes:
        day: past the end of the month is its last day.
    """

    month: int = 12
    day: int = 31
    keep_days: int = 365


@dataclass(frozen=True, slots=True)
class RuleSettings:
    """How points are earned, spent and lost.

    Attributes:
        is_on: orders earn at all.
        points: whole points for each `per_minor` of home money.
        leaves_out_postage: what was paid for postage earns nothing; the same for coupons and for
            what points paid.
        cap_points: that a person gets at most for money in `cap_per`; 0 is no cap. Multipliers go
            by the points before it; only a tier that lessens them, by what it leaves.
        expiry_span: days, or months for Expiry.MONTHS; of no meaning for the others.
        earns: what brings more than that.
    """

    is_on: bool = True
    points: int = 1
    per_minor: int = 100
    leaves_out_postage: bool = True
    leaves_out_coupons: bool = True
    leaves_out_points: bool = True
    cap_points: int = 0
    cap_per: CapPer = CapPer.MONTH
    pending_from: PendingFrom = PendingFrom.PAID
    pending_days: int = 15
    expiry: Expiry = Expiry.NEXT_YEAR
    expiry_span: int = 0
    earns: tuple[EarnRule, ...] = ()
    spends: tuple[SpendRule, ...] = ()
    clearing: Clearing | None = None

    def earn_rule(self, kind: EarnKind) -> EarnRule | None:
        """Give the first rule of a kind that is on."""
        return next((each for each in self.earns if each.kind is kind and each.is_on), None)

    @property
    def has_more(self) -> bool:
        """Tell whether it takes more than an order's money to say what it earns."""
        more = any(each.is_on and each.kind.is_of_orders for each in self.earns)
        return more or self.cap_points > 0

    @property
    def point_value(self) -> tuple[int, int] | None:
        """Give what points are worth as (points, minor units), where they make money off."""
        for each in self.spends:
            if each.kind is SpendKind.MONEY_OFF and each.is_on:
                return each.points, each.value_minor
        return None


@dataclass(frozen=True, slots=True)
class RuleVersion:
    """One version of the rules; it holds for orders counted on `from_on` or later.

    Attributes:
        at_ms: when it was written; Unix ms.
        by_whom: seller or program.
        action_id: the action that wrote it.
    """

    version: int
    from_on: date
    settings: RuleSettings
    at_ms: int = 0
    by_whom: str = "seller"
    action_id: int = 0


@dataclass(frozen=True, slots=True)
class RuleOutlook:
    """What new rules would do to lots that are there: the better day, never the worse."""

    lots: int
    extended: int
    points_extended: int


class RuleFaultCode(StrEnum):
    """Why rules cannot be so."""

    RATE = "rate"
    PENDING = "pending"
    SPAN = "span"
    POINTS = "points"
    PERCENT = "percent"
    DAYS = "days"
    CAP = "cap"
    NAME = "name"
    VALUE = "value"
    LIMITS = "limits"
    SHARE = "share"
    STOCK = "stock"
    TWICE = "twice"
    CLEARING = "clearing"
    COUPON = "coupon"
    TIER = "tier"


@dataclass(frozen=True, slots=True)
class RuleFault:
    """One thing that cannot be so.

    Attributes:
        part: earns, spends, or "" for the version itself.
        number: of the rule; 0 for the version itself.
    """

    code: RuleFaultCode
    part: str = ""
    number: int = 0
