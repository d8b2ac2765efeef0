"""What points and which tier two people would have as one is told before they are merged."""

import pytest

from app.services.duplicates import MergeDesk
from tests.duplicates.builders import key
from tests.shop import followers
from tests.tiers.builders import TierShop


@pytest.fixture
def shop(tmp_path):
    """Mei spent 500 and Lin 300, where Silver asks for 700; Tao spent nothing."""
    shop = TierShop(tmp_path, settings=None)
    shop.orders(shop.order("a", 500), shop.order("b", 300, buyer=1), accounts=("mei", "lin", "tao"))
    shop.merging = MergeDesk(shop.database, shop.clock, followers())
    yield shop
    shop.database.close()


def test_two_members_are_silver_together_as_merging_then_makes_them(shop):
    together = shop.merging.look(key(1, 2)).together

    assert (together.tiers.now, together.tiers.after) == (("member", "member"), "silver")
    shop.merging.merge(key(1, 2), "a", {})
    assert shop.tier() == "silver"
    assert shop.is_sound()


def test_a_tier_set_by_hand_holds_for_both(shop):
    shop.tiers.set_by_hand([2], "gold", until=None, reason="kind")

    together = shop.merging.together((1, 2, 3))

    assert (together.tiers.now, together.tiers.after) == (("member", "gold", None), "gold")


def test_what_one_owes_is_taken_off_what_the_other_has(shop):
    assert shop.merging.look(key(1, 2)).together.points == ()
    shop.ledger.adjust([1], 30, "gift", reason="goodwill")
    shop.ledger.adjust([2], 12, "gift", reason="goodwill")

    together = shop.merging.look(key(1, 2)).together
    assert (together.points, together.all_points) == ((30, 12), 42)
    shop.merging.merge(key(1, 2), "a", {})
    assert shop.available() == 42


def test_where_there_are_no_tiers_none_is_told(tmp_path):
    shop = TierShop(tmp_path, tiers=None, settings=None)
    shop.orders(shop.order("a", 500), shop.order("b", 300, buyer=1), accounts=("mei", "lin"))

    together = MergeDesk(shop.database, shop.clock, followers()).together((1, 2))

    assert (together.points, together.tiers) == ((), None)
    shop.database.close()
