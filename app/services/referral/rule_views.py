"""The program as it is told and stored: frozen values that cross the rooms."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Refund(StrEnum):
    """What a reward loses when part of the friend's order is refunded; all of it takes all."""

    SHARE = "share"
    NOTHING = "nothing"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class ReferralSettings:
    """How referrals are rewarded; amounts are whole points.

    Attributes:
        order_points: for the friend's first order.
        coupon_points: instead, where the friend used the card's code as a coupon in it.
        friend_points: for the friend.
        least_minor: what the order must come to, in home money.
        most_a_month: friends of one person who are rewarded in a calendar month; 0 is no limit.
        on_part_refund: what a refund of a part takes back.
    """

    is_on: bool = True
    order_points: int = 200
    coupon_points: int = 300
    friend_points: int = 0
    least_minor: int = 0
    most_a_month: int = 0
    on_part_refund: Refund = Refund.SHARE


@dataclass(frozen=True, slots=True)
class ReferralVersion:
    """One version of the program; it holds for friends' orders counted on `from_on` or later."""

    version: int
    from_on: date
    at_ms: int
    settings: ReferralSettings
