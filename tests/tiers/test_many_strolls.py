"""Ways told for everybody at once are those that each person walks alone."""

from dataclasses import replace
from random import Random

import pytest

from app.services.clock import to_day
from app.services.tiers import Basis, Window
from app.services.tiers import keeping as keeping_of_tiers
from tests.tiers.builders import TierShop, tiers

ACCOUNTS = tuple(f"a{at:02}" for at in range(30))
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
        back = luck.choice((0,) * 12 + (paid,))
        made.append(
            shop.order(
                f"{nth}-{at}", paid, buyer=luck.randrange(len(ACCOUNTS)), refunded=back,
                state="refunded" if back else "completed",
                day=today - luck.choice((0, 1, 30, 200, 364, 365, 366, 700, 1_000)),
            )
        )  # fmt: skip
    shop.orders(*made, accounts=ACCOUNTS)


@pytest.mark.parametrize("window", [Window.EVER, Window.CALENDAR_YEAR, Window.LAST_365])
@pytest.mark.parametrize("basis", [Basis.MONEY, Basis.ORDERS])
def test_every_way_is_the_one_that_is_walked(tmp_path, window, basis):
    luck = Random(f"{window}{basis}")
    shop = TierShop(tmp_path, tiers=None)
    some_orders(shop, luck, 0)
    for nth, rising in enumerate(RISING, 1):
        at = window if nth < 3 else luck.choice(list(Window))
        steps = rising if basis is Basis.MONEY else tuple(each // 100 for each in rising)
        shop.tiers.put(tiers(*steps, window=at, basis=basis))
        assert shop.is_sound(), rising
        if nth == 2:
            shop.tiers.set_by_hand([4, 5], "silver", until=None, reason="thanks")
        shop.turn(luck.choice((1, 40, 400)))
        assert shop.is_sound(), (rising, "later")
        some_orders(shop, luck, nth)
        assert shop.is_sound(), (rising, "with orders")
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
