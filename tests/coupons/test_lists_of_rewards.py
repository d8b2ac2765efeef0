"""Points and coupons of people as columns of the list, and as its order."""

from app.services.coupons import Whom
from app.services.customers.views import Question, SortBy
from app.services.orders import CustomerBook

ACCOUNTS = ("mei", "tom", "ana")


def listed(shop, sort, *, is_descending=True):
    """Give the people of the list in an order, each with what the column says."""
    book = CustomerBook(shop.database, shop.clock)
    question = Question(sort=sort, is_descending=is_descending)
    lines = book.rows(book.ids(question))
    assert [line.person_id for line in book.first_page(question, 2)] == list(book.ids(question))[:2]
    return [(person, getattr(lines[person], sort.value)) for person in book.ids(question)]


def test_the_list_is_sorted_by_coupons_that_can_be_used(shop):
    shop.orders(shop.order(1, 200), shop.order(2, 200, buyer=1), accounts=ACCOUNTS)
    tea, tin = shop.made(5), shop.made(5, name="Tin", prefix="TIN")
    short = shop.made(5, name="Short", prefix="SHORT", days=3)
    shop.give(tea, 1, 2, 3)
    shop.give(tin, 2)
    shop.give(short, 1, 2)
    assert listed(shop, SortBy.COUPONS) == [(2, 3), (1, 2), (3, 1)]

    shop.desk.count_use(tea, shop.order_id(1))
    shop.clock.turn(4)
    assert listed(shop, SortBy.COUPONS) == [(2, 2), (3, 1), (1, 0)]
    shop.desk.stop(tea)
    assert listed(shop, SortBy.COUPONS, is_descending=False) == [(1, 0), (3, 0), (2, 1)]


def test_a_code_for_everybody_counts_until_its_holder_used_it(shop):
    shop.orders(shop.order(1, 200), accounts=ACCOUNTS)
    coupon = shop.made(0, code_kind="shared", code="TEA2026", prefix="")
    shop.give(coupon, 1, 3)
    shop.desk.count_use(coupon, shop.order_id(1))

    assert listed(shop, SortBy.COUPONS) == [(3, 1), (2, 0), (1, 0)]


def test_the_list_is_sorted_by_points_less_what_is_owed(shop):
    shop.orders(accounts=ACCOUNTS)
    shop.ledger.adjust([1], 50, "a", reason="goodwill")
    shop.ledger.adjust([3], 80, "b", reason="goodwill")

    assert listed(shop, SortBy.POINTS) == [(3, 80), (1, 50), (2, 0)]
    assert listed(shop, SortBy.POINTS, is_descending=False) == [(2, 0), (1, 50), (3, 80)]

    shop.link(1, 3)
    assert listed(shop, SortBy.POINTS) == [(1, 130), (2, 0)]


def test_a_code_that_cannot_count_any_more_is_no_coupon_to_use(shop):
    """Mei and Tom are one person, who used the coupon once with Mei's code."""
    shop.orders(shop.order(1, 200), shop.order(2, 200, buyer=1), accounts=ACCOUNTS)
    tea = shop.made(5, person_limit=1)
    shop.give(tea, 1, 2, 3)
    shop.desk.count_use(tea, shop.order_id(1))
    assert listed(shop, SortBy.COUPONS) == [(3, 1), (2, 1), (1, 0)]

    shop.link(1, 2)
    assert listed(shop, SortBy.COUPONS) == [(3, 1), (1, 0)]
    assert list(shop.coupons.people(tea, Whom.CAN_USE)) == [3]

    shop.unlink(1, 2)
    assert listed(shop, SortBy.COUPONS) == [(3, 1), (2, 1), (1, 0)]
    assert list(shop.coupons.people(tea, Whom.CAN_USE)) == [2, 3]


def test_a_coupon_for_several_orders_is_there_until_its_last_one(shop):
    shop.orders(*(shop.order(number, 200) for number in (1, 2)), accounts=ACCOUNTS)
    tea = shop.made(5, person_limit=2)
    shop.give(tea, 1, 3)

    shop.desk.count_use(tea, shop.order_id(1))
    assert listed(shop, SortBy.COUPONS) == [(3, 1), (1, 1), (2, 0)]
    assert list(shop.coupons.people(tea, Whom.CAN_USE)) == [1, 3]

    shop.desk.count_use(tea, shop.order_id(2))
    assert listed(shop, SortBy.COUPONS) == [(3, 1), (2, 0), (1, 0)]
    assert list(shop.coupons.people(tea, Whom.CAN_USE)) == [3]
