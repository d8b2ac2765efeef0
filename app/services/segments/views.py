"""Condition trees: which people are meant, kept as versioned JSON (decision D8)."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.services.segments.vocabulary import Field, How, Op

Scalar = str | int | float
DEEPEST = 3
MOST_CONDITIONS = 100


@dataclass(frozen=True, slots=True)
class Condition:
    """One comparison.

    Attributes:
        values: money in home minor units; days since 1970-01-01; a period as how many and its
            unit, or the unit alone; a weekday 0 (Monday) to 6; a day of the year, also of the moon
            calendar, as month × 100 + day; shares in percent; a region as "province" or
            "province/city"; shops and products by their ids; yes as 1, no as 0.
        about: of facets the code, of the seller's own fields the number.
    """

    field: Field
    op: Op
    values: tuple[Scalar, ...] = ()
    about: str = ""


class LineField(StrEnum):
    """What is asked of an order and its lines inside a happening.

    SINCE_LAUNCH are the days since the product was first sold, UNTIL_PEAK those that its best week
    was still to go; what was there from the start has neither. DISCOUNT is a share in percent.
    """

    PRODUCT = "product"
    TITLE = "title"
    VARIATION = "variation"
    PIECES = "pieces"
    AMOUNT = "amount"
    TOTAL = "total"
    SHOP = "shop"
    PROVINCE = "province"
    BUYING_DAY = "buying_day"
    CATEGORY = "category"
    CODE = "code"
    PRICE = "price"
    HOUR = "hour"
    DISCOUNT = "discount"
    SINCE_LAUNCH = "since_launch"
    UNTIL_PEAK = "until_peak"


@dataclass(frozen=True, slots=True)
class LineCondition:
    """One comparison with a line, or with its order; values as of a Condition."""

    field: LineField
    op: Op
    values: tuple[Scalar, ...] = ()


class Measure(StrEnum):
    """What is counted: orders, their home money, pieces of their lines; points of the ledger."""

    ORDERS = "orders"
    MONEY = "money"
    PIECES = "pieces"
    POINTS_EARNED = "points_earned"
    POINTS_SPENT = "points_spent"


@dataclass(frozen=True, slots=True)
class Happening:
    """Did somebody order, so often, in such a time, of such a kind.

    Attributes:
        op: AT_LEAST, AT_MOST or IS; "did not" is AT_MOST 0.
        amount: of orders, pieces or points, or home minor units.
        period: operator and values of a day; None for ever. Points count on the day of the entry.
        lines: all hold for one line; where `is_same_order`, each for some line of one order. Of
            points they hold of the valid order for which they came or went.
            Pieces are counted of lines for which all hold, whatever `is_same_order` says.
    """

    op: Op = Op.AT_LEAST
    amount: int = 1
    measure: Measure = Measure.ORDERS
    period: tuple[Op, tuple[Scalar, ...]] | None = None
    lines: tuple[LineCondition, ...] = ()
    is_same_order: bool = False


@dataclass(frozen=True, slots=True)
class Member:
    """Who is, or is not, in another segment, by its name."""

    segment: str
    is_in: bool = True


@dataclass(frozen=True, slots=True)
class Share:
    """A stable random share in percent, the same people each time; another salt, others."""

    percent: float
    salt: int = 0


@dataclass(frozen=True, slots=True)
class Group:
    """Conditions and groups joined in one way; an empty one means everybody."""

    how: How = How.ALL
    parts: "tuple[Condition | Happening | Member | Share | Group, ...]" = ()

    def leaves(self) -> "Iterator[Condition | Happening | Member | Share]":
        """Give all parts that are no groups, those of inner groups included."""
        for part in self.parts:
            if isinstance(part, Group):
                yield from part.leaves()
            else:
                yield part

    def conditions(self) -> Iterator[Condition]:
        """Give all conditions, those of inner groups included."""
        return (part for part in self.leaves() if isinstance(part, Condition))


@dataclass(frozen=True, slots=True)
class First:
    """Only the first so many of those who are meant, by a number or day, the largest first."""

    count: int
    field: Field
    is_smallest: bool = False


@dataclass(frozen=True, slots=True)
class Tree:
    """A question for people.

    Attributes:
        unknown: names of fields and operators that this program lacks; such a tree is read-only
            and answers nobody.
        text: the JSON it was read from, where it cannot be written again without loss.
        first: narrows it to so many.
        people: narrows it to these persons, hidden ones among them, whom a page has counted: a
            JSON list of numbers, of which one merged away means the person of today. No rule says
            it, so such a tree is never kept.
    """

    root: Group = Group()
    unknown: tuple[str, ...] = ()
    text: str = ""
    first: First | None = None
    people: str = ""

    @property
    def asks_hidden(self) -> bool:
        """Tell whether hidden people may be meant."""
        return bool(self.people) or any(
            each.field is Field.HIDDEN for each in self.root.conditions()
        )


EVERYBODY = Tree()


class ReadyView(StrEnum):
    """The views that stand above the list from the start."""

    ALL = "all"
    NEW = "new"
    REPEAT = "repeat"
    SLIPPING = "slipping"
    LOST = "lost"
    WHOLESALE = "wholesale"


class ReadySegment(StrEnum):
    """The segments that every business has from the start; the code is kept for ever."""

    NEW = "new"
    SECOND_DUE = "second_due"
    REPEAT = "repeat"
    REGULARS = "regulars"
    BEST = "best"
    SLIPPING = "slipping"
    LOST = "lost"
    ONE_ORDER = "one_order"
    PRICE_MINDED = "price_minded"
    LAUNCH_BUYERS = "launch_buyers"
    SEASON_PIECES = "season_pieces"
    PROMOTION = "promotion"
    WHOLESALE = "wholesale"
    FREE_POST = "free_post"
    BIRTHDAY = "birthday"
    NO_BIRTHDAY = "no_birthday"
    REFILL_DUE = "refill_due"
    UNPAID = "unpaid"
    POINTS_EXPIRE = "points_expire"
    NEAR_TIER = "near_tier"
    EVENT_NEWCOMERS = "event_newcomers"
    EVENT_REGULARS = "event_regulars"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    REFUNDED_TWICE = "refunded_twice"
    COMPLAINT_OPEN = "complaint_open"  # a concern: the code is older than the word
    BOUGHT_NOT = "bought_not"
    BOUGHT_NOT_2 = "bought_not_2"
    BOUGHT_NOT_3 = "bought_not_3"
    REFERRED = "referred"
