"""Tiers of a generated shop, and where the slow tiers see each person."""

import contextlib
from dataclasses import dataclass
from datetime import timedelta

from app.models.database import Database
from app.services.clock import to_day
from app.services.tiers import NoSuchTierError, Tier, TierDesk, TierSettings, Window
from tests.shop import FixedClock, functions, rows
from tests.tiers.slow_tiers import _first, _sum, slow_standings

TIERS = TierSettings(
    (Tier("member", 0), Tier("silver", 5_000), Tier("gold", 12_000)),
    window=Window.LAST_365,
)


@dataclass
class Stand:
    """What the fields of tiers ask of a person."""

    tier: str | None = None
    since: int | None = None
    ends: int | None = None
    is_by_hand: int = 0
    missing: int | None = None


def give_tiers(database, luck):
    """Let the shop have tiers, a few of them set by hand."""
    desk = TierDesk(database, FixedClock())
    desk.put(TIERS)
    people = [person for (person,) in rows(database, "SELECT person_id FROM person_summary")]
    for person in luck.sample(people, min(8, len(people))):
        until = FixedClock().today() + timedelta(days=luck.choice((0, 30, 300)))
        tier = luck.choice(("member", "silver", "gold"))
        with contextlib.suppress(NoSuchTierError):
            desk.set_by_hand([person], tier, until=until, reason="thanks")


def standings_of(path):
    """Reckon slowly where everybody stands."""
    database = Database(path, functions())
    today = FixedClock().today()
    found = {}
    if rows(database, "SELECT 1 FROM tier_rule"):
        for person, way in slow_standings(database, today).items():
            found[person] = _stand(way, today)
    database.close()
    return found


def _stand(way, today):
    names, codes = way.names(), [tier.code for tier in TIERS.tiers]
    if way.settings is None or (way.joined is None and way.hand is None):
        return Stand()
    by_hand = names.index(way.hand) if way.hand in names else -1
    place = way.place
    if way.hand is not None:
        place = by_hand if way.is_cap else max(by_hand, place)
    is_by_hand = way.hand is not None and (
        way.is_cap or place > way.place or way.unpaid is not None
    )
    first = _first(way.settings, today, way.joined)
    amount = _sum(way.settings, way.pieces, first, today, today)
    above = TIERS.tiers[place + 1 :]
    ends = None
    if is_by_hand:
        ends = way.hand_until
    elif way.until is not None:
        start = _first(way.settings, way.until, way.joined)
        kept = _sum(way.settings, way.pieces, start, today, today)
        if start <= today and kept < TIERS.tiers[way.place].threshold:
            ends = way.until + timedelta(days=TIERS.grace_days)
    return Stand(
        codes[place] if place >= 0 else None,
        to_day(way.steps[-1][0]) if place >= 0 else None,
        None if ends is None else to_day(ends),
        int(is_by_hand),
        max(0, above[0].threshold - amount) if above else None,
    )
