"""What points bring beside a voucher, and why they bring nothing: values that cross the rooms."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class SpendHindrance(StrEnum):
    """Why a rule gives nothing for points now."""

    RULE_GONE = "rule_gone"
    TOO_FEW = "too_few"  # less than the rule takes at once
    TOO_MANY = "too_many"  # more than for one order
    OVER_SHARE = "over_share"  # more than the share of the order
    SPENT_BEFORE = "spent_before"  # more than what was spent on the order leaves
    NOT_ITS_PRICE = "not_its_price"  # a gift costs what it costs
    OUT_OF_STOCK = "out_of_stock"
    NO_COUPON = "no_coupon"  # the rule does not say which, or it is gone
    COUPON_OVER = "coupon_over"
    HAS_COUPON = "has_coupon"
    COUPON_SPENT = "coupon_spent"  # used as often as each person may
    NO_CODES = "no_codes"
    NO_TIER_ENDS = "no_tier_ends"  # there is no tier, or one that is kept anyhow


@dataclass(frozen=True, slots=True)
class Gain:
    """What somebody gets by a rule beside the voucher.

    Attributes:
        bar: why it cannot be had, however many points there are.
        what: the name of the coupon, or the code of the tier.
        code: of the coupon; empty before it is given.
        until: the last day it is good; None is without end.
        left: how many there are; None has no end.
    """

    bar: SpendHindrance | None = None
    what: str = ""
    code: str = ""
    until: date | None = None
    left: int | None = None


NOTHING = Gain()
