"""Records that look invalid: each reason is a question like any other, which any list can ask.

It only proposes to hide: whoever was hidden once and shown again is not proposed any more.
"""

from collections.abc import Mapping
from enum import StrEnum

from app.services.segments import Condition, Field, Group, How, Op, Tree


class InvalidReason(StrEnum):
    """Why a record looks invalid."""

    PHONE = "phone"
    CLOSED = "closed"
    BOUNCED = "bounced"
    TESTS = "tests"


_USABLE = ("valid", "masked")
_NO_PHONE = Condition(Field.PHONE_STATE, Op.NONE_OF, _USABLE)
_NO_EMAIL = Condition(Field.EMAIL_STATE, Op.NONE_OF, _USABLE)
_UNLESS_FINE = Condition(Field.SHOWN_AGAIN, Op.IS, (0,))


def _never(*fields: Field) -> tuple[Condition, ...]:
    return tuple(Condition(field, Op.IS, (0,)) for field in fields)


_PARTS: Mapping[InvalidReason, tuple[Condition, ...]] = {
    InvalidReason.PHONE: (Condition(Field.PHONE_STATE, Op.ANY_OF, ("bad",)), _NO_EMAIL),
    # Who paid once and got it back is a real buyer.
    InvalidReason.CLOSED: (
        Condition(Field.CLOSED, Op.AT_LEAST, (1,)),
        *_never(Field.ORDERS, Field.UNPAID, Field.REFUNDS),
    ),
    InvalidReason.BOUNCED: (Condition(Field.EMAIL_STATE, Op.ANY_OF, ("bounced",)), _NO_PHONE),
    InvalidReason.TESTS: (
        Condition(Field.OWN_TESTS, Op.AT_LEAST, (1,)),
        *_never(Field.ORDERS, Field.CLOSED, Field.UNPAID, Field.REFUNDS),
    ),
}


def invalid_tree(reason: InvalidReason) -> Tree:
    """Give the question for those of one reason."""
    return Tree(Group(parts=(*_PARTS[reason], _UNLESS_FINE)))


def invalid_buyers(reason: InvalidReason) -> Tree:
    """Give the question for those of one reason who have orders that count."""
    bought = Condition(Field.ORDERS, Op.AT_LEAST, (1,))
    return Tree(Group(parts=(*_PARTS[reason], bought, _UNLESS_FINE)))


def all_invalid() -> Tree:
    """Give the question for those of any reason."""
    groups = tuple(Group(parts=parts) for parts in _PARTS.values())
    return Tree(Group(parts=(Group(How.ANY, groups), _UNLESS_FINE)))
