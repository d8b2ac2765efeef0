"""The tiers again, slowly: every day from the first to today is looked at, with plain sums.

It reads the facts from the shop itself, row by row, and shares no code with the program but the
settings it is given.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.services.tiers import Basis, Falls, TierSettings, Window
from app.services.tiers.terms import settings_from
from tests.shop import rows

EPOCH = date(1970, 1, 1)


@dataclass
class Piece:
    """Something that counts for a day, and from when on that is known."""

    day: date
    known: date
    money: int = 0
    orders: int = 0
    points: int = 0


@dataclass
class Held:
    tier: str | None = None
    until: date | None = None


def slow_standings(database, today: date):
    """Give the steps and today's (tier, last day) of every person, by person."""
    zone = ZoneInfo(rows(database, "SELECT zone FROM business")[0][0])
    persons = {p for (p,) in rows(database, "SELECT DISTINCT person_id FROM customer")}
    rules = _rules(database)
    return {
        person: _walk(
            rules, _pieces(database, person, zone), _joined(database, person), today,
            _acts(database, person),
        )
        for person in sorted(persons)
    }  # fmt: skip


def _rules(database):
    told = rows(database, "SELECT version, from_on, settings, reverses FROM tier_rule ORDER BY 1")
    dead = _dead([(version, reverses) for version, _, _, reverses in told])
    return [
        (EPOCH + timedelta(days=on), settings_from(text))
        for version, on, text, reverses in told
        if reverses is None and version not in dead
    ]


def _dead(pairs):
    """Give what is taken back, the taking back not being taken back itself."""
    dead = set()
    for number, reverses in sorted(pairs, reverse=True):
        if reverses is not None and number not in dead:
            dead.add(reverses)
    return dead


def _acts(database, person):
    told = rows(
        database,
        "SELECT a.id, a.reverses, a.kind, a.from_on, a.tier, a.until_on, c.person_id, a.reason"
        " FROM tier_act a JOIN customer c ON c.id = a.customer_id ORDER BY a.id",
    )
    dead = _dead([(number, reverses) for number, reverses, *_ in told])
    return [
        (
            EPOCH + timedelta(days=on),
            tier,
            None if until is None else EPOCH + timedelta(days=until),
            kind == "cap",
            reason == "redeemed" and kind == "set",
        )
        for number, _, kind, on, tier, until, owner, reason in told
        if kind in ("set", "cap", "end") and number not in dead and owner == person
    ]


def _orders(database, person):
    return rows(
        database,
        "SELECT o.counted_on, o.paid_minor, o.refunded_minor, o.net_minor, o.is_valid, o.state,"
        " o.refunded_at, o.is_own_test, o.is_empty, o.id FROM orders o JOIN customer c"
        " ON c.id = o.customer_id WHERE c.person_id = ?",
        (person,),
    )


def _joined(database, person):
    days = [
        row[0] for row in _orders(database, person)
        if row[0] is not None and not row[8] and (row[4] or _went_back(row))
    ]  # fmt: skip
    return EPOCH + timedelta(days=min(days)) if days else None


def _went_back(row):
    _, paid, refunded, _, _, state, refunded_at, is_test, *_ = row
    return (
        not is_test
        and state in ("refunded", "closed")
        and refunded_at is not None
        and (paid if paid is not None else refunded or 0) > 0
    )


def _day(moment, zone):
    return datetime.fromtimestamp(moment / 1000, UTC).astimezone(zone).date()


def _pieces(database, person, zone):
    pieces = []
    for row in _orders(database, person):
        counted, paid, refunded, net, is_valid, _, refunded_at, _, is_empty, _ = row
        if is_empty or counted is None or not (is_valid or _went_back(row)):
            continue
        day = EPOCH + timedelta(days=counted)
        whole = net if not refunded else (paid if paid is not None else net)
        if not is_valid:
            whole = paid if paid is not None else refunded
        pieces.append(Piece(day, day, money=whole, orders=1))
        back = whole - (net if is_valid else 0)
        if back or not is_valid:
            came = day if refunded_at is None else max(day, _day(refunded_at, zone))
            pieces.append(Piece(day, came, money=-back, orders=0 if is_valid else -1))
    ((seen,),) = rows(database, "SELECT coalesce(max(last_entry), 0) FROM tier_day")
    for at, signed, counted in rows(
        database,
        "SELECT e.at, e.sign * e.points, o.counted_on FROM entry e JOIN customer c"
        " ON c.id = e.customer_id LEFT JOIN orders o ON o.id = e.order_id"
        " WHERE c.person_id = ? AND e.id <= ? AND (e.kind IN ('earn', 'reverse_earn')"
        " OR (e.kind = 'adjust' AND e.reason = 'recalculation')) ORDER BY e.id",
        (person, seen),
    ):
        posted = _day(at, zone)
        day = posted if counted is None else EPOCH + timedelta(days=counted)
        pieces.append(Piece(day, max(day, posted) if signed < 0 else day, points=signed))
    return pieces


