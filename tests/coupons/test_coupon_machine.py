"""Random acts in a shop with coupons, each compared with the slow way of telling."""

from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest

from app.services.clock import to_day
from app.services.coupons import (
    CodeKind,
    CouponKind,
    CouponOverError,
    CouponPoolShortError,
    CouponUsedBeforeError,
    RedeemedCoupons,
)
from app.services.journal import ActionKind, record_action
from app.services.points import Gain, PointsNotForThisError, SpendHindrance, SpendKind, SpendRule
from tests.coupons.builders import DAY_0, TODAY, CouponShop, a_coupon
from tests.coupons.slow_coupons import SlowCoupon, SlowCoupons, SlowIssue, SlowOrder
from tests.shop import rows

KINDS = (CouponKind.AMOUNT, CouponKind.PERCENT, CouponKind.GIFT, CouponKind.NEXT_ORDER)
ACCOUNTS = ("mei", "lin", "tao", "yu", "chen")


def _day(day):
    return None if day is None else to_day(day)


class Machine:
    """Does the same in the shop and in the lists."""

    def __init__(self, folder, seed):
        self.shop, self.slow, self.luck = CouponShop(folder), SlowCoupons(_day), Random(seed)
        self.row_of, self.next, self.links, self.back = {}, 1, [], []
        for account in ACCOUNTS:
            self._bring(SlowOrder(self._number(), account, DAY_0 - 20, "completed", 5_000, 0))

    def step(self):
        acts = (
            self.buy, self.buy, self.buy, self.buy, self.refund, self.add, self.give, self.give,
            self.stop_or_start, self.loosen, self.count, self.deny, self.merge, self.unmerge,
            self.pay, self.pay, self.pay,
            self.import_and_undo, self.undo, self.undo, self.turn, self.more_codes,
        )  # fmt: skip
        act = self.luck.choice(acts)
        act()
        return act.__name__

    def agrees(self):
        found = {
            (int(number), coupon): (how, verdict, cost)
            for number, coupon, how, verdict, cost in rows(
                self.shop.database,
                "SELECT o.order_no, s.coupon_id, s.how, s.verdict, s.cost_minor FROM coupon_seen s"
                " JOIN orders o ON o.id = s.order_id",
            )
        }
        assert found == self.slow.seen()
        held = sorted(
            (coupon, self._account(row), code or "", until or 0, uses or 0)
            for coupon, row, code, until, uses in rows(
                self.shop.database,
                "SELECT i.coupon_id, i.customer_id, k.code, i.until_on, i.uses FROM coupon_issue i"
                " LEFT JOIN coupon_code k ON k.id = i.code_id",
            )
        )
        assert held == sorted(
            (each.coupon, each.row, each.code or "", each.until or 0, each.uses or 0)
            for each in self.slow.issues
        )

    def buy(self):
        self._bring(self._an_order())

    def refund(self):
        paid = [each for each in self.slow.orders.values() if each.state == "paid"]
        if paid:
            state = self.luck.choice(("refunded", "completed"))
            self._bring(replace(self.luck.choice(paid), state=state))

    def add(self):
        if len(self.slow.coupons) >= 6:
            return
        luck, kind = self.luck, self.luck.choice(KINDS)
        code_kind = luck.choice((CodeKind.SHARED, CodeKind.MADE, CodeKind.MADE))
        ends = luck.choice(({}, {"days": 5}, {"until_on": self._today() + timedelta(9)}))
        terms = a_coupon(
            kind=kind,
            code_kind=code_kind,
            code=f"SHARED{len(self.slow.coupons)}X2",
            prefix=f"P{len(self.slow.coupons)}T0",
            minimum_minor=luck.choice((0, 0, 8_000)),
            total_limit=luck.choice((None, 2, 4)),
            person_limit=luck.choice((None, 1, 1, 2)),
            is_combinable=luck.random() < 0.5,
            from_on=self._today() - timedelta(luck.choice((0, 0, 3, 30))),
            **ends,
        )
        _, number = self.shop.desk.add(terms, luck.choice((3, 6)))
        kept = self.shop.row(number).terms
        self.slow.coupons[number] = SlowCoupon(number, kept, codes=self._codes(number))

    def more_codes(self):
        made = [each for each in self.slow.coupons.values() if not each.is_shared]
        if made:
            coupon = self.luck.choice(made)
            self.shop.desk.make_codes(coupon.number, 1)
            coupon.codes = self._codes(coupon.number)

    def give(self):
        if not self.slow.coupons:
            return
        coupon = self.luck.choice(list(self.slow.coupons.values()))
        rows_of = self.luck.sample(ACCOUNTS, self.luck.randint(1, 3))
        people = {self.slow.person(row) for row in rows_of}
        try:
            _, issued = self.shop.desk.issue(coupon.number, [self.row_of[row] for row in rows_of])
        except (CouponPoolShortError, CouponOverError):
            return
        today, days = to_day(self._today()), coupon.terms.days
        had = {person for person in people if self.slow.holds(coupon.number, person)}
        renewed = [
            each for each in self.slow.issues
            if each.coupon == coupon.number and self.slow.person(each.row) in had
            and days and each.until < today and not self._is_used(coupon, each)
        ]  # fmt: skip
        before = [(each, each.until) for each in renewed]
        given = [
            SlowIssue(coupon.number, person, None, today, today + days if days else None)
            for person in sorted(people - had)
        ]
        assert (issued.given, issued.renewed) == (len(given), len(renewed))
        for each in renewed:
            each.until = today + days
        self.slow.issues += given
        self._number_them(coupon, given)
        if issued.action_id is not None:
            self.back.append((issued.action_id, "give", given, before))

    def pay(self):
        """Somebody takes a coupon for points."""
        if not self.slow.coupons:
            return
        coupon = self.luck.choice(list(self.slow.coupons.values()))
        row = self.luck.choice(ACCOUNTS)
        person, today = self.slow.person(row), to_day(self._today())
        bar, renewed = self._foresee(coupon, person, today)
        action, gain = self._redeem(coupon.number, self.shop.person(self.row_of[row]))
        assert gain.bar is bar, (gain, bar)
        if bar is not None:
            return
        days = coupon.terms.days
        before = [(each, each.until) for each in renewed]
        for each in renewed:
            each.until = today + days
        given = []
        if not renewed:
            until = today + days if days else None
            given = [SlowIssue(coupon.number, person, None, today, until,
                               None if coupon.is_shared else 1)]  # fmt: skip
        self.slow.issues += given
        self._number_them(coupon, given)
        assert (
            gain.code
            in ([each.code for each in (*given, *renewed)], coupon.codes)[coupon.is_shared]
        )
        self.back.append((action, "pay", given, before))

    def _foresee(self, coupon, person, today):  # noqa: C901, PLR0911 - one rule after the other
        """Why a coupon cannot be bought, and what would begin anew instead of being new."""
        slow, terms = self.slow, coupon.terms
        mine = [each for each in slow.issues if each.coupon == coupon.number
                and slow.person(each.row) == person]  # fmt: skip
        used = [each for each in slow._settled() if each.coupon == coupon.number]
        uses_in_all = sum(each.verdict == "used" for each in used)

        def uses(each):
            place = ("person", person) if coupon.is_shared else ("code", each.code)
            return sum(one.verdict == "used" and one.holder == place for one in used)

        def is_over(each):
            last = each.until if each.until is not None else _day(terms.until_on)
            return last is not None and last < today

        def is_good(each):
            most = slow.most_of(coupon.number, each.code)
            return not is_over(each) and (most is None or uses(each) < most)

        renewed = [each for each in mine if terms.days and is_over(each)
                   and (coupon.is_shared or not uses(each))]  # fmt: skip
        ended = terms.until_on is not None and _day(terms.until_on) < today
        used_up = terms.total_limit is not None and uses_in_all >= terms.total_limit
        if coupon.stopped is not None or ended or used_up:
            return SpendHindrance.COUPON_OVER, []
        if terms.person_limit and slow.uses_of(coupon.number, person) >= terms.person_limit:
            return SpendHindrance.COUPON_SPENT, []
        if any(is_good(each) for each in mine):
            return SpendHindrance.HAS_COUPON, []
        if not renewed and mine and coupon.is_shared:
            return SpendHindrance.HAS_COUPON, []
        taken = {each.code for each in slow.issues}
        free = [code for code in coupon.codes
                if code not in taken and not slow.is_code_used(coupon.number, code)]  # fmt: skip
        if not renewed and not coupon.is_shared and not free:
            return SpendHindrance.NO_CODES, []
        return None, renewed

    def _redeem(self, coupon, person):
        """Bring it as the ledger does, in an action of the points."""
        gains = RedeemedCoupons(self.shop.clock)
        rule = SpendRule(1, SpendKind.COUPON, points=300, name="Tea", coupon_id=coupon)
        try:
            with self.shop.database.writing() as uow:
                action = record_action(uow, self.shop.clock, ActionKind.POINTS, {})
                return action, gains.bring(uow, rule, person)
        except PointsNotForThisError as error:
            return 0, Gain(SpendHindrance(error.code))

    def _take_back(self, action):
        """Take a coupon for points back as the ledger does; give the undo, and what stayed."""
        with self.shop.database.writing() as uow:
            undo = record_action(uow, self.shop.clock, ActionKind.UNDO, {}, reverses=action)
            return undo, RedeemedCoupons(self.shop.clock).take_back(uow, action)

    def _number_them(self, coupon, given):
        newest = {
            self._account(row): (number, code)
            for number, row, code in rows(
                self.shop.database,
                "SELECT i.id, i.customer_id, k.code FROM coupon_issue i LEFT JOIN coupon_code k"
                " ON k.id = i.code_id WHERE i.coupon_id = ? ORDER BY i.id",
                (coupon.number,),
            )
        }
        for each in given:
            each.nth, each.code = newest[each.row]
            assert coupon.is_shared or each.code in coupon.codes

    def stop_or_start(self):
        if not self.slow.coupons:
            return
        coupon = self.luck.choice(list(self.slow.coupons.values()))
        before = coupon.stopped
        if before is None:
            self.shop.desk.stop(coupon.number)
            coupon.stopped = to_day(self._today())
        else:
            self.shop.desk.start(coupon.number)
            coupon.stopped = None
        self.back.append((self.shop.newest(), "stop", coupon, before, coupon.stopped))

    def loosen(self):
        if not self.slow.coupons:
            return
        coupon = self.luck.choice(list(self.slow.coupons.values()))
        before = coupon.terms
        coupon.terms = replace(before, total_limit=None, until_on=None)
        if coupon.terms != before:
            self.shop.desk.change(coupon.number, coupon.terms)
            self.back.append((self.shop.newest(), "terms", coupon, before, coupon.terms))

    def count(self):
        self._choose(is_used=True)

    def deny(self):
        self._choose(is_used=False)

    def merge(self):
        one, other = self.luck.sample(ACCOUNTS, 2)
        if self.slow.person(one) != self.slow.person(other):
            linked = self.shop.link(self.row_of[one], self.row_of[other])
            self.links.append(linked)
            self._regroup()

    def unmerge(self):
        if self.links:
            self.shop.unlink(*self.links.pop())
            self._regroup()

    def import_and_undo(self):
        order = self._an_order()
        before = dict(self.slow.orders)
        batch = self._bring(order)
        if self.luck.random() < 0.4:
            self._choose(is_used=True, number=order.number)
        self.shop.undo_import(batch)
        self.slow.orders = before
        if self.luck.random() < 0.5:
            self._bring(replace(order, discount=0))

    def undo(self):
        if not self.back:
            return
        action, what, *told = self.back.pop()
        if what == "pay":
            self._undo_paid(action, *told)
            return
        _, back = self.shop.desk.undo(action)
        gone = self._undone(what, *told)
        if what == "give" and self.luck.random() < 0.5:
            self.shop.desk.undo(back.action_id)
            self._again(gone, told[1])
            self.back.append((action, what, *told))

    def _undo_paid(self, action, given, renewed):
        used = [each for each in given if self._is_used(self.slow.coupons[each.coupon], each)]
        used += [each for each, until in renewed if self._is_used_since(each, until)]
        undo, (_, kept) = self._take_back(action)
        assert bool(kept) == bool(used)
        if used:
            return
        for each, until in renewed:
            each.until = until
        self.slow.issues = [each for each in self.slow.issues if each not in given]
        if given and self.luck.random() < 0.5:
            _, (again, _) = self._take_back(undo)
            back = [each for each in given if self._fits_again(each)]
            assert again == len(back)
            self.slow.issues += back
            if back:
                self.back.append((action, "pay", given, renewed))

    def _is_used_since(self, issue, until):
        is_own = issue.code and not self.slow.coupons[issue.coupon].is_shared
        place = ("code", issue.code) if is_own else ("person", self.slow.person(issue.row))
        return any(
            each.verdict == "used" and each.holder == place and each.day > until
            for each in self.slow._settled()
            if each.coupon == issue.coupon
        )

    def turn(self):
        self.shop.clock.turn(self.luck.choice((1, 3)))

    def _undone(self, what, *told):
        if what == "stop":
            coupon, before, after = told
            if coupon.stopped == after:
                coupon.stopped = before
        elif what == "terms":
            coupon, before, after = told
            if coupon.terms == after:
                coupon.terms = before
        elif what == "choice":
            place, before = told
            self.slow.choices.pop(place, None)
            self.slow.choices |= before
        else:
            given, renewed = told
            for each, until in renewed:
                each.until = until
            coupons = self.slow.coupons
            gone = [each for each in given if each in self.slow.issues
                    and not self._is_used(coupons[each.coupon], each)]  # fmt: skip
            self.slow.issues = [each for each in self.slow.issues if each not in gone]
            return gone
        return []

    def _again(self, gone, renewed):
        for each, _ in renewed:
            each.until = each.until if each.until is None else self._renewed_until(each)
        self.slow.issues += [each for each in gone if self._fits_again(each)]

    def _fits_again(self, issue):
        """Somebody merged since may hold one that is not used, or have used it as often as may be."""
        slow, coupon = self.slow, self.slow.coupons[issue.coupon]
        person, most = slow.person(issue.row), coupon.terms.person_limit
        mine = [
            each
            for each in slow.issues
            if each.coupon == issue.coupon and slow.person(each.row) == person
        ]
        is_held = any(
            coupon.is_shared or not slow.is_code_used(issue.coupon, each.code) for each in mine
        )
        is_spent = issue.uses and most and slow.uses_of(issue.coupon, person) >= most
        # An order of before may have been early only for the code that was given.
        is_taken = issue.code and slow.is_code_used(issue.coupon, issue.code)
        return not is_held and not is_spent and not is_taken

    def _renewed_until(self, issue):
        return rows(
            self.shop.database,
            "SELECT until_on FROM coupon_issue WHERE id = ?",
            (issue.nth,),
        )[0][0]

    def _choose(self, *, is_used, number=None):
        if not self.slow.coupons or not self.slow.orders:
            return
        number = number or self.luck.choice(list(self.slow.orders))
        coupon = self.luck.choice([0, *self.slow.coupons] if not is_used else [*self.slow.coupons])
        order_id = self.shop.order_id(number)
        try:
            if is_used:
                self.shop.desk.count_use(coupon, order_id)
            else:
                self.shop.desk.deny_use(order_id, coupon or None)
        except CouponUsedBeforeError:
            return
        # Which code is free was asked before the order took one.
        code = self.slow.code_of_buyer(number, coupon) if is_used else None
        before = {
            place: self.slow.choices.pop(place)
            for place in ((number, 0), (number, coupon))
            if place in self.slow.choices
        }
        self.slow.choices[number, coupon] = is_used
        if is_used:
            self.slow.hand_codes[number, coupon] = code
        self.back.append((self.shop.newest(), "choice", (number, coupon), before))

    def _is_used(self, coupon, issue):
        if issue.code is not None:
            return self.slow.is_code_used(coupon.number, issue.code)
        return any(
            each.verdict == "used" and each.holder == ("person", self.slow.person(issue.row))
            for each in self.slow._settled()
            if each.coupon == coupon.number
        )

    def _an_order(self):
        luck, goods = self.luck, self.luck.choice((5_000, 10_000, 20_000))
        coupons = list(self.slow.coupons.values())
        code, is_like = "", False
        if coupons and luck.random() < 0.6:
            coupon = luck.choice(coupons)
            code = luck.choice(coupon.codes[:3])
            is_like = luck.random() < 0.2 and "0" in code
        discount = luck.choice((0, 0, 2_000, 1_000, 700))
        return SlowOrder(
            self._number(), luck.choice((*ACCOUNTS, None)), to_day(self._today()) - luck.choice((0, 0, 1, 4)),
            luck.choice(("paid", "paid", "completed", "unpaid")), goods, discount, code, is_like,
        )  # fmt: skip

    def _bring(self, order):
        said = order.code.replace("0", "O") if order.is_like else order.code
        row = self.shop.order(
            order.number,
            (order.goods - order.discount) // 100,
            buyer=None if order.row is None else 0,
            state=order.state,
            day=order.day,
            goods_minor=order.goods,
            discount_minor=order.discount,
            buyer_message=f"hello, {said}" if said else None,
        )
        batch = self.shop.orders(row, accounts=() if order.row is None else (order.row,))
        if order.row is not None:
            self.row_of[order.row] = rows(
                self.shop.database,
                "SELECT customer_id FROM identity WHERE account = ?",
                (order.row,),
            )[0][0]
        self.slow.orders[order.number] = order
        return batch

    def _regroup(self):
        self.slow.groups = {
            account: self._account(self.shop.person(self.row_of[account])) for account in ACCOUNTS
        }

    def _account(self, row):
        return next(account for account, mine in self.row_of.items() if mine == row)

    def _codes(self, coupon):
        return [row.code for row in self.shop.coupons.codes(coupon, 0, 99)]

    def _number(self):
        self.next += 1
        return self.next

    def _today(self):
        return self.shop.clock.today()


def _walk(folder, seed, steps):
    machine, done = Machine(folder, seed), []
    try:
        for _ in range(steps):
            done.append(machine.step())
            machine.agrees()
        assert machine.shop.is_sound()
    except BaseException:
        print(seed, len(done), done[-12:])
        raise
    finally:
        machine.shop.database.close()


@pytest.mark.parametrize("seed", range(4))
def test_random_acts_come_to_what_the_slow_way_tells(tmp_path, seed):
    _walk(tmp_path, seed, 60)


@pytest.mark.closing
@pytest.mark.timeout(3_600)
@pytest.mark.parametrize("seed", range(100, 110))
def test_long_walks_come_to_what_the_slow_way_tells(tmp_path, seed):
    _walk(tmp_path, seed, 600)


def test_today_is_the_day_of_the_builders():
    assert to_day(TODAY) == DAY_0
