"""Whom a tree means, by plain Python over the people: slow, and written apart from the program."""

import functools
import itertools
import json
import math
import re
import unicodedata
from calendar import isleap, monthrange
from collections import defaultdict
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from borax.calendars.lunardate import LCalendars, LunarDate

from app.services.clock import from_day, to_day
from app.services.customers.birthdays import read_birthday
from app.services.segments import (
    KINDS,
    Condition,
    Field,
    Group,
    Happening,
    How,
    Kind,
    LineField,
    Measure,
    Member,
    Op,
    Share,
)
from app.services.settings import LeapDay
from tests.segments.a_shop import TODAY
from tests.shop import NOON

HOME = [ZoneInfo("Asia/Shanghai")]
LEAP_DAY = [LeapDay.FEBRUARY_28]
NOW_MS = round(NOON.timestamp() * 1000)
TEXTS = (Kind.TEXT, Kind.TEXTS)
DENIED = {
    Op.IS_NOT: Op.IS,
    Op.CONTAINS_NOT: Op.CONTAINS,
    Op.NOT_IN_LAST: Op.IN_LAST,
    Op.NONE_OF: Op.ANY_OF,
    Op.NOT_EMPTY: Op.EMPTY,
}


def live_in(zone):
    """Let days and hours be those of a zone from now on."""
    HOME[0] = ZoneInfo(zone)


def count_leap_days_on(leap_day):
    """Let the 29th of February be another day in years without it from now on."""
    LEAP_DAY[0] = leap_day
    birthdays_of_year.cache_clear()
    birthday_from.cache_clear()


class Crowd:
    """All people, for questions that compare one with the others."""

    def __init__(self, people, segments=None):
        self.people = people
        self.segments = segments or {}
        self._members, self._ranks = {}, {}
        gaps = [gap for person in people for gap in gaps_of(person)]
        self.orders = {order["id"]: order for person in people for order in person.valid}
        self.usual = sum(gaps) / len(gaps) if gaps else 90
        self.category_gaps = category_gaps(people)
        self.lives = lives_of(people)
        self.cycles = cycles_of(people)
        self.friends = defaultdict(list)
        for person in people:
            if person.brought_by is not None:
                self.friends[person.brought_by.id].append(person)

    def members(self, name):
        """Give who is in a segment; looked for once."""
        if name not in self._members:
            self._members[name] = meant(self.segments[name], self)
        return self._members[name]

    def ranks(self, condition):
        """Give value and number of whoever is shown and has a value, the smallest first."""
        asked = condition.field, condition.about
        if asked not in self._ranks:
            values = [(value_of(condition, one, self), one.id) for one in self.shown()]
            self._ranks[asked] = sorted(pair for pair in values if pair[0] is not None)
        return self._ranks[asked]

    def shown(self):
        return [person for person in self.people if not person.is_hidden]


def meant(tree, people, segments=None):
    """Give the ids of whom a tree means."""
    crowd = people if isinstance(people, Crowd) else Crowd(people, segments)
    shows_hidden = any(each.field is Field.HIDDEN for each in tree.root.conditions())
    found = [
        person
        for person in crowd.people
        if (shows_hidden or not person.is_hidden) and holds(tree.root, person, crowd)
    ]
    if tree.first is not None:
        sign = 1 if tree.first.is_smallest else -1
        ranked = [(value_of(Condition(tree.first.field, Op.IS), one, crowd), one) for one in found]
        ranked = [(sign * value, one.id) for value, one in ranked if value is not None]
        return {number for _, number in sorted(ranked)[: tree.first.count]}
    return {person.id for person in found}


def last_bought(person, fits):
    """Give the category of the product bought last of those that fit; the lower number first."""
    last = {}
    for order in person.valid:
        for line in order["lines"]:
            if line["product_id"] is not None and line["category"] and fits(line["category"]):
                known = last.get((line["product_id"], line["category"]), -math.inf)
                last[line["product_id"], line["category"]] = max(known, order["counted_on"])
    return min(last, key=lambda each: (-last[each], each[0]))[1] if last else None


def category_gaps(people):
    gaps = defaultdict(list)
    for person in people:
        if own := gaps_of(person):
            gaps[last_bought(person, bool)] += own
    return {
        category: sum(days) / len(days)
        for category, days in gaps.items()
        if category is not None and len(days) >= 5
    }


def sold_by_product(people):
    sold = defaultdict(list)
    for person in people:
        for order in person.valid:
            for line in order["lines"]:
                if line["product_id"] is not None:
                    day = order["counted_on"]
                    sold[line["product_id"]].append((day, line["quantity"] or 0, person.id))
    return sold


