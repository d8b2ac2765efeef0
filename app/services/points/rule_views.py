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


@dataclass(frozen=True, slots=True)
class RuleSettings:
    """How orders earn.

    Attributes:
        is_on: orders earn at all.
        points: whole points for each `per_minor` of home money.
        leaves_out_postage: what was paid for postage earns nothing; the same for coupons and for
            what points paid.
        expiry_span: days, or months for Expiry.MONTHS; of no meaning for the others.
    """

    is_on: bool = True
    points: int = 1
    per_minor: int = 100
    leaves_out_postage: bool = True
    leaves_out_coupons: bool = True
    leaves_out_points: bool = True
    pending_from: PendingFrom = PendingFrom.PAID
    pending_days: int = 15
    expiry: Expiry = Expiry.NEXT_YEAR
    expiry_span: int = 0


@dataclass(frozen=True, slots=True)
class RuleVersion:
    """One version of the rules; it holds for orders counted on `from_on` or later."""

    version: int
    from_on: date
    settings: RuleSettings


@dataclass(frozen=True, slots=True)
class RuleOutlook:
    """What new rules would do to lots that are there: the better day, never the worse."""

    lots: int
    extended: int
    points_extended: int
