"""What all lines of a rule share: who finds values, what things are called, which day it is."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.services.clock import Clock
from app.services.kept_segments import KeptSegment
from app.services.segments import Op
from app.services.segments.views import Scalar
from app.services.settings import LeapDay
from app.ui.conditions.finding import Finding
from app.ui.conditions.meaning import days_meant
from app.ui.conditions.value_words import Lexicon


@dataclass(slots=True)
class Room:
    """Shared by the lines of one builder.

    Attributes:
        segments: those that a line can ask for, the one that is edited left out.
        leap_day: where the 29th of February counts in years without it.
    """

    finding: Finding
    lexicon: Lexicon
    clock: Clock
    segments: list[KeptSegment] = field(default_factory=list)
    leap_day: LeapDay = LeapDay.FEBRUARY_28

    def days_meant(self, op: Op, values: tuple[Scalar, ...]) -> str:
        """Say which days a comparison means today."""
        return days_meant(op, values, self.clock.today(), self.leap_day)

    def know(self, segments: Sequence[KeptSegment], edited: str | None) -> None:
        """Learn the segments there are.

        Args:
            segments: all of them.
            edited: the key of the one that is edited; it cannot ask for itself.
        """
        self.segments = [each for each in segments if each.key != edited]
        self.lexicon.learn_segments(segments)
