"""The ledger the slow way: plain lists, one point after the other, no file and no SQL.

It knows the rules of the trade from the specification only, and shares no line with the program.
"""

from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from tests.points import slow_orders

NEVER = date(9999, 12, 31)


@dataclass(eq=False)
class SlowLot:
    row: int
    left: int
    day: date
    earned: date
    number: int
    due_ms: int | None = None
    is_pending: bool = False
    version: int | None = None
    expired: int = 0
    # Who took a point (row and what for), for each point that is out.
    moves: list = field(default_factory=list)


@dataclass(eq=False)
class SlowDebt:
    row: int
    left: int


@dataclass(eq=False)
class SlowOrder:
    row: int | None
    paid: int
    refunded: int
    state: str
    day: date
    at_ms: int
    version: int | None = None
    posted: int = 0
    lots: list = field(default_factory=list)
    lines: tuple = ()
    # By version and rule: which kind, and the most it may get.
    decided: dict = field(default_factory=dict)
    # The spendings whose vouchers its words tell of, and whether anything was ever posted for it.
    vouchers: tuple = ()
    is_named: bool = False


@dataclass(eq=False)
class SlowSpend:
    row: int
    order: object
    points: int
    out: list = field(default_factory=list)  # the lot of each point that did not come back to it
    touched: list = field(default_factory=list)
    returned: int = 0
    undone: int = 0


class SlowRefusedError(Exception):
    pass


