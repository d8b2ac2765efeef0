"""What the page of referrals asks of the workshop; called in the lanes only."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from app.services.changes import Changes
from app.services.kept_segments import KeptSegment
from app.services.referral import (
    CardText,
    Choice,
    CodesGiven,
    Family,
    ReferralFront,
    ReferralSettings,
    ReferralVersion,
)


class Referrals(Protocol):
    """The referrals as the page knows them."""

    def versions(self) -> tuple[ReferralVersion, ...]:
        """Give every version of the program, the oldest first."""
        ...

    def front(self, many: int) -> ReferralFront:
        """Give figures, referrals whose reward waits for the seller, and the newest of all."""
        ...

    def top_referrers(self, count: int) -> tuple[tuple[int, str | None], ...]:
        """Give who brought the most friends."""
        ...

    def family(self, person_id: int) -> Family | None:
        """Give a person's family."""
        ...

    def card(self, person_id: int) -> CardText | None:
        """Give what the card of a person says."""
        ...


class Wishes(Protocol):
    """What the seller wishes about referrals."""

    def put(
        self, settings: ReferralSettings, *, from_on: date | None = None
    ) -> tuple[Changes, int]:
        """Let the program go by new settings."""
        ...

    def decide(self, friend_row: int, referrer_row: int, choice: Choice) -> Changes:
        """Let a reward that waits be given, or not."""
        ...

    def give_codes(self, people: Sequence[int]) -> tuple[Changes, CodesGiven]:
        """Give a personal code to everybody who has none."""
        ...


@dataclass(frozen=True, slots=True)
class ReferralDesks:
    """What the page works with.

    Attributes:
        segments: whom codes can be given to; `people` gives them by their key.
    """

    book: Referrals
    desk: Wishes
    segments: Callable[[], Sequence[KeptSegment]]
    people: Callable[[str], Sequence[int]]
