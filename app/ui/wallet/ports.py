"""What the points of a customer ask of the workshop; called in the lanes only."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from app.services.changes import Changes
from app.services.exporting import OutReport
from app.services.points import (
    AdjustOutlook,
    ForOrder,
    LotRow,
    Posted,
    SpendOffer,
    SpendTerms,
    Standing,
    StatementLine,
)


class Purse(Protocol):
    """Reads what a person has."""

    def standing(self, person_id: int) -> Standing:
        """Give what a person has."""
        ...

    def lots(self, person_id: int) -> tuple[LotRow, ...]:
        """Give what is left of a person's lots, nearest expiry first."""
        ...

    def statement(self, person_id: int) -> tuple[StatementLine, ...]:
        """Give every entry of a person, the oldest first."""
        ...

    def offers(self, person_id: int) -> tuple[SpendOffer, ...]:
        """Give what a person could have for points by the rules of today."""
        ...

    def adjust_outlook(self, people: Sequence[int], points: int) -> AdjustOutlook:
        """Tell what giving or taking points would do."""
        ...


class Till(Protocol):
    """Writes to the ledger; every call may take a while."""

    def spend(
        self,
        person_id: int,
        points: int,
        key: str,
        *,
        order_id: int | None = None,
        reason: str | SpendTerms = "",
        note: str = "",
    ) -> tuple[Changes, Posted]:
        """Take points that can be spent."""
        ...

    def adjust(
        self, people: Sequence[int], points: int, key: str, *, reason: str, note: str = ""
    ) -> tuple[Changes, Posted]:
        """Give points by hand, or take them."""
        ...

    def forgive(
        self, person_id: int, key: str, *, reason: str, note: str = ""
    ) -> tuple[Changes, Posted]:
        """Let a person's debts go."""
        ...

    def extend(self, people: Sequence[int], until: date) -> tuple[Changes, Posted]:
        """Let what people have last until a day."""
        ...


@dataclass(frozen=True, slots=True)
class WalletDesk:
    """Who reads and who writes the points of a person.

    Attributes:
        shop_name: gives what stands over a statement; called in a lane.
        write_statement: writes every entry of a person into a workbook; called in a lane.
        orders_of: gives the newest orders that points of a person can be spent for; in a lane.
        usual: gives how many points rules give by hand, by the code of the reason.
    """

    purse: Purse
    till: Till
    shop_name: Callable[[], str] = str
    write_statement: Callable[[int, Path], OutReport] | None = None
    usual: Callable[[], Mapping[str, int]] = dict
    orders_of: Callable[[int], tuple[ForOrder, ...]] = lambda _person: ()


@dataclass(frozen=True, slots=True)
class Holding:
    """All that is told of a person's points, of one moment.

    Attributes:
        lots: what is left, nearest expiry first.
        lines: every entry, the oldest first.
        offers: what could be had for points; `orders` are those for which, the newest first.
    """

    person_id: int
    standing: Standing
    lots: tuple[LotRow, ...] = ()
    lines: tuple[StatementLine, ...] = ()
    offers: tuple[SpendOffer, ...] = ()
    orders: tuple[ForOrder, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was ever written for the person."""
        return not self.lines

    @property
    def next_expiry(self) -> tuple[date, int] | None:
        """Give the next day on which points expire, and how many; None for never."""
        days = [lot.expires_on for lot in self.lots if lot.expires_on is not None]
        if not days:
            return None
        first = min(days)
        return first, sum(lot.remaining for lot in self.lots if lot.expires_on == first)


def holding_of(desk: WalletDesk, person_id: int) -> Holding:
    """Read all that is told of a person's points."""
    purse = desk.purse
    return Holding(
        person_id,
        purse.standing(person_id),
        purse.lots(person_id),
        purse.statement(person_id),
        purse.offers(person_id),
        desk.orders_of(person_id),
    )
