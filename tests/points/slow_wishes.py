"""What the seller wishes at the desk, the slow way: taken back, done again, recalculated."""

from dataclasses import dataclass, field, replace
from datetime import date

from tests.points import slow_orders
from tests.points.slow_ledger import SlowLedger, SlowLot, SlowRefusedError, SlowSpend


@dataclass(eq=False)
class SlowWish:
    """One entry a seller wished that is no spending."""

    row: int
    signed: int
    lot: SlowLot | None = None
    order: object = None
    # The versions of its order before a recalculation, and before that was taken back.
    former: int | None = None
    later: int | None = None
    out: list = field(default_factory=list)
    touched: list = field(default_factory=list)
    undone: int = 0


@dataclass(eq=False)
class SlowDays:
    """One lot that got another last day."""

    lot: SlowLot
    before: date
    after: date


class SlowWishes(SlowLedger):
    """A wish gives what it did, as pairs of wish and points; that is what can be taken back."""

    def __init__(self, *arguments) -> None:
        super().__init__(*arguments)
        self.openings: dict[tuple[int, date], list[SlowWish]] = {}

    # Wishes

    def spend(self, row, order, points, key) -> list:
        super().spend(row, order, points, key)
        return [(self.spends[key], -points)]

    def adjust(self, people, points) -> list:
        day = self.versions[-1].last_day(self.today)
        persons, done = sorted({self.person(row) for row in people}), []
        before = self.remembered()
        for person in persons:
            self.touch(person)
            if points < 0 and -points > self.standing(person)[0]:
                continue
            wish = SlowWish(person, points)
            if points < 0:
                wish.out = self.take(person, -points)
                wish.touched = list(dict.fromkeys(wish.out))
            else:
                version = len(self.versions) - 1
                wish.lot = self.new_lot(person, points, day, self.today, version=version)
                self.sign(person, points)
                self.settle(person)
            done.append((wish, points))
        if not done and len(persons) == 1:
            self.bring_back(before)
            raise SlowRefusedError
        return done

    def extend(self, people, until) -> list:
        done = []
        for person in sorted({self.person(row) for row in people}):
            self.touch(person)
            for lot in self.lots_of(person):
                if lot.left and lot.day < until:
                    done.append((SlowDays(lot, lot.day, until), 0))
                    lot.day = until
        return done

    def forgive(self, row) -> list:
        person = self.person(row)
        self.touch(person)
        done = []
        for debt in self.debts_of(person):
            done.append((SlowWish(debt.row, debt.left), debt.left))
            self.sign(debt.row, debt.left)
            debt.left = 0
        return done

    def take_over(self, balances) -> list:
        """Bring rows to balances: (row, last day) and points of each."""
        for person in sorted({self.person(row) for row, _ in balances}):
            self.touch(person)
        done = []
        for (row, day), points in sorted(balances.items()):
            earlier = self.openings.setdefault((row, day), [])
            posted = sum(wish.signed + wish.undone for wish in earlier)
            lots = [wish.lot for wish in earlier if wish.lot is not None]
            change = points - posted
            if change < 0:
                change = -max(0, -change - sum(lot.expired for lot in lots))
            if change:
                wish = SlowWish(row, change)
                if change > 0:
                    wish.lot = self.new_lot(row, change, day, self.today)
                    self.sign(row, change)
                else:
                    wish.out = self.take(row, -change, first=lots)
                    wish.touched = list(dict.fromkeys(wish.out))
                earlier.append(wish)
                done.append((wish, change))
            self.settle(self.person(row))
        return done

    def recalculation(self) -> dict[str, int]:
        """Orders that the newest rules of their day give something else, and how much."""
        found, parts = {}, slow_orders.found(self, is_anew=True)
        for number, order in self.orders.items():
            version = self.rule_of(order)
            if version is None or order.row is None or order.state == "empty":
                continue
            decided = {place: part for each, place, part in parts if each is order}
            anew = replace(order, version=version, decided=order.decided | decided)
            target = self.target(anew)
            expired = sum(lot.expired for lot in order.lots)
            if target > order.posted or target < order.posted - expired:
                found[number] = target
        return found

    def recalculate(self, numbers) -> list:
        """Bring approved orders, in the sequence in which they came, to the newest rules."""
        found = self.recalculation()
        due = [(number, self.orders[number]) for number in self.orders if number in numbers]
        due = [(order, found[number]) for number, order in due if number in found]
        for order, place, part in slow_orders.found(self, is_anew=True):
            if any(order is each for each, _ in due):
                order.decided[place] = part
        persons = self.people([order for order, _ in due])
        for person in persons:
            self.touch(person)
        done = []
        for order, target in due:
            change = target - order.posted
            if change < 0:
                change = -max(0, -change - sum(lot.expired for lot in order.lots))
            if change:
                done.append((self.recalculated(order, change), change))
        for person in persons:
            self.settle(person)
        return done

    def recalculated(self, order, change) -> SlowWish:
        wish = SlowWish(order.row, change, order=order, former=order.version)
        order.version = self.rule_of(order)
        rule = self.versions[order.version]
        order.posted += change
        if change < 0:
            wish.out = self.take(order.row, -change, first=order.lots)
            wish.touched = list(dict.fromkeys(wish.out))
            return wish
        due = self.due_of(order, order.version)
        wish.lot = self.new_lot(
            order.row,
            change,
            rule.last_day(order.day),
            order.day,
            due_ms=due,
            is_pending=due > self.now_ms,
            version=order.version,
        )
        order.lots.append(wish.lot)
        self.sign(order.row, change)
        return wish

    # Taking back and doing again

    def take_back(self, done, *, is_again: bool) -> list:
        """Counter what an action did, the last first; give what that did in its turn."""
        persons = {self.person(self.row_of(wish)) for wish, _ in done}
        for person in sorted(persons):
            self.touch(person)
        countered = []
        for wish, points in reversed(done):
            if isinstance(wish, SlowDays):
                countered += self.shorten(wish)
            else:
                wanted = -points if is_again else -self.standing_of(wish)
                if getattr(wish, "order", None) is not None and isinstance(wish, SlowWish):
                    wanted = self.change_by(wish.order, wish.later if is_again else wish.former)
                if wanted:
                    self.counter(wish, wanted, is_again=is_again)
                    countered.append((wish, wanted))
            self.settle(self.person(self.row_of(wish)))
        self.follow()
        return countered

    def change_by(self, order, version) -> int:
        """What an order would have to get to be right by another version."""
        change = self.target(replace(order, version=version)) - order.posted
        if change < 0:
            return -max(0, -change - sum(lot.expired for lot in order.lots))
        return change

    @staticmethod
    def row_of(wish) -> int:
        return wish.lot.row if isinstance(wish, SlowDays) else wish.row

    @staticmethod
    def standing_of(wish) -> int:
        if isinstance(wish, SlowSpend):
            return wish.returned + wish.undone - wish.points
        left = wish.signed + wish.undone
        if left > 0 and wish.lot is not None:
            return max(0, left - wish.lot.expired)
        return left

    def counter(self, wish, points, *, is_again: bool) -> None:
        lots = len(self.lots)
        if points > 0 and (waiting := self.waiting_lot(wish, is_again=is_again)):
            self.lots.append(replace(waiting, left=points, number=lots))
            self.sign(wish.row, points)
        elif points > 0:
            for lot in self.give_back(wish.row, points, self.longest(wish.out), keeps=0):
                wish.out.remove(lot)
        else:
            own = [lot for lot in (getattr(wish, "lot", None),) if lot is not None]
            again = self.take(wish.row, -points, first=[*own, *self.longest(wish.touched)])
            wish.out += again
            wish.touched += [lot for lot in dict.fromkeys(again) if lot not in wish.touched]
        wish.undone += points
        if isinstance(wish, SlowWish) and wish.order is not None:
            wish.order.posted += points
            if is_again:
                wish.order.version = wish.later
            else:
                wish.later, wish.order.version = wish.order.version, wish.former
            wish.order.lots += self.lots[lots:]

    def waiting_lot(self, wish, *, is_again: bool) -> SlowLot | None:
        """The lot of an order whose points cannot be spent yet."""
        if not isinstance(wish, SlowWish) or wish.order is None:
            return None
        order, version = wish.order, wish.later if is_again else wish.former
        version = self.rule_of(order) if version is None else version
        rule = self.versions[version]
        due = self.due_of(order, version)
        if due <= self.now_ms:
            return None
        begins = order.day
        last, kept = rule.last_day(begins), {"due_ms": due, "is_pending": True, "version": version}
        return SlowLot(order.row, 0, last, begins, 0, **kept)

    def shorten(self, days: SlowDays) -> list:
        lot = days.lot
        if not lot.left or lot.day != days.after or days.before < self.today:
            return []
        lot.day = days.before
        return [(SlowDays(lot, days.after, days.before), 0)]

    def take_rules_back(self, version: int) -> int | None:
        """Counter the newest version by one like that before it; give that one's number."""
        if version != len(self.versions) - 1:
            return None
        undone = self.versions[version]
        if version:
            self.new_rules(replace(self.versions[version - 1], from_on=undone.from_on))
        else:
            self.new_rules(replace(undone, points=0))
        return version + 1
