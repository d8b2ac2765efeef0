"""What the ledger of points tells and is told: frozen values that cross the rooms."""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum

from app.models.tables.codes import LotState, PointsKind
from app.services.points.gain_views import NOTHING, Gain

__all__ = ["LotState", "PointsKind"]


class Reason(StrEnum):
    """Why the program posted an entry; the seller's own reasons are codes beside these."""

    ORDER = "order"
    REFUND = "refund"
    UNRETURN = "unreturn"
    RECALCULATION = "recalculation"
    UNDO = "undo"
    UNMERGE = "unmerge"
    OPENING = "opening"
    REFERRAL = "referral"
    TIER_BONUS = "tier_bonus"


class HandReason(StrEnum):
    """Why a seller gives or takes points by hand; a note says the rest."""

    GOODWILL = "goodwill"
    COMPENSATION = "compensation"
    REVIEW = "review"
    BIRTHDAY = "birthday"
    PROFILE = "profile"
    SURVEY = "survey"
    REFERRAL = "referral"
    CORRECTION = "correction"
    CLEARING = "clearing"
    OTHER = "other"


class Notice(IntEnum):
    """How many days before points expire a person is told of it: once at each."""

    FIRST = 30
    LAST = 7


@dataclass(frozen=True, slots=True)
class Standing:
    """What a person has; with a debt nothing is available."""

    available: int
    pending: int
    debt: int


@dataclass(frozen=True, slots=True)
class LotRow:
    """Points that came together; None never expires."""

    lot_id: int
    customer_id: int
    remaining: int
    state: LotState
    expires_on: date | None


@dataclass(frozen=True, slots=True)
class StatementLine:
    """One entry as the customer reads it; `balance` is what all up to it come to.

    Attributes:
        earned_on: of what expired or was released: when it was earned.
    """

    entry_id: int
    at_ms: int
    kind: PointsKind
    signed: int
    points: int
    reason: str
    order_no: str | None
    note: str | None
    balance: int
    earned_on: date | None = None


@dataclass(frozen=True, slots=True)
class Expiring:
    """What a person loses next; one line for each person, however many lots there are.

    Attributes:
        points: all that expires within the days of the notice, today included.
        first_on: the last day on which the first of them can be used.
    """

    person_id: int
    points: int
    first_on: date


@dataclass(frozen=True, slots=True)
class Outstanding:
    """What all people have together at this moment."""

    people: int
    available: int
    pending: int
    debt: int


@dataclass(frozen=True, slots=True)
class AdjustOutlook:
    """What adjusting points of many would do.

    Attributes:
        before: what they can spend now, all together; `after` is what they could then.
        short: the people who have less than would be taken, and stay as they are.
    """

    people: int
    before: int
    after: int
    short: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Posted:
    """What a wish came to: its action, the entries written, the people it could not be done for.

    Attributes:
        entry_id: of a spending its entry, from which `voucher_code` makes the code.
        gain: what a spending brought beside the voucher.
    """

    action_id: int | None
    entries: int
    points: int
    short: tuple[int, ...] = ()
    entry_id: int | None = None
    gain: Gain = NOTHING


@dataclass(frozen=True, slots=True)
class OpeningRow:
    """What a customer row had elsewhere; None never expires."""

    customer_id: int
    points: int
    expires_on: date | None


@dataclass(frozen=True, slots=True)
class Difference:
    """An order that would earn otherwise by the rules of today."""

    order_id: int
    order_no: str
    customer_id: int
    posted: int
    target: int


@dataclass(frozen=True, slots=True)
class PointsBack:
    """How taking a wish back went; `kept` counts entries that were left as they are."""

    action_id: int
    restored: int
    kept: int
