"""Any mixture of acts, over two years of clock: the ledger is what the slow one says it is."""

import os
import random
import shutil
from datetime import timedelta
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from app.services.clock import to_day, to_ms
from app.services.points import Expiry, PointsShortError, RuleSettings
from tests.points.builders import PointsShop
from tests.points.slow_ledger import NEVER, SlowLedger, SlowOrder, SlowRefusedError, SlowRule
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
    expiry_span=st.sampled_from((1, 2, 20, 45)),
)
ROW = st.sampled_from(ROWS)
PICK = st.integers(0, 10_000)


class LedgerMachine(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.folder = Path(mkdtemp(prefix="points-", dir=MEMORY))
        self.shop = PointsShop(self.folder, settings=None)
        with self.shop.database.engine.connect() as connection:
            connection.connection.cursor().execute("PRAGMA synchronous=OFF")
        self.slow = SlowLedger(self.shop.clock.today(), to_ms(self.shop.clock.now()))
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
        self.actions: dict[str, int] = {}

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

    @rule(row=ROW, paid=st.lists(st.integers(0, 60), min_size=1, max_size=3))
    def buy(self, row, paid):
        new = {}
        for amount in paid:
            self.numbers += 1
            new[f"n{self.numbers}"] = amount
        told = [self.shop.order(number, amount) for number, amount in new.items()]
        batch = self.shop.orders(*told, accounts=(ACCOUNTS[row - 1],))
        self.batches.append((batch, list(new)))
        day = self.shop.clock.today()
        for number, amount in new.items():
            self.slow.orders[number] = SlowOrder(
                row, amount, 0, "completed", day, to_day(day) * 86_400_000
            )
        self.slow.follow()

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
        if not self.slow.orders:
            return
        number = sorted(self.slow.orders)[pick % len(self.slow.orders)]
        order = self.slow.orders[number]
        if order.state == "empty":
            self.tell_again(number, order, 0, "completed")
            self.changed.add(number)
        else:
            self.tell_again(number, order, order.refunded, order.state)

    def tell_again(self, number, order, refunded, state):
        told = self.shop.order(
            number, order.paid, refunded=refunded, state=state, day=to_day(order.day)
        )
        is_same = (refunded, state) == (order.refunded, order.state)
        self.shop.orders(told, accounts=(ACCOUNTS[order.row - 1],))
        if not is_same:
            self.changed.add(number)
        order.refunded, order.state = refunded, state
        self.slow.follow()

    @precondition(lambda self: self.batches)
    @rule(pick=PICK)
    def take_an_import_back(self, pick):
        batch, numbers = self.batches.pop(pick % len(self.batches))
        if self.changed & set(numbers):
            return
        self.shop.undo_import(batch)
        for number in numbers:
            if self.was_posted(number):
                self.slow.orders[number].state = "empty"
                self.slow.orders[number].refunded = 0
            else:
                del self.slow.orders[number]
        self.slow.follow()

    def was_posted(self, number):
        order = self.slow.orders[number]
        spends = any(spend.order == number for spend in self.slow.spends.values())
        return order.version is not None or spends

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
            ((order_id,),) = rows(
                self.shop.database, "SELECT id FROM orders WHERE order_no = ?", (number,)
            )
        self.keys += 1
        key = f"k{self.keys}"
        try:
            self.slow.spend(spender, number, points, key)
        except SlowRefusedError:
            with pytest.raises(PointsShortError) as refused:
                self.shop.ledger.spend(person, points, key, order_id=order_id)
            assert refused.value.available < points
            return
        for _ in range(1 + twice):
            _, posted = self.shop.ledger.spend(person, points, key, order_id=order_id)
        self.actions[key] = posted.action_id

    @precondition(lambda self: len(self.actions) > 2)
    @rule(pick=PICK)
    def take_a_spending_back(self, pick):
        key = sorted(self.actions)[pick % len(self.actions)]
        self.shop.ledger.undo(self.actions.pop(key))
        self.slow.undo_spend(key)

    @rule(row=ROW, points=st.sampled_from((-40, -7, -1, 1, 25, 60)))
    def adjust(self, row, points):
        self.keys += 1
        person = self.slow.person(row)
        newest = self.slow.versions[-1]
        day = newest.last_day(self.shop.clock.today())
        arguments = ([person], points, f"a{self.keys}")
        try:
            self.slow.adjust(row, points, day, len(self.slow.versions) - 1)
        except SlowRefusedError:
            with pytest.raises(PointsShortError):
                self.shop.ledger.adjust(*arguments, reason="goodwill")
            return
        self.shop.ledger.adjust(*arguments, reason="goodwill")

    @rule(row=ROW, days=st.integers(0, 60))
    def extend(self, row, days):
        until = self.shop.clock.today() + timedelta(days=days)
        self.shop.ledger.extend([row], until)
        self.slow.extend(row, until)

    @rule(row=ROW)
    def forgive(self, row):
        self.keys += 1
        self.shop.ledger.forgive(row, f"f{self.keys}", reason="goodwill")
        self.slow.forgive(row)

    # People and time

    @rule(pair=st.sampled_from(((1, 2), (1, 3), (2, 3))))
    def merge(self, pair):
        if self.slow.person(pair[0]) == self.slow.person(pair[1]):
            return
        before = self.entries()
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

    def entries(self):
        return rows(self.shop.database, "SELECT count(*) FROM entry")

    @invariant()
    def both_agree(self):
        if not self.slow.versions:
            return
        for person in sorted({self.slow.person(row) for row in ROWS}):
            assert self.shop.standing(person) == self.slow.standing(person), person
            held = sorted(
                (lot.remaining, lot.expires_on or NEVER) for lot in self.shop.book.lots(person)
            )
            assert held == sorted(
                (lot.left, lot.day)
                for lot in self.slow.lots_of(person)
                if lot.left and lot.day >= self.slow.today
            )
        assert self.shop.is_true()


def run(examples, steps):
    run_state_machine_as_test(
        LedgerMachine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            print_blob=False,
            suppress_health_check=list(HealthCheck),
        ),
    )


