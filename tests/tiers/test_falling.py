"""How far a tier falls at its review: one level, or to what was earned, also after points kept it.

Everybody starts with 2,500 spent on 25 November 2026, which is Gold until the end of 2027.
"""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.services.clock import to_day
from app.services.points import Expiry, RuleSettings, SpendKind, SpendRule, SpendTerms
from app.services.tiers import TierProspects
from tests.shop import DAY_MS
from tests.tiers.builders import Falls, TierShop, Window, tiers

ONE, EARNED = Falls.ONE_LEVEL, Falls.TO_EARNED
POINTS = RuleSettings(
    pending_days=0, expiry=Expiry.NEVER, spends=(SpendRule(1, SpendKind.KEEP_TIER, points=100),)
)
LEVELS = (0, 700, 2_000, 4_200)


def a_shop(folder, *, people=1, **more):
    shop = TierShop(folder, tiers=tiers(*LEVELS, **more), settings=POINTS)
    accounts = tuple(f"c{at}" for at in range(people))
    shop.orders(*(shop.order(at, 2_500, buyer=at) for at in range(people)), accounts=accounts)
    return shop


def keep(shop, person=1):
    key = f"{person}:{shop.clock.today()}:{shop.ends(person)}"
    return shop.ledger.spend(person, 100, key, reason=SpendTerms(1))[1]


def spend(shop, paid, on=None):
    shop.orders(shop.order(f"{on or shop.clock.today()}:{paid}", paid), accounts=("c0",))


# How it falls, for how many periods points keep it, what is spent in which year, and the tier on
# the first days of 2028, 2029, 2030 and 2031.
CASES = {
    "nothing": (ONE, 0, {}, ("silver", "member", "member", "member")),
    "kept once": (ONE, 1, {}, ("gold", "silver", "member", "member")),
    "kept twice": (ONE, 2, {}, ("gold", "gold", "silver", "member")),
    "a little": (ONE, 0, {2028: 800}, ("silver", "silver", "member", "member")),
    "kept, a little": (ONE, 1, {2028: 800}, ("gold", "silver", "member", "member")),
    "kept, a little later": (ONE, 1, {2029: 800}, ("gold", "silver", "silver", "member")),
    "kept, earned while kept": (ONE, 1, {2028: 2_100}, ("gold", "gold", "silver", "member")),
    "kept, earned before": (ONE, 1, {2027: 2_100}, ("gold", "silver", "member", "member")),
    "kept, a higher one": (ONE, 1, {2028: 4_300}, ("gold", "black", "gold", "silver")),
    "earned, nothing": (EARNED, 0, {}, ("member", "member", "member", "member")),
    "earned, kept": (EARNED, 1, {}, ("gold", "member", "member", "member")),
    "earned, kept twice": (EARNED, 2, {}, ("gold", "gold", "member", "member")),
    "earned, kept, a little": (EARNED, 1, {2028: 800}, ("gold", "silver", "member", "member")),
}


@pytest.mark.parametrize("grace", [0, 10])
@pytest.mark.parametrize("name", CASES)
def test_a_tier_falls_as_far_as_it_says(tmp_path, name, grace):
    falls, times, spent, expected = CASES[name]
    shop = a_shop(tmp_path, falls=falls, grace_days=grace)
    for _ in range(times):
        keep(shop)

    found = []
    for year in (2027, 2028, 2029, 2030):
        if year in spent:
            shop.turn_to(date(year, 6, 1))
            spend(shop, spent[year])
        shop.turn_to(date(year + 1, 1, 1) + timedelta(days=grace))
        found.append(shop.tier())

    assert tuple(found) == expected
    assert shop.is_sound()
    shop.database.close()


