"""What pages show of segments: frozen values that cross the rooms."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.services.customers.views import CustomerRow
from app.services.segments import ReadySegment, Tree

READY = "ready:"
OWN = "own:"
Path = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class KeptSegment:
    """A question kept by name, or a list taken from one.

    Attributes:
        key: "ready:slipping" or "own:12"; what a membership of a tree names it by.
        name: empty for a ready-made one, whose words are made from its code.
        ready: of a ready-made one; None for one of the seller's own.
        tree: what is asked; of a frozen list what was asked when it was taken. One that this
            program cannot read has `unknown`, is read-only and answers nobody.
        is_changed: a ready-made one asks something else than the program made it to.
        is_tab: stands above the list of people.
        taken_on: the day a frozen list was taken, None for a live one.
        changed_at_ms, used_at_ms: None for never.
    """

    key: str
    name: str
    ready: ReadySegment | None
    tree: Tree
    is_changed: bool = False
    is_tab: bool = False
    taken_on: date | None = None
    changed_at_ms: int | None = None
    used_at_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Reach:
    """How many people have a usable contact and have not refused the channel."""

    sms: int = 0
    email: int = 0
    call: int = 0


@dataclass(frozen=True, slots=True)
class SegmentFigures:
    """How many people, their home money of 365 days, and how they can be reached."""

    people: int
    money_365_minor: int
    reach: Reach


@dataclass(frozen=True, slots=True)
class Probe:
    """What a tree answers while it is edited.

    Attributes:
        all_people: everybody who is not hidden.
        left: by the path of a part in the tree (indexes of `Group.parts`): people left after it in
            an "all" group; in an "any" group how many of those left before the group fit it alone;
            in a "none" group how many of them it takes away. A group's own path: left after it.
        sample: some of them, most money first.
        took_ms: how long the counting took.
    """

    figures: SegmentFigures
    all_people: int
    left: Mapping[Path, int]
    sample: tuple[CustomerRow, ...]
    took_ms: int


class ReasonCode(StrEnum):
    """What a line of "why this number" tells; `values` in brackets."""

    DAYS = "days"  # first order in the last so many days (days)
    ORDERS_AT_LEAST = "orders_at_least"  # (orders)
    OWN_GAP = "own_gap"  # people with a rhythm of their own (least gaps)
    CATEGORY_GAP = "category_gap"  # the gap of what they bought first (category, days)
    SHOP_GAP = "shop_gap"  # the gap of the whole shop (days)
    NO_GAP = "no_gap"  # the shop has none yet (days)
    SLIPPING = "slipping"  # overdue by so many gaps (from, to)
    LOST = "lost"  # overdue by more gaps (from)
    SECOND_MEDIAN = (
        "second_median"  # days between first and second order (days); people: of how many
    )
    SECOND_WINDOW = "second_window"  # the middle half of them (from days, to days)
    TOP_SHARE = "top_share"  # (percent); people: who spent anything in 365 days
    MONEY_BORDER = "money_border"  # least money in 365 days among them (minor)
    ONE_ORDER = "one_order"  # people with one order
    DISCOUNT_SHARE = "discount_share"  # (percent)
    LAUNCH_DAYS = "launch_days"  # bought within so many days of a product's first sale (days)
    PRODUCT = "product"  # of this product (title)
    PRODUCT_CYCLE = "product_cycle"  # refill of a product (title, days)
    SEASON = "season"  # pieces between launch and peak week (pieces)
    DISCOUNTED_FIRST = "discounted_first"  # the first order had at least so much off (percent)
    CLASS = "class"  # of a class (class code)
    SPENT_AT_LEAST = "spent_at_least"  # (minor)
    PROVINCE = "province"  # (province)
    BIRTHDAY_SUN = "birthday_sun"
    BIRTHDAY_MOON = "birthday_moon"
    UNPAID_HOURS = "unpaid_hours"  # (hours)
    EVENT_DAY = "event_day"  # (month × 100 + day)
    REFUSED_SMS = "refused_sms"
    REFUSED_EMAIL = "refused_email"
    REFUSED_BOTH = "refused_both"
    NO_CONTACT = "no_contact"  # neither phone nor e-mail is known
    BAD_CONTACT = "bad_contact"  # one is known, none can be used
    ALL_REFUSED = "all_refused"  # usable, but refused on every channel
    REFUNDS = "refunds"  # (times)
    CONCERN = "concern"  # an open concern (kind)
    BOUGHT_NOT = "bought_not"  # bought the one, not the other (title, title)
    REFERRED = "referred"  # people by how many friends (friends)
    BIRTHDAY_UNKNOWN = "birthday_unknown"
    NOTHING_KNOWN = "nothing_known"  # the business has too few orders to tell
    IN_RHYTHM = "in_rhythm"  # overdue by no more gaps than (gaps)
    EVENT_NEWCOMERS = "event_newcomers"  # first came on the event day (month × 100 + day)
    EVENT_REGULARS = "event_regulars"  # ordered on it, and came before (month × 100 + day)
    BOUGHT_BOTH = "bought_both"  # (title, title)
    POINTS_SOON = "points_soon"  # the next points go within so many days (days)
    POINTS_LATER = "points_later"  # later than that, and within so many (days)
    NEAR_TIER = "near_tier"  # on the last part of the way to a tier (percent, tier code)
    NEW_AGAIN = "new_again"  # newcomers of before who came again in time (how many, days)
    ORDERS_EXACTLY = "orders_exactly"  # (orders)
    ORDERED = "ordered"  # all who ordered
    ONE_OPEN = "one_open"  # the days in which three of four come again are not over (days)
    ONE_LATE = "one_late"  # they are over (days)
    SHOP_DISCOUNTED = "shop_discounted"  # of all orders (percent)
    SHOP_REFUNDED = "shop_refunded"  # of all orders (percent)
    REFUNDED_ONCE = "refunded_once"  # once at least
    LAUNCHES = "launches"  # launched products (how many)
    LAUNCH_EVER = "launch_ever"  # bought one of them at any time
    SEASON_DAYS = "season_days"  # from first sale to the end of the best week, the middle (days)
    PROMOTED_AGAIN = "promoted_again"  # of the segment, came again (percent)
    OTHERS_AGAIN = "others_again"  # of who came without such a discount, came again (percent)
    MONEY_SHARE = "money_share"  # of the money of 365 days (percent)
    BIRTHDAY_KNOWN = "birthday_known"
    OTHERS = "others"  # the parts that are too small for a line of their own


@dataclass(frozen=True, slots=True)
class ReasonLine:
    """One line of "why this number", from the business's own data.

    Attributes:
        values: as its code says; money in home minor units.
        people: None for a line that is a fact and no part of the number.
        is_part: such lines add up to the number.
        tree: whom it counts, where a question can ask for them.
        part: by what its people are told apart from those of other lines.
    """

    code: ReasonCode
    values: tuple[float | str, ...] = ()
    people: int | None = None
    is_part: bool = False
    tree: Tree | None = field(default=None, compare=False)
    part: object = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Slice:
    """Some people as a number and as a question that lists them."""

    tree: Tree
    people: int


@dataclass(frozen=True, slots=True)
class Difference:
    """How a frozen list differs from what its rule answers today."""

    left: Slice
    joined: Slice


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two segments beside one another."""

    both: Slice
    only_a: Slice
    only_b: Slice
