"""What the list of the ledger tells: frozen values that cross the rooms."""

from dataclasses import dataclass
from datetime import date

from app.services.points.views import PointsKind


@dataclass(frozen=True, slots=True)
class LedgerQuestion:
    """Which entries, the newest first; a search asks for customer, order number or note.

    Attributes:
        kind: of this kind; None for all.
        person_id: of this person; None for all.
        since_ms: of this moment or later.
        until_ms: before this moment.
    """

    kind: PointsKind | None = None
    search: str = ""
    person_id: int | None = None
    since_ms: int | None = None
    until_ms: int | None = None


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One line of the ledger.

    Attributes:
        name: of the person; None for who has none.
        signed: what it changed the balance by; 0 for a release, an extension, a debt paid.
        points: what it moved, always more than 0.
        reason: a code, of the program or of the seller.
        balance: what all entries of the person up to it come to.
        earned_on: of what expired or was released: when it was earned.
        expires_on: the last day of what came or was released by it, or the one to which it was
            extended; None where nothing came, or it never expires.
    """

    entry_id: int
    at_ms: int
    person_id: int
    name: str | None
    kind: PointsKind
    signed: int
    points: int
    reason: str
    order_no: str | None
    note: str | None
    balance: int
    earned_on: date | None
    expires_on: date | None


@dataclass(frozen=True, slots=True)
class LedgerFigures:
    """The foot of the list: how many entries, what they gave and what they took."""

    entries: int
    given: int
    taken: int


@dataclass(frozen=True, slots=True)
class Happened:
    """What happened to the points of all people since a moment.

    Attributes:
        earned: by orders and by hand; what was taken back is off.
        spent: what came back is off.
        expired: what was not used in time.
    """

    earned: int
    spent: int
    expired: int