@pytest.mark.parametrize("window", [Window.LAST_365, Window.MEMBERSHIP_YEAR, Window.EVER])
def test_after_points_kept_it_a_tier_falls_one_level_in_every_window(tmp_path, window):
    shop = a_shop(tmp_path, falls=ONE, window=window, grace_days=5, refunds_at_once=False)
    if window is Window.EVER:  # only what went back is missing there
        spend(shop, 200)
        shop.turn(2)
        day = to_day(shop.clock.today())
        back = shop.order(0, 2_500, refunded=2_500, state="refunded", day=day - 2)
        shop.orders({**back, "refunded_at": day * DAY_MS}, accounts=("c0",))
        assert shop.tier() == "gold"
    last = shop.ends()
    until = keep(shop).gain.until

    shop.turn_to(last + timedelta(days=1))
    assert shop.tier() == "gold"
    shop.turn_to(until)
    assert shop.tier() == "gold"
    shop.turn(1)

    assert shop.tier() == "silver"
    assert shop.is_sound()
    shop.database.close()


@pytest.fixture
def shop(tmp_path):
    """Gold that points keep: the review of what was earned is over, and nothing was."""
    shop = a_shop(tmp_path, falls=ONE)
    shop.posted = keep(shop)
    shop.turn_to(date(2028, 6, 1))
    assert shop.tier() == "gold"
    yield shop
    assert shop.is_sound()
    assert shop.is_true()
    shop.database.close()


def test_taking_the_points_back_lets_the_review_that_was_count(shop):
    _, back = shop.ledger.undo(shop.posted.action_id)
    assert shop.tier() == "silver"

    shop.ledger.undo(back.action_id)
    assert shop.tier() == "gold"


def test_who_ends_it_by_hand_lets_the_review_that_was_count(shop):
    assert shop.standing().set_reason == "redeemed"
    _, action = shop.tiers.end_by_hand(1)
    assert (shop.tier(), shop.ends()) == ("silver", date(2028, 12, 31))

    shop.tiers.undo(action)
    assert shop.tier() == "gold"


def test_a_refund_takes_nothing_away_that_points_paid_for(tmp_path):
    shop = a_shop(tmp_path, falls=ONE, refunds_at_once=True)
    keep(shop)
    shop.turn_to(date(2028, 6, 1))
    spend(shop, 50, on="later")
    shop.orders(shop.order("later:50", 50, refunded=20, state="partly_refunded"), accounts=("c0",))
    assert shop.tier() == "gold"
    shop.turn_to(date(2029, 1, 1))

    assert shop.tier() == "silver"
    assert shop.is_sound()
    shop.database.close()


def test_other_names_of_the_tiers_keep_what_points_paid_for(shop):
    before = tiers(*LEVELS, falls=ONE)
    named = tuple(replace(each, code=each.code.title(), was=each.code) for each in before.tiers)
    shop.tiers.put(replace(before, tiers=named))

    assert shop.tier() == "Gold"
    shop.turn_to(date(2029, 1, 1))
    assert shop.tier() == "Silver"


def test_who_pays_after_one_level_is_lost_keeps_the_level_that_is_left(tmp_path):
    shop = a_shop(tmp_path, falls=ONE)
    shop.turn_to(date(2028, 1, 1))
    assert shop.tier() == "silver"
    keep(shop)

    shop.turn_to(date(2029, 1, 1))
    assert shop.tier() == "silver"
    shop.turn_to(date(2030, 1, 1))

    assert shop.tier() == "member"
    assert shop.is_sound()
    shop.database.close()


def test_the_trial_of_a_draft_knows_whom_points_keep(tmp_path):
    """The last day before a review: whoever the trial says falls, falls; the others do not."""
    shop = a_shop(tmp_path, people=4, falls=ONE)
    keep(shop, 2)
    keep(shop, 3)
    keep(shop, 3)
    shop.tiers.set_by_hand([4], "gold", until=None, reason="thanks")
    settings = tiers(*LEVELS, falls=ONE)

    for year, falling in ((2027, (1,)), (2028, (1, 2)), (2029, (2, 3))):
        shop.turn_to(date(year, 12, 31))
        before = {person: shop.tier(person) for person in range(1, 5)}
        prospects = TierProspects(shop.database, shop.clock)
        told = prospects.fallers(settings)
        will = {
            code: sorted(prospects.people_after(settings, code)) for code in ("silver", "member")
        }
        shop.turn(1)

        after = {person: shop.tier(person) for person in range(1, 5)}
        assert told == tuple(each for each in after if after[each] != before[each]) == falling
        assert will == {
            code: [each for each in after if after[each] == code] for code in ("silver", "member")
        }
    shop.database.close()
