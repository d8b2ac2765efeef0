"""What the import tells and takes: frozen values that cross the rooms."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol


class TableKind(StrEnum):
    """What the rows of a table are."""

    ORDERS = "orders"
    LINES = "lines"
    CUSTOMERS = "customers"


class Refusal(StrEnum):
    """Why a whole file is not read; each has its own sentence on screen."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    EMPTY = "empty"
    NOT_A_TABLE = "not_a_table"
    NO_ROWS = "no_rows"
    PASSWORD = "password"  # noqa: S105 - a code, not a secret
    BROKEN = "broken"
    TOO_LARGE = "too_large"
    TOO_MUCH_MEMORY = "too_much_memory"
    TOO_SLOW = "too_slow"
    UNSAFE_ZIP = "unsafe_zip"
    CRASHED = "crashed"
    BILL_ALIPAY = "bill_alipay"
    BILL_WECHAT = "bill_wechat"
    BANK_STATEMENT = "bank_statement"
    SETTLEMENT = "settlement"
    NOT_MATCHED = "not_matched"
    SHOP_UNKNOWN = "shop_unknown"
    OTHER_SHOP = "other_shop"
    DATES_UNDECIDED = "dates_undecided"
    CANCELLED = "cancelled"
    ROUND_TRIP = "round_trip"  # our own people, edited in Excel; another page takes them


class Reason(StrEnum):
    """Why one row is kept aside."""

    ID_DESTROYED = "id_destroyed"
    ID_MISSING = "id_missing"
    DATE_IMPOSSIBLE = "date_impossible"
    DATE_MISSING = "date_missing"
    AMOUNT_UNREADABLE = "amount_unreadable"
    AMOUNT_MISSING = "amount_missing"
    STATUS_UNKNOWN = "status_unknown"
    CELL_ERROR = "cell_error"
    NO_CONTACT = "no_contact"
    QUANTITY_UNREADABLE = "quantity_unreadable"
    CURRENCY_UNKNOWN = "currency_unknown"
    ROW_BROKEN = "row_broken"


class Certainty(StrEnum):
    """How sure the program is of a column's field."""

    SURE = "sure"
    CHECK = "check"
    NOT_MATCHED = "not_matched"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class ColumnLook:
    """One column of a foreign table: its name, first filled value and proposed field code."""

    name: str
    first_value: str
    field: str | None
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class TableLook:
    """One table found in a file, before anything is read in full.

    Attributes:
        name: the sheet's or archive member's name; empty for a plain text file.
        format_key: the recognised format, None for free matching.
        rows: the number of rows under the header as far as known.
        shops: the shops its shop column names.
        needs: questions that must be answered first: "shop", "date_order", "columns".
        shop: the shop it had last time, or that is the only one of its platform.
        date_order: as it was answered for this header last time.
    """

    index: int
    name: str
    encoding: str
    format_key: str | None
    platform: str | None
    kind: TableKind
    header: tuple[str, ...]
    header_row: int
    fingerprint: str
    columns: tuple[ColumnLook, ...]
    sample: tuple[tuple[str, ...], ...]
    rows: int
    shops: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    shop: str | None = None
    date_order: str | None = None


@dataclass(frozen=True, slots=True)
class FileLook:
    """What a first look at a file found; refused says why nothing can be read."""

    path: Path
    size: int
    sha256: str
    tables: tuple[TableLook, ...] = ()
    refused: Refusal | None = None


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What the seller decided about one table.

    Attributes:
        mapping: field code by column position; None keeps the format's own.
        shop: the shop's name when the file does not say it.
        date_order: "DMY" or "MDY" when the column leaves it open.
        is_shop_sure: the seller has said that numbers known of another shop are other orders.
    """

    look: FileLook
    table: TableLook
    shop: str | None = None
    mapping: dict[int, str] | None = None
    date_order: str | None = None
    encoding: str | None = None
    is_shop_sure: bool = False


@dataclass(frozen=True, slots=True)
class KeptRow:
    """A row that was not imported: its number in the file, why, which column, and its cells."""

    row_no: int
    reason: Reason
    column: str | None
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """What came, or would come, of a file; read = applied + unchanged + kept_aside."""

    read: int = 0
    applied: int = 0
    unchanged: int = 0
    kept_aside: int = 0
    customers_new: int = 0
    customers_changed: int = 0
    customers_unchanged: int = 0
    orders_new: int = 0
    orders_changed: int = 0
    orders_unchanged: int = 0
    products_new: int = 0
    products_changed: int = 0
    linked_by_account: int = 0
    linked_by_phone: int = 0
    linked_by_email: int = 0
    look_alikes: int = 0
    looks_older: int = 0
    reasons: dict[str, int] = field(default_factory=dict)
    net_minor: dict[str, int] = field(default_factory=dict)
    notes: dict[str, int] = field(default_factory=dict)

    @property
    def people_joined(self) -> int:
        """Give how many new records went to a person who was there already, or in the file."""
        return min(self.linked_by_phone + self.linked_by_email, self.customers_new)

    @property
    def people_new(self) -> int:
        """Give by how many persons the shop grew."""
        return self.customers_new - self.people_joined


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one order or customer that the file would change, from and to as text."""

    subject: str
    name: str
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Trial:
    """The dry run: what an import would do. The staging file waits at `staging`.

    Attributes:
        changed_people: the persons whose records it would change.
    """

    plan: ImportPlan
    staging: Path
    counts: Counts
    kept: tuple[KeptRow, ...] = ()
    changes: tuple[FieldChange, ...] = ()
    refused: Refusal | None = None
    shop: str = ""
    other_shops: tuple[str, ...] = ()
    changed_people: Sequence[int] = ()


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What one file brought in, by which action of the history.

    Attributes:
        found_people: the persons who were customers already, by "account", "phone" or "email".
    """

    file: str
    format: str | None
    encoding: str | None
    sheet: str | None
    kind: str | None
    shop: str | None
    batch_id: int | None
    counts: Counts
    refused: Refusal | None
    seconds: float
    action_id: int | None = None
    found_people: Mapping[str, Sequence[int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class UndoReport:
    """Three ways a batch went: taken back, kept because it was edited since, emptied."""

    reversed: int
    kept: tuple[str, ...]
    emptied: tuple[str, ...]
    customers_reversed: int = 0
    orders_reversed: int = 0


@dataclass(frozen=True, slots=True)
class Batch:
    """One import as the lists show it."""

    batch_id: int
    file_name: str
    format_key: str | None
    shop: str | None
    at_ms: int
    counts: Counts
    is_undone: bool


class Watch(Protocol):
    """Takes progress and says whether the seller wants to stop."""

    def progress(self, phase: str, done: int, total: int) -> None:
        """Take how far a phase ("reading", "checking", "writing") is; total 0 means unknown."""
        ...

    def is_cancelled(self) -> bool:
        """Tell whether to stop and leave nothing behind."""
        ...
