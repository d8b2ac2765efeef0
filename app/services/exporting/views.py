"""What goes out: the tables and their columns, and what was written."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class OutTable(StrEnum):
    """A table that can go out as a file."""

    CUSTOMERS = "customers"
    ORDERS = "orders"
    LINES = "lines"
    PRODUCTS = "products"
    CONTACTS = "contacts"
    ADDRESSES = "addresses"
    CONSENTS = "consents"
    NOTES = "notes"
    FACTS = "facts"
    CONCERNS = "concerns"
    HISTORY = "history"
    FURTHER = "further"  # columns of files that no field of ours takes
    POINTS = "points"  # every entry of the ledger
    REFERRALS = "referrals"
    COUPONS = "coupons"  # who holds which, with the code and its use
    BALANCES = "balances"  # what people have, as it can be taken over elsewhere
    TIERS = "tiers"  # everybody's way through the tiers
    TIER_ACTS = "tier_acts"  # tiers set by hand, privileges used
    LISTS = "lists"  # who is on which frozen list


class CustomerColumn(StrEnum):
    """One column of the customers; the value is the code that words are made of."""

    NUMBER = "number"
    NAME = "name"
    CALLED_AS = "called_as"
    KANA = "kana"
    COMPANY = "company"
    ACCOUNTS = "accounts"
    PHONE = "phone"
    EMAIL = "email"
    CLASS = "class"
    TAGS = "tags"
    PROVINCE = "province"
    CITY = "city"
    ADDRESS = "address"
    SHOPS = "shops"
    ORDERS = "orders"
    SPENT = "spent"
    FIRST_ORDER = "first_order"
    LAST_ORDER = "last_order"
    CONSENT_SMS = "consent_sms"
    CONSENT_EMAIL = "consent_email"
    CONSENT_CALL = "consent_call"
    GENDER = "gender"
    BIRTHDAY = "birthday"
    SOURCE = "source"
    NOTE = "note"
    HIDDEN = "hidden"
    POINTS = "points"
    POINTS_PENDING = "points_pending"
    POINTS_OWED = "points_owed"
    POINTS_EXPIRE = "points_expire"
    REFERRAL_CODE = "referral_code"
    REFERRED_BY = "referred_by"
    FRIENDS = "friends"
    TIER = "tier"
    TIER_SINCE = "tier_since"
    TIER_UNTIL = "tier_until"
    OWN = "own"  # every field of the seller's own


@dataclass(frozen=True, slots=True)
class OutWords:
    """How codes become words in the language in use.

    Attributes:
        column: the heading of a column, by its code.
        cell: the words of a code in a column: a class, a state, a gender.
        sheet: the name of a table's sheet.
    """

    column: Callable[[str], str]
    cell: Callable[[str, str], str]
    sheet: Callable[[OutTable], str]


@dataclass(frozen=True, slots=True)
class OutWish:
    """What is wanted.

    Attributes:
        path: its ending says which kind of file: .xlsx, .csv, or .zip for a CSV of each table.
        columns: of customers, in their sequence.
        is_masked: phones and e-mails with their middle hidden.
    """

    path: Path
    columns: tuple[CustomerColumn, ...] = tuple(CustomerColumn)
    is_masked: bool = True


@dataclass(frozen=True, slots=True)
class OutReport:
    """What was written.

    Attributes:
        rows: of all tables, the headings not counted.
        cleaned: cells that lost characters which the file cannot hold.
    """

    path: Path
    rows: int
    cleaned: int