def _rule_of(rules, day):
    held = [settings for on, settings in rules if on <= day]
    return held[-1] if held else None


def _names(settings):
    return [tier.code for tier in settings.tiers] if settings is not None and settings.is_on else []


def _anniversary(joined, year):
    return date(year, joined.month, min(joined.day, monthrange(year, joined.month)[1]))


def _first(settings, day, joined):
    """The first day that counts as of a day."""
    if settings.window is Window.EVER:
        return date.min
    if settings.window is Window.CALENDAR_YEAR:
        return date(day.year, 1, 1)
    if settings.window is Window.LAST_365:
        return day - timedelta(days=364)
    joined = min(joined or day, day)
    years = [_anniversary(joined, day.year - 1), _anniversary(joined, day.year)]
    return max(each for each in years if each <= day)


def _until(settings, day, joined):
    """The end of the next period."""
    if settings.window in (Window.EVER, Window.CALENDAR_YEAR):
        return date(day.year + 1, 12, 31)
    if settings.window is Window.LAST_365:
        return day + timedelta(days=365)
    began = _first(settings, day, joined)
    return _anniversary(min(joined or day, day), began.year + 2) - timedelta(days=1)


def _sum(settings, pieces, first, last, known):
    unit = {Basis.MONEY: "money", Basis.ORDERS: "orders", Basis.POINTS: "points"}[settings.basis]
    return sum(
        getattr(each, unit) for each in pieces if first <= each.day <= last and each.known <= known
    )


def _reached(settings, amount, joined, day):
    """The place of the highest tier that an amount reaches; -1 for none."""
    if joined is None or joined > day:
        return -1
    return sum(1 for tier in settings.tiers if tier.threshold <= amount) - 1


