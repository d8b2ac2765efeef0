from random import Random

import pytest

from app.services.tiers import Basis, Falls, Tier, TierSettings, Window
from app.services.tiers.facts import Counted, Facts, term_of
from app.services.tiers.replaying import walked
from app.services.tiers.strolling import strolled

TODAY = 20_782


@pytest.mark.parametrize("seed", range(30))
def test_the_short_way_leads_where_the_long_one_does(seed):
    luck = Random(seed)
    told = 0
    for _ in range(300):
        thresholds = sorted(luck.sample((0, 0, 500, 900, 2000), luck.choice((1, 2, 3))))
        settings = TierSettings(
            tuple(
                Tier(f"t{at}", amount)
                for amount, at in {a: n for n, a in enumerate(thresholds)}.items()
            ),
            basis=luck.choice(tuple(Basis)),
            window=luck.choice(tuple(Window)),
            falls=luck.choice(tuple(Falls)),
        )
        term = term_of(TODAY - luck.choice((0, 1, 200, 500, -3)), settings)
        days = [
            TODAY - luck.choice((0, 1, 100, 364, 365, 366, 700)) for _ in range(luck.randrange(5))
        ]
        counted = tuple(
            Counted(
                day,
                day + luck.choice((0, 0, 0, 0, 5)),
                (luck.choice((0, 90, 300)), 1, luck.choice((0, 90))),
            )
            for day in days
        )
        facts = Facts(min(days, default=None), counted)
        short = strolled(facts, term, TODAY)
        told += short is not None
        assert short is None or short == walked(facts, [term], TODAY), (facts, term)
    assert told > 30


@pytest.mark.parametrize(
    ("basis", "kept_days"), [(Basis.MONEY, 165), (Basis.ORDERS, 165), (Basis.POINTS, 265)]
)
def test_points_move_a_tier_only_where_they_are_what_counts(basis, kept_days):
    settings = TierSettings(
        (Tier("member", 0), Tier("silver", 1)),
        basis=basis,
        window=Window.LAST_365,
        grace_days=0,
    )
    bought = Counted(TODAY - 200, TODAY - 200, (900, 1, 900))
    given = Counted(TODAY - 100, TODAY - 100, (0, 0, 900))

    _, place = walked(Facts(bought.day, (bought, given)), [term_of(TODAY - 300, settings)], TODAY)

    assert (place.tier, place.ends_on) == ("silver", TODAY + kept_days)
