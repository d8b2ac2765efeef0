"""Condition trees: which people are meant, kept as versioned JSON (decision D8)."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

Scalar = str | int | float
DEEPEST = 3
MOST_CONDITIONS = 100


class Field(StrEnum):
    """What a condition asks about; the value is the code that is kept."""

    NAME = "name"
    REGION = "region"
    CLASS = "class"
    TAG = "tag"
    SHOP = "shop"
    PRODUCT = "product"
    SPENT = "spent"
    ORDERS = "orders"
    FIRST_ORDER = "first_order"
    LAST_ORDER = "last_order"
    DAYS_SINCE = "days_since"
    OVERDUE = "overdue"
    CONSENT_SMS = "consent_sms"
    CONSENT_EMAIL = "consent_email"
    HIDDEN = "hidden"


class Kind(StrEnum):
    """What the values of a field are like."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    CHOICE = "choice"
    MANY = "many"
    YES_NO = "yes_no"


class Op(StrEnum):
    """How a condition compares. Where a name denies, who has no value is in."""

    IS = "is"
    IS_NOT = "is_not"
    CONTAINS = "contains"
    CONTAINS_NOT = "contains_not"
    STARTS_WITH = "starts_with"
    ENDS_WITH = "ends_with"
    OVER = "over"
    AT_LEAST = "at_least"
    UNDER = "under"
    AT_MOST = "at_most"
    BETWEEN = "between"
    BEFORE = "before"
    AFTER = "after"
    IN_LAST = "in_last"
    NOT_IN_LAST = "not_in_last"
    OVER_AGO = "over_ago"
    THIS = "this"
    PREVIOUS = "previous"
    WEEKDAY = "weekday"
    MONTH = "month"
    ANY_OF = "any_of"
    ALL_OF = "all_of"
    NONE_OF = "none_of"
    EXACTLY = "exactly"
    EMPTY = "empty"
    NOT_EMPTY = "not_empty"


class Unit(StrEnum):
    """Lengths of time that days are compared by; weeks begin on Monday."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class How(StrEnum):
    """How the parts of a group are joined."""

    ALL = "all"
    ANY = "any"
    NONE = "none"


KINDS: dict[Field, Kind] = {
    Field.NAME: Kind.TEXT,
    Field.REGION: Kind.CHOICE,
    Field.CLASS: Kind.CHOICE,
    Field.TAG: Kind.MANY,
    Field.SHOP: Kind.MANY,
    Field.PRODUCT: Kind.MANY,
    Field.SPENT: Kind.NUMBER,
    Field.ORDERS: Kind.NUMBER,
    Field.FIRST_ORDER: Kind.DAY,
    Field.LAST_ORDER: Kind.DAY,
    Field.DAYS_SINCE: Kind.NUMBER,
    Field.OVERDUE: Kind.NUMBER,
    Field.CONSENT_SMS: Kind.CHOICE,
    Field.CONSENT_EMAIL: Kind.CHOICE,
    Field.HIDDEN: Kind.YES_NO,
}
OPERATORS: dict[Kind, tuple[Op, ...]] = {
    Kind.TEXT: (
        Op.IS,
        Op.IS_NOT,
        Op.CONTAINS,
        Op.CONTAINS_NOT,
        Op.STARTS_WITH,
        Op.ENDS_WITH,
        Op.EMPTY,
        Op.NOT_EMPTY,
    ),
    Kind.NUMBER: (
        Op.IS,
        Op.IS_NOT,
        Op.OVER,
        Op.AT_LEAST,
        Op.UNDER,
        Op.AT_MOST,
        Op.BETWEEN,
        Op.EMPTY,
        Op.NOT_EMPTY,
    ),
    Kind.DAY: (
        Op.IS,
        Op.BEFORE,
        Op.AFTER,
        Op.BETWEEN,
        Op.IN_LAST,
        Op.NOT_IN_LAST,
        Op.OVER_AGO,
        Op.THIS,
        Op.PREVIOUS,
        Op.WEEKDAY,
        Op.MONTH,
        Op.EMPTY,
        Op.NOT_EMPTY,
    ),
    Kind.CHOICE: (Op.IS, Op.IS_NOT, Op.ANY_OF, Op.NONE_OF, Op.EMPTY, Op.NOT_EMPTY),
    Kind.MANY: (Op.ANY_OF, Op.ALL_OF, Op.NONE_OF, Op.EXACTLY, Op.EMPTY, Op.NOT_EMPTY),
    Kind.YES_NO: (Op.IS,),
}


@dataclass(frozen=True, slots=True)
class Condition:
    """One comparison.

    Attributes:
        values: money in home minor units; days since 1970-01-01; a period as how many and its
            unit, or the unit alone; a weekday 0 (Monday) to 6; a region as "province" or
            "province/city"; shops and products by their ids; yes as 1, no as 0.
    """

    field: Field
    op: Op
    values: tuple[Scalar, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Conditions and groups joined in one way; an empty one means everybody."""

    how: How = How.ALL
    parts: tuple["Condition | Group", ...] = ()

    def conditions(self) -> Iterator[Condition]:
        """Give all conditions, those of inner groups included."""
        for part in self.parts:
            if isinstance(part, Group):
                yield from part.conditions()
            else:
                yield part


@dataclass(frozen=True, slots=True)
class Tree:
    """A question for people.

    Attributes:
        unknown: names of fields and operators that this program lacks; such a tree is read-only
            and answers nobody.
        text: the JSON it was read from, where it cannot be written again without loss.
    """

    root: Group = Group()
    unknown: tuple[str, ...] = ()
    text: str = ""

    @property
    def asks_hidden(self) -> bool:
        """Tell whether hidden people may be meant."""
        return any(each.field is Field.HIDDEN for each in self.root.conditions())


EVERYBODY = Tree()


class ReadyView(StrEnum):
    """The views that stand above the list from the start."""

    ALL = "all"
    NEW = "new"
    REPEAT = "repeat"
    SLIPPING = "slipping"
    LOST = "lost"
    WHOLESALE = "wholesale"
