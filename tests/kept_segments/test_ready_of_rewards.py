"""The ready-made segments of points and tiers: there once the business has them."""

import pytest

from app.services.customers.views import Question
from app.services.kept_segments import ReasonCode, SegmentBook
from app.services.orders import CustomerBook
from app.services.points import Expiry, Notice, RuleSettings
from tests.points.builders import PointsShop
from tests.tiers.builders import TierShop


@pytest.fixture
def shop(tmp_path):
    """Mei spent 650 of the 700 that Silver asks for, Lin 100, Tao 1,900 of 2,000 for Gold."""
    shop = TierShop(tmp_path)
    paid = (650, 100, 1900)
    orders = [shop.order(at, each, buyer=at) for at, each in enumerate(paid)]
    shop.orders(*orders, accounts=("mei", "lin", "tao"))
    yield shop
    shop.database.close()


def people_of(shop, key):
    segments, book = (kind(shop.database, shop.clock) for kind in (SegmentBook, CustomerBook))
    return sorted(book.ids(Question(tree=segments.tree_of(key))))


def why(shop, key):
    lines = SegmentBook(shop.database, shop.clock).why(key)
    return [(line.code, *line.values, line.people) for line in lines if line.is_part]


def test_who_misses_a_tenth_of_the_way_is_near_the_next_tier(shop):
    assert people_of(shop, "ready:near_tier") == [1, 3]
    assert sorted(why(shop, "ready:near_tier")) == [
        (ReasonCode.NEAR_TIER, 10, "gold", 1),
        (ReasonCode.NEAR_TIER, 10, "silver", 1),
    ]
    near = sum(card.near_next for card in shop.tier_book.overview().cards)
    assert near == 2


def test_nobody_is_near_where_tiers_are_off(tmp_path):
    shop = TierShop(tmp_path, tiers=None)
    keys = [each.key for each in SegmentBook(shop.database, shop.clock).all()]

    assert "ready:near_tier" not in keys
    shop.database.close()


def test_whose_points_go_within_thirty_days_is_told_as_the_ledger_tells_it(tmp_path):
    rules = RuleSettings(pending_days=0, expiry=Expiry.DAYS, expiry_span=40)
    shop = PointsShop(tmp_path, settings=rules)
    shop.orders(shop.order(1, 100), shop.order(2, 40, buyer=1), accounts=("mei", "lin"))
    shop.ledger.spend(2, 40, "dialog")
    shop.orders(shop.order(2, 40, buyer=1, refunded=40, state="refunded"), accounts=("mei", "lin"))

    for days, code in ((9, None), (2, "points_later"), (22, "points_soon"), (8, None)):
        shop.clock.turn(days)
        told = [each.person_id for each in shop.book.expiring(Notice.FIRST)]
        assert people_of(shop, "ready:points_expire") == told == ([1] if code else [])
        assert [line[0] for line in why(shop, "ready:points_expire")] == ([code] if code else [])
    shop.database.close()
