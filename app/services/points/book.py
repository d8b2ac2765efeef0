"""The book of the ledger: what people have, how it came, and whether the ledger is true."""

from collections.abc import Callable, Sequence

from app.models.database import Database
from app.services.clock import Clock, to_day, to_ms
from app.services.points import due, queries
from app.services.points.checking import ledger_faults
from app.services.points.for_orders import SpentFor
from app.services.points.gains import GainsByKind
from app.services.points.keeping_tiers import own_gains
from app.services.points.passing import is_due
from app.services.points.redeeming import Buyer, SpendOffer, offers
from app.services.points.views import (
    AdjustOutlook,
    Expiring,
    LotRow,
    Outstanding,
    Standing,
    StatementLine,
)
from app.services.points.vouchers import entry_of


class PointsBook:
    """Reads the ledger; what time has done counts, even before a run has posted it."""

    def __init__(self, database: Database, clock: Clock, gains: GainsByKind | None = None) -> None:
        """Take what the book reads; `gains` as the ledger's desk."""
        self._database = database
        self._clock = clock
        self._gains = own_gains(clock) if gains is None else gains

    def standing(self, person_id: int) -> Standing:
        """Give what a person has."""
        with self._database.reading() as session:
            return queries.standing(session, person_id, **self._moment())

    def lots(self, person_id: int) -> tuple[LotRow, ...]:
        """Give what is left of a person's lots, nearest expiry first."""
        with self._database.reading() as session:
            return queries.lots(session, person_id, **self._moment())

    def statement(self, person_id: int) -> tuple[StatementLine, ...]:
        """Give every entry of a person, the oldest first, each with the balance after it."""
        with self._database.reading() as session:
            return queries.statement(session, person_id)

    def is_due(self) -> bool:
        """Tell whether points wait to be released, or to expire, by now."""
        with self._database.reading() as session:
            return is_due(session, self._clock)

    def outstanding(self) -> Outstanding:
        """Give what all people have together."""
        with self._database.reading() as session:
            return due.outstanding(session, **self._moment())

    def expiring(self, days: int) -> tuple[Expiring, ...]:
        """Give who loses points within so many days (`Notice`), one line for each person."""
        with self._database.reading() as session:
            return due.expiring(session, days=days, **self._moment())

    def persons_of(self, rows: Sequence[int]) -> dict[int, int]:
        """Give the person of each customer row that is there."""
        with self._database.reading() as session:
            return queries.persons_of(session, rows)

    def balances_of(self, people: Sequence[int]) -> dict[int, int]:
        """Give what each can spend or, below nothing, owes; who is gone is left out."""
        with self._database.reading() as session:
            return due.balances_of(session, people, **self._moment())

    def adjust_outlook(self, people: Sequence[int], points: int) -> AdjustOutlook:
        """Tell what `PointsLedger.adjust` would do; who owes pays with it first."""
        with self._database.reading() as session:
            return due.adjust_outlook(session, people, points, **self._moment())

    def offers(self, person_id: int, order_minor: int | None = None) -> tuple[SpendOffer, ...]:
        """Give what a person could have for points by the rules of today.

        Args:
            order_minor: home money that the order costs for which they are; None if not known.
        """
        moment = self._moment()
        with self._database.reading() as session:
            available = queries.standing(session, person_id, **moment).available
            buyer = Buyer(person_id, available, SpentFor(order_minor))
            return offers(session, buyer, moment["today"], self._gains)

    def voucher(self, code: str) -> StatementLine | None:
        """Give the spending whose voucher a code is; None for none, and for a misread one."""
        entry = entry_of(code)
        with self._database.reading() as session:
            return None if entry is None else queries.spending(session, entry)

    def check(
        self, progress: Callable[[int, int], None] = lambda _done, _total: None
    ) -> tuple[str, ...]:
        """Rebuild lots and debts from the entries and follow the chain; name what disagrees.

        Args:
            progress: takes how far it is, done and total.
        """
        with self._database.reading() as session:
            return tuple(ledger_faults(session, progress))

    def _moment(self) -> dict[str, int]:
        return {"today": to_day(self._clock.today()), "now_ms": to_ms(self._clock.now())}
