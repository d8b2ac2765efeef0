"""What the referral program tells and is told: frozen values that cross the rooms."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.models.tables.codes import ReferralChoiceCode as Choice
from app.models.tables.codes import ReferralSeen as Seen

__all__ = ["Choice", "Seen"]


class Doubt(StrEnum):
    """Why a reward waits for the seller."""

    PHONE = "phone"
    ADDRESS = "address"
    PAYER = "payer"
    NAME = "name"
    CROWD = "crowd"
    CIRCLE = "circle"


class RewardState(StrEnum):
    """What became of the reward for a friend.

    PENDING: until the return days are over. TAKEN_BACK: it had been there, and the order that it
    stood on was refunded.
    """

    NO_ORDER = "no_order"
    TAKEN_BACK = "taken_back"
    OFF = "off"
    REVIEW = "review"
    REFUSED = "refused"
    TOO_SMALL = "too_small"
    OVER_LIMIT = "over_limit"
    NOTHING = "nothing"
    PENDING = "pending"
    THERE = "there"


@dataclass(frozen=True, slots=True)
class ReferralRow:
    """A friend, who brought him, and what became of the reward.

    Attributes:
        friend_row, referrer_row: the customer rows the referral is of.
        order_minor: of the order that counts, in home money; None without an order.
        friend_minor: what the friend bought in all, in home money.
        points: the reward of the one who brought him: earned, or to be earned once approved.
        crowd: which friend at one address, where that is a doubt.
        available_ms: of a pending reward; None while a sign-off is waited for.
    """

    friend_id: int
    friend_name: str | None
    friend_row: int
    referrer_id: int
    referrer_name: str | None
    referrer_row: int
    seen_by: Seen | None
    order_id: int | None
    order_no: str | None
    ordered_on: date | None
    order_minor: int | None
    friend_minor: int
    points: int
    friend_points: int
    state: RewardState
    choice: Choice
    doubts: tuple[Doubt, ...]
    crowd: int = 0
    available_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Kin:
    """A person in a family; money of twelve months, `brought` friends in all."""

    person_id: int
    name: str | None
    money_365: int
    brought: int
    state: RewardState = RewardState.NOTHING
    seen_by: Seen | None = None
    doubts: tuple[Doubt, ...] = ()
    available_ms: int | None = None
    friends: "tuple[Kin, ...]" = ()


@dataclass(frozen=True, slots=True)
class Family:
    """A person with those whom he brought, two circles deep.

    Attributes:
        root: the person; `friends` are the first circle, theirs the second.
        first_365, second_365: money of twelve months of all in the circle, also ones not drawn.
        first, second: people in the circle, by their numbers.
        deeper: people further down.
        points, pending: the rewards of the person: there or spent, and pending.
        referrer_id: who brought the person.
    """

    root: Kin
    first: tuple[int, ...]
    second: tuple[int, ...]
    deeper: tuple[int, ...]
    first_365: int
    second_365: int
    points: int
    pending: int
    referrer_id: int | None = None
    referrer_name: str | None = None
    code: str | None = None
    friends_minor: int = 0


@dataclass(frozen=True, slots=True)
class ReferralFigures:
    """The strip: home money of twelve months, points that rewards gave, less what went back."""

    holders: int
    referrers: int
    friends: int
    bought_again: int
    friends_365: int
    points: int
    pending: int
    to_review: int


@dataclass(frozen=True, slots=True)
class ReferralFront:
    """What the page shows first, of one moment: figures, who wait for the seller, the newest."""

    figures: ReferralFigures
    waiting: tuple[ReferralRow, ...]
    newest: tuple[ReferralRow, ...]


@dataclass(frozen=True, slots=True)
class CardText:
    """What a card to forward says besides its code."""

    person_id: int
    name: str | None
    business: str
    code: str
    friend_points: int
    least_minor: int


@dataclass(frozen=True, slots=True)
class CodesGiven:
    """How giving codes went: people who got one, and people who had one already."""

    given: int
    had: int
