"""Acts in a shop with points, each done by the program and by the slow ledger beside it."""

import os
import shutil
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.models.database import run_sql
from app.services.clock import to_day, to_ms
from app.services.points import (
    Expiry,
    OpeningRow,
    PointsShortError,
    RuleSettings,
    queries,
    voucher_code,
)
from tests.points.builders import ZONE, PointsShop
from tests.points.slow_ledger import NEVER, SlowOrder, SlowRefusedError, SlowRule
from tests.points.slow_wishes import SlowWishes
from tests.shop import rows

# A file that no disk slows down, where there is such a place.
MEMORY = next((place for place in ("/dev/shm",) if os.access(place, os.W_OK)), None)
ROWS = (1, 2, 3)
ACCOUNTS = ("one", "two", "three")
RULES = st.builds(
    RuleSettings,
    points=st.sampled_from((1, 3)),
    per_minor=st.sampled_from((100, 700)),
    pending_days=st.sampled_from((0, 3, 15)),
    expiry=st.sampled_from(tuple(Expiry)),
    # Often the last day is the one on which they stop waiting.
    expiry_span=st.sampled_from((1, 3, 15, 45)),
)
ROW = st.sampled_from(ROWS)
# The whole ledger is checked now and then, what must hold of lots and persons after every act.
CHECKED_EVERY = 20
NOT_TRUE = """
  SELECT 'below nothing', id FROM lot WHERE remaining < 0
  UNION ALL SELECT 'debt below nothing', id FROM debt WHERE remaining < 0
  UNION ALL SELECT 'lot', l.id FROM lot l WHERE l.remaining <>
    (SELECT sum(a.points) FROM allocation a WHERE a.lot_id = l.id)
  UNION ALL SELECT 'rule 1', p.person_id FROM (SELECT DISTINCT person_id FROM customer) p WHERE
    (SELECT coalesce(sum(e.sign * e.points), 0) FROM entry e JOIN customer c ON c.id = e.customer_id
      WHERE c.person_id = p.person_id)
    <> (SELECT coalesce(sum(l.remaining), 0) FROM lot l JOIN customer c ON c.id = l.customer_id
      WHERE c.person_id = p.person_id AND l.state <> 'gone')
    - (SELECT coalesce(sum(d.remaining), 0) FROM debt d JOIN customer c ON c.id = d.customer_id
      WHERE c.person_id = p.person_id)"""
WITH_TIME = "('release', 'expire', 'extend', 'pay_debt')"
PICK = st.integers(0, 10_000)
THREE_DAYS = RuleSettings(pending_days=3, expiry=Expiry.DAYS, expiry_span=3)


