"""The one place that writes to the ledger: gathers acts, chains them, posts them in one go."""

from dataclasses import dataclass

from app.models.changes import Subject
from app.models.database import UnitOfWork
from app.models.tables.codes import LotState, PointsKind
from app.services.clock import Clock, to_day, to_ms
from app.services.points.chain import head_of, linked
from app.services.points.rules import NEVER_ON
from app.services.points.terms import home_zone

SIGNS = {
    PointsKind.EARN: 1,
    PointsKind.RETURN_SPEND: 1,
    PointsKind.FORGIVE: 1,
    PointsKind.SPEND: -1,
    PointsKind.EXPIRE: -1,
    PointsKind.REVERSE_EARN: -1,
    PointsKind.RELEASE: 0,
    PointsKind.EXTEND: 0,
    PointsKind.PAY_DEBT: 0,
}
_ENTRY = """entry(id, customer_id, kind, sign, points, order_id, reverses, at, reason,
  rule_version, created_by, "key", hash)"""
_LOT = """lot(id, customer_id, remaining, state, earned_on, available_at, expires_on,
  rule_version)"""
_ALLOCATION = "allocation(entry_id, lot_id, points, expires_on)"
_DEBT = "debt(id, customer_id, remaining)"
_MOVE = "debt_move(entry_id, debt_id, points)"
_NOTE = "entry_note(entry_id, note)"
_SHARED = "INSERT INTO points_shared(customer_id) VALUES(?) ON CONFLICT DO NOTHING"
_MANY = 200


@dataclass(frozen=True, slots=True)
class Act:
    """An entry to be; a key that ends with a colon gets the entry's own number behind it.

    Attributes:
        sign: only of an adjustment; each other kind has its own.
    """

    kind: PointsKind
    points: int
    key: str
    customer_id: int
    sign: int = 0
    order_id: int | None = None
    reverses: int | None = None
    reason: str = ""
    rule_version: int | None = None


@dataclass(frozen=True, slots=True)
class NewLot:
    """What an entry's lot begins with; without a rule version no change of policy touches it.

    Attributes:
        idle_days: how long it lasts without an order, as `rules.idle_days` gives it.
    """

    points: int
    earned_on: int
    expires_on: int = NEVER_ON
    state: LotState = LotState.AVAILABLE
    available_at: int | None = None
    rule_version: int | None = None
    idle_days: int | None = None


class Postbox:
    """Gathers the entries of one action, in the sequence they are to stand in."""

    def __init__(self, uow: UnitOfWork, clock: Clock) -> None:
        if uow.action_id is None:
            raise ValueError("points are posted for an action")
        self.uow, self.today, self.now_ms = uow, to_day(clock.today()), to_ms(clock.now())
        self.zone = home_zone(uow.session)
        self._action = uow.action_id
        head = head_of(uow.session)
        self._last, self._digest = head.entry_id, head.digest
        self._entries: list[tuple[object, ...]] = []
        self._lots: list[tuple[object, ...]] = []
        self._touched: list[tuple[int, int, int, int | None]] = []
        self._debts: list[tuple[int, int, int]] = []
        self._moves: list[tuple[int, int, int]] = []
        self._notes: list[tuple[int, str]] = []
        self._shared: set[int] = set()
        self.posted = 0

    def post(self, act: Act) -> int:
        """Take an act; give the number its entry will have."""
        self._last += 1
        entry = self._last
        sign = SIGNS.get(act.kind, act.sign)
        key = f"{act.key}{entry}" if act.key.endswith(":") else act.key
        fields = (
            entry, act.customer_id, str(act.kind), sign, act.points, act.order_id, act.reverses,
            self.now_ms, act.reason, act.rule_version, self._action, key,
        )  # fmt: skip
        self._digest = linked(self._digest, fields)
        self._entries.append((*fields, self._digest))
        self.posted += 1
        return entry

    def open_lot(self, entry: int, customer_id: int, lot: NewLot) -> None:
        """Let an entry bring a lot."""
        self._lots.append(
            (entry, customer_id, lot.points, str(lot.state), lot.earned_on, lot.available_at,
             lot.expires_on, lot.rule_version)
        )  # fmt: skip

    def touch(self, entry: int, lot: int, points: int, expires_on: int | None = None) -> None:
        """Let an entry add to a lot or take from it, or give it another last day."""
        self._touched.append((entry, lot, points, expires_on))

    def open_debt(self, entry: int, customer_id: int, points: int) -> None:
        """Let an entry leave a debt."""
        self._debts.append((entry, customer_id, points))

    def pay(self, entry: int, debt: int, points: int) -> None:
        """Let an entry make a debt smaller."""
        self._moves.append((entry, debt, -points))

    def note(self, entry: int, note: str) -> None:
        """Put what the seller wrote beside an entry."""
        if note.strip():
            self._notes.append((entry, note.strip()))

    def share(self, *customers: int) -> None:
        """Remember rows of which one's entry touches the other's lots."""
        self._shared.update(customers)

    def flush(self) -> None:
        """Write what was gathered."""
        for table, places in (
            (_ENTRY, self._entries),
            (_LOT, self._lots),
            (_DEBT, self._debts),
            (_ALLOCATION, self._touched),
            (_MOVE, self._moves),
            (_NOTE, self._notes),
        ):
            if places:
                _write(self.uow, table, list(places))
        for customer in sorted(self._shared):
            self.uow.sql(_SHARED, (customer,))
        if self._entries:
            self.uow.touch(Subject.POINTS, Subject.HISTORY)
        for gathered in (self._entries, self._lots, self._touched, self._debts, self._moves):
            gathered.clear()
        self._notes.clear()
        self._shared.clear()


def _write(uow: UnitOfWork, table: str, places: list[tuple[object, ...]]) -> None:
    columns = table.partition("(")[2]
    values = ", ".join("?" * len(places[0]))
    connection = uow.session.connection()
    if len(places) < _MANY:
        connection.exec_driver_sql(f"INSERT INTO {table} VALUES({values})", places)
        return
    # A statement that fires triggers keeps a journal of its own: one for all costs a third.
    uow.sql("DROP TABLE IF EXISTS temp.t_posting")
    uow.sql(f"CREATE TEMP TABLE t_posting({columns}")
    connection.exec_driver_sql(f"INSERT INTO t_posting VALUES({values})", places)
    uow.sql(f"INSERT INTO {table} SELECT * FROM t_posting ORDER BY rowid")
    uow.sql("DROP TABLE temp.t_posting")
