"""What the parts of tiers ask of the workshop; called in the lanes only."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.services.changes import Changes
from app.services.tiers import Prospect, TierOverview, TierSettings, TierVersion


class Versions(Protocol):
    """Reads versions, and who is in which tier."""

    def versions(self) -> tuple[TierVersion, ...]:
        """Give every version that counts, the oldest first."""
        ...

    def overview(self) -> TierOverview:
        """Give the tiers of today with who is in them."""
        ...


class Prospects(Protocol):
    """Reckons what a draft would change."""

    def forget(self) -> None:
        """Read everybody anew when asked next."""
        ...

    def prospect(self, draft: TierSettings) -> Prospect:
        """Tell what a draft would change after everybody's next review."""
        ...

    def fallers(self, draft: TierSettings) -> tuple[int, ...]:
        """Give who would fall at the next review."""
        ...

    def people_after(self, draft: TierSettings, code: str | None) -> Sequence[int]:
        """Give who would be in a tier after everybody's next review."""
        ...

    def proposal(self, unit: int) -> TierSettings:
        """Give tiers that fit the shop's own orders."""
        ...


@dataclass(frozen=True, slots=True)
class TierDesks:
    """Everybody whom the part asks.

    Attributes:
        starting: gives what writes a draft with the rules of points.
        kept_draft: gives the draft of the last time as text, "" for none.
        keep_draft: keeps it.
        freeze: makes a frozen list of people under a name; gives its key.
    """

    versions: Versions
    prospects: Prospects
    starting: Callable[[TierSettings], object]
    kept_draft: Callable[[], str]
    keep_draft: Callable[[str], None]
    freeze: Callable[[str, Sequence[int]], tuple[Changes, str]]
