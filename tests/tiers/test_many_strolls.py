"""Ways told for everybody at once are those that each person walks alone."""

from dataclasses import replace
from datetime import date
from random import Random
from zoneinfo import ZoneInfo

import pytest

from app.services.clock import to_day
from app.services.points import EarnKind, EarnRule, Expiry, PointsRewards, RuleSettings
from app.services.tiers import Basis, Window
from app.services.tiers import keeping as keeping_of_tiers
from tests.shop import DAY_MS
from tests.tiers.builders import TierShop, tiers

ACCOUNTS = tuple(f"a{at:02}" for at in range(30))
REVIEW = EarnRule(1, EarnKind.REVIEW, points=40)
POINTS = RuleSettings(pending_days=0, expiry=Expiry.NEVER, earns=(REVIEW,))
RISING = ((0, 300, 900), (0, 500, 900), (0, 500, 2_000), (200, 700), (0,))


@pytest.fixture
def walkers(monkeypatch):
    """Who had to walk, of each time that everybody was looked at."""
    seen = []
    plain = keeping_of_tiers.rows_of

    def counted(chunk, held, today):
        seen.append(len(chunk))
        return plain(chunk, held, today)

    monkeypatch.setattr(keeping_of_tiers, "rows_of", counted)
    return seen


def some_orders(shop, luck, nth):
    """Orders of the last three years, a few of them paid back or of today."""
    today = to_day(shop.clock.today())
    made = []
    for at in range(60):
        paid = luck.choice((0, 30, 80, 150, 299, 300, 400))
        back = luck.choice((0,) * 24 + (paid, paid // 2))
        day = today - luck.choice((0, 1, 30, 200, 364, 365, 366, 700, 1_000))
        order = shop.order(
            f"{nth}-{at}", paid, buyer=luck.randrange(len(ACCOUNTS)), refunded=back, day=day,
            state=("refunded" if back == paid else "partly_refunded") if back else "completed",
        )  # fmt: skip
        if back:
            order["refunded_at"] = (day + luck.choice((0, 20))) * DAY_MS
        made.append(order)
    shop.orders(*made, accounts=ACCOUNTS)


@pytest.mark.parametrize("window", Window)
@pytest.mark.parametrize("basis", Basis)
def test_every_way_is_the_one_that_is_walked(tmp_path, window, basis):
    luck = Random(f"{window}{basis}")
    shop = TierShop(tmp_path, tiers=None, settings=POINTS)
    some_orders(shop, luck, 0)
    for nth, rising in enumerate(RISING, 1):
        at = window if nth < 3 else luck.choice(list(Window))
        steps = tuple(each // 100 for each in rising) if basis is Basis.ORDERS else rising
        shop.tiers.put(tiers(*steps, window=at, basis=basis))
        assert shop.is_sound(), rising
        if nth == 2:
            shop.tiers.set_by_hand([4, 5], "silver", until=None, reason="thanks")
        shop.turn(luck.choice((1, 40, 400)))
        assert shop.is_sound(), (rising, "later")
        some_orders(shop, luck, nth)
        assert shop.is_sound(), (rising, "with orders")
    shop.database.close()


KINDS = [(basis, window) for basis in Basis for window in Window]


@pytest.mark.parametrize("zone", ["Asia/Shanghai", "America/New_York"])
@pytest.mark.parametrize("seed", range(4))
def test_every_way_is_the_one_that_is_walked_however_versions_count(tmp_path, walkers, seed, zone):
    """Points, membership years, and another basis with each version; and so after each change."""
    luck = Random(seed)
    shop = TierShop(tmp_path, tiers=None, settings=POINTS, zone=ZoneInfo(zone))
    rewards = PointsRewards(shop.database, shop.clock)
    shop.orders(
        *(shop.order(f"leap{at}", 80, buyer=at, day=to_day(date(2024, 2, 29))) for at in range(9)),
        accounts=ACCOUNTS,
    )
    some_orders(shop, luck, 0)
    for nth, (basis, window) in enumerate(luck.sample(KINDS, 4), 1):
        rising = luck.choice(RISING[:3])
        steps = tuple(each // 100 for each in rising) if basis is Basis.ORDERS else rising
        shop.tiers.put(tiers(*steps, window=window, basis=basis))
        assert shop.is_sound(), (basis, window, rising)
        people = luck.sample(range(1, 20), 4)
        rewards.give(people, EarnKind.REVIEW, f"review {nth}")
        shop.turn(luck.choice((1, 40.3, 400.7)))
        assert shop.is_sound(), (basis, window, rising, "later")
        some_orders(shop, luck, nth)
        assert shop.is_sound(), (basis, window, rising, "with orders")
    shop.database.close()


@pytest.mark.parametrize(
    ("basis", "window"),
    [(Basis.POINTS, Window.LAST_365), (Basis.MONEY, Window.MEMBERSHIP_YEAR),
     (Basis.ORDERS, Window.EVER)],
)  # fmt: skip
def test_who_never_came_near_it_does_not_walk_however_it_counts(tmp_path, walkers, basis, window):
    shop = TierShop(tmp_path, tiers=None, settings=POINTS)
    shop.orders(
        shop.order("big", 900),
        *(shop.order(f"n{at}", 80, buyer=at) for at in range(1, 30)),
        *(shop.order(f"m{at}", 1, buyer=0) for at in range(5)),
        accounts=ACCOUNTS,
    )
    shop.tiers.put(tiers(0, 700, 2_000))
    second = (0, 5) if basis is Basis.ORDERS else (0, 700)
    shop.tiers.put(tiers(*second, basis=basis, window=window))

    assert walkers == [1, 1]
    assert shop.is_sound()
    shop.database.close()


def test_who_never_came_near_the_second_tier_does_not_walk(tmp_path, walkers):
    shop = TierShop(tmp_path, tiers=None)
    shop.orders(
        shop.order("big", 900),
        *(shop.order(f"n{at}", 80, buyer=at) for at in range(1, 30)),
        accounts=ACCOUNTS,
    )
    shop.tiers.put(tiers(0, 700, 2_000))
    shop.tiers.put(tiers(0, 800, 2_000))

    assert walkers == [1, 1]
    assert shop.is_sound()
    shop.database.close()


def test_who_spent_enough_over_the_years_but_never_in_one_does_not_walk(tmp_path, walkers):
    shop = TierShop(tmp_path, tiers=None)
    today = to_day(shop.clock.today())
    shop.orders(*(shop.order(f"n{at}", 500, day=today - at * 400) for at in range(3)))
    shop.tiers.put(tiers(0, 700, window=Window.LAST_365))

    assert (walkers, shop.tier()) == ([], "member")
    assert shop.is_sound()
    shop.database.close()


@pytest.mark.parametrize("basis", Basis)
def test_who_never_had_enough_in_one_year_does_not_walk_however_it_counts(tmp_path, walkers, basis):
    """The third order of Tom comes within a year of the second: he had enough, and walks."""
    shop = TierShop(tmp_path, tiers=None, settings=POINTS)
    today = to_day(shop.clock.today())
    shop.orders(
        *(shop.order(f"n{at}", 500, day=today - at * 400) for at in range(3)),
        *(shop.order(f"t{at}", 500, buyer=1, day=today - at * 300) for at in range(3)),
        accounts=("mei", "tom"),
    )
    shop.tiers.put(tiers(0, 1_600))
    walkers.clear()
    second = 2 if basis is Basis.ORDERS else 700
    shop.tiers.put(tiers(0, second, basis=basis, window=Window.MEMBERSHIP_YEAR))

    assert walkers == [1]
    assert shop.is_sound()
    shop.database.close()


def test_a_first_tier_by_another_name_is_walked(tmp_path):
    shop = TierShop(tmp_path, tiers=tiers(0, 700))
    shop.orders(shop.order("n1", 80))
    renamed = tiers(0, 700)
    first, second = renamed.tiers
    named = replace(renamed, tiers=(replace(first, code="friend", was="member"), second))
    shop.tiers.put(named)

    assert shop.tier() == "friend"
    assert shop.is_sound()
    shop.database.close()