class LedgerMachine(RuleBasedStateMachine):
    zone = ZONE

    def __init__(self):
        super().__init__()
        self.folder = Path(mkdtemp(prefix="points-", dir=MEMORY))
        self.shop = PointsShop(self.folder, settings=None, zone=self.zone)
        with self.shop.database.engine.connect() as connection:
            connection.connection.cursor().execute("PRAGMA synchronous=OFF")
        clock = self.shop.clock
        self.slow = SlowWishes(clock.today(), to_ms(clock.now()), self.zone)
        self.slow.rows = list(ROWS)
        # Three people of whom nothing counts.
        self.shop.orders(
            *(self.shop.order(f"0{n}", 0, buyer=n, state="closed") for n in range(3)),
            accounts=ACCOUNTS,
        )
        self.numbers = 0
        self.keys = 0
        self.batches: list[tuple[int, list[str]]] = []
        self.changed: set[str] = set()
        # What can be taken back, and what was: what it did, and what that did in its turn.
        self.done: dict[int, object] = {}
        self.undone: dict[int, tuple[int, object, object]] = {}
        self.acts = 0
        # The number of the entry of each spending that was for no order when it was made.
        self.codes: dict[object, int] = {}

    def teardown(self):
        self.shop.database.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    # The rules

    @initialize(settings=RULES)
    def begin(self, settings):
        self.put_rules(settings)

    @rule(settings=RULES)
    def change_policy(self, settings):
        self.put_rules(settings)

    def put_rules(self, settings):
        self.shop.rules.put(settings)
        action = rows(self.shop.database, "SELECT max(id) FROM action")[0][0]
        self.done[action] = len(self.slow.versions)
        self.slow.new_rules(
            SlowRule(
                self.shop.clock.today(),
                settings.points,
                settings.per_minor // 100,
                settings.pending_days,
                str(settings.expiry),
                settings.expiry_span,
            )
        )

    # Orders

    @rule(
        row=ROW,
        paid=st.lists(st.integers(0, 60), min_size=1, max_size=3),
        pick=PICK,
        state=st.sampled_from(("completed", "completed", "closed")),
    )
    def buy(self, row, paid, pick=0, state="completed"):
        new, vouchers = {}, self.some_vouchers(pick)
        for amount in paid:
            self.numbers += 1
            new[f"n{self.numbers}"] = amount
        day, now = self.shop.clock.today(), to_ms(self.shop.clock.now())
        more = {"state": state, "paid_at": now, **self.words(vouchers)}
        told = [self.shop.order(number, amount, **more) for number, amount in new.items()]
        batch = self.shop.orders(*told, accounts=(ACCOUNTS[row - 1],))
        self.batches.append((batch, list(new)))
        self.slow.pass_time()
        for number, amount in new.items():
            self.slow.orders[number] = SlowOrder(row, amount, 0, state, day, now, vouchers=vouchers)
        self.slow.follow()

    def some_vouchers(self, pick):
        """One of the last spendings that were for no order, or none: often one that was used."""
        newest = sorted(self.codes, key=self.codes.get)[-4:]
        return (newest[pick // 3 % len(newest)],) if newest and pick % 3 else ()

    def words(self, vouchers):
        if not vouchers:
            return {}
        codes = " ".join(voucher_code(self.codes[spend]) for spend in vouchers)
        return {"seller_remark": f"券{codes.lower()}，谢谢"}

    @precondition(lambda self: self.slow.orders)
    @rule(pick=PICK, percent=st.sampled_from((0, 10, 33, 50, 67, 100)), closes=st.booleans())
    def refund(self, pick, percent, closes):
        spent_on = {spend.order for spend in self.slow.spends.values() if not spend.undone}
        named = sorted(spent_on & set(self.slow.orders)) if pick % 2 else []
        named = named or sorted(self.slow.orders)
        if not named:
            return
        number = named[pick // 2 % len(named)]
        order = self.slow.orders[number]
        if order.state in ("refunded", "closed", "empty"):
            return
        refunded = order.paid * percent // 100
        state = "partly_refunded"
        if percent == 100:
            state = "closed" if closes else "refunded"
        if order.state == "completed" and not refunded and state == "partly_refunded":
            return
        self.tell_again(number, order, refunded, state)

    @precondition(lambda self: self.slow.orders)
    @rule(pick=PICK)
    def import_the_same_again(self, pick):
        """Once in a while with a voucher in its remark, which the seller wrote there since."""
        if not self.slow.orders:
            return
        number = sorted(self.slow.orders)[pick % len(self.slow.orders)]
        order = self.slow.orders[number]
        if vouchers := self.some_vouchers(pick // 7):
            order.vouchers = vouchers
            self.changed.add(number)
        if order.state == "empty":
            self.tell_again(number, order, 0, "completed")
            self.changed.add(number)
        else:
            self.tell_again(number, order, order.refunded, order.state)

    def tell_again(self, number, order, refunded, state):
        told = self.shop.order(
            number, order.paid, refunded=refunded, state=state, day=to_day(order.day),
            paid_at=order.at_ms, **self.words(order.vouchers),
        )  # fmt: skip
        is_same = (refunded, state) == (order.refunded, order.state)
        self.shop.orders(told, accounts=(ACCOUNTS[order.row - 1],))
        if not is_same:
            self.changed.add(number)
        self.slow.pass_time()
        order.refunded, order.state = refunded, state
        self.slow.follow()

    @precondition(lambda self: self.batches)
    @rule(pick=PICK)
    def take_an_import_back(self, pick):
        batch, numbers = self.batches.pop(pick % len(self.batches))
        if self.changed & set(numbers):
            return
        self.shop.undo_import(batch)
        self.slow.pass_time()
        for number in numbers:
            if self.was_posted(number):
                self.slow.orders[number].state = "empty"
                self.slow.orders[number].refunded = 0
                self.slow.orders[number].vouchers = ()
            else:
                del self.slow.orders[number]
        self.slow.follow()

    def was_posted(self, number):
        order = self.slow.orders[number]
        spends = any(spend.order == number for spend in self.slow.spends.values())
        return order.version is not None or order.is_named or spends

    # Wishes

    @rule(row=ROW, pick=PICK, share=st.sampled_from((1, 30, 50, 100, 101)), twice=st.booleans())
    def spend(self, row, pick, share, twice):
        person = self.slow.person(row)
        there = self.slow.standing(person)[0]
        points = max(1, there * share // 100 + (share > 100))
        number, order_id, spender = None, None, person
        own = [
            name
            for name, order in sorted(self.slow.orders.items())
            if self.slow.person(order.row) == person and order.state == "completed"
        ]
        if own and pick % 3:
            number = own[pick % len(own)]
            spender = self.slow.orders[number].row
            order_id = self.order_id(number)
        key = self.new_key()
        posted = self.wish(
            lambda: self.slow.spend(spender, number, points, key),
            lambda: self.shop.ledger.spend(person, points, key, order_id=order_id),
            twice=twice,
        )
        if posted is not None and number is None:
            self.codes[self.slow.spends[key]] = posted.entry_id

    def order_id(self, number):
        found = rows(self.shop.database, f"SELECT id FROM orders WHERE order_no = '{number}'")
        return found[0][0]

    @rule(
        people=st.lists(ROW, min_size=1, max_size=3),
        points=st.sampled_from((-40, -7, -1, 1, 25, 60)),
        twice=st.booleans(),
    )
    def adjust(self, people, points, twice):
        key = self.new_key()
        self.wish(
            lambda: self.slow.adjust(people, points),
            lambda: self.shop.ledger.adjust(people, points, key, reason="goodwill"),
            twice=twice,
        )

    @rule(people=st.lists(ROW, min_size=1, max_size=3), days=st.integers(0, 60))
    def extend(self, people, days):
        until = self.shop.clock.today() + timedelta(days=days)
        self.wish(
            lambda: self.slow.extend(people, until),
            lambda: self.shop.ledger.extend(people, until),
        )

    @rule(row=ROW)
    def forgive(self, row):
        key = self.new_key()
        self.wish(
            lambda: self.slow.forgive(row),
            lambda: self.shop.ledger.forgive(row, key, reason="goodwill"),
        )

    @rule(told=st.dictionaries(ROW, st.integers(0, 50), min_size=1), days=st.integers(0, 90))
    def take_over(self, told, days):
        """Balances from elsewhere; of one day often, so that they are told again."""
        today = self.shop.clock.today()
        last = None if days % 3 == 0 else date(today.year, today.month, 28)
        if last is not None and last < today:
            last = today
        opening = [OpeningRow(row, points, last) for row, points in told.items()]
        balances = {(row, last or NEVER): points for row, points in told.items()}
        self.wish(
            lambda: self.slow.take_over(balances),
            lambda: self.shop.ledger.take_over(opening),
            twice=days % 2 == 0,
        )

    @rule(pick=PICK)
    def recalculate(self, pick):
        found = self.slow.recalculation()
        told = {each.order_no: each.target for each in self.shop.rules.differences()}
        assert told == found
        approved = [number for n, number in enumerate(sorted(found)) if (pick >> n % 12) & 1]
        if approved:
            orders = [self.order_id(number) for number in approved]
            self.wish(
                lambda: self.slow.recalculate(approved),
                lambda: self.shop.rules.recalculate(orders),
            )

    def wish(self, slow, fast, *, twice=False):
        """Both do it, or both refuse; the same wish again does nothing."""
        try:
            done = slow()
        except SlowRefusedError:
            with pytest.raises(PointsShortError) as refused:
                fast()
            assert refused.value.available < refused.value.asked
            return None
        _, posted = fast()
        if twice:
            fast()
        assert bool(done) == (posted.action_id is not None and posted.entries > 0)
        if done:
            self.done[posted.action_id] = done
        return posted

    def new_key(self):
        self.keys += 1
        return f"k{self.keys}"

    # Taken back, and done again

    @precondition(lambda self: self.done)
    @rule(pick=PICK)
    def take_back(self, pick):
        self.take_back_action(self.one_of(self.done, pick))

    def take_back_action(self, action):
        _, back = self.shop.ledger.undo(action)
        done = self.done.pop(action)
        countered = self.counter(done, is_again=False)
        self.undone[back.action_id] = (action, done, countered)
        assert (back.restored > 0) == bool(countered)

    @precondition(lambda self: self.undone)
    @rule(pick=PICK)
    def do_again(self, pick):
        undo = self.one_of(self.undone, pick)
        _, again = self.shop.ledger.undo(undo)
        action, done, countered = self.undone.pop(undo)
        self.done[action] = done
        assert (again.restored > 0) == bool(self.counter(countered, is_again=True))

    def counter(self, done, *, is_again):
        """What countering an action does in its turn; of rules the number of the version."""
        if done is None:
            return None
        if isinstance(done, int):
            return self.slow.take_rules_back(done)
        return self.slow.take_back(done, is_again=is_again)

    @staticmethod
    def one_of(actions, pick):
        """One of the last few, for long walks would else take back what nobody remembers."""
        newest = sorted(actions)[-12:]
        return newest[pick % len(newest)]

    # People and time

    @rule(pair=st.sampled_from(((1, 2), (1, 3), (2, 3))))
    def merge(self, pair):
        if self.slow.person(pair[0]) == self.slow.person(pair[1]):
            return
        before = self.entries()
        self.slow.pass_time()  # what lapsed before is nobody else's
        self.slow.links.append(self.shop.link(*pair))
        assert self.entries() == before

    @precondition(lambda self: self.slow.links)
    @rule(pick=PICK)
    def unmerge(self, pick):
        pair = self.slow.links[pick % len(self.slow.links)]
        self.shop.unlink(*pair)
        self.slow.unlink(pair)

    @rule(hours=st.sampled_from((1, 9, 24, 24 * 7, 24 * 16, 24 * 33)), runs=st.booleans())
    def time_goes_by(self, hours, runs):
        self.shop.clock.turn(hours / 24)
        self.slow.today = self.shop.clock.today()
        self.slow.now_ms = to_ms(self.shop.clock.now())
        if runs:
            self.shop.ledger.pass_time()
            self.slow.pass_time()

    @rule(is_over=st.booleans(), runs=st.booleans())
    def to_the_edge_of_the_day(self, is_over, runs):
        """The last moment of the home zone's day, or the first one of the next."""
        clock = self.shop.clock
        midnight = datetime.combine(clock.today() + timedelta(days=1), time(), clock.zone)
        edge = midnight.astimezone(UTC) - timedelta(milliseconds=not is_over)
        if edge > clock.now():
            self.time_goes_by((edge - clock.now()) / timedelta(hours=1), runs)

    @precondition(lambda self: self.slow.versions)
    @rule(row=ROW)
    def owe(self, row):
        """A gift that is taken back when it is spent."""
        known = set(self.done)
        self.adjust([row], 25, False)
        gifts = set(self.done) - known
        self.spend(row, 0, 100, False)
        for gift in gifts:
            self.take_back_action(gift)

    @precondition(lambda self: self.slow.versions)
    @rule(row=ROW, hour=st.integers(0, 23))
    def sleep_past_the_last_day(self, row, hour):
        """Points that wait until their last day, a debt, and nobody opens the program that day."""
        self.put_rules(THREE_DAYS)
        self.owe(row)
        self.buy(row, [40])
        clock = self.shop.clock
        over = clock.today() + timedelta(days=4)
        woken = datetime.combine(over, time(hour), clock.zone).astimezone(UTC)
        self.time_goes_by((woken - clock.now()) / timedelta(hours=1), runs=True)

    def entries(self):
        """How many there are, but for those that come with time."""
        return rows(self.shop.database, f"SELECT count(*) FROM entry WHERE kind NOT IN {WITH_TIME}")

    @invariant()
    def both_agree(self):
        if not self.slow.versions:
            return
        moment = {"today": to_day(self.shop.clock.today()), "now_ms": to_ms(self.shop.clock.now())}
        with self.shop.database.reading() as session:
            for person in sorted({self.slow.person(row) for row in ROWS}):
                has = queries.standing(session, person, **moment)
                assert (has.available, has.pending, has.debt) == self.slow.standing(person), person
                held = queries.lots(session, person, **moment)
                assert sorted((lot.remaining, lot.expires_on or NEVER) for lot in held) == sorted(
                    (lot.left, lot.day)
                    for lot in self.slow.lots_of(person)
                    if lot.left and lot.day >= self.slow.today
                )
            assert run_sql(session, NOT_TRUE).fetchall() == []
        self.acts += 1
        if self.acts % CHECKED_EVERY == 0:
            assert self.shop.is_true()

    def finish(self):
        """The ledger as a whole, and every statement's last line."""
        assert self.shop.is_true()
        for person in sorted({self.slow.person(row) for row in ROWS}):
            there, pending, debt = self.shop.standing(person)
            expired = sum(
                lot.left for lot in self.slow.lots_of(person) if lot.day < self.slow.today
            )
            lines = self.shop.book.statement(person)
            assert (lines[-1].balance if lines else 0) == there + pending + expired - debt
