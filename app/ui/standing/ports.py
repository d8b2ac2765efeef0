"""What the card of a person's tier asks of the workshop; called in the lanes only."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from app.services.changes import Changes
from app.services.tiers import PrivilegeUse, TierSettings, TierStanding, TierStepRow


class Book(Protocol):
    """Reads tiers."""

    def settings(self) -> TierSettings | None:
        """Give the tiers that hold today."""
        ...

    def standing(self, person_id: int) -> TierStanding | None:
        """Give where a person stands."""
        ...

    def steps(self, person_id: int) -> tuple[TierStepRow, ...]:
        """Give a person's way through the tiers, the newest step first."""
        ...

    def uses(self, person_id: int) -> tuple[PrivilegeUse, ...]:
        """Give the privileges of a person's tier."""
        ...


class Desk(Protocol):
    """Sets tiers by hand, and notes what was used."""

    def set_by_hand(
        self, people: Sequence[int], tier: str, *, until: date | None, reason: str, note: str = ""
    ) -> tuple[Changes, int]:
        """Set the tier of people."""
        ...

    def end_by_hand(self, person_id: int) -> tuple[Changes, int]:
        """Let the tier follow from the orders again."""
        ...

    def use(self, person_id: int, privilege: str) -> tuple[Changes, int]:
        """Note that a privilege was used."""
        ...


@dataclass(frozen=True, slots=True)
class StandingDesk:
    """Who reads and writes a person's tier."""

    book: Book
    desk: Desk


@dataclass(frozen=True, slots=True)
class Stood:
    """All that the card shows of a person."""

    settings: TierSettings
    standing: TierStanding
    steps: tuple[TierStepRow, ...]
    uses: tuple[PrivilegeUse, ...]


def stood(book: Book, person: int) -> Stood | None:
    """Read where a person stands; None while there are no tiers."""
    settings, standing = book.settings(), book.standing(person)
    if settings is None or standing is None:
        return None
    return Stood(settings, standing, book.steps(person), book.uses(person))
