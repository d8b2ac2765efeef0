"""What erasing tells: what would go and stay, and what was done."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class AskedBy(StrEnum):
    """Who wished that somebody be erased."""

    PERSON = "person"
    SELLER = "seller"


@dataclass(frozen=True, slots=True)
class EraseWish:
    """Whom to erase, who asked for it, and when."""

    person_id: int
    asked_by: AskedBy
    asked_on: date


@dataclass(frozen=True, slots=True)
class ErasePreview:
    """What goes with a person and what stays, in numbers.

    Attributes:
        name: None for a person without one, who is then named by the number.
        files: imports that keep rows aside which tell of the person.
        lists: frozen lists the person is on.
        written: facts, concerns and values of the seller's own fields.
        history: changes in the journal whose values go.
        net_minor: in home money, with `unrated_orders` left out.
        copies: the day of each copy that holds the person, the newest first; the one that is made
            before is among them.
    """

    person_id: int
    name: str | None
    names: int
    accounts: int
    phones: int
    emails: int
    addresses: int
    has_birthday: bool
    files: int
    lists: int
    notes: int
    written: int
    history: int
    orders: int
    net_minor: int
    unrated_orders: int
    copies: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class EraseReport:
    """What was done.

    Attributes:
        is_clean: the bytes are gone, too; else that is done at the next start.
    """

    action_id: int
    rows: int
    orders: int
    is_clean: bool


@dataclass(frozen=True, slots=True)
class ErasedRow:
    """One row that was erased, as another file knows it; marks are kinds and hashes."""

    row: int
    at_ms: int
    salt: str
    marks: tuple[tuple[str, str], ...]