def wander(seed, steps):
    """The same acts, drawn evenly and for longer than Hypothesis likes to."""
    luck = random.Random(seed)
    machine = LedgerMachine()
    percents = (0, 10, 33, 50, 67, 100)
    shares, hours = (1, 30, 50, 100, 101), (1, 9, 24, 24 * 7, 24 * 16, 24 * 33)
    pairs = ((1, 2), (1, 3), (2, 3))

    def pick():
        return luck.randrange(10_000)

    def row():
        return luck.choice(ROWS)

    acts = {
        lambda: machine.put_rules(a_rule(luck)): 2,
        lambda: machine.buy(row(), [luck.randint(0, 60) for _ in range(luck.randint(1, 3))]): 10,
        lambda: machine.refund(pick(), luck.choice(percents), luck.random() < 0.3): 8,
        lambda: machine.import_the_same_again(pick()): 2,
        lambda: machine.batches and machine.take_an_import_back(pick()): 3,
        lambda: machine.spend(row(), pick(), luck.choice(shares), luck.random() < 0.3): 10,
        lambda: machine.actions and machine.take_a_spending_back(pick()): 1,
        lambda: machine.adjust(row(), luck.choice((-40, -7, -1, 1, 25, 60))): 4,
        lambda: machine.extend(row(), luck.randint(0, 60)): 2,
        lambda: machine.forgive(row()): 1,
        lambda: machine.merge(luck.choice(pairs)): 2,
        lambda: machine.slow.links and machine.unmerge(pick()): 2,
        lambda: machine.time_goes_by(luck.choice(hours), luck.random() < 0.6): 8,
    }
    try:
        machine.put_rules(a_rule(luck))
        for _ in range(steps):
            (act,) = luck.choices(list(acts), list(acts.values()))
            act()
            machine.both_agree()
    finally:
        machine.teardown()


def a_rule(luck):
    return RuleSettings(
        points=luck.choice((1, 3)),
        per_minor=luck.choice((100, 700)),
        pending_days=luck.choice((0, 3, 15)),
        expiry=luck.choice(list(Expiry)),
        expiry_span=luck.choice((1, 2, 20, 45)),
    )


@pytest.mark.timeout(300)
def test_any_mixture_of_acts_is_what_a_slow_ledger_says():
    run(6, 40)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", range(4))
def test_long_walks_are_what_a_slow_ledger_says(seed):
    wander(seed, 150)


@pytest.mark.closing
@pytest.mark.timeout(20_000)
@pytest.mark.parametrize("seed", range(100, 200))
def test_a_hundred_thousand_acts_are_what_a_slow_ledger_says(seed):
    wander(seed, 1_000)
