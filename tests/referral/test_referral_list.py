"""Who was brought by whom as columns of the list, and as its order."""

from app.services.customers.views import SortBy
from app.services.referral import ReferralBook
from tests.coupons.test_lists_of_rewards import listed
from tests.referral.builders import PROGRAM, ReferralShop

NAMES = ("ann", "bo", "cai", "dan")


def _brought(shop):
    """Ann brought Cai and Dan."""
    orders = [shop.order(f"A{at}", 100, buyer=at, day=shop.day(40)) for at in range(4)]
    shop.orders(*orders, accounts=NAMES)
    shop.says(3, 1)
    shop.says(4, 1)


def test_the_list_is_sorted_by_friends_and_by_who_brought_them(shop):
    _brought(shop)
    assert listed(shop, SortBy.FRIENDS) == [(1, 2), (4, 0), (3, 0), (2, 0)]
    assert listed(shop, SortBy.REFERRED_BY, is_descending=False) == [
        (3, "ann"), (4, "ann"), (1, None), (2, None),
    ]  # fmt: skip

    shop.says(4, 2)

    assert listed(shop, SortBy.FRIENDS, is_descending=False) == [(3, 0), (4, 0), (1, 1), (2, 1)]
    assert listed(shop, SortBy.REFERRED_BY) == [(4, "bo"), (3, "ann"), (2, None), (1, None)]


def test_a_merge_and_its_end_are_seen_in_the_list(shop):
    _brought(shop)
    shop.says(4, 2)

    shop.link(3, 4)
    assert listed(shop, SortBy.FRIENDS) == [(2, 1), (3, 0), (1, 0)]
    shop.unlink(3, 4)
    assert listed(shop, SortBy.FRIENDS) == [(2, 1), (1, 1), (4, 0), (3, 0)]


def test_a_shop_has_referral_with_a_program_or_with_somebody_who_was_brought(tmp_path):
    shop = ReferralShop(tmp_path, program=None)
    shop.orders(shop.order("A1", 100), shop.order("A2", 100, buyer=1), accounts=NAMES[:2])
    book = ReferralBook(shop.database, shop.clock)
    assert not book.has_any()

    changes, _ = shop.says(2, 1)
    assert book.has_any()

    shop.editing.undo(changes.action_id)
    assert not book.has_any()
    shop.desk.put(PROGRAM)
    assert book.has_any()
    shop.database.close()