def lives_of(people):
    """Give the first day and the last day of the best week of what came after the first month."""
    days = [day for person in people for day in person.days]
    lives = {}
    for product, sales in sold_by_product(people).items():
        weeks = defaultdict(float)
        for day, pieces, _ in sales:
            weeks[from_day(day) - timedelta(days=from_day(day).weekday())] += pieces
        first = min(day for day, *_ in sales)
        best = min(weeks, key=lambda week: (-weeks[week], week))
        if first >= min(days) + 30:
            lives[product] = first, to_day(best) + 6
    return lives


def cycles_of(people):
    cycles = {}
    for product, sales in sold_by_product(people).items():
        days = defaultdict(set)
        for day, _, person in sales:
            days[person].add(day)
        gaps = sorted(
            later - earlier
            for each in days.values()
            for earlier, later in itertools.pairwise(sorted(each))
        )
        if len(gaps) >= 5:
            cycles[product] = gaps[len(gaps) // 2]
    return cycles


def gaps_of(person):
    days = sorted(set(person.days))
    return [later - earlier for earlier, later in itertools.pairwise(days)]


def holds(part, person, crowd):  # noqa: PLR0911 - a table of meanings
    if isinstance(part, Group):
        each = [holds(inner, person, crowd) for inner in part.parts]
        if not each:
            return True
        return {How.ALL: all(each), How.ANY: any(each), How.NONE: not any(each)}[part.how]
    if isinstance(part, Happening):
        return happened(part, person, crowd)
    if isinstance(part, Member):
        is_kept = part.segment in crowd.segments
        return is_kept and (person.id in crowd.members(part.segment)) is part.is_in
    if isinstance(part, Share):
        return share_holds(part, person)
    return condition_holds(part, person, crowd)


def share_holds(part, person):
    prime = 1_000_003
    mixed = (person.id + part.salt % prime) * 2_654_435_761 % prime
    return mixed * (mixed + 12_345) % prime < round(part.percent / 100 * prime)


def happened(part, person, crowd):
    orders = [order for order in person.valid if fits_period(part.period, order["counted_on"])]
    orders = [order for order in orders if fits_lines(part, order, crowd)]
    done = (
        len(orders)
        if part.measure is Measure.ORDERS
        else sum(order["home_minor"] or 0 for order in orders)
    )
    if part.measure is Measure.PIECES:
        done = pieces_of(part, person, crowd)
    if part.measure in (Measure.POINTS_EARNED, Measure.POINTS_SPENT):
        done = points_of(part, person, crowd)
    return {
        Op.AT_LEAST: done >= part.amount,
        Op.AT_MOST: done <= part.amount,
        Op.IS: done == part.amount,
    }[part.op]


def pieces_of(part, person, crowd):
    """Pieces of lines for which all conditions hold, each taken as an order of one line."""
    apart = replace(part, is_same_order=False)
    return sum(
        line["quantity"] or 0
        for order in person.valid
        if fits_period(part.period, order["counted_on"])
        for line in order["lines"]
        if fits_lines(apart, {**order, "lines": [line]}, crowd)
    )


def points_of(part, person, crowd):
    """Points that came or went in a time; with conditions on orders only for such orders."""
    found = 0
    for measure, at, points, order in person.points.moves:
        is_meant = measure == part.measure and fits_period(part.period, home_day(at))
        if part.lines:
            is_meant = is_meant and order in crowd.orders
            is_meant = is_meant and fits_lines(part, crowd.orders[order], crowd)
        found += points if is_meant else 0
    return found


def home_day(moment):
    return to_day(datetime.fromtimestamp(moment / 1000, HOME[0]).date())


def fits_period(period, day):
    if period is None:
        return True
    op, values = period
    if op in DENIED:
        return not (plain_holds(DENIED[op], values, day, Kind.DAY) if values else day is None)
    if op is Op.EMPTY:
        return day is None
    return plain_holds(op, values, day, Kind.DAY)


def fits_lines(part, order, crowd):
    of_order = {
        LineField.HOUR: (Kind.CHOICE, hour_of(order)),
        LineField.DISCOUNT: (Kind.NUMBER, discount_share(order)),
        LineField.TOTAL: (Kind.NUMBER, order["home_minor"]),
        LineField.SHOP: (Kind.CHOICE, order["shop_id"]),
        LineField.PROVINCE: (Kind.CHOICE, order["province"]),
        LineField.BUYING_DAY: (Kind.CHOICE, from_day(order["counted_on"]).weekday()),
    }
    own = [each for each in part.lines if each.field in of_order]
    others = [each for each in part.lines if each.field not in of_order]
    for each in own:
        kind, value = of_order[each.field]
        if not line_holds(each, value, kind):
            return False
    groups = [[each] for each in others] if part.is_same_order else [others] if others else []
    return all(
        any(all(of_line(each, line, order, crowd) for each in group) for line in order["lines"])
        for group in groups
    )


def of_line(condition, line, order, crowd):
    product, day = line["product_id"], order["counted_on"]
    if condition.field in (LineField.SINCE_LAUNCH, LineField.UNTIL_PEAK):
        launched, peaked = crowd.lives.get(product, (None, None))
        value = None
        if launched is not None:
            is_launch = condition.field is LineField.SINCE_LAUNCH
            value = day - launched if is_launch else peaked - day
        return line_holds(condition, value, Kind.NUMBER)
    if condition.field is LineField.PRICE:
        price = line["price_minor"]
        if price is None and line["amount_minor"] is not None and line["quantity"]:
            price = line["amount_minor"] / line["quantity"]
        return line_holds(condition, price, Kind.NUMBER)
    kind, name = {
        LineField.PRODUCT: (Kind.CHOICE, "product_id"),
        LineField.TITLE: (Kind.TEXT, "title"),
        LineField.VARIATION: (Kind.TEXT, "variation"),
        LineField.PIECES: (Kind.NUMBER, "quantity"),
        LineField.AMOUNT: (Kind.NUMBER, "amount_minor"),
        LineField.CATEGORY: (Kind.TEXT, "category"),
        LineField.CODE: (Kind.TEXT, "code"),
    }[condition.field]
    return line_holds(condition, line[name], kind)


def hour_of(order):
    moment = order["paid_at"] if order["paid_at"] is not None else order["placed_at"]
    return None if moment is None else datetime.fromtimestamp(moment / 1000, HOME[0]).hour


def discount_share(order):
    off = order["discount_minor"] or 0
    whole = order["goods_minor"] if order["goods_minor"] is not None else order["net_minor"] + off
    return 100 * off / whole if whole else None


def line_holds(condition, value, kind):
    value = "" if value is None and kind is Kind.TEXT else value
    if condition.op in DENIED:
        return not plain_holds(DENIED[condition.op], condition.values, value, kind)
    return plain_holds(condition.op, condition.values, value, kind)


def newest(rows, person, name):
    """Give the value that a person shows: the chosen row's, else the newest that is not empty."""
    chosen = person.chosen.get(name)
    told = [
        ((row["id"] == chosen, row["told_at"] or -math.inf, row["id"]), value)
        for row, value in rows
        if value is not None
    ]
    return max(told, key=lambda each: each[0])[1] if told else None


def own_value(person, number):
    rows = {row["id"]: row for row in person.rows}
    held = [
        (rows[part["customer_id"]], part["value"])
        for part in person.parts["custom"]
        if part["field_id"] == number
    ]
    return newest(held, person, f"custom:{number}")


def facet_of(person, code):
    held = [
        ((part["valid_from"], part["id"]), part["value"])
        for part in person.parts["facet"]
        if part["code"] == code and part["valid_from"] <= TODAY
    ]
    return max(held)[1] if held else None


def best_contact(person, kind):
    order = ("valid", "masked", "bounced", "bad")
    states = [part["state"] for part in person.parts["contact"] if part["kind"] == kind]
    return min(states, key=order.index) if states else None


def call_consent(person):
    order = ("given", "unknown", "refused")
    last = {}
    for part in sorted(person.parts["consent"], key=lambda each: (each["said_on"], each["id"])):
        if part["channel"] == "call":
            last[part["customer_id"]] = part["state"]
    return max(last.values(), key=order.index) if last else "unknown"


def said_on(person, channel):
    return max(
        (part["said_on"] for part in person.parts["consent"] if part["channel"] == channel),
        default=None,
    )


def age_of(text):
    """Count the birthdays since birth, those of the moon calendar by its years."""
    if text is None or not re.search(r"\d{4}-\d\d-\d\d$", text):
        return None
    born, day = read_birthday(text), from_day(TODAY)
    while not is_birthday(born, day):
        day -= timedelta(days=1)
    return (moon_of(day).year if born.is_lunar else day.year) - born.year


def product_of_day(person, pick):
    if not person.days:
        return set()
    day = pick(person.days)
    return {
        line["product_id"]
        for order in person.valid
        if order["counted_on"] == day
        for line in order["lines"]
        if line["product_id"] is not None
    }


def value_of(condition, person, crowd):
    return VALUES[condition.field](person, crowd, condition.about)


def shown(name):
    return lambda person, *_: newest([(row, row[name]) for row in person.rows], person, name)


def class_set_by(person):
    """Give who set the class of the row whose class is shown."""
    held = [(row, row["class_code"] and (row["class_by"],)) for row in person.rows]
    found = newest(held, person, "class_code")
    return found and found[0]


def lines_of(person):
    return [line for order in person.valid for line in order["lines"]]


def bought(person, name):
    return [line[name] for line in lines_of(person) if line["product_id"] is not None]


def counted(person):
    return [order for order in person.orders if not order["is_own_test"] and not order["is_empty"]]


def is_refunded(order):
    return (order["refunded_minor"] or 0) > 0 or order["state"] == "refunded"


def share(part, whole):
    return 100 * len(part) / len(whole) if whole else None


def days_since(person):
    return TODAY - max(person.days) if person.days else None


def overdue(person, crowd):
    gaps = gaps_of(person)
    known = last_bought(person, crowd.category_gaps.__contains__)
    own = crowd.category_gaps.get(known, crowd.usual)
    if len(gaps) >= 2:
        own = sum(gaps) / len(gaps)
    return days_since(person) / own if person.days else None


def usual_gap(person):
    gaps = gaps_of(person)
    return sum(gaps) / len(gaps) if len(gaps) >= 2 else None


def bought_again(person):
    orders = {}
    for order in person.valid:
        for line in order["lines"]:
            if line["product_id"] is not None:
                orders.setdefault(line["product_id"], set()).add(order["id"])
    return int(any(len(each) > 1 for each in orders.values()))


def discounted(person):
    return [
        order for order in person.valid if (order["discount_minor"] or 0) > 0 or order["coupon"]
    ]


def pieces_each(person):
    told = [order for order in person.valid if any(line["quantity"] for line in order["lines"])]
    pieces = sum(line["quantity"] for order in told for line in order["lines"])
    return pieces / len(told) if told else None


def unmasked(names):
    return {unicodedata.normalize("NFKC", name).casefold() for name in names
            if name and "*" not in name}  # fmt: skip


def other_receivers(person):
    own = unmasked(row["name"] for row in person.rows)
    others = unmasked(order["receiver"] for order in person.valid) - own
    return len(others) if own else max(0, len(others) - 1)


def own_tests(person):
    return [order for order in person.orders if order["is_own_test"] and not order["is_empty"]]


def known_things(person):
    """One for each of ten things, as the customer page counts them."""
    parts = person.parts
    usable = {part["kind"] for part in parts["contact"] if part["state"] == "valid"}
    newest_of = {}
    for part in sorted(parts["consent"], key=lambda each: (each["said_on"], each["id"])):
        newest_of[part["customer_id"], part["channel"]] = part["state"]
    said = {}
    for (_, channel), state in newest_of.items():
        said.setdefault(channel, set()).add(state)
    asked = any("refused" in each or each == {"given"} for each in said.values())
    values = [shown(name)(person) for name in ("called_as", "gender", "birthday", "source")]
    values += [person.summary["name"], person.summary["province"], "phone" in usable]
    values += ["email" in usable, asked, parts["facet"] or parts["concern"]]
    return sum(bool(value) for value in values)


def placed(order):
    if order["placed_at"] is not None:
        return order["placed_at"]
    if order["placed_on"] is not None:
        return order["placed_on"] * 86_400_000 + 43_200_000
    return order["paid_at"]


def usable(person, kind):
    contacts = person.parts["contact"]
    return any(each["kind"] == kind and each["state"] == "valid" for each in contacts)


def referrer_words(referrer):
    """Give what whoever brought somebody is called, by the account where there is no name."""
    if referrer is None:
        return None
    return referrer.summary["name"] or referrer.summary["account"]


def preferred_channel(person):
    said = {
        "sms": person.summary["consent_sms"],
        "email": person.summary["consent_email"],
        "call": call_consent(person),
    }
    kinds = {"sms": "phone", "email": "email", "call": "phone"}
    ways = [channel for channel in said if usable(person, kinds[channel])]
    for wanted in ("given", "unknown"):
        for channel in ways:
            if said[channel] == wanted:
                return channel
    return None


def consent_source(person, channel):
    said = [part for part in person.parts["consent"] if part["channel"] == channel]
    return max(said, key=lambda each: (each["said_on"], each["id"]))["source"] if said else None


def district_of(person):
    known = [part for part in person.parts["address"] if part["province"] is not None]
    newest_first = max(
        known, key=lambda each: (each["seen_at"] or -math.inf, each["id"]), default=None
    )
    return newest_first["district"] if newest_first else None


def baby_months(person):
    text = facet_of(person, "baby_month")
    if text is None or not re.fullmatch(r"\d{4}-\d\d", text):
        return None
    today = from_day(TODAY)
    return (today.year - int(text[:4])) * 12 + today.month - int(text[5:])


def first_discount(person):
    if not person.valid:
        return None
    return discount_share(min(person.valid, key=lambda each: (each["counted_on"], each["id"])))


def unpaid_hours(person):
    open_ones = [placed(order) for order in counted(person) if order["state"] == "unpaid"]
    open_ones = [moment for moment in open_ones if moment is not None]
    return (NOW_MS - max(open_ones)) / 3_600_000 if open_ones else None


def refill_days(person, crowd):
    last = {}
    for order in person.valid:
        for line in order["lines"]:
            if line["product_id"] in crowd.cycles:
                known = last.get(line["product_id"], -math.inf)
                last[line["product_id"]] = max(known, order["counted_on"])
    due = [day + crowd.cycles[product] - TODAY for product, day in last.items()]
    return min(due, key=lambda each: (abs(each), each), default=None)


NORTH_TO_SOUTH = {"黑龙江": 1, "浙江": 21, "江苏": 16, "海南": 34}


VALUES = {
    Field.POINTS: lambda p, *_: p.points.available,
    Field.POINTS_PENDING: lambda p, *_: p.points.pending,
    Field.POINTS_OWED: lambda p, *_: p.points.debt,
    Field.POINTS_EARNED: lambda p, *_: p.points.earned,
    Field.POINTS_EARNED_YEAR: lambda p, *_: p.points.earned_year,
    Field.POINTS_SPENT: lambda p, *_: p.points.spent,
    Field.POINTS_EARNED_ON: lambda p, *_: p.points.earned_at,
    Field.POINTS_SPENT_ON: lambda p, *_: p.points.spent_at,
    Field.POINTS_EXPIRE: lambda p, *_: p.points.expires,
    Field.COUPON_HELD: lambda p, *_: p.coupons.held,
    Field.COUPON_USED: lambda p, *_: p.coupons.used,
    Field.COUPONS_USED: lambda p, *_: len(p.coupons.used),
    Field.COUPON_EXPIRES: lambda p, *_: p.coupons.expires,
    Field.COUPON_EXPIRED: lambda p, *_: p.coupons.expired,
    Field.TIER: lambda p, *_: p.tier.tier,
    Field.TIER_SINCE: lambda p, *_: p.tier.since,
    Field.TIER_ENDS: lambda p, *_: p.tier.ends,
    Field.TIER_BY_HAND: lambda p, *_: p.tier.is_by_hand,
    Field.MONEY_TO_TIER: lambda p, *_: p.tier.missing,
    Field.ORDERS_TO_TIER: lambda p, *_: None,
    Field.POINTS_TO_TIER: lambda p, *_: None,
    Field.CITY: lambda p, *_: p.summary["city"],
    Field.DISTRICT: lambda p, *_: district_of(p),
    Field.NORTH_SOUTH: lambda p, *_: NORTH_TO_SOUTH.get(p.summary["province"]),
    Field.ACCOUNTS: lambda p, *_: len(p.parts["identity"]),
    Field.PREFERRED_CHANNEL: lambda p, *_: preferred_channel(p),
    Field.BAD_CONTACT: lambda p, *_: int(
        any(part["state"] in ("bad", "bounced") for part in p.parts["contact"])
    ),
    Field.CONSENT_CALL_SINCE: lambda p, *_: said_on(p, "call"),
    Field.CONSENT_SMS_SOURCE: lambda p, *_: consent_source(p, "sms"),
    Field.CONSENT_EMAIL_SOURCE: lambda p, *_: consent_source(p, "email"),
    Field.CONSENT_CALL_SOURCE: lambda p, *_: consent_source(p, "call"),
    Field.FIRST_SEEN: lambda p, *_: min(
        [row["added_at"] for row in p.rows]
        + [placed(order) for order in counted(p) if placed(order) is not None]
    ),
    Field.UPDATED: lambda p, *_: max([row["added_at"] for row in p.rows] + p.changed_at),
    Field.BABY_MONTHS: lambda p, *_: baby_months(p),
    Field.SPENT_YEAR: lambda p, *_: sum(
        order["home_minor"] or 0 for order in p.valid if TODAY - 365 < order["counted_on"] <= TODAY
    ),
    Field.FIRST_DISCOUNT: lambda p, *_: first_discount(p),
    Field.UNPAID_HOURS: lambda p, *_: unpaid_hours(p),
    Field.BUYING_HOUR: lambda p, *_: {hour_of(order) for order in p.valid} - {None},
    Field.CATEGORY: lambda p, *_: set(bought(p, "category")) - {None},
    Field.REFILL_DAYS: lambda p, crowd, _: refill_days(p, crowd),
    Field.LIST: lambda p, *_: p.lists,
    Field.TOUCHED: lambda p, *_: p.touched_by,
    Field.ORDERS_YEAR: lambda p, *_: sum(TODAY - 365 < day <= TODAY for day in p.days),
    Field.PIECES_EACH: lambda p, *_: pieces_each(p),
    Field.RECEIVERS: lambda p, *_: other_receivers(p),
    Field.OWN_TESTS: lambda p, *_: len(own_tests(p)),
    Field.COMPLETENESS: lambda p, *_: known_things(p),
    Field.SHOWN_AGAIN: lambda p, *_: int(p.is_shown_again),
    Field.NAME: lambda p, *_: p.summary["name"],
    Field.CALLED_AS: shown("called_as"),
    Field.KANA: shown("kana"),
    Field.COMPANY: shown("company"),
    Field.GENDER: shown("gender"),
    Field.SOURCE: shown("source"),
    Field.ACCOUNT: lambda p, *_: [part["account"] for part in p.parts["identity"]],
    Field.PLATFORM: lambda p, *_: {part["platform"] for part in p.parts["identity"]},
    Field.NOTE: lambda p, *_: [part["text"] for part in p.parts["note"]],
    Field.PHONE_STATE: lambda p, *_: best_contact(p, "phone"),
    Field.EMAIL_STATE: lambda p, *_: best_contact(p, "email"),
    Field.BIRTHDAY: shown("birthday"),
    Field.AGE: lambda p, *_: age_of(shown("birthday")(p)),
    Field.ADDED: lambda p, *_: min(row["added_at"] for row in p.rows),
    Field.IMPORT: lambda p, *_: {row["import_id"] for row in p.rows} - {None},
    Field.MERGED: lambda p, *_: int(len(p.rows) > 1),
    Field.FACET: lambda p, _, about: facet_of(p, about),
    Field.CONCERN: lambda p, *_: {
        part["kind"] for part in p.parts["concern"] if part["closed_on"] is None
    },
    Field.CONCERN_SOLVED: lambda p, *_: {
        part["kind"] for part in p.parts["concern"] if part["closed_on"] is not None
    },
    Field.CONCERN_EVER: lambda p, *_: {part["kind"] for part in p.parts["concern"]},
    Field.CUSTOM_TEXT: lambda p, _, about: own_value(p, int(about)),
    Field.CUSTOM_CHOICE: lambda p, _, about: own_value(p, int(about)),
    Field.CUSTOM_NUMBER: lambda p, _, about: number_or_none(own_value(p, int(about))),
    Field.CUSTOM_DAY: lambda p, _, about: day_or_none(own_value(p, int(about))),
    Field.REFERRED: lambda p, *_: int(p.brought_by is not None),
    Field.REFERRED_BY: lambda p, *_: referrer_words(p.brought_by),
    Field.FRIENDS: lambda p, crowd, _: len(crowd.friends[p.id]),
    Field.FRIENDS_SPENT: lambda p, crowd, _: sum(
        order["home_minor"] or 0 for friend in crowd.friends[p.id] for order in friend.valid
    ),
    Field.HAS_CODE: lambda p, *_: p.has_code,
    Field.CLASS_BY: lambda p, *_: class_set_by(p),
    Field.CLASS: lambda p, *_: p.summary["class_code"],
    Field.TAG: lambda p, *_: {
        tag for row in p.rows if row["tags"] for tag in json.loads(row["tags"])
    },
    Field.SHOP: lambda p, *_: {order["shop_id"] for order in p.orders},
    Field.PRODUCT: lambda p, *_: set(bought(p, "product_id")),
    Field.PRODUCT_TITLE: lambda p, *_: bought(p, "product_title"),
    Field.PRODUCT_CODE: lambda p, *_: bought(p, "code"),
    Field.FIRST_PRODUCT: lambda p, *_: product_of_day(p, min),
    Field.LAST_PRODUCT: lambda p, *_: product_of_day(p, max),
    Field.BOUGHT_AGAIN: lambda p, *_: bought_again(p),
    Field.PIECES: lambda p, *_: sum(bought(p, "quantity")),
    Field.SPENT: lambda p, *_: sum(order["home_minor"] or 0 for order in p.valid),
    Field.AVERAGE: lambda p, *_: (
        sum(order["home_minor"] or 0 for order in p.valid) / len(p.valid) if p.valid else None
    ),
    Field.LARGEST: lambda p, *_: max((order["home_minor"] for order in p.valid), default=None),
    Field.ORDERS: lambda p, *_: len(p.valid),
    Field.FIRST_ORDER: lambda p, *_: min(p.days, default=None),
    Field.LAST_ORDER: lambda p, *_: max(p.days, default=None),
    Field.DAYS_SINCE: lambda p, *_: days_since(p),
    Field.USUAL_GAP: lambda p, *_: usual_gap(p),
    Field.OVERDUE: lambda p, crowd, _: overdue(p, crowd),
    Field.UNPAID: lambda p, *_: sum(order["state"] == "unpaid" for order in counted(p)),
    Field.CLOSED: lambda p, *_: sum(order["state"] == "closed" for order in counted(p)),
    Field.REFUNDS: lambda p, *_: sum(map(is_refunded, counted(p))),
    Field.REFUND_SHARE: lambda p, *_: share(list(filter(is_refunded, counted(p))), counted(p)),
    Field.DISCOUNT_SHARE: lambda p, *_: share(discounted(p), p.valid),
    Field.BUYING_DAY: lambda p, *_: {from_day(day).weekday() for day in p.days},
    Field.SHIPPED_TO: lambda p, *_: {order["province"] for order in p.valid} - {None},
    Field.CONSENT_SMS: lambda p, *_: p.summary["consent_sms"],
    Field.CONSENT_EMAIL: lambda p, *_: p.summary["consent_email"],
    Field.CONSENT_CALL: lambda p, *_: call_consent(p),
    Field.CONSENT_SMS_SINCE: lambda p, *_: said_on(p, "sms"),
    Field.CONSENT_EMAIL_SINCE: lambda p, *_: said_on(p, "email"),
    Field.HIDDEN: lambda p, *_: int(p.is_hidden),
}


def number_or_none(text):
    return None if text is None else float(text)


def day_or_none(text):
    return None if text is None else to_day(date.fromisoformat(text))


def condition_holds(condition, person, crowd):  # noqa: PLR0911 - a table of meanings
    op, values = condition.op, condition.values
    if condition.field is Field.REGION:
        return region_holds(op, values, person.summary)
    value, kind = value_of(condition, person, crowd), KINDS[condition.field]
    if op in DENIED and kind is not Kind.MANY:
        turned = Condition(condition.field, DENIED[op], values, condition.about)
        return not condition_holds(turned, person, crowd)
    if isinstance(value, set):
        return set_holds(op, set(values), value)
    if kind is Kind.TEXTS:
        if op is Op.EMPTY:
            return not any(value)
        return any(plain_holds(op, values, each or "", kind) for each in value)
    if op is Op.EMPTY:
        return value in (None, "") if kind is Kind.TEXT else value is None
    if op in (Op.TOP, Op.TOP_SHARE, Op.PERCENTILE):
        return ranked_holds(condition, person, value, crowd)
    return plain_holds(op, values, "" if value is None and kind is Kind.TEXT else value, kind)


def ranked_holds(condition, person, value, crowd):
    if person.is_hidden or value is None:
        return False
    among = crowd.ranks(condition)
    if condition.op is Op.PERCENTILE:
        reached = 100 * sum(each <= value for each, _ in among) / len(among)
        return condition.values[0] <= reached <= condition.values[1]
    count = condition.values[0]
    if condition.op is Op.TOP_SHARE:
        count = math.ceil(len(among) * count / 100)
    best = sorted(among, key=lambda each: (-each[0], each[1]))[:count]
    return (value, person.id) in best


def region_holds(op, values, summary):
    province, city = summary["province"], summary["city"]
    if op in (Op.EMPTY, Op.NOT_EMPTY):
        return (province is None) is (op is Op.EMPTY)
    lives = {province, f"{province}/{city}"} & set(values)
    return bool(lives) is (op in (Op.IS, Op.ANY_OF))


def set_holds(op, values, found):
    return {
        Op.ANY_OF: bool(values & found),
        Op.ALL_OF: values <= found,
        Op.NONE_OF: not values & found,
        Op.EXACTLY: values == found,
        Op.EMPTY: not found,
        Op.NOT_EMPTY: bool(found),
    }[op]


def plain_holds(op, values, value, kind):  # noqa: PLR0911 - a table of meanings
    if value is None:
        return False
    if kind in TEXTS:
        return text_holds(op, values, value)
    if kind is Kind.CHOICE:
        return value in values
    if kind is Kind.BIRTHDAY:
        return birthday_holds(op, values, value)
    if kind is Kind.MOMENT:
        value = to_day(datetime.fromtimestamp(value / 1000, HOME[0]).date())
    first = values[0]
    if op is Op.BETWEEN:
        return first <= value <= values[1]
    if op in DAY_OPS:
        return day_holds(op, values, from_day(value), from_day(TODAY))
    return {
        Op.IS: value == first,
        Op.ANY_OF: value in values,
        Op.OVER: value > first,
        Op.AT_LEAST: value >= first,
        Op.UNDER: value < first,
        Op.AT_MOST: value <= first,
        Op.BEFORE: value < first,
        Op.AFTER: value > first,
    }[op]


DAY_OPS = (
    Op.IN_LAST,
    Op.IN_NEXT,
    Op.OVER_AGO,
    Op.THIS,
    Op.PREVIOUS,
    Op.WEEKDAY,
    Op.MONTH,
    Op.YEARLY,
    Op.YEARLY_BETWEEN,
    Op.LUNAR,
)


def lunar_holds(values, day):
    month, on = divmod(values[0], 100)
    moon = LunarDate.from_solar_date(day.year, day.month, day.day)
    last = LCalendars.ndays(moon.year, month, 0)
    return not moon.leap and (moon.month, moon.day) == (month, min(on, last))


PINYIN = {
    "王": "wang", "晓": "xiao", "梅": "mei", "小": "xiao", "林": "lin", "龙": "long", "井": "jing",
    "西": "xi", "湖": "hu",
}  # fmt: skip


def sounds_hold(name, wanted):
    sounds = [PINYIN.get(letter, letter) for letter in name if not letter.isspace()]
    whole, initials = "".join(sounds), "".join(sound[0] for sound in sounds)
    return whole.startswith(wanted) or initials.startswith(wanted)


def text_holds(op, values, value):
    said, asked = alike(value), [alike(str(each)) for each in values]
    first = asked[0]
    pattern = "".join({"*": ".*", "?": "."}.get(sign, re.escape(sign)) for sign in first)
    if op is Op.SOUNDS:
        return sounds_hold(said, "".join(first.split()))
    return {
        Op.IS: said == first,
        Op.CONTAINS: first in said,
        Op.STARTS_WITH: said.startswith(first),
        Op.ENDS_WITH: said.endswith(first),
        Op.MATCHES: re.fullmatch(pattern, said, re.DOTALL) is not None,
        Op.ANY_OF: said in asked,
    }[op]


def birthday_holds(op, values, text):
    birthday, today = read_birthday(text), from_day(TODAY)
    if op is Op.IN_NEXT:
        end = later(today, values[0], values[1])
        return today <= birthday_from(birthday, today) < end
    return any(day_holds(op, values, day, today) for day in birthdays_of_year(birthday, today.year))


@functools.cache
def birthdays_of_year(birthday, year):
    days = (date(year, 1, 1) + timedelta(days=number) for number in range(365 + isleap(year)))
    return [day for day in days if is_birthday(birthday, day)]


@functools.cache
def birthday_from(birthday, day):
    """Give the first day from a day on that is the birthday, looking at each."""
    while not is_birthday(birthday, day):
        day += timedelta(days=1)
    return day


def is_birthday(birthday, day):
    if birthday.is_lunar:
        return is_moon_birthday(birthday, day)
    if (birthday.month, birthday.day) == (2, 29) and not isleap(day.year):
        return day.month * 100 + day.day == LEAP_DAY[0]
    return (birthday.month, birthday.day) == (day.month, day.day)


@functools.cache
def moon_of(day):
    return LunarDate.from_solar_date(day.year, day.month, day.day)


def is_moon_birthday(birthday, day):
    moon, after = moon_of(day), moon_of(day + timedelta(days=1))
    has_month = birthday.is_leap and LCalendars.leap_month(moon.year) == birthday.month
    is_last = moon.month != after.month or moon.leap != after.leap
    is_day = moon.day == birthday.day or (is_last and moon.day < birthday.day)
    return moon.month == birthday.month and moon.leap == has_month and is_day


def alike(text):
    return unicodedata.normalize("NFKC", text).casefold()


def day_holds(op, values, day, today):
    first = values[0]
    plain = {
        Op.WEEKDAY: lambda: day.weekday() == first,
        Op.MONTH: lambda: day.month == first,
        Op.YEARLY: lambda: yearly_holds(values, day, today),
        Op.YEARLY_BETWEEN: lambda: yearly_holds(values, day, today),
        Op.LUNAR: lambda: lunar_holds(values, day),
        Op.IN_LAST: lambda: earlier(today, *values) < day <= today,
        Op.IN_NEXT: lambda: today <= day < later(today, *values),
        Op.OVER_AGO: lambda: day < earlier(today, *values),
    }
    if op in plain:
        return plain[op]()
    name = period_name(today, first)
    if op is Op.PREVIOUS:
        walked = today
        while period_name(walked, first) == name:
            walked -= timedelta(days=1)
        name = period_name(walked, first)
    return period_name(day, first) == name


def yearly_holds(values, day, today):
    def in_year(number):
        return int(LEAP_DAY[0]) if number == 229 and not isleap(today.year) else number

    first, last, at = in_year(values[0]), in_year(values[-1]), in_year(day.month * 100 + day.day)
    return first <= at <= last if first <= last else at >= first or at <= last


def earlier(today, count, unit):
    if unit in ("day", "week"):
        return today - timedelta(days=count * (7 if unit == "week" else 1))
    for _ in range(count * {"month": 1, "quarter": 3, "year": 12}[unit]):
        year, month = (today.year, today.month - 1) if today.month > 1 else (today.year - 1, 12)
        today = date(year, month, min(from_day(TODAY).day, monthrange(year, month)[1]))
    return today


def later(today, count, unit):
    if unit in ("day", "week"):
        return today + timedelta(days=count * (7 if unit == "week" else 1))
    for _ in range(count * {"month": 1, "quarter": 3, "year": 12}[unit]):
        year, month = (today.year, today.month + 1) if today.month < 12 else (today.year + 1, 1)
        today = date(year, month, min(from_day(TODAY).day, monthrange(year, month)[1]))
    return today


def period_name(day, unit):
    return {
        "day": day,
        "week": day.isocalendar()[:2],
        "month": (day.year, day.month),
        "quarter": (day.year, (day.month + 2) // 3),
        "year": day.year,
    }[unit]
