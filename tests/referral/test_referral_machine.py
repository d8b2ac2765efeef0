"""Random acts of a shop beside the slow referrals: rewards are what is due after every step."""

import json
from datetime import date, timedelta
from random import Random

import pytest

from app.models.database import run_sql
from app.services.clock import to_day
from app.services.editing import PersonEdit, PersonField
from app.services.editing.errors import NothingToTakeBackError, ValueUnfitError
from app.services.referral import Choice, ReferralSettings, Refund
from app.services.referral.errors import ReferralGoneError
from app.services.settings.errors import NothingToPutBackError
from tests.book.builders import bring
from tests.referral.builders import FIRST, ReferralShop
from tests.referral.slow_referral import SlowReferrals
from tests.shop import Sheet, a_customer

TABLES = (
    "customer", "orders", "referral", "referral_code", "referral_choice", "referral_rule",
    "contact", "address", "entry",
)  # fmt: skip
ACCOUNTS = [f"acc{nth}" for nth in range(12)]
STATES = ("unpaid", "paid", "completed", "completed", "completed", "refunded", "closed")
STREETS = ("文三路1号", "文三路１ 號", "文三路2号", "古墩路9号", "古墩路＊号", None, None, None)
NAMES = (*ACCOUNTS[:3], "陈**", "Ann", "ＡＮＮ", "王晓梅", "王 曉梅")


def _tables(shop):
    with shop.database.reading() as session:
        found = {}
        for table in TABLES:
            rows = run_sql(session, f"SELECT * FROM {table}").mappings()
            found[table] = [dict(row) for row in rows]
    for rule in found["referral_rule"]:
        rule["settings"] = json.loads(rule["settings"])
    for order in found["orders"]:
        day = order["counted_on"]
        order["counted_month"] = None if day is None else str(date(1970, 1, 1) + timedelta(day))[:7]
    return found


