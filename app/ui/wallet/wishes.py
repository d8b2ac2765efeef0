"""What is wished for somebody's points; each has a key, so that a double click is one entry."""

from dataclasses import dataclass, field
from datetime import date
from uuid import uuid4

from app.services.points import ForOrder, SpendTerms


def new_key() -> str:
    """Give a key for one wish; made when its popup opens."""
    return uuid4().hex


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose points are meant.

    Attributes:
        count: how many people.
        available: what the only one can spend; None for many.
        debt: of the only one.
        name: of the only one, as the card tells it.
    """

    count: int
    available: int | None = None
    debt: int = 0
    name: str = ""


@dataclass(frozen=True, slots=True)
class AdjustWish:
    """Points given by hand, or taken below 0."""

    points: int
    reason: str
    note: str = ""
    key: str = field(default_factory=new_key)


@dataclass(frozen=True, slots=True)
class SpendWish:
    """Points redeemed; by which rule, None for whatever was agreed, and what that gives.

    Attributes:
        order: for which they are; None while there is none yet.
    """

    points: int
    note: str = ""
    terms: SpendTerms | None = None
    what: str = ""
    order: ForOrder | None = None
    key: str = field(default_factory=new_key)


@dataclass(frozen=True, slots=True)
class ForgiveWish:
    """A debt let go."""

    reason: str
    note: str = ""
    key: str = field(default_factory=new_key)


@dataclass(frozen=True, slots=True)
class ExtendWish:
    """Points that last until a day."""

    until: date