class _Person:
    def __init__(self, rules, pieces, joined, *, looks=True):
        self.rules, self.pieces, self.joined, self.looks = rules, pieces, joined, looks
        self.settings: TierSettings | None = None
        self.place, self.until = -1, None
        self.hand, self.hand_until, self.is_cap = None, None, False
        self.is_paid, self.unpaid = False, None  # for points; where she would be without them
        self.steps: list[tuple] = []
        self.shown = None

    def names(self):
        return _names(self.settings)

    def show(self, day, reason):
        if self.settings is None:
            return
        names = self.names()
        place = self.place
        if self.hand is not None:
            by_hand = names.index(self.hand) if self.hand in names else -1
            place = by_hand if self.is_cap else max(by_hand, place)
        now = names[place] if place >= 0 else None
        if now != self.shown:
            self.steps.append((day, now, reason))
            self.shown = now

    def change_rules(self, day, new):  # noqa: C901 - one rule after the other
        old_names, self.settings = self.names(), new
        names = self.names()

        heirs = {tier.was: tier.code for tier in new.tiers if tier.was} if new.is_on else {}

        def carried(place):
            while place >= 0:
                old = old_names[place]
                if old in heirs or old in names:
                    return heirs.get(old, old)
                place -= 1
            return None

        if self.hand is not None:
            self.hand = carried(old_names.index(self.hand)) if self.hand in old_names else None
            self.hand = self.hand or ""
        code = carried(self.place)
        if self.unpaid is not None:
            other = carried(self.unpaid)
            self.unpaid = names.index(other) if other is not None else -1
        self.place = names.index(code) if code is not None else -1
        if not names:
            self.until = self.unpaid = None
            return
        before = day - timedelta(days=1)
        amount = _sum(new, self.pieces, _first(new, day, self.joined), before, before)
        self.raise_to(_reached(new, amount, self.joined, before))
        if self.place < 0 or new.tiers[self.place].threshold == 0:
            self.until = None
        elif self.until is None:
            self.until = _until(new, day, self.joined)

    def raise_to(self, earned):
        if earned > self.place:
            self.place, self.until, self.unpaid = earned, None, None

    def review(self, day):
        settings = self.settings
        first = _first(settings, self.until, self.joined)
        before = day - timedelta(days=1)
        amount = _sum(settings, self.pieces, first, before, before)
        earned = _reached(settings, amount, self.joined, before)
        names = self.names()

        def lower(place):
            return max(earned, place - 1) if settings.falls is Falls.ONE_LEVEL else earned

        if earned < self.place:
            lasts = self.hand_until is None or day <= self.hand_until
            if self.is_paid and lasts and self.hand in names[self.place :]:
                self.unpaid = lower(self.place if self.unpaid is None else self.unpaid)
            else:
                self.place, self.unpaid = lower(self.place), None
        else:
            self.unpaid = None
        if self.place < 0 or settings.tiers[self.place].threshold == 0:
            self.until = None
        else:
            self.until = _until(settings, self.until, self.joined)

    def end_of_day(self, day, acts):
        settings = self.settings
        if settings is None or not self.names():
            return
        counts_points = settings.basis is Basis.POINTS
        came = [
            each
            for each in self.pieces
            if each.known == day and (counts_points or each.money or each.orders)
        ]
        is_back = any(min(each.money, each.orders, each.points) < 0 for each in came)
        if is_back and settings.refunds_at_once and self.looks:
            told = [
                Piece(e.day, e.day, e.money, e.orders, e.points)
                for e in self.pieces
                if e.known <= day
            ]
            other = _Person(self.rules, told, self.joined, looks=False)
            other.live(day, [act for act in acts if act[0] < day])
            if other.place < self.place:
                self.place, self.until, self.unpaid = other.place, other.until, other.unpaid
            self.show(day, "refund")
        if any(max(each.money, each.orders, each.points) > 0 for each in came):
            self.reach(day)
            self.show(day, "reached")

    def reach(self, day):
        settings = self.settings
        amount = _sum(settings, self.pieces, _first(settings, day, self.joined), day, day)
        earned = _reached(settings, amount, self.joined, day)
        is_floor = earned < 0 or settings.tiers[earned].threshold == 0
        if earned > self.place:
            self.place, self.unpaid = earned, None
            self.until = None if is_floor else _until(settings, day, self.joined)
        elif earned == self.place and not is_floor:
            self.unpaid = None
            end = _until(settings, day, self.joined)
            self.until = end if self.until is None else max(self.until, end)
        if self.until is not None and day > self.until:
            first = _first(settings, self.until, self.joined)
            again = _reached(
                settings, _sum(settings, self.pieces, first, day, day), self.joined, day
            )
            if again >= self.place:
                self.until = _until(settings, self.until, self.joined)

    def live(self, today, acts=()):  # noqa: C901, PLR0912 - the same
        starts = {on: _rule_of(self.rules, on) for on, _ in self.rules}
        days = (
            [each.known for each in self.pieces]
            + [on for on, _ in self.rules]
            + [a[0] for a in acts]
        )
        if not days:
            return
        day, last_rule = min(days), None
        while day <= today:
            if day in starts and starts[day] is not last_rule:
                last_rule = starts[day]
                self.change_rules(day, last_rule)
                self.show(day, "rules")
            while self.until is not None and day > self.until + timedelta(
                days=self.settings.grace_days
            ):
                self.review(day)
                self.show(day, "review")
            if self.hand_until is not None and day > self.hand_until:
                self.hand = self.hand_until = self.unpaid = None
                self.is_paid = False
                self.show(day, "hand_ended")
            self.end_of_day(day, acts)
            for on, tier, until, is_cap, is_paid in acts:
                if on == day:
                    if tier is None and self.unpaid is not None:
                        self.place, self.unpaid = self.unpaid, None
                        if self.place < 0 or self.settings.tiers[self.place].threshold == 0:
                            self.until = None
                    self.is_paid = is_paid
                    self.hand, self.hand_until = tier, until if tier is not None else None
                    self.is_cap = is_cap
                    self.show(day, "hand_ended" if tier is None else "hand")
            day += timedelta(days=1)


def _walk(rules, pieces, joined, today, acts):
    person = _Person(rules, pieces, joined)
    person.live(today, acts)
    return person