class Machine:
    """Does one random act after another."""

    def __init__(self, shop, luck):
        self.shop, self.luck = shop, luck
        self.orders, self.undoable, self.batches, self.links = {}, [], [], []
        self.acts = (
            [self.order] * 6 + [self.order_again] * 3 + [self.code] * 2 + [self.say] * 3
            + [self.decide] * 3 + [self.merge, self.part, self.rule, self.undo, self.undo_import]
            + [self.turn, self.spend, self.rename]
        )  # fmt: skip

    def step(self):
        self.luck.choice(self.acts)()

    def _people(self):
        with self.shop.database.reading() as session:
            found = run_sql(session, "SELECT DISTINCT person_id FROM customer WHERE is_empty = 0")
            return [row[0] for row in found]

    def _person(self):
        people = self._people()
        return self.luck.choice(people) if people else None

    def _code(self):
        with self.shop.database.reading() as session:
            codes = [row[0] for row in run_sql(session, "SELECT code FROM referral_code")]
        return self.luck.choice(codes) if codes and self.luck.random() < 0.6 else None

    def order(self):
        number = f"N{len(self.orders)}"
        words = {"seller_remark": None, "buyer_message": None, "coupon": None}
        if code := self._code():
            words[self.luck.choice(list(words))] = f"推荐 {code[:4]}-{code[4:]} ok"
        paid = self.luck.choice((40, 100, 250))
        self.orders[number] = {
            "account": self.luck.choice(ACCOUNTS),
            "paid": paid,
            "day": to_day(self.shop.clock.today()) - self.luck.choice((0, 0, 3, 40, 400)),
            "words": words,
            "payer": self.luck.choice((None, None, "zfb1", "zfb2", "z**")),
            "street": self.luck.choice(STREETS),
            "phone": self.luck.choice((None, None, "+8613812340001", "+8613812340002")),
        }
        self._bring(number, self.luck.choice(STATES))

    def order_again(self):
        if self.orders:
            number = self.luck.choice(list(self.orders))
            self._bring(number, self.luck.choice((*STATES, "partly_refunded")))

    def _bring(self, number, state):
        told = self.orders[number]
        refunded = {"refunded": told["paid"], "partly_refunded": told["paid"] // 4}.get(state, 0)
        self.shop._told_at += 1
        person = a_customer(told["account"], name=told["account"], phone=told["phone"])
        if told["street"]:
            person["address"] = {"key": told["street"], "province": "浙江", "city": "杭州",
                                 "district": None, "street": told["street"]}  # fmt: skip
        order = self.shop.order(
            number, told["paid"], refunded=refunded, state=state, day=told["day"],
            payer=told["payer"], **told["words"],
        )  # fmt: skip
        sheet = Sheet(customers=[person], orders=[order], newest_at=self.shop._told_at * 86_400_000)
        batch = bring(
            self.shop.database, self.shop.folder, sheet, home="CNY", clock=self.shop.clock
        )
        self.batches.append(batch)

    def code(self):
        if person := self._person():
            changes, _ = self.shop.desk.give_codes([person])
            self._keep(changes, "setting")

    def say(self):
        friend, referrer = self._person(), self._person()
        if friend is not None:
            try:
                changes, _ = self.shop.says(friend, self.luck.choice((referrer, referrer, 0)))
            except ValueUnfitError:
                return
            self._keep(changes, "edit")

    def rename(self):
        if person := self._person():
            edit = PersonEdit(values={PersonField.NAME: self.luck.choice(NAMES)})
            self._keep(self.shop.editing.save(person, edit)[0], "edit")

    def decide(self):
        rows = self.shop.referrals.referrals(99)
        if rows:
            row = self.luck.choice(rows)
            try:
                changes = self.shop.desk.decide(
                    row.friend_row, row.referrer_row, self.luck.choice(list(Choice))
                )
            except ReferralGoneError:
                return
            self._keep(changes, "setting")

    def merge(self):
        one, other = self._person(), self._person()
        if one is not None and one != other:
            self.links.append(self.shop.link(one, other))

    def part(self):
        if self.links:
            linked = self.links.pop(self.luck.randrange(len(self.links)))
            with self.shop.database.reading() as session:
                found = run_sql(
                    session,
                    "SELECT 1 FROM link WHERE row_a = ? AND row_b = ? AND ended_by IS NULL",
                    linked,
                ).fetchone()
            if found:
                self.shop.unlink(*linked)

    def rule(self):
        points = self.luck.choice((100, 200, 333))
        settings = ReferralSettings(
            is_on=self.luck.random() < 0.85,
            order_points=points,
            coupon_points=points + self.luck.choice((0, 50)),
            friend_points=self.luck.choice((0, 30)),
            least_minor=self.luck.choice((0, 5_000)),
            most_a_month=self.luck.choice((0, 0, 1, 2)),
            on_part_refund=self.luck.choice(list(Refund)),
        )
        first = self.luck.choice((FIRST, self.shop.clock.today()))
        self._keep(self.shop.desk.put(settings, from_on=first)[0], "setting")

    def undo(self):
        if self.undoable:
            action, door = self.undoable.pop(self.luck.randrange(len(self.undoable)))
            desk = self.shop.editing if door == "edit" else self.shop.settings
            try:
                changes, _ = desk.undo(action)
            except (NothingToPutBackError, NothingToTakeBackError):
                return  # nothing goes deeper than the undo of an undo
            if self.luck.random() < 0.5:
                self._keep(changes, door)

    def undo_import(self):
        if self.batches:
            self.shop.undo_import(self.batches.pop(self.luck.randrange(len(self.batches))))

    def turn(self):
        self.shop.clock.turn(self.luck.choice((1, 10, 31)))
        self.shop.ledger.pass_time()

    def spend(self):
        person = self._person()
        if person is not None and self.shop.available(person):
            points = self.luck.randint(1, self.shop.available(person))
            self.shop.ledger.spend(person, points, f"k{self.luck.random()}")

    def _keep(self, changes, door):
        if changes.action_id is not None:
            self.undoable.append((changes.action_id, door))


def walk(folder, seed, steps):
    shop = ReferralShop(folder)
    machine = Machine(shop, Random(seed))
    for step in range(steps):
        machine.step()
        slow = SlowReferrals(_tables(shop))
        assert slow.posted() == slow.due(), (seed, step)
        told = {row.friend_id: set(row.doubts) for row in shop.referrals.referrals(99)}
        assert told == {friend: slow.doubts(friend) for friend in slow.friends()}, (seed, step)
        for each in slow.referrals:
            if each["seen_by"] is not None:
                (order,) = [one for one in slow.orders if one["id"] == each["order_id"]]
                assert slow.is_newcomer_with(order), (seed, step)
        if step % 10 == 0:
            assert shop.is_sound(), (seed, step)
    assert shop.is_sound()
    shop.database.close()


@pytest.mark.parametrize("seed", range(4))
def test_rewards_are_what_is_due_after_every_random_step(tmp_path, seed):
    walk(tmp_path, seed, 60)


@pytest.mark.closing
@pytest.mark.timeout(3_000)
@pytest.mark.parametrize("seed", range(100, 125))
def test_rewards_are_what_is_due_through_long_walks(tmp_path, seed):
    walk(tmp_path, seed, 400)