class SlowLedger:
    def __init__(self, today: date, now_ms: int, zone: ZoneInfo) -> None:
        self.today, self.now_ms, self.zone = today, now_ms, zone
        self.rows: list[int] = []
        self.links: list[tuple[int, int]] = []
        self.lots: list[SlowLot] = []
        self.debts: list[SlowDebt] = []
        self.orders: dict[str, SlowOrder] = {}
        self.spends: dict[object, SlowSpend] = {}
        self.versions: list = []
        self.signed: dict[int, int] = {}
        self.acts = 0

    # People

    def person(self, row: int) -> int:
        group, grew = {row}, True
        while grew:
            more = {x for pair in self.links if group & set(pair) for x in pair}
            grew = not more <= group
            group |= more
        return min(group)

    def rows_of(self, person: int) -> set[int]:
        return {row for row in self.rows if self.person(row) == person}

    @staticmethod
    def nearest(lot: SlowLot) -> tuple:
        return lot.day, lot.earned, lot.number

    def lots_of(self, person: int) -> list[SlowLot]:
        rows = self.rows_of(person)
        return sorted((lot for lot in self.lots if lot.row in rows), key=self.nearest)

    def debts_of(self, person: int) -> list[SlowDebt]:
        rows = self.rows_of(person)
        return [debt for debt in self.debts if debt.row in rows and debt.left]

    def last_order(self, person: int) -> date | None:
        rows = self.rows_of(person)
        days = [
            order.day
            for order in self.orders.values()
            if order.row in rows and order.state not in ("closed", "refunded", "empty")
        ]
        return max(days, default=None)

    def standing(self, person: int) -> tuple[int, int, int]:
        there = pending = 0
        for lot in self.lots_of(person):
            if lot.day < self.today:
                continue
            if not lot.is_pending or lot.due_ms <= self.now_ms:
                there += lot.left
            else:
                pending += lot.left
        owed = sum(debt.left for debt in self.debts_of(person))
        return max(0, there - owed), pending, max(0, owed - there)

    # Time

    def idle_days(self, lot: SlowLot) -> int | None:
        if lot.version is None:
            return None
        asked = (self.versions[lot.version], self.versions[-1])
        return max((each.span for each in asked if each.policy == "idle"), default=None)

    def keep_alive(self, person: int) -> None:
        last = self.last_order(person)
        for lot in self.lots_of(person):
            days = self.idle_days(lot)
            if lot.left and days is not None and last is not None and last <= lot.day:
                lot.day = max(lot.day, last + timedelta(days=days))

    def touch(self, person: int) -> None:
        self.keep_alive(person)
        for lot in self.lots_of(person):
            if lot.left and lot.is_pending and lot.due_ms <= self.now_ms:
                due = datetime.fromtimestamp(lot.due_ms / 1000, self.zone).date()
                if lot.day >= self.today or due <= lot.day:
                    lot.is_pending = False
        self.settle(person)
        for lot in self.lots_of(person):
            if lot.left and lot.day < self.today:
                lot.expired += lot.left
                self.sign(lot.row, -lot.left)
                lot.left = 0

    def settle(self, person: int) -> None:
        for debt in self.debts_of(person):
            self.acts += 1
            while debt.left:
                lot = self.next_lot(person)
                if lot is None:
                    return
                lot.left -= 1
                lot.moves.append((debt.row, 1, self.acts))
                debt.left -= 1

    def pass_time(self) -> None:
        for person in sorted({self.person(row) for row in self.rows}):
            if any(
                lot.left
                and (lot.day < self.today or (lot.is_pending and lot.due_ms <= self.now_ms))
                for lot in self.lots_of(person)
            ):
                self.touch(person)

    # Single points

    def sign(self, row: int, points: int) -> None:
        self.signed[row] = self.signed.get(row, 0) + points

    def next_lot(self, person: int, first=()) -> SlowLot | None:
        for lot in first:
            if lot.left and self.person(lot.row) == person:
                return lot
        rows = self.rows_of(person)
        there = [x for x in self.lots if x.left and not x.is_pending and x.row in rows]
        return min(there, key=self.nearest, default=None)

    def take(self, row: int, points: int, first=(), *, is_parting=False) -> list[SlowLot]:
        person, taken, debt = self.person(row), [], None
        self.acts += 1
        for _ in range(points):
            lot = self.next_lot(person, first)
            if lot is not None:
                lot.left -= 1
                lot.moves.append((None if is_parting else row, 1, self.acts))
                taken.append(lot)
            else:
                if debt is None:
                    debt = SlowDebt(row, 0)
                    self.debts.append(debt)
                debt.left += 1
        if not is_parting:
            self.sign(row, -points)
        return taken

    def new_lot(self, row: int, points: int, day: date, earned: date, **more) -> SlowLot:
        lot = SlowLot(row, points, day, earned, len(self.lots), **more)
        self.lots.append(lot)
        return lot

    def give_back(self, row: int, points: int, lots: list, *, keeps=30, is_parting=False) -> list:
        """Return points to the lots they came from, or as a new lot; give the lots reopened."""
        person = self.person(row)
        self.acts += 1
        good = [
            lot
            for lot in lots
            if self.person(lot.row) == person
            and not lot.expired
            and (lot.day - self.today).days >= keeps
        ][:points]
        for lot in good:
            if not lot.left:
                # What is given back is there by the rules that hold again, whatever the lot's own.
                lot.is_pending = False
            lot.left += 1
            lot.moves.append((None if is_parting else row, -1, self.acts))
        if points > len(good):
            self.new_lot(row, points - len(good), self.today + timedelta(days=30), self.today)
        if not is_parting:
            self.sign(row, points)
        return good

    # Orders

    def rule_of(self, order: SlowOrder) -> int | None:
        found = [n for n, each in enumerate(self.versions) if each.from_on <= order.day]
        return max(found, default=None)

    def target(self, order: SlowOrder) -> int:
        version = order.version if order.version is not None else self.rule_of(order)
        if version is None or order.row is None or order.state in ("closed", "refunded", "empty"):
            return 0
        more = slow_orders.given(self, order, version) if slow_orders.is_alive(order) else {}
        return self.whole(order, version) + sum(more.values())

    def whole(self, order: SlowOrder, version: int) -> int:
        rule = self.versions[version]
        return max(0, order.paid - order.refunded) * rule.points // rule.per

    def follow(self) -> None:
        """Bring every order's points to what they should be."""
        for spend in self.spends.values():
            order = self.order_of(spend)
            if spend.undone or (spend.order is not None and (not order or order.state == "empty")):
                continue
            self.bring_returned(spend, self.share(spend, order) if order else 0, order)
        slow_orders.decide(self)
        self.reverse_orders()
        self.earn_orders()

    def order_of(self, spend: SlowSpend) -> SlowOrder | None:
        """What it was said to be for, else the first order that stands and tells of its voucher."""
        if spend.order is not None:
            return self.orders.get(spend.order)
        told = [order for order in self.orders.values() if spend in order.vouchers]
        told = [order for order in told if order.state != "empty"]
        stands = [order for order in told if order.state not in ("closed", "refunded")]
        return next(iter((*stands, *told)), None)

    def reverse_orders(self) -> None:
        due = [order for order in self.orders.values() if self.too_much(order)]
        for person in self.people(due):
            self.touch(person)
        for order in due:
            points = self.too_much(order)
            self.take(order.row, points, first=order.lots)
            order.posted -= points
        for person in self.people(due):
            self.settle(person)

    def too_much(self, order: SlowOrder) -> int:
        expired = sum(lot.expired for lot in order.lots)
        return max(0, order.posted - expired - self.target(order))

    def earn_orders(self) -> None:
        due = [order for order in self.orders.values() if self.target(order) > order.posted]
        for person in self.people(due):
            self.touch(person)
        for order in due:
            self.earn(order)
        for person in self.people(due):
            self.keep_alive(person)
            self.settle(person)

    def people(self, orders) -> list[int]:
        return sorted({self.person(order.row) for order in orders})

    @staticmethod
    def share(spend: SlowSpend, order: SlowOrder) -> int:
        if order.state in ("closed", "refunded"):
            return spend.points
        return spend.points * order.refunded // order.paid if order.paid else 0

    def earn(self, order: SlowOrder) -> None:
        if order.version is None:
            order.version = self.rule_of(order)
        rule = self.versions[order.version]
        points = self.target(order) - order.posted
        begins = order.day
        if rule.policy == "idle":
            begins = max(begins, self.last_order(self.person(order.row)) or begins)
        due = self.due_of(order, order.version)
        lot = self.new_lot(
            order.row,
            points,
            rule.last_day(begins),
            order.day,
            due_ms=due,
            is_pending=due > self.now_ms,
            version=order.version,
        )
        order.lots.append(lot)
        order.posted += points
        self.sign(order.row, points)

    def due_of(self, order: SlowOrder, version: int) -> int:
        """When the points of an order can be spent by a version; Unix ms."""
        waits = [
            each.pending or 0
            for each, amount in slow_orders.given(self, order, version).items()
            if amount
        ]
        return order.at_ms + max(self.versions[version].pending, *waits, 0) * 86_400_000

    def bring_returned(self, spend: SlowSpend, share: int, order: SlowOrder | None) -> None:
        if share == spend.returned:
            return
        if order is not None:
            order.is_named = True
        person = self.person(spend.row)
        self.touch(person)
        if share > spend.returned:
            back = self.give_back(spend.row, share - spend.returned, self.longest(spend.out))
            for lot in back:
                spend.out.remove(lot)
        else:
            again = self.take(spend.row, spend.returned - share, first=self.longest(spend.touched))
            spend.out += again
            spend.touched += [lot for lot in again if lot not in spend.touched]
        spend.returned = share
        self.settle(person)

    def longest(self, lots: list) -> list:
        return sorted(lots, key=self.nearest, reverse=True)

    # Wishes

    def remembered(self) -> tuple:
        """What `touch` may change, so that a wish that is refused leaves nothing."""
        lots = [
            (lot, (lot.left, lot.day, lot.is_pending, lot.expired, lot.moves[:]))
            for lot in self.lots
        ]
        debts = [(debt, debt.left) for debt in self.debts]
        return lots, debts, dict(self.signed), self.acts

    def bring_back(self, remembered: tuple) -> None:
        lots, debts, self.signed, self.acts = remembered
        for lot, told in lots:
            lot.left, lot.day, lot.is_pending, lot.expired, lot.moves = told
        for debt, left in debts:
            debt.left = left

    def spend(self, row: int, order, points: int, key) -> None:
        if key in self.spends:
            return
        before = self.remembered()
        self.touch(self.person(row))
        if points > self.standing(self.person(row))[0]:
            self.bring_back(before)
            raise SlowRefusedError
        spend = SlowSpend(row, order, points)
        spend.out = self.take(row, points)
        for lot in spend.out:
            if lot not in spend.touched:
                spend.touched.append(lot)
        self.spends[key] = spend

    def new_rules(self, rule) -> None:
        self.pass_time()
        self.versions.append(rule)
        better = []
        for lot in self.lots:
            if not lot.left or lot.version is None or lot.day < self.today:
                continue
            begins = lot.earned
            if rule.policy == "idle":
                begins = max(begins, self.last_order(self.person(lot.row)) or begins)
            if rule.last_day(begins) > lot.day:
                better.append((lot, rule.last_day(begins)))
        for person in sorted({self.person(lot.row) for lot, _ in better}):
            self.touch(person)
        for lot, day in better:
            if lot.left:
                lot.day = max(lot.day, day)
        self.follow()

    def unlink(self, pair) -> None:
        self.pass_time()
        people = {self.person(pair[0])}
        self.links.remove(pair)
        people |= {self.person(pair[0]), self.person(pair[1])}
        self.follow()
        missing = {}
        for person in people:
            rows = self.rows_of(person)
            there = sum(lot.left for lot in self.lots if lot.row in rows)
            owed = sum(debt.left for debt in self.debts if debt.row in rows)
            missing[person] = sum(self.signed.get(row, 0) for row in rows) - there + owed
        for person, points in sorted(missing.items(), key=lambda each: (-each[1], each[0])):
            if not points:
                continue
            drawn = self.drawn(person)
            self.touch(person)
            if points > 0:
                self.give_back(person, points, drawn, keeps=0, is_parting=True)
            else:
                self.take(person, -points, is_parting=True)
            self.settle(person)

    def drawn(self, person: int) -> list:
        """The lot of each point that others drew, the last drawn first."""
        found = []
        for lot in self.lots_of(person):
            others = [
                (act, n) for row, n, act in lot.moves if row is None or self.person(row) != person
            ]
            if sum(n for _, n in others) > 0:
                newest = max(act for act, _ in others)
                found.append((newest, lot.number, lot, sum(n for _, n in others)))
        found.sort(key=lambda each: each[:2], reverse=True)
        return [lot for _, _, lot, count in found for _ in range(count)]


@dataclass(frozen=True)
class SlowRule:
    from_on: date
    points: int
    per: int
    pending: int
    policy: str
    span: int
    earns: tuple = ()
    cap_points: int = 0
    cap_per: str = "month"

    def last_day(self, begins: date) -> date:
        if self.policy in ("days", "idle"):
            return begins + timedelta(days=self.span)
        if self.policy == "never":
            return NEVER
        if self.policy == "next_year":
            return date(begins.year + 1, 12, 31)
        year, month = begins.year, begins.month
        for _ in range(self.span):
            year, month = (year + 1, 1) if month == 12 else (year, month + 1)
        return date(year, month, monthrange(year, month)[1])


@dataclass(frozen=True)
class SlowEarn:
    number: int
    kind: str
    points: int
    percent: int
    is_on: bool
    product: str
    weekdays: tuple
    from_on: date | None
    until_on: date | None
    cap_points: int
    cap_per: str
    pending: int | None


@dataclass(frozen=True)
class SlowLine:
    product: str
    pieces: int
    amount: int
