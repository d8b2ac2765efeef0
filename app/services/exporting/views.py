"""What goes out: the columns of the customer table, and what was written."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class CustomerColumn(StrEnum):
    """One column of the customers; the value is the code that words are made of."""

    NUMBER = "number"
    NAME = "name"
    CALLED_AS = "called_as"
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
    GENDER = "gender"
    BIRTHDAY = "birthday"
    SOURCE = "source"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class OutWords:
    """How codes become words in the language in use.

    Attributes:
        column: the heading of a column.
        cell: the words of a code in a column: a class, a consent, a gender.
        sheet: the name of the sheet.
    """

    column: Callable[[CustomerColumn], str]
    cell: Callable[[CustomerColumn, str], str]
    sheet: str


@dataclass(frozen=True, slots=True)
class OutWish:
    """What is wanted.

    Attributes:
        path: its ending says which kind of file: .xlsx or .csv.
        columns: in their sequence.
        is_masked: phones and e-mails with their middle hidden.
    """

    path: Path
    columns: tuple[CustomerColumn, ...] = tuple(CustomerColumn)
    is_masked: bool = True


@dataclass(frozen=True, slots=True)
class OutReport:
    """What was written.

    Attributes:
        people: rows, the heading not counted.
        cleaned: cells that lost characters which a workbook cannot hold.
    """

    path: Path
    people: int
    cleaned: int
