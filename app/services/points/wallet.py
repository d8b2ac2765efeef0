"""What a person holds, in memory while acts are planned; every change is told to the postbox."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from app.models.database import UnitOfWork
from app.models.tables.codes import LotState, PointsKind
from app.services.clock import day_of
from app.services.customers.cells import whole, whole_or_none
from app.services.points.posting import Act, NewLot, Postbox
from app.services.points.rules import (
    NEVER_ON,
    RETURN_DAYS,
    is_expired,
    shares,
)
from app.services.points.views import Reason

# A sign-off that was waited for may have come by now.
DUE = """coalesce(l.available_at, (SELECT o.signed_at + coalesce((SELECT p.amount
      FROM earned_part p WHERE p.order_id = o.id AND p.version = r.version AND p.rule_no = 0),
      json_extract(r.settings, '$.pending_days')) * 86400000
    FROM entry e JOIN orders o ON o.id = e.order_id JOIN points_rule r ON r.version = l.rule_version
    WHERE e.id = l.id))"""
# The longest time without an order that the rules of the lot, or those of today, allow.
_IDLE = """CASE WHEN l.rule_version IS NOT NULL THEN (SELECT max(
      json_extract(r.settings, '$.expiry_span')) FROM points_rule r
    WHERE r.version IN (l.rule_version, (SELECT max(version) FROM points_rule))
      AND json_extract(r.settings, '$.expiry') = 'idle') END"""
_LOTS = f"""SELECT c.person_id, l.id, l.customer_id, l.remaining, l.state, {DUE}, l.expires_on,
    l.earned_on, l.rule_version, {_IDLE}, l.remaining = 0 AND EXISTS (SELECT 1 FROM allocation a
      JOIN entry e ON e.id = a.entry_id AND e.kind = 'expire' WHERE a.lot_id = l.id)
  FROM t_wallet w CROSS JOIN customer c ON c.person_id = w.person_id
    CROSS JOIN lot l ON l.customer_id = c.id
  WHERE l.state <> 'gone' OR l.id IN (SELECT id FROM t_asked_lot)
  ORDER BY c.person_id, l.expires_on, l.earned_on, l.id"""
_LAST_ORDERS = """SELECT w.person_id, s.last_on FROM t_wallet w
  CROSS JOIN person_summary s ON s.person_id = w.person_id WHERE s.last_on IS NOT NULL"""
_DEBTS = """SELECT c.person_id, d.id, d.customer_id, d.remaining
  FROM t_wallet w CROSS JOIN customer c ON c.person_id = w.person_id
    CROSS JOIN debt d ON d.customer_id = c.id WHERE d.remaining > 0 ORDER BY c.person_id, d.id"""
IN_DEBT = """SELECT DISTINCT c.person_id FROM debt d CROSS JOIN customer c ON c.id = d.customer_id
  WHERE d.remaining > 0"""
_PLACES = ("t_wallet(person_id INTEGER PRIMARY KEY)", "t_asked_lot(id INTEGER PRIMARY KEY)")


@dataclass(slots=True)
class HeldLot:
    """A lot as the acts planned so far leave it."""

    lot_id: int
    customer_id: int
    remaining: int
    state: LotState
    due_ms: int | None
    expires_on: int
    earned_on: int
    rule_version: int | None
    idle_days: int | None
    has_expired: bool

    def is_due(self, now_ms: int) -> bool:
        """Tell whether pending points can be released."""
        is_pending = self.state is LotState.PENDING
        return is_pending and self.due_ms is not None and self.due_ms <= now_ms

    def lasts_until_due(self, zone: ZoneInfo) -> bool:
        """Tell whether pending points become available before they expire, at home."""
        return self.due_ms is not None and day_of(self.due_ms, zone) <= self.expires_on


@dataclass(slots=True)
class HeldDebt:
    """A debt as the acts planned so far leave it."""

    debt_id: int
    customer_id: int
    remaining: int


@dataclass(slots=True)
class Wallet:
    """The lots of all rows of a person, nearest expiry first, and the debts, oldest first."""

    person_id: int
    lots: dict[int, HeldLot] = field(default_factory=dict)
    debts: list[HeldDebt] = field(default_factory=list)
    last_order_on: int | None = None

    @property
    def available(self) -> int:
        """What can be spent, once time has passed and debts are paid."""
        there = sum(lot.remaining for lot in self.spendable())
        return max(0, there - sum(debt.remaining for debt in self.debts))

    def spendable(self) -> list[HeldLot]:
        """Give what can be spent, nearest expiry first; after `pass_time`."""
        there = (lot for lot in self.lots.values() if lot.state is LotState.AVAILABLE)
        return sorted(there, key=lambda lot: (lot.expires_on, lot.earned_on, lot.lot_id))

    def pass_time(self, box: Postbox) -> None:
        """Release what is due, pay debts with it, and let go what has expired.

        Debts come first: a lot that expires now was there when the debt arose, or came since.
        """
        self.keep_alive(box)
        for lot in self.lots.values():
            if lot.is_due(box.now_ms) and (
                lot.lasts_until_due(box.zone) or not self._is_over(box, lot)
            ):
                key = f"release:{lot.lot_id}"
                act = Act(PointsKind.RELEASE, lot.remaining, key, lot.customer_id)
                box.touch(box.post(act), lot.lot_id, 0)
                lot.state = LotState.AVAILABLE
        self.settle(box)
        for lot in self.lots.values():
            if lot.remaining and self._is_over(box, lot):
                key = f"expire:{lot.lot_id}"
                act = Act(PointsKind.EXPIRE, lot.remaining, key, lot.customer_id)
                self._move(box, box.post(act), lot, -lot.remaining)
                lot.has_expired = True

    def keep_alive(self, box: Postbox) -> None:
        """Let lots that live on orders last from the newest order on, unless that came too late."""
        for lot in self.lots.values():
            day, span = self.last_order_on, lot.idle_days
            if day is not None and span is not None and lot.remaining and day <= lot.expires_on:
                extend(box, lot, day + span, reason=Reason.ORDER)

    def _is_over(self, box: Postbox, lot: HeldLot) -> bool:
        return is_expired(lot.expires_on, box.today)

    def settle(self, box: Postbox) -> None:
        """Pay debts with what can be spent."""
        for debt in list(self.debts):
            taken = self._shares(debt.remaining, self.spendable())
            paid = sum(points for _, points in taken)
            if not paid:
                return
            act = Act(PointsKind.PAY_DEBT, paid, f"pay_debt:{debt.debt_id}:", debt.customer_id)
            entry = box.post(act)
            for lot, points in taken:
                self._take(box, entry, lot, (points, debt.customer_id))
            box.pay(entry, debt.debt_id, paid)
            debt.remaining -= paid
            if not debt.remaining:
                self.debts.remove(debt)

    def take(
        self, box: Postbox, act: Act, *, first: Iterable[int] = (), owes_rest: bool = True
    ) -> int:
        """Post an act that takes points: from these lots first, then others, the rest is owed."""
        entry = box.post(act)
        own = [self.lots[lot] for lot in first if lot in self.lots]
        others = [lot for lot in self.spendable() if lot not in own]
        rest = act.points
        for lot, points in self._shares(act.points, (*own, *others)):
            self._take(box, entry, lot, (points, act.customer_id))
            rest -= points
        if rest and owes_rest:
            box.open_debt(entry, act.customer_id, rest)
            self.debts.append(HeldDebt(entry, act.customer_id, rest))
        return entry

    def give(self, box: Postbox, act: Act, lot: NewLot) -> int:
        """Post an act that brings points in a lot of its own."""
        entry = box.post(act)
        self._open(box, entry, act.customer_id, lot)
        return entry

    def give_back(
        self, box: Postbox, act: Act, taken: Sequence[tuple[int, int]], *, is_undo: bool = False
    ) -> int:
        """Post an act that returns points to the lots they came from.

        First what can go back into its lot; the rest comes as a new lot of thirty days: its lot
        has expired, or soon does, or is another person's by now.

        Args:
            taken: lots and how many points of each may go back, the first one first.
            is_undo: a lot is good while it has not expired; else with thirty days left.
        """
        entry = box.post(act)
        days = 0 if is_undo else RETURN_DAYS
        good = [(lot, points) for lot, points in taken if self._can_reopen(box, lot, days)]
        rest = act.points
        for lot_id, points in shares(act.points, good):
            lot = self.lots[lot_id]
            self._move(box, entry, lot, points)
            self._note_sharing(box, lot, act.customer_id)
            rest -= points
        if rest:
            new = NewLot(rest, earned_on=box.today, expires_on=box.today + RETURN_DAYS)
            self._open(box, entry, act.customer_id, new)
        return entry

    def _can_reopen(self, box: Postbox, lot_id: int, days: int) -> bool:
        lot = self.lots.get(lot_id)
        return lot is not None and not lot.has_expired and lot.expires_on - box.today >= days

    def _open(self, box: Postbox, entry: int, customer_id: int, lot: NewLot) -> None:
        box.open_lot(entry, customer_id, lot)
        self.lots[entry] = HeldLot(
            entry, customer_id, lot.points, lot.state, lot.available_at, lot.expires_on,
            lot.earned_on, lot.rule_version, lot.idle_days, has_expired=False,
        )  # fmt: skip

    def _take(self, box: Postbox, entry: int, lot: HeldLot, act: tuple[int, int]) -> None:
        points, customer_id = act
        self._move(box, entry, lot, -points)
        self._note_sharing(box, lot, customer_id)

    @staticmethod
    def _note_sharing(box: Postbox, lot: HeldLot, customer_id: int) -> None:
        if lot.customer_id != customer_id:
            box.share(lot.customer_id, customer_id)

    @staticmethod
    def _move(box: Postbox, entry: int, lot: HeldLot, points: int) -> None:
        box.touch(entry, lot.lot_id, points)
        lot.remaining += points
        if not lot.remaining:
            lot.state = LotState.GONE
        elif lot.state is LotState.GONE:
            lot.state = LotState.AVAILABLE

    @staticmethod
    def _shares(asked: int, lots: Iterable[HeldLot]) -> list[tuple[HeldLot, int]]:
        held = {lot.lot_id: lot for lot in lots}
        amounts = ((lot.lot_id, lot.remaining) for lot in held.values())
        return [(held[lot_id], points) for lot_id, points in shares(asked, amounts)]


def extend(box: Postbox, lot: HeldLot, day: int, *, reason: str = "") -> None:
    """Give a lot another last day, if it is a later one."""
    day = min(day, NEVER_ON)
    if day > lot.expires_on:
        key = f"extend:{lot.lot_id}:{day}:"
        act = Act(PointsKind.EXTEND, lot.remaining, key, lot.customer_id, reason=reason)
        box.touch(box.post(act), lot.lot_id, 0, day)
        lot.expires_on = day


def load_wallets(
    uow: UnitOfWork, persons: Iterable[int], lots: Iterable[int] = ()
) -> dict[int, Wallet]:
    """Load what persons hold.

    Args:
        lots: those that are wanted even if nothing remains of them.
    """
    connection = uow.session.connection()
    wallets = {person: Wallet(person) for person in sorted(set(persons))}
    for place, ids in zip(_PLACES, (wallets, sorted(set(lots))), strict=True):
        uow.sql(f"CREATE TEMP TABLE IF NOT EXISTS {place}")
        name = place.partition("(")[0]
        uow.sql(f"DELETE FROM temp.{name}")
        if ids:
            connection.exec_driver_sql(f"INSERT INTO {name} VALUES(?)", [(each,) for each in ids])
    for row in uow.sql(_LOTS):
        person, lot, customer, remaining, state, due, expires, earned, version, idle, had = row
        wallets[whole(person)].lots[whole(lot)] = HeldLot(
            whole(lot), whole(customer), whole(remaining), LotState(str(state)),
            whole_or_none(due), whole(expires), whole(earned), whole_or_none(version),
            whole_or_none(idle), has_expired=bool(had),
        )  # fmt: skip
    for person, debt, customer, remaining in uow.sql(_DEBTS):
        held = HeldDebt(whole(debt), whole(customer), whole(remaining))
        wallets[whole(person)].debts.append(held)
    for person, day in uow.sql(_LAST_ORDERS):
        wallets[whole(person)].last_order_on = whole(day)
    return wallets
