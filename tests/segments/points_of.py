"""Points of a generated shop, and what each person has by the entries themselves."""

import json
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta

from app.services.clock import to_day
from app.services.points import (
    Expiry,
    OpeningRow,
    PointsBook,
    PointsLedger,
    PointsRules,
    PointsShortError,
    RuleSettings,
)
from tests.shop import DAY_MS, NOON, FixedClock, rows

NOW_MS = round(NOON.timestamp() * 1000)
TODAY = to_day(FixedClock().today())
NEVER = to_day(date.max)


@dataclass
class Lot:
    left: int = 0
    expires: int = 0
    is_pending: bool = False


@dataclass
class Holding:
    """What the fields of points ask of a person, from entries, allocations and debt moves."""

    lots: dict = field(default_factory=lambda: defaultdict(Lot))
    owed: int = 0
    earned: int = 0
    earned_year: int = 0
    spent: int = 0
    earned_at: int | None = None
    spent_at: int | None = None
    moves: list = field(default_factory=list)  # what is counted, moment, points, order

    @property
    def usable(self):
        return [
            lot
            for lot in self.lots.values()
            if lot.left and lot.expires >= TODAY and not lot.is_pending
        ]

    @property
    def there(self):
        return sum(lot.left for lot in self.usable)

    @property
    def available(self):
        return max(0, self.there - self.owed)

    @property
    def debt(self):
        return max(0, self.owed - self.there)

    @property
    def pending(self):
        return sum(
            lot.left for lot in self.lots.values() if lot.is_pending and lot.expires >= TODAY
        )

    @property
    def expires(self):
        return min((lot.expires for lot in self.usable if lot.expires < NEVER), default=None)


class YesterdaysClock(FixedClock):
    """So long ago that what was posted then has been released or has expired since."""

    def __init__(self, days):
        super().__init__(NOON - timedelta(days=days))


def give_points(database, luck):
    """Let orders have earned for a while, and people spend, get and lose points."""
    rules = RuleSettings(pending_days=20, expiry=Expiry.DAYS, expiry_span=luck.choice((200, 900)))
    PointsRules(database, YesterdaysClock(30)).put(rules, from_on=date(2020, 1, 1))
    people = [person for (person,) in rows(database, "SELECT person_id FROM person_summary")]
    for at, person in enumerate(luck.sample(people, min(24, len(people)))):
        ledger = PointsLedger(database, luck.choice((YesterdaysClock(400), FixedClock())))
        day = FixedClock().today() + timedelta(days=luck.choice((0, 5, 40)))
        match at % 5:
            case 0:
                ledger.adjust([person], luck.choice((5, 50, 120)), f"a{at}", reason="goodwill")
            case 1:
                ledger.take_over([OpeningRow(person, 60, luck.choice((day, None)))])
            case 2 | 3:
                spend(ledger, person, luck.choice((3, 9, 30)), f"s{at}", luck)
            case _:
                PointsLedger(database, FixedClock()).extend([person], day)


def spend(ledger, person, points, key, luck):
    try:
        _, spent = ledger.spend(person, points, key)
    except PointsShortError:
        _, gift = ledger.adjust([person], 40, key, reason="goodwill")
        ledger.spend(person, points, key)
        ledger.undo(gift.action_id)  # what was spent of it is owed
        return
    if luck.random() < 0.3:
        ledger.undo(spent.action_id)


def holdings_of(c, person_of):
    """Reckon slowly what everybody has."""
    found = defaultdict(Holding)
    entries = {row["id"]: row for row in c.execute("SELECT * FROM entry ORDER BY id")}
    rules = {
        row["version"]: json.loads(row["settings"])
        for row in c.execute("SELECT * FROM points_rule")
    }
    for row in entries.values():
        note_entry(found[person_of[row["customer_id"]]], row, entries)
    for row in c.execute("SELECT * FROM allocation ORDER BY entry_id"):
        owner = found[person_of[entries[row["lot_id"]]["customer_id"]]]
        owner.lots[row["lot_id"]].left += row["points"]
        if row["expires_on"] is not None:
            owner.lots[row["lot_id"]].expires = row["expires_on"]
    for row in c.execute("SELECT * FROM debt_move"):
        found[person_of[entries[row["debt_id"]]["customer_id"]]].owed += row["points"]
    released = {row["key"] for row in entries.values() if row["kind"] == "release"}
    signed = dict(c.execute("SELECT id, signed_at FROM orders").fetchall())
    for row in c.execute("SELECT * FROM lot WHERE state = 'pending'"):
        due = row["available_at"]
        if due is None and signed.get(entries[row["id"]]["order_id"]) is not None:
            days = rules[row["rule_version"]]["pending_days"]
            due = signed[entries[row["id"]]["order_id"]] + days * DAY_MS
        is_due = f"release:{row['id']}" in released or (due is not None and due <= NOW_MS)
        found[person_of[row["customer_id"]]].lots[row["id"]].is_pending = not is_due
    return found


def note_entry(holding, row, entries):
    signed = row["sign"] * row["points"]
    if row["kind"] in ("earn", "reverse_earn") or row["reason"] == "recalculation":
        holding.earned += signed
        holding.moves.append(("points_earned", row["at"], signed, row["order_id"]))
        holding.earned_year += signed if row["at"] > NOW_MS - 365 * DAY_MS else 0
    reversed_kind = entries[row["reverses"]]["kind"] if row["reverses"] else ""
    if "spend" in (row["kind"], reversed_kind) or row["kind"] == "return_spend":
        holding.spent -= signed
        holding.moves.append(("points_spent", row["at"], -signed, row["order_id"]))
    if row["kind"] == "earn":
        holding.earned_at = row["at"]
    if row["kind"] == "spend":
        holding.spent_at = row["at"]


def standings_agree(database, people):
    """Tell whether the ledger's own desk sees what the slow one does."""
    book = PointsBook(database, FixedClock())
    for person in people:
        told = book.standing(person.id)
        assert (told.available, told.pending, told.debt) == (
            person.points.available,
            person.points.pending,
            person.points.debt,
        )
