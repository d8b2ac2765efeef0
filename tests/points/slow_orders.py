"""What orders earn beside their money, the slow way: one order and one rule after the other.

It knows the rules of the trade from the specification only, and shares no line with the program.
"""

from dataclasses import dataclass

TURNS = {"first": 0, "second": 1, "third": 2}
ORDER_KINDS = ("order", "piece", "times", *TURNS)


@dataclass(frozen=True)
class SlowMoneyCap:
    """That the money of orders brings a person no more than so many points in a time."""

    cap_points: int
    cap_per: str
    number: str = "money"
    kind: str = "money"
    pending: int = 0


def is_alive(order) -> bool:
    """An order that counts: somebody's, paid, and not gone back."""
    gone = order.state in ("closed", "refunded", "empty")
    return order.row is not None and not gone and order.paid > order.refunded


def fits_day(rule, day) -> bool:
    if rule.weekdays and day.weekday() not in rule.weekdays:
        return False
    if rule.from_on is not None and day < rule.from_on:
        return False
    return rule.until_on is None or day <= rule.until_on


def wish(rule, order, whole: int) -> int:
    """What a rule would give an order, seen alone."""
    if rule.kind == "money":
        return whole
    lines = [line for line in order.lines if rule.product in ("", line.product)]
    if rule.kind == "times":
        extra = whole * (rule.percent - 100) // 100
        part, money = (sum(line.amount for line in some) for some in (lines, order.lines))
        return extra if not rule.product else extra * part // money if money else 0
    times = 1 if lines or not rule.product else 0
    if rule.kind == "piece":
        times = int(sum(line.pieces for line in lines))
    return rule.points * times * (order.paid - order.refunded) // order.paid


def rules_of(version, order):
    money = [SlowMoneyCap(version.cap_points, version.cap_per)] if version.cap_points else []
    return money + [
        rule
        for rule in version.earns
        if rule.is_on and rule.kind in ORDER_KINDS and fits_day(rule, order.day)
    ]


def is_decided_once(rule) -> bool:
    return bool(rule.cap_points) or rule.kind in TURNS


def period(rule, day):
    return day if rule.cap_per == "day" else (day.year, day.month)


def decide(ledger) -> None:
    """Decide for every order that counts what it may get by rules that look at other orders."""
    for order, place, part in found(ledger, is_anew=False):
        order.decided[place] = part


def asked_version(ledger, order, *, is_anew: bool) -> int | None:
    stands = order.version is not None and not is_anew
    return order.version if stands else ledger.rule_of(order)


def found(ledger, *, is_anew: bool) -> list:
    """What would be decided now: order, version and rule, which kind and the most it may get.

    Args:
        is_anew: by the newest rules of its day, whatever an order stands with.
    """
    numbered = list(enumerate(ledger.orders.values()))
    parts, met = [], {}
    for number, order in sorted(numbered, key=lambda each: (each[1].day, each[0])):
        version = asked_version(ledger, order, is_anew=is_anew)
        if version is None or not is_alive(order):
            continue
        for rule in rules_of(ledger.versions[version], order):
            place = (version, rule.number)
            if not is_decided_once(rule) or place in order.decided:
                continue
            others = decided_of_others(ledger, order, version, is_anew=is_anew)
            amount = wish(rule, order, ledger.whole(order, version))
            if rule.kind in TURNS and not has_turn(ledger, (number, order), rule, others):
                amount = 0
            if rule.cap_points:
                key = (ledger.person(order.row), rule.number, period(rule, order.day))
                before = met.get(key, 0)
                met[key] = before + amount
                left = rule.cap_points - used(others, order, rule) - before
                amount = max(0, min(amount, left))
            parts.append((order, place, (rule.kind, amount)))
    return parts


def decided_of_others(ledger, order, version, *, is_anew: bool) -> list:
    """What stands decided for the other orders of a person: pairs of order and parts."""
    person, others = ledger.person(order.row), []
    for other in ledger.orders.values():
        if other is order or not is_alive(other) or ledger.person(other.row) != person:
            continue
        counts = other.version
        if asked_version(ledger, other, is_anew=is_anew) == version:
            counts = version
        parts = {
            place: part
            for place, part in other.decided.items()
            if counts is None or place[0] == counts
        }
        others.append((other, parts))
    return others


def has_turn(ledger, told, rule, others) -> bool:
    """Tell whether an order is the first, second or third of a person that no other was yet."""
    number, order = told
    places = {id(each): at for at, each in enumerate(ledger.orders.values())}
    before = [each for each, _ in others if (each.day, places[id(each)]) < (order.day, number)]
    had = any(
        kind == rule.kind and amount for _, parts in others for kind, amount in parts.values()
    )
    return len(before) == TURNS[rule.kind] and not had


def used(others, order, rule) -> int:
    return sum(
        max((amount for (_, no), (_, amount) in parts.items() if no == rule.number), default=0)
        for other, parts in others
        if period(rule, other.day) == period(rule, order.day)
    )


def given(ledger, order, version) -> dict:
    """What each rule gives an order now; what a cap takes off its money is below nothing."""
    found = {}
    for rule in rules_of(ledger.versions[version], order):
        amount = wish(rule, order, ledger.whole(order, version))
        if is_decided_once(rule):
            _, most = order.decided.get((version, rule.number), (rule.kind, 0))
            amount = min(amount, most) - (amount if rule.kind == "money" else 0)
        found[rule] = amount
    return found
