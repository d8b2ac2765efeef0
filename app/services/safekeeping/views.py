"""What copies, checks and the start tell: frozen values that cross the rooms."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class FaultCode(StrEnum):
    """What a check can find wrong in a shop file; each has its own sentence on screen."""

    UNREADABLE = "unreadable"
    INTEGRITY = "integrity"
    FOREIGN_KEYS = "foreign_keys"
    VERSION = "version"
    GUARDS = "guards"
    BUSINESS = "business"
    PERSON_OF_GROUP = "person_of_group"
    IDENTITY_ROW = "identity_row"
    CONTACT_ROW = "contact_row"
    WRITTEN_ROW = "written_row"
    WRITTEN_FORM = "written_form"
    ORDER_VALID = "order_valid"
    ORDER_RANK = "order_rank"
    ORDER_NET = "order_net"
    IMPORT_COUNTS = "import_counts"
    KEPT_ROWS = "kept_rows"
    JOURNAL = "journal"
    PERSON_SUMMARY = "person_summary"
    PERSON_PRODUCT = "person_product"
    SEARCH_INDEX = "search_index"
    MERGES = "merges"
    ERASED = "erased"
    POINTS = "points"
    TIERS = "tiers"
    POINTS_HEAD = "points_head"
    REFERRALS = "referrals"
    COUPONS = "coupons"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing a check found: its code (a FaultCode), how often, and the first few row ids."""

    code: str
    count: int
    facts: tuple[str, ...] = ()


class CopyFault(StrEnum):
    """Why an offered copy is not used."""

    MISSING = "missing"
    NOT_A_COPY = "not_a_copy"
    CHANGED = "changed"
    UNSOUND = "unsound"
    OTHER_BUSINESS = "other_business"


@dataclass(frozen=True, slots=True)
class CopyRow:
    """One dated copy; sizes in bytes. People and orders are 0 where its note is missing.

    Attributes:
        newest_ms: the newest action in it, so that one sees what a restore would lose.
        is_verified: it was checked when it was made, and its size is still the same.
    """

    path: Path
    made_at_ms: int
    people: int
    orders: int
    size: int
    is_verified: bool
    newest_ms: int = 0


@dataclass(frozen=True, slots=True)
class NewBusiness:
    """What the seller says when he begins; zone and currency are fixed by the first import."""

    name: str
    zone: str
    currency: str
    country: str
    is_sample: bool = False


@dataclass(frozen=True, slots=True)
class BusinessFacts:
    """The business as its file tells it; the epoch goes up whenever a copy is restored."""

    name: str
    zone: str
    currency: str
    country: str
    is_sample: bool
    epoch: int
