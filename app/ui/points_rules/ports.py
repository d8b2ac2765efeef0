"""What the page asks of the workshop, and what other parts of a version are to the page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.changes import Changes
from app.services.points import (
    ExampleOrder,
    OrderExample,
    Outstanding,
    RuleOutlook,
    RuleSettings,
    RuleTrial,
    RuleVersion,
)


class DraftPart(QWidget):
    """Another part of a version, such as the tiers: a widget with a draft of its own.

    Signal changed: its draft is another one.
    """

    changed = Signal()

    @property
    def is_changed(self) -> bool:
        """Tell whether the draft says otherwise than what is in force."""
        return False

    def fault(self) -> str:
        """Give what cannot be so, as a sentence; nothing if all is well."""
        return ""

    def wish(self) -> object | None:
        """Give what `RuleDesks.start` is to write with the version; None writes nothing."""
        return None

    def read(self) -> None:
        """Read what is in force anew; a version may have been started."""

    def drop(self) -> Callable[[], object] | None:
        """Let the draft be as what is in force; give what brings it back, None for nothing."""


class Rules(Protocol):
    """Reads and writes versions."""

    def versions(self) -> tuple[RuleVersion, ...]:
        """Give every version, the oldest first."""
        ...

    def outlook(self, settings: RuleSettings) -> RuleOutlook:
        """Tell what new rules would do to points that are there."""
        ...

    def gainers(self, settings: RuleSettings) -> Sequence[int]:
        """Give the persons whom `trial` counts."""
        ...

    def trial(self, settings: RuleSettings, is_stopped: Callable[[], bool]) -> RuleTrial:
        """Tell what the orders of a year would have earned; raises StoppedError."""
        ...

    def examples(self) -> tuple[ExampleOrder, ...]:
        """Give orders that an example can be worked out for."""
        ...

    def example(self, settings: RuleSettings, order_id: int) -> OrderExample | None:
        """Work out what an order would earn."""
        ...


class Start(Protocol):
    """Starts a version of everything that the page shows, as one action."""

    def __call__(
        self,
        settings: RuleSettings,
        from_on: date,
        parts: Sequence[object],
        is_stopped: Callable[[], bool],
    ) -> tuple[Changes, int | None]:
        """Write it; give the action that Undo takes back. Raises StoppedError."""
        ...


@dataclass(frozen=True, slots=True)
class RuleDesks:
    """Everybody whom the page asks.

    Attributes:
        kept_draft: gives the draft of the last time as text, "" for none.
        keep_draft: keeps it.
        categories: of the shop's products.
        products: key and title of products whose title or code holds a text.
        outstanding: what people have at this moment.
        coupons: number and name of coupons that can be given for points.
        tiers: the codes of the tiers as the page shows them, the lowest first.
        make_parts: makes the other parts of a version, in the order in which they are shown.
    """

    rules: Rules
    start: Start
    kept_draft: Callable[[], str]
    keep_draft: Callable[[str], None]
    categories: Callable[[], Sequence[str]]
    products: Callable[[str], Sequence[tuple[str, str]]]
    outstanding: Callable[[], Outstanding]
    make_parts: Callable[[], Sequence[DraftPart]]
    coupons: Callable[[], Sequence[tuple[int, str]]] = tuple
    tiers: Callable[[], Sequence[str]] = tuple
